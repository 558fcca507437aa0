"""Where feet go: standing still, shifting, and walking along a path."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from actor3d.motion.procedural import FootTrack
from actor3d.motion.skeleton import SIDES

Times = Float[np.ndarray, " T"]
Path = Callable[[Times], Float[np.ndarray, "T 3"]]
"""x and z in metres and the heading in radians (0 faces +z) at each time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Gait:
    """How feet go along a path."""

    period: float
    """Seconds from one step of a foot to its next."""
    stance: float = 0.62
    """Share of the period for which a foot stands."""
    half_width: float = 0.085
    """Metres between the path and a footprint."""
    lift: float = 0.07
    """Metres the foot is raised in mid-swing."""
    roll: tuple[tuple[float, float], ...] = (
        (0.0, -0.22), (0.08, 0.0), (0.36, 0.0), (0.52, 0.20), (0.62, 0.55), (0.72, 0.45), (0.86, -0.08), (1.0, -0.22),
    )  # fmt: skip
    """Share of the period and pitch of the foot in radians: heel strike, flat, push-off over the ball, and the toes
    up before the next strike."""


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


def walking(times: Times, path: Path, gait: Gait) -> dict[str, FootTrack]:
    """Feet of someone who walks or runs along a path, which says where the pelvis goes."""
    tracks = {}
    period, stance = gait.period, gait.stance
    for side, sign in SIDES:
        phase = times / period + (0.0 if sign > 0 else 0.5)
        cycle = np.floor(phase)
        share = phase - cycle
        # A foot stands where the body is in the middle of its stance.
        middle = (cycle + stance / 2 - (0.0 if sign > 0 else 0.5)) * period
        here, there = (_footprint(path(at), sign * gait.half_width, sign) for at in (middle, middle + period))
        swing = np.clip((share - stance) / (1 - stance), 0, 1)
        place = here + ease(swing)[:, None] * (there - here)
        height = gait.lift * np.sin(np.pi * swing) ** 2
        tracks[side] = FootTrack(
            position=np.stack([place[:, 0], height, place[:, 1]], axis=1),
            yaw=place[:, 2],
            pitch=np.interp(share, *np.array(gait.roll).T),
        )
    return tracks


def _footprint(place: Float[np.ndarray, "T 3"], aside: float, sign: float) -> Float[np.ndarray, "T 3"]:
    x, z, heading = place.T
    return np.stack(
        [x + aside * np.cos(heading), z - aside * np.sin(heading), heading + 0.08 * sign],
        axis=1,
    )
