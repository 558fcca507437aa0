"""Turning the view, and what is drawn how."""

import numpy as np
import pytest
from avatar_page import DESKTOP

LAYERS = ["Gaussians", "Body mesh", "Skeleton", "Cameras", "Floor", "Bounding box"]
MIDDLE = (290, 330)


def view(opened) -> tuple[np.ndarray, np.ndarray]:
    found = opened.run("() => actor3d.engine.view()")
    return np.array(found["position"]), np.array(found["target"])


def test_a_drag_orbits_at_the_same_distance(opened):
    position, target = view(opened)
    before = opened.pixels()
    opened.drag(MIDDLE, (90, 10))
    moved, same = view(opened)
    assert np.linalg.norm(moved - position) > 0.1
    np.testing.assert_allclose(same, target, atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(moved - same), np.linalg.norm(position - target), rtol=1e-5)
    assert (opened.pixels() != before).any()


def test_a_right_drag_pans_and_the_wheel_comes_nearer(opened):
    position, target = view(opened)
    opened.drag(MIDDLE, (60, 0), button="right")
    moved, shifted = view(opened)
    assert np.linalg.norm(shifted - target) > 0.05
    np.testing.assert_allclose(moved - position, shifted - target, atol=1e-5)
    opened.page.mouse.move(*MIDDLE)
    opened.page.mouse.wheel(0, -400)
    opened.settle()
    nearer, _ = view(opened)
    assert np.linalg.norm(nearer - shifted) < 0.95 * np.linalg.norm(moved - shifted)
    opened.page.keyboard.press("f")
    opened.settle()
    np.testing.assert_allclose(view(opened)[0], position, atol=1e-5)


def test_fingers_turn_and_zoom(opened):
    touch = opened.page.context.new_cdp_session(opened.page)

    def fingers(kind: str, *places: tuple[float, float]) -> None:
        touch.send(
            "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in places]}
        )

    position, target = view(opened)
    fingers("touchStart", (200, 300))
    fingers("touchMove", (280, 300))
    fingers("touchEnd")
    opened.settle()
    turned, _ = view(opened)
    assert np.linalg.norm(turned - position) > 0.1
    fingers("touchStart", (250, 300), (330, 300))
    fingers("touchMove", (200, 300), (380, 300))
    fingers("touchEnd")
    opened.settle()
    nearer, centre = view(opened)
    assert np.linalg.norm(nearer - centre) < 0.8 * np.linalg.norm(turned - target)


def test_each_layer_is_switched_by_its_switch_and_by_its_key(opened):
    opened.set(
        layers=dict.fromkeys(("gaussians", "mesh", "skeleton", "cameras", "floor", "box", "shadow"), False)
    )
    opened.run(
        "() => { const view = actor3d.engine.view(); view.position[1] -= 6; actor3d.engine.setView(view); }"
    )
    empty = opened.pixels()
    assert len(np.unique(empty.reshape(-1, empty.shape[2]), axis=0)) == 1
    for number, label in enumerate(LAYERS, 1):
        opened.page.get_by_role("switch", name=label, exact=True).check(force=True)
        assert (opened.pixels() != empty).any(), label
        opened.page.keyboard.press(str(number))
        np.testing.assert_array_equal(opened.pixels(), empty, label)


@pytest.mark.parametrize("mode", ["Ellipsoids", "Points"])
def test_gaussians_can_be_drawn_otherwise(opened, mode):
    before = opened.pixels()
    opened.page.get_by_text(mode, exact=True).click()
    assert opened.settings()["mode"] == mode.lower()
    assert (opened.pixels() != before).any()
    opened.page.get_by_text("Splats", exact=True).click()
    np.testing.assert_array_equal(opened.pixels(), before)


def test_every_colouring_shows_something_else(opened):
    opened.set(layers={**opened.settings()["layers"], "floor": False})
    pictures = {}
    for name in opened.run("() => actor3d.engine.colorings()"):
        assert opened.settings()["coloring"] == name
        pictures[name] = opened.pixels().tobytes()
        opened.page.keyboard.press("c")
    assert set(pictures) >= {"rgb", "part", "normal", "opacity", "views"}
    assert len(set(pictures.values())) == len(pictures)
    opened.page.get_by_role("combobox", name="Coloured by").click()
    opened.page.get_by_role("option", name="Body part").click()
    assert opened.pixels().tobytes() == pictures["part"]


def test_fewer_gaussians_and_a_coarser_canvas(opened):
    total, width = opened.run(
        "async () => { const s = await actor3d.engine.frame(); return [s.drawn, s.width]; }"
    )
    opened.set(share=0.5, resolution=0.25)
    drawn, coarse = opened.run(
        "async () => { const s = await actor3d.engine.frame(); return [s.drawn, s.width]; }"
    )
    assert abs(drawn - total / 2) <= 1
    assert abs(coarse - width / 2) <= 1
    opened.page.get_by_role("slider", name="Gaussians drawn").press("Home")
    assert opened.settings()["share"] == pytest.approx(0.05)


def test_snapping_shows_exactly_what_the_camera_saw(opened, opened_run):
    capture = opened_run[1]
    opened.page.keyboard.press("v")
    opened.page.keyboard.press("v")
    name = opened.run("() => actor3d.snapped.value")
    assert f"Camera {name}" in opened.page.get_by_role("group", name="Camera").inner_text()
    index = [str(camera) for camera in capture.camera_names].index(name)
    camera = capture.cameras([index])
    where = opened.run("() => actor3d.engine.pictureRect()")
    height, width = camera.image_size
    left, top = (opened.page.locator(".stage").bounding_box()[side] for side in "xy")
    for joint, position in opened.joints().items():
        x, y, z = camera.K[0].numpy() @ (camera.R[0].numpy() @ position + camera.t[0].numpy())
        expected = (
            left + where["x"] + x / z * where["width"] / width,
            top + where["y"] + y / z * where["height"] / height,
        )
        np.testing.assert_allclose(opened.spot(joint), expected, atol=0.05)
    opened.page.keyboard.press("Escape")
    assert opened.run("() => actor3d.snapped.value") is None


def test_a_camera_is_chosen_and_left_by_its_button(opened):
    opened.show("Compare")
    button = opened.page.get_by_role("button", name="Camera 2", exact=True)
    button.click()
    assert opened.run("() => actor3d.snapped.value") == "2"
    assert button.get_attribute("aria-pressed") == "true"
    button.click()
    assert opened.run("() => actor3d.snapped.value") is None


def test_cameras_not_seen_in_training_are_told_apart(opened):
    opened.show("Compare")
    held_out = opened.page.get_by_role("button", name="not seen in training")
    assert [text.strip() for text in held_out.all_inner_texts()] == ["3", "6"]


def test_a_slow_machine_draws_coarser_while_playing_and_finer_at_rest(opened):
    opened.set(adapts=True)
    width = opened.run("() => Math.round(actor3d.engine.canvas.clientWidth * actor3d.state.resolution.value)")
    opened.run(
        """() => {  // A machine that takes a tenth of a second for each frame.
            window.slow = actor3d.engine.on("frame", () => {
                for (const start = performance.now(); performance.now() - start < 100; );
            });
        }"""
    )
    try:
        opened.page.keyboard.press("Space")
        opened.wait(f"actor3d.engine.stats().width < {width / 2}")
    finally:
        opened.run("() => window.slow()")
    opened.page.keyboard.press("Space")
    opened.wait(f"actor3d.engine.stats().width === {width}")


@pytest.mark.parametrize(
    ("key", "sideways", "upwards"),
    [("ArrowLeft", -1, 0), ("ArrowRight", 1, 0), ("ArrowUp", 0, 1), ("ArrowDown", 0, -1)],
)
def test_arrow_keys_go_round_what_is_looked_at(opened, key, sideways, upwards):
    position, target = view(opened)
    right, up = opened.run(
        "() => { const m = actor3d.engine.camera.matrixWorld.elements; return [m.slice(0, 3), m.slice(4, 7)]; }"
    )
    opened.page.keyboard.press(key)
    opened.settle()
    moved, same = view(opened)
    np.testing.assert_allclose(same, target, atol=1e-6)
    assert np.linalg.norm(moved - target) == pytest.approx(np.linalg.norm(position - target))
    way = np.array([(moved - position) @ right, (moved - position) @ up])
    np.testing.assert_allclose(way / np.linalg.norm(way), (sideways, upwards), atol=0.1)


def test_a_framed_body_stays_framed_when_the_panel_takes_room(opened):
    opened.page.set_viewport_size({"width": 780, "height": 900})
    opened.page.keyboard.press("\\")
    opened.wait("actor3d.engine.canvas.clientWidth === 780")
    opened.set(clip=None)
    opened.page.keyboard.press("f")
    opened.settle()
    position, target = view(opened)
    opened.page.keyboard.press("\\")
    opened.wait("actor3d.engine.canvas.clientWidth < 500")
    opened.settle()
    moved, same = view(opened)
    np.testing.assert_allclose(same, target, atol=1e-6)
    farther = np.linalg.norm(moved - target) / np.linalg.norm(position - target)
    assert farther > 1.05
    np.testing.assert_allclose(moved - target, farther * (position - target), atol=1e-4)
    width = opened.run("() => actor3d.engine.canvas.clientWidth")
    assert all(8 < opened.spot(joint)[0] < width - 8 for joint in opened.joints())
    opened.page.set_viewport_size(DESKTOP)
    opened.settle()
