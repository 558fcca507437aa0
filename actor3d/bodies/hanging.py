"""How loose clothes hang and swing: what they do in a frame follows from the motion as far as it has come.

The surface of :mod:`actor3d.bodies.loose_clothes` is taken as columns of particles that hang from its upper edge:
gravity and drag, a pull towards where skinning would put them, lengths that do not grow, and legs that push them out.
Steps are of a fixed length, so the same motion gives the same clothes.
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

from actor3d.bodies.loose_clothes import CARRIERS, RINGS, SPOKES
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.surface import vertex_normals


@dataclass(frozen=True, kw_only=True, slots=True)
class HangingConstants:
    """How loose clothes behave; a viewer's pack carries them, so that its page simulates the same."""

    rate: float = 60.0
    """Steps a second, at least."""
    settling: int = 40
    """Steps for which the body stands still in the first pose before a motion begins."""
    stiffness: float = 60.0
    """Pull towards the clothes' own shape, 1/s²."""
    drag: float = 9.0
    """Pull against any motion, 1/s."""
    gravity: float = 9.81
    """m/s²."""
    clearance: float = 0.025
    """Metres kept from the skin."""
    near: float = 0.12
    """Metres from the skin, beyond which a particle is not pushed away from it."""
    shortest: float = 0.85
    """Share of its length to which a column lets itself be pushed together."""
    fastest: float = 2.5
    """Metres a second."""
    rounds: int = 2
    """Of pushing out and keeping lengths in a step."""


CONSTANTS = HangingConstants()
ROWS = tuple(np.linspace(0, RINGS - 1, 11).round().astype(int).tolist())
"""The rings of the surface that are particles."""
COLUMNS = SPOKES // 2
"""Particles of a ring: every other vertex."""
_MOST_OBSTACLES = 1000
"""Points of the skin that push."""

Particles = Float[np.ndarray, "R C 3"]
Bones = Float[np.ndarray, "J 4 4"]


class HangingClothes:
    """The loose clothes of one person; particles in rings one below the other, R of C."""

    def __init__(self, body: BodyModel, rest_vertices: Float[Tensor, "N 3"], up: Float[Tensor, " 3"]) -> None:
        """Take the measures.

        Args:
            body: A body that wears loose clothes.
            rest_vertices: The person's own shape, clothes included, metres.
            up: The world's upward direction.
        """
        self.up = up
        self._body, self._rest_vertices = body, rest_vertices
        self._gravity = -CONSTANTS.gravity * up.double().numpy()
        skin = body.num_skin_vertices
        rest, weights = rest_vertices.double().numpy(), body.weights.double().numpy()
        self._rest = self._coarse(rest[skin:])
        self._weights = self._coarse(weights[skin:])
        self._lengths = np.linalg.norm(np.diff(self._rest, axis=0), axis=2)
        legs = self._legs(weights[:skin])
        normals = vertex_normals(rest_vertices[:skin], body.skin_faces).double().numpy()
        self._obstacles = rest[legs], normals[legs], weights[legs]

    def _coarse(self, values: Float[np.ndarray, "V n"]) -> Float[np.ndarray, "R C n"]:
        return values.reshape(RINGS, SPOKES, -1)[list(ROWS)][:, :: SPOKES // COLUMNS]

    def _legs(self, weights: Float[np.ndarray, "V J"]) -> np.ndarray:
        carriers = [self._body.joint_names.index(name) for name in CARRIERS]
        found = np.flatnonzero(np.isin(weights.argmax(1), carriers))
        return found[:: obstacle_stride(len(found))]

    def hang(self, params: SmplParams, fps: float) -> Float[Tensor, "B C 3"]:
        """The vertices of the clothes in each frame of a motion, world metres.

        Args:
            params: The body in consecutive frames; before the first one it stood still.
            fps: Frames a second.
        """
        with torch.no_grad():
            bones = self._body(params, self._rest_vertices).bone_transforms.double().cpu().numpy()
        fine = self._fine(np.stack(list(self._simulated(bones, fps))))
        return torch.from_numpy(fine).to(params.poses)

    def hang_still(self, params: SmplParams) -> Float[Tensor, "B C 3"]:
        """The same where every frame is a pose that the body has held for a while."""
        return torch.cat([self.hang(params.select([frame]), 1.0) for frame in range(len(params))])

    def _fine(self, particles: Float[np.ndarray, "T R C 3"]) -> Float[np.ndarray, "T V 3"]:
        """The clothes' vertices, on a smooth surface through the particles."""
        down = CubicSpline(ROWS, particles, axis=1)(np.arange(RINGS))
        closed = np.concatenate([down, down[:, :, :1]], axis=2)
        at = np.arange(SPOKES) / SPOKES
        round_ = CubicSpline(np.linspace(0, 1, COLUMNS + 1), closed, axis=2, bc_type="periodic")(at)
        return round_.reshape(len(particles), -1, 3)

    def _simulated(self, bones: Float[np.ndarray, "T J 4 4"], fps: float) -> Iterator[Particles]:
        steps = max(1, math.ceil(CONSTANTS.rate / fps)) if len(bones) > 1 else 1
        position = _skinned(self._rest, self._weights, bones[0])
        velocity = np.zeros_like(position)
        for _ in range(CONSTANTS.settling):
            position, velocity = self._step(position, velocity, bones[0], 1 / CONSTANTS.rate)
        yield position
        for index, between in enumerate(_in_between(bones, steps), 1):
            position, velocity = self._step(position, velocity, between, 1 / (fps * steps))
            if index % steps == 0:
                yield position

    def _step(
        self, position: Particles, velocity: Particles, bones: Bones, seconds: float
    ) -> tuple[Particles, Particles]:
        """Position and velocity one step later, where the bones are at ``bones``."""
        target = _skinned(self._rest, self._weights, bones)
        pull = CONSTANTS.stiffness * (target - position) - CONSTANTS.drag * velocity + self._gravity
        moved = position + seconds * (velocity + seconds * pull)
        moved = target + _evened(moved - target)
        moved[0] = target[0]
        points, normals, weights = self._obstacles
        turns = bones.copy()
        turns[:, :, 3] = 0
        skin, outwards = _skinned(points, weights, bones), _skinned(normals, weights, turns)
        tree = KDTree(skin)
        for _ in range(CONSTANTS.rounds):
            _push_out(moved[1:], tree, skin, outwards)
            _keep_lengths(moved, self._lengths)
        # Being pushed and held back must not throw the clothes: they leave no faster than what moves them.
        velocity = (moved - position) / seconds
        speed = np.linalg.norm(velocity, axis=2, keepdims=True)
        return moved, velocity * np.minimum(1, CONSTANTS.fastest / np.maximum(speed, 1e-9))


def obstacle_stride(count: int) -> int:
    """One in so many vertices of the legs' skin pushes, where there are ``count``."""
    return -(-count // _MOST_OBSTACLES)


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


def _evened(offset: Particles) -> Particles:
    """Cloth bends little: what each particle is off its place by goes towards its neighbours' mean."""
    across = offset / 2 + (np.roll(offset, 1, axis=1) + np.roll(offset, -1, axis=1)) / 4
    # The lower edge is free: beyond it the cloth would go on as it comes.
    longer = np.concatenate([across, 2 * across[-1:] - across[-2:-1]])
    evened = across.copy()
    evened[1:] = 0.6 * across[1:] + 0.2 * (longer[:-2] + longer[2:])
    return evened


def _push_out(
    particles: Particles, tree: KDTree, skin: Float[np.ndarray, "K 3"], normals: Float[np.ndarray, "K 3"]
) -> None:
    """Push particles out to their clearance from the skin, in place."""
    distances, nearest = tree.query(particles, distance_upper_bound=CONSTANTS.near)
    near = np.isfinite(distances)
    found = np.asarray(nearest)[near]
    heights = np.einsum("na,na->n", particles[near] - skin[found], normals[found])
    particles[near] += normals[found] * np.clip(CONSTANTS.clearance - heights, 0, CONSTANTS.near)[:, None]


def _keep_lengths(particles: Particles, lengths: Float[np.ndarray, "_ C"]) -> None:
    """Bring each particle, from the top down, to its distance from the one above, in place."""
    for row in range(1, len(particles)):
        down = particles[row] - particles[row - 1]
        found = np.maximum(np.linalg.norm(down, axis=1), 1e-9)
        wanted = np.clip(found, CONSTANTS.shortest * lengths[row - 1], lengths[row - 1])
        particles[row] = particles[row - 1] + down * (wanted / found)[:, None]
