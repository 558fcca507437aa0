"""The tiny body as files of MHR's portable form: its arms hang down, its joints are turned anyhow."""

from pathlib import Path

import numpy as np
import torch
from scipy.spatial.transform import Rotation
from synthetic import tiny_body

from rectifier3d.geometry.body import SmplParams

GROWN_CM = 6.0
"""By how much the bones of a scale grow until its limit."""
_BONES = {
    "root": ("body_world", "pelvis"), "c_spine0": ("root", "spine1"), "c_spine1": ("c_spine0", "spine1"),
    "c_spine2": ("c_spine1", "spine2"), "c_spine3": ("c_spine2", "spine3"), "c_neck": ("c_spine3", "neck"),
    "c_head": ("c_neck", "head"), "c_jaw": ("c_head", "head"),
}  # fmt: skip
_SIDED = {
    "upleg": ("root", "hip"), "lowleg": ("upleg", "knee"), "foot": ("lowleg", "ankle"), "ball": ("foot", "foot"),
    "clavicle": ("c_spine3", "collar"), "uparm": ("clavicle", "shoulder"), "uparm_twist0_proc": ("uparm", "shoulder"),
    "lowarm": ("uparm", "elbow"), "wrist_twist": ("lowarm", "wrist"), "wrist": ("wrist_twist", "wrist"),
    "thumb0": ("wrist", "wrist"), "index1": ("wrist", "hand"), "middle1": ("wrist", "hand"),
    "ring1": ("wrist", "hand"), "pinky1": ("wrist", "hand"),
}  # fmt: skip
_CARRIES = {"shoulder": "uparm_twist0_proc", "wrist": "thumb0", "hand": "ring1"}
"""Of several joints in one place, that which the skin follows."""
SCALES = {
    "scale_spine_length": "c_spine2", "scale_neck_length": "c_head", "scale_shoulder_width": "uparm",
    "scale_uparms": "lowarm", "scale_lowarms": "wrist_twist", "scale_hip_width": "upleg", "scale_uplegs": "lowleg",
    "scale_lowlegs": "foot", "scale_foot_length": "ball",
}  # fmt: skip


def write_mhr(folder: Path) -> Path:
    """Write the two files; returns that of the mesh."""
    folder.mkdir(parents=True, exist_ok=True)
    bones = {"body_world": ("", "pelvis")} | _BONES
    for side, word in (("l", "left"), ("r", "right")):
        for name, (parent, joint) in _SIDED.items():
            parent = f"{side}_{parent}" if parent in _SIDED else parent
            bones[f"{side}_{name}"] = (parent, f"{word}_{joint}")
    _write(folder, bones)
    return folder / "lod6.npz"


def _write(folder: Path, bones: dict[str, tuple[str, str]]) -> None:
    body = tiny_body()
    body.pose_directions = None
    poses = torch.zeros(1, 24, 3)
    poses[0, 16, 2], poses[0, 17, 2] = -0.8, 0.8
    params = SmplParams(poses=poses, betas=torch.zeros(1, body.num_betas), trans=torch.zeros(1, 3))
    hanging = body(params)
    joints = hanging.joints[0].double().numpy() * 100
    names = list(bones)
    parents = [names.index(parent) if parent else -1 for parent, _ in bones.values()]
    places = np.stack([joints[body.joint_names.index(joint)] for _, joint in bones.values()])
    places[0] = 0
    turns = Rotation.random(len(names), random_state=0)
    above = Rotation.concatenate([turns[max(parent, 0)] for parent in parents])
    offsets = above.inv().apply(places - places[parents])
    prerotations = above.inv() * turns
    offsets[0], quaternions = places[0], prerotations.as_quat()
    quaternions[0] = turns[0].as_quat()
    transform = np.zeros((7 * len(names), 2 + len(SCALES)))
    for index, bone in enumerate(SCALES.values(), start=2):
        for name in (bone, f"l_{bone}", f"r_{bone}"):
            if name in names:
                joint = names.index(name)
                along = offsets[joint] / max(np.linalg.norm(offsets[joint]), 1e-9)
                transform[7 * joint : 7 * joint + 3, index] = GROWN_CM * along
    np.savez(
        folder / "rig.npz",
        schema_version=np.array(1),
        joint_names=np.array(names),
        joint_parents=np.array(parents, np.int32),
        joint_offsets=offsets.astype(np.float32),
        joint_prerotations=quaternions.astype(np.float32),
        inverse_bind_pose=np.hstack(
            [-turns.inv().apply(places), turns.inv().as_quat(), np.ones((len(names), 1))]
        ),
        parameter_names=np.array(["root_tx", "l_uparm_rx", *SCALES]),
        parameter_transform=transform.astype(np.float32),
        limit_parameter_index=np.arange(2, 2 + len(SCALES), dtype=np.int32),
        limit_max=np.ones(len(SCALES), np.float32),
    )
    _write_mesh(folder / "lod6.npz", 100 * hanging.vertices[0], 100 * hanging.joints[0], names)


def _write_mesh(file: Path, vertices: torch.Tensor, joints: torch.Tensor, names: list[str]) -> None:
    body = tiny_body()
    carriers = []
    for joint in body.joint_names:
        side, _, part = joint.rpartition("_")
        plain = next((bone for bone, (_, each) in _BONES.items() if each == joint), "")
        sided = _CARRIES.get(part) or next((bone for bone, (_, each) in _SIDED.items() if each == part), "")
        carriers.append(names.index(plain or f"{side[0]}_{sided}"))
    weights, order = body.weights.sort(dim=1, descending=True)
    shapes = _swellings((vertices - body.weights @ joints).numpy(), np.random.default_rng(0))
    np.savez(
        file,
        schema_version=np.array(1),
        base_shape=vertices.numpy(),
        shape_vectors=shapes.astype(np.float32),
        faces=body.faces.numpy().astype(np.int32),
        skin_indices=np.array(carriers, np.int32)[order[:, :8].numpy()],
        skin_weights=weights[:, :8].numpy(),
    )


def _swellings(beside: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """By how much the surface goes away from the bones, which stay."""
    return 0.1 * generator.normal(size=(117, 1, 3)) * beside
