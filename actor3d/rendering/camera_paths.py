"""Cameras that film a motion: round the person, towards them, with them."""

import math
from dataclasses import dataclass
from typing import Literal

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras, look_at

Move = Literal["orbit", "dolly", "front"]

_DOLLY = (1.5, 0.6)
"""Shares of the distance at which a dolly begins and ends."""
_SMOOTHING = 0.4
"""Seconds over which a camera that follows the person evens out their steps, a standard deviation."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Standpoint:
    """How the film's camera stands to the person."""

    up: Float[Tensor, " 3"]
    """Unit length, along an axis of the world."""
    front: Float[Tensor, " 3"]
    """From the person to the camera at the film's start; unit length, level."""
    distance: float
    """Metres, level."""
    rise: float
    """Metres of the camera above what it looks at."""
    focal: float
    """In heights of the picture."""

    @classmethod
    def like(
        cls, cameras: Cameras, home: Float[Tensor, " 3"], up: Float[Tensor, " 3"], front: Float[Tensor, " 3"]
    ) -> "Standpoint":
        """As cameras, resized alike, stand on average round the place where the person was."""
        offsets = cameras.centres - home
        rises = offsets @ up
        level = offsets - rises[:, None] * up
        return cls(
            up=up,
            front=torch.nn.functional.normalize(front - (front @ up) * up, dim=0),
            distance=float(level.norm(dim=-1).mean()),
            rise=float(rises.mean()),
            focal=float(cameras.K[:, 1, 1].mean() / cameras.image_size[0]),
        )


def followed(
    places: Float[Tensor, "T 3"], up: Float[Tensor, " 3"], fps: float, *, follow: bool
) -> Float[Tensor, "T 3"]:
    """What the camera looks at: the middle of where the person goes, or, level with it, the person's smoothed way.

    Args:
        places: The person's middle in every frame, metres.
        up: Unit length.
        fps: Frames a second.
        follow: Whether the camera goes along.
    """
    middle = (places.amin(0) + places.amax(0)) / 2
    if not follow:
        return middle.expand_as(places)
    smooth = _low_pass(places, _SMOOTHING * fps)
    level = smooth - (smooth @ up)[:, None] * up
    return level + (middle @ up) * up


def _low_pass(places: Float[Tensor, "T 3"], sigma: float) -> Float[Tensor, "T 3"]:
    """A way without its quick parts; before and after it goes on as it began and ended."""
    reach = math.ceil(3 * sigma)
    ahead = min(reach, len(places) - 1)
    before = 2 * places[:1] - places[1 : ahead + 1].flip(0)
    after = 2 * places[-1:] - places[len(places) - 1 - ahead : -1].flip(0)
    still = reach - ahead
    padded = torch.cat([before, places, after])
    padded = torch.cat([padded[:1].expand(still, 3), padded, padded[-1:].expand(still, 3)])
    weights = torch.exp(-0.5 * (torch.arange(-reach, reach + 1) / max(sigma, 1e-6)) ** 2)
    return padded.unfold(0, 2 * reach + 1, 1) @ (weights / weights.sum())


def moving_cameras(
    move: Move,
    stand: Standpoint,
    targets: Float[Tensor, "T 3"],
    image_size: tuple[int, int],
    turns: float = 1.0,
) -> Cameras:
    """A camera for each frame.

    Args:
        move: What the camera does over the film.
        stand: How it stands to what it looks at.
        targets: What it looks at, metres.
        image_size: (height, width), pixels.
        turns: How often an orbit goes round.
    """
    count = len(targets)
    share = torch.arange(count) / max(1, count - 1)
    angles = torch.arange(count) / count * 2 * math.pi * turns if move == "orbit" else torch.zeros(count)
    eased = share * share * (3 - 2 * share)
    nearness = _DOLLY[0] + (_DOLLY[1] - _DOLLY[0]) * eased if move == "dolly" else torch.ones(count)
    side = torch.linalg.cross(stand.up, stand.front)
    around = angles.cos()[:, None] * stand.front + angles.sin()[:, None] * side
    away = stand.distance * around + stand.rise * stand.up
    return looking(
        targets + nearness[:, None] * away, targets, stand.up, torch.full((count,), stand.focal), image_size
    )


def looking(
    eyes: Float[Tensor, "T 3"],
    targets: Float[Tensor, "T 3"],
    up: Float[Tensor, " 3"],
    focals: Float[Tensor, " T"],
    image_size: tuple[int, int],
) -> Cameras:
    """Cameras at places, each looking at its target; `focals` are in heights of the picture."""
    height, width = image_size
    pairs = [look_at(eye[None], target, up) for eye, target in zip(eyes, targets, strict=True)]
    K = torch.zeros(len(eyes), 3, 3)
    K[:, 0, 0] = K[:, 1, 1] = focals * height
    K[:, 0, 2], K[:, 1, 2], K[:, 2, 2] = width / 2, height / 2, 1
    R, t = (torch.cat(parts) for parts in zip(*pairs, strict=True))
    return Cameras(R=R, t=t, K=K, image_size=image_size)


def focal_of(fov: float) -> float:
    """Focal length, in heights of the picture, of a vertical field of view in degrees."""
    return 0.5 / math.tan(math.radians(fov) / 2)
