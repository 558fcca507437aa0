"""Where feet go: standing still, shifting, and walking along a path."""

from collections.abc import Callable, Mapping

import numpy as np
from jaxtyping import Float

from actor3d.motion.choreography import FootTrack
from actor3d.motion.skeleton import SIDES

Times = Float[np.ndarray, " T"]
Path = Callable[[Times], Float[np.ndarray, "T 3"]]
"""x and z in metres and the heading in radians (0 faces +z) at each time."""
_STANCE = 0.62
"""Share of the gait cycle for which a foot stands."""
_HALF_WIDTH = 0.085
"""Metres between the path and a footprint."""


def standing(times: Times, *, half_width: float = 0.12, toes_out: float = 0.15) -> dict[str, FootTrack]:
    """Both feet flat where they are."""
    return {
        side: FootTrack(
            position=np.tile([sign * half_width, 0.0, 0.0], (len(times), 1)),
            yaw=np.full(len(times), sign * toes_out),
            pitch=np.zeros(len(times)),
        )
        for side, sign in SIDES
    }


def ease(share: Float[np.ndarray, "*n"]) -> Float[np.ndarray, "*n"]:
    """From 0 to 1 with no jerk at either end."""
    share = np.clip(share, 0, 1)
    return share**3 * (10 - 15 * share + 6 * share**2)


def stepping(
    times: Times,
    footprints: Mapping[str, Mapping[float, tuple[float, float, float]]],
    *,
    step_time: float = 0.4,
    lift: float = 0.09,
) -> dict[str, FootTrack]:
    """Feet that stand on footprints and step from one to the next.

    Args:
        times: Seconds.
        footprints: For "left" and "right": ``{time of landing: (x, z, yaw)}``, metres and radians; the first one
            holds from the start.
        step_time: Seconds that a foot is in the air.
        lift: Metres.
    """
    tracks = {}
    for side, _ in SIDES:
        landings = sorted(footprints[side])
        prints = np.array([footprints[side][time] for time in landings], dtype=float)
        place = np.tile(prints[0], (len(times), 1))
        height, pitch = np.zeros(len(times)), np.zeros(len(times))
        for time, before, after in zip(landings[1:], prints[:-1], prints[1:], strict=True):
            share = (times - (time - step_time)) / step_time
            place += ease(share)[:, None] * (after - before)
            airborne = np.clip(share, 0, 1)
            height += lift * np.sin(np.pi * airborne) ** 2
            pitch += 0.45 * np.sin(np.pi * airborne) * (1 - airborne)
        position = np.stack([place[:, 0], height, place[:, 1]], axis=1)
        tracks[side] = FootTrack(position=position, yaw=place[:, 2], pitch=pitch)
    return tracks


def walking(times: Times, path: Path, *, period: float, lift: float = 0.07) -> dict[str, FootTrack]:
    """Feet of someone who walks along a path.

    Args:
        times: Seconds.
        path: Where the pelvis goes.
        period: Seconds from one step of a foot to its next.
        lift: Metres the foot is raised in mid-swing.
    """
    tracks = {}
    for side, sign in SIDES:
        phase = times / period + (0.0 if sign > 0 else 0.5)
        cycle = np.floor(phase)
        share = phase - cycle
        # A foot stands where the body is in the middle of its stance.
        middle = (cycle + _STANCE / 2 - (0.0 if sign > 0 else 0.5)) * period
        here, there = (_footprint(path(at), sign) for at in (middle, middle + period))
        swing = np.clip((share - _STANCE) / (1 - _STANCE), 0, 1)
        place = here + ease(swing)[:, None] * (there - here)
        height = lift * np.sin(np.pi * swing) ** 2
        tracks[side] = FootTrack(
            position=np.stack([place[:, 0], height, place[:, 1]], axis=1),
            yaw=place[:, 2],
            pitch=_roll_of_the_foot(share, swing),
        )
    return tracks


def _footprint(place: Float[np.ndarray, "T 3"], sign: float) -> Float[np.ndarray, "T 3"]:
    x, z, heading = place.T
    return np.stack(
        [
            x + sign * _HALF_WIDTH * np.cos(heading),
            z - sign * _HALF_WIDTH * np.sin(heading),
            heading + 0.08 * sign,
        ],
        axis=1,
    )


def _roll_of_the_foot(share: Times, swing: Times) -> Times:
    """Heel strike, flat, push-off over the ball, toes up before the next strike."""
    at = np.array([0.0, 0.08, 0.36, 0.52, _STANCE, 0.72, 0.86, 1.0])
    pitch = np.array([-0.22, 0.0, 0.0, 0.20, 0.55, 0.45, -0.08, -0.22])
    return np.interp(share, at, pitch)
