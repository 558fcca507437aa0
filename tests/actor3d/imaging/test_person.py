"""Measures of the person on shapes whose values are known."""

import cv2
import numpy as np
import pytest

from actor3d.imaging.person import inside, rim_error, sharpness, silhouette_iou


@pytest.fixture(scope="module")
def square():
    mask = np.zeros((48, 48), bool)
    mask[12:36, 12:36] = True
    return mask


@pytest.fixture(scope="module")
def cloth(square):
    return np.random.default_rng(0).random((48, 48, 3)).astype(np.float32) * square[..., None]


def test_silhouettes_are_compared_where_half_is_covered(square):
    alpha = square * 0.5
    assert silhouette_iou(alpha, square) == 1
    assert silhouette_iou(np.roll(alpha, 8, axis=1), square) == pytest.approx(16 / 32)
    assert silhouette_iou(alpha * 0.9, square) == 0
    assert silhouette_iou(np.zeros((4, 4)), np.zeros((4, 4), bool)) == 1


def test_the_rim_is_three_pixels_to_either_side(square):
    truth = np.zeros((48, 48, 3))
    near, far = truth.copy(), truth.copy()
    near[24, 9:15] = 0.5
    far[24, [8, 15]] = 0.5
    assert rim_error(near, truth, square) > 0
    assert rim_error(far, truth, square) == 0
    assert rim_error(truth + 0.25, truth, square) == pytest.approx(0.25)
    assert rim_error(far, truth, np.ones((48, 48), bool)) is None


def test_a_blurred_picture_is_less_sharp_and_more_so_the_more_it_is_blurred(square, cloth):
    assert sharpness(cloth, cloth, square) == pytest.approx(1)
    blurred = [sharpness(cv2.GaussianBlur(cloth, (0, 0), sigma), cloth, square) for sigma in (0.7, 1.5, 3)]
    assert 1 > blurred[0] > blurred[1] > blurred[2] > 0
    assert sharpness(0.5 + 2 * (cloth - 0.5), cloth, square) == pytest.approx(4, rel=0.01)


def test_the_outline_does_not_make_a_picture_sharp(square):
    plain = np.full((48, 48, 3), 0.5, np.float32) * square[..., None]
    assert sharpness(plain, plain, square) is None
    assert sharpness(plain, plain, np.zeros_like(square)) is None


def test_inside_lies_three_pixels_from_the_outline(square):
    assert inside(square).sum() == 18 * 18
    assert inside(square)[24, 15]
    assert not inside(square)[24, 14]
    assert inside(np.ones((8, 8), bool)).all()
