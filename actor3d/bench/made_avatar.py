"""A made-up avatar of any size, to try the viewer with."""

import math

import numpy as np
import torch

from actor3d.bodies.files import free_body
from actor3d.motion.motion import Motion
from actor3d.runs.subject import CaptureCamera
from actor3d.viewer.avatar import ViewerAvatar, ViewerClip, ViewerGaussians, viewer_body
from rectifier3d.geometry.body import BodyModel
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.local_coords import sample_surface
from rectifier3d.splats.rigged import FrameKind, RiggedGaussians

_FRAMES = 40
_CAMERAS = 4


def made_avatar(
    count: int, *, model: BodyModel | None = None, frame: FrameKind = "triangle", seed: int = 0
) -> ViewerAvatar:
    """A person covered by colourful Gaussians, who waves.

    Args:
        count: How many Gaussians.
        model: The person's body, the free one by default.
        frame: How the Gaussians follow it.
        seed: Of all that is drawn by lot.
    """
    model = free_body() if model is None else model
    rest = model.template
    surface = model.surface(rest_vertices=rest)
    generator = torch.Generator().manual_seed(seed)
    area = 1.9
    spread = math.sqrt(area / count)  # metres between neighbours

    def normal(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator)

    coords = sample_surface(surface, count, generator)
    places = rest[surface.faces[coords.face, 0]]
    bound = RiggedGaussians(
        coords=type(coords)(face=coords.face, weights=coords.weights, height=0.2 * spread * normal(count)),
        quats=torch.nn.functional.normalize(torch.tensor([1.0, 0, 0, 0]) + 0.3 * normal(count, 4), dim=-1),
        scales=spread * torch.tensor([0.8, 0.5, 0.15]) * (0.4 * normal(count, 3)).exp(),
        opacities=(0.9 - 0.8 * torch.rand(count, generator=generator).square()),
        colors=(0.5 + 0.4 * (places * torch.tensor([9.0, 14.0, 23.0])).sin() + 0.05 * normal(count, 3)).clamp(
            0, 1
        ),
    )
    views = (torch.arange(count) % (_CAMERAS + 1)).to(torch.uint8).numpy()
    return ViewerAvatar(
        name=f"{count} Gaussians",
        body=viewer_body(model, surface, np.zeros(min(10, model.num_betas), np.float32)),
        gaussians=ViewerGaussians(bound=bound, frame=frame, views=views),
        clips=(ViewerClip(motion=_waving(model.num_joints), start=None, held_out=False),),
        cameras=_ring(),
        up=np.array([0, 1, 0], np.float32),
        floor=float(rest[:, 1].min()),
    )


def _waving(num_joints: int) -> Motion:
    phase = torch.arange(_FRAMES) * (2 * math.pi / _FRAMES)
    poses = torch.zeros(_FRAMES, num_joints, 3)
    poses[:, 0, 1] = 0.4 * phase.sin()
    poses[:, 16, 2], poses[:, 17, 2] = -0.9 + 0.3 * phase.sin(), 0.9 + 0.5 * phase.cos()
    poses[:, 1, 0], poses[:, 2, 0] = 0.4 * phase.sin(), -0.4 * phase.sin()
    poses[:, 18, 1] = -0.8
    trans = torch.stack([0.1 * phase.sin(), 0 * phase, 0 * phase], dim=-1)
    return Motion(name="wave", fps=30.0, poses=poses.double().numpy(), trans=trans.double().numpy())


def _ring() -> tuple[CaptureCamera, ...]:
    cameras = []
    for index in range(_CAMERAS):
        angle = 2 * math.pi * index / _CAMERAS + 0.3
        eye = torch.tensor([[3.2 * math.sin(angle), 0.3 + 0.2 * index, 3.2 * math.cos(angle)]])
        R, t = look_at(eye, torch.tensor([0.0, -0.1, 0.0]), torch.tensor([0.0, 1.0, 0.0]))
        K = torch.tensor([[[560.0 + 10 * index, 0, 230.0 + 20 * index], [0, 575.0, 262.0], [0, 0, 1]]])
        camera = Cameras(R=R, t=t, K=K, image_size=(512, 512))
        cameras.append(CaptureCamera(name=str(index), camera=camera, held_out=index == 3, anchor=index < 3))
    return tuple(cameras)
