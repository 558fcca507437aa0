"""Squares of an image: what they cut, where positions in them lie, and what is pasted back."""

import math

import numpy as np
import pytest

from actor3d.video_import.detection.regions import Region

SIZE = (120, 160)


def _picture() -> np.ndarray:
    """A smooth picture: red grows to the right, green downwards."""
    rows, columns = np.mgrid[: SIZE[0], : SIZE[1]]
    return np.stack((columns, rows, np.zeros(SIZE)), axis=-1).astype(np.uint8)


@pytest.mark.parametrize("angle", [0.0, 0.4, -math.pi / 2, 3.0])
def test_cut_pixels_are_those_at_their_places(angle):
    region, size = Region(x=80.0, y=60.0, side=64.0, angle=angle), 32
    square = region.cut(_picture(), size)
    centres = (np.stack(np.meshgrid(np.arange(size), np.arange(size)), axis=-1) + 0.5) / size
    places = region.to_image(centres)
    # Pixel (column, row) has its centre at +0.5 and holds these numbers.
    np.testing.assert_allclose(square[..., :2], places - 0.5, atol=1.01)


def test_an_upright_region_stands_upright():
    region = Region(x=80.0, y=60.0, side=40.0)
    np.testing.assert_allclose(
        region.to_image(np.array([[0.5, 0.5], [0.0, 0.0], [1.0, 0.0]])), [[80, 60], [60, 40], [100, 40]]
    )


@pytest.mark.parametrize("angle", [0.0, 0.7])
def test_what_is_pasted_lies_where_it_was_cut(angle):
    rows, columns = np.mgrid[: SIZE[0], : SIZE[1]]
    blob = np.exp(-((columns - 70) ** 2 + (rows - 55) ** 2) / 200)
    picture = np.repeat((blob * 255).astype(np.uint8)[..., None], 3, axis=-1)
    region = Region(x=75.0, y=58.0, side=90.0, angle=angle)
    square = region.cut(picture, 90)[..., 0].astype(np.float32) / 255
    window = region.window(SIZE)
    pasted = np.zeros(SIZE)
    pasted[window.slices] = region.paste(square, window)
    assert np.abs(pasted - blob)[20:90, 40:110].max() < 0.03


def test_windows_stay_inside_the_picture():
    window = Region(x=0.0, y=120.0, side=50.0, angle=0.3).window(SIZE)
    assert (window.left, window.bottom) == (0, SIZE[0])
    assert not window.is_empty
    assert Region(x=-100.0, y=60.0, side=50.0).window(SIZE).is_empty
    assert Region(x=80.0, y=500.0, side=50.0).window(SIZE).is_empty
