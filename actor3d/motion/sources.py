"""Where a motion comes from: files of any kind, or the library, one or several after another."""

from collections.abc import Sequence
from pathlib import Path

from jaxtyping import Float
from torch import Tensor

from actor3d.errors import UserError
from actor3d.motion.editing import edited, joined
from actor3d.motion.files import at_home
from actor3d.motion.library import LIBRARY, library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.options import Edits, ReadOptions
from actor3d.motion.reading import DEFAULTS, read_motion
from actor3d.motion.skeleton import Skeleton
from rectifier3d.geometry.body import BodyModel


def find_motion(
    source: str, body: BodyModel, rest_vertices: Float[Tensor, "N 3"], options: ReadOptions = DEFAULTS
) -> Motion:
    """A motion by a file's path or by its name in the library: y up, the floor at 0.

    Raises:
        UserError: if there is no such file or motion, or the file is not a motion.
    """
    path = at_home(Path(source))
    if source in LIBRARY and not path.exists():
        return library_motion(source, Skeleton.of(body, rest_vertices))
    if not path.exists() and not path.suffix:
        raise UserError(f"{source}: no such motion; give a file, or one of {', '.join(LIBRARY)}")
    return read_motion(path, body, rest_vertices=rest_vertices, options=options)


def compose_motion(
    sources: Sequence[str],
    body: BodyModel,
    rest_vertices: Float[Tensor, "N 3"],
    edits: Edits,
    options: ReadOptions = DEFAULTS,
) -> Motion:
    """Several motions after another, edited.

    Raises:
        UserError: if one of them cannot be read, or an edit does not suit.
    """
    skeleton = Skeleton.of(body, rest_vertices)
    motions = [find_motion(source, body, rest_vertices, options) for source in sources]
    whole = motions[0]
    for motion in motions[1:]:
        whole = joined(whole, motion, skeleton, edits.blend)
    return edited(whole, edits, skeleton)
