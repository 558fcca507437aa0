from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic import ring_cameras

from actor3d.captures.crops import body_crop, body_crops, crop_windows

POINTS = torch.randn(200, 3, generator=torch.Generator().manual_seed(0)) * torch.tensor([0.15, 0.1, 0.3])


@settings(max_examples=20, deadline=None)
@given(x=st.floats(-0.8, 0.8), z=st.floats(0, 1.5), size=st.integers(16, 200), margin=st.floats(0, 0.5))
def test_a_crop_holds_the_body_with_its_margin_and_no_more(x, z, size, margin):
    cameras = ring_cameras(5, size=500)
    vertices = POINTS + torch.tensor([x, 0, z])
    pixels, _ = body_crop(cameras, vertices, size, margin).project(vertices)
    extent = (pixels.amax(1) - pixels.amin(1)).amax(1)
    assert (pixels > -0.02 * size).all()
    assert (pixels < 1.02 * size).all()
    # Windows are whole pixels, so up to two pixels more than asked for.
    side = extent * (1 + 2 * margin)
    assert (side <= size * 1.0001).all()
    assert (side >= size * 0.95).all()


def test_cropping_shifts_k_exactly():
    cameras = ring_cameras(5, size=500)
    windows = crop_windows(cameras, POINTS)
    before, depth = cameras.project(POINTS)
    after, depth_after = body_crop(cameras, POINTS, 64).project(POINTS)
    expected = (before - windows[:, None, :2]) * (64 / windows[:, 2])[:, None, None]
    torch.testing.assert_close(after, expected, atol=1e-3, rtol=0)
    torch.testing.assert_close(depth, depth_after)


def test_a_body_behind_a_camera_is_named():
    with pytest.raises(ValueError, match="behind camera number 1 of 4"):
        crop_windows(ring_cameras(4, radius=0.1), POINTS + torch.tensor([0, 0, 0.9]))


def test_crops_of_cameras_do_not_depend_on_their_pictures_sizes():
    cameras = ring_cameras(3, size=500)
    wide = [replace(cameras.select([view]), image_size=(500, 400 + 50 * view)) for view in range(3)]
    one, other = body_crop(cameras, POINTS, 64), body_crops(wide, POINTS, 64)
    assert torch.equal(one.K, other.K)
    assert other.image_size == (64, 64)
    with pytest.raises(ValueError, match="behind camera number 3 of 3"):
        body_crops(wide, POINTS * 0.1 + wide[2].centres[0], 64)
