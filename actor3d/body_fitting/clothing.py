"""Where masks show more or less than the bare body: every vertex of the rest pose moved, the same in all frames.

Clothes, hair and muscles that a body model's shapes do not know. Without them poses are bent until the outlines of a
bare body reach those of a dressed one.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy.optimize
import scipy.sparse
import scipy.sparse.linalg
import torch
from jaxtyping import Float, Int
from torch import Tensor

from actor3d.body_fitting.kinematics import Bones
from actor3d.body_fitting.silhouettes import Silhouettes, Skin, outline
from rectifier3d.geometry.body import BodyModel
from rectifier3d.geometry.surface import vertex_normals

_STEPS = 20
_USUAL = 0.02
"""Metres along the normal."""
_PRIOR = 0.003
"""What being off by as much everywhere costs a view, against a mask missed by the person's whole area."""
_SPREAD = 15.0
"""How far a vertex takes its neighbours along, squared edges."""
_UNIT = 0.005
"""Metres: what is minimised over is near 1."""

_Smoothing = Callable[[Float[np.ndarray, " N"]], Float[np.ndarray, " N"]]


def fit_clothing(
    body: BodyModel, betas: Float[Tensor, " S"], bones: Bones, silhouettes: Silhouettes
) -> Float[Tensor, "N 3"]:
    """How far, and where to, each vertex of the rest pose is moved so that masks are reached; metres.

    Moved along the normals, smoothly over the mesh, and so that the body's joints stay where they are.

    Args:
        body: Bare.
        betas: Its shape.
        bones: In the frames of the silhouettes.
        silhouettes: What the masks show.
    """
    skin = Skin.of(body)
    layer = _Layer.over(skin.rest(betas), skin.faces, body.joint_regressor)
    views = float(silhouettes.trust.sum())

    def evaluate(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        dressed = skin.dressed(layer.moved(scaled * _UNIT))
        missed, slope = _missed(dressed, betas, bones, silhouettes)
        usual = _PRIOR * views / len(scaled) * (_UNIT / _USUAL) ** 2
        return missed + usual * float(scaled @ scaled), _UNIT * layer.slope(slope) + 2 * usual * scaled

    options = {"maxiter": _STEPS, "maxfun": 2 * _STEPS, "ftol": 1e-5}
    start = np.zeros(body.num_vertices)
    found = scipy.optimize.minimize(evaluate, start, jac=True, method="L-BFGS-B", options=options)
    return layer.moved(found.x * _UNIT)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Layer:
    """A smooth layer over a skin, which moves no joint; linear in a distance for each vertex."""

    normals: Float[np.ndarray, "N 3"]
    smoothed: _Smoothing
    regressor: Float[np.ndarray, "J N"]
    """Rest joints as weighted sums of rest vertices."""
    carried: Float[np.ndarray, "N J"]
    """Smooth moves of the vertices that move one joint by a metre each, and no other."""

    @classmethod
    def over(
        cls, rest: Float[Tensor, "N 3"], faces: Int[Tensor, "T 3"], regressor: Float[Tensor, "J N"]
    ) -> "_Layer":
        smoothed, joints = _smoothing(len(rest), faces), regressor.double().numpy()
        reach = np.stack([smoothed(row) for row in joints], 1)
        return cls(
            normals=vertex_normals(rest, faces).double().numpy(),
            smoothed=smoothed,
            regressor=joints,
            carried=reach @ np.linalg.pinv(joints @ reach),
        )

    def moved(self, distances: Float[np.ndarray, " N"]) -> Float[Tensor, "N 3"]:
        """Metres, of distances before they are smoothed."""
        along = self.normals * self.smoothed(distances)[:, None]
        return torch.from_numpy(along - self.carried @ (self.regressor @ along)).float()

    def slope(self, by_vertices: Float[np.ndarray, "N 3"]) -> Float[np.ndarray, " N"]:
        """By the distances, of a slope by where the vertices are."""
        free = by_vertices - self.regressor.T @ (self.carried.T @ by_vertices)
        return self.smoothed((free * self.normals).sum(1))


def _missed(
    skin: Skin, betas: Float[Tensor, " S"], bones: Bones, silhouettes: Silhouettes
) -> tuple[float, Float[np.ndarray, "N 3"]]:
    """By what masks and body differ, relative to the person's area, summed over views; its slope by the rest pose."""
    rest = skin.rest(betas)
    missed, slope = 0.0, torch.zeros_like(rest)
    for row, (turns, shifts) in enumerate(zip(bones.turns.float(), bones.shifts, strict=True)):
        line = outline(skin.place(rest, turns, shifts), skin.faces, silhouettes, row)
        missed += float((silhouettes.trust[row] * line.missed).sum())
        corners = skin.faces[line.faces]
        at_rest = torch.einsum("qkm,mxy,qx->qky", skin.weights[corners], turns, line.slopes)
        slope.index_add_(0, corners.flatten(), (at_rest * line.shares[..., None]).flatten(0, 1))
    return missed, slope.double().numpy()


def _smoothing(vertices: int, faces: Int[Tensor, "T 3"]) -> _Smoothing:
    """Spreads values over a mesh; symmetric."""
    corners = faces.numpy()
    ends = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]])
    edges = scipy.sparse.coo_matrix((np.ones(len(ends)), ends.T), (vertices, vertices)).tocsr()
    joined = ((edges + edges.T) > 0).astype(np.float64)
    laplacian = scipy.sparse.diags(np.asarray(joined.sum(1)).ravel()) - joined
    return scipy.sparse.linalg.factorized((scipy.sparse.eye(vertices) + _SPREAD * laplacian).tocsc())
