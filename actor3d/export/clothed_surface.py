"""A body's mesh with what stands off it: hair, sleeves and shoes as far as the avatar's Gaussians show them."""

import cv2
import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from scipy.sparse import coo_array, csc_array, diags_array
from scipy.sparse.linalg import spsolve
from torch import Tensor

from actor3d.export.texture_atlas import TextureAtlas
from rectifier3d.geometry.surface import BodySurface, vertex_normals

_CLINGING_METRES = (0.003, 0.007)
"""Over the body, up to which its every detail shows, and from which none does."""
_DRAPING_STEPS = 20
_SMOOTHNESS = 1.0
"""How much neighbouring vertices' heights are alike, against what is seen of each."""


def clothed_vertices(
    surface: BodySurface, atlas: TextureAtlas, heights: Float[ndarray, "S S"]
) -> Float[Tensor, "N 3"]:
    """The rest vertices, each moved along its normal to what is seen of its place, metres.

    Args:
        surface: The body.
        atlas: Of its rest surface.
        heights: Of what is seen over each texel, metres.
    """
    at = (atlas.uv * atlas.size - 0.5).astype(np.float32)
    found = cv2.remap(heights, at[:, :1], at[:, 1:], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[:, 0]
    count = len(surface.rest_vertices)
    copies = np.bincount(atlas.source, minlength=count)
    means = np.bincount(atlas.source, found.clip(0), count) / np.maximum(copies, 1)
    seen = diags_array((copies > 0).astype(float) + 1e-6)
    laplacian = _laplacian(surface)
    smooth = np.asarray(spsolve(csc_array(seen + _SMOOTHNESS * laplacian), seen @ means))
    normals = vertex_normals(surface.rest_vertices, surface.faces)
    raised = surface.rest_vertices + normals * torch.from_numpy(smooth).to(normals)[:, None]
    return torch.from_numpy(_draped(raised.double().numpy(), normals.double().numpy(), smooth, laplacian)).to(
        raised
    )


def _draped(
    points: Float[ndarray, "N 3"],
    normals: Float[ndarray, "N 3"],
    heights: Float[ndarray, " N"],
    laplacian: csc_array,
) -> Float[ndarray, "N 3"]:
    """Cloth shows no detail of what lies far under it: the higher points stand, the smoother they lie (Taubin 1995)."""
    low, high = _CLINGING_METRES
    neighbours = np.maximum(laplacian.diagonal(), 1)
    # What is larger than the height is no detail.
    edges = coo_array(laplacian)
    lengths = np.linalg.norm(points[edges.row] - points[edges.col], axis=1)
    means = np.maximum(np.bincount(edges.row, lengths, len(points)) / neighbours, 1e-9)
    shares = ((heights - low) / (high - low)).clip(0, 1) * (heights / means).clip(0, 1) / neighbours
    for step in (0.5, -0.53) * _DRAPING_STEPS:
        along = ((laplacian @ points) * normals).sum(1)
        points = points - normals * (step * shares * along)[:, None]
    return points


def _laplacian(surface: BodySurface) -> csc_array:
    """Of the graph of edges."""
    faces, count = surface.faces.numpy(), len(surface.rest_vertices)
    edges = np.unique(np.sort(np.stack([faces, np.roll(faces, -1, 1)], 2).reshape(-1, 2), axis=1), axis=0)
    joined = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(count, count))
    joined = csc_array(joined + joined.T)
    return csc_array(diags_array(joined.sum(1)) - joined)
