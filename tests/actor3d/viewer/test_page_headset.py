"""The page in a headset, which Meta's emulator of WebXR (iwer) stands for: each eye sees the person life-size."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from avatar_page import AvatarPage, write_static_page
from synthetic import tiny_body

from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.packing import pack_avatar

_EMULATOR = Path(__file__).parents[3] / "viewer" / "node_modules" / "iwer" / "build" / "iwer.min.js"
_SIZE = {"width": 400, "height": 300}
_MOST_FRAMES = 40
_WEAR = """
    window.headset = new IWER.XRDevice({...IWER.metaQuest3, supportedSessionModes: MODES}, {stereoEnabled: true});
    headset.installRuntime({forceInstall: true});
    headset.position.set(0, 1.6, 0);
"""
_SEEN = """() => new Promise((resolve) => {
    // What an eye was shown can be read in the task that drew it alone.
    const {canvas} = actor3d.engine, gl = canvas.getContext("webgl2");
    const stop = actor3d.engine.on("immersedframe", () => queueMicrotask(() => {
        stop();
        const {width, height} = canvas, data = new Uint8Array(4 * width * height);
        gl.bindFramebuffer(gl.FRAMEBUFFER, null);
        gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data);
        resolve({width, height, data: [...data]});
    }));
})"""


@pytest.fixture(scope="module")
def wear(browser, tmp_path_factory):
    """Opens pages with a headset that can do these kinds of session."""
    if not _EMULATOR.is_file():
        message = "NO WEBXR EMULATOR: the page is not tried in a headset; run `npm ci` in viewer/"
        warnings.warn(message, stacklevel=1)
        pytest.skip(message)
    file = write_static_page(
        tmp_path_factory.mktemp("headset") / "ada.html", pack_avatar(made_avatar(400, model=tiny_body()))
    )
    opened = []

    def open_page(*modes: str) -> AvatarPage:
        context = browser.new_context(viewport=_SIZE, reduced_motion="reduce")
        context.add_init_script(path=_EMULATOR)
        context.add_init_script(_WEAR.replace("MODES", str(["inline", *modes])))
        page = AvatarPage(page=context.new_page())
        page.page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.page.on("console", lambda said: said.type == "error" and page.errors.append(said.text))
        page.page.goto(file.as_uri())
        page.wait("window.actor3d?.arriving.coming.value === false")
        page.set(layers={**page.settings()["layers"], "floor": False, "shadow": False})
        opened.append(page)
        return page

    yield open_page
    for page in opened:
        page.close()


@pytest.fixture(scope="module")
def worn(wear) -> Iterator[AvatarPage]:
    """A page that was entered in VR."""
    page = wear("immersive-vr")
    page.page.get_by_role("button", name="Enter VR").click()
    page.wait("actor3d.immersing.inside.value === 'immersive-vr'")
    return page


def _eyes(page: AvatarPage) -> tuple[np.ndarray, np.ndarray]:
    """What the left eye and the right one see once two frames are alike, rows from the top [H, W, 3]."""
    pictures = [page.run(_SEEN) for _ in range(3)]
    while pictures[-1]["data"] != pictures[-2]["data"]:
        assert len(pictures) < _MOST_FRAMES, "the order of the Gaussians never comes"
        pictures.append(page.run(_SEEN))
    seen = pictures[-1]
    picture = np.reshape(seen["data"], (seen["height"], seen["width"], 4))[::-1, :, :3].astype(int)
    return picture[:, : seen["width"] // 2], picture[:, seen["width"] // 2 :]


def _person(eye: np.ndarray) -> np.ndarray:
    """Where the picture is no background [H, W]."""
    return np.abs(eye - eye[0, 0]).max(-1) > 12


def test_each_eye_sees_the_person_life_size_before_it(worn):
    left, right = (_person(eye) for eye in _eyes(worn))
    assert min(left.sum(), right.sum()) > 300
    fovy = worn.run("() => headset.fovy")
    rows = np.flatnonzero(left.any(1))
    focal = len(left) / 2 / np.tan(fovy / 2)
    low, high = worn.run(
        """() => {
            const {stages} = actor3d.engine, {low, high} = stages[0].bounds(), {floor, up} = actor3d.engine.cast.axes();
            const along = (point) => point.reduce((sum, n, axis) => sum + n * up[axis], -floor);
            return [along(low), along(high)].sort((a, b) => a - b);
        }"""
    )
    # Two metres away and 1.6 m above the floor, of which the body is some decimetres deep.
    top, bottom = (len(left) / 2 - focal * (height - 1.6) / 2 for height in (high, low))
    assert rows[0] == pytest.approx(top, abs=0.15 * len(left))
    assert rows[-1] == pytest.approx(bottom, abs=0.15 * len(left))
    middles = [np.flatnonzero(eye.any(0)).mean() for eye in (left, right)]
    shift = worn.run("() => headset.ipd") * focal / 2
    assert middles[0] - middles[1] == pytest.approx(shift, abs=1.5)
    assert sum(middles) / 2 == pytest.approx(left.shape[1] / 2, abs=0.1 * left.shape[1])


def test_the_motion_goes_on_and_who_turns_away_sees_nobody(worn):
    frame = worn.run("() => actor3d.state.frame.value")
    worn.run("() => actor3d.player.play()")
    worn.wait(f"actor3d.state.frame.value !== {frame}")
    worn.run("() => { actor3d.player.pause(); headset.quaternion.set(0, 1, 0, 0); }")
    assert not any(_person(eye).any() for eye in _eyes(worn))
    worn.run("() => headset.quaternion.set(0, 0, 0, 1)")
    assert all(_person(eye).any() for eye in _eyes(worn))


def test_in_ar_nothing_but_the_person_is_laid_over_the_room(wear, worn):
    worn.run("() => actor3d.player.seek(0)")
    in_vr = _eyes(worn)
    page = wear("immersive-ar")
    assert page.run("() => actor3d.state.frame.value") == 0
    page.page.get_by_role("button", name="Enter AR").click()
    page.wait("actor3d.immersing.inside.value === 'immersive-ar'")
    for eye, before in zip(_eyes(page), in_vr, strict=True):
        # The emulator draws into the page's canvas, which is opaque: what a headset sees through is black here.
        assert before[0, 0].min() > 12
        assert eye[0, 0].max() == 0
        person = np.abs(before - before[0, 0]).max(-1) > 1
        assert (eye[~person].max(-1) > 12).mean() < 1e-3
        assert (eye[person].max(-1) > 0).mean() > 0.95
    assert page.errors == []


def test_leaving_gives_the_page_back(wear):
    page = wear("immersive-vr")
    before = page.pixels()
    page.page.get_by_role("button", name="Enter VR").click()
    page.wait("actor3d.immersing.inside.value")
    _eyes(page)
    page.run("() => actor3d.immersing.toggle('immersive-vr')")
    page.wait("actor3d.immersing.inside.value === null")
    page.settle()
    after = page.pixels()
    assert after.shape == before.shape
    assert np.abs(after.astype(int) - before).mean() < 1
    page.page.get_by_role("button", name="Enter VR").wait_for()
    assert page.errors == []


def test_nothing_is_offered_where_there_is_no_headset_and_ar_where_there_is_one_for_it(wear):
    page = wear()
    buttons = page.page.get_by_role("button", name="Enter")
    assert buttons.count() == 0
    seeing = wear("immersive-ar").page.get_by_role("button", name="Enter")
    seeing.wait_for()
    assert seeing.all_inner_texts() == ["AR"]
