"""Calibrations of the cameras that filmed, in the formats of the tools that make them."""

from actor3d.footage.calibrations.matching import FilmedSize, match_videos
from actor3d.footage.calibrations.reading import read_rig
from actor3d.footage.calibrations.rig import Rig, RigCamera

__all__ = ["FilmedSize", "Rig", "RigCamera", "match_videos", "read_rig"]
