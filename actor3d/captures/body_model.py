"""The body model that a capture names."""

from pathlib import Path

from actor3d.bodies.files import Folders, find_body_model, load_body_model
from actor3d.captures.metadata import BodyChoice
from actor3d.io.strict import require_inside
from rectifier3d.geometry.body import BodyModel


def load_body(root: Path, choice: BodyChoice, search: Folders) -> BodyModel:
    """The body model that a capture names.

    Raises:
        FileNotFoundError: if its file is not found.
        InputError: if its file is not a body model.
    """
    if choice.file is not None:
        require_inside(root, (root / choice.file,))
        body = load_body_model(root / choice.file)
    else:
        body = find_body_model(choice.kind, choice.gender, search)
    if not choice.pose_blend_shapes:
        body.pose_directions = None
    return body
