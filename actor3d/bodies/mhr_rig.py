"""The Momentum Human Rig as its portable files hold it, ``rig.npz`` beside ``lod0.npz`` … ``lod6.npz``: arrays alone.

Its other forms are an FBX scene, and a TorchScript file, which is a program: neither is read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float, Int
from scipy.spatial.transform import Rotation

from actor3d.errors import InputError, fail, missing
from actor3d.io.bounded import read_plain_archive
from actor3d.io.strict import finite_array

RIG_FILE = "rig.npz"
NUM_IDENTITY = 45
"""Blend shapes of the body (20), the head (20) and the hands (5); expressions come behind them."""
_SCHEMA = 1
_MAX_BYTES = 800 << 20
_PER_JOINT = 7
"""Parameters of a joint: translation (3), Euler angles (3), logarithm to the base 2 of its scale."""
_RIG_ARRAYS = (
    "schema_version", "joint_names", "joint_parents", "joint_offsets", "joint_prerotations", "inverse_bind_pose",
    "parameter_names", "parameter_transform", "limit_parameter_index", "limit_max",
)  # fmt: skip
_LOD_ARRAYS = ("schema_version", "base_shape", "shape_vectors", "faces", "skin_indices", "skin_weights")
_METRES = 0.01
_LARGEST = 1e4
_REMEDY = "write the files anew with MHR's own scripts/convert_assets.py, or download them again"


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class MhrRig:
    """J joints, moved by P parameters, that carry V vertices."""

    joint_names: tuple[str, ...]
    parents: tuple[int, ...]
    """-1 of the root; every other joint comes behind its parent."""
    offsets: Float[np.ndarray, "J 3"]
    """From each joint's parent, metres."""
    prerotations: Float[np.ndarray, "J 3 3"]
    inverse_bind: Float[np.ndarray, "J 4 4"]
    """Joint from rest, metres."""
    limits: Mapping[str, float]
    """How far above 0 a parameter goes at most, of those that have a limit."""
    joint_parameters: Mapping[str, Float[np.ndarray, "J 7"]]
    """What one unit of each parameter adds to the joints'."""
    vertices: Float[np.ndarray, "V 3"]
    """At rest, metres."""
    identity: Float[np.ndarray, "45 V 3"]
    """Metres for a unit of each coefficient."""
    faces: Int[np.ndarray, "F 3"]
    weights: Float[np.ndarray, "V J"]

    def placed(self, parameters: Mapping[str, float]) -> Float[np.ndarray, "J 4 4"]:
        """World from each joint under some of the rig's parameters, all others 0."""
        values = sum(
            (value * self.joint_parameters[name] for name, value in parameters.items()),
            np.zeros((len(self.parents), _PER_JOINT)),
        )
        local = _transforms(
            self.offsets + _METRES * values[:, :3],
            self.prerotations @ Rotation.from_euler("xyz", values[:, 3:6]).as_matrix(),
            2.0 ** values[:, 6],
        )
        world = local.copy()
        for joint, parent in enumerate(self.parents):
            if parent >= 0:
                world[joint] = world[parent] @ local[joint]
        return world

    def skinned(
        self, placed: Float[np.ndarray, "J 4 4"], vertices: Float[np.ndarray, "V 3"]
    ) -> Float[np.ndarray, "V 3"]:
        """Vertices at rest where the joints carry them, metres."""
        blended = np.einsum("vj,jab->vab", self.weights, (placed @ self.inverse_bind)[:, :3])
        return np.einsum("vab,vb->va", blended[..., :3], vertices) + blended[..., 3]


def read_mhr_rig(lod_file: Path) -> MhrRig:
    """The rig with the mesh of one level of detail, and the file of the joints beside it.

    Raises:
        MissingFileError: if there is no file of joints beside it.
        InputError: if a file is damaged, or of another form.
    """
    rig_file = lod_file.parent / RIG_FILE
    if not rig_file.is_file():
        raise missing(rig_file, "is not there: MHR's joints lie in it", f"put it beside {lod_file.name}")
    rig, lod = _arrays(rig_file, _RIG_ARRAYS), _arrays(lod_file, _LOD_ARRAYS)
    names = tuple(map(str, rig["joint_names"].ravel()))
    parameters = tuple(map(str, rig["parameter_names"].ravel()))
    joints, vertices = len(names), _length(lod, "base_shape", lod_file)
    parents = _indices(rig["joint_parents"], (joints,), -1, joints, f"{rig_file}: joint_parents")
    if (
        joints == 0
        or parents[0] != -1
        or any(not 0 <= parent < joint for joint, parent in enumerate(parents) if joint)
    ):
        raise fail(f"{rig_file}: joint_parents", "a joint comes before its parent", _REMEDY)
    transform = _floats(rig, "parameter_transform", (joints * _PER_JOINT, len(parameters)), rig_file)
    per_parameter = transform.T.reshape(len(parameters), joints, _PER_JOINT)
    bind = _floats(rig, "inverse_bind_pose", (joints, 8), rig_file)
    return MhrRig(
        joint_names=names,
        parents=tuple(parents.tolist()),
        offsets=_METRES * _floats(rig, "joint_offsets", (joints, 3), rig_file),
        prerotations=_rotations(_floats(rig, "joint_prerotations", (joints, 4), rig_file), rig_file),
        inverse_bind=_transforms(_METRES * bind[:, :3], _rotations(bind[:, 3:7], rig_file), bind[:, 7]),
        limits=_limits(rig, parameters, rig_file),
        joint_parameters=dict(zip(parameters, per_parameter, strict=True)),
        vertices=_METRES * _floats(lod, "base_shape", (vertices, 3), lod_file),
        identity=_METRES * _identity(lod, vertices, lod_file),
        faces=_indices(lod["faces"], (_length(lod, "faces", lod_file), 3), 0, vertices, f"{lod_file}: faces"),
        weights=_weights(lod, vertices, joints, lod_file),
    )


def _arrays(path: Path, names: tuple[str, ...]) -> dict[str, np.ndarray]:
    try:
        arrays = read_plain_archive(path, names, _MAX_BYTES)
    except (ValueError, OSError) as error:
        raise InputError(f"{path} is damaged or no .npz file of MHR's portable form: {error}") from error
    lacking = [name for name in names if name not in arrays]
    if lacking:
        raise fail(path, f"is no file of MHR's portable form: it lacks {', '.join(lacking)}", _REMEDY)
    if arrays["schema_version"].size != 1 or str(arrays["schema_version"].item()) != str(_SCHEMA):
        raise fail(path, f"is of another version than {_SCHEMA} of MHR's portable form", "update actor3d")
    return arrays


def _length(arrays: Mapping[str, np.ndarray], name: str, path: Path) -> int:
    if arrays[name].ndim == 0 or len(arrays[name]) == 0:
        raise fail(f"{path}: {name}", "is empty", _REMEDY)
    return len(arrays[name])


def _floats(
    arrays: Mapping[str, np.ndarray], name: str, shape: tuple[int, ...], path: Path
) -> Float[np.ndarray, "*shape"]:
    return finite_array(arrays[name], shape, f"{path}: {name}", _LARGEST)


def _indices(
    array: np.ndarray, shape: tuple[int, ...], low: int, stop: int, where: str
) -> Int[np.ndarray, "*shape"]:
    if array.dtype.kind not in "iu" or array.shape != shape:
        raise fail(where, f"has shape {array.shape} of {array.dtype}, expected {shape} indices", _REMEDY)
    if array.size and not (low <= array.min() and array.max() < stop):
        raise fail(where, f"goes from {array.min()} to {array.max()}, beyond {low} to {stop - 1}", _REMEDY)
    return array.astype(np.int64)


def _rotations(quaternions: Float[np.ndarray, "J 4"], path: Path) -> Float[np.ndarray, "J 3 3"]:
    """Of quaternions with their scalar last."""
    if (np.linalg.norm(quaternions, axis=1) < 0.5).any():
        raise fail(path, "holds quaternions of no length", _REMEDY)
    return Rotation.from_quat(quaternions).as_matrix()


def _transforms(
    offsets: Float[np.ndarray, "J 3"], rotations: Float[np.ndarray, "J 3 3"], scales: Float[np.ndarray, " J"]
) -> Float[np.ndarray, "J 4 4"]:
    whole = np.tile(np.eye(4), (len(offsets), 1, 1))
    whole[:, :3, :3] = scales[:, None, None] * rotations
    whole[:, :3, 3] = offsets
    return whole


def _limits(rig: Mapping[str, np.ndarray], parameters: tuple[str, ...], path: Path) -> dict[str, float]:
    largest = rig["limit_max"].ravel().astype(np.float64)
    where = f"{path}: limit_parameter_index"
    limited = _indices(rig["limit_parameter_index"], largest.shape, 0, len(parameters), where)
    return {
        parameters[index]: limit
        for index, limit in zip(limited.tolist(), largest.tolist(), strict=True)
        if 0 < limit < _LARGEST
    }


def _identity(lod: Mapping[str, np.ndarray], vertices: int, path: Path) -> Float[np.ndarray, "45 V 3"]:
    found = _length(lod, "shape_vectors", path)
    if found < NUM_IDENTITY:
        raise fail(f"{path}: shape_vectors", f"are {found}, expected {NUM_IDENTITY} at least", _REMEDY)
    each = lod["shape_vectors"][:NUM_IDENTITY]
    return np.stack([_floats({"shape_vectors": one}, "shape_vectors", (vertices, 3), path) for one in each])


def _weights(
    lod: Mapping[str, np.ndarray], vertices: int, joints: int, path: Path
) -> Float[np.ndarray, "V J"]:
    shape = (vertices, lod["skin_weights"].size // vertices)
    each = _floats(lod, "skin_weights", shape, path)
    carriers = _indices(lod["skin_indices"], shape, 0, joints, f"{path}: skin_indices")
    weights = np.zeros((vertices, joints))
    np.add.at(weights, (np.arange(vertices)[:, None], carriers), each)
    if weights.min() < 0 or np.abs(weights.sum(1) - 1).max() > 1e-2:
        raise fail(f"{path}: skin_weights", "do not sum to 1 at some vertices", _REMEDY)
    return weights / weights.sum(1, keepdims=True)
