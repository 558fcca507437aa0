"""The same motion written on skeletons that rest in different ways is the same motion."""

from dataclasses import replace

import numpy as np
import pytest
from foreign_skeletons import CONVENTIONS, bvh_text, foreign_person, write_clip
from scipy.spatial.transform import Rotation
from test_retarget import LIMBS, TRUNK, worst_direction

from actor3d.bodies.files import free_body
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.errors import UserError
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton

LINES = [("right_hip", "left_hip"), ("right_shoulder", "left_shoulder")]
FREE = ReadOptions(feet="free")


def _turn(axis: str, degrees: float) -> Rotation:
    return Rotation.from_euler(axis, degrees, degrees=True)


def _aligned(along: str, world_like: tuple[str, ...] = ()) -> dict[str, Rotation]:
    """Each joint's axis lies along its bone in the T-pose, save for those whose axes are the world's."""
    to_y = {"x": _turn("z", 90), "y": _turn("z", 0), "z": _turn("x", -90)}[along]
    axes = {}
    for name in SMPL_JOINT_NAMES:
        side = 1 if name.startswith("left") else -1
        if name.endswith(("hip", "knee")):
            axes[name] = _turn("z", 180) * to_y
        elif name.endswith(("ankle", "foot")):
            axes[name] = _turn("x", 120) * to_y
        elif name.endswith(("collar", "shoulder", "elbow", "wrist", "hand")):
            axes[name] = _turn("z", -90 * side) * to_y
        else:
            axes[name] = to_y
    return axes | dict.fromkeys(world_like, Rotation.identity())


def _lowered(degrees: float) -> dict[str, Rotation]:
    return {
        f"{side}_{joint}": _turn("z", -sign * degrees)
        for side, sign in (("left", 1), ("right", -1))
        for joint in ("shoulder", "elbow", "wrist")
    }


def _arbitrary(seed: int) -> dict[str, Rotation]:
    numbers = np.random.default_rng(seed).standard_normal((len(SMPL_JOINT_NAMES), 4))
    turns = Rotation.from_quat(numbers)
    return dict(zip(SMPL_JOINT_NAMES, turns, strict=True))


def _turned_about_bones() -> dict[str, Rotation]:
    """Zero rotations look like the T-pose, but every second joint of the trunk has another front."""
    return {"spine1": _turn("y", 90), "spine3": _turn("y", 90), "head": _turn("y", -90)}


RESTS = {
    "T-pose": {},
    "A-pose": _lowered(50),
    "along x": _aligned("x"),
    "along y": _aligned("y"),
    "along z": _aligned("z"),
    "along x from the first vertebra": _aligned("x", ("pelvis", "spine1")),
    "along x, world-like hips": _aligned("x", ("pelvis",)),
    "along z, world-like hips": _aligned("z", ("pelvis",)),
    "along y, hips upside down": _aligned("y") | {"pelvis": _turn("z", 180)},
    "hips to the side": _aligned("x") | {"pelvis": _turn("y", 90) * _turn("z", 90)},
    "turned about its bones": _turned_about_bones(),
    "all upside down": dict.fromkeys(SMPL_JOINT_NAMES, _turn("x", 180)),
}


@pytest.fixture(scope="module")
def skeleton():
    return Skeleton.of(free_body())


def _read(folder, clip: str, axes, skeleton: Skeleton):
    written = write_clip(folder, replace(CONVENTIONS["Mixamo"], axes=axes), clip)
    motion = read_motion(written.path, free_body(), options=FREE)
    return written.truth, motion, skeleton.place(motion.poses, motion.trans)


def _worst_turn(truth, found, skeleton: Skeleton, names) -> float:
    turns = [
        found.world_from_rest[index] * truth.world_from_rest[index].inv()
        for index in map(skeleton.index, names)
    ]
    return float(np.degrees(max(turn.magnitude().max() for turn in turns)))


@pytest.mark.filterwarnings("ignore:Gimbal lock")
@pytest.mark.parametrize("clip", ["walk", "squat"])
@pytest.mark.parametrize("rest", RESTS)
def test_any_rest_pose_gives_the_same_motion(tmp_path, skeleton, rest, clip):
    truth, _, found = _read(tmp_path, clip, RESTS[rest], skeleton)
    assert worst_direction(truth.positions, found.positions, skeleton, LIMBS) < 1
    assert worst_direction(truth.positions, found.positions, skeleton, LINES[:1]) < 2
    assert worst_direction(truth.positions, found.positions, skeleton, LINES[1:]) < 4
    assert _worst_turn(truth, found, skeleton, TRUNK) < 3
    limbs = [start for start, _ in LIMBS]
    assert _worst_turn(truth, found, skeleton, limbs) < 10


@pytest.mark.filterwarnings("ignore:Gimbal lock")
@pytest.mark.parametrize("seed", range(3))
def test_joints_with_arbitrary_axes_give_nearly_the_same_motion(tmp_path, skeleton, seed):
    truth, _, found = _read(tmp_path, "walk", _arbitrary(seed), skeleton)
    assert worst_direction(truth.positions, found.positions, skeleton, LIMBS) < 1
    assert worst_direction(truth.positions, found.positions, skeleton, LINES) < 8
    assert _worst_turn(truth, found, skeleton, TRUNK) < 15


@pytest.mark.filterwarnings("ignore:Gimbal lock")
def test_the_way_is_scaled_by_the_legs(tmp_path, skeleton):
    ways = []
    for rest in ("T-pose", "along x, world-like hips"):
        _, motion, _ = _read(tmp_path, "walk", RESTS[rest], skeleton)
        ways.append(motion.trans[-1] - motion.trans[0])
    assert np.allclose(ways[0], ways[1], atol=0.005)
    scale = skeleton.leg_length / foreign_person().leg_length
    truth, _, _ = _read(tmp_path, "walk", {}, skeleton)
    gone = (truth.positions[-1, 0] - truth.positions[0, 0]) * scale
    assert np.allclose(ways[1], gone, atol=0.02)


def test_exchanged_sides_are_refused(tmp_path, skeleton):
    plain = CONVENTIONS["Mixamo"]
    other = {"left": "right", "right": "left"}
    names = {
        ours: plain.names["_".join([other.get(ours.split("_")[0], ours.split("_")[0]), *ours.split("_")[1:]])]
        for ours in plain.names
    }
    written = write_clip(tmp_path, replace(plain, names=names), "walk")
    with pytest.raises(UserError, match=r"LeftUpLeg.*exchanged"):
        read_motion(written.path, free_body())


def test_somebody_who_kneels_has_no_exchanged_sides(tmp_path):
    """Shins lie on the floor and feet along them, so that they point to where nobody faces."""
    path = tmp_path / "kneeling.bvh"
    person = foreign_person()
    poses = np.zeros((4, len(person), 3))
    for joint in ("left_knee", "right_knee"):
        poses[:, person.index(joint), 0] = np.radians(90)
    for joint in ("left_ankle", "right_ankle"):
        poses[:, person.index(joint), 0] = np.radians(60)
    placed = person.place(poses, np.zeros((4, 3)))
    path.write_text(bvh_text(person, placed, CONVENTIONS["Mixamo"], 0.05))
    assert len(read_motion(path, free_body(), options=FREE)) == 4
