"""What is kept of an evaluation: the numbers of every picture and frame."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from actor3d.captures.capture import Capture
from actor3d.evaluation.evaluate import FrameResult
from actor3d.imaging.metrics import ImageMetrics, mean_metrics, metrics_deviation


@dataclass(frozen=True, kw_only=True, slots=True)
class PictureRow:
    """One picture's numbers."""

    frame: str
    """Its name in the capture."""
    index: int
    """Of the frame in the capture."""
    clip: str
    """Empty where the frame belongs to none."""
    camera: str
    metrics: ImageMetrics
    refined: ImageMetrics | None


@dataclass(frozen=True, kw_only=True, slots=True)
class FrameRow:
    """One frame's numbers over all of its cameras."""

    frame: str
    index: int
    clip: str
    metrics: ImageMetrics
    """Mean over the cameras."""
    flicker: float | None
    true_flicker: float | None
    denoiser_calls: int


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupSpread:
    """Mean and standard deviation of some pictures."""

    pictures: int
    mean: ImageMetrics
    std: ImageMetrics


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """Gathers while an evaluation runs."""

    capture: Capture
    pictures: list[PictureRow]
    frames: list[FrameRow]

    def add(self, frame: FrameResult) -> None:
        """Take one frame's numbers."""
        name, clip = self.capture.frame_names[frame.index], _clip_of(self.capture, frame.index)
        self.pictures.extend(
            PictureRow(
                frame=name,
                index=frame.index,
                clip=clip,
                camera=self.capture.camera_names[view.camera],
                metrics=view.metrics,
                refined=view.refined_metrics,
            )
            for view in frame.views
        )
        self.frames.append(
            FrameRow(
                frame=name,
                index=frame.index,
                clip=clip,
                metrics=mean_metrics([view.metrics for view in frame.views]),
                flicker=frame.flicker,
                true_flicker=frame.true_flicker,
                denoiser_calls=frame.denoiser_calls,
            )
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Flicker:
    """Warp errors, each the mean over all pairs of consecutive frames; None where there are none."""

    avatar: float | None
    photographs: float | None

    @property
    def excess(self) -> float | None:
        """What the avatar flickers more than the photographs do."""
        if self.avatar is None or self.photographs is None:
            return None
        return self.avatar - self.photographs


def flicker_of(frames: Sequence[FrameRow]) -> Flicker:
    """Of all frames together."""
    return Flicker(
        avatar=_mean([frame.flicker for frame in frames]),
        photographs=_mean([frame.true_flicker for frame in frames]),
    )


def spread_of(rows: Sequence[ImageMetrics]) -> GroupSpread:
    """Mean and standard deviation of pictures.

    Raises:
        UserError: if there are none.
    """
    metrics = list(rows)
    return GroupSpread(pictures=len(metrics), mean=mean_metrics(metrics), std=metrics_deviation(metrics))


def spread_by(rows: Sequence[PictureRow], key: Callable[[PictureRow], str]) -> dict[str, GroupSpread]:
    """The same by what the key says of each picture, in the order in which it first says so."""
    groups = dict.fromkeys(key(row) for row in rows)
    return {group: spread_of([row.metrics for row in rows if key(row) == group]) for group in groups}


def _clip_of(capture: Capture, frame: int) -> str:
    return next((clip.name for clip in capture.clips if frame in clip.frames), "")


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None
