"""The motion that a command is asked to perform: a clip of the capture, files, or motions of the library."""

from collections.abc import Sequence
from pathlib import Path

import torch

from actor3d.captures.capture import Capture
from actor3d.errors import UserError
from actor3d.motion import Motion
from actor3d.motion.editing import edited
from actor3d.motion.reading import DEFAULTS
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.sources import compose_motion
from actor3d.motion.world import Axis, axis_of, in_world, turned, y_up_from
from actor3d.options import Edits, ReadOptions
from actor3d.sampling.anchors import up_axis
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras

_UNEDITED = Edits()
_FLOOR_FRAMES = 12


def chosen_motion(
    capture: Capture,
    clip: str | None,
    motion: Path | str | Sequence[Path | str] | None,
    edits: Edits = _UNEDITED,
    options: ReadOptions = DEFAULTS,
) -> Motion:
    """The clip of this name, or what is done in files or in motions of the library, in the capture's world.

    Raises:
        UserError: if both or neither are given, there is no such clip, or a file is no motion.
    """
    sources = [motion] if isinstance(motion, (Path, str)) else list(motion or ())
    if clip is not None and sources:
        raise UserError("give either --clip NAME or --motion FILE, not both")
    if sources:
        rest = capture.surface.rest_vertices
        composed = compose_motion([str(source) for source in sources], capture.body, rest, edits, options)
        up = capture_up(capture)
        return in_world(composed, Skeleton.of(capture.body, rest), up, capture_floor(capture))
    return _clip(capture, clip, edits)


def capture_up(capture: Capture) -> Axis:
    """Which way is up in the capture's world."""
    return axis_of(up_axis(alike_cameras(capture)).double().numpy()) or "y"


def alike_cameras(capture: Capture) -> Cameras:
    """Every camera, in units of their pictures' sides: so, cameras whose pictures differ in size are alike."""
    every = capture.each_camera(range(len(capture.camera_names)))
    return concatenate_cameras([camera.resized((1, 1)) for camera in every])


def _clip(capture: Capture, clip: str | None, edits: Edits) -> Motion:
    names = [known.name for known in capture.clips]
    if clip not in names:
        found = "none given" if clip is None else f"'{clip}'"
        raise UserError(f"--clip: {found}; the capture has {', '.join(names)} (or give --motion FILE)")
    params = capture.params.select(list(capture.clip(clip).frames))
    motion = Motion(name=clip, fps=capture.fps, poses=params.poses, trans=params.trans)
    if edits == _UNEDITED:
        return motion
    skeleton = Skeleton.of(capture.body, capture.surface.rest_vertices)
    upright = y_up_from(capture_up(capture))
    return turned(edited(turned(motion, upright, skeleton), edits, skeleton), upright.inv(), skeleton)


def capture_floor(capture: Capture) -> float:
    """How high along the up axis the capture's floor lies, by where the person's lowest points were; metres."""
    frames = capture.split("train").frames
    vertices = capture.posed_vertices(frames[:: max(1, len(frames) // _FLOOR_FRAMES)])
    upward = torch.from_numpy(y_up_from(capture_up(capture)).inv().apply([0.0, 1.0, 0.0])).to(vertices)
    return float((vertices @ upward).amin(dim=1).median())
