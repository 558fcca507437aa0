"""The second optimisation: landmarks and silhouettes together."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.body_fitting.clothing import fit_clothing
from actor3d.body_fitting.descent import minimise
from actor3d.body_fitting.energy import Energy
from actor3d.body_fitting.kinematics import Bones
from actor3d.body_fitting.pose_track import PoseTrack
from actor3d.body_fitting.problem import FitOptions, FitProblem
from actor3d.body_fitting.silhouettes import Mismatch, Silhouettes, Skin, outline
from actor3d.body_fitting.windows import project, window_round

_WEIGHT, _DRESSED_WEIGHT = 100.0, 300.0
"""Of a silhouette missed by as much as the person's whole area, against landmarks off by a spread each: of the bare
body, and of the dressed one, whose outlines can be where the masks' are."""
_CLOTHING_FRAMES = 24
"""Frames that clothes are measured in, evenly spread."""
_MAX_VIEWS = 1200
"""Silhouettes used; of longer clips, or with more cameras, evenly spread frames are taken."""
_TRUSTED = 0.6
"""A mask that misses the body by more than this share of its area, before it pulls at all, is of something else."""


def refine_by_silhouettes(
    track: PoseTrack, energy: Energy, problem: FitProblem, options: FitOptions, report: Callable[[int], None]
) -> tuple[PoseTrack, Float[Tensor, "N 3"]]:
    """Let masks pull the body into shape; and how far each vertex of its rest pose is moved for clothes, metres.

    Args:
        track: Near its place already; cameras held.
        energy: Of the landmarks.
        problem: With masks.
        options: How many steps, and which frames tell of clothes.
        report: Called with the steps done.
    """
    skin = Skin.of(problem.body)
    if not options.clothing:
        track = _refine(track, energy, problem, skin, _WEIGHT, options.silhouette_steps, report)
        return track, torch.zeros_like(problem.body.template)
    bare = options.silhouette_steps // 2
    track = _refine(track, energy, problem, skin, _WEIGHT, bare, report)
    dressed = skin.dressed(_clothing(track, energy, problem, options))
    rest = options.silhouette_steps - bare
    track = _refine(track, energy, problem, dressed, _DRESSED_WEIGHT, rest, lambda done: report(bare + done))
    return track, _clothing(track, energy, problem, options)


def _refine(
    track: PoseTrack,
    energy: Energy,
    problem: FitProblem,
    skin: Skin,
    weight: float,
    steps: int,
    report: Callable[[int], None],
) -> PoseTrack:
    assert problem.masks is not None
    stride = -(-problem.num_frames * len(problem.calibration) // _MAX_VIEWS)
    silhouettes = _read(track, energy, problem, skin, range(0, problem.num_frames, stride))
    # Frames that were left out are pulled along by their neighbours, which pull for them.
    weight *= problem.num_frames / len(silhouettes.frames)

    def pull(moved: PoseTrack, bones: Bones) -> Tensor:
        chosen = bones.select(silhouettes.frames)
        return weight * Mismatch.apply(chosen.turns, chosen.shifts, moved.betas, skin, silhouettes)

    return minimise(track, energy, steps, pull=pull, report=report)


def _clothing(
    track: PoseTrack, energy: Energy, problem: FitProblem, options: FitOptions
) -> Float[Tensor, "N 3"]:
    told = range(problem.num_frames) if options.clothing_frames is None else options.clothing_frames
    frames = told[:: -(-len(told) // _CLOTHING_FRAMES)]
    silhouettes = _read(track, energy, problem, Skin.of(problem.body), frames)
    bones = track.bones(energy.skeleton).select(silhouettes.frames)
    return fit_clothing(problem.body, track.betas, bones, silhouettes)


def _read(
    track: PoseTrack, energy: Energy, problem: FitProblem, skin: Skin, frames: Sequence[int]
) -> Silhouettes:
    """The masks of some frames; those that the body as it is misses by far are not trusted."""
    assert problem.masks is not None
    bones = track.bones(energy.skeleton).select(torch.tensor(list(frames)))
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
