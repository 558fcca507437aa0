"""Colours lifted from photographs onto Gaussians: nothing is trained, and what comes out may be seen from anywhere.

A picture of Gaussians is a sum of their colours, each weighed at each pixel by how much of it is seen there. What a
photograph shows otherwise is given back to the colours by the same weights: that is the rasterizer's backward pass, so
that what is hidden takes nothing, and no rule besides says what hides what.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor
from torch.nn.functional import normalize

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.gaussians import Gaussians, Render
from rectifier3d.splats.raster import render_gaussians


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Photographs:
    """What V calibrated cameras saw of a person at one moment."""

    images: Float[Tensor, "V 3 H W"]
    """RGB in [0, 1]."""
    masks: Float[Tensor, "V H W"]
    """In [0, 1]: 1 on the person, 0 elsewhere; between where a pixel counts less, as near the outline."""
    cameras: Cameras

    def __len__(self) -> int:
        return len(self.cameras)

    def to(self, device: torch.device | str) -> "Photographs":
        """The same photographs on another device."""
        return Photographs(
            images=self.images.to(device), masks=self.masks.to(device), cameras=self.cameras.to(device)
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class LiftOptions:
    """How photographs are weighed against each other, and against the colours that are there."""

    iterations: int = 3
    """Passes over the photographs; each takes up what those before have left."""
    prior: float = 0.2
    """Weight of the colour that is there, in what the photographs show of an average Gaussian."""
    facing: float = 2.0
    """Power of the cosine at which a camera sees the surface: how soon it gives way to one that sees it straighter."""


DEFAULTS = LiftOptions()


def lift_colors(
    gaussians: Gaussians,
    normals: Float[Tensor, "G 3"],
    photographs: Photographs,
    options: LiftOptions = DEFAULTS,
) -> Gaussians:
    """Gaussians in the colours that photographs show; how they lie and how opaque they are stays.

    Args:
        gaussians: As they are when the photographs are taken, world metres.
        normals: Unit normals of the surface under each Gaussian, world axes.
        photographs: On the Gaussians' device.
        options: Weights.

    Returns:
        The same Gaussians; what no photograph shows keeps its colour.

    Raises:
        ValueError: if there is no photograph, or images, masks and cameras do not fit together.
    """
    _check(photographs)
    views = list(_each(photographs))
    facing = _facing(gaussians, normals, photographs.cameras) ** options.facing
    shown = _over_views(gaussians, views, facing, _counted)
    prior = options.prior * shown[shown > 0].mean().nan_to_num(1.0)
    for _ in range(options.iterations):
        lacking = _over_views(gaussians, views, facing, _lacking)
        gaussians = replace(gaussians, colors=(gaussians.colors + lacking / (shown + prior)).clamp(0, 1))
    return gaussians


def _check(photographs: Photographs) -> None:
    count, size = len(photographs.cameras), photographs.cameras.image_size
    if count == 0:
        raise ValueError("there is no photograph to lift colours from: give at least one")
    found = {
        "images": (tuple(photographs.images.shape), (count, 3, *size)),
        "masks": (tuple(photographs.masks.shape), (count, *size)),
    }
    for name, (shape, expected) in found.items():
        if shape != expected:
            raise ValueError(f"{name} of {count} cameras of {size} pixels must be {expected}, found {shape}")


def _each(photographs: Photographs) -> Iterator[Photographs]:
    """One after another: a backward pass sums over all views that it is given."""
    for view in range(len(photographs)):
        one = slice(view, view + 1)
        yield Photographs(
            images=photographs.images[one],
            masks=photographs.masks[one],
            cameras=photographs.cameras.select([view]),
        )


def _facing(gaussians: Gaussians, normals: Float[Tensor, "G 3"], cameras: Cameras) -> Float[Tensor, "V G"]:
    """The cosine between each surface's normal and the direction to each camera; 0 from behind."""
    to_camera = normalize(cameras.centres[:, None] - gaussians.means[None], dim=-1)
    return (to_camera * normals[None]).sum(-1).clamp(min=0)


def _over_views(
    gaussians: Gaussians,
    views: Sequence[Photographs],
    facing: Float[Tensor, "V G"],
    of: Callable[[Photographs, Render], Float[Tensor, "1 3 H W"]],
) -> Float[Tensor, "G 3"]:
    """What pictures say of each Gaussian, summed over the pixels in which it is seen, and over the views."""
    total = torch.zeros_like(gaussians.colors)
    for view, weights in zip(views, facing, strict=True):
        with torch.enable_grad():
            colors = gaussians.colors.detach().requires_grad_()
            render = render_gaussians(replace(gaussians, colors=colors), view.cameras)
            [seen] = torch.autograd.grad(render.rgb, colors, of(view, render).detach())
        total += weights[:, None] * seen
    return total


def _counted(view: Photographs, render: Render) -> Float[Tensor, "1 3 H W"]:
    return view.masks[:, None].expand_as(render.rgb)


def _lacking(view: Photographs, render: Render) -> Float[Tensor, "1 3 H W"]:
    """What a photograph shows that the render does not; where that is half transparent, of half the photograph."""
    return view.masks[:, None] * (view.images * render.alpha - render.rgb)
