"""Poses and views keyed by hand: set, moved, removed, played, saved, and read by the project's own reader."""

import io

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from actor3d.runs.motions import motion_from

BENT = {"left_elbow": [0.0, -1.2, 0.0]}


@pytest.fixture
def keyed(opened):
    """A page that rests, with no keys."""
    opened.set(clip=None)
    opened.show("Keys")
    return opened


def press(page, *keys: str) -> None:
    for key in keys:
        page.page.keyboard.press(key)
    page.settle()


def key_pose(page, frame: int, *, smooth: bool = False, **posed: object) -> None:
    """Pose the body as the settings say, and key it at a frame."""
    page.set(frame=frame, **posed)
    press(page, "k")
    if smooth:
        page.page.get_by_text("Smooth", exact=True).click()


def frames(page, lane: str = "poses") -> list[int]:
    return [key["frame"] for key in page.settings()["keys"][lane]]


def elbow(page, frame: float) -> np.ndarray:
    """How the left elbow is turned at a frame of the motion that is shown."""
    quat = page.run(
        """(frame) => {
            const at = actor3d.avatar.value.body.jointNames.indexOf("left_elbow");
            return [...actor3d.motion.value.poseAt(frame).rotations.slice(4 * at, 4 * at + 4)];
        }""",
        frame,
    )
    return Rotation.from_quat(np.roll(quat, -1)).as_rotvec()


def test_keys_are_set_visited_moved_removed_and_given_back(keyed):
    key_pose(keyed, 0)
    key_pose(keyed, 20, edits=BENT)
    assert frames(keyed) == [0, 20]
    assert keyed.settings()["edits"] == {}
    press(keyed, "<")
    assert keyed.settings()["frame"] == 0
    press(keyed, ">", "Shift+ArrowRight")
    assert frames(keyed) == [0, 21]
    assert keyed.settings()["frame"] == 21
    press(keyed, "Delete")
    assert frames(keyed) == [0]
    press(keyed, "Control+z")
    assert frames(keyed) == [0, 21]
    press(keyed, "Control+z", "Control+z", "Control+z")
    assert frames(keyed) == []
    assert keyed.settings()["clip"] is None
    press(keyed, *["Control+Shift+z"] * 3)
    assert frames(keyed) == [0, 21]
    assert keyed.settings()["clip"] == "Keyed"


def test_between_keys_joints_turn_evenly_or_gently_and_the_body_goes_along(keyed):
    key_pose(keyed, 0, shift=[0.0, 0.0, 0.0])
    key_pose(keyed, 20, edits=BENT, shift=[0.4, 0.0, 0.0])
    np.testing.assert_allclose(elbow(keyed, 5), [0, -0.3, 0], atol=1e-5)
    trans = keyed.run("() => [0, 5, 20].map((frame) => actor3d.motion.value.poseAt(frame).trans[0])")
    np.testing.assert_allclose(trans, [trans[0], trans[0] + 0.1, trans[0] + 0.4], atol=1e-5)
    press(keyed, "<")
    keyed.page.get_by_text("Smooth", exact=True).click()
    np.testing.assert_allclose(elbow(keyed, 5), [0, -1.2 * (3 / 16 - 2 / 64), 0], atol=1e-5)
    np.testing.assert_allclose(elbow(keyed, 10), [0, -0.6, 0], atol=1e-5)


def test_a_drag_becomes_a_key_as_the_hand_lets_go(keyed):
    key_pose(keyed, 0)
    press(keyed, "a")
    keyed.show("Look")  # room for handles that do not lie over each other
    keyed.set(frame=10, posing=True)
    keyed.run("() => actor3d.engine.orbit(0, 1)")  # the capture's up is not the body's: at rest it lies
    for way in ((-20, -30), (10, 15)):
        keyed.drag(keyed.spot("left_wrist"), way)
        assert keyed.settings()["edits"] == {}
    assert frames(keyed) == [0, 10]
    before = keyed.joints()
    keyed.drag(keyed.spot("pelvis"), (15, -5))
    assert frames(keyed) == [0, 10]
    moved = keyed.joints()["pelvis"] - before["pelvis"]
    press(keyed, "Control+z")
    np.testing.assert_allclose(keyed.joints()["pelvis"], before["pelvis"], atol=1e-5)
    assert np.linalg.norm(moved) > 0.01


def test_keys_are_dragged_along_the_time(keyed):
    key_pose(keyed, 0)
    key_pose(keyed, 20, edits=BENT)
    mark = keyed.page.get_by_role("button", name="Pose at frame 21")
    box = mark.bounding_box()
    width = keyed.page.locator(".key-track").first.bounding_box()["width"]
    keyed.drag((box["x"] + box["width"] / 2, box["y"] + box["height"] / 2), (40 / 89 * width, 0))
    assert frames(keyed) == [0, 60]
    assert keyed.settings()["frame"] == 60
    press(keyed, "Control+z")
    assert frames(keyed) == [0, 20]
    assert keyed.page.get_by_role("img", name="Place").count() == 1


def test_a_key_on_a_clip_begins_a_timeline_of_its_length(opened):
    count, pose = opened.run(
        "() => [actor3d.motion.value.count, [...actor3d.motion.value.poseAt(1).rotations]]"
    )
    opened.set(frame=1)
    press(opened, "k")
    keys = opened.settings()["keys"]
    assert keys["count"] == count
    assert opened.settings()["clip"] == "Keyed"
    shown = np.reshape(opened.run("() => [...actor3d.pose.value.rotations]"), (-1, 4))
    expected = np.reshape(pose, (-1, 4))
    np.testing.assert_allclose(np.abs((shown * expected).sum(1)), 1, atol=1e-6)


def test_the_view_goes_round_between_its_keys(keyed):
    target = keyed.run("() => actor3d.engine.view().target")
    for frame, way in ((0, [3, 0, 0]), (10, [0, -3, 0])):
        keyed.set(frame=frame)
        keyed.run("(view) => actor3d.engine.setView({...view, fov: 35, snapped: null})", {
            "position": np.add(target, way).tolist(), "target": target,
        })  # fmt: skip
        press(keyed, "Shift+k")
    assert frames(keyed, "views") == [0, 10]
    keyed.set(viewFollows=True, frame=5)
    position = keyed.run("() => actor3d.engine.view().position")
    np.testing.assert_allclose(np.subtract(position, target), np.sqrt(4.5) * np.array([1, -1, 0]), atol=1e-3)
    press(keyed, "Delete")
    assert frames(keyed, "views") == [0, 10]
    press(keyed, ">", "Delete")
    assert frames(keyed, "views") == [0]


def test_what_is_saved_is_what_render_reads_and_what_is_opened_again(keyed, run, tmp_path):
    key_pose(keyed, 0, shift=[0.0, 0.3, 0.0])
    key_pose(keyed, 12, edits={**BENT, "pelvis": [0.2, 0.9, -0.1]}, shift=[0.2, 0.0, 0.1], smooth=True)
    key_pose(keyed, 30, edits={"neck": [0.1, 0.3, 0.0]})
    press(keyed, "Shift+k")
    keys = keyed.settings()["keys"]
    poses = keyed.run(
        """() => Array.from({length: actor3d.motion.value.count}, (_, frame) => {
            const {rotations, trans} = actor3d.motion.value.poseAt(frame);
            return [[...rotations], [...trans]];
        })"""
    )
    content = keyed.download(lambda: keyed.page.get_by_role("button", name="Save the keys").click())
    file = tmp_path / "keys.npz"
    file.write_bytes(content)
    read = motion_from(run.subject, [file])  # as `actor3d render --motion` does
    assert read.fps == keys["fps"]
    assert len(read) == keys["count"] == len(poses)
    rotations = np.array([each[0] for each in poses]).reshape(len(read), -1, 4)
    expected = Rotation.from_quat(np.roll(rotations.reshape(-1, 4), -1, axis=1))
    turned = (expected.inv() * Rotation.from_rotvec(read.poses.reshape(-1, 3))).magnitude()
    assert turned.max() < 1e-5
    np.testing.assert_allclose(read.trans, [each[1] for each in poses], atol=1e-5)

    keyed.reset()
    keyed.drop("keys.npz", content)
    assert keyed.notices() == [("info", "keys.npz: 3 keys of poses, 1 of the view.")]
    again = keyed.settings()["keys"]
    assert [key["frame"] for key in again["poses"]] == [0, 12, 30]
    assert [key["smooth"] for key in again["poses"]] == [False, True, False]
    assert again["views"] == keys["views"]
    for before, after in zip(keys["poses"], again["poses"], strict=True):
        np.testing.assert_allclose(after["place"], before["place"], atol=1e-5)
        assert set(before["turns"]) <= set(after["turns"])
        for name, turn in after["turns"].items():
            np.testing.assert_allclose(turn, before["turns"].get(name, [0, 0, 0]), atol=1e-5)


def test_a_damaged_file_of_keys_is_one_line_and_changes_nothing(opened):
    arrays = {
        "poses": np.zeros((5, 72), np.float32),
        "trans": np.zeros((5, 3), np.float32),
        "mocap_frame_rate": np.float64(30),
        "actor3d_key_frames": np.array([7], np.int32),
        "actor3d_key_smooth": np.array([0], np.int32),
        "actor3d_view_frames": np.zeros(0, np.int32),
        "actor3d_view_smooth": np.zeros(0, np.int32),
        "actor3d_views": np.zeros((0, 7)),
    }
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    before = opened.settings()
    opened.drop("bad.npz", file.getvalue())
    assert opened.settings() == before
    assert opened.notices() == [("error", "bad.npz cannot be opened: its keys are damaged.")]


def test_a_link_takes_the_keys_along(keyed):
    key_pose(keyed, 0)
    key_pose(keyed, 20, edits=BENT)
    keys = keyed.settings()["keys"]
    link = keyed.run("() => actor3d.link()")
    keyed.reset()
    keyed.run("(link) => actor3d.openLink(new URL(link).hash)", link)
    assert keyed.settings()["keys"] == keys
    assert keyed.run("() => actor3d.motion.value.name") == "Keyed"
