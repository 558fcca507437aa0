"""Motions to drive an avatar with."""

from actor3d.motion.motion import Motion
from actor3d.motion.reading import read_motion
from actor3d.options import ReadOptions

__all__ = ["Motion", "ReadOptions", "read_motion"]
