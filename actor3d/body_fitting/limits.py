"""How far a person's joints turn: ranges and usual angles by joint name, after common goniometry tables.

Angles are components of axis-angle vectors in the SMPL family's rest (T) pose: x to the body's left, y up, z to the
front; arms spread, palms down, legs straight down. For the left side, or the middle; the right side mirrors y and z.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

_Range = tuple[float, float]

_LIMITS: dict[str, tuple[_Range, _Range, _Range]] = {
    "hip": ((-125.0, 35.0), (-50.0, 50.0), (-30.0, 60.0)),
    "knee": ((0.0, 150.0), (-12.0, 12.0), (-8.0, 8.0)),
    "ankle": ((-35.0, 50.0), (-25.0, 25.0), (-25.0, 25.0)),
    "foot": ((-40.0, 25.0), (-5.0, 5.0), (-5.0, 5.0)),
    "spine1": ((-25.0, 40.0), (-20.0, 20.0), (-20.0, 20.0)),
    "spine2": ((-20.0, 35.0), (-20.0, 20.0), (-18.0, 18.0)),
    "spine3": ((-15.0, 25.0), (-20.0, 20.0), (-15.0, 15.0)),
    "neck": ((-35.0, 35.0), (-45.0, 45.0), (-25.0, 25.0)),
    "head": ((-35.0, 35.0), (-45.0, 45.0), (-25.0, 25.0)),
    "collar": ((-15.0, 15.0), (-30.0, 20.0), (-15.0, 40.0)),
    "shoulder": ((-80.0, 80.0), (-135.0, 60.0), (-105.0, 110.0)),
    "elbow": ((-75.0, 75.0), (-150.0, 5.0), (-25.0, 25.0)),
    "wrist": ((-40.0, 40.0), (-30.0, 30.0), (-75.0, 75.0)),
}
"""Degrees about x, y and z. Forward bending of trunk and neck is positive x; that of the thigh, negative."""

_USUAL: dict[str, tuple[tuple[float, float], tuple[float, float], tuple[float, float]]] = {
    "hip": ((-15.0, 40.0), (0.0, 20.0), (0.0, 15.0)),
    "knee": ((25.0, 50.0), (0.0, 5.0), (0.0, 4.0)),
    "ankle": ((0.0, 18.0), (0.0, 10.0), (0.0, 8.0)),
    "foot": ((0.0, 6.0), (0.0, 2.0), (0.0, 2.0)),
    "spine1": ((3.0, 12.0), (0.0, 8.0), (0.0, 7.0)),
    "spine2": ((3.0, 12.0), (0.0, 8.0), (0.0, 7.0)),
    "spine3": ((0.0, 8.0), (0.0, 8.0), (0.0, 6.0)),
    "neck": ((0.0, 15.0), (0.0, 18.0), (0.0, 10.0)),
    "head": ((0.0, 15.0), (0.0, 18.0), (0.0, 10.0)),
    "collar": ((0.0, 5.0), (0.0, 8.0), (0.0, 8.0)),
    "shoulder": ((0.0, 30.0), (-20.0, 45.0), (-45.0, 45.0)),
    "elbow": ((0.0, 30.0), (-45.0, 40.0), (0.0, 10.0)),
    "wrist": ((0.0, 10.0), (0.0, 10.0), (0.0, 15.0)),
}
"""Mean and spread of the same angles in everyday motion, degrees."""

_STOP = math.radians(5.0)
"""How far beyond a limit counts like one spread from the usual."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class JointLimits:
    """Ranges and usual values of the axis-angle components of M joints, radians; the root's are free."""

    low: Float[Tensor, "M 3"]
    high: Float[Tensor, "M 3"]
    mean: Float[Tensor, "M 3"]
    spread: Float[Tensor, "M 3"]

    @classmethod
    def of(cls, joint_names: Sequence[str]) -> "JointLimits":
        """The limits of joints by name; float64.

        Raises:
            ValueError: if a joint other than the pelvis is not known.
        """
        rows = [_row(name) for name in joint_names]
        low, high, mean, spread = (
            torch.deg2rad(torch.tensor(column).double()) for column in zip(*rows, strict=True)
        )
        return cls(low=low, high=high, mean=mean, spread=spread)

    @property
    def stop(self) -> float:
        """How far beyond a limit counts like one spread from the usual, radians."""
        return _STOP

    def beyond(self, turns: Float[Tensor, "*batch M 3"]) -> Float[Tensor, "*batch M 3"]:
        """By how much axis-angle vectors leave their ranges, radians, >= 0."""
        return (turns - self.high).clamp(min=0) + (self.low - turns).clamp(min=0)

    def energy(self, turns: Float[Tensor, "B M 3"]) -> tuple[Float[Tensor, " B"], Float[Tensor, " B"]]:
        """How unusual poses are, and how far they break the limits; squared spreads, summed over joints."""
        unusual = ((turns - self.mean) / self.spread).square().sum((1, 2))
        broken = (self.beyond(turns) / self.stop).square().sum((1, 2))
        return unusual, broken


def _row(name: str) -> tuple[list[float], list[float], list[float], list[float]]:
    if name == "pelvis":
        return [-1e4] * 3, [1e4] * 3, [0.0] * 3, [1e6] * 3
    side, _, kind = name.rpartition("_")
    if kind not in _LIMITS:
        raise ValueError(f"no joint limits are known for {name!r}: expected SMPL's 22 main joints")
    ranges, usual = _LIMITS[kind], _USUAL[kind]
    if side == "right":
        # Mirroring the body turns rotations about y and z round.
        ranges = (ranges[0], *((-high, -low) for low, high in ranges[1:]))
        usual = (usual[0], *((-mean, spread) for mean, spread in usual[1:]))
    return (
        [low for low, _ in ranges],
        [high for _, high in ranges],
        [mean for mean, _ in usual],
        [spread for _, spread in usual],
    )
