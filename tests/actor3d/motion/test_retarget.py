"""Motions of foreign skeletons: limbs point where theirs point, standing feet stand."""

import numpy as np
import pytest
from foreign_skeletons import CLIPS, CONVENTIONS, foreign_person, write_clip

from actor3d.bodies.files import free_body
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import toe_height

LIMBS = [
    (f"{side}_{start}", f"{side}_{end}")
    for side in ("left", "right")
    for start, end in (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))
]

ENDS = [
    (f"{side}_{start}", f"{side}_{end}")
    for side in ("left", "right")
    for start, end in (("hip", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist"), ("shoulder", "wrist"))
]
TRUNK = ("pelvis", "spine1", "spine2", "spine3", "neck", "head")
FEET = ("left_ankle", "right_ankle")


@pytest.fixture(scope="module")
def body():
    return free_body()


@pytest.fixture(scope="module")
def skeleton(body):
    return Skeleton.of(body)


def _degrees_between(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    first = first / np.linalg.norm(first, axis=-1, keepdims=True)
    second = second / np.linalg.norm(second, axis=-1, keepdims=True)
    return np.degrees(np.arccos(np.clip((first * second).sum(-1), -1, 1)))


def worst_direction(truth: np.ndarray, found: np.ndarray, skeleton: Skeleton, limbs=LIMBS) -> float:
    """Degrees by which a limb points elsewhere than the source's, at the worst."""
    worst = 0.0
    for start, end in limbs:
        first, second = skeleton.index(start), skeleton.index(end)
        angles = _degrees_between(truth[:, second] - truth[:, first], found[:, second] - found[:, first])
        worst = max(worst, float(angles.max()))
    return worst


def _worst_turn(truth, found, skeleton: Skeleton, names) -> float:
    turns = [found[skeleton.index(name)] * truth[skeleton.index(name)].inv() for name in names]
    return float(np.degrees(max(turn.magnitude().max() for turn in turns)))


def worst_slide(found: np.ndarray, planted: dict, skeleton: Skeleton) -> float:
    """Metres that a toe joint moves while the source's stands, at the worst."""
    worst = 0.0
    for side, standing in planted.items():
        edges = np.flatnonzero(np.diff(np.concatenate([[0], standing.astype(int), [0]])))
        for start, end in edges.reshape(-1, 2):
            toe = found[start:end, skeleton.index(f"{side}_foot")]
            worst = max(worst, float(np.ptp(toe, axis=0).max()))
    return worst


@pytest.mark.filterwarnings("ignore:Gimbal lock")
@pytest.mark.parametrize("clip", CLIPS)
@pytest.mark.parametrize("convention", CONVENTIONS)
def test_limbs_point_as_in_the_source_and_standing_feet_stand(tmp_path, body, skeleton, convention, clip):
    written = write_clip(tmp_path, CONVENTIONS[convention], clip)
    motion = read_motion(written.path, body)
    placed = skeleton.place(motion.poses, motion.trans)
    found = placed.positions
    truth = written.truth.positions
    free = read_motion(written.path, body, options=ReadOptions(feet="free"))
    exact = skeleton.place(free.poses, free.trans).positions
    assert worst_direction(truth, found, skeleton, ENDS) < 5
    trunk = _worst_turn(written.truth.world_from_rest, placed.world_from_rest, skeleton, TRUNK)
    assert trunk < 0.1
    feet = _worst_turn(written.truth.world_from_rest, placed.world_from_rest, skeleton, FEET)
    # Of LAFAN's skeleton, whose zero rotations are no pose of a person, only one frame tells how feet rest.
    assert feet < (0.1 if convention != "LAFAN" else 8), feet
    assert worst_direction(truth, exact, skeleton) < 1
    assert worst_slide(found, written.planted, skeleton) <= 0.02


@pytest.mark.filterwarnings("ignore:Gimbal lock")
@pytest.mark.parametrize("clip", ["squat", "lunge", "walk"])
def test_feet_that_stand_are_on_the_floor_whatever_the_legs_proportions(tmp_path, body, skeleton, clip):
    """In a deep squat, long thighs and short shins hold the pelvis elsewhere than short thighs and long shins."""
    person = foreign_person(thigh=1.25, shin=0.9)
    written = write_clip(tmp_path, CONVENTIONS["Mixamo"], clip, person=person)
    motion = read_motion(written.path, body)
    found = skeleton.place(motion.poses, motion.trans).positions
    for side, planted in written.planted.items():
        heights = found[planted, skeleton.index(f"{side}_foot"), 1] - toe_height(skeleton, side)
        assert planted.any()
        assert np.abs(heights).max() < 0.01, heights


def test_a_handstand_does_not_stand_on_its_feet(tmp_path, body, skeleton):
    """Feet that rest high above the person's lowest joints are in the air."""
    written = write_clip(tmp_path, CONVENTIONS["Mixamo"], "reach")
    text = written.path.read_text()
    header, values = text.split("MOTION\n")
    lines = values.splitlines()
    rows = [[float(number) for number in line.split()] for line in lines[2:]]
    for row in rows:
        row[3] += 180.0
    turned = "\n".join(" ".join(map(str, row)) for row in rows)
    written.path.write_text("\n".join([f"{header}MOTION", *lines[:2], turned, ""]))
    motion = read_motion(written.path, body, options=ReadOptions(file_up="y"))
    found = skeleton.place(motion.poses, motion.trans).positions
    assert found[:, skeleton.index("left_foot"), 1].min() > 1.0
    assert abs(np.percentile(found[..., 1].min(axis=1), 5)) < 0.05
