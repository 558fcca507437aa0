"""Motions to drive an avatar with."""

from actor3d.motion.motion import Motion
from actor3d.motion.reading import ReadOptions, read_motion

__all__ = ["Motion", "ReadOptions", "read_motion"]
