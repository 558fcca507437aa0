"""What is learned of the capture itself: nothing at first, no mean, and what was wrong with it in the end."""

import pytest
import torch

from actor3d.captures.capture import open_capture
from actor3d.config import CaptureCorrectionConfig
from actor3d.training.corrections import CaptureCorrections

BOTH = CaptureCorrectionConfig(poses=True, colors=True)
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def capture(capture_folder):
    return open_capture(capture_folder)


@pytest.fixture
def corrections(capture) -> CaptureCorrections:
    return CaptureCorrections(capture, BOTH, CPU)


def _shake(corrections: CaptureCorrections) -> None:
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for value in corrections.parameters():
            value.copy_(0.1 * torch.randn(value.shape, generator=generator))


def test_they_begin_as_nothing(capture, corrections):
    frame = capture.split("train").frames[1]
    captured = capture.posed_vertices([frame])[0]
    torch.testing.assert_close(corrections.vertices(frame, captured), captured, atol=1e-5, rtol=0)
    rgb = torch.rand(2, 3, 4, 4, generator=torch.Generator().manual_seed(0))
    assert torch.equal(corrections.seen(rgb, capture.split("train").cameras[:2]), rgb)
    assert corrections.cost() == 0


def test_what_all_frames_and_cameras_share_is_not_theirs(capture, corrections):
    with torch.no_grad():
        for value in corrections.parameters():
            value.fill_(0.3)
    frame = capture.split("train").frames[0]
    captured = capture.posed_vertices([frame])[0]
    torch.testing.assert_close(corrections.vertices(frame, captured), captured, atol=1e-5, rtol=0)
    rgb = torch.ones(1, 3, 2, 2)
    torch.testing.assert_close(corrections.seen(rgb, capture.split("train").cameras[:1]), rgb)
    assert corrections.cost() > 0


def test_gradients_reach_the_frame_and_the_camera_at_hand(capture, corrections):
    _shake(corrections)
    split = capture.split("train")
    frame, camera = split.frames[2], split.cameras[1]
    moved = corrections.vertices(frame, capture.posed_vertices([frame])[0])
    (moved.square().sum() + corrections.seen(torch.rand(1, 3, 4, 4), [camera]).sum()).backward()
    for value, row in ((corrections.angles, 2), (corrections.shifts, 2), (corrections.log_gains, 1)):
        # The mean that is taken off touches all rows; the frame's own is touched most.
        sizes = value.grad.flatten(1).norm(dim=1)
        assert int(sizes.argmax()) == row


def test_a_moved_frame_and_a_dim_camera_are_found(capture, corrections):
    split = capture.split("train")
    frame, camera = split.frames[0], split.cameras[0]
    captured = capture.posed_vertices([frame])[0]
    wanted = captured + torch.tensor([0.02, 0.0, 0.0])
    grey = torch.full((1, 3, 4, 4), 0.5)
    optimizer = torch.optim.Adam(corrections.parameter_groups(2e-3))
    for _ in range(200):
        optimizer.zero_grad()
        moved = corrections.vertices(frame, captured)
        dim = corrections.seen(grey, [camera])
        ((moved - wanted).square().sum(-1).mean() + (dim - 0.4).square().mean()).backward()
        optimizer.step()
    assert (corrections.vertices(frame, captured) - wanted).norm(dim=-1).mean() < 0.004
    torch.testing.assert_close(
        corrections.seen(grey, [camera]), torch.full_like(grey, 0.4), atol=0.01, rtol=0
    )


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        (CaptureCorrectionConfig(poses=True), ["angles", "shifts"]),
        (CaptureCorrectionConfig(colors=True), ["log_gains"]),
    ],
)
def test_each_kind_can_be_left_out(capture, settings, names):
    some = CaptureCorrections(capture, settings, CPU)
    assert [name for name, _ in some.named_parameters()] == names
    assert [group["name"] for group in some.parameter_groups(1e-3)] == names
    frame = capture.split("train").frames[0]
    _shake(some)
    captured = capture.posed_vertices([frame])[0]
    rgb = torch.rand(1, 3, 2, 2)
    assert torch.equal(some.vertices(frame, captured), captured) == (not settings.poses)
    assert torch.equal(some.seen(rgb, capture.split("train").cameras[:1]), rgb) == (not settings.colors)


@pytest.fixture(scope="module")
def loose(free_capture):
    return open_capture(free_capture, clothes="loose")


def test_loose_clothes_go_along_with_a_corrected_pose(loose):
    corrections, split = CaptureCorrections(loose, BOTH, CPU), loose.split("train")
    captured = loose.posed_vertices(split.frames[:1])[0]
    with torch.no_grad():
        corrections.shifts[0] = torch.tensor([0.03, 0.0, 0.0])
    moved = corrections.vertices(split.frames[0], captured) - captured
    shift = torch.tensor([0.03 * (1 - 1 / len(split.frames)), 0.0, 0.0])
    torch.testing.assert_close(moved, shift.expand_as(moved), atol=1e-5, rtol=0)
