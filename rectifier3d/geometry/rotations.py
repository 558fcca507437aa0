"""Unit quaternions (w, x, y, z) and rotation matrices."""

import torch
from jaxtyping import Float
from torch import Tensor


def normalize_quats(quats: Float[Tensor, "*batch 4"]) -> Float[Tensor, "*batch 4"]:
    """Quaternions of unit length; a zero quaternion stays zero."""
    return torch.nn.functional.normalize(quats, dim=-1)


def multiply_quats(
    left: Float[Tensor, "*batch 4"], right: Float[Tensor, "*batch 4"]
) -> Float[Tensor, "*batch 4"]:
    """The rotation ``left`` after the rotation ``right``, as one quaternion."""
    lw, lx, ly, lz = left.unbind(-1)
    rw, rx, ry, rz = right.unbind(-1)
    return torch.stack(
        [
            lw * rw - lx * rx - ly * ry - lz * rz,
            lw * rx + lx * rw + ly * rz - lz * ry,
            lw * ry - lx * rz + ly * rw + lz * rx,
            lw * rz + lx * ry - ly * rx + lz * rw,
        ],
        dim=-1,
    )


def quats_to_matrices(quats: Float[Tensor, "*batch 4"]) -> Float[Tensor, "*batch 3 3"]:
    """Rotation matrices of quaternions, which need not be of unit length."""
    w, x, y, z = normalize_quats(quats).unbind(-1)
    rows = [
        torch.stack([1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)], dim=-1),
        torch.stack([2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)], dim=-1),
        torch.stack([2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)], dim=-1),
    ]
    return torch.stack(rows, dim=-2)


def matrices_to_quats(matrices: Float[Tensor, "*batch 3 3"]) -> Float[Tensor, "*batch 4"]:
    """Unit quaternions of rotation matrices; the sign is the one that makes the largest entry positive."""
    m00, m01, m02, m10, m11, m12, m20, m21, m22 = matrices.flatten(-2).unbind(-1)
    # Row k is four times the quaternion times its own k-th entry. The row with the largest diagonal is far
    # from zero, so that dividing by its length is stable, forward and backward.
    rows = (
        (1 + m00 + m11 + m22, m21 - m12, m02 - m20, m10 - m01),
        (m21 - m12, 1 + m00 - m11 - m22, m01 + m10, m02 + m20),
        (m02 - m20, m01 + m10, 1 - m00 + m11 - m22, m12 + m21),
        (m10 - m01, m02 + m20, m12 + m21, 1 - m00 - m11 + m22),
    )
    w, x, y, z = (rows[k][k] for k in range(4))
    first_half, w_over_x, y_over_z = torch.maximum(w, x) >= torch.maximum(y, z), w >= x, y >= z
    # Entry by entry, which is several times faster than to gather from stacked rows.
    chosen = [
        torch.where(first_half, torch.where(w_over_x, of_w, of_x), torch.where(y_over_z, of_y, of_z))
        for of_w, of_x, of_y, of_z in zip(*rows, strict=True)
    ]
    return normalize_quats(torch.stack(chosen, dim=-1))
