"""What a user may ask of motions: the command line's flags and the library's arguments, with nothing heavy imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class ReadOptions:
    """What a motion file does not say, or says wrongly."""

    file_up: Literal["auto", "x", "y", "z", "-x", "-y", "-z"] = "auto"
    """The file's up axis; found by where heads point if it is auto."""
    file_unit: Literal["auto", "m", "cm", "mm"] = "auto"
    """Of translations of body parameters. Automatic: centimetres or millimetres if the pelvis were too high, too far,
    or too fast for anyone in metres. BVH files need none: the legs tell."""
    file_fps: float | None = None
    """The file's frame rate, where the file says none or a wrong one."""
    joint_map: Path | None = None
    """For a .bvh with joints of unknown names: a JSON object like {"pelvis": "Hips", "left_hip": "LeftUpLeg", ...}."""
    feet: Literal["auto", "keep", "free"] = "auto"
    """`keep`: feet that stand do not slide. Automatic: where the file was made for other proportions."""


@dataclass(frozen=True, kw_only=True)
class Edits:
    """What is done to a motion, in this order."""

    start: float = 0.0
    """Seconds that are left out at the start."""
    end: float | None = None
    """Second at which the motion ends; below zero, counted from its end."""
    mirror: bool = False
    """Exchange left and right."""
    loop: int = 1
    """How often the motion is done, each time from where it ended."""
    blend: float = 0.3
    """Seconds in which one repetition, or one motion, passes over into the next."""
    root_lock: bool = False
    """Keep the pelvis over one point of the floor."""
    fps: float | None = None
    """Frames a second; poses between are interpolated. Without it, the motion's own."""
