"""From a trained run to what the page shows."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from jaxtyping import Float, UInt8
from numpy import ndarray
from torch import Tensor

from actor3d.runs.subject import Subject
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface, SampleRequest
from actor3d.viewer.avatar import ViewerAvatar, ViewerClip, ViewerGaussians, inside_pairs, viewer_body
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import vertex_normals
from rectifier3d.projection import depth_visibility
from rectifier3d.splats.rigged import RiggedGaussians

if TYPE_CHECKING:
    import actor3d.sampling.networks


def viewer_avatar(subject: Subject, gaussians: ViewerGaussians, *, photographs: bool = True) -> ViewerAvatar:
    """What the page needs to show and move Gaussians on a person.

    Args:
        subject: The person.
        gaussians: What the avatar looks like.
        photographs: Whether the capture is at hand for clips to be compared with.

    Raises:
        ValueError: if the body has too many joints.
    """
    return ViewerAvatar(
        name=subject.name,
        body=viewer_body(subject.body, subject.surface, subject.betas[0].numpy(), hangs=subject.hangs),
        gaussians=gaussians,
        clips=tuple(
            ViewerClip(
                motion=subject.clip_motion(clip.name),
                start=clip.start if photographs else None,
                held_out=clip.held_out,
            )
            for clip in subject.clips
        ),
        cameras=subject.cameras,
        up=subject.up.numpy(),
        floor=subject.floor,
    )


def sample_gaussians(
    networks: "actor3d.sampling.networks.AvatarNetworks",
    rig: AnchorRig,
    vertices: Float[Tensor, "N 3"],
    *,
    seed: int = 0,
) -> ViewerGaussians:
    """The avatar's Gaussians in one pose.

    Args:
        networks: The trained networks.
        rig: The anchor cameras.
        vertices: The posed body, world metres.
        seed: Of the sampler's noise.
    """
    from actor3d.sampling.sampler import sample_state

    anchors = rig.at_home(vertices)
    request = SampleRequest(vertices=vertices, anchors=anchors)
    state, _ = sample_state(networks, request, torch.Generator().manual_seed(seed))
    return seen_gaussians(networks, state.bound, vertices, anchors)


def best_gaussians(
    avatar: AvatarSurface,
    rig: AnchorRig,
    vertices: Float[Tensor, "N 3"],
    baked: BakedGaussians | None,
) -> ViewerGaussians:
    """The Gaussians that look best in every pose: those baked, else those sampled in one.

    Args:
        avatar: The trained networks; of a baked avatar, their surface is enough.
        rig: The anchor cameras.
        vertices: The body where the anchors look at it, world metres.
        baked: What was baked, if anything was.
    """
    if baked is None:
        from actor3d.sampling.networks import AvatarNetworks

        assert isinstance(avatar, AvatarNetworks)
        return sample_gaussians(avatar, rig, vertices)
    return seen_gaussians(avatar, baked.bound, vertices, rig.at_home(vertices), baked)


def seen_gaussians(
    avatar: AvatarSurface,
    bound: RiggedGaussians,
    vertices: Float[Tensor, "N 3"],
    anchors: Cameras,
    baked: BakedGaussians | None = None,
) -> ViewerGaussians:
    """Gaussians with the number of anchor cameras that see each.

    Args:
        avatar: Whose they are; no network is asked.
        bound: The Gaussians, on any device; those returned are on the avatar's.
        vertices: The posed body, world metres.
        anchors: The anchor cameras.
        baked: Where the Gaussians come from if they are baked: then their colours follow the light.
    """
    device, surface = avatar.device, avatar.surface
    posed, cameras = vertices.to(device), anchors.to(device)
    posing = bound if baked is None else baked.posing
    bound = (bound if posing is None else posing).to(device)
    fragments = rasterize_mesh(posed, surface.faces, cameras)
    corners = vertex_normals(posed, surface.faces)[surface.faces[bound.coords.face]]
    normals = torch.nn.functional.normalize(corners.sum(1), dim=-1)
    still = replace(bound, lamps=None, folds=None)
    seen = depth_visibility(avatar.to_world(still, posed).means, normals, cameras, fragments) > 0
    views: UInt8[ndarray, " G"] = seen.sum(0).cpu().numpy().astype(np.uint8)
    # Lamps and folds say what the shading of a bake comes close to.
    shading = baked.shading.float() if baked is not None and posing is None else _shading(bound)
    return ViewerGaussians(
        bound=replace(bound, light=None).detach(),
        frame=avatar.config.rectifier.model.frame,
        views=views,
        shading=None if shading is None else shading.cpu().numpy(),
        inside=None if bound.lamps is None else inside_pairs(surface),
    )


def _shading(bound: RiggedGaussians) -> Float[Tensor, "G 8 3"] | None:
    """The common light as what it adds to each Gaussian's colour."""
    return None if bound.light is None else (bound.colors[:, None] * bound.light).detach()
