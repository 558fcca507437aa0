"""The motion that an avatar is asked to perform: a clip of its capture, files, or motions of the library."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from actor3d.errors import UserError
from actor3d.motion.editing import edited
from actor3d.motion.motion import Motion
from actor3d.motion.options import Edits, ReadOptions
from actor3d.motion.reading import DEFAULTS
from actor3d.motion.sources import compose_motion
from actor3d.motion.world import in_world, turned, y_up_from
from actor3d.runs.subject import Subject

UNEDITED = Edits()


def chosen_motion(
    subject: Subject,
    clip: str | None,
    motion: Path | str | Sequence[Path | str] | None,
    edits: Edits = UNEDITED,
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
        return motion_from(subject, sources, edits, options)
    if clip is None:
        names = ", ".join(known.name for known in subject.clips)
        raise UserError(f"--clip: none given; the capture has {names} (or give --motion FILE)")
    found = subject.clip_motion(clip)
    if edits == UNEDITED:
        return found
    upright = y_up_from(subject.up_axis)
    edited_upright = edited(turned(found, upright, subject.skeleton), edits, subject.skeleton)
    return turned(edited_upright, upright.inv(), subject.skeleton)


def motion_from(
    subject: Subject,
    sources: Sequence[Path | str],
    edits: Edits = UNEDITED,
    options: ReadOptions = DEFAULTS,
) -> Motion:
    """What is done in files or in motions of the library, one after another, in the capture's world.

    Raises:
        UserError: if one of them is no motion.
    """
    rest = subject.surface.rest_vertices
    composed = compose_motion([str(source) for source in sources], subject.body, rest, edits, options)
    return in_world(composed, subject.skeleton, subject.up_axis, subject.floor)


def at_home(motion: Motion, subject: Subject) -> Motion:
    """A motion with y up, led to the capture's floor, beginning where the person mostly stood.

    Args:
        motion: As :func:`actor3d.motion.reading.read_motion` gives it.
        subject: Into whose world it is led.
    """
    placed = in_world(motion, subject.skeleton, subject.up_axis, subject.floor)
    up = subject.up.double().numpy()
    across = subject.home.double().numpy() - subject.skeleton.pelvis - placed.trans[0]
    return replace(placed, trans=placed.trans + across - (across @ up) * up)
