"""Image metrics under the usual avatar protocols: whole image, and inside the projected body box."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from jaxtyping import Bool, Float
from numpy import ndarray
from skimage.metrics import structural_similarity

from actor3d.errors import InputError, UserError


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageMetrics:
    """Of one picture against its ground truth."""

    psnr: float
    """Whole image, dB."""
    ssim: float
    box_psnr: float
    """Pixels inside the projected body box only, dB."""
    box_ssim: float
    """Over the box mask's bounding rectangle, as Neural Body measures it."""
    lpips: float | None
    """Over the same rectangle; None where its weights are missing."""


def psnr(error: Float[ndarray, "..."]) -> float:
    """PSNR in dB of differences between images in [0, 1]; 100 where they are equal."""
    mse = float(np.mean(np.square(error, dtype=np.float64)))
    return 100.0 if mse < 1e-10 else -10 * math.log10(mse)


def compare_images(
    picture: Float[ndarray, "H W 3"],
    truth: Float[ndarray, "H W 3"],
    box: Bool[ndarray, "H W"],
    lpips: "LpipsMetric | None" = None,
) -> ImageMetrics:
    """All metrics of a picture in [0, 1].

    Raises:
        InputError: if the box is empty.
    """
    if not box.any():
        raise InputError("the body box is empty: the person is outside this view")
    rows, columns = np.flatnonzero(box.any(1)), np.flatnonzero(box.any(0))
    crop = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    inside = box[..., None]
    cropped, cropped_truth = (picture * inside)[crop], (truth * inside)[crop]
    return ImageMetrics(
        psnr=psnr(picture - truth),
        ssim=_ssim(picture, truth),
        box_psnr=psnr((picture - truth)[box]),
        box_ssim=_ssim(cropped, cropped_truth),
        lpips=None if lpips is None else lpips(cropped, cropped_truth),
    )


class LpipsMetric:
    """Learned perceptual distance (VGG), where the `lpips` package and its weights are installed."""

    def __init__(self, network: Any, device: torch.device) -> None:
        self._network = network
        self._device = device

    def __call__(self, picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"]) -> float:
        """The distance; smaller is better."""
        pair = [
            torch.from_numpy(image).to(self._device).permute(2, 0, 1)[None].float() * 2 - 1
            for image in (picture, truth)
        ]
        with torch.no_grad():
            return float(self._network(*pair))


@lru_cache(maxsize=1)
def load_lpips(device: torch.device) -> tuple[LpipsMetric | None, str]:
    """The metric, computed on a device, and ""; or None and the reason why it is not available."""
    try:
        import lpips  # pyright: ignore[reportMissingImports]

        return LpipsMetric(lpips.LPIPS(net="vgg", verbose=False).eval().to(device), device), ""
    except ImportError as error:
        return None, f"the optional package is missing ({error}); install actor3d[lpips]"
    except Exception as error:
        # Its weights come over the network: whatever goes wrong there must not stop an evaluation.
        return None, f"its weights could not be loaded ({type(error).__name__})"


def mean_metrics(rows: list[ImageMetrics]) -> ImageMetrics:
    """The mean of each metric over pictures.

    Raises:
        UserError: if there is nothing to average.
    """
    if not rows:
        raise UserError("nothing to evaluate: the split has no frames or no cameras")
    lpips = [row.lpips for row in rows if row.lpips is not None]
    return ImageMetrics(
        psnr=float(np.mean([row.psnr for row in rows])),
        ssim=float(np.mean([row.ssim for row in rows])),
        box_psnr=float(np.mean([row.box_psnr for row in rows])),
        box_ssim=float(np.mean([row.box_ssim for row in rows])),
        lpips=float(np.mean(lpips)) if lpips else None,
    )


def _ssim(picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"]) -> float:
    side = min(7, *picture.shape[:2])
    window = side if side % 2 else side - 1
    # The declared result covers options that are not used here.
    value: Any = structural_similarity(picture, truth, channel_axis=2, data_range=1.0, win_size=window)
    return float(value)
