"""A made-up avatar in loose clothes and with long hair, who walks on the spot, and where Python hangs them."""

import math
from dataclasses import replace

import numpy as np
import torch
from numpy import ndarray

from actor3d.bench.made_avatar import made_avatar
from actor3d.bodies.dressing import dressed
from actor3d.bodies.files import free_body
from actor3d.bodies.hanging import HangingClothes, sheets_of
from actor3d.motion.motion import Motion
from actor3d.viewer.avatar import ViewerAvatar, ViewerClip
from rectifier3d.geometry.body import BodyModel, SmplParams

FRAMES = 80
FPS = 30.0


def dressed_body() -> BodyModel:
    """The free body with surfaces for loose clothes and long hair."""
    return dressed(free_body("female"), loose_clothes=True, long_hair=True)


def dressed_avatar(count: int, body: BodyModel) -> ViewerAvatar:
    """An avatar whose Gaussians lie on skin, clothes and hair."""
    made = made_avatar(count, model=body)
    clip = ViewerClip(motion=walking(body), start=None, held_out=False)
    return replace(made, body=replace(made.body, sheets=sheets_of(body)), clips=(clip,))


def walking(body: BodyModel) -> Motion:
    """Steps, half a turn of the trunk, and a start and a stop."""
    phase = np.arange(FRAMES) * (2 * math.pi / 24)
    poses = np.zeros((FRAMES, body.num_joints, 3))
    for name, sign in (("left_hip", 1), ("right_hip", -1)):
        poses[:, body.joint_names.index(name), 0] = sign * 0.6 * np.sin(phase)
    poses[:, 0, 1] = 1.2 * np.sin(phase / 4)
    trans = np.zeros((FRAMES, 3))
    trans[:, 2] = 0.7 * np.clip((np.arange(FRAMES) - 6) / 24, 0, 1)
    return Motion(name="walk", fps=FPS, poses=poses, trans=trans)


def still_pose(body: BodyModel) -> SmplParams:
    """A step aside with the left thigh raised a little: as much as lets clothes come to rest in one place only."""
    poses = torch.zeros(1, body.num_joints, 3)
    poses[0, body.joint_names.index("left_hip"), 0] = -0.2
    trans = torch.tensor([[0.0, 0.0, 0.25]])
    return SmplParams(poses=poses, betas=torch.zeros(1, body.num_betas), trans=trans)


def walked(body: BodyModel) -> SmplParams:
    """The body in the walk's frames, with where the clothes hang."""
    params = walking(body).params(torch.zeros(1, body.num_betas))
    return replace(params, loose=hanging(body).hang(params, FPS))


def hanging(body: BodyModel) -> HangingClothes:
    """The avatar's clothes."""
    return HangingClothes(body, body.template, torch.tensor([0.0, 1.0, 0.0]))


def apart(found: ndarray, expected: ndarray) -> ndarray:
    """Distances between vertices, metres."""
    return np.linalg.norm(found - expected, axis=-1)
