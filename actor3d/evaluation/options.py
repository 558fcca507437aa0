"""What a user may ask of evaluations: flags and arguments, with nothing heavy imported."""

from dataclasses import dataclass
from typing import Literal

SplitName = Literal["novel_pose", "novel_view"]


@dataclass(frozen=True, kw_only=True, slots=True)
class EvaluationOptions:
    """What is measured, and how."""

    split: SplitName = "novel_pose"
    """`novel_pose`: unseen clips, all cameras; `novel_view`: train frames, unseen cameras."""
    mode: Literal["sample", "video", "repose", "bake"] = "sample"
    """`sample` starts each frame from noise; `video` carries state from frame to frame; `repose` samples the first
    frame of a clip and then only moves its Gaussians; `bake` moves what `actor3d bake` made."""
    refine: bool = False
    """Also finish every view with 2D denoising and measure that beside the render."""
    frames: int | None = None
    """Evaluate only this many frames, evenly spread in mode `sample`, else the first ones."""
    seed: int = 0
    """Of the sampling noise."""
