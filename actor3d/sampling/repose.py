"""Moves a baked avatar in real time: `BakedGaussians.lit` and then `place`, twice as fast.

The same arithmetic, over long rows instead of short ones and with the normals shared; what a degenerate triangle would
need is left to the readable twins. Triangle frames only, no gradients.
"""

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.sampling.baked import BakedGaussians
from rectifier3d.geometry.local_coords import MAX_STRETCH, MIN_STRETCH
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.rigged import to_world

_LEAST_LENGTH = 1e-6
"""Shorter edges (metres) and shorter sums of corners' unit normals give no direction."""


class Reposer:
    """Puts one baked avatar on one person's body, pose after pose."""

    def __init__(self, baked: BakedGaussians, surface: BodySurface) -> None:
        self._baked = baked
        self._surface = surface
        coords = baked.bound.coords
        self._face = coords.face
        self._corners = surface.faces[coords.face].T.contiguous()
        self._weights = coords.weights.T.contiguous()
        self._clamped = self._weights.clamp(min=0)
        self._height = coords.height
        self._quats = baked.bound.quats.T.contiguous()
        self._colors = baked.bound.colors.T.contiguous()
        self._shading = baked.shading.permute(1, 2, 0).contiguous()
        self._rest_areas = _cross_products(surface.rest_vertices, surface).norm(dim=-1)

    @torch.no_grad()
    def __call__(self, vertices: Float[Tensor, "N 3"]) -> Gaussians:
        """The avatar on a posed body (world metres), in the colours that it has there."""
        crosses = _cross_products(vertices, self._surface)
        vertex_normals = _vertex_normals(vertices, crosses, self._surface)
        normals, lengths = _unit(self._blend(vertex_normals, self._clamped))
        edges = self._corner(vertices, 1) - self._corner(vertices, 0)
        across, reach = _unit(edges - (edges * normals).sum(0) * normals)
        if bool((lengths < _LEAST_LENGTH).any()) or bool((reach < _LEAST_LENGTH).any()):
            return to_world(self._baked.lit(self._surface, vertices), self._surface, vertices)
        ratio = crosses.norm(dim=-1) / self._rest_areas.clamp(min=1e-30)
        stretch = ratio.clamp(min=MIN_STRETCH**2, max=MAX_STRETCH**2).sqrt()[self._face]
        frames = torch.stack([across, torch.linalg.cross(normals, across, dim=0), normals])
        bound = self._baked.bound
        return Gaussians(
            means=(self._blend(vertices, self._weights) + self._height * normals).T.contiguous(),
            quats=_turned(_frame_quats(frames), self._quats).T.contiguous(),
            scales=bound.scales * stretch[:, None],
            opacities=bound.opacities,
            colors=self._lit(normals).T.contiguous(),
            dilation=bound.dilation,
            pixels_per_metre=bound.pixels_per_metre,
        )

    def _corner(self, values: Float[Tensor, "N 3"], corner: int) -> Float[Tensor, "3 G"]:
        return values.T.contiguous().index_select(1, self._corners[corner])

    def _blend(self, values: Float[Tensor, "N 3"], weights: Float[Tensor, "3 G"]) -> Float[Tensor, "3 G"]:
        columns = values.T.contiguous()
        total = columns.index_select(1, self._corners[0]) * weights[0]
        for corner in (1, 2):
            total.addcmul_(columns.index_select(1, self._corners[corner]), weights[corner].expand(3, -1))
        return total

    def _lit(self, normals: Float[Tensor, "3 G"]) -> Float[Tensor, "3 G"]:
        x, y, z = normals
        colors = self._colors.clone()
        functions = (x, y, z, x * y, y * z, z * x, z * z - 1 / 3, (x * x - y * y) / 2)
        for function, slope in zip(functions, self._shading, strict=True):
            colors.addcmul_(slope, function.expand(3, -1))
        return colors.clamp_(0, 1)


def _cross_products(vertices: Float[Tensor, "N 3"], surface: BodySurface) -> Float[Tensor, "F 3"]:
    """Across each face, as long as twice its area."""
    first, second, third = vertices[surface.faces].unbind(1)
    return torch.linalg.cross(second - first, third - first)


def _vertex_normals(
    vertices: Float[Tensor, "N 3"], crosses: Float[Tensor, "F 3"], surface: BodySurface
) -> Float[Tensor, "N 3"]:
    summed = torch.zeros_like(vertices)
    for corner in range(3):
        summed.index_add_(0, surface.faces[:, corner], crosses)
    return torch.nn.functional.normalize(summed, dim=-1)


def _unit(rows: Float[Tensor, "3 G"]) -> tuple[Float[Tensor, "3 G"], Float[Tensor, " G"]]:
    lengths = (rows * rows).sum(0).sqrt()
    return rows / lengths.clamp(min=1e-12), lengths


def _frame_quats(axes: Float[Tensor, "3 3 G"]) -> Float[Tensor, "4 G"]:
    """Quaternions wxyz of rotations whose columns are given, first axis first."""
    (m00, m10, m20), (m01, m11, m21), (m02, m12, m22) = (axis.unbind(0) for axis in axes.unbind(0))
    # As in `matrices_to_quats`: four times the quaternion times its own k-th entry, for the k that is largest.
    squares = torch.stack(
        [1 + m00 + m11 + m22, 1 + m00 - m11 - m22, 1 - m00 + m11 - m22, 1 - m00 - m11 + m22]
    )
    a, b, c = m21 - m12, m02 - m20, m10 - m01
    d, e, f = m10 + m01, m02 + m20, m21 + m12
    largest = squares.argmax(0)
    rows = (
        (squares[0], a, b, c),
        (a, squares[1], d, e),
        (b, d, squares[2], f),
        (c, e, f, squares[3]),
    )
    chosen = torch.stack(rows[0])
    for index in (1, 2, 3):
        chosen = torch.where(largest == index, torch.stack(rows[index]), chosen)
    return chosen / (chosen * chosen).sum(0).sqrt()


def _turned(left: Float[Tensor, "4 G"], right: Float[Tensor, "4 G"]) -> Float[Tensor, "4 G"]:
    """The rotation `left` after the rotation `right`."""
    lw, lx, ly, lz = left
    rw, rx, ry, rz = right
    return torch.stack(
        [
            lw * rw - lx * rx - ly * ry - lz * rz,
            lw * rx + lx * rw + ly * rz - lz * ry,
            lw * ry - lx * rz + ly * rw + lz * rx,
            lw * rz + lx * ry - ly * rx + lz * rw,
        ]
    )
