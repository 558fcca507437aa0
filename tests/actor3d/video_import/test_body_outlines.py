"""A body drawn into a photograph as filmed covers what a pinhole camera sees of it, bent by the lens."""

import cv2
import numpy as np
import torch
from fit_scenes import film
from synthetic import tiny_body

from actor3d.body_fitting.outlines import body_outline


def test_without_distortion_the_outline_is_what_the_rasterizer_sees():
    scene = film(3, 2, masks=True)
    vertices = scene.body(scene.params).vertices
    for camera in range(3):
        outline = body_outline(vertices[1], scene.body.faces, scene.problem.calibration, camera)
        seen = scene.problem.masks[camera](1)
        # OpenCV paints the pixels that an edge touches, too.
        assert (outline & seen).sum() / (outline | seen).sum() > 0.92  # 0.94
        assert not (
            outline & ~cv2.dilate(seen.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
        ).any()


def test_the_lens_bends_the_outline():
    scene = film(1, 1, distortion=0.3)
    calibration = scene.problem.calibration
    vertices = scene.body(scene.params).vertices[0]
    outline = body_outline(vertices, scene.body.faces, calibration, 0)
    pixels, _ = cv2.projectPoints(
        vertices.double().numpy(),
        cv2.Rodrigues(calibration.R[0])[0],
        calibration.t[0],
        calibration.opencv_intrinsics(0),
        calibration.D[0],
    )
    columns, rows = np.round(pixels[:, 0]).astype(int).T
    assert outline[rows, columns].all()


def test_bodies_behind_the_camera_or_beside_the_picture_leave_nothing():
    scene = film(1, 1)
    calibration, body = scene.problem.calibration, tiny_body()
    vertices = scene.body(scene.params).vertices[0]
    ahead = torch.from_numpy(calibration.R[0, 2]).float()
    aside = torch.from_numpy(calibration.R[0, 0]).float()
    assert not body_outline(vertices - 8 * ahead, body.faces, calibration, 0).any()
    assert not body_outline(vertices + 8 * aside, body.faces, calibration, 0).any()
