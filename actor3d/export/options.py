"""What a user may ask of exports: the command line's flags and the library's arguments, with nothing heavy imported."""

from dataclasses import dataclass, field
from typing import Literal

from actor3d.motion.options import Edits, ReadOptions

UpAxis = Literal["world", "y", "z", "-y"]
"""Where up points in the file: as in the capture, or along one axis of the file's own."""

DEFAULT_PACKAGES = "https://cdn.jsdelivr.net/npm"
"""Where pages that are exported find packages of npm."""


@dataclass(frozen=True, kw_only=True)
class ExportRequest:
    """What of an avatar is exported, and how."""

    clip: str | None = None
    """Name of a clip in the run's capture."""
    motion: tuple[str, ...] = ()
    """A motion file, or a motion of the library, as for `actor3d render`."""
    edits: Edits = field(default_factory=Edits)
    read: ReadOptions = field(default_factory=ReadOptions)
    frame: int | None = None
    """Which frame of the clip or motion a still shows, from 0; by default the middle one."""
    rest: bool = False
    """Show a still in the body's rest pose instead."""
    mode: Literal["auto", "video", "sample", "repose", "bake"] = "auto"
    """How the avatar is sampled, as for `actor3d render`; `bake` takes what training or `actor3d bake` made.
    Automatic: `bake` for the formats web and skinned of a run that is baked, else `video`."""
    photos: bool = False
    """Take each frame's colours from its photographs, in the cameras that training saw; for a `--clip` as it was
    filmed."""
    sh_degree: Literal[0, 1, 2, 3] = 0
    """Pad PLY files with zeros to this degree of spherical harmonics: some importers want 3."""
    up: UpAxis = "world"
    """Where up points in the file: as in the capture, or along this axis (engines: y; 3DGS viewers: -y)."""
    texture: int = 2048
    """Texels on each side of the texture of `body-gltf`, 256 to 4096; 0 exports the bare body in grey."""
    lit: bool = False
    """Leave the light out of the texture as far as the avatar knows it, for scenes with lights of their own."""
    packages: str = DEFAULT_PACKAGES
    """Where the page of `spark` finds three and @sparkjsdev/spark: a CDN, or a node_modules folder beside it."""
    licensed_body: bool = False
    """The body's licence lets me pass on its data, which some formats hold."""
    seed: int = 0
    """Of the sampling noise."""
