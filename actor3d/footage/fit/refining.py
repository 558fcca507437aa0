"""The second optimisation: landmarks and silhouettes together."""

from collections.abc import Callable
from dataclasses import replace

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.footage.fit.energy import Energy
from actor3d.footage.fit.kinematics import Bones
from actor3d.footage.fit.pose_track import PoseTrack
from actor3d.footage.fit.problem import FitOptions, FitProblem
from actor3d.footage.fit.silhouettes import Silhouettes, Surfels
from actor3d.footage.fit.windows import window_round

_WEIGHT = 60.0
"""Of a silhouette missed by as much as the person's whole area, against landmarks off by a spread each."""
_MOST_VIEWS = 3000
"""Silhouettes kept in memory; of longer clips evenly spread frames are taken."""
_VIEWS_A_STEP = 300
_RATES = {"betas": 0.03, "angles": 0.01, "places": 0.004}
_TRUSTED = 0.5
"""A mask that misses the body by more than this share of its area, before it pulls at all, is of something else."""


def refine_by_silhouettes(
    track: PoseTrack, energy: Energy, problem: FitProblem, options: FitOptions, report: Callable[[int], None]
) -> None:
    """Let masks pull the body into shape.

    Args:
        track: What is optimised; near its place already.
        energy: Of the landmarks.
        problem: With masks.
        options: How many steps.
        report: Called with the steps done.
    """
    generator = torch.Generator().manual_seed(options.seed)
    surfels = Surfels.on(problem.body, generator)
    silhouettes = _read(track, energy, problem, surfels)
    silhouettes = replace(silhouettes, trust=_trust(track, energy, surfels, silhouettes))
    optimizer = torch.optim.Adam(
        [
            {"params": [track.betas], "lr": _RATES["betas"]},
            {"params": [track.lean, track.turns], "lr": _RATES["angles"]},
            {"params": [track.trans], "lr": _RATES["places"]},
        ],
        betas=(0.9, 0.99),
    )
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, options.silhouette_steps, 1e-6)
    rows = len(silhouettes.frames)
    batch = min(rows, max(1, _VIEWS_A_STEP // silhouettes.trust.shape[1]))
    for step in range(options.silhouette_steps):
        optimizer.zero_grad()
        bones = track.bones(energy.skeleton)
        chosen = torch.randperm(rows, generator=generator)[:batch]
        places = surfels.place(bones.select(silhouettes.frames[chosen]), track.betas)
        pull = _pull(places, surfels, bones, silhouettes, chosen)
        scale = _WEIGHT * problem.num_frames / batch
        # One backward pass for both: the graph of the bones is shared.
        torch.autograd.backward([energy(track, bones), places], [None, scale * pull])
        optimizer.step()
        schedule.step()
        report(step + 1)


def _read(track: PoseTrack, energy: Energy, problem: FitProblem, surfels: Surfels) -> Silhouettes:
    stride = -(-problem.num_frames * len(problem.calibration) // _MOST_VIEWS)
    frames = list(range(0, problem.num_frames, stride))
    with torch.no_grad():
        bones = track.bones(energy.skeleton).select(torch.tensor(frames))
        points = surfels.place(bones, track.betas)  # B P 3
    homogeneous = torch.einsum("vxy,bpy->bvpx", energy.projections[..., :3], points)
    homogeneous = homogeneous + energy.projections[:, None, :, 3]
    pixels = (homogeneous[..., :2] / homogeneous[..., 2:].clamp(min=0.05)).numpy()
    windows = [[window_round(seen, camera) for camera, seen in enumerate(row)] for row in pixels]
    assert problem.masks is not None
    return Silhouettes.read(problem.masks, windows, frames, problem.calibration)


def _trust(
    track: PoseTrack, energy: Energy, surfels: Surfels, silhouettes: Silhouettes
) -> Float[Tensor, "B V"]:
    with torch.no_grad():
        bones = track.bones(energy.skeleton).select(silhouettes.frames)
        points, quats = surfels.place(bones, track.betas).float(), surfels.face_out(bones).float()
        missed = torch.stack(
            [
                silhouettes.mismatch(row, points[row], quats[row], surfels.radius)
                for row in range(len(silhouettes.frames))
            ]
        )
    return (missed < _TRUSTED).float()


def _pull(
    places: Float[Tensor, "b P 3"], surfels: Surfels, bones: Bones, silhouettes: Silhouettes, chosen: Tensor
) -> Float[Tensor, "b P 3"]:
    """Gradient of the chosen frames' mismatch by where the surfels are; frame by frame, to save memory."""
    frames = silhouettes.frames[chosen]
    quats = surfels.face_out(bones.select(frames)).float()
    pulls = []
    for index, row in enumerate(chosen.tolist()):
        points = places[index].detach().float().requires_grad_()
        missed = silhouettes.mismatch(row, points, quats[index], surfels.radius)
        (pull,) = torch.autograd.grad((silhouettes.trust[row] * missed).sum(), points)
        pulls.append(pull.double())
    return torch.stack(pulls)
