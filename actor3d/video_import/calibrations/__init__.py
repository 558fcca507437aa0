"""Calibrations of the cameras that filmed, in the formats of the tools that make them."""

from actor3d.video_import.calibrations.matching import FilmedSize, match_videos, usable_videos
from actor3d.video_import.calibrations.reading import read_rig
from actor3d.video_import.calibrations.rig import Rig, RigCamera

__all__ = ["FilmedSize", "Rig", "RigCamera", "match_videos", "read_rig", "usable_videos"]
