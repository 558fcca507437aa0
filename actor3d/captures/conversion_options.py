"""How a capture is converted: flags of `actor3d import` and arguments of the library, with nothing heavy imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import tyro

from actor3d.errors import UserError


@dataclass(frozen=True, kw_only=True)
class ConversionOptions:
    """How a recording in another format becomes a capture of actor3d's own."""

    gender: Literal["neutral", "male", "female"] | None = None
    """Of the body model that was fitted; the source's own without it."""
    clothes: Literal["fitted", "loose"] | None = None
    """What the person wears, written into the capture. loose: a coat, a skirt or a dress, or whatever else hangs more
    than 5 cm off the legs or joins them; Gaussians get a surface to hang from, where they would part with every step.
    fitted: all else, wide trousers, too. The source's own without it, and fitted where that says nothing; `actor3d
    check` tells where masks look loose."""
    hair: Literal["short", "long"] | None = None
    """How their hair is, likewise. long: it hangs down to the shoulders or further, and gets a surface that the head
    carries and that swings; short: all else. The source's own without it, and short where that says nothing."""
    protocol: str | None = None
    """Splits of a ZJU-MoCap subject (3d2actor, arah or monocular), in place of the source's own."""
    fps: float | None = None
    """Frames a second, where the source does not say."""
    skip_missing: bool = False
    """Leave out frames that some camera lacks, instead of refusing."""
    body_models: Annotated[tuple[Path, ...], tyro.conf.UseAppendAction] = ()
    """Folder with SMPL-family files; may be repeated."""
    workers: int = 2
    """Pictures converted at once."""

    def __post_init__(self) -> None:
        if self.workers < 1:
            raise UserError(f"workers must be at least 1, found {self.workers}")
        if self.fps is not None and not 0 < self.fps < 1e4:
            raise UserError(f"fps must be a positive number of frames a second, found {self.fps}")
