"""The kinds of body models that there are, those from other packages included."""

from actor3d.bodies.kinds import BodyKind
from actor3d.plugins import Family

BODY_MODELS: Family[BodyKind] = Family(
    name="body_models",
    kind="body model",
    builtin={
        "free": "actor3d.bodies.free_bodies:FREE",
        "anny": "actor3d.bodies.anny_bodies:ANNY",
        "mhr": "actor3d.bodies.mhr_bodies:MHR",
        "smpl": "actor3d.bodies.smpl:SMPL",
        "smplh": "actor3d.bodies.smpl:SMPLH",
        "smplx": "actor3d.bodies.smpl:SMPLX",
    },
)


def is_licensed(kind: str) -> bool:
    """Whether a body of this kind may not be passed on; so is every kind that is not known here."""
    return kind not in BODY_MODELS or BODY_MODELS[kind].licensed
