"""Painting an avatar's Gaussians into the texture of its body.

Each Gaussian is pressed onto the surface it is bound to, so that what stands off the body casts no parallax, and a
chart is the picture of the Gaussians on it, seen along its axis: no arm hides what lies behind it. How high the
Gaussians stood is painted like a colour, so that the mesh can follow them.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch
from jaxtyping import Bool, Float, UInt8
from numpy import ndarray
from torch import Tensor

from actor3d.export.texture_atlas import GUTTER, ChartPlace, TextureAtlas
from rectifier3d.geometry.rotations import matrices_to_quats, multiply_quats, quats_to_matrices
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import MAX_DILATION, Gaussians
from rectifier3d.splats.raster import rasterization
from rectifier3d.splats.rigged import RiggedGaussians, to_world

_FAR = 20.0
"""Metres from which a chart is seen: nearly without perspective."""
_FLATNESS = 0.02
"""What is left of heights: enough for the order in which Gaussians lie on each other."""
_REACH = 0.03
"""Metres beyond a chart's border within which other charts' Gaussians still paint it."""
_MAX_RINGS = 8
_LEAST_COSINE = 0.1
"""Gaussians on surface that is turned further away do not paint a chart."""
_BARE, _COVERED = 0.1, 0.5
"""Alpha up to which a texel is filled from around it, and from which it is not."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SurfaceTexture:
    """What the Gaussians show of each texel of an atlas."""

    colors: UInt8[ndarray, "S S 3"]
    """RGB as on a screen: sRGB."""
    heights: Float[ndarray, "S S"]
    """Of what is seen over the body, metres."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Pressed:
    """Gaussians on the rest surface."""

    gaussians: Gaussians
    channels: Float[Tensor, "G 4"]
    """RGB, and how far it stands off the body."""
    normals: Float[Tensor, "G 3"]
    """Of their faces."""


def paint_texture(
    atlas: TextureAtlas, surface: BodySurface, bound: RiggedGaussians, texels_per_pixel: float
) -> SurfaceTexture:
    """The texture of a body; what no Gaussian covers is filled from around it.

    Args:
        atlas: Where the rest surface's charts lie.
        surface: The body.
        bound: Its Gaussians, with the colours that they shall have.
        texels_per_pixel: How much finer the texture is than the pictures for which the Gaussians were made.
    """
    pressed = _press(surface, bound, texels_per_pixel)
    rings = _rings(surface)
    texture = np.zeros((atlas.size, atlas.size, 5), np.float32)
    for place in atlas.places:
        near = _on_faces_near(place, surface, rings)[bound.coords.face]
        near &= pressed.normals @ torch.from_numpy(place.turn[2]).float() < -_LEAST_COSINE
        left, top, width, height = place.rectangle
        texture[top : top + height, left : left + width] = _picture(atlas, place, pressed, near)
    # What lies between charts is seen from afar only, where it shall not stand out.
    sure = texture[..., 4:]
    mean = (texture * sure).sum((0, 1)) / max(float(sure.sum()), 1e-9)
    texture = texture * sure + mean * (1 - sure)
    return SurfaceTexture(
        colors=np.rint(texture[..., :3].clip(0, 1) * 255).astype(np.uint8), heights=texture[..., 3].copy()
    )


def _press(surface: BodySurface, bound: RiggedGaussians, texels_per_pixel: float) -> _Pressed:
    flat = replace(bound, coords=replace(bound.coords, height=torch.zeros_like(bound.coords.height)))
    corners = surface.rest_vertices[surface.faces[bound.coords.face]]
    crosses = torch.linalg.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals = torch.nn.functional.normalize(crosses, dim=-1)
    gaussians = to_world(flat, surface, surface.rest_vertices)
    # The third axis of a triangle's frame is its normal.
    thickness = (quats_to_matrices(bound.quats)[:, 2] * bound.scales).norm(dim=-1)
    return _Pressed(
        gaussians=replace(gaussians, dilation=min(bound.dilation * texels_per_pixel**2, float(MAX_DILATION))),
        channels=torch.cat([bound.colors.clamp(0, 1), (bound.coords.height + thickness)[:, None]], dim=1),
        normals=normals,
    )


def _rings(surface: BodySurface) -> int:
    """How many faces lie within reach of a border."""
    corners = surface.rest_vertices[surface.faces]
    length = float((corners[:, 1] - corners[:, 0]).norm(dim=-1).median())
    return max(1, min(_MAX_RINGS, round(_REACH / max(length, 1e-4))))


def _on_faces_near(place: ChartPlace, surface: BodySurface, rings: int) -> Bool[Tensor, " F"]:
    """The chart's faces and those around it."""
    chosen = torch.zeros(len(surface.faces), dtype=torch.bool)
    chosen[torch.from_numpy(place.faces)] = True
    for _ in range(rings):
        touched = torch.zeros(len(surface.rest_vertices), dtype=torch.bool)
        touched[surface.faces[chosen].flatten()] = True
        chosen = touched[surface.faces].any(1)
    return chosen


def _picture(
    atlas: TextureAtlas, place: ChartPlace, pressed: _Pressed, kept: Bool[Tensor, " G"]
) -> Float[ndarray, "h w 5"]:
    """Colours, heights, and how sure they are, of a chart's rectangle."""
    turn, scale = torch.from_numpy(place.turn).float(), atlas.texels_per_metre
    width, height = place.rectangle[2:]
    middle = torch.tensor([width / 2 - GUTTER - 0.5, height / 2 - GUTTER - 0.5]) / scale
    middle += torch.from_numpy(place.corner).float()
    flat, channels = pressed.gaussians, pressed.channels[kept]
    seen = flat.means[kept] @ turn.T
    depths = _FAR - channels[:, 3:] * _FLATNESS
    quats = matrices_to_quats(turn).expand(len(channels), 4)
    picture, alpha, _ = rasterization(
        torch.cat([seen[:, :2] - middle, depths], dim=1),
        multiply_quats(quats, flat.quats[kept]),
        flat.scales[kept],
        flat.opacities[kept],
        channels,
        torch.eye(4)[None],
        torch.tensor([[[scale * _FAR, 0, width / 2], [0, scale * _FAR, height / 2], [0, 0, 1]]]),
        width,
        height,
        eps2d=flat.dilation,
    )
    sure = ((alpha[0] - _BARE) / (_COVERED - _BARE)).clamp(0, 1)
    return _filled(torch.cat([picture[0] / alpha[0].clamp(min=1e-6), sure], dim=2).numpy())


def _filled(picture: Float[ndarray, "h w 5"]) -> Float[ndarray, "h w 5"]:
    """The picture with what is unsure, by its last channel, taken from around it: from ever coarser pictures."""
    values, sure = picture[..., :-1], picture[..., -1:]
    height, width = picture.shape[:2]
    if max(height, width) == 1 or sure.min() >= 1:
        return np.concatenate([values, np.sign(sure)], axis=2)
    smaller = ((width + 1) // 2, (height + 1) // 2)
    sums, weight = _resized(values * sure, smaller), _resized(sure, smaller)
    coarse = _filled(np.concatenate([sums / np.maximum(weight, 1e-9), np.minimum(weight * 4, 1)], axis=2))
    values_behind = _resized(coarse[..., :-1], (width, height))
    sure_behind = _resized(coarse[..., -1:], (width, height))
    filled = values * sure + values_behind * (1 - sure)
    return np.concatenate([filled, sure + (1 - sure) * sure_behind], axis=2)


def _resized(picture: Float[ndarray, "h w c"], size: tuple[int, int]) -> Float[ndarray, "H W c"]:
    """At most four channels, as OpenCV resizes no more."""
    smaller = size[0] <= picture.shape[1] and size[1] <= picture.shape[0]
    resized = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_LINEAR)
    return resized.reshape(size[1], size[0], picture.shape[2])
