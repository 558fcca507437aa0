"""Motions as EasyMocap writes them."""

import numpy as np

from actor3d.captures.fits import to_origin_convention
from actor3d.motion.motion import Motion
from actor3d.motion.skeleton import Skeleton


def easymocap_frames(motion: Motion, skeleton: Skeleton) -> list[list[dict[str, object]]]:
    """The one person of each frame, turned about the origin."""
    Rh, Th = to_origin_convention(motion.poses[:, 0], motion.trans, skeleton.pelvis)
    frames = []
    for index in range(len(motion)):
        rest = np.concatenate([np.zeros(3), motion.poses[index, 1:].ravel()])
        person = {"id": 0, "Rh": [Rh[index].tolist()], "Th": [Th[index].tolist()], "poses": [rest.tolist()]}
        frames.append([person | {"shapes": [[0.0] * 10]}])
    return frames
