"""The mesh raster in plain torch: the readable twin of the native one, its oracle and its fallback.

A face's corners in homogeneous pixels, ``p_k = (u z, v z, z)``, make a 3x3 matrix whose inverse maps a pixel
centre ``(u, v, 1)`` to ``b_k / depth``, the perspective-correct barycentrics over the depth (Olano and Greer,
"Triangle scan conversion using 2D homogeneous coordinates", 1997). All three are >= 0 exactly where the face
covers the pixel in front of the camera, so faces that cross the camera plane need no clipping.
"""

from dataclasses import dataclass

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from rectifier3d.geometry.fragments import MeshFragments

MIN_RELATIVE_VOLUME = 1e-12
"""Faces seen thinner than this, relative to the rounding of their own volume, are edge-on and not drawn."""
BOX_MARGIN = 1e-3
"""Pixels added around a face's box, so that rounding never loses a pixel on its border."""
_PAIRS_AT_ONCE = 2_000_000


def rasterize_torch(
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
    projections: Float[Tensor, "V 3 4"],
    image_size: tuple[int, int],
    near: float,
) -> MeshFragments:
    """Find the nearest face at each pixel centre, in float64.

    On an accelerator the host waits once: for how many pairs of a face and a pixel there are.

    Args:
        vertices: World metres, float64.
        faces: Indices into the vertices, all in range.
        projections: World to homogeneous pixels ``(u z, v z, z)``, float64.
        image_size: (height, width).
        near: Metres; nearer points of a face are not seen.
    """
    pairs = _CandidatePairs.of(vertices, faces, projections, image_size, near)
    pixels = len(projections) * image_size[0] * image_size[1]
    nearest = vertices.new_zeros(pixels)
    nobody = pairs.volume.shape[0]
    winner = torch.full_like(nearest, nobody, dtype=torch.long)
    total = int(pairs.ends[-1]) if nobody else 0
    for start in range(0, total, _PAIRS_AT_ONCE):
        owner, pixel, inverse_depth = pairs.between(start, min(start + _PAIRS_AT_ONCE, total))
        before = nearest.clone()
        nearest.scatter_reduce_(0, pixel, inverse_depth, "amax")
        winner = torch.where(nearest > before, nobody, winner)
        first = (inverse_depth > 0) & (inverse_depth == nearest[pixel])
        winner.scatter_reduce_(0, pixel, torch.where(first, owner, nobody), "amin")
    return pairs.fragments(winner, nearest)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _CandidatePairs:
    """Pixels in the boxes of the faces of all views, in the order of views and faces; few are covered."""

    edges: Float[Tensor, "P 3 3"]
    volume: Float[Tensor, " P"]
    low: Int[Tensor, "P 2"]
    spans: Int[Tensor, "P 2"]
    ends: Int[Tensor, " P"]
    """After how many pairs those of a face end."""
    views: int
    image_size: tuple[int, int]
    near: float

    @classmethod
    def of(
        cls,
        vertices: Float[Tensor, "N 3"],
        faces: Int[Tensor, "F 3"],
        projections: Float[Tensor, "V 3 4"],
        image_size: tuple[int, int],
        near: float,
    ) -> "_CandidatePairs":
        """Those of faces that can be drawn; the others have none."""
        seen = (vertices @ view[:, :3].T + view[:, 3] for view in projections)
        points = torch.cat([vertices[:0], *seen])
        first = torch.arange(len(projections), device=faces.device) * len(vertices)
        corners = (faces + first[:, None, None]).flatten(0, 1)
        edges, volume, drawn = _edge_functions(points, corners)
        low, high = _pixel_boxes(points[corners], near, image_size)
        spans = torch.where(drawn[:, None], high - low + 1, 0).clamp(min=0)
        return cls(
            edges=edges,
            volume=volume,
            low=low,
            spans=spans,
            ends=spans.prod(-1).cumsum(0),
            views=len(projections),
            image_size=image_size,
            near=near,
        )

    def between(
        self, start: int, end: int
    ) -> tuple[Int[Tensor, " C"], Int[Tensor, " C"], Float[Tensor, " C"]]:
        """Face of a view, pixel of all views, and one over the depth there; 0 where the face is not seen."""
        pair = torch.arange(start, end, device=self.ends.device)
        owner = torch.searchsorted(self.ends, pair, right=True)
        spans = self.spans[owner]
        within = pair - (self.ends[owner] - spans.prod(-1))
        x = self.low[owner, 0] + within % spans[:, 0]
        y = self.low[owner, 1] + within // spans[:, 0]
        volume = self.volume[owner]
        weights = _evaluate(self.edges[owner], x, y)
        covered = (weights >= 0).all(-1) & ((weights.sum(-1) / volume) * self.near <= 1)
        inverse_depth = torch.where(covered, (weights / volume[:, None]).sum(-1), 0.0)
        height, width = self.image_size
        view = owner // (len(self.volume) // self.views)
        return owner, (view * height + y) * width + x, inverse_depth

    def fragments(self, winner: Int[Tensor, " X"], nearest: Float[Tensor, " X"]) -> MeshFragments:
        """What is seen, from the face of a view at each pixel, and one over its depth."""
        shape = (self.views, *self.image_size)
        if not len(self.volume):
            return MeshFragments(
                face=torch.full_like(winner, -1).view(shape),
                barycentrics=nearest.new_zeros(*shape, 3),
                depth=torch.full_like(nearest, torch.inf).view(shape),
            )
        covered, owner = winner < len(self.volume), winner.clamp(max=len(self.volume) - 1)
        pixel = torch.arange(len(winner), device=winner.device) % (shape[1] * shape[2])
        weights = _evaluate(self.edges[owner], pixel % shape[2], pixel // shape[2])
        barycentrics = torch.where(covered[:, None], weights / weights.sum(-1, keepdim=True), 0.0)
        return MeshFragments(
            face=torch.where(covered, owner % (len(self.volume) // self.views), -1).view(shape),
            barycentrics=barycentrics.view(*shape, 3),
            depth=torch.where(covered, 1 / nearest, torch.inf).view(shape),
        )


def _edge_functions(
    points: Float[Tensor, "N 3"], faces: Int[Tensor, "F 3"]
) -> tuple[Float[Tensor, "F 3 3"], Float[Tensor, " F"], Bool[Tensor, " F"]]:
    """Edge functions per face, the face's volume over the camera centre (> 0), and whether it can be drawn.

    Two faces that share an edge get functions that are exactly each other's negative, because each is
    computed from the lower vertex index to the higher: no pixel falls between the two.
    """
    start, end = faces.roll(-1, 1), faces.roll(-2, 1)
    edges = torch.linalg.cross(points[torch.minimum(start, end)], points[torch.maximum(start, end)])
    edges = torch.where((start > end)[..., None], -edges, edges)
    terms = points[faces[:, 0]] * edges[:, 0]
    volume = terms.sum(-1)
    drawn = torch.isfinite(points[faces]).all(-1).all(-1)
    drawn &= volume.abs() > MIN_RELATIVE_VOLUME * terms.abs().sum(-1)
    edges = torch.where((volume < 0)[:, None, None], -edges, edges)
    return edges, volume.abs(), drawn


def _pixel_boxes(
    corners: Float[Tensor, "F 3 3"], near: float, image_size: tuple[int, int]
) -> tuple[Int[Tensor, "F 2"], Int[Tensor, "F 2"]]:
    """First and last pixel (x, y) whose centres the part of each face beyond the near plane may cover."""
    following = corners.roll(-1, 1)
    depth, following_depth = corners[..., 2], following[..., 2]
    fraction = (near - depth) / (following_depth - depth)
    crossings = corners + fraction[..., None] * (following - corners)
    outline = torch.cat([corners, crossings], 1)
    depths = torch.cat([depth, torch.full_like(depth, near)], 1)
    seen = torch.cat([depth >= near, (depth >= near) != (following_depth >= near)], 1)[..., None]
    pixels = outline[..., :2] / depths[..., None]
    limits = torch.cat([corners.new_full((1,), size) for size in reversed(image_size)])
    low = torch.where(seen, pixels, torch.inf).amin(1) - BOX_MARGIN - 0.5
    high = torch.where(seen, pixels, -torch.inf).amax(1) + BOX_MARGIN - 0.5
    first = torch.minimum(low.nan_to_num(torch.inf).clamp(min=0), limits).ceil().long()
    last = torch.minimum(high.nan_to_num(-1).clamp(min=-1), limits - 1).floor().long()
    return first, last


def _evaluate(
    edges: Float[Tensor, "C 3 3"], x: Int[Tensor, " C"], y: Int[Tensor, " C"]
) -> Float[Tensor, "C 3"]:
    """Edge functions at pixel centres: barycentrics times the volume over the depth."""
    return edges[..., 0] * (x[:, None] + 0.5) + (edges[..., 1] * (y[:, None] + 0.5) + edges[..., 2])
