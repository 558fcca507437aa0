"""Interleaved 2D denoising and 3D rectifying of one frame (3D²-Actor §3.3, §3.4)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import torch
from diffusers import DDIMScheduler
from jaxtyping import Float
from torch import Tensor

from actor3d.sampling.conditioning import Conditioning, rasterize_conditioning
from actor3d.sampling.networks import AvatarNetworks, denoise
from actor3d.sampling.plan import Plan, plan_frame, plan_next_frame, refinement_times
from denoiser2d.losses import add_noise
from denoiser2d.schedule import alphas_cumprod, ddim_scheduler
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.gaussians import Gaussians, Render
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import RiggedGaussians

OnStep: TypeAlias = Callable[[], None]
"""Called after every denoising step; what it raises ends the sampling."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SampleRequest:
    """A pose, the views that are painted in it, and the views that are wanted."""

    vertices: Float[Tensor, "N 3"]
    """Posed body, world metres."""
    anchors: Cameras
    """Crops round the body at the model's size."""
    targets: Cameras
    """Any views of the avatar; the 2D refinement needs crops at the model's size."""

    def to(self, device: torch.device) -> "SampleRequest":
        """The same request on another device."""
        return SampleRequest(
            vertices=self.vertices.to(device),
            anchors=self.anchors.to(device),
            targets=self.targets.to(device),
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FrameState:
    """What a video carries from one frame to the next: Gaussians bound to the body."""

    bound: RiggedGaussians
    vertices: Float[Tensor, "N 3"]
    """The posed body of the frame, world metres: how far the next one is from it tells whether to carry on."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SampledFrame:
    """A frame of the avatar."""

    render: Render
    """The Gaussians seen by the targets: 3D-consistent."""
    refined: Float[Tensor, "V 3 S S"] | None
    """The targets after the 2D stage, in [0, 1]; None where the plan has none."""
    gaussians: Gaussians
    """In the world, to be seen from anywhere."""
    state: FrameState
    """For the next frame of a video."""
    denoiser_calls: int
    """Images that went through the denoiser."""


@torch.no_grad()
def sample_frame(
    avatar: AvatarNetworks,
    request: SampleRequest,
    generator: torch.Generator,
    state: FrameState | None = None,
    on_step: OnStep | None = None,
) -> SampledFrame:
    """Sample a frame from noise, or from the previous frame's `state`; pure: `state` is not changed.

    Runs on the avatar's device; the noise is drawn on the CPU, so that a seed means the same everywhere.

    Raises:
        UserError: if the sampling settings contradict each other.
        ValueError: if the anchors, or refined targets, are not square crops of the model's size.
    """
    request = request.to(avatar.device)
    sampled, calls = sample_state(avatar, request, generator, state, on_step)
    return paint_frame(avatar, request, sampled, generator, calls, on_step)


@torch.no_grad()
def sample_state(
    avatar: AvatarNetworks,
    request: SampleRequest,
    generator: torch.Generator,
    state: FrameState | None = None,
    on_step: OnStep | None = None,
) -> tuple[FrameState, int]:
    """The 3D stage alone: the frame's Gaussians, and how many images went through the denoiser.

    Raises:
        UserError: if the sampling settings contradict each other.
        ValueError: if the anchors are not square crops of the model's size.
    """
    config = avatar.config.sampling
    plan = plan_frame(config) if state is None else plan_next_frame(config)
    size = avatar.config.data.input_resolution
    _require_size(request.anchors, size, "anchors")
    anchors = rasterize_conditioning(avatar.surface, request.vertices, request.anchors)
    noise = torch.randn(len(request.anchors), 3, size, size, generator=generator).to(request.vertices)
    if state is None:
        noisy = noise
    else:
        carried = render_gaussians(avatar.to_world(state.bound, request.vertices), request.anchors).rgb
        noisy = _renoise(carried, noise, plan.anchors[0].time)
    bound = _denoise_anchors(avatar, plan, anchors, noisy, on_step)
    return FrameState(bound=bound, vertices=request.vertices), len(plan.anchors) * len(request.anchors)


@torch.no_grad()
def paint_frame(
    avatar: AvatarNetworks,
    request: SampleRequest,
    state: FrameState,
    generator: torch.Generator,
    calls: int = 0,
    on_step: OnStep | None = None,
    *,
    refine: bool = True,
) -> SampledFrame:
    """Render a frame's Gaussians into the targets and, where the settings say so, refine the pictures in 2D.

    Args:
        avatar: The networks.
        request: Body and targets.
        state: Whose Gaussians are placed on the request's body.
        generator: Source of the refinement's noise.
        calls: Images that went through the denoiser so far.
        on_step: Called after every step of the refinement.
        refine: Whether the settings are asked.
    """
    config, size = avatar.config.sampling, avatar.config.data.input_resolution
    gaussians = avatar.to_world(state.bound, request.vertices)
    render = render_gaussians(gaussians, request.targets)
    refined = None
    times = refinement_times(config) if refine else ()
    if times and request.targets.image_size == (size, size):
        refined = _refine_targets(avatar, times, request, render, generator, on_step)
        calls += len(times) * len(request.targets)
    return SampledFrame(
        render=render, refined=refined, gaussians=gaussians, state=state, denoiser_calls=calls
    )


def _denoise_anchors(
    avatar: AvatarNetworks, plan: Plan, anchors: Conditioning, noisy: Tensor, on_step: OnStep | None
) -> RiggedGaussians:
    """The 3D stage; ends with a rectification of the last clean estimate."""
    scheduler = ddim_scheduler(plan.steps)
    clean = noisy
    for step in plan.anchors:
        clean = _clean_estimate(avatar, noisy, step.time, anchors)
        if step.rectify:
            bound = avatar.rectify(clean, anchors)
            clean = render_gaussians(avatar.to_world(bound, anchors.vertices), anchors.cameras).rgb.clamp(
                0, 1
            )
        noisy = _step(scheduler, clean, step.time, noisy)
        if on_step is not None:
            on_step()
    return avatar.rectify(clean, anchors)


def _refine_targets(
    avatar: AvatarNetworks,
    times: tuple[int, ...],
    request: SampleRequest,
    render: Render,
    generator: torch.Generator,
    on_step: OnStep | None,
) -> Float[Tensor, "V 3 S S"]:
    """The 2D stage: noise the target renders a little and denoise each view on its own."""
    scheduler = ddim_scheduler(avatar.config.sampling.steps)
    targets = rasterize_conditioning(avatar.surface, request.vertices, request.targets)
    # One noise for all views and, with a fixed seed, for all frames: fresh noise would flicker.
    noise = torch.randn(1, *render.rgb.shape[1:], generator=generator).to(render.rgb).expand_as(render.rgb)
    noisy = _renoise(render.rgb, noise, times[0])
    clean = render.rgb
    for time in times:
        clean = _clean_estimate(avatar, noisy, time, targets)
        noisy = _step(scheduler, clean, time, noisy)
        if on_step is not None:
            on_step()
    return clean


def _clean_estimate(avatar: AvatarNetworks, noisy: Tensor, time: int, views: Conditioning) -> Tensor:
    times = torch.full((noisy.shape[0],), time, dtype=torch.long, device=noisy.device)
    return denoise(avatar.denoiser, noisy, times, views.cue).clamp(0, 1)


def _step(scheduler: DDIMScheduler, clean: Tensor, time: int, noisy: Tensor) -> Tensor:
    """One DDIM step with the noise re-derived from the (possibly rectified) clean estimate."""
    return scheduler.step(clean * 2 - 1, time, noisy, use_clipped_model_output=True, return_dict=False)[0]


def _renoise(images: Tensor, noise: Tensor, time: int) -> Tensor:
    times = torch.full((len(images),), time, device=images.device)
    return add_noise(images.clamp(0, 1), noise, times, alphas_cumprod().to(images.device))


def _require_size(cameras: Cameras, size: int, name: str) -> None:
    if cameras.image_size != (size, size):
        raise ValueError(f"{name} must be {size}x{size} crops, found {cameras.image_size}")
