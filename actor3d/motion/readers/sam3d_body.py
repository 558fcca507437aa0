"""What SAM 3D Body writes of people in pictures: MHR's keypoints and joints before a camera, frame by frame."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float

from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.gaps import filled
from actor3d.motion.joint_fit import JointTrack, fitted
from actor3d.motion.options import ReadOptions
from actor3d.motion.readers.sam3d_body_files import Person, frames_of, is_sam3d_body
from actor3d.motion.skeleton import Skeleton

_FPS = 30.0
_SIDED = {
    "ear": (3, 4), "eye": (1, 2), "shoulder": (5, 6), "elbow": (7, 8), "hip": (9, 10), "knee": (11, 12),
    "ankle": (13, 14), "heel": (17, 20), "wrist": (62, 41),
}  # fmt: skip
"""MHR's 70 keypoints, left and right."""
_TOES = {"left": (15, 16), "right": (18, 19)}
"""Tips of the first and the last."""
_NOSE, _NECK = 0, 69
_FINGERS = ("thumb", "index", "middle", "ring", "pinky")
_FIRST_FINGER = {"left": 42, "right": 21}
"""Tip of the thumb; each finger has four points, from its tip to its knuckle."""
_TRUNK = {"spine1": 35, "neck": 110, "head": 113}
"""Of MHR's 127 joints, those that the keypoints lack."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sam3dBodyReader:
    """Reads one person's frames: a file of one picture, of many, or a folder of numbered files."""

    name: str = "sam3d-body"
    description: str = "SAM 3D Body's results: MHR keypoints of people in pictures; also a folder of frames"
    suffixes: tuple[str, ...] = (".npz", ".npy", ".pkl")

    def recognises(self, path: Path, head: bytes) -> bool:
        """By the names that such results have inside."""
        return is_sam3d_body(path, self.suffixes)

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The motion as a person of this skeleton performs it, before a camera that stands still and level.

        Raises:
            UserError: if the file is damaged, or holds no keypoints.
        """
        frames = frames_of(path, self.suffixes)
        track = JointTrack(places=_places([person for _, person in frames], path), fps=_FPS, up="-y")
        return fitted(filled(track, [number for number, _ in frames], path), path, skeleton, options)


SAM3D_BODY = Sam3dBodyReader()


def _places(persons: list[Person], path: Path) -> dict[str, Float[np.ndarray, "T 3"]]:
    """Points by our names, in the camera's axes: x right, y down, z away."""
    moves = np.stack([person.move for person in persons])
    points = np.stack([person.keypoints for person in persons]) + moves[:, None]
    places = {"nose": points[:, _NOSE], "neck": points[:, _NECK]}
    for index, side in enumerate(("left", "right")):
        places |= {f"{side}_{name}": points[:, pair[index]] for name, pair in _SIDED.items()}
        places[f"{side}_toes"] = points[:, list(_TOES[side])].mean(axis=1)
        places |= _fingers(points, side)
    if all(person.joints is not None for person in persons):
        joints = np.stack([person.joints for person in persons if person.joints is not None]) + moves[:, None]
        places |= {name: joints[:, index] for name, index in _TRUNK.items()}
    return places


def _fingers(points: Float[np.ndarray, "T 70 3"], side: str) -> dict[str, Float[np.ndarray, "T 3"]]:
    first = _FIRST_FINGER[side]
    return {
        f"{side}_{finger}{phalanx}": points[:, first + 4 * index + 4 - phalanx]
        for index, finger in enumerate(_FINGERS)
        for phalanx in (1, 2, 3)
    }
