"""What there is to know of a kind of body model before its file is read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rectifier3d.geometry.body import BodyModel

GENDERS = ("neutral", "male", "female")


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyKind:
    """One kind of body model: how its file is called, where one gets it, and how it is read.

    Another package adds a kind by making one of these and naming it in its entry points::

        [project.entry-points."actor3d.body_models"]
        star = "star_bodies:STAR"

    Its ``read`` gives a :class:`~rectifier3d.geometry.body.BodyModel` whose ``kind`` is the entry point's name. The
    first joints should be SMPL's, in SMPL's order (:data:`~actor3d.bodies.skeletons.SMPL_JOINT_NAMES`), for motions
    and captures speak of those. A file in SMPL's own format, with an entry ``kind``, needs no reader of its own: give
    :func:`~actor3d.bodies.files.load_body_model`.
    """

    name: str
    """As in ``capture.json`` and on the command line: "smplx"."""
    joint_names: tuple[str, ...]
    """In the order of the model's poses; joint 0 is the root."""
    file_names: Callable[[str], tuple[str, ...]]
    """What the file for a gender may be called, relative to a folder of body models; most usual first."""
    read: Callable[[Path], BodyModel]
    """Reads such a file; raises ValueError or FileNotFoundError of one line."""
    licensed: bool
    """Whether the model may not be passed on: runs then name it, and hold only its fingerprint."""
    source: str = ""
    """Where the file is obtained, for messages: an address."""
    make: Callable[[str], BodyModel] | None = None
    """Makes the body of a gender by a Python package, where no file is needed; raises ValueError of one line."""
    genders: tuple[str, ...] = GENDERS
    """Which there are of it."""
    shape_names: Callable[[str], tuple[str, ...]] = lambda gender: ()
    """What the first shape coefficients of a gender change, as a person reads it; empty where that has no name."""
    folder: Path | None = None
    """Where the files lie that come with the kind itself; None where the user brings them."""
