"""SSIM is scikit-image's, to the last digit that matters."""

import numpy as np
import pytest
from skimage.metrics import structural_similarity as reference

from actor3d.imaging.structural_similarity import structural_similarity

_SIZES = [(40, 33), (7, 9), (6, 20), (3, 3), (1, 5)]


@pytest.mark.parametrize("size", _SIZES, ids=str)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_it_is_that_of_scikit_image(size, dtype):
    rng = np.random.default_rng(0)
    truth = rng.random((*size, 3)).astype(dtype)
    picture = (truth + 0.2 * rng.random((*size, 3))).clip(0, 1).astype(dtype)
    side = min(7, *size)
    expected = reference(
        picture,
        truth,
        channel_axis=2,
        data_range=1.0,
        win_size=side - 1 + side % 2,
        use_sample_covariance=side > 1,
    )
    assert structural_similarity(picture, truth) == pytest.approx(expected, abs=2e-6)


@pytest.mark.parametrize("where", [np.s_[20:30, 15:25], np.s_[0:3, 0:40], np.s_[38:40, 50:52], np.s_[:, 5:6]])
def test_what_is_black_in_both_counts_as_equal(where):
    rng = np.random.default_rng(1)
    truth, picture = np.zeros((2, 40, 52, 3), np.float32)
    truth[where], picture[where] = rng.random((2, *truth[where].shape))
    expected = reference(picture, truth, channel_axis=2, data_range=1.0)
    assert structural_similarity(picture, truth) == pytest.approx(expected, abs=2e-6)


def test_two_black_pictures_are_equal():
    black = np.zeros((9, 9, 3), np.float32)
    assert structural_similarity(black, black) == 1
