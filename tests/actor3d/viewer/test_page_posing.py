"""Posing by sliders, rings and drags; shaping; undoing."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

ARM = ("left_elbow", "left_wrist", "left_hand")


def turns(opened) -> dict[str, Rotation]:
    """The rotation of each joint relative to its parent, as shown."""
    names, quats = opened.run(
        "() => [actor3d.avatar.value.body.jointNames, [...actor3d.pose.value.rotations]]"
    )
    return {
        name: Rotation.from_quat(np.roll(quat, -1))
        for name, quat in zip(names, np.reshape(quats, (-1, 4)), strict=True)
    }


def moved(before: dict[str, np.ndarray], after: dict[str, np.ndarray], by: float = 1e-3) -> set[str]:
    return {name for name in before if np.linalg.norm(after[name] - before[name]) > by}


def edits(opened) -> dict[str, list[float]]:
    return opened.settings()["edits"]


def open_joint(opened, group: str, joint: str) -> None:
    opened.show("Pose")
    fold = opened.page.get_by_role("button", name=group, exact=True)
    if fold.get_attribute("aria-expanded") == "false":
        fold.click()
    opened.page.get_by_role("button", name=joint, exact=True).click()


def test_a_slider_turns_a_joint_and_all_that_hangs_on_it(opened):
    before = opened.joints()
    open_joint(opened, "Left arm", "Left elbow")
    slider = opened.page.get_by_role("slider", name="Left elbow y")
    slider.focus()
    for _ in range(3):
        opened.page.keyboard.press("PageDown")
    opened.settle()
    assert list(edits(opened)) == ["left_elbow"]
    assert moved(before, opened.joints()) == {"left_wrist", "left_hand"}
    angle = edits(opened)["left_elbow"][1]
    assert slider.get_attribute("aria-valuetext") == f"{round(np.degrees(angle))}°"
    opened.page.get_by_role("button", name="Reset Left elbow").click()
    opened.settle()
    assert moved(before, opened.joints()) == set()


def test_the_joints_of_the_body_are_grouped(opened):
    opened.show("Pose")
    folded = opened.page.locator(".section-fold[aria-expanded=false]")
    while folded.count():
        folded.first.click()
    groups = {
        section.get_attribute("aria-label"): section.locator(".joint-name").all_inner_texts()
        for section in opened.page.locator(".panel .section").all()
    }
    assert groups["Torso"] == ["Pelvis", "Spine 1", "Spine 2", "Spine 3"]
    assert groups["Head"] == ["Neck", "Head"]
    assert groups["Left arm"] == ["Left collar", "Left shoulder", "Left elbow", "Left wrist"]
    assert groups["Right leg"] == ["Right hip", "Right knee", "Right ankle", "Right foot"]
    assert groups["Right hand"] == ["Right hand"]
    assert sum(map(len, groups.values())) == 24


def test_dragging_the_hand_takes_the_arm_along_and_nothing_else(opened):
    opened.set(posing=True)
    before, around = opened.joints(), turns(opened)
    start = opened.spot("left_wrist")
    opened.drag(start, (-25, -45))
    end = opened.spot("left_wrist")
    np.testing.assert_allclose(end, np.add(start, (-25, -45)), atol=2)
    after = opened.joints()
    assert moved(before, after) <= {"left_shoulder", *ARM}
    for parent, child in (("left_shoulder", "left_elbow"), ("left_elbow", "left_wrist")):
        length = [np.linalg.norm(joints[child] - joints[parent]) for joints in (before, after)]
        np.testing.assert_allclose(*length, rtol=1e-4)
    assert set(edits(opened)) <= {"left_collar", "left_shoulder", "left_elbow"}
    assert turns(opened)["left_knee"].approx_equal(around["left_knee"], 1e-6)


def test_a_hand_pulled_out_of_reach_stretches_the_arm_within_its_limits(opened):
    opened.set(clip=None, posing=True)
    opened.drag(opened.spot("left_wrist"), (10, 250))
    elbow = turns(opened)["left_elbow"].as_rotvec(degrees=True)
    limits = opened.run("() => actor3d.poser.limits('left_elbow')")
    low, high = np.degrees(limits["low"]), np.degrees(limits["high"])
    assert (elbow >= low - 0.1).all()
    assert (elbow <= high + 0.1).all()
    joints = opened.joints()
    arm = np.linalg.norm(joints["left_wrist"] - joints["left_shoulder"])
    bones = sum(
        np.linalg.norm(joints[a] - joints[b])
        for a, b in (("left_shoulder", "left_elbow"), ("left_elbow", "left_wrist"))
    )
    assert arm > 0.97 * bones


@pytest.mark.parametrize(
    ("joint", "way", "movable"),
    [
        ("right_ankle", (-25, -20), {"right_hip", "right_knee"}),
        ("head", (14, 3), {"spine1", "spine2", "spine3", "neck"}),
    ],
)
def test_feet_and_head_follow_the_pointer_too(opened, joint, way, movable):
    opened.set(posing=True)
    start = opened.spot(joint)
    opened.drag(start, way)
    np.testing.assert_allclose(opened.spot(joint), np.add(start, way), atol=3)
    assert edits(opened)
    assert set(edits(opened)) <= movable


def test_dragging_the_pelvis_moves_the_whole_body(opened):
    opened.set(posing=True)
    before = opened.joints()
    start = opened.spot("pelvis")
    opened.drag(start, (30, -10))
    np.testing.assert_allclose(opened.spot("pelvis"), np.add(start, (30, -10)), atol=1)
    ways = {tuple(np.round(opened.joints()[name] - before[name], 5)) for name in before}
    assert len(ways) == 1
    assert edits(opened) == {}
    np.testing.assert_allclose(opened.settings()["shift"], next(iter(ways)), atol=1e-4)


@pytest.mark.parametrize("axis", ["x", "y", "z"])
def test_a_ring_turns_the_joint_about_its_own_axis(opened, axis):
    opened.set(posing=True, joint="left_shoulder")
    before, joints = turns(opened)["left_shoulder"], opened.joints()
    ring = opened.page.locator(f".rings [data-axis={axis}] .ring-line")
    x, y, slope = ring.evaluate(
        """(path) => {
            const {left, top} = path.ownerSVGElement.getBoundingClientRect();
            const length = path.getTotalLength();
            // A point of the ring where no other ring lies above it.
            const spots = [...Array(60).keys()].map((k) => path.getPointAtLength(length * k / 60));
            const above = (spot) => document.elementFromPoint(spot.x + left, spot.y + top);
            const free = (spot) => above(spot)?.closest("[data-axis]") === path.parentNode;
            const k = spots.findIndex((spot, k) => [58, 59, 0, 1, 2].every((by) => free(spots[(k + by) % 60])));
            const next = spots[(k + 1) % 60];
            return [spots[k].x + left, spots[k].y + top, [next.x - spots[k].x, next.y - spots[k].y]];
        }"""
    )
    way = 25 * np.array(slope) / np.linalg.norm(slope)
    opened.drag((x, y), tuple(way))
    change = (before.inv() * turns(opened)["left_shoulder"]).as_rotvec()
    along = "xyz".index(axis)
    assert change[along] > 0.1
    np.testing.assert_allclose(np.delete(change, along), 0, atol=1e-4)
    assert moved(joints, opened.joints()) <= set(ARM)


def test_a_tap_on_a_joint_opens_its_sliders(opened):
    opened.show("Pose")
    opened.page.get_by_role("switch", name="Pose by hand").check(force=True)
    opened.settle()
    opened.page.mouse.click(*opened.spot("right_knee"))
    assert opened.settings()["joint"] == "right_knee"
    opened.page.get_by_role("slider", name="Right knee x").wait_for()
    assert opened.page.locator(".rings [data-axis]").count() == 3
    assert edits(opened) == {}


def test_what_is_posed_by_hand_stays_while_the_clip_plays(opened):
    opened.set(edits={"right_elbow": [0, 1.2, 0]})
    opened.page.keyboard.press("End")
    opened.settle()
    np.testing.assert_allclose(turns(opened)["right_elbow"].as_rotvec(), [0, 1.2, 0], atol=1e-6)


def test_mirroring_swaps_left_and_right(opened):
    opened.set(edits={"left_shoulder": [0.2, -0.4, 0.6], "right_knee": [0.8, 0, 0], "neck": [0.1, 0.3, 0]})
    before = turns(opened)
    opened.page.keyboard.press("m")
    after = turns(opened)
    for name, turn in before.items():
        side, _, rest = name.partition("_")
        other = {"left": f"right_{rest}", "right": f"left_{rest}"}.get(side, name)
        expected = turn if name == "pelvis" else Rotation.from_rotvec(turn.as_rotvec() * [1, -1, -1])
        assert after[other].approx_equal(expected, 1e-5), name
    opened.page.keyboard.press("m")
    assert all(turn.approx_equal(before[name], 1e-5) for name, turn in turns(opened).items())


def test_nothing_posed_is_lost_by_a_slip(opened):
    opened.set(posing=True)
    poses = [opened.joints()]
    for way in ((-10, -20), (-15, -10)):
        opened.drag(opened.spot("left_wrist"), way)
        poses.append(opened.joints())
    opened.page.keyboard.press("0")
    opened.settle()
    assert edits(opened) == {}
    for expected in reversed(poses):
        opened.page.keyboard.press("Control+z")
        opened.settle()
        if expected is not poses[0]:
            assert moved(expected, opened.joints(), 1e-5) == set()
    assert moved(poses[0], opened.joints(), 1e-5) == set()
    opened.page.keyboard.press("Control+Shift+z")
    opened.page.keyboard.press("Control+y")
    opened.settle()
    assert moved(poses[2], opened.joints(), 1e-5) == set()


def test_the_shape_is_changed_and_given_back(opened):
    before, own = opened.pixels(), opened.run("() => [...actor3d.avatar.value.body.betas]")
    opened.show("Shape")
    slider = opened.page.get_by_role("slider", name="Height", exact=True)
    assert opened.page.get_by_role("slider", name="Shape 3", exact=True).is_visible()
    slider.press("End")
    opened.settle()
    betas = opened.settings()["betas"]
    assert betas[0] >= 4
    np.testing.assert_allclose(betas[1:], own[1:], atol=1e-6)
    assert (opened.pixels() != before).any()
    opened.page.get_by_role("button", name="Reset the shape").click()
    assert opened.settings()["betas"] is None
    np.testing.assert_array_equal(opened.pixels(), before)


def ring_centre(opened) -> np.ndarray:
    """The middle of the rings on the page, pixels."""
    boxes = [ring.bounding_box() for ring in opened.page.locator(".rings .ring-line").all()]
    return np.mean([[b["x"] + b["width"] / 2, b["y"] + b["height"] / 2] for b in boxes], axis=0)


def test_rings_stay_round_their_joint_when_the_view_or_the_pose_moves(opened):
    opened.set(posing=True, joint="left_elbow")
    places = [opened.spot("left_elbow")]
    np.testing.assert_allclose(ring_centre(opened), places[-1], atol=6)
    opened.page.keyboard.press("f")
    for _ in range(4):
        opened.page.keyboard.press("ArrowRight")
    opened.settle()
    places.append(opened.spot("left_elbow"))
    np.testing.assert_allclose(ring_centre(opened), places[-1], atol=6)
    opened.set(edits={"left_shoulder": [0, 0, 1.0]})
    places.append(opened.spot("left_elbow"))
    np.testing.assert_allclose(ring_centre(opened), places[-1], atol=6)
    assert min(np.linalg.norm(np.subtract(*pair)) for pair in pairwise(places)) > 3


def test_rings_catch_the_pointer_only_where_they_are_drawn(opened):
    opened.set(posing=True, joint="left_elbow")
    caught = opened.run(
        """() => {
            const svg = document.querySelector(".handles"), {left, top} = svg.getBoundingClientRect();
            const lines = [...document.querySelectorAll(".ring-line")].flatMap((path) =>
                Array.from({length: 200}, (_, k) => path.getPointAtLength(path.getTotalLength() * k / 200)));
            const far = [];
            for (let x = 0; x < svg.clientWidth; x += 3) for (let y = 0; y < svg.clientHeight; y += 3) {
                if (!document.elementFromPoint(x + left, y + top)?.closest(".rings")) continue;
                far.push(Math.min(...lines.map((spot) => Math.hypot(spot.x - x, spot.y - y))));
            }
            return far;
        }"""
    )
    assert len(caught) > 50
    assert max(caught) < 8
