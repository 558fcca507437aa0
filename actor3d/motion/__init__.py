"""Motions to drive an avatar with."""

from actor3d.motion.motion import Motion, load_motion

__all__ = ["Motion", "load_motion"]
