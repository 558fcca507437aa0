"""How loose clothes and long hair hang and swing: where they are follows from the motion as far as it has come.

The surfaces of :mod:`actor3d.bodies.loose_clothes` and :mod:`actor3d.bodies.long_hair` are taken as columns of
particles that hang from their upper edges: gravity and drag, a pull towards where skinning would put them, lengths that
do not grow, and skin that pushes them out. Steps are of a fixed length, so the same motion gives the same clothes.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float
from scipy.interpolate import CubicSpline
from scipy.spatial import KDTree
from torch import Tensor

from actor3d.bodies.long_hair import CURTAIN
from actor3d.bodies.loose_clothes import TUBE
from actor3d.bodies.sheets import SheetForm, carried_by
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.surface import vertex_normals


@dataclass(frozen=True, kw_only=True, slots=True)
class HangingConstants:
    """What all that hangs has in common; a viewer's pack carries it, so that its page simulates the same."""

    rate: float = 60.0
    """Steps a second, at least."""
    gravity: float = 9.81
    """m/s²."""
    near: float = 0.12
    """Metres from the skin, beyond which a particle is not pushed away from it."""
    shortest: float = 0.85
    """Share of its length to which a column lets itself be pushed together."""
    fastest: float = 2.5
    """Metres a second."""
    rounds: int = 2
    """Of pushing out and keeping lengths in a step."""


CONSTANTS = HangingConstants()
_MOST_OBSTACLES = 1000
"""Points of the skin that push."""

Particles = Float[np.ndarray, "R C 3"]
Bones = Float[np.ndarray, "J 4 4"]


def sheets_of(body: BodyModel) -> tuple[tuple[int, SheetForm], ...]:
    """What hangs loose from a body: the first vertex of each surface, and its kind."""
    forms = (TUBE,) * bool(body.clothes_vertices) + (CURTAIN,) * bool(body.hair_vertices)
    firsts = body.num_skin_vertices + np.cumsum([0, *(form.size for form in forms)])
    return tuple((int(first), form) for first, form in zip(firsts, forms, strict=False))


def obstacle_stride(count: int) -> int:
    """One in so many vertices of the skin that is in the way pushes, where there are ``count``."""
    return -(-count // _MOST_OBSTACLES)


class HangingClothes:
    """The loose clothes and the long hair of one person."""

    def __init__(self, body: BodyModel, rest_vertices: Float[Tensor, "N 3"], up: Float[Tensor, " 3"]) -> None:
        """Take the measures.

        Args:
            body: A body with such surfaces.
            rest_vertices: The person's own shape, with their vertices, metres.
            up: The world's upward direction.
        """
        self.up = up
        self._body, self._rest_vertices = body, rest_vertices
        self._gravity = -CONSTANTS.gravity * up.double().numpy()
        self._sheets = [_Sheet(body, rest_vertices, form, first) for first, form in sheets_of(body)]

    def hang(self, params: SmplParams, fps: float) -> Float[Tensor, "B C 3"]:
        """Their vertices in each frame of a motion, world metres.

        Args:
            params: The body in consecutive frames; before the first one it stood still.
            fps: Frames a second.
        """
        with torch.no_grad():
            bones = self._body(params, self._rest_vertices).bone_transforms.double().cpu().numpy()
        fine = [sheet.hang(bones, fps, self._gravity) for sheet in self._sheets]
        return torch.from_numpy(np.concatenate(fine, axis=1)).to(params.poses)

    def hang_still(self, params: SmplParams) -> Float[Tensor, "B C 3"]:
        """The same where every frame is a pose that the body has held for a while."""
        return torch.cat([self.hang(params.select([frame]), 1.0) for frame in range(len(params))])


class _Sheet:
    """One surface; particles in rows one below the other, R of C."""

    def __init__(
        self, body: BodyModel, rest_vertices: Float[Tensor, "N 3"], form: SheetForm, first: int
    ) -> None:
        """Take the measures of the surface whose vertices begin at ``first``."""
        self._form = form
        self._rows, self._columns = np.array(form.particle_rows), np.array(form.particle_columns)
        rest, weights = rest_vertices.double().numpy(), body.weights.double().numpy()
        own = slice(first, first + form.size)
        self._rest, self._weights = self._coarse(rest[own]), self._coarse(weights[own])
        self._lengths = np.linalg.norm(np.diff(self._rest, axis=0), axis=2)
        pushing = carried_by(body, form.obstacles)
        pushing = pushing[:: obstacle_stride(len(pushing))]
        skin = rest_vertices[: body.num_skin_vertices]
        normals = vertex_normals(skin, body.skin_faces).double().numpy()
        self._obstacles = rest[pushing], normals[pushing], weights[pushing]

    def _coarse(self, values: Float[np.ndarray, "V n"]) -> Float[np.ndarray, "R C n"]:
        return values.reshape(self._form.rows, self._form.columns, -1)[self._rows][:, self._columns]

    def hang(
        self, bones: Float[np.ndarray, "T J 4 4"], fps: float, gravity: Float[np.ndarray, " 3"]
    ) -> Float[np.ndarray, "T V 3"]:
        """The vertices in each frame: on a smooth surface through the particles."""
        particles = np.stack(list(self._simulated(bones, fps, gravity)))
        form = self._form
        down = CubicSpline(self._rows, particles, axis=1)(np.arange(form.rows))
        knots, ends = self._columns, "not-a-knot"
        if form.closed:
            knots, ends = np.append(knots, form.columns), "periodic"
            down = np.concatenate([down, down[:, :, :1]], axis=2)
        return CubicSpline(knots, down, axis=2, bc_type=ends)(np.arange(form.columns)).reshape(
            len(bones), -1, 3
        )

    def _simulated(
        self, bones: Float[np.ndarray, "T J 4 4"], fps: float, gravity: Float[np.ndarray, " 3"]
    ) -> Iterator[Particles]:
        steps = max(1, math.ceil(CONSTANTS.rate / fps)) if len(bones) > 1 else 1
        position = _skinned(self._rest, self._weights, bones[0])
        velocity = np.zeros_like(position)
        for _ in range(self._form.settling):
            position, velocity = self._step(position, velocity, bones[0], 1 / CONSTANTS.rate, gravity)
        yield position
        for index, between in enumerate(_in_between(bones, steps), 1):
            position, velocity = self._step(position, velocity, between, 1 / (fps * steps), gravity)
            if index % steps == 0:
                yield position

    def _step(
        self,
        position: Particles,
        velocity: Particles,
        bones: Bones,
        seconds: float,
        gravity: Float[np.ndarray, " 3"],
    ) -> tuple[Particles, Particles]:
        """Position and velocity one step later, where the bones are at ``bones``."""
        target = _skinned(self._rest, self._weights, bones)
        pull = self._form.stiffness * (target - position) - self._form.drag * velocity + gravity
        moved = position + seconds * (velocity + seconds * pull)
        moved = target + _evened(moved - target, self._form)
        moved[0] = target[0]
        points, normals, weights = self._obstacles
        turns = bones.copy()
        turns[:, :, 3] = 0
        skin, outwards = _skinned(points, weights, bones), _skinned(normals, weights, turns)
        tree = KDTree(skin)
        for _ in range(CONSTANTS.rounds):
            _push_out(moved[1:], tree, skin, outwards, self._form.clearance)
            _keep_lengths(moved, self._lengths)
        # Being pushed and held back must not throw the clothes: they leave no faster than what moves them.
        velocity = (moved - position) / seconds
        speed = np.linalg.norm(velocity, axis=2, keepdims=True)
        return moved, velocity * np.minimum(1, CONSTANTS.fastest / np.maximum(speed, 1e-9))


def _in_between(bones: Float[np.ndarray, "T J 4 4"], steps: int) -> Iterator[Bones]:
    """The transforms ``steps`` times a frame, along a smooth curve through the frames; without the first."""
    if len(bones) == 1:
        return
    curve = CubicSpline(np.arange(len(bones)), bones)
    for index in range(1, (len(bones) - 1) * steps + 1):
        yield curve(index / steps)


def _skinned(
    points: Float[np.ndarray, "*n 3"], weights: Float[np.ndarray, "*n J"], bones: Bones
) -> Float[np.ndarray, "*n 3"]:
    blended = (weights @ bones[:, :3].reshape(-1, 12)).reshape(*points.shape[:-1], 3, 4)
    return np.einsum("...ab,...b->...a", blended[..., :3], points) + blended[..., 3]


def _evened(offset: Particles, form: SheetForm) -> Particles:
    """Cloth bends little: what each particle is off its place by goes towards its neighbours' mean."""
    wide = np.pad(offset, ((0, 0), (1, 1), (0, 0)), mode="wrap" if form.closed else "edge")
    across = offset / 2 + (wide[:, 2:] + wide[:, :-2]) / 4
    if form.bends:
        return across
    # The lower edge is free: beyond it the cloth would go on as it comes.
    longer = np.concatenate([across, 2 * across[-1:] - across[-2:-1]])
    evened = across.copy()
    evened[1:] = 0.6 * across[1:] + 0.2 * (longer[:-2] + longer[2:])
    return evened


def _push_out(
    particles: Particles,
    tree: KDTree,
    skin: Float[np.ndarray, "K 3"],
    normals: Float[np.ndarray, "K 3"],
    clearance: float,
) -> None:
    """Push particles out to their clearance from the skin, metres, in place."""
    distances, nearest = tree.query(particles, distance_upper_bound=CONSTANTS.near)
    near = np.isfinite(distances)
    found = np.asarray(nearest)[near]
    heights = np.einsum("na,na->n", particles[near] - skin[found], normals[found])
    particles[near] += normals[found] * np.clip(clearance - heights, 0, CONSTANTS.near)[:, None]


def _keep_lengths(particles: Particles, lengths: Float[np.ndarray, "_ C"]) -> None:
    """Bring each particle, from the top down, to its distance from the one above, in place."""
    for row in range(1, len(particles)):
        down = particles[row] - particles[row - 1]
        found = np.maximum(np.linalg.norm(down, axis=1), 1e-9)
        wanted = np.clip(found, CONSTANTS.shortest * lengths[row - 1], lengths[row - 1])
        particles[row] = particles[row - 1] + down * (wanted / found)[:, None]
