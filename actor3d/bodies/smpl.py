"""SMPL, SMPL-H and SMPL-X: licensed, brought by the user under the names that they have when downloaded."""

from collections.abc import Callable

from actor3d.bodies.files import load_body_model
from actor3d.bodies.kinds import BodyKind
from actor3d.bodies.skeletons import FAMILY_JOINT_NAMES


def _smpl_files(gender: str) -> tuple[str, ...]:
    letter = gender if gender == "neutral" else gender[0]
    return (
        *_usual_files("smpl")(gender),
        f"basicModel_{letter}_lbs_10_207_0_v1.0.0.pkl",
        f"basicmodel_{letter}_lbs_10_207_0_v1.1.0.pkl",
    )


def _smplh_files(gender: str) -> tuple[str, ...]:
    return (*_usual_files("smplh")(gender), f"{gender}/model.npz")


def _usual_files(kind: str) -> Callable[[str], tuple[str, ...]]:
    return lambda gender: tuple(f"{kind.upper()}_{gender.upper()}.{suffix}" for suffix in ("npz", "pkl"))


def _member(name: str, source: str, file_names: Callable[[str], tuple[str, ...]]) -> BodyKind:
    return BodyKind(
        name=name,
        joint_names=FAMILY_JOINT_NAMES[name],
        file_names=file_names,
        read=load_body_model,
        licensed=True,
        source=source,
        shape_names=lambda gender: ("Height", "Weight"),
    )


SMPL = _member("smpl", "https://smpl.is.tue.mpg.de", _smpl_files)
SMPLH = _member("smplh", "https://mano.is.tue.mpg.de", _smplh_files)
SMPLX = _member("smplx", "https://smpl-x.is.tue.mpg.de", _usual_files("smplx"))
