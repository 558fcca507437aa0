"""The free bodies that come with the project, CC0: see free/README.md."""

from pathlib import Path

from actor3d.bodies.files import load_body_model
from actor3d.bodies.kinds import BodyKind
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES

_SHAPE_NAMES = {
    "neutral": ("Height", "", "", "", "", "Weight"),
    "male": ("Height", "", "", "Slimness"),
    "female": ("Height", "", "", "", "Slimness"),
}
"""Of the principal components that change the stature, or the girth and not the stature; the others mix things."""

FREE = BodyKind(
    name="free",
    joint_names=SMPL_JOINT_NAMES,
    file_names=lambda gender: (f"free_{gender}.npz",),
    read=load_body_model,
    licensed=False,
    shape_names=lambda gender: _SHAPE_NAMES.get(gender, ()),
    folder=Path(__file__).parent / "free",
)
