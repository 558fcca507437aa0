"""Results as SAM 3D Body writes them, of a motion of a body of SMPL's joints: MHR's keypoints before a camera."""

from typing import Any

import numpy as np

from actor3d.bodies.files import free_body
from actor3d.motion.library import library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.skeleton import Placed, Skeleton

SKELETON = Skeleton.of(free_body())
_CAMERA = np.array([1.0, -1.0, -1.0])
_MOVE = (0.2, 1.1, 4.0)
_BODY = {
    "shoulder": (5, 6), "elbow": (7, 8), "hip": (9, 10), "knee": (11, 12), "ankle": (13, 14), "wrist": (62, 41),
}  # fmt: skip
_OF_FEET = {(15, 18): (0.0, -0.06, 0.16), (16, 19): (0.0, -0.06, 0.14), (17, 20): (0.0, -0.06, -0.05)}
_OF_HEAD = {
    0: (0, 0.07, 0.1),
    1: (0.03, 0.11, 0.1),
    2: (-0.03, 0.11, 0.1),
    3: (0.07, 0.08, 0),
    4: (-0.07, 0.08, 0),
}


def walk(frames: int = 20) -> Motion:
    """What the person does."""
    return library_motion("walk", SKELETON).select(range(frames))


def results(
    motion: Motion,
    skeleton: Skeleton = SKELETON,
    *,
    joints: bool = True,
    move: tuple[float, float, float] = _MOVE,
) -> list[dict[str, Any]]:
    """A dictionary for each frame, in the camera's axes."""
    placed = skeleton.place(motion.poses, motion.trans)
    keypoints, rig = _keypoints(placed), np.zeros((len(motion), 127, 3))
    for index, name in {35: "spine1", 110: "neck", 113: "head"}.items():
        rig[:, index] = placed.positions[:, SKELETON.index(name)]
    # The network's persons stay near the origin, and its camera moves.
    middle = keypoints[:, 9:11].mean(axis=1)
    moves = middle * _CAMERA + np.array(move)
    return [
        {
            "bbox": np.array([30.0, 200.0, 330.0, 700.0]),
            "focal_length": 1200.0,
            "pred_keypoints_3d": ((keypoints - middle[:, None]) * _CAMERA)[frame].astype(np.float32),
            "pred_vertices": np.zeros((9, 3), np.float32),
            "pred_cam_t": moves[frame],
            "mhr_model_params": np.zeros(204),
            "mask": None,
        }
        | ({"pred_joint_coords": ((rig - middle[:, None]) * _CAMERA)[frame]} if joints else {})
        for frame in range(len(motion))
    ]


def _keypoints(placed: Placed) -> np.ndarray:
    points = np.zeros((len(placed.positions), 70, 3))
    for name, pair in _BODY.items():
        for side, index in zip(("left", "right"), pair, strict=True):
            points[:, index] = placed.positions[:, SKELETON.index(f"{side}_{name}")]
    points[:, 69] = placed.positions[:, SKELETON.index("neck")]
    for index, offset in _OF_HEAD.items():
        points[:, index] = _beside(placed, "head", offset)
    for pair, offset in _OF_FEET.items():
        for side, index in zip(("left", "right"), pair, strict=True):
            points[:, index] = _beside(placed, f"{side}_ankle", offset)
    for side, first, sign in (("left", 42, 1.0), ("right", 21, -1.0)):
        for finger in range(5):
            for part in range(4):
                offset = (sign * (0.17 - 0.03 * part), 0.0, 0.04 - 0.02 * finger)
                points[:, first + 4 * finger + part] = _beside(placed, f"{side}_wrist", offset)
    return points


def _beside(placed: Placed, joint: str, offset: tuple[float, ...]) -> np.ndarray:
    index = SKELETON.index(joint)
    return placed.positions[:, index] + placed.world_from_rest[index].apply(offset)
