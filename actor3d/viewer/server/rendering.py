"""Pictures for a page: the sampler's own, and quick ones of Gaussians that are there already."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from torch import Tensor

from actor3d.captures.crops import body_crop
from actor3d.sampling.frames import AvatarSurface, FrameState, SampleRequest
from actor3d.sampling.plan import plan_frame, plan_refinement
from actor3d.viewer.avatar import ViewerGaussians
from actor3d.viewer.from_run import seen_gaussians
from actor3d.viewer.server.messages import Refine, Stream
from actor3d.viewer.server.page_look import light_wished, streamed
from actor3d.viewer.server.shown_run import ShownRun, Snapshot
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.gaussians import Render
from rectifier3d.splats.raster import render_gaussians

if TYPE_CHECKING:
    import actor3d.sampling.networks


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Refined:
    """What the sampler makes of a view."""

    gaussians: ViewerGaussians
    picture: bytes
    """PNG with straight alpha."""


@torch.no_grad()
def refine(
    shown: ShownRun, snapshot: Snapshot, request: Refine, on_step: Callable[[int, int], None]
) -> Refined:
    """Sample the avatar in a pose of the page's; takes seconds on a CPU.

    Args:
        shown: The run.
        snapshot: What it shows now.
        request: The page's wish.
        on_step: Called with the denoising steps done and those to do; what it raises ends the work.

    Raises:
        UserError: if the run's networks are damaged.
        ValueError: if the request does not suit the run.
    """
    from actor3d.sampling.sampler import refine_views, sample_frame

    networks = require_networks(snapshot)
    vertices = shown.posed(request.view.pose, request.view.betas)
    finish = request.finish == "2d"
    sampling = networks.config.sampling
    total = len(plan_frame(sampling).anchors) + (len(plan_refinement(sampling).times) if finish else 0)
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        on_step(done, total)

    asked = SampleRequest(vertices=vertices, anchors=shown.run.rig.around(vertices)).to(networks.device)
    generator = torch.Generator().manual_seed(request.seed)
    frame = sample_frame(networks, asked, generator, on_step=count)
    camera = request.view.camera.to(networks.device)
    render = render_gaussians(frame.gaussians, camera)
    if finish:
        # The denoiser paints over black and knows no alpha: that of the Gaussians stays.
        crop = body_crop(camera, asked.vertices, networks.config.data.input_resolution)
        images = render_gaussians(frame.gaussians, crop).rgb
        refined = refine_views(networks, asked.vertices, crop, images, generator, count)
        render = _pasted(refined, crop, render, camera)
    bound = frame.state.bound
    return Refined(
        gaussians=seen_gaussians(networks, bound, asked.vertices, asked.anchors), picture=_png(render)
    )


@torch.no_grad()
def repose(shown: ShownRun, snapshot: Snapshot, request: Stream) -> bytes:
    """The snapshot's own Gaussians in a pose of the page's, as JPEG.

    Raises:
        ValueError: if the request does not suit the run.
    """
    avatar = _require_avatar(snapshot)
    vertices = shown.posed(request.view.pose, request.view.betas).to(avatar.device)
    lit = snapshot.gaussians.lit(avatar.surface, vertices, light_wished(shown, request))
    return streamed(avatar.to_world(lit, vertices), request)


@torch.no_grad()
def sample_next(
    shown: ShownRun, snapshot: Snapshot, request: Stream, state: FrameState | None
) -> tuple[bytes, FrameState]:
    """The next frame of a page's stream, painted by the sampler from the frame before, as JPEG.

    Raises:
        UserError: if the run's networks are damaged.
        ValueError: if the request does not suit the run.
    """
    from actor3d.sampling.sampler import sample_frame

    networks = require_networks(snapshot)
    vertices = shown.posed(request.view.pose, request.view.betas)
    asked = SampleRequest(vertices=vertices, anchors=shown.run.rig.around(vertices))
    frame = sample_frame(networks, asked, torch.Generator().manual_seed(0), state)
    change = light_wished(shown, request)
    seen = frame if change is None else change.frame(networks, frame)
    return streamed(seen.gaussians, request), frame.state


def require_networks(snapshot: Snapshot) -> "actor3d.sampling.networks.AvatarNetworks":
    """The snapshot's networks.

    Raises:
        UserError: if they are damaged.
        ValueError: if the run has not come that far.
    """
    _require_avatar(snapshot)
    networks = snapshot.networks
    assert networks is not None
    return networks


def _require_avatar(snapshot: Snapshot) -> AvatarSurface:
    if snapshot.avatar is None:
        raise ValueError("the rectifier is not trained yet: there is nothing to sample")
    return snapshot.avatar


def _pasted(refined: Float[Tensor, "1 3 S S"], crop: Cameras, whole: Render, camera: Cameras) -> Render:
    """A finished crop laid over the whole picture that it was cut from, with the whole's alpha."""
    height, width = camera.image_size
    side = refined.shape[-1]
    scale = crop.K[0, [0, 1], [0, 1]] / camera.K[0, [0, 1], [0, 1]]
    shift = crop.K[0, :2, 2] - camera.K[0, :2, 2] * scale
    x = (torch.arange(width, device=refined.device) + 0.5) * scale[0] + shift[0]
    y = (torch.arange(height, device=refined.device) + 0.5) * scale[1] + shift[1]
    rows, columns = torch.meshgrid(2 * y / side - 1, 2 * x / side - 1, indexing="ij")
    at = torch.stack([columns, rows], dim=-1)[None]
    inside = (at.abs() < 1).all(-1)[:, None]
    finished = torch.nn.functional.grid_sample(refined, at, padding_mode="border", align_corners=False)
    return Render(rgb=torch.where(inside, finished, whole.rgb), alpha=whole.alpha)


def _png(render: Render) -> bytes:
    alpha = render.alpha[0].clamp(0, 1)
    straight = (render.rgb[0] / alpha.clamp(min=1e-4)).clamp(0, 1)
    rgba = _pixels(torch.cat([straight, alpha]))
    done, data = cv2.imencode(
        ".png", cv2.cvtColor(rgba, cv2.COLOR_RGBA2BGRA), [cv2.IMWRITE_PNG_COMPRESSION, 3]
    )
    assert done
    return data.tobytes()


def _pixels(image: Float[Tensor, "C H W"]) -> ndarray:
    pixels = image.cpu().clamp(0, 1).mul(255).round().to(torch.uint8)
    return np.ascontiguousarray(pixels.permute(1, 2, 0).numpy())
