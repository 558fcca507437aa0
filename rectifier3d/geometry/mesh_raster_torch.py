"""The mesh raster in plain torch: the readable twin of the native one, its oracle and its fallback.

A face's corners in homogeneous pixels, ``p_k = (u z, v z, z)``, make a 3x3 matrix whose inverse maps a pixel
centre ``(u, v, 1)`` to ``b_k / depth``, the perspective-correct barycentrics over the depth (Olano and Greer,
"Triangle scan conversion using 2D homogeneous coordinates", 1997). All three are >= 0 exactly where the face
covers the pixel in front of the camera, so faces that cross the camera plane need no clipping.
"""

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

    Args:
        vertices: World metres, float64.
        faces: Indices into the vertices, all in range.
        projections: World to homogeneous pixels ``(u z, v z, z)``, float64.
        image_size: (height, width).
        near: Metres; nearer points of a face are not seen.
    """
    shape = (len(projections), *image_size)
    fragments = MeshFragments(
        face=faces.new_empty(shape, dtype=torch.long),
        barycentrics=vertices.new_empty(*shape, 3),
        depth=vertices.new_empty(shape),
    )
    for view, projection in enumerate(projections):
        face, barycentrics, depth = _rasterize_view(vertices, faces, projection, image_size, near)
        fragments.face[view] = face.view(image_size)
        fragments.barycentrics[view] = barycentrics.view(*image_size, 3)
        fragments.depth[view] = depth.view(image_size)
    return fragments


def _rasterize_view(
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
    projection: Float[Tensor, "3 4"],
    image_size: tuple[int, int],
    near: float,
) -> tuple[Int[Tensor, " P"], Float[Tensor, "P 3"], Float[Tensor, " P"]]:
    """Face, barycentrics and depth of one camera's pixels, row by row."""
    points = vertices @ projection[:, :3].T + projection[:, 3]
    edges, volume, drawn = _edge_functions(points, faces)
    low, high = _pixel_boxes(points[faces], near, image_size)
    drawn &= (low <= high).all(-1)
    kept = drawn.nonzero()[:, 0]
    edges, volume = edges[kept], volume[kept]

    pixel, owner = _covered_pairs(low[kept], high[kept], edges, volume, image_size[1], near)
    inverse_depth = (_evaluate(edges[owner], pixel, image_size[1]) / volume[owner, None]).sum(-1)

    nearest = inverse_depth.new_zeros(image_size[0] * image_size[1])
    nearest.scatter_reduce_(0, pixel, inverse_depth, "amax")
    first = inverse_depth == nearest[pixel]
    winner = torch.full_like(nearest, len(kept), dtype=torch.long)
    winner.scatter_reduce_(0, pixel[first], owner[first], "amin")

    covered = (winner < len(kept)).nonzero()[:, 0]
    weights = _evaluate(edges[winner[covered]], covered, image_size[1])
    face = torch.full_like(winner, -1)
    face[covered] = kept[winner[covered]]
    barycentrics = nearest.new_zeros(len(nearest), 3)
    barycentrics[covered] = weights / weights.sum(-1, keepdim=True)
    depth = torch.full_like(nearest, torch.inf)
    depth[covered] = 1 / nearest[covered]
    return face, barycentrics, depth


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
    limits = torch.tensor([image_size[1], image_size[0]], dtype=corners.dtype, device=corners.device)
    low = torch.where(seen, pixels, torch.inf).amin(1) - BOX_MARGIN - 0.5
    high = torch.where(seen, pixels, -torch.inf).amax(1) + BOX_MARGIN - 0.5
    first = torch.minimum(low.nan_to_num(torch.inf).clamp(min=0), limits).ceil().long()
    last = torch.minimum(high.nan_to_num(-1).clamp(min=-1), limits - 1).floor().long()
    return first, last


def _covered_pairs(
    low: Int[Tensor, "F 2"],
    high: Int[Tensor, "F 2"],
    edges: Float[Tensor, "F 3 3"],
    volume: Float[Tensor, " F"],
    width: int,
    near: float,
) -> tuple[Int[Tensor, " C"], Int[Tensor, " C"]]:
    """All (pixel, face) pairs where the face covers the pixel's centre beyond the near plane."""
    spans = high - low + 1
    counts = spans.prod(-1)
    chunk_of = (counts.cumsum(0) - counts) // _PAIRS_AT_ONCE
    pixels, owners = [low.new_empty(0)], [low.new_empty(0)]
    for chunk in chunk_of.unique():
        members = (chunk_of == chunk).nonzero()[:, 0]
        owner = members.repeat_interleave(counts[members])
        begins = (counts[members].cumsum(0) - counts[members]).repeat_interleave(counts[members])
        within = torch.arange(len(owner), device=low.device) - begins
        x = low[owner, 0] + within % spans[owner, 0]
        y = low[owner, 1] + within // spans[owner, 0]
        pixel = y * width + x
        weights = _evaluate(edges[owner], pixel, width)
        covered = (weights >= 0).all(-1) & ((weights.sum(-1) / volume[owner]) * near <= 1)
        pixels.append(pixel[covered])
        owners.append(owner[covered])
    return torch.cat(pixels), torch.cat(owners)


def _evaluate(edges: Float[Tensor, "C 3 3"], pixel: Int[Tensor, " C"], width: int) -> Float[Tensor, "C 3"]:
    """Edge functions at pixel centres: barycentrics times the volume over the depth."""
    x, y = pixel % width + 0.5, pixel // width + 0.5
    return edges[..., 0] * x[:, None] + (edges[..., 1] * y[:, None] + edges[..., 2])
