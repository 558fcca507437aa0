"""The metrics of a picture as they are told: labels, units, which way is better, and what each means."""

from dataclasses import dataclass
from typing import Literal

Better = Literal["higher", "lower", "one"]


@dataclass(frozen=True, kw_only=True, slots=True)
class MetricColumn:
    """A metric as tables and curves show it."""

    name: str
    """Its field in :class:`actor3d.imaging.metrics.ImageMetrics`."""
    label: str
    unit: str = ""
    digits: int
    better: Better
    """``one``: the nearer to 1."""
    meaning: str

    def told(self, value: float | None) -> str:
        """A value in print, without its unit."""
        return "–" if value is None else f"{value:.{self.digits}f}"


COLUMNS = (
    MetricColumn(
        name="box_psnr",
        label="PSNR in the box",
        unit="dB",
        digits=2,
        better="higher",
        meaning="Peak signal-to-noise ratio of the pixels in the projected bounding box of the posed body.",
    ),
    MetricColumn(
        name="box_ssim",
        label="SSIM in the box",
        digits=3,
        better="higher",
        meaning="Structural similarity (Wang et al. 2004) over the box's bounding rectangle, as Neural Body has it.",
    ),
    MetricColumn(
        name="inside_psnr",
        label="PSNR inside",
        unit="dB",
        digits=2,
        better="higher",
        meaning="Of the person's pixels at least 3 from the outline, whose own pixels hold some of the wall behind.",
    ),
    MetricColumn(
        name="psnr",
        label="PSNR",
        unit="dB",
        digits=2,
        better="higher",
        meaning="Of the whole picture; its black background flatters.",
    ),
    MetricColumn(
        name="ssim",
        label="SSIM",
        digits=3,
        better="higher",
        meaning="Of the whole picture; flattered likewise.",
    ),
    MetricColumn(
        name="lpips",
        label="LPIPS",
        digits=3,
        better="lower",
        meaning="Perceptual distance with VGG (Zhang et al. 2018) over the box's rectangle.",
    ),
    MetricColumn(
        name="st_lpips",
        label="ST-LPIPS",
        digits=3,
        better="lower",
        meaning="Shift-tolerant perceptual distance with AlexNet (Ghildyal and Liu 2022) over the box's rectangle; "
        "not to be compared with LPIPS.",
    ),
    MetricColumn(
        name="flip",
        label="FLIP",
        digits=3,
        better="lower",
        meaning="Difference seen when flipping between the pictures (Andersson et al. 2020), at 67 pixels a degree, "
        "over the box's rectangle.",
    ),
    MetricColumn(
        name="sharpness",
        label="Sharpness",
        digits=2,
        better="one",
        meaning="Gradient energy inside the person over the photograph's: below 1 is blurred, above 1 noisy.",
    ),
    MetricColumn(
        name="silhouette_iou",
        label="Silhouette IoU",
        digits=3,
        better="higher",
        meaning="Intersection over union of where the avatar covers half of a pixel, and the person's mask.",
    ),
    MetricColumn(
        name="rim_error",
        label="Rim error",
        digits=4,
        better="lower",
        meaning="Mean absolute difference of colour within 3 pixels of the mask's outline.",
    ),
)
"""In the order in which they are shown."""
