"""The motion that a command is asked to perform: a clip of the capture, or a file."""

from pathlib import Path

from actor3d.config import UserError
from actor3d.motion import Motion, read_motion
from data.zjumocap.capture import Capture


def chosen_motion(capture: Capture, clip: str | None, motion: Path | None) -> Motion:
    """The clip of this name, or the motion in this file.

    Raises:
        UserError: if both or neither are given, there is no such clip, or the file is no motion.
    """
    if clip is not None and motion is not None:
        raise UserError("give either --clip NAME or --motion FILE, not both")
    if motion is not None:
        return read_motion(motion, capture.body, rest_vertices=capture.surface.rest_vertices)
    names = [known.name for known in capture.clips]
    if clip not in names:
        found = "none given" if clip is None else f"'{clip}'"
        raise UserError(f"--clip: {found}; the capture has {', '.join(names)} (or give --motion FILE)")
    params = capture.params.select(list(capture.clip(clip).frames))
    return Motion(name=clip, fps=capture.fps, poses=params.poses, trans=params.trans)
