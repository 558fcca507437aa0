"""Playing, stepping and choosing clips; motions dropped onto a page without a server."""

import io
import json

import numpy as np
import pytest


def frame(opened) -> float:
    return opened.run("() => actor3d.state.frame.value")


def test_space_plays_and_pauses_on_a_whole_frame(opened):
    before = opened.pixels()
    opened.set(speed=0.1)  # Slowly, lest a busy machine pauses when the clip has begun anew.
    opened.page.keyboard.press("Space")
    opened.wait("actor3d.state.frame.value > 0.6")
    assert opened.page.get_by_role("button", name="Pause", exact=True).is_visible()
    assert "fps" in opened.page.locator(".speed").inner_text()
    opened.page.keyboard.press("Space")
    assert "fps" not in opened.page.locator(".speed").inner_text()  # at rest there is no rate to speak of
    assert not opened.settings()["playing"]
    assert frame(opened) == int(frame(opened))
    assert (opened.pixels() != before).any()


def test_a_clip_that_does_not_loop_ends_at_its_last_frame_and_starts_anew(opened):
    opened.page.keyboard.press("l")
    opened.set(speed=4)
    opened.page.get_by_role("button", name="Play", exact=True).click()
    opened.wait("!actor3d.state.playing.value")
    last = opened.run("() => actor3d.motion.value.count") - 1
    assert frame(opened) == last
    assert opened.run("() => { actor3d.player.play(); return actor3d.state.frame.value; }") < last


def test_a_looping_clip_goes_on_past_its_end(opened):
    opened.page.keyboard.press("End")
    before = frame(opened)
    opened.page.keyboard.press("Space")
    opened.wait(f"actor3d.state.frame.value < {before}")
    assert opened.settings()["playing"]


def test_stepping_goes_round_the_ends_and_shows_the_same_picture_again(opened):
    first = opened.pixels()
    opened.page.keyboard.press(".")
    assert frame(opened) == 1
    second = opened.pixels()
    assert (second != first).any()
    opened.page.keyboard.press(",")
    np.testing.assert_array_equal(opened.pixels(), first)
    opened.page.keyboard.press(",")
    assert frame(opened) == opened.run("() => actor3d.motion.value.count") - 1
    opened.page.keyboard.press("Home")
    assert frame(opened) == 0
    opened.page.keyboard.press("End")
    opened.page.get_by_role("button", name="One frame on").click()
    assert frame(opened) == 0


def test_scrubbing_shows_the_frame_under_the_hand(opened):
    bar = opened.page.get_by_role("slider", name="Frame")
    box = bar.bounding_box()
    opened.page.mouse.click(box["x"] + box["width"] - 9, box["y"] + box["height"] / 2)
    count = opened.run("() => actor3d.motion.value.count")
    assert frame(opened) == count - 1
    assert f"{count} / {count}" in opened.page.locator(".timeline-numbers").inner_text()


def test_speed_is_chosen_from_a_list_or_by_keys(opened):
    opened.page.get_by_role("combobox", name="Speed").click()
    opened.page.get_by_role("option", name="0.5×").click()
    assert opened.settings()["speed"] == 0.5
    opened.page.keyboard.press("]")
    assert opened.settings()["speed"] == 1
    opened.page.keyboard.press("[")
    opened.page.keyboard.press("[")
    assert opened.settings()["speed"] == 0.25


def test_a_clip_is_chosen_by_keyboard_alone(opened):
    clips = opened.run("() => actor3d.motions.value.map((motion) => motion.name)")
    assert len(clips) > 1
    opened.page.get_by_role("combobox", name="Clip").focus()
    for key in ("Enter", "ArrowDown", "Enter"):
        opened.page.keyboard.press(key)
    assert opened.settings()["clip"] == clips[1]
    for key in ("Enter", "End", "Enter"):
        opened.page.keyboard.press(key)
    assert opened.settings()["clip"] is None
    rotations = opened.run("() => [...actor3d.pose.value.rotations]")
    np.testing.assert_array_equal(np.reshape(rotations, (-1, 4))[1:, 0], 1)


def bend_elbow(frames: int) -> dict[str, np.ndarray]:
    poses = np.zeros((frames, 24, 3))
    poses[:, 18, 1] = -np.linspace(0, 1, frames)
    return {
        "poses": poses.reshape(frames, 72),
        "trans": np.tile([0.1, 0.2, 0.3], (frames, 1)),
        "fps": np.array(24.0),
    }


def as_npz(motion: dict[str, np.ndarray]) -> bytes:
    file = io.BytesIO()
    np.savez_compressed(file, **motion)
    return file.getvalue()


def as_json(motion: dict[str, np.ndarray]) -> bytes:
    return json.dumps({name: array.tolist() for name, array in motion.items()}).encode()


@pytest.mark.parametrize(("name", "write"), [("bend.npz", as_npz), ("bend.json", as_json)])
def test_a_dropped_motion_is_played(opened, name, write):
    opened.drop(name, write(bend_elbow(9)))
    assert opened.notices() == [("info", "Playing bend: 9 frames.")]
    assert opened.settings()["clip"] == "bend"
    assert opened.run("() => [actor3d.motion.value.count, actor3d.motion.value.fps]") == [9, 24]
    opened.set(frame=8)
    rotations, trans = opened.run("() => [[...actor3d.pose.value.rotations], [...actor3d.pose.value.trans]]")
    rotations = np.reshape(rotations, (-1, 4))
    np.testing.assert_allclose(rotations[18], [np.cos(0.5), 0, -np.sin(0.5), 0], atol=1e-6)
    np.testing.assert_array_equal(np.delete(rotations, 18, 0)[:, 0], 1)
    np.testing.assert_allclose(trans, [0.1, 0.2, 0.3], atol=1e-6)


def damaged(name: str, **change: np.ndarray) -> tuple[str, bytes]:
    return f"{name}.npz", as_npz({**bend_elbow(4), **change})


@pytest.mark.parametrize(
    ("file", "complaint"),
    [
        (("walk.fbx", b"Kaydara"), "walk.fbx cannot be played: it is not a readable .npz archive."),
        (("empty.npz", b""), "empty.npz cannot be played: it is not a readable .npz archive."),
        (("text.json", b"{"), "text.json cannot be played: it is not JSON."),
        (("bare.json", b"[]"), "it must be an object with “poses”"),
        (damaged("flat", poses=np.zeros((4, 7))), "three numbers for each joint of each frame"),
        (damaged("nan", poses=np.full((4, 72), np.nan)), "some of its numbers are missing or infinite"),
        (damaged("short", trans=np.zeros((3, 3))), "“trans” must be three numbers for each frame"),
        (damaged("fast", fps=np.array(1e9)), "a frame rate must lie between 1 and 1000"),
        (damaged("kinds", poses=np.zeros((4, 72), np.complex64)), "must hold floats or integers"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_file_that_is_no_motion_gives_one_clear_line(opened, file, complaint):
    clip = opened.settings()["clip"]
    opened.drop(*file)
    ((kind, text),) = opened.notices()
    assert kind == "error"
    assert complaint in text
    assert opened.settings()["clip"] == clip
    assert opened.page.get_by_role("alert").inner_text().startswith(file[0])


def test_a_motion_can_be_opened_without_dropping_it(opened):
    with opened.page.expect_file_chooser() as chooser:
        opened.page.get_by_role("button", name="Open a motion file").click()
    chooser.value.set_files({"name": "bend.npz", "mimeType": "", "buffer": as_npz(bend_elbow(5))})
    opened.wait("actor3d.state.clip.value === 'bend'")
    assert opened.run("() => actor3d.motion.value.count") == 5
