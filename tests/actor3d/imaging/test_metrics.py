"""Metrics against numbers that can be worked out by hand."""

import math

import numpy as np
import pytest

from actor3d.errors import UserError
from actor3d.imaging.metrics import compare_images, mean_metrics, psnr


def test_psnr_of_a_known_error():
    assert psnr(np.full((4, 4, 3), 0.1)) == pytest.approx(20)
    assert psnr(np.zeros((4, 4))) == 100


def test_the_box_counts_only_its_own_pixels():
    truth = np.zeros((32, 32, 3))
    picture = truth.copy()
    picture[8:16, 8:16] = 0.1
    box = np.zeros((32, 32), bool)
    box[8:16, 8:16] = True
    metrics = compare_images(picture, truth, box)
    assert metrics.box_psnr == pytest.approx(20)
    assert metrics.psnr == pytest.approx(20 + 10 * math.log10(16))


def test_equal_images_are_perfect():
    image = np.random.default_rng(0).random((24, 20, 3))
    metrics = compare_images(image, image, np.ones((24, 20), bool))
    assert (metrics.ssim, metrics.box_ssim) == (pytest.approx(1), pytest.approx(1))
    assert metrics.lpips is None


def test_structure_matters_to_ssim():
    rng = np.random.default_rng(0)
    truth = rng.random((32, 32, 3))
    box = np.ones((32, 32), bool)
    shuffled = rng.permutation(truth.reshape(-1, 3)).reshape(truth.shape)
    assert compare_images(shuffled, truth, box).ssim < 0.2


def test_an_empty_box_and_an_empty_mean_are_refused():
    image = np.zeros((8, 8, 3))
    with pytest.raises(ValueError, match="outside this view"):
        compare_images(image, image, np.zeros((8, 8), bool))
    with pytest.raises(UserError, match="nothing to evaluate"):
        mean_metrics([])
