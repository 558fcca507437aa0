"""What training hardly saw of an avatar takes its looks from what lies round it.

Soles, and the cloth in a crease, come to light only in poses that were not filmed. No pixel taught the Gaussians there
anything: their colours are what the networks make of nothing, and show as pale and dark patches when limbs part.
"""

from dataclasses import replace

import torch
from jaxtyping import Float
from scipy.spatial import KDTree
from torch import Tensor

from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.local_coords import point_normals, points_on
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import RiggedGaussians

_HIDDEN, _KNOWN = 0.1, 0.3
"""Shares of what a usual Gaussian fills of the pictures, below which a place is not known and from which it is."""
_NEIGHBOURS = 12
_SIDE = 0.05
"""Metres that count as much as a normal turned by a radian: so, one side of a crease does not colour the other."""


class SeenPixels:
    """How much of the pictures each Gaussian filled, in poses that come one by one."""

    def __init__(self, avatar: AvatarSurface, cameras: Cameras) -> None:
        self._avatar = avatar
        self._cameras = cameras.to(avatar.device)
        self._pixels: Tensor | None = None

    def add(self, bound: RiggedGaussians, vertices: Float[Tensor, "N 3"]) -> None:
        """Look at a pose."""
        gaussians = self._avatar.to_world(bound, vertices)
        # A colour's gradient of a picture's sum is how much of the picture the colour fills.
        colors = torch.zeros_like(gaussians.colors).requires_grad_()
        with torch.enable_grad():
            render_gaussians(replace(gaussians, colors=colors), self._cameras).rgb[:, 0].sum().backward()
        assert colors.grad is not None
        pixels = colors.grad[:, 0].cpu()
        self._pixels = pixels if self._pixels is None else self._pixels + pixels

    def known(self, bound: RiggedGaussians, surface: BodySurface) -> Float[Tensor, " G"]:
        """How far the place of each Gaussian is known: 0 where nothing was seen there, to 1.

        Gaussians under others are not seen, and need not be: what counts is whether those round about are.
        """
        assert self._pixels is not None, "a training split has frames"
        seen = self._pixels > self._pixels.mean() / 100
        if not bool(seen.any()):
            return torch.zeros_like(self._pixels)
        share = (self._pixels / self._pixels[seen].median()).clamp(max=1)
        places = _places(bound, surface).numpy()
        _, near = KDTree(places).query(places, k=min(_NEIGHBOURS, len(places)))
        around = share[torch.from_numpy(near)].mean(1)
        return ((around - _HIDDEN) / (_KNOWN - _HIDDEN)).clamp(0, 1)


@torch.no_grad()
def filled(baked: BakedGaussians, surface: BodySurface, known: Float[Tensor, " G"]) -> BakedGaussians:
    """The same avatar; what is not known has the colours, the height and the opacity of what is round about.

    Args:
        baked: An avatar.
        surface: The person's body.
        known: How far the place of each Gaussian is known, in [0, 1].
    """
    sure, lacking = ((known >= 1).nonzero()[:, 0], (known < 1).nonzero()[:, 0])
    if len(lacking) == 0 or len(sure) < _NEIGHBOURS:
        return baked
    bound = baked.bound
    places = _places(bound, surface)
    distances, found = KDTree(places[sure].numpy()).query(places[lacking].numpy(), k=_NEIGHBOURS)
    near = sure[torch.from_numpy(found)]
    weights = 1 / torch.from_numpy(distances).float().clamp(min=1e-4).square()
    weights /= weights.sum(1, keepdim=True)

    def mixed(values: Tensor) -> Tensor:
        own, device = values.cpu(), values.device
        around = torch.einsum("gk,gk...->g...", weights, own[near])
        share = known[lacking].reshape(-1, *[1] * (own.ndim - 1))
        result = own.clone()
        result[lacking] = around + share * (own[lacking] - around)
        return result.to(device)

    def whole(rigged: RiggedGaussians) -> RiggedGaussians:
        coords = replace(rigged.coords, height=mixed(rigged.coords.height))
        folds = rigged.folds
        if folds is not None:
            folds = replace(folds, moves=mixed(folds.moves))
        opacities, colors = mixed(rigged.opacities), mixed(rigged.colors)
        return replace(rigged, coords=coords, opacities=opacities, colors=colors, folds=folds)

    posing = None if baked.posing is None else whole(baked.posing)
    return BakedGaussians(bound=whole(bound), shading=mixed(baked.shading), posing=posing)


def _places(bound: RiggedGaussians, surface: BodySurface) -> Float[Tensor, "G 6"]:
    """Where Gaussians lie on the body at rest, and which way the skin faces there: near is what is alike in both."""
    skin = replace(bound.coords, height=torch.zeros_like(bound.coords.height))
    normals = point_normals(skin, surface.rest_vertices, surface.faces)
    points = points_on(skin, surface.rest_vertices, surface.faces)
    return torch.cat([points, _SIDE * normals], dim=1).cpu()
