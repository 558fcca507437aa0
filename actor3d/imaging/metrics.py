"""Image metrics under the usual avatar protocols: whole image, inside the projected body box, of the person alone."""

import math
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from jaxtyping import Bool, Float
from numpy import ndarray

from actor3d.errors import InputError, UserError
from actor3d.imaging.perceptual import PerceptualMetrics, PictureDistance
from actor3d.imaging.person import inside, rim_error, sharpness, silhouette_iou
from actor3d.imaging.structural_similarity import structural_similarity


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageMetrics:
    """Of one picture against its ground truth; None where something cannot be measured."""

    psnr: float
    """Whole image, dB."""
    ssim: float
    box_psnr: float
    """Pixels inside the projected body box only, dB."""
    box_ssim: float
    """Over the box mask's bounding rectangle, as Neural Body measures it."""
    lpips: float | None
    """Over the same rectangle; None where its weights are missing."""
    st_lpips: float | None = None
    """Over the same rectangle."""
    flip: float | None = None
    """Over the same rectangle."""
    sharpness: float | None = None
    """Gradient energy inside the person over the truth's."""
    silhouette_iou: float | None = None
    rim_error: float | None = None
    """Mean absolute difference of colour within 3 pixels of the person's outline."""
    inside_psnr: float | None = None
    """Pixels of the person at least 3 from the outline, dB."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ComparedPictures:
    """A picture in [0, 1] beside its ground truth."""

    picture: Float[ndarray, "H W 3"]
    truth: Float[ndarray, "H W 3"]
    box: Bool[ndarray, "H W"]
    """The projected body box."""
    mask: Bool[ndarray, "H W"]
    """The person in the truth."""
    alpha: Float[ndarray, "H W"] | None = None
    """How far the picture covers each pixel; None where it does not say."""


def psnr(error: Float[ndarray, "..."]) -> float:
    """PSNR in dB of differences between images in [0, 1]; 100 where they are equal."""
    mse = float(np.mean(np.square(error, dtype=np.float64)))
    return 100.0 if mse < 1e-10 else -10 * math.log10(mse)


def compare_images(pair: ComparedPictures, perceptual: PerceptualMetrics | None = None) -> ImageMetrics:
    """All metrics of a picture; the perceptual ones that are given.

    Raises:
        InputError: if the box is empty.
    """
    if not pair.box.any():
        raise InputError("the body box is empty: the person is outside this view")
    rows, columns = np.flatnonzero(pair.box.any(1)), np.flatnonzero(pair.box.any(0))
    crop = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    in_box = pair.box[crop][..., None]
    cropped = pair.picture[crop] * in_box, pair.truth[crop] * in_box
    seen = perceptual or PerceptualMetrics()
    error = pair.picture - pair.truth
    within = inside(pair.mask)
    return ImageMetrics(
        psnr=psnr(error),
        ssim=structural_similarity(pair.picture, pair.truth),
        box_psnr=psnr(error[pair.box]),
        box_ssim=structural_similarity(*cropped),
        lpips=_distance(seen.lpips, *cropped),
        st_lpips=_distance(seen.st_lpips, *cropped),
        flip=_distance(seen.flip, *cropped),
        sharpness=sharpness(pair.picture, pair.truth, pair.mask),
        silhouette_iou=None if pair.alpha is None else silhouette_iou(pair.alpha, pair.mask),
        rim_error=rim_error(pair.picture, pair.truth, pair.mask),
        inside_psnr=psnr(error[within]) if within.any() else None,
    )


def mean_metrics(rows: list[ImageMetrics]) -> ImageMetrics:
    """The mean of each metric over the pictures in which it could be measured.

    Raises:
        UserError: if there is nothing to average.
    """
    if not rows:
        raise UserError("nothing to evaluate: the split has no frames or no cameras")
    return _of_columns(rows, np.mean)


def metrics_deviation(rows: list[ImageMetrics]) -> ImageMetrics:
    """The standard deviation of each metric over the pictures; 0 for one picture."""
    return _of_columns(rows, np.std)


def _of_columns(rows: list[ImageMetrics], reduce: Callable[[list[float]], Any]) -> ImageMetrics:
    reduced: dict[str, Any] = {
        name: None if values is None else float(reduce(values)) for name, values in _columns(rows)
    }
    return ImageMetrics(**reduced)


def _columns(rows: list[ImageMetrics]) -> list[tuple[str, list[float] | None]]:
    names = [field.name for field in fields(ImageMetrics)]
    values = [[value for row in rows if (value := getattr(row, name)) is not None] for name in names]
    return [(name, column or None) for name, column in zip(names, values, strict=True)]


def _distance(
    metric: PictureDistance | None, picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"]
) -> float | None:
    return None if metric is None else metric(picture, truth)
