"""Colours lifted from a frame's photographs bring the avatar nearer to what a camera saw that was not asked."""

from dataclasses import replace

import pytest
import torch

from actor3d.captures.photographs import CapturePhotographs
from actor3d.errors import CaptureError
from actor3d.sampling.lifting import lift_frame
from actor3d.sampling.sampler import FrameState, posed_frame
from rectifier3d.splats.raster import render_gaussians

FRAME = 3


@pytest.fixture(scope="module")
def photographs(opened_run):
    return CapturePhotographs.trained(opened_run[1])


@pytest.fixture(scope="module")
def frame(opened_run):
    networks, capture, _ = opened_run
    vertices = capture.posed_vertices([FRAME])[0]
    with torch.no_grad():
        bound = networks.learned(vertices).detach()
    return posed_frame(networks, FrameState(bound=bound, vertices=vertices))


def test_photographs_are_crops_of_the_cameras_that_training_saw(photographs, opened_run):
    found, capture = photographs.of_frame(FRAME), opened_run[1]
    assert [capture.camera_names[camera] for camera in photographs.cameras] == ["1", "2", "4", "5"]
    assert len(found) == 4 and found.images.shape[-2:] == found.cameras.image_size
    inside = found.masks > 0
    assert 0.05 < inside.float().mean() < 0.5
    assert found.masks.max() == 1 and (found.masks[inside] < 1).any(), "feathered along the outline"
    pixels, _ = found.cameras.project(capture.posed_vertices([FRAME])[0])
    assert pixels.min() > 0 and pixels.max() < found.cameras.image_size[0]
    small = replace(photographs, max_side=16).of_frame(FRAME)
    assert small.cameras.image_size == (16, 16)


def test_a_lifted_frame_is_nearer_to_what_a_held_out_camera_saw(frame, photographs, opened_run):
    networks, capture, _ = opened_run
    lifted = lift_frame(networks, frame, photographs.of_frame(FRAME))
    view = capture.load_view(FRAME, capture.camera_names.index("3"))
    truth = torch.from_numpy(view.image.copy()).permute(2, 0, 1) / 255

    def error(of):
        render = render_gaussians(of.gaussians, view.camera)
        return float((render.rgb[0] - truth)[:, torch.from_numpy(view.mask)].square().mean())

    assert error(lifted) < 0.8 * error(frame)


def test_what_is_lifted_lies_on_the_body_without_a_light_and_changes_no_state(frame, photographs, opened_run):
    networks = opened_run[0]
    before = frame.gaussians.colors.clone()
    lifted = lift_frame(networks, frame, photographs.of_frame(FRAME))
    assert torch.equal(frame.gaussians.colors, before)
    assert lifted.state.bound.light is None
    again = posed_frame(networks, lifted.state)
    assert torch.equal(again.gaussians.colors, lifted.gaussians.colors)
    assert torch.equal(again.gaussians.means, frame.gaussians.means)


def test_a_picture_that_is_gone_is_named(photographs, tmp_path):
    capture = photographs.capture
    gone = tmp_path / "gone.jpg"
    first = photographs.cameras[0]
    images = tuple(
        tuple(gone if index == FRAME else file for index, file in enumerate(files))
        if camera == first
        else files
        for camera, files in enumerate(capture.images)
    )
    with pytest.raises(CaptureError, match=r"gone\.jpg"):
        replace(photographs, capture=replace(capture, images=images)).of_frame(FRAME)
