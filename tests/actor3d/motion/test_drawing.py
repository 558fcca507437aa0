"""The body over its floor, with a shadow where it is near."""

from dataclasses import replace

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.bodies.files import free_body
from actor3d.motion.drawing import PreviewCamera, draw_motion
from actor3d.motion.library import library_motion
from actor3d.motion.skeleton import Skeleton

_BARE = 0.7
"""No bare floor is darker."""


def _floor(picture: Float[Tensor, "3 H W"]) -> Float[Tensor, "H W"]:
    """The floor's grey; white where the body is, which is coloured."""
    return torch.where(picture.amax(dim=0) - picture.amin(dim=0) < 1e-4, picture[0], torch.ones(()))


def test_the_shadow_lies_round_the_feet_and_nowhere_else():
    body = free_body()
    standing = library_motion("wave", Skeleton.of(body)).select([0])
    floating = replace(standing, trans=standing.trans + np.array([0, 1, 0]))
    camera = PreviewCamera(size=96)
    near, far = (
        _floor(next(draw_motion(each, body, body.template, camera))) for each in (standing, floating)
    )
    assert near.amin() < 0.6
    assert far.amin() > _BARE, "nobody throws a shadow from up there"
    dark = near < _BARE
    assert dark.any(dim=1).nonzero().amin() > 60, "the floor begins below the knees"
    assert not dark[:, :20].any() and not dark[:, -20:].any()
