"""From a trained run to what the page shows."""

from dataclasses import replace

import numpy as np
import torch
from jaxtyping import Float, UInt8
from numpy import ndarray
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.motion import Motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import axis_of, in_world
from actor3d.sampling.anchors import AnchorRig, up_axis
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampleRequest, sample_frame
from actor3d.viewer.avatar import NamedCamera, ViewerAvatar, ViewerClip, ViewerGaussians, viewer_body
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import vertex_normals
from rectifier3d.projection import depth_visibility
from rectifier3d.splats.rigged import RiggedGaussians

_SOME_FRAMES = 20


def avatar_from_run(capture: Capture, gaussians: ViewerGaussians) -> ViewerAvatar:
    """What the page needs to show and move Gaussians on the person of a capture.

    Raises:
        ValueError: if the body has too many joints.
    """
    up = up_direction(capture)
    return ViewerAvatar(
        name=capture.name,
        body=viewer_body(capture.body, capture.surface, capture.params.betas[0].numpy()),
        gaussians=gaussians,
        clips=tuple(_clip(capture, clip.name) for clip in capture.clips),
        cameras=_cameras(capture),
        up=up,
        floor=_floor(capture, up),
    )


def home_vertices(capture: Capture, frame: int | None = None) -> Float[Tensor, "N 3"]:
    """The body in one of the capture's poses, by default that of the middle frame trained on.

    Raises:
        ValueError: if there is no such frame.
    """
    if frame is None:
        trained = capture.split("train").frames
        frame = trained[len(trained) // 2]
    if not 0 <= frame < capture.num_frames:
        raise ValueError(
            f"frame {frame} is not in {capture.root}: it has frames 0 to {capture.num_frames - 1}"
        )
    return capture.posed_vertices([frame])[0]


def sample_gaussians(
    avatar: AvatarNetworks, rig: AnchorRig, vertices: Float[Tensor, "N 3"], *, seed: int = 0
) -> ViewerGaussians:
    """The avatar's Gaussians in one pose.

    Args:
        avatar: The trained networks.
        rig: The anchor cameras.
        vertices: The posed body, world metres.
        seed: Of the sampler's noise.
    """
    anchors = rig.at_home(vertices)
    request = SampleRequest(vertices=vertices, anchors=anchors, targets=anchors)
    frame = sample_frame(avatar, request, torch.Generator().manual_seed(seed))
    return seen_gaussians(avatar, frame.state.bound, vertices, anchors)


def seen_gaussians(
    avatar: AvatarNetworks,
    bound: RiggedGaussians,
    vertices: Float[Tensor, "N 3"],
    anchors: Cameras,
    baked: BakedGaussians | None = None,
) -> ViewerGaussians:
    """Gaussians with the number of anchor cameras that see each.

    Args:
        avatar: The trained networks.
        bound: The Gaussians.
        vertices: The posed body, world metres.
        anchors: The anchor cameras.
        baked: Where the Gaussians come from if they are baked: then their colours follow the light.
    """
    surface, posed, cameras = avatar.surface, vertices.to(avatar.device), anchors.to(avatar.device)
    fragments = rasterize_mesh(posed, surface.faces, cameras)
    corners = vertex_normals(posed, surface.faces)[surface.faces[bound.coords.face]]
    normals = torch.nn.functional.normalize(corners.sum(1), dim=-1)
    seen = depth_visibility(avatar.to_world(bound, posed).means, normals, cameras, fragments) > 0
    views: UInt8[ndarray, " G"] = seen.sum(0).cpu().numpy().astype(np.uint8)
    shading = None if baked is None else baked.shading.float().cpu().numpy()
    return ViewerGaussians(
        bound=bound.detach(), frame=avatar.rectifier.options.frame, views=views, shading=shading
    )


def into_world(motion: Motion, capture: Capture, home: Float[Tensor, " 3"]) -> Motion:
    """A motion with y up, led to the capture's floor, beginning where the person mostly stood.

    Args:
        motion: As :func:`actor3d.motion.read_motion` gives it.
        capture: Whose world it is led into.
        home: Middle of the body there, world metres.
    """
    up = up_direction(capture)
    skeleton = Skeleton.of(capture.body, capture.surface.rest_vertices)
    placed = in_world(motion, skeleton, axis_of(up.astype(np.float64)) or "y", _floor(capture, up))
    pelvis = torch.from_numpy(skeleton.pelvis).float() + placed.trans[0]
    across = home - pelvis
    across = across - (across @ torch.from_numpy(up)) * torch.from_numpy(up)
    return replace(placed, trans=placed.trans + across)


def up_direction(capture: Capture) -> Float[ndarray, " 3"]:
    """The world axis that points upwards, as the capture's cameras stand."""
    calibration = capture.calibration
    cameras = Cameras(
        R=torch.from_numpy(calibration.R).float(),
        t=torch.from_numpy(calibration.t).float(),
        K=torch.from_numpy(calibration.K).float(),
        image_size=(1, 1),
    )
    return up_axis(cameras).numpy()


def _cameras(capture: Capture) -> tuple[NamedCamera, ...]:
    held_out = capture.camera_indices(capture.description.test_cameras)
    return tuple(
        NamedCamera(
            name=name,
            camera=capture.cameras([index]),
            held_out=index in held_out,
            anchor=index in capture.anchor_cameras,
        )
        for index, name in enumerate(capture.camera_names)
    )


def _clip(capture: Capture, name: str) -> ViewerClip:
    frames = capture.clip(name).frames
    params = capture.params.select(list(frames))
    return ViewerClip(
        motion=Motion(name=name, fps=capture.fps, poses=params.poses, trans=params.trans),
        start=frames[0],
        held_out=name in capture.description.test_clips,
    )


def _floor(capture: Capture, up: Float[ndarray, " 3"]) -> float:
    """Where the lowest vertex mostly is: feet stand more often than they hang or sink."""
    step = max(1, capture.num_frames // _SOME_FRAMES)
    vertices = capture.posed_vertices(range(0, capture.num_frames, step)).numpy()
    return float(np.median((vertices @ up).min(axis=1)))
