"""Anny's bodies, made by the Python package "anny" (Apache-2.0, MakeHuman's data CC0), in SMPL's terms."""

import warnings
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import numpy as np
import torch
from jaxtyping import Float

from actor3d.bodies.files import load_body_model
from actor3d.bodies.kinds import BodyKind
from actor3d.bodies.makehuman import TPose, carrying_joint, joint_regressor, unposed
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS
from actor3d.errors import MissingInputError
from rectifier3d.geometry.body import BodyData, BodyModel

_BONES = {
    "pelvis": ("root",), "spine1": ("spine04",), "spine2": ("spine03",), "spine3": ("spine02",),
    "neck": ("neck01",), "head": ("head",),
}  # fmt: skip
_SIDED_BONES = {
    "hip": ("upperleg01",), "knee": ("lowerleg01",), "ankle": ("foot",),
    "foot": tuple(f"toe{toe}-1" for toe in range(1, 6)), "collar": ("clavicle",), "shoulder": ("upperarm01",),
    "elbow": ("lowerarm01",), "wrist": ("wrist",), "hand": ("finger3-1",),
}  # fmt: skip
"""Bones at whose heads each joint lies, in the middle of several."""
_GENDERS = {"neutral": 0.5, "male": 0.0, "female": 1.0}
_YOUNG, _OLD = 2 / 3, 1.0
_SHAPES = ("height", "weight", "muscle", "proportions", "gender", "age")
"""What the first shape coefficients are."""
_NUM_ADULTS, _NUM_COMPONENTS = 60, 10
_STEP = 0.25
"""Of a slider that goes from 0 to 1, for one unit of its coefficient."""


def make_anny(gender: str) -> BodyModel:
    """A young adult of 24 joints whose shape coefficients are Anny's phenotype, made linear round that adult.

    The first six are height, weight, muscle, proportions, gender (to the female) and age (to the old), by the
    difference between both ends of Anny's slider, 0.25 of which is a unit; the others are the principal components of
    what these leave of random adults, in standard deviations.

    Raises:
        MissingInputError: if the package is not installed.
    """
    people = _People(_anny())
    average = {"gender": _GENDERS[gender], "age": _YOUNG} | dict.fromkeys(_SHAPES[:4], 0.5)
    mean = people.tpose(average).vertices
    sliders = [_slider(people, average, name) for name in _SHAPES]
    adults = [people.tpose(phenotype) for phenotype in _random_adults(np.random.default_rng(0))]
    vertices = np.stack([adult.vertices for adult in adults])
    directions = np.stack([*sliders, *_left_over(vertices - mean, np.stack(sliders))], axis=2)
    regressor = joint_regressor(vertices, np.stack([adult.joints for adult in adults]), mean)
    return BodyModel(
        BodyData(
            template=_tensor(mean),
            faces=people.faces,
            parents=SMPL_PARENTS,
            joint_names=SMPL_JOINT_NAMES,
            weights=_tensor(people.weights),
            joint_regressor=_tensor(regressor),
            shape_directions=_tensor(directions),
            pose_directions=None,
            kind="anny",
            gender=gender,
        )
    )


ANNY = BodyKind(
    name="anny",
    joint_names=SMPL_JOINT_NAMES,
    file_names=lambda gender: (f"anny_{gender}.npz",),
    read=load_body_model,
    licensed=False,
    make=make_anny,
    shape_names=lambda gender: tuple(name.capitalize() for name in _SHAPES),
)


def _slider(people: "_People", average: Mapping[str, float], name: str) -> Float[np.ndarray, "V 3"]:
    low, high = _range(name)
    ends = [people.tpose({**average, name: value}).vertices for value in (low, high)]
    return (ends[1] - ends[0]) * (_STEP / (high - low))


def _range(name: str) -> tuple[float, float]:
    return (_YOUNG, _OLD) if name == "age" else (0.0, 1.0)


def _random_adults(generator: np.random.Generator) -> list[dict[str, float]]:
    return [{name: generator.uniform(*_range(name)) for name in _SHAPES} for _ in range(_NUM_ADULTS)]


def _left_over(
    people: Float[np.ndarray, "P V 3"], sliders: Float[np.ndarray, "S V 3"]
) -> Float[np.ndarray, "C V 3"]:
    """Principal components of what the sliders' directions leave of people's differences from the mean."""
    flat, basis = people.reshape(len(people), -1), sliders.reshape(len(sliders), -1)
    coefficients = np.linalg.lstsq(basis.T, flat.T, rcond=None)[0]
    _, deviations, components = np.linalg.svd(flat - coefficients.T @ basis, full_matrices=False)
    scaled = components[:_NUM_COMPONENTS] * (deviations[:_NUM_COMPONENTS, None] / np.sqrt(len(people)))
    return scaled.reshape(_NUM_COMPONENTS, -1, 3)


def _anny() -> Any:
    try:
        models = import_module("anny.models")
    except ImportError as error:
        raise MissingInputError(
            f"the body model 'anny' needs the package anny, which cannot be imported ({error}): "
            "pip install 'actor3d[anny]'"
        ) from error
    with warnings.catch_warnings():
        # It would rather skin by Warp, for which there is no need here.
        warnings.simplefilter("ignore")
        return models.Anny()


class _People:
    """Anny's people in the T-pose, y up, facing z."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._bones: list[str] = list(model.bone_labels)
        parents = [int(parent) for parent in model.bone_parents]
        self.faces: torch.Tensor = model.faces.long()
        self.weights = self._merged(
            {
                bone: self._bones[parent] if parent >= 0 else None
                for bone, parent in zip(self._bones, parents, strict=True)
            }
        )

    def tpose(self, phenotype: Mapping[str, float]) -> TPose:
        """Somebody of a phenotype."""
        with torch.no_grad():
            rest = self._model(phenotype_kwargs=dict(phenotype))
        vertices, heads = (_y_up(rest[name][0].numpy()) for name in ("rest_vertices", "rest_bone_heads"))
        joints = np.stack(
            [heads[[self._bones.index(bone) for bone in bones]].mean(0) for bones in _joint_bones()]
        )
        return unposed(vertices, joints, self.weights)

    def _merged(self, parents: Mapping[str, str | None]) -> Float[np.ndarray, "V 24"]:
        each = self._model.dense_vertex_bone_weights.numpy()
        merged = np.zeros((len(each), len(SMPL_JOINT_NAMES)))
        for index, bone in enumerate(self._bones):
            merged[:, carrying_joint(bone, parents)] += each[:, index]
        return merged / merged.sum(1, keepdims=True)


def _joint_bones() -> list[tuple[str, ...]]:
    """The bones of each joint, in SMPL's order."""
    found = []
    for name in SMPL_JOINT_NAMES:
        side, _, part = name.partition("_")
        found.append(
            _BONES[name]
            if name in _BONES
            else tuple(f"{bone}.{side[0].upper()}" for bone in _SIDED_BONES[part])
        )
    return found


def _y_up(places: Float[np.ndarray, "N 3"]) -> Float[np.ndarray, "N 3"]:
    return places[:, [0, 2, 1]].astype(np.float64) * [1.0, 1.0, -1.0]


def _tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, dtype=np.float32))
