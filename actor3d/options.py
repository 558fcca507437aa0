"""What a user may ask of motions: the command line's flags and the library's arguments, with nothing heavy imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class ReadOptions:
    """What a motion file does not say, or says wrongly."""

    up: Literal["auto", "x", "y", "z", "-x", "-y", "-z"] = "auto"
    """The file's up axis; found by where heads point if it is auto."""
    unit: Literal["auto", "m", "cm", "mm"] = "auto"
    """Of translations of body parameters. Automatic: centimetres or millimetres if metres were too fast for anyone.
    BVH files need none: the legs tell."""
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


@dataclass(frozen=True, kw_only=True)
class CameraOptions:
    """Where the film's camera is."""

    camera: str = "orbit"
    """`orbit` circles the person once over the film; `turntable` turns one pose, the first, once; `dolly` moves in on
    the person; `front` stands still; or the name of a camera of the capture; or a camera path (.json)."""
    follow: Literal["auto", "yes", "no"] = "auto"
    """Whether the camera goes along with the person. Automatic: if they go further than a metre."""
    fov: float | None = None
    """Vertical field of view in degrees; the distance follows, so that the person stays as large. Without it, that of
    the capture's cameras."""
    distance: float | None = None
    """Metres from the camera to the person; without it, that of the capture's cameras."""
    height: float | None = None
    """Metres above the floor at which the camera is; without it, that of the capture's cameras."""
    angle: float = 0.0
    """Degrees from straight in front of the person, round to their left, at which the film begins."""
    turns: float = 1.0
    """How often an orbit goes round; below zero, the other way."""


Layer = Literal["depth", "normal", "mask"]
"""What a film can be taken apart into."""


@dataclass(frozen=True, kw_only=True)
class PictureOptions:
    """What the film's pictures are."""

    size: int = 512
    """Height of the film in pixels."""
    width: int | None = None
    """Its width; without it, as wide as high, or as wide as the capture camera's picture is."""
    background: str = "grey"
    """Behind the person: transparent, black, grey, white, green, a colour like #ff8800, or a picture."""
    layers: tuple[Layer, ...] = ()
    """Also write these, each as a folder of PNGs beside the film: depth (16 bits, millimetres), normal (in the
    camera's axes), mask."""
    beside: str | None = None
    """Put another film beside this one: `truth`, the photographs of a capture camera, or another run."""
