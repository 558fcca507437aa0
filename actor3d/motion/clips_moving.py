"""Clips of getting about: walk, run, jump, turn."""

import numpy as np
from jaxtyping import Float

from actor3d.motion.clips_everyday import walk_along
from actor3d.motion.procedural import Animation, FootTrack, arm, bend_spine, keyed, turn_head
from actor3d.motion.skeleton import SIDES
from actor3d.motion.steps import Gait, Times, stepping, walking

_WALK_SPEED, _RUN_SPEED = 1.15, 2.6
"""Metres a second."""
_RUN = Gait(
    period=0.72,
    stance=0.34,
    half_width=0.05,
    lift=0.2,
    roll=(
        (0.0, -0.1),
        (0.06, 0.0),
        (0.2, 0.1),
        (0.34, 0.75),
        (0.5, 1.35),
        (0.68, 1.0),
        (0.88, -0.1),
        (1.0, -0.1),
    ),
)


def _straight(speed: float):
    def path(at: Times) -> Float[np.ndarray, "T 3"]:
        return np.stack([np.zeros_like(at), speed * at, np.zeros_like(at)], axis=1)

    return path


def walk(times: Times) -> Animation:
    """Walk straight ahead."""
    return walk_along(times, _straight(_WALK_SPEED))


def run(times: Times) -> Animation:
    """Run straight ahead, both feet off the floor between steps."""
    count = len(times)
    path = _straight(_RUN_SPEED)
    x, z, _ = path(times).T
    phase = 2 * np.pi * times / _RUN.period
    flight = 4 * np.pi * (times / _RUN.period - (_RUN.stance + 0.5) / 2)
    swing = np.sin(phase - 0.16 * np.pi)
    lean = np.full(count, 0.13)
    joints = bend_spine(forward=0.7 * lean, turn=0.3 * swing, length=count)
    joints |= turn_head(down=-0.06 - 0.03 * np.cos(flight), left=-0.12 * swing, length=count)
    for side, sign in SIDES:
        joints |= arm(
            side,
            raised=np.full(count, 0.28),
            forward=-0.15 - sign * 0.75 * swing,
            twist=-0.25,
            bend=1.5 - sign * 0.25 * swing,
        )
    return Animation(
        pelvis=np.stack([x, -0.055 + 0.032 * np.cos(flight), z], axis=1),
        pelvis_angles=np.stack([-0.14 * swing, lean, 0.04 * np.sin(phase)], axis=1),
        feet=walking(times, path, _RUN),
        joints=joints,
    )


def jump(times: Times) -> Animation:
    """Crouch, jump with the arms, land softly and stand up."""
    count = len(times)
    takeoff, landing, rise = 0.85, 1.37, 0.33
    share = np.clip((times - takeoff) / (landing - takeoff), 0, 1)
    height = 4 * rise * share * (1 - share)
    stand = keyed(times, {0: -0.012, 0.2: -0.02, 0.6: -0.3, takeoff: 0.055})
    after = keyed(times, {landing: 0.03, 1.6: -0.27, 2.2: -0.012, 2.4: -0.012})
    level = np.where(times < takeoff, stand, np.where(times > landing, after, 0.055 - 0.025 * share))
    pitch = keyed(times, {0: 0, 0.68: 0, takeoff: 0.6, 1.05: 0.75, landing: 0.25, 1.45: 0, 2.4: 0})
    crouch = np.clip(-level / 0.3, 0, 1)
    feet = {
        side: FootTrack(
            position=np.stack([np.full(count, sign * 0.12), height, np.zeros(count)], axis=1),
            yaw=np.full(count, sign * 0.15),
            pitch=np.clip(pitch, 0, None),
        )
        for side, sign in SIDES
    }
    swing = keyed(times, {0: 0.1, 0.5: -0.75, takeoff: 1.9, 1.1: 2.3, 1.6: 0.7, 2.2: 0.1, 2.4: 0.1})
    joints = bend_spine(forward=0.45 * crouch, length=count)
    joints |= turn_head(down=-0.4 * crouch, length=count)
    for side, _ in SIDES:
        joints |= arm(side, raised=np.full(count, 0.25), forward=swing, bend=0.3 + 0.25 * crouch)
    return Animation(
        pelvis=np.stack([np.zeros(count), level + height, -0.12 * crouch], axis=1),
        pelvis_angles=np.stack([np.zeros(count), 0.35 * crouch, np.zeros(count)], axis=1),
        feet=feet,
        joints=joints,
    )


def turn(times: Times) -> Animation:
    """Turn round to the left on the spot, in small steps, the head first."""
    count = len(times)
    round_ = keyed(times, {0: 0.0, 0.3: 0.05, 2.3: np.pi - 0.05, 2.6: np.pi})
    ahead = keyed(times, {0: 0.0, 0.4: 0.55, 1.8: 0.45, 2.6: 0.0})
    prints: dict[str, dict[float, tuple[float, float, float]]] = {}
    for side, sign, landings in (
        ("left", 1.0, ((0.0, 0.0), (0.75, 0.85), (1.6, 2.15), (2.4, np.pi))),
        ("right", -1.0, ((0.0, 0.0), (1.15, 1.35), (2.0, 2.75), (2.65, np.pi))),
    ):
        prints[side] = {
            time: (0.11 * sign * np.cos(yaw), -0.11 * sign * np.sin(yaw), yaw + 0.12 * sign)
            for time, yaw in landings
        }
    sway = 0.03 * np.sin(2 * np.pi * (times - 0.35) / 0.85) * np.clip(np.sin(np.pi * times / 2.8), 0, None)
    joints = bend_spine(forward=0.03, turn=0.35 * ahead, length=count)
    joints |= turn_head(down=0.08 * ahead, left=0.8 * ahead, length=count)
    for side, sign in SIDES:
        joints |= arm(
            side, raised=0.22 + 0.06 * ahead, forward=0.05 - sign * 0.25 * ahead, bend=0.3 + 0.2 * ahead
        )
    return Animation(
        pelvis=np.stack([sway * np.cos(round_), np.full(count, -0.025), -sway * np.sin(round_)], axis=1),
        pelvis_angles=np.stack([round_, np.full(count, 0.02), -0.8 * sway], axis=1),
        feet=stepping(times, prints, step_time=0.42, lift=0.05),
        joints=joints,
    )
