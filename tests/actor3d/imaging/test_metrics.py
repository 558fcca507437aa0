"""Metrics against numbers that can be worked out by hand."""

import math

import numpy as np
import pytest

from actor3d.errors import UserError
from actor3d.imaging.metrics import (
    ComparedPictures,
    compare_images,
    mean_metrics,
    metrics_deviation,
    psnr,
)
from actor3d.imaging.perceptual import PerceptualMetrics


def _pair(picture, truth, box=None, alpha=None):
    everywhere = np.ones(truth.shape[:2], bool)
    box = everywhere if box is None else box
    return ComparedPictures(picture=picture, truth=truth, box=box, mask=everywhere, alpha=alpha)


def test_psnr_of_a_known_error():
    assert psnr(np.full((4, 4, 3), 0.1)) == pytest.approx(20)
    assert psnr(np.zeros((4, 4))) == 100


def test_the_box_counts_only_its_own_pixels():
    truth = np.zeros((32, 32, 3))
    picture = truth.copy()
    picture[8:16, 8:16] = 0.1
    box = np.zeros((32, 32), bool)
    box[8:16, 8:16] = True
    metrics = compare_images(_pair(picture, truth, box))
    assert metrics.box_psnr == pytest.approx(20)
    assert metrics.psnr == pytest.approx(20 + 10 * math.log10(16))


def test_equal_images_are_perfect():
    image = np.random.default_rng(0).random((24, 20, 3))
    metrics = compare_images(_pair(image, image, alpha=np.ones((24, 20))))
    assert (metrics.ssim, metrics.box_ssim, metrics.sharpness) == pytest.approx((1, 1, 1))
    assert (metrics.silhouette_iou, metrics.lpips, metrics.st_lpips, metrics.flip) == (1, None, None, None)


def test_structure_matters_to_ssim():
    rng = np.random.default_rng(0)
    truth = rng.random((32, 32, 3))
    shuffled = rng.permutation(truth.reshape(-1, 3)).reshape(truth.shape)
    assert compare_images(_pair(shuffled, truth)).ssim < 0.2


def test_perceptual_distances_look_at_the_box_alone():
    seen = []
    truth, box = np.ones((20, 30, 3)), np.zeros((20, 30), bool)
    box[4:9, 10:22] = True
    box[4, 10] = False

    def distance(picture, truth):
        seen.append((picture.shape, float(truth[0, 0].max())))
        return 0.25

    metrics = compare_images(_pair(truth, truth, box), PerceptualMetrics(st_lpips=distance))
    assert (metrics.st_lpips, metrics.flip, seen) == (0.25, None, [((5, 12, 3), 0.0)])


def test_an_empty_box_and_an_empty_mean_are_refused():
    image = np.zeros((8, 8, 3))
    with pytest.raises(ValueError, match="outside this view"):
        compare_images(_pair(image, image, np.zeros((8, 8), bool)))
    with pytest.raises(UserError, match="nothing to evaluate"):
        mean_metrics([])


def test_means_and_deviations_leave_out_what_could_not_be_measured():
    truth = np.zeros((16, 16, 3))
    alpha = np.ones((16, 16))
    rows = [
        compare_images(_pair(truth + 0.1, truth)),
        compare_images(_pair(truth + 0.01, truth, alpha=alpha)),
    ]
    mean, deviation = mean_metrics(rows), metrics_deviation(rows)
    assert (mean.psnr, deviation.psnr) == pytest.approx((30, 10))
    assert (mean.silhouette_iou, deviation.silhouette_iou) == (1, 0)
    assert mean.sharpness is None and deviation.flip is None
