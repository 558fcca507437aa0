"""Shown are the camera before the face and the one behind, and the head where it is."""

import pytest
import torch
from synthetic import ring_cameras

from actor3d.evaluation.viewpoints import head_window, opposite_cameras, posed_joints


def _centre(capture, camera):
    [seen] = capture.each_camera([camera])
    return (-seen.R[0].T @ seen.t[0])[:2]


def test_the_two_cameras_stand_on_opposite_sides(measured_capture):
    first, second = opposite_cameras(measured_capture, range(6), 0)
    here, there = _centre(measured_capture, first), _centre(measured_capture, second)
    assert torch.nn.functional.cosine_similarity(here, there, dim=0) < -0.8


def test_a_single_camera_is_shown_alone(measured_capture):
    assert opposite_cameras(measured_capture, [4], 0) == (4,)


def test_the_close_up_is_about_the_head():
    camera = ring_cameras(1, 64).select([0])
    joints = {"neck": torch.tensor([0.0, 0.4, 0.0]), "head": torch.tensor([0.0, 0.5, 0.0])}
    left, top, side = head_window(camera, joints)
    middle = torch.tensor([left + side / 2, top + side / 2])
    pixels, depth = camera.project(torch.tensor([[0.0, 0.57, 0.0]]))
    assert middle.tolist() == pytest.approx(pixels[0, 0].tolist(), abs=1)
    assert side == max(8, round(0.42 * float(camera.K[0, 0, 0] / depth)))


def test_a_body_without_a_head_has_no_close_up(measured_capture):
    joints = posed_joints(measured_capture, 0)
    [camera] = measured_capture.each_camera([0])
    joints.pop("head", None)
    assert head_window(camera, joints) is None
