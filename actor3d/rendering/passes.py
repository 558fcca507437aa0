"""The pictures of a frame: the person over nothing, and what the person can be taken apart into."""

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from jaxtyping import Float, UInt8, UInt16
from numpy import ndarray
from torch import Tensor

from actor3d.rendering.alpha import straight
from actor3d.rendering.options import RenderPass
from actor3d.rendering.shadows import Floor
from actor3d.sampling.frames import SampledFrame
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import rasterization, render_gaussians

Picture = UInt8[ndarray, "H W *channels"] | UInt16[ndarray, "H W"]

COLOR = "color"
_SEEN = 0.5
"""Alpha from which a pixel shows the person rather than what is behind."""
_MILLIMETRES = 1000.0


@torch.no_grad()
def draw_passes(
    surface: BodySurface,
    frame: SampledFrame,
    camera: Cameras,
    passes: Sequence[RenderPass],
    floor: Floor | None = None,
    *,
    spread: bool = True,
) -> Mapping[str, Picture]:
    """The colours with straight alpha, and each pass asked for, of one frame in one camera.

    Args:
        surface: The body's.
        frame: The avatar.
        camera: One.
        passes: To draw beside the colours.
        floor: Onto which the person throws a shadow, in the colours alone.
        spread: Whether colours go on where nothing is; see :func:`actor3d.rendering.alpha.straight`.
    """
    camera = camera.to(frame.gaussians.means.device)
    render = render_gaussians(frame.gaussians, camera)
    alpha = render.alpha[0]
    covered = alpha if floor is None else _darkened(alpha, floor, frame.state.vertices, camera)
    pictures: dict[str, Picture] = {COLOR: straight(render.rgb[0], covered, spread=spread)}
    if "mask" in passes:
        pictures["mask"] = _eight_bits(alpha[0])
    if "depth" in passes or "normal" in passes:
        world_normals = point_normals(frame.state.bound.coords, frame.state.vertices, surface.faces)
        normals, depth = _blended(frame.gaussians, world_normals, camera)
        seen = alpha[0] > _SEEN
        if "depth" in passes:
            millimetres = (depth * seen * _MILLIMETRES).round().clamp(0, 65535)
            pictures["depth"] = millimetres.cpu().numpy().astype(np.uint16)
        if "normal" in passes:
            unit = torch.nn.functional.normalize(normals, dim=0)
            pictures["normal"] = straight((unit * 0.5 + 0.5) * alpha, alpha)
    return pictures


@torch.no_grad()
def draw_color(
    gaussians: Gaussians,
    camera: Cameras,
    floor: Floor | None = None,
    vertices: Float[Tensor, "N 3"] | None = None,
) -> UInt8[ndarray, "H W 4"]:
    """What one camera sees, with straight alpha.

    Args:
        gaussians: The avatar.
        camera: One.
        floor: Onto which the person throws a shadow.
        vertices: The posed body that throws it, world metres.
    """
    camera = camera.to(gaussians.means.device)
    render = render_gaussians(gaussians, camera)
    alpha = render.alpha[0]
    if floor is not None and vertices is not None:
        alpha = _darkened(alpha, floor, vertices, camera)
    return straight(render.rgb[0], alpha)


def _darkened(
    alpha: Float[Tensor, "1 H W"], floor: Floor, vertices: Float[Tensor, "N 3"], camera: Cameras
) -> Float[Tensor, "1 H W"]:
    """How much of the background the person and their shadow hide."""
    dark = torch.from_numpy(floor.shadow(vertices, camera))[None].to(alpha.device)
    return torch.lerp(alpha, torch.ones((), device=alpha.device), dark)


def _blended(
    gaussians: Gaussians, normals: Float[Tensor, "G 3"], camera: Cameras
) -> tuple[Float[Tensor, "3 H W"], Float[Tensor, "H W"]]:
    """Normals in the camera's axes (x right, y up, z towards it) and expected depth, metres."""
    height, width = camera.image_size
    axes = camera.R[0] * torch.tensor([1.0, -1.0, -1.0], device=camera.R.device)[:, None]
    picture, _, _ = rasterization(
        gaussians.means,
        gaussians.quats,
        gaussians.scales,
        gaussians.opacities,
        normals @ axes.T,
        camera.viewmats,
        camera.K,
        width,
        height,
        render_mode="RGB+ED",
    )
    return picture[0, ..., :3].permute(2, 0, 1), picture[0, ..., 3]


def _eight_bits(values: Float[Tensor, "H W"]) -> UInt8[ndarray, "H W"]:
    return (values.clamp(0, 1) * 255).round().to(torch.uint8).cpu().numpy()
