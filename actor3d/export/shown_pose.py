"""What a still says of itself, so that it can be brought back: whom it shows, in which pose, and where up is."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast, get_args

import numpy as np
from jaxtyping import Float64
from numpy import ndarray

from actor3d.export.options import UpAxis
from actor3d.motion.motion import Pose

_KEY = re.compile(r"actor3d (person|motion|frame|up|rest|trans|joint)(?: (.*))?")
_MAX_JOINTS = 1000
_LONGEST_NAME = 80
"""Readers of PLY files read their comments into short lines."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ShownPose:
    """The pose in which a file shows a person."""

    person: str
    motion: str
    """Name of the clip or motion that the pose is of."""
    frame: int
    """Of that motion, from 0."""
    rest: bool
    """Whether the person is shown in the body's rest pose instead."""
    up: UpAxis
    """Where up points in the file."""
    pose: Pose

    def lines(self) -> list[str]:
        """Short lines of text, for example for comments; :meth:`from_lines` reads them."""
        return [
            f"actor3d person {_quoted(self.person)}",
            f"actor3d motion {_quoted(self.motion)}",
            f"actor3d frame {self.frame}",
            f"actor3d up {self.up}",
            *(["actor3d rest"] if self.rest else []),
            f"actor3d trans {_numbers(self.pose.trans)}",
            *(f"actor3d joint {_numbers(joint)}" for joint in self.pose.joints),
        ]

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> "ShownPose | None":
        """What lines say among others; None if they say nothing, or nothing that makes sense.

        Whoever edits a file may drop or change them: they are a help, not to be relied on.
        """
        found: dict[str, list[str]] = {}
        for line in lines:
            if match := _KEY.fullmatch(line.strip()):
                found.setdefault(match[1], []).append(match[2] or "")
        try:
            (up,), joints = found["up"], found["joint"]
            if up not in get_args(UpAxis) or len(joints) > _MAX_JOINTS:
                return None
            return cls(
                person=_unquoted(found["person"][0]),
                motion=_unquoted(found["motion"][0]),
                frame=max(0, int(found["frame"][0])),
                rest="rest" in found,
                up=cast(UpAxis, up),
                pose=Pose(
                    joints=np.stack([_three(joint) for joint in joints]), trans=_three(found["trans"][0])
                ),
            )
        except (KeyError, ValueError):
            return None


def _quoted(name: str) -> str:
    return json.dumps(name[:_LONGEST_NAME])


def _unquoted(text: str) -> str:
    name = json.loads(text)
    if not isinstance(name, str):
        raise ValueError(f"no name: {text}")
    return name


def _numbers(values: Float64[ndarray, " 3"]) -> str:
    return " ".join(f"{value:.9g}" for value in values)


def _three(text: str) -> Float64[ndarray, " 3"]:
    values = np.array([float(word) for word in text.split()], np.float64)
    if values.shape != (3,) or not np.isfinite(values).all():
        raise ValueError(f"not three numbers: {text}")
    return values
