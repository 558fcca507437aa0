"""The second optimisation: landmarks and silhouettes together."""

from collections.abc import Callable
from dataclasses import replace

import torch
from torch import Tensor

from actor3d.body_fitting.descent import minimise
from actor3d.body_fitting.energy import Energy
from actor3d.body_fitting.kinematics import Bones
from actor3d.body_fitting.pose_track import PoseTrack
from actor3d.body_fitting.problem import FitOptions, FitProblem
from actor3d.body_fitting.silhouettes import Mismatch, Silhouettes, Skin, outline
from actor3d.body_fitting.windows import project, window_round

_WEIGHT = 100.0
"""Of a silhouette missed by as much as the person's whole area, against landmarks off by a spread each."""
_MAX_VIEWS = 1200
"""Silhouettes used; of longer clips, or with more cameras, evenly spread frames are taken."""
_TRUSTED = 0.6
"""A mask that misses the body by more than this share of its area, before it pulls at all, is of something else."""


def refine_by_silhouettes(
    track: PoseTrack, energy: Energy, problem: FitProblem, options: FitOptions, report: Callable[[int], None]
) -> PoseTrack:
    """Let masks pull the body into shape.

    Args:
        track: Near its place already; cameras held.
        energy: Of the landmarks.
        problem: With masks.
        options: How many steps.
        report: Called with the steps done.
    """
    skin = Skin.of(problem.body)
    silhouettes = _read(track, energy, problem, skin)
    # Frames that were left out are pulled along by their neighbours, which pull for them.
    weight = _WEIGHT * problem.num_frames / len(silhouettes.frames)

    def pull(moved: PoseTrack, bones: Bones) -> Tensor:
        chosen = bones.select(silhouettes.frames)
        return weight * Mismatch.apply(chosen.turns, chosen.shifts, moved.betas, skin, silhouettes)

    return minimise(track, energy, options.silhouette_steps, pull=pull, report=report)


def _read(track: PoseTrack, energy: Energy, problem: FitProblem, skin: Skin) -> Silhouettes:
    """The masks of evenly spread frames; those that the body as it is misses by far are not trusted."""
    assert problem.masks is not None
    stride = -(-problem.num_frames * len(problem.calibration) // _MAX_VIEWS)
    frames = list(range(0, problem.num_frames, stride))
    bones = track.bones(energy.skeleton).select(torch.tensor(frames))
    rest = skin.rest(track.betas)
    posed = [skin.place(rest, turns, shifts) for turns, shifts in zip(bones.turns, bones.shifts, strict=True)]
    windows = [
        [
            window_round(project(vertices.numpy(), problem.calibration, camera), camera)
            for camera in range(len(problem.masks))
        ]
        for vertices in posed
    ]
    silhouettes = Silhouettes.read(problem.masks, windows, frames, problem.calibration)
    missed = [outline(vertices, skin.faces, silhouettes, row).missed for row, vertices in enumerate(posed)]
    return replace(silhouettes, trust=(torch.stack(missed) < _TRUSTED).float())
