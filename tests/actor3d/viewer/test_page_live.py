"""What the page does with a server behind it: photographs, refining, motions, two runs, a line that breaks."""

from threading import Event

import numpy as np
import pytest
from avatar_page import AvatarPage
from gated_pack import gate, level_counts
from live_server import LiveServer

from actor3d.viewer.server.shown_run import ShownRun, Snapshot


def look_through(live, camera: str, comparison: str) -> None:
    live.show("Compare")
    live.run("(camera) => actor3d.snap(camera)", camera)
    live.page.get_by_text(comparison, exact=True).click()
    live.wait("actor3d.photographs.comparison.value?.measured")
    live.settle()


def psnr(error: np.ndarray) -> float:
    return float(-10 * np.log10(np.square(error).mean()))


def over_black(picture: np.ndarray) -> np.ndarray:
    return picture[..., :3] / 255 * (picture[..., 3:] / 255)


def overlay(live) -> np.ndarray:
    return live.pixels_of(
        "() => { const c = document.querySelector('.photograph canvas');"
        " return c.getContext('2d').getImageData(0, 0, c.width, c.height); }"
    )


def test_the_photograph_is_scored_and_its_difference_shown(live, opened_run):
    capture = opened_run[1]
    look_through(live, "3", "Difference ×4")
    index = [str(name) for name in capture.camera_names].index("3")
    start = live.run("() => actor3d.motion.value.start")
    taken = capture.load_view(start, index)
    camera = live.run("() => actor3d.camera.value")
    height, width = camera["height"], camera["width"]
    picture = live.rendered({"width": width, "height": height, "camera": camera, "background": None})
    photograph = taken.image / 255
    error = over_black(picture) - photograph
    scores = live.run("() => actor3d.photographs.comparison.value.measured.scores")
    assert abs(scores["whole"] - psnr(error)) < 0.3  # the page's photograph is a JPEG
    person = (picture[..., 3] >= 128) | taken.mask
    assert abs(scores["person"] - psnr(error[person])) < 0.3
    shown = overlay(live)[..., :3] / 255
    assert np.abs(shown - np.clip(4 * np.abs(error), 0, 1)).mean() < 0.01
    assert shown.max() > 0.5
    assert f"{scores['person']:.2f} dB" in live.page.locator(".scores").inner_text()
    assert f"{scores['person']:.1f} dB" in live.page.get_by_role("group", name="Camera").inner_text()


def test_the_photograph_lies_where_the_camera_saw_it(live):
    look_through(live, "2", "Blend")
    place = live.run("() => actor3d.engine.pictureRect()")
    stage = live.page.locator(".stage").bounding_box()
    box = live.page.locator(".photograph").bounding_box()
    expected = [stage["x"] + place["x"], stage["y"] + place["y"], place["width"], place["height"]]
    np.testing.assert_allclose([box[side] for side in ("x", "y", "width", "height")], expected, atol=0.6)
    slider = live.page.get_by_role("slider", name="Photograph")
    slider.press("End")
    live.settle()
    assert live.page.locator(".photograph canvas").evaluate("(c) => getComputedStyle(c).opacity") == "1"
    slider.press("Home")
    live.settle()
    assert live.page.locator(".photograph canvas").evaluate("(c) => getComputedStyle(c).opacity") == "0"


def test_the_wipe_is_dragged_on_the_picture(live):
    look_through(live, "2", "Wipe")
    covering = """() => {
        const {left, right, top, bottom} = document.querySelector(".camera-badge").getBoundingClientRect();
        return document.elementFromPoint((left + right) / 2, (top + bottom) / 2).closest(".camera-badge") === null;
    }"""
    assert not live.run(covering), "the line lies over the camera's buttons"
    handle = live.page.locator(".wipe-handle").bounding_box()
    width = live.run("() => actor3d.engine.pictureRect().width")
    start = (handle["x"] + handle["width"] / 2, handle["y"] + handle["height"] / 2)
    live.drag(start, (-0.25 * width, 0))
    assert live.settings()["wipe"] == pytest.approx(0.25, abs=0.01)
    cut = live.page.locator(".photograph canvas").evaluate("(canvas) => canvas.style.clipPath")
    assert float(cut.split()[1].rstrip("%")) == pytest.approx(75, abs=1)


def test_where_there_is_no_photograph_the_page_says_so(live):
    look_through(live, "2", "Blend")
    live.run("() => actor3d.chooseClip(null)")
    live.page.get_by_text("No photograph was taken of this moment.").wait_for()
    assert live.page.locator(".photograph").count() == 0


def test_refining_shows_its_progress_its_picture_and_its_gaussians(live):
    live.set(layers={**live.settings()["layers"], "floor": False}, frame=1)
    before = live.pixels()
    live.run(
        "() => { window.seen = []; window.off = actor3d.refining.status.subscribe((s) => window.seen.push(s)); }"
    )
    live.page.get_by_role("button", name="Refine this pose").click()
    live.wait("actor3d.refining.status.value.kind === 'done'")
    shares = [
        status["share"] for status in live.run("() => { window.off(); return seen; }") if "share" in status
    ]
    assert len(set(shares)) > 2
    assert shares == sorted(shares)
    picture = live.page.get_by_alt_text("The refined avatar")
    picture.wait_for()
    assert live.run("() => document.querySelector('.stage-picture').naturalWidth") > 100
    after = live.pixels()
    assert (after != before).any()
    assert live.run("() => actor3d.engine.stats().total") == live.run(
        "() => actor3d.avatar.value.gaussians.count"
    )
    # What the server drew and what the page draws of the same Gaussians agree.
    drawn = live.pixels_of(
        """async () => {
            const bitmap = await createImageBitmap(document.querySelector(".stage-picture"));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            canvas.getContext("2d").drawImage(bitmap, 0, 0);
            return canvas.getContext("2d").getImageData(0, 0, bitmap.width, bitmap.height);
        }"""
    )
    camera = live.run("() => actor3d.viewCamera()")
    own = live.rendered(
        {"width": camera["width"], "height": camera["height"], "camera": camera, "background": None}
    )
    person = (own[..., 3] > 0) | (drawn[..., 3] > 0)
    assert psnr((over_black(own) - over_black(drawn))[person]) > 35
    live.drag((200, 300), (40, 0))
    picture.wait_for(state="detached")
    assert live.run("() => actor3d.refining.status.value.kind") == "idle"


def test_what_was_refined_belongs_to_its_pose_and_can_be_compared(live):
    live.set(frame=1)
    plain = live.pixels()
    live.run("() => actor3d.refining.refine()")
    live.wait("actor3d.refining.comparable.value")
    refined = live.pixels()
    assert (refined != plain).any()
    live.page.get_by_text("Before", exact=True).click()
    live.page.get_by_alt_text("The refined avatar").wait_for(state="detached")
    np.testing.assert_array_equal(live.pixels(), plain)
    live.page.keyboard.press("d")
    np.testing.assert_array_equal(live.pixels(), refined)
    live.page.keyboard.press(".")
    live.page.keyboard.press(",")
    np.testing.assert_array_equal(live.pixels(), plain)
    assert live.page.get_by_text("Before", exact=True).count() == 0


def test_scores_are_measured_anew_whatever_changes_what_is_drawn(live):
    live.set(frame=1)
    look_through(live, "2", "Blend")
    scores = "() => actor3d.photographs.comparison.value?.measured?.scores.person ?? null"
    seen = [live.run(scores)]

    def measured_anew() -> None:
        live.wait(f"![null, {seen[-1]}].includes(({scores})())")
        seen.append(live.run(scores))

    live.set(exposure=-1)
    measured_anew()
    live.set(exposure=0)
    measured_anew()
    assert seen[2] == seen[0]
    live.run("() => actor3d.refining.refine()")
    measured_anew()
    live.run("() => actor3d.refining.compare('before')")
    measured_anew()
    assert seen[4] == seen[0]


def test_the_bake_is_offered_made_and_its_progress_shown(live, monkeypatch):
    go_on = Event()

    def baking(self, snapshot, report):
        report(1, 4)
        assert go_on.wait(60)

    monkeypatch.setattr(ShownRun, "bake", baking)
    live.page.get_by_role("button", name="Bake now").click()
    live.page.get_by_text("25 %").wait_for()
    revision = live.run("() => actor3d.source.runs.value[0].revision")
    go_on.set()
    live.wait(f"actor3d.source.runs.value[0].revision > {revision}")
    live.page.get_by_role("button", name="Bake now").wait_for()


def test_motions_that_ship_are_in_the_menu_and_in_links(live):
    live.page.get_by_role("combobox", name="Clip").click()
    live.page.get_by_role("option", name="run").click()
    live.wait("actor3d.motion.value?.name === 'run'")
    link = live.run("() => actor3d.link()")
    assert live.run("() => actor3d.motion.value.count") > 30
    live.reset()
    live.run("() => { actor3d.opened.dropped.value = []; }")
    live.run("(link) => actor3d.openLink(new URL(link).hash)", link)
    live.wait("actor3d.motion.value?.name === 'run'")
    live.run("() => { actor3d.opened.dropped.value = []; }")


def test_the_page_refines_by_itself_when_at_rest_and_gives_up_when_moved(live):
    live.show("Compare")
    live.page.get_by_role("switch", name="Refine when at rest").check(force=True)
    live.wait("actor3d.refining.status.value.kind === 'running'")
    live.page.keyboard.press(".")
    assert live.run("() => actor3d.refining.status.value.kind") == "idle"
    live.wait("actor3d.refining.status.value.kind === 'done'")
    assert live.notices() == []


def test_the_server_can_draw_instead(live):
    light = {"on": True, "turn": 120, "brightness": 0.9, "tint": "#ffc080"}
    live.set(
        layers={**live.settings()["layers"], "floor": False}, background="studio", exposure=0.7, light=light
    )
    live.show("Compare")
    live.page.get_by_role("switch", name="Draw on the server").check(force=True)
    live.wait("document.querySelector('canvas.stage-picture')")
    live.run("() => { window.first = actor3d.source.stream.picture.value; }")
    live.page.keyboard.press(".")
    live.wait("actor3d.source.stream.picture.value !== window.first")
    shown = live.pixels_of(
        """() => { const c = document.querySelector("canvas.stage-picture");
            return c.getContext("2d").getImageData(0, 0, c.width, c.height); }"""
    )
    camera = live.run("() => actor3d.viewCamera()")
    assert shown.shape[:2] == (camera["height"], camera["width"])
    own = live.rendered({"width": camera["width"], "height": camera["height"], "camera": camera})
    solid = (own[..., 3] > 250) & (shown[..., 3] > 250)
    assert solid.mean() > 0.005
    assert np.abs(shown[..., 3].astype(int) - own[..., 3]).mean() < 2
    apart = np.abs(shown[..., :3].astype(int) - own[..., :3])[solid].mean()
    plain = live.pixels()  # the page draws what is behind the avatar, and leaves that out
    live.set(streaming=False, exposure=0, light={**light, "turn": 0, "tint": "#ffffff", "brightness": 1})
    filmed = live.rendered({"width": camera["width"], "height": camera["height"], "camera": camera})
    assert apart < 0.4 * np.abs(filmed[..., :3].astype(int) - own[..., :3])[solid].mean()
    assert (plain != live.pixels()).mean() > 0.005
    live.set(background="theme")
    live.wait("!document.querySelector('canvas.stage-picture')")


def test_two_runs_stand_side_by_side_in_the_same_pose(live):
    alone = live.pixels()
    live.page.keyboard.press("b")
    live.wait("actor3d.other.value")
    both = live.pixels()
    width = both.shape[1] // 2
    assert (both != alone).any()
    for half in (both[:, :width], both[:, width:]):
        assert (np.abs(half[..., :3].astype(int) - both[2, 2, :3]).max(2) > 40).mean() > 0.003
    assert live.page.locator(".split-labels span").count() == 2
    live.set(posing=True)
    live.drag(live.spot("left_wrist"), (-10, -30))
    poses = live.run("() => [0, 1].map((slot) => [...actor3d.engine.joints(slot).positions])")
    np.testing.assert_array_equal(*poses)
    live.page.keyboard.press("b")
    live.wait("!actor3d.other.value")


def test_all_runs_stand_in_one_scene_and_the_chosen_ones_is_asked(live, server):
    live.run("() => actor3d.company.add(actor3d.source.runs.value[1])")
    live.run("() => { actor3d.company.place(1, {x: 0.6, z: 0.2, turn: 0.5}); actor3d.company.choose(1); }")
    live.set(autoRefine=False)
    asked: list[str] = []
    live.page.on("request", lambda request: asked.append(request.url))
    live.page.keyboard.press("r")
    live.wait("actor3d.refining.comparable.value")
    live.settle()
    refined = live.run("() => actor3d.engine.readPixels().data.reduce((sum, n) => sum + n, 0)")
    live.run("() => actor3d.company.choose(0)")
    live.settle()
    assert live.run("() => actor3d.engine.readPixels().data.reduce((sum, n) => sum + n, 0)") != refined
    live.run("() => actor3d.company.choose(1)")
    look_through(live, "2", "Blend")
    assert any("/runs/1/photo/" in url for url in asked)
    assert not any("/runs/0/photo/" in url for url in asked)
    alone = live.run("() => actor3d.photographs.comparison.value.measured.scores.person")
    live.run("() => actor3d.company.choose(0)")
    look_through(live, "2", "Blend")
    assert live.run("() => actor3d.photographs.comparison.value.measured.scores.person") == pytest.approx(
        alone, abs=0.5
    )


def test_a_broken_line_is_shown_mended_and_loses_nothing(live, server):
    live.set(edits={"left_elbow": [0, -1, 0]}, frame=1)
    picture, settings = live.pixels(), live.settings()
    status = live.page.locator(".connection")
    assert status.inner_text() == "Live"
    live.run("() => { window.before = actor3d.avatar.value; }")
    server.stop()
    try:
        live.wait("actor3d.source.connection.value === 'lost'")
        assert "lost" in status.inner_text()
        np.testing.assert_array_equal(live.pixels(), picture)
        live.page.keyboard.press("r")
        live.wait("actor3d.notices.shown.value.length > 0")
        assert "cannot be reached" in live.notices()[0][1]
    finally:
        server.start()
    live.wait("actor3d.source.connection.value === 'open'")
    live.wait("actor3d.avatar.value !== window.before")  # the server has read the run anew
    kept = live.settings()
    np.testing.assert_allclose(kept.pop("view")["position"], settings.pop("view")["position"], atol=1e-9)
    assert kept == settings
    live.page.keyboard.press("r")
    live.wait("actor3d.refining.status.value.kind === 'done'")


class _Late(ShownRun):
    """A run whose avatar is not there before it may."""

    def __init__(self, shown: ShownRun, may: Event) -> None:
        super().__init__(shown.run, shown.device)
        self._may = may

    def newest(self) -> Snapshot:
        assert self._may.wait(60)
        return super().newest()


def test_a_page_opened_before_the_avatar_is_there_can_refine_it_too(browser, server):
    may = Event()
    late = LiveServer([_Late(server.runs[0], may)])
    late.start()
    try:
        context = browser.new_context()
        page = context.new_page()
        page.goto(late.url)
        page.wait_for_function("() => globalThis.actor3d?.source.runs.value[0]?.revision === 0")
        may.set()
        page.wait_for_function("() => actor3d.avatar.value && actor3d.refining.possible.value")
        page.get_by_role("button", name="Refine this pose").wait_for()
        context.close()
    finally:
        may.set()
        late.stop()


def test_the_person_is_there_before_the_server_has_sent_all(browser, server, tiny_pack):
    context = browser.new_context(reduced_motion="reduce")
    context.add_init_script(gate(tiny_pack))
    page = AvatarPage(page=context.new_page())
    page.page.goto(server.url)
    page.wait("window.actor3d?.avatar.value")
    counts = [page.run("() => actor3d.avatar.value.gaussians.count")]
    page.run("() => letGo()")
    page.wait("!actor3d.arriving.coming.value")
    counts.append(page.run("() => actor3d.avatar.value.gaussians.count"))
    page.close()
    assert counts == [level_counts(tiny_pack)[0], level_counts(tiny_pack)[-1]]
