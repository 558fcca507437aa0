"""What is said of a capture beside its pictures: name, body, clips and splits."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

OWN_SPLITS = "own"
"""Name of the protocol of a ``capture.json`` that names no other."""
LAST_FIFTH = "last-fifth"
"""Name of the protocol of captures that say nothing: the last fifth of the frames is the novel pose."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Clip:
    """A run of consecutive frames with a name."""

    name: str
    start: int
    end: int
    """Exclusive."""

    @property
    def frames(self) -> range:
        """The clip's frame indices."""
        return range(self.start, self.end)


Clothes = Literal["fitted", "loose"]
"""What a person wears: ``loose`` is what hangs round the legs, a coat, a skirt, a dress."""
Hair = Literal["short", "long"]
"""How a person's hair is: ``long`` is what hangs down to the shoulders or further."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BodyChoice:
    """Which body model the capture's parameters belong to."""

    kind: str = "smpl"
    gender: str = "neutral"
    file: str | None = None
    """A body file inside the capture, relative to its folder, instead of kind and gender."""
    pose_blend_shapes: bool = True
    """Whether the parameters were fitted with the model's pose blend shapes."""
    clothes: Clothes = "fitted"
    """``loose`` adds a surface for what hangs round the legs."""
    hair: Hair = "short"
    """``long`` adds a surface for what hangs from the head."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Description:
    """A capture's name, body, clips and splits. Cameras are named, frames counted."""

    name: str
    body: BodyChoice
    fps: float
    clips: tuple[Clip, ...]
    test_clips: tuple[str, ...]
    """Never trained on."""
    anchor_cameras: tuple[str, ...]
    """The cameras whose images the rectifier reads."""
    test_cameras: tuple[str, ...]
    """Never trained on."""
    novel_pose_cameras: tuple[str, ...] = ()
    """The cameras in which new poses are measured; none named: all."""
    training_stride: int = 1
    """Every how many frames of the training clips are trained on."""
    evaluation_stride: int = 1
    """Every how many frames of a test split are used."""
    evaluation_scale: float = 1.0
    """Side of the pictures that are measured, as a fraction of the photographs'."""
    box_margin: float = 0.05
    """Metres round the body in the evaluation box."""
    protocol: str = OWN_SPLITS
    """What the splits are called, to be stated with every figure."""
    provenance: str = ""

    def keeping(self, positions: Sequence[int]) -> "Description":
        """The same capture after all but the frames at these ascending positions were left out."""
        clips = clips_among(self.clips, positions)
        names = {clip.name for clip in clips}
        return replace(self, clips=clips, test_clips=tuple(name for name in self.test_clips if name in names))


def clips_among(clips: Sequence[Clip], numbers: Sequence[int]) -> tuple[Clip, ...]:
    """Clips of frame numbers as clips of indices into the ascending ``numbers``; those left empty are dropped."""
    found = (
        Clip(name=clip.name, start=bisect_left(numbers, clip.start), end=bisect_left(numbers, clip.end))
        for clip in clips
    )
    return tuple(clip for clip in found if clip.end > clip.start)
