"""The rasterizer's front door: checks, render modes, backgrounds and the choice of the backend."""

import logging
from functools import cache
from typing import Literal, get_args

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.native import load_library, native_available
from rectifier3d.splats.gaussians import MAX_DILATION, Gaussians, Render
from rectifier3d.splats.raster import cpu, gsplat_backend, reference
from rectifier3d.splats.raster.probing import gsplat_fault
from rectifier3d.splats.raster.projection import RasterView, ScreenGaussians, project_to_screens

Backend = Literal["auto", "cpu", "torch", "gsplat"]
RenderMode = Literal["RGB", "D", "ED", "RGB+D", "RGB+ED"]
"""D: depth summed with the blending weights; ED: that divided by alpha, the expected depth."""

_MAX_SIZE = 32_000
"""Pixels; splat boxes are kept in 16 bits."""

_logger = logging.getLogger(__name__)


def rasterization(
    means: Float[Tensor, "N 3"],
    quats: Float[Tensor, "N 4"],
    scales: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    colors: Float[Tensor, "N D"],
    viewmats: Float[Tensor, "C 4 4"],
    Ks: Float[Tensor, "C 3 3"],
    width: int,
    height: int,
    *,
    near_plane: float = 0.01,
    far_plane: float = 1e10,
    eps2d: float = 0.3,
    backgrounds: Float[Tensor, "C D"] | None = None,
    render_mode: RenderMode = "RGB",
    backend: Backend = "auto",
    with_screen: bool = False,
) -> tuple[Float[Tensor, "C H W channels"], Float[Tensor, "C H W 1"], ScreenGaussians | None]:
    """Render Gaussians from C cameras, differentiable with respect to everything but the cameras.

    Takes gsplat's arguments and follows its rules. A Gaussian whose position, rotation, scale or opacity is
    not finite, whose quaternion is zero, or that lies before the near plane is not drawn and gets zero
    gradients; colours that are not finite show in the picture.

    Args:
        means: World positions, metres.
        quats: Rotations wxyz, of any length.
        scales: Standard deviations along the Gaussian's axes, metres.
        opacities: In [0, 1].
        colors: Any number of channels.
        viewmats: Camera from world, OpenCV axes.
        Ks: Intrinsics in pixels, pixel centres at +0.5, no skew.
        width: Pixels.
        height: Pixels.
        near_plane: Metres, > 0.
        far_plane: Metres.
        eps2d: Variance added to each splat, pixels²; keeps splats from falling between pixels.
        backgrounds: Colour behind the Gaussians, black if not given; depth has none.
        render_mode: What the channels of the picture are: colours, depth, or colours and then depth.
        backend: ``cpu`` is compiled, ``torch`` plain and slow, ``gsplat`` needs CUDA; ``auto`` takes the
            fastest that can render these tensors.
        with_screen: Also return the projected Gaussians. Their ``means2d`` then lies on the way of the
            gradients to the means, so ``means2d.retain_grad()`` gives the gradient on screen.

    Returns:
        The picture, its alpha, and the projected Gaussians (None unless asked for).

    Raises:
        ValueError: if the arguments do not fit together, or the named backend cannot take them.
        RuntimeError: if the named backend is not available; says why.
    """
    _check_arguments(means, viewmats, Ks, width, height, near_plane, far_plane, eps2d, render_mode)
    _check_scene(means, quats, scales, opacities, colors)
    _check_backgrounds(backgrounds, cameras=len(viewmats), channels=colors.shape[-1])
    chosen = _choose_backend(backend, means, viewmats, Ks)
    viewmats, Ks = viewmats.contiguous(), Ks.contiguous()
    views = [
        RasterView(
            viewmat=viewmat,
            K=K,
            width=width,
            height=height,
            near_plane=near_plane,
            far_plane=far_plane,
            eps2d=eps2d,
        )
        for viewmat, K in zip(viewmats, Ks, strict=True)
    ]
    scene = (means, quats, scales, opacities, _channels(render_mode, means, colors, viewmats))
    if chosen == "gsplat":
        picture, alphas, screen = gsplat_backend.rasterize_views(*scene, viewmats, Ks, views[0])
    else:
        screen = project_to_screens(means, quats, scales, opacities, views) if with_screen else None
        rasterize_views = cpu.rasterize_views if chosen == "cpu" else reference.rasterize_views
        picture, alphas = rasterize_views(*scene, None if screen is None else screen.means2d, views)
    picture = _finish(picture, alphas, backgrounds, render_mode)
    return picture, alphas, screen if with_screen else None


def render_gaussians(gaussians: Gaussians, cameras: Cameras, *, backend: Backend = "auto") -> Render:
    """Render Gaussians over black; see `rasterization` for what the backends are and what raises."""
    height, width = cameras.image_size
    rgb, alpha, _ = rasterization(
        gaussians.means,
        gaussians.quats,
        gaussians.scales,
        gaussians.opacities,
        gaussians.colors,
        cameras.viewmats,
        cameras.K,
        width,
        height,
        eps2d=_dilation(gaussians, cameras),
        backend=backend,
    )
    return Render(rgb=rgb.permute(0, 3, 1, 2), alpha=alpha.permute(0, 3, 1, 2))


def _dilation(gaussians: Gaussians, cameras: Cameras) -> float:
    """As the pictures' fineness asks for, pixels²; nothing is asked of a device where it would not matter."""
    if not gaussians.pixels_per_metre or not len(gaussians) or not len(cameras):
        return gaussians.dilation
    with torch.no_grad():
        fineness = float(cameras.pixels_per_metre(gaussians.means.mean(0)).mean())
    return min(gaussians.dilation_in(fineness), float(MAX_DILATION))


def _channels(mode: RenderMode, means: Tensor, colors: Tensor, viewmats: Tensor) -> Tensor:
    """What is blended: [N, D], or [C, N, D] once it holds each camera's depth."""
    if mode == "RGB":
        return colors
    depths = means @ viewmats[:, 2, :3].T + viewmats[:, 2, 3]  # N C
    depths = depths.T[..., None]  # C N 1
    if mode in ("D", "ED"):
        return depths
    return torch.cat([colors.expand(len(viewmats), -1, -1), depths], dim=-1)


def _finish(picture: Tensor, alphas: Tensor, backgrounds: Tensor | None, mode: RenderMode) -> Tensor:
    """Put the background behind the colours, and normalise the expected depth."""
    depth_channels = 0 if mode == "RGB" else 1
    colors = picture[..., : picture.shape[-1] - depth_channels]
    depth = picture[..., colors.shape[-1] :]
    if backgrounds is not None and mode.startswith("RGB"):
        colors = colors + (1 - alphas) * backgrounds[:, None, None, :]
    if mode.endswith("ED"):
        depth = depth / alphas.clamp(min=1e-10)
    return torch.cat([colors, depth], dim=-1) if depth_channels else colors


def _check_arguments(
    means: Tensor,
    viewmats: Tensor,
    Ks: Tensor,
    width: int,
    height: int,
    near_plane: float,
    far_plane: float,
    eps2d: float,
    mode: str,
) -> None:
    if viewmats.dim() != 3 or viewmats.shape[1:] != (4, 4) or len(viewmats) == 0:
        raise ValueError(f"viewmats must be [C, 4, 4] with C >= 1, got {tuple(viewmats.shape)}")
    if Ks.shape != (len(viewmats), 3, 3):
        raise ValueError(
            f"Ks must be [{len(viewmats)}, 3, 3], one for each of viewmats, got {tuple(Ks.shape)}"
        )
    if not (1 <= width <= _MAX_SIZE and 1 <= height <= _MAX_SIZE):
        raise ValueError(f"width and height must be 1 to {_MAX_SIZE} pixels, got {width} x {height}")
    if not 0 < near_plane < far_plane:
        raise ValueError(f"need 0 < near_plane < far_plane, got {near_plane} and {far_plane}")
    if not eps2d >= 0:
        raise ValueError(f"eps2d must not be negative, got {eps2d}")
    if mode not in get_args(RenderMode):
        raise ValueError(f"render_mode must be one of {', '.join(get_args(RenderMode))}, got {mode!r}")
    for name, x in (("viewmats", viewmats), ("Ks", Ks)):
        if x.dtype != means.dtype or x.device != means.device:
            raise ValueError(
                f"{name} must be {means.dtype} on {means.device} like means, got {x.dtype} on {x.device}"
            )


def _check_scene(means: Tensor, quats: Tensor, scales: Tensor, opacities: Tensor, colors: Tensor) -> None:
    count = len(means)
    shapes = {"means": (count, 3), "quats": (count, 4), "scales": (count, 3), "opacities": (count,)}
    given = {"means": means, "quats": quats, "scales": scales, "opacities": opacities, "colors": colors}
    for name, shape in shapes.items():
        if given[name].shape != shape:
            raise ValueError(f"{name} must be {list(shape)}, got {list(given[name].shape)}")
    if colors.dim() != 2 or len(colors) != count or colors.shape[1] == 0:
        raise ValueError(f"colors must be [{count}, D] with D >= 1, got {list(colors.shape)}")
    for name, x in given.items():
        if x.dtype != means.dtype or x.device != means.device:
            raise ValueError(
                f"{name} must be {means.dtype} on {means.device} like means, got {x.dtype} on {x.device}"
            )


def _check_backgrounds(backgrounds: Tensor | None, *, cameras: int, channels: int) -> None:
    if backgrounds is not None and backgrounds.shape != (cameras, channels):
        raise ValueError(
            f"backgrounds must be one colour a camera, [{cameras}, {channels}], got {list(backgrounds.shape)}"
        )


def _choose_backend(backend: str, means: Tensor, viewmats: Tensor, Ks: Tensor) -> str:
    if backend not in get_args(Backend):
        raise ValueError(f"backend must be one of {', '.join(get_args(Backend))}, got {backend!r}")
    cameras_learn = viewmats.requires_grad or Ks.requires_grad
    if backend == "auto":
        return _log_choice(_fastest(means, cameras_learn))
    if backend == "torch":
        return backend
    if cameras_learn:
        raise ValueError(
            f"backend {backend!r} has no gradients for viewmats and Ks: detach them, or take 'torch'"
        )
    if means.dtype != torch.float32:
        raise ValueError(
            f"backend {backend!r} computes in float32, got {means.dtype}: convert, or take 'torch'"
        )
    wanted = "cpu" if backend == "cpu" else "cuda"
    if means.device.type != wanted:
        raise ValueError(f"backend {backend!r} needs tensors on {wanted}, got {means.device}")
    if backend == "cpu":
        load_library()  # raises with the cause
    elif fault := gsplat_fault(means.device):
        raise RuntimeError(f"backend 'gsplat' cannot be used: {fault}")
    return backend


def _fastest(means: Tensor, cameras_learn: bool) -> str:
    if cameras_learn or means.dtype != torch.float32:
        return "torch"
    return fastest_backend(means.device)


def fastest_backend(device: torch.device) -> Backend:
    """What `auto` takes for float32 on a device; where that is torch on CUDA, a warning says what gsplat lacks.

    Ask before long work: on CUDA, gsplat is tried out, and the first time compiles its kernels for minutes.
    """
    if device.type == "cuda":
        fault = gsplat_fault(device)
        if fault is None:
            return "gsplat"
        _warn_of_torch(fault)
    return "cpu" if device.type == "cpu" and native_available() else "torch"


@cache
def _warn_of_torch(fault: str) -> None:
    """Warn of each cause once per process."""
    _logger.warning("%s; until then the torch backend draws, many times slower", fault)


@cache
def _log_choice(backend: str) -> str:
    """Log each automatic choice once per process."""
    _logger.info("Rasterizing Gaussians with the %s backend.", backend)
    return backend
