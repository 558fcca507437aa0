"""Reads packs the way the page does, written from the format's description and not from the code that writes them."""

import json
import math
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from scipy.spatial.transform import Rotation

from actor3d.sampling.baked import BakedGaussians
from rectifier3d.geometry.local_coords import LocalCoords
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.rigged import RiggedGaussians

_TYPES = {"i8": "<i1", "u8": "<u1", "i16": "<i2", "u16": "<u2", "u32": "<u4", "f32": "<f4"}


@dataclass(frozen=True)
class Pack:
    kind: str
    meta: dict[str, Any]
    arrays: dict[str, np.ndarray]


def read_pack(data: bytes) -> Pack:
    magic, version, length, total = struct.unpack_from("<4sIII", data)
    assert (magic, total) == (b"A3DV", len(data))
    assert version in (1, 2, 3)
    assert (16 + length) % 16 == 0
    header = json.loads(data[16 : 16 + length])
    arrays = {}
    for name, entry in header["arrays"].items():
        dtype, (rows, *row) = np.dtype(_TYPES[entry["type"]]), entry["shape"]
        assert ("pieces" in entry) <= (version >= 2)
        parts = []
        for offset, part_rows in entry.get("pieces") or [(entry["offset"], rows)]:
            assert offset % 16 == 0
            start, count = 16 + length + offset, part_rows * math.prod(row)
            assert start + count * dtype.itemsize <= len(data)
            parts.append(np.frombuffer(data, dtype, count, start).reshape(part_rows, *row))
        arrays[name] = np.concatenate(parts)
        assert arrays[name].shape == tuple(entry["shape"])
    return Pack(kind=header["kind"], meta=header["meta"], arrays=arrays)


def from_span(span: dict[str, float], integers: np.ndarray, bits: int) -> np.ndarray:
    return span["low"] + integers.astype(np.float64) / (2**bits - 1) * (span["high"] - span["low"])


def _triples(words: np.ndarray) -> np.ndarray:
    return np.stack([words & 1023, words >> 10 & 1023, words >> 20 & 1023], axis=-1)


def rotations(words: np.ndarray) -> np.ndarray:
    """Quaternions wxyz [G, 4]."""
    root = 0.5**0.5
    small = from_span({"low": -root, "high": root}, _triples(words), 10)
    quats = np.zeros((len(words), 4))
    for row, (largest, three) in enumerate(zip(words >> 30, small, strict=True)):
        others = [axis for axis in range(4) if axis != largest]
        quats[row, others] = three
        quats[row, largest] = max(0.0, 1 - float(three @ three)) ** 0.5
    return quats


def gaussians(meta: dict[str, Any], arrays: dict[str, np.ndarray]) -> RiggedGaussians:
    weights = from_span(meta["weights"], arrays["weights"], 16)
    weights = np.concatenate([weights, 1 - weights.sum(1, keepdims=True)], axis=1)

    def tensor(values: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(values).float()

    return RiggedGaussians(
        coords=LocalCoords(
            face=torch.from_numpy(arrays["face"].astype(np.int64)),
            weights=tensor(weights),
            height=tensor(from_span(meta["height"], arrays["height"], 16)),
        ),
        quats=tensor(rotations(arrays["rotations"])),
        scales=tensor(np.exp(from_span(meta["log_scale"], _triples(arrays["scales"]), 10))),
        opacities=tensor(arrays["colors"][:, 3] / 255),
        colors=tensor(from_span(meta["color"], arrays["colors"][:, :3], 8)),
        dilation=meta["dilation"],
        pixels_per_metre=meta["pixels_per_metre"],
    )


def lit_gaussians(
    meta: dict[str, Any], arrays: dict[str, np.ndarray], surface: BodySurface, vertices: torch.Tensor
) -> RiggedGaussians:
    """In the colours that they have on a posed body."""
    bound = gaussians(meta, arrays)
    if meta["shading_step"] is None:
        return bound
    shading = torch.from_numpy(arrays["shading"].astype(np.float32)).view(-1, 8, 3) * meta["shading_step"]
    return BakedGaussians(bound=bound, shading=shading).lit(surface, vertices)


def posed_vertices(pack: Pack, row: int, betas: np.ndarray | None = None) -> np.ndarray:
    """The body of an avatar in one row of its clips, world metres [N, 3]: linear blend skinning in plain loops."""
    body, arrays = pack.meta["body"], pack.arrays
    axes = zip(body["rest_vertices"], arrays["rest_vertices"].T, strict=True)
    rest = np.stack([from_span(span, axis, 16) for span, axis in axes], axis=1)
    joints = arrays["rest_joints"].astype(np.float64)
    if betas is not None:
        change = betas - np.array(body["shape"]["betas"])
        rest = rest + np.einsum("s,snk->nk", change, arrays["shape_directions"] * body["shape"]["step"])
        joints = joints + np.einsum("s,sjk->jk", change, arrays["shape_joint_directions"])
    if body["pose_step"] is not None:
        deviation = (_turns(pack, row)[1:] - np.eye(3)).reshape(-1)
        rest = rest + np.einsum("p,pnk->nk", deviation, arrays["pose_directions"] * body["pose_step"])
    bones = bone_transforms(pack, row, joints)
    weights = arrays["skin_weights"] / arrays["skin_weights"].sum(1, keepdims=True, dtype=np.float64)
    blended = np.einsum("nk,nkxy->nxy", weights, bones[arrays["skin_joints"]])
    homogeneous = np.concatenate([rest, np.ones((len(rest), 1))], axis=1)
    return np.einsum("nxy,ny->nx", blended, homogeneous) + arrays["clip_trans"][row]


def bone_transforms(pack: Pack, row: int, joints: np.ndarray | None = None) -> np.ndarray:
    """World-from-rest transforms of the bones [J, 3, 4] in one row of the clips, before the translation."""
    joints = pack.arrays["rest_joints"].astype(np.float64) if joints is None else joints
    turns = _turns(pack, row)
    world = []
    for joint, parent in enumerate(pack.meta["body"]["parents"]):
        local = np.eye(4)
        local[:3, :3] = turns[joint]
        local[:3, 3] = joints[joint] - (joints[parent] if parent >= 0 else 0)
        world.append(local if parent < 0 else world[parent] @ local)
    return np.stack([turn[:3] @ _away_from(rest) for turn, rest in zip(world, joints, strict=True)])


def _turns(pack: Pack, row: int) -> np.ndarray:
    return Rotation.from_quat(
        pack.arrays["clip_rotations"][row][:, [1, 2, 3, 0]].astype(np.float64)
    ).as_matrix()


def _away_from(joint: np.ndarray) -> np.ndarray:
    matrix = np.eye(4)
    matrix[:3, 3] = -joint
    return matrix
