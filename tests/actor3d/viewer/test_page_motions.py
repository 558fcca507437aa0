"""Motions that are dropped onto a page with a server behind it, which reads them."""

import io
import json

import numpy as np
from strange_motion import JOINT_MAP, strange_bvh


def motion(**arrays: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def test_the_server_reads_a_dropped_motion(live):
    poses = np.zeros((6, 72), np.float32)
    poses[:, 3 * 18 + 1] = -1
    live.drop("bend.npz", motion(poses=poses, trans=np.zeros((6, 3), np.float32)))
    assert live.notices() == [("info", "Playing bend: 6 frames.")]
    elbow = live.run("() => [...actor3d.pose.value.rotations.slice(72, 76)]")
    np.testing.assert_allclose(elbow, [np.cos(0.5), 0, -np.sin(0.5), 0], atol=1e-4)


def test_what_the_server_cannot_read_is_one_line(live):
    live.drop("walk.npz", b"nothing of the kind")
    ((kind, text),) = live.notices()
    assert kind == "error"
    assert "walk.npz" in text
    assert "\n" not in text
    assert "Traceback" not in text


def test_flags_that_a_dropped_motion_needs_are_asked_for_and_it_is_read_again(live):
    live.drop("strange.bvh", strange_bvh().encode())
    dialog = live.page.get_by_role("dialog", name="strange.bvh")
    assert "say which is which with --joint-map FILE" in dialog.get_by_role("alert").inner_text()
    assert dialog.get_by_label("--file-up").input_value() == "auto"
    dialog.get_by_label("--file-fps").fill("5000")
    joints = {"name": "map.json", "mimeType": "", "buffer": json.dumps(JOINT_MAP).encode()}
    dialog.get_by_label("--joint-map").set_input_files(joints)
    dialog.get_by_role("button", name="Read again").click()
    live.wait("document.querySelector('.motion-flags p')?.textContent.includes('5000')")
    dialog.get_by_label("--file-fps").fill("50")
    dialog.get_by_role("button", name="Read again").click()
    live.wait("actor3d.notices.shown.value.length")
    assert live.notices() == [("info", "Playing strange: 3 frames.")]
    assert live.run("() => actor3d.motion.value.fps") == 50
    assert not dialog.is_visible()


def test_a_motion_that_needs_flags_can_be_left(live):
    clip = live.settings()["clip"]
    live.drop("strange.bvh", strange_bvh().encode())
    live.page.keyboard.press("Escape")
    live.wait("!document.querySelector('.motion-flags').open")
    assert live.settings()["clip"] == clip
    assert live.notices() == []
