"""Packs of Gaussians that follow the bones themselves, and what they look like, in plain numpy."""

import numpy as np
import torch
from numpy import ndarray
from pack_reader import Pack, bone_transforms, from_span, rotations
from scipy.spatial.transform import Rotation

from actor3d.viewer.container import Container, write_container
from rectifier3d.splats.gaussians import Gaussians


def skinned_pack(pack: Pack, count: int) -> bytes:
    """The avatar of a pack with Gaussians that follow up to four bones each, spread round its skeleton."""
    rng = np.random.default_rng(0)
    joints, parents = pack.arrays["rest_joints"], pack.meta["body"]["parents"]
    child = rng.integers(1, len(parents), count)
    parent = np.array(parents)[child]
    share = rng.random((count, 1))
    means = joints[child] * share + joints[parent] * (1 - share) + rng.normal(scale=0.04, size=(count, 3))
    weights = np.concatenate([share, 1 - share, rng.random((count, 1)) * 0.2, np.zeros((count, 1))], axis=1)
    bones = np.stack([child, parent, np.array(parents).clip(0)[parent], np.zeros(count)], axis=1)
    kept = ("scales", "rotations", "colors")
    own = ("face", "weights", "height", "views", *kept)
    arrays = {name: array for name, array in pack.arrays.items() if name not in own}
    arrays |= {name: pack.arrays[name][:count] for name in kept}
    arrays |= {
        "means": means.astype("<f4"),
        "bones": bones.astype(np.uint8),
        "bone_weights": np.rint(weights * 255).astype(np.uint8),
    }
    meta = {**pack.meta, "gaussians": {**pack.meta["gaussians"], "count": count, "frame": "bones"}}
    return write_container(Container(kind="avatar", meta=meta, arrays=arrays))


def place_skinned(pack: Pack, row: int) -> Gaussians:
    """The Gaussians in one row of the pack's clips: means and axes by the blended bone transforms."""
    meta, arrays = pack.meta["gaussians"], pack.arrays
    weights = arrays["bone_weights"] / arrays["bone_weights"].sum(1, keepdims=True, dtype=np.float64)
    blended = np.einsum("gk,gkxy->gxy", weights, bone_transforms(pack, row)[arrays["bones"]])
    trans = arrays["clip_trans"][row]
    means = np.einsum("gxy,gy->gx", blended[..., :3], arrays["means"]) + blended[..., 3] + trans
    words = arrays["scales"]
    codes = np.stack([words & 1023, words >> 10 & 1023, words >> 20 & 1023], axis=-1)
    turns = Rotation.from_quat(rotations(arrays["rotations"])[:, [1, 2, 3, 0]]).as_matrix()
    axes = blended[..., :3] @ turns * np.exp(from_span(meta["log_scale"], codes, 10))[:, None]
    quats, scales = _principal_axes(axes)
    return Gaussians(
        means=torch.from_numpy(means).float(),
        quats=torch.from_numpy(quats).float(),
        scales=torch.from_numpy(scales).float(),
        opacities=torch.from_numpy(arrays["colors"][:, 3] / 255).float(),
        colors=torch.from_numpy(from_span(meta["color"], arrays["colors"][:, :3], 8)).float(),
    )


def _principal_axes(axes: ndarray) -> tuple[ndarray, ndarray]:
    """Rotation (wxyz) and standard deviations of Gaussians whose skewed axes are the columns: blending shears."""
    turned, scales, _ = np.linalg.svd(axes)
    turned[..., 0] *= np.linalg.det(turned)[:, None]
    return Rotation.from_matrix(turned).as_quat()[:, [3, 0, 1, 2]], scales
