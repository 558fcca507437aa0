"""Cloth and hair that hang free: sheets of particles that the body carries by their upper edge, and that lag behind it.

Columns hang like chains: gravity, drag and a pull towards their shape move them, they do not stretch, and they stay
outside the body. What a sheet does follows from the body's motion alone, so the same motion gives the same sheet.
"""

import math
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from scipy.interpolate import CubicSpline
from scipy.spatial import KDTree

_RATE = 60.0
"""Steps a second, at least."""
_SETTLING = 75
"""Steps for which the body stands still in a clip's first pose, before the clip begins."""
_ROUNDS = 2
_GRAVITY = np.array([0.0, -9.81, 0.0])
"""Of the stage, m/s²."""
_NEAR = 0.12
"""Metres from the surface, beyond which a particle is not pushed out of the body."""
_SHORTEST = 0.82
"""Share of its length to which a sheet lets itself be pushed together along its columns."""
_FASTEST = 2.5
"""Metres a second."""
_FINENESS = 3
"""Drawn points to a particle, along either side."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Obstacle:
    """What a sheet stays outside of: K points of the body's surface, T-pose, metres."""

    points: Float[np.ndarray, "K 3"]
    normals: Float[np.ndarray, "K 3"]
    weights: Float[np.ndarray, "K 24"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Sheet:
    """R rows of C particles; the columns hang from the pinned rows."""

    rest: Float[np.ndarray, "R C 3"]
    """T-pose, metres."""
    weights: Float[np.ndarray, "R C 24"]
    """Skinning weights that say where the sheet would be if it were stiff."""
    obstacle: Obstacle
    pinned: int
    """Rows, from the top, that the body carries."""
    stiffness: float
    """Pull towards the sheet's own shape, 1/s²."""
    drag: float
    """Pull against any motion, 1/s."""
    clearance: float
    """Metres kept from the body."""

    def lengths(self) -> Float[np.ndarray, "_ C"]:
        """Metres from each particle to the next below it."""
        return np.linalg.norm(np.diff(self.rest, axis=0), axis=2)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class HungSheet:
    """A sheet in one frame."""

    particles: Float[np.ndarray, "R C 3"]
    """World metres."""
    speed: Float[np.ndarray, "R C"]
    """Against the edge that it hangs from, m/s."""


def swing(sheet: Sheet, transforms: Float[np.ndarray, "T 24 4 4"], fps: float) -> list[HungSheet]:
    """The sheet in every frame of a clip that begins at rest.

    Args:
        sheet: What hangs.
        transforms: From the T-pose to the world, one set of bones a frame.
        fps: Frames a second.
    """
    steps = max(1, math.ceil(_RATE / fps))
    between = in_between(transforms, steps)
    seconds = 1 / (fps * steps)
    position = skinned(sheet.rest, sheet.weights, between[0])
    velocity = np.zeros_like(position)
    for _ in range(_SETTLING):
        position, velocity = _step(sheet, position, velocity, between[0], 1 / _RATE)
    hung = [_frame(position, velocity)]
    for index in range(1, len(between)):
        position, velocity = _step(sheet, position, velocity, between[index], seconds)
        if index % steps == 0:
            hung.append(_frame(position, velocity))
    return hung


def in_between(transforms: Float[np.ndarray, "T 24 4 4"], steps: int) -> Float[np.ndarray, "S 24 4 4"]:
    """The transforms at ``steps`` moments a frame, along a smooth curve through the frames; S = (T - 1) steps + 1."""
    count = len(transforms)
    if count == 1:
        return transforms
    return CubicSpline(np.arange(count), transforms)(np.arange((count - 1) * steps + 1) / steps)


def skinned(
    points: Float[np.ndarray, "*n 3"], weights: Float[np.ndarray, "*n 24"], transforms: np.ndarray
) -> Float[np.ndarray, "*n 3"]:
    """Points moved by the bones ``transforms`` (24, 4, 4) by linear blend skinning."""
    blended = (weights @ transforms[:, :3].reshape(24, 12)).reshape(*points.shape[:-1], 3, 4)
    return np.einsum("...ab,...b->...a", blended[..., :3], points) + blended[..., 3]


def finer(values: Float[np.ndarray, "R C *n"]) -> Float[np.ndarray, "r c *n"]:
    """Values at the drawn points of a sheet, on a smooth surface through the particles."""
    for axis in (0, 1):
        count = values.shape[axis]
        at = np.linspace(0, count - 1, _FINENESS * (count - 1) + 1)
        values = CubicSpline(np.arange(count), values, axis=axis)(at)
    return values


def _frame(position: Float[np.ndarray, "R C 3"], velocity: Float[np.ndarray, "R C 3"]) -> HungSheet:
    speed = np.linalg.norm(velocity - velocity[0].mean(0), axis=2)
    return HungSheet(particles=position, speed=speed)


def _step(
    sheet: Sheet,
    position: Float[np.ndarray, "R C 3"],
    velocity: Float[np.ndarray, "R C 3"],
    bones: Float[np.ndarray, "24 4 4"],
    seconds: float,
) -> tuple[Float[np.ndarray, "R C 3"], Float[np.ndarray, "R C 3"]]:
    """Position and velocity one step later, where the bones are at ``bones``."""
    target = skinned(sheet.rest, sheet.weights, bones)
    pull = sheet.stiffness * (target - position) - sheet.drag * velocity + _GRAVITY
    moved = position + seconds * (velocity + seconds * pull)
    moved = target + _evened(moved - target)
    moved[: sheet.pinned] = target[: sheet.pinned]
    surface = _Surface(sheet.obstacle, bones)
    lengths = sheet.lengths()
    for _ in range(_ROUNDS):
        moved[sheet.pinned :] = surface.outside(moved[sheet.pinned :], sheet.clearance)
        _keep_length(moved, lengths, sheet.pinned)
    # Being pushed and held back must not throw the sheet: it leaves no faster than what moves it.
    velocity = (moved - position) / seconds
    speed = np.linalg.norm(velocity, axis=2, keepdims=True)
    return moved, velocity * np.minimum(1, _FASTEST / np.maximum(speed, 1e-9))


def _evened(offset: Float[np.ndarray, "R C 3"]) -> Float[np.ndarray, "R C 3"]:
    """Each column drawn half of the way to its neighbours' mean."""
    wide = np.pad(offset, ((0, 0), (1, 1), (0, 0)), mode="edge")
    return offset / 2 + (wide[:, :-2] + wide[:, 2:]) / 4


def _keep_length(moved: Float[np.ndarray, "R C 3"], lengths: Float[np.ndarray, "_ C"], pinned: int) -> None:
    """Bring each particle, from the top down, to its distance from the one above, in place."""
    for row in range(pinned, len(moved)):
        down = moved[row] - moved[row - 1]
        found = np.maximum(np.linalg.norm(down, axis=1), 1e-9)
        wanted = np.clip(found, _SHORTEST * lengths[row - 1], lengths[row - 1])
        moved[row] = moved[row - 1] + down * (wanted / found)[:, None]


class _Surface:
    """The body's surface in one pose."""

    def __init__(self, obstacle: Obstacle, bones: Float[np.ndarray, "24 4 4"]):
        turned = bones.copy()
        turned[:, :, 3] = 0
        self._points = skinned(obstacle.points, obstacle.weights, bones)
        # One more for particles that are near no point: it has no normal, so that it pushes nowhere.
        self._normals = np.concatenate(
            [skinned(obstacle.normals, obstacle.weights, turned), np.zeros((1, 3))]
        )
        self._tree = KDTree(self._points)
        self._points = np.concatenate([self._points, np.zeros((1, 3))])

    def outside(self, points: Float[np.ndarray, "R C 3"], clearance: float) -> Float[np.ndarray, "R C 3"]:
        """Points pushed out to their clearance from the surface."""
        _, nearest = self._tree.query(points, distance_upper_bound=_NEAR)
        normals = self._normals[nearest]
        height = np.einsum("...a,...a->...", points - self._points[nearest], normals)
        return points + normals * np.clip(clearance - height, 0, _NEAR)[..., None]
