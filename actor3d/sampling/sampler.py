"""Interleaved 2D denoising and 3D rectifying of one frame (3D²-Actor §3.3, §3.4)."""

from collections.abc import Callable
from typing import TypeAlias

import torch
from diffusers import DDIMScheduler
from jaxtyping import Float
from torch import Tensor

from actor3d.sampling.conditioning import Conditioning, rasterize_conditioning
from actor3d.sampling.frames import FrameState, SampledFrame, SampleRequest, posed_frame
from actor3d.sampling.networks import AvatarNetworks, denoise
from actor3d.sampling.plan import Plan, Refinement, plan_frame, plan_next_frame, plan_refinement
from denoiser2d.losses import add_noise
from denoiser2d.schedule import alphas_cumprod, ddim_scheduler
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import RiggedGaussians

OnStep: TypeAlias = Callable[[], None]
"""Called after every denoising step; what it raises ends the sampling."""


@torch.no_grad()
def sample_frame(
    networks: AvatarNetworks,
    request: SampleRequest,
    generator: torch.Generator,
    state: FrameState | None = None,
    on_step: OnStep | None = None,
) -> SampledFrame:
    """Sample a frame from noise, or from the previous frame's `state`; pure: `state` is not changed.

    Runs on the networks' device; the noise is drawn on the CPU, so that a seed means the same everywhere.

    Raises:
        UserError: if the sampling settings contradict each other.
        ValueError: if the anchors are not square crops of the networks' resolution.
    """
    sampled, calls = sample_state(networks, request, generator, state, on_step)
    return posed_frame(networks, sampled, calls)


@torch.no_grad()
def sample_state(
    networks: AvatarNetworks,
    request: SampleRequest,
    generator: torch.Generator,
    state: FrameState | None = None,
    on_step: OnStep | None = None,
) -> tuple[FrameState, int]:
    """What :func:`sample_frame` samples, still on the body, and how many images went through the denoiser.

    Raises:
        UserError: if the sampling settings contradict each other.
        ValueError: if the anchors are not square crops of the networks' resolution.
    """
    request = request.to(networks.device)
    config = networks.config.sampling
    plan = plan_frame(config) if state is None else plan_next_frame(config)
    size = networks.config.data.input_resolution
    _require_size(request.anchors, size, "anchors")
    if not plan.anchors:
        return FrameState(bound=networks.learned(request.vertices).detach(), vertices=request.vertices), 0
    anchors = rasterize_conditioning(networks.surface, request.vertices, request.anchors)
    noise = torch.randn(len(request.anchors), 3, size, size, generator=generator).to(request.vertices)
    if state is None:
        noisy = noise
    else:
        carried = render_gaussians(networks.to_world(state.bound, request.vertices), request.anchors).rgb
        noisy = _renoise(carried, noise, plan.anchors[0].time)
    bound = _denoise_anchors(networks, plan, anchors, noisy, on_step)
    if plan.refine:
        bound = _read_again(networks, plan, anchors, bound, generator, on_step)
    sampled = FrameState(bound=bound.detach(), vertices=request.vertices, carried=state is not None)
    return sampled, plan.denoisings * len(request.anchors)


@torch.no_grad()
def refine_views(
    networks: AvatarNetworks,
    vertices: Float[Tensor, "N 3"],
    cameras: Cameras,
    images: Float[Tensor, "V 3 S S"],
    generator: torch.Generator,
    on_step: OnStep | None = None,
    *,
    carried: bool = False,
) -> Float[Tensor, "V 3 S S"]:
    """The 2D stage of the published method (3D²-Actor §3.3): noise renders a little and denoise each on its own.

    Args:
        networks: The networks; their settings' ``sampling.refine`` is not asked.
        vertices: Posed body, world metres.
        cameras: Crops round the body at the networks' resolution.
        images: What the Gaussians look like in them, in [0, 1]; returned as they are where the settings paint nothing.
        generator: Source of the noise.
        on_step: Called after every step.
        carried: Whether the Gaussians were carried on from the frame before.

    Raises:
        ValueError: if the cameras are not square crops of the networks' resolution.
    """
    sampling = networks.config.sampling
    _require_size(cameras, networks.config.data.input_resolution, "views to refine")
    refinement = plan_refinement(sampling, carried=carried)
    if not refinement.times:
        return images
    views = rasterize_conditioning(networks.surface, vertices, cameras)
    # With a fixed seed, the same noise in all frames and, if shared, in all views: fresh noise would flicker.
    count = 1 if sampling.refine_noise == "shared" else len(images)
    noise = torch.randn(count, *images.shape[1:], generator=generator).to(images).expand_as(images)
    return _finish_in_2d(networks, views, images, noise, refinement, on_step)


def _finish_in_2d(
    networks: AvatarNetworks,
    views: Conditioning,
    images: Float[Tensor, "V 3 S S"],
    noise: Float[Tensor, "V 3 S S"],
    refinement: Refinement,
    on_step: OnStep | None,
) -> Float[Tensor, "V 3 S S"]:
    """Noise images to the first of the times, and denoise each on its own over all of them."""
    scheduler = ddim_scheduler(refinement.steps)
    noisy, clean = _renoise(images, noise, refinement.times[0]), images
    for time in refinement.times:
        clean = _clean_estimate(networks, noisy, time, views)
        noisy = _step(scheduler, clean, time, noisy)
        if on_step is not None:
            on_step()
    return clean


def _read_again(
    networks: AvatarNetworks,
    plan: Plan,
    anchors: Conditioning,
    bound: RiggedGaussians,
    generator: torch.Generator,
    on_step: OnStep | None,
) -> RiggedGaussians:
    """The Gaussians of the anchors' renders once these are finished in 2D (3D²-Actor §3.4)."""
    images = render_gaussians(networks.to_world(bound, anchors.vertices), anchors.cameras).rgb.clamp(0, 1)
    noise = torch.randn(images.shape, generator=generator).to(images)
    finished = _finish_in_2d(
        networks, anchors, images, noise, Refinement(steps=plan.steps, times=plan.refine), on_step
    )
    return networks.rectify(finished, anchors)


def _denoise_anchors(
    networks: AvatarNetworks, plan: Plan, anchors: Conditioning, noisy: Tensor, on_step: OnStep | None
) -> RiggedGaussians:
    """The 3D stage; ends with a rectification of the last clean estimate."""
    scheduler = ddim_scheduler(plan.steps)
    clean = noisy
    for step in plan.anchors:
        clean = _clean_estimate(networks, noisy, step.time, anchors)
        if step.rectify:
            bound = networks.rectify(clean, anchors)
            clean = render_gaussians(networks.to_world(bound, anchors.vertices), anchors.cameras).rgb.clamp(
                0, 1
            )
        noisy = _step(scheduler, clean, step.time, noisy)
        if on_step is not None:
            on_step()
    return networks.rectify(clean, anchors)


def _clean_estimate(networks: AvatarNetworks, noisy: Tensor, time: int, views: Conditioning) -> Tensor:
    times = torch.full((noisy.shape[0],), time, dtype=torch.long, device=noisy.device)
    return denoise(networks.denoiser, noisy, times, views.cue).clamp(0, 1)


def _step(scheduler: DDIMScheduler, clean: Tensor, time: int, noisy: Tensor) -> Tensor:
    """One DDIM step with the noise re-derived from the (possibly rectified) clean estimate."""
    return scheduler.step(clean * 2 - 1, time, noisy, use_clipped_model_output=True, return_dict=False)[0]


def _renoise(images: Tensor, noise: Tensor, time: int) -> Tensor:
    times = torch.full((len(images),), time, device=images.device)
    return add_noise(images.clamp(0, 1), noise, times, alphas_cumprod().to(images.device))


def _require_size(cameras: Cameras, size: int, name: str) -> None:
    if cameras.image_size != (size, size):
        raise ValueError(f"{name} must be {size}x{size} crops, found {cameras.image_size}")
