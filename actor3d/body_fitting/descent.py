"""Minimising over a whole clip: L-BFGS in coordinates in which all unknowns are alike."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import scipy.linalg
import scipy.optimize
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.body_fitting.energy import Energy
from actor3d.body_fitting.kinematics import Bones
from actor3d.body_fitting.pose_track import PoseTrack

_HISTORY = 30
_DAMPING = 1e-6
"""Of the largest curvature: keeps the factor well defined."""
_SECOND_DIFFERENCE = (1.0, -2.0, 1.0)
_WAYS_AT_ONCE = 16

Pull = Callable[[PoseTrack, Bones], Tensor]
"""What a track pays besides its energy."""


def minimise(
    track: PoseTrack,
    energy: Energy,
    steps: int,
    *,
    pull: Pull | None = None,
    report: Callable[[int], None] | None = None,
) -> PoseTrack:
    """The track, near a given one, that pays least.

    Args:
        track: Where to start.
        energy: What it pays.
        steps: Iterations at most.
        pull: What it pays besides.
        report: Called with the iterations done.
    """
    start = track.flatten().numpy()
    scaling = Scaling.at(track, energy)
    done = 0

    def evaluate(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        flat = torch.from_numpy(start + scaling.unscale(scaled)).requires_grad_()
        moved = track.with_unknowns(flat)
        bones = moved.bones(energy.skeleton)
        value = energy(moved, bones)
        if pull is not None:
            value = value + pull(moved, bones)
        (slope,) = torch.autograd.grad(value, flat)
        return float(value.detach()), scaling.scale(slope.numpy())

    def count(_scaled: np.ndarray) -> None:
        nonlocal done
        done += 1
        if report is not None:
            report(done)

    found = scipy.optimize.minimize(
        evaluate,
        np.zeros_like(start),
        jac=True,
        method="L-BFGS-B",
        callback=count,
        options={"maxiter": steps, "maxfun": 2 * steps, "maxcor": _HISTORY, "ftol": 1e-7, "gtol": 1e-6},
    )
    return track.with_unknowns(torch.from_numpy(start + scaling.unscale(found.x)))


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Scaling:
    """Unknowns from scaled ones, and slopes the other way, by the Cholesky factor of the curvature."""

    lengths: Float[np.ndarray, " s"]
    """One scaled unit of each unknown that all frames share."""
    factor: Float[np.ndarray, "band n"]
    """Of the frames' unknowns, one frame after the other; lower, in LAPACK's banded form."""

    @classmethod
    @torch.no_grad()
    def at(cls, track: PoseTrack, energy: Energy) -> "Scaling":
        """The scaling for the neighbourhood of a track (Gauss-Newton's curvature, frames and the rest apart)."""
        bones = track.bones(energy.skeleton)
        information = energy.information(track, track.landmarks(bones, energy.marks))
        by_betas, by_motion = _point_slopes(track, energy)
        betas = torch.einsum("sflx,flxy,sfly->s", by_betas, information, by_betas)
        turned = bones.turns[:, energy.marks.carriers]
        offsets = torch.einsum("flxk,flxy,flyk->lk", turned, information, turned)
        shared = [betas, offsets.flatten(), energy.tilt_information(track).flatten()]
        stiffness = torch.cat(shared) + energy.shared_stiffness(track)
        return cls(
            lengths=stiffness.rsqrt().numpy(),
            factor=_curvature(track, energy, by_motion, information).factor(),
        )

    def unscale(self, scaled: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
        """Unknowns of scaled ones."""
        return self._apply(scaled, "T")

    def scale(self, slope: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
        """The slope by scaled unknowns, of that by the unknowns."""
        return self._apply(slope, "N")

    def _apply(self, values: Float[np.ndarray, " n"], transposed: str) -> Float[np.ndarray, " n"]:
        shared = len(self.lengths)
        (solve,) = scipy.linalg.get_lapack_funcs(("tbtrs",), (self.factor,))
        solved, info = solve(self.factor, values[shared:, None], uplo="L", trans=transposed)
        assert info == 0
        return np.concatenate([values[:shared] * self.lengths, solved[:, 0]])


def _point_slopes(
    track: PoseTrack, energy: Energy
) -> tuple[Float[Tensor, "S F L 3"], Float[Tensor, "unknowns F L 3"]]:
    """How landmarks move with the shape and with each unknown of their own frame."""

    def place(betas: Tensor, motion: Tensor) -> Tensor:
        moved = replace(track, betas=betas, motion=motion)
        return moved.landmarks(moved.bones(energy.skeleton), energy.marks)

    def by_betas(betas: Tensor) -> Tensor:
        return torch.func.jvp(lambda shape: place(shape, track.motion), (track.betas,), (betas,))[1]

    def by_motion(unknown: Tensor) -> Tensor:
        ways = unknown.expand_as(track.motion)
        return torch.func.jvp(lambda motion: place(track.betas, motion), (track.motion,), (ways,))[1]

    shapes, unknowns = (torch.eye(n, dtype=torch.float64) for n in (len(track.betas), track.motion.shape[1]))
    return _each(by_betas, shapes), _each(by_motion, unknowns)


def _each(slope: Callable[[Tensor], Tensor], ways: Float[Tensor, "n n"]) -> Float[Tensor, "n F L 3"]:
    """The slopes along each way, several at once: one at a time they cost more calls than arithmetic."""
    return torch.func.vmap(slope, chunk_size=_WAYS_AT_ONCE)(ways)


def _curvature(
    track: PoseTrack,
    energy: Energy,
    slopes: Float[Tensor, "unknowns F L 3"],
    information: Float[Tensor, "F L 3 3"],
) -> "_Band":
    """Curvature by the frames' unknowns."""
    slopes = slopes.permute(1, 2, 3, 0)  # F L 3 U
    band = _Band(slopes.shape[0], slopes.shape[3])
    pulled = torch.einsum("flxy,flyu->flxu", information, slopes)
    band.add(0, 0, torch.einsum("flxu,flxw->fuw", slopes, pulled))
    band.add(0, 0, torch.diag_embed(torch.nn.functional.pad(energy.stiffness(track).flatten(1), (3, 3))))
    turning = torch.zeros(slopes.shape[3], dtype=slopes.dtype)
    turning[3:-3] = energy.turn_jerk_weight
    for values in (
        energy.jerk_weight * slopes.flatten(1, 2),
        torch.diag(turning).expand(len(slopes), -1, -1),
    ):
        _add_smoothness(band, values)
    return band


def _add_smoothness(band: "_Band", slopes: Float[Tensor, "F n unknowns"]) -> None:
    """Add the curvature of the squared second differences in time of values with these slopes."""
    inner = len(slopes) - 2
    if inner < 1:
        return
    for late, late_share in enumerate(_SECOND_DIFFERENCE):
        for early, early_share in enumerate(_SECOND_DIFFERENCE[: late + 1]):
            product = torch.einsum("fnu,fnw->fuw", slopes[late : late + inner], slopes[early : early + inner])
            band.add(late - early, early, late_share * early_share * product)


class _Band:
    """A symmetric matrix of blocks, one row of them a frame, as LAPACK stores bands."""

    def __init__(self, frames: int, unknowns: int) -> None:
        self._unknowns = unknowns
        self._stored = np.zeros((3 * unknowns, frames, unknowns))
        row, column = np.indices((unknowns, unknowns))
        self._row, self._column = row.ravel(), column.ravel()

    def add(self, apart: int, first: int, blocks: Float[Tensor, "n unknowns unknowns"]) -> None:
        """Add blocks that couple frames `first` … with those `apart` frames later; rows belong to the later ones."""
        below = apart * self._unknowns + self._row - self._column
        lower = below >= 0
        row, column, below = self._row[lower], self._column[lower], below[lower]
        frames = np.arange(first, first + len(blocks))
        self._stored[below[:, None], frames, column[:, None]] += blocks.numpy()[:, row, column].T

    def factor(self) -> Float[np.ndarray, "band n"]:
        """The lower Cholesky factor."""
        banded = self._stored.reshape(len(self._stored), -1).copy()
        banded[0] += _DAMPING * banded[0].max()
        return scipy.linalg.cholesky_banded(banded, lower=True)
