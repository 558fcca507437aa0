"""An avatar's Gaussians in colours that are to stay as they are, whatever pose a file's readers put them in."""

from dataclasses import replace

import numpy as np
import torch

from actor3d.export.scene import ExportScene
from rectifier3d.splats.rigged import RiggedGaussians

_MAX_POSES = 8
"""Of a motion, over which the light of a baked avatar is averaged."""


def without_light(scene: ExportScene) -> RiggedGaussians:
    """The avatar's Gaussians with the colours that they have whichever way they face."""
    bound = next(scene.sample()).bound if scene.baked is None else scene.baked.bound.to("cpu")
    return replace(bound.at_rest(), light=None)


def in_its_light(scene: ExportScene) -> RiggedGaussians:
    """The avatar's Gaussians with the colours that they have in the scene's motion on average."""
    surface = scene.subject.surface
    params, count = scene.motion.params(scene.subject.betas), len(scene.motion)
    if scene.baked is None:
        vertices = scene.subject.posed(params.select([0]))[0]
        return next(scene.sample()).bound.in_pose(surface, vertices)
    baked = scene.baked.to("cpu")
    frames = sorted({round(frame) for frame in np.linspace(0, count - 1, _MAX_POSES)})
    lit = [baked.lit(surface, scene.subject.posed(params.select([frame]))[0]).colors for frame in frames]
    return replace(baked.bound, colors=torch.stack(lit).mean(0), light=None)
