"""What a user may ask of films: the command line's flags and the library's arguments, with nothing heavy imported."""

from dataclasses import dataclass, field
from typing import Literal

from actor3d.motion.options import Edits, ReadOptions

StreamMode = Literal["video", "sample", "repose", "bake"]
"""How a moving avatar's Gaussians come about."""

RenderPass = Literal["depth", "normal", "mask"]
"""What a film can be taken apart into."""


@dataclass(frozen=True, kw_only=True)
class CameraOptions:
    """Where the film's camera is."""

    camera: str = "orbit"
    """`orbit` circles the person once over the film; `turntable` turns one pose, the first, once; `dolly` moves in on
    the person; `front` stands still; or the name of a camera of the capture; or a camera path (.json)."""
    follow: Literal["auto", "yes", "no"] = "auto"
    """Whether the camera goes along with the person. Automatic: ours do, a camera path does not."""
    fov: float | None = None
    """Vertical field of view in degrees; the distance follows, so that the person stays as large. Without it, such
    that the person fills the picture."""
    distance: float | None = None
    """Metres from the camera to the person, as large as they are from there, seen as wide as by the capture's cameras;
    without it, from where those are, and the person fills the picture."""
    height: float | None = None
    """Metres above the floor at which the camera is; without it, that of the capture's cameras."""
    angle: float = 0.0
    """Degrees from straight in front of the person, round to their left, at which the film begins."""
    turns: float = 1.0
    """How often an orbit goes round; below zero, the other way."""


@dataclass(frozen=True, kw_only=True)
class PictureOptions:
    """What the film's pictures are."""

    size: int | None = None
    """Height of the film in pixels. Without it, 1350, 1080 wide, for our own cameras, and 512 for all others."""
    width: int | None = None
    """Its width; without it, as wide as high, or as wide as the capture camera's picture is."""
    background: str | None = None
    """Behind the person: studio (soft light, and a floor with the person's shadow), transparent, black, grey, white,
    green, a colour like #ff8800, or a picture. Without it, studio for our own cameras, and grey for all others."""
    shadow: Literal["auto", "yes", "no"] = "auto"
    """Whether the person throws a soft shadow on the floor, over any background. Automatic: in the studio."""
    passes: tuple[RenderPass, ...] = ()
    """Also write these, each as a folder of PNGs beside the film: depth (16 bits, millimetres), normal (in the
    camera's axes), mask."""
    compare: str | None = None
    """Put another film beside this one: `gt`, the photographs of a capture camera (the ground truth), or another
    run."""


@dataclass(frozen=True, kw_only=True)
class LightOptions:
    """Another light on an avatar that knows its own apart (baked, or learned under a common light); approximate."""

    light_turn: float = 0.0
    """Turn the light by so many degrees about the upward direction, against the clock seen from above."""
    light_tint: str = "#ffffff"
    """Colour that the light is multiplied by, such as #ffcc88; a grey one dims it."""
    light_off: bool = False
    """Take the light away: colours that do not depend on where a surface faces."""


@dataclass(frozen=True, kw_only=True)
class RenderOptions:
    """What is filmed, and how."""

    clip: str | None = None
    """Name of a clip in the run's capture."""
    motion: tuple[str, ...] = ()
    """A file (.bvh, AMASS or SMPL-X .npz, .npy, AIST++ .pkl, EasyMocap .json), or walk, run, jump, dance, wave, squat,
    turn. May be repeated: one is done after another."""
    heading: str = "capture"
    """Which way a --motion faces: `capture`, as the person mostly did in the capture, whose colours the avatar knows;
    `as-is`, as the motion says; or turned by so many degrees to the person's left."""
    camera: CameraOptions = field(default_factory=CameraOptions)
    picture: PictureOptions = field(default_factory=PictureOptions)
    light: LightOptions = field(default_factory=LightOptions)
    edits: Edits = field(default_factory=Edits)
    read: ReadOptions = field(default_factory=ReadOptions)
    mode: StreamMode = "video"
    """`video` carries the avatar from frame to frame (fast, smooth); `sample` starts each from noise; `repose` samples
    the first frame and then only moves its Gaussians; `bake` moves what `actor3d bake` made (fastest)."""
    photos: bool = False
    """Take each frame's colours from its photographs, in the cameras that training saw: folds, expression and light
    as they were. For a `--clip` as it was filmed; seen from any camera."""
    smoothing: int = 0
    """Frames on each side over which the avatar is averaged in time."""
    frames: int | None = None
    """Stop after this many frames."""
    seed: int = 0
    """Of the sampling noise. Same seed, same film."""
    workers: int = 1
    """Processes that film at once, each a part of the motion. For many cores: two cores are as fast in one."""
    overlap: int = 4
    """Frames that are sampled ahead of a part in mode `video`, so that it follows on the part before it."""
    anew: bool = False
    """Film from the first frame on, and let go of what an interrupted film has left; without it, a film of something
    else that is half done in this place is an error."""
