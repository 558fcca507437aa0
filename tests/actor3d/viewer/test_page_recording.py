"""Films recorded in the page: every frame is there, and shows what the page shows of it."""

import io
import zipfile

import imageio.v3 as iio
import numpy as np
import pytest
from PIL import Image

SMALL = {
    "width": 96,
    "height": 64,
    "move": "still",
    "plays": True,
    "fps": None,
    "format": "webm",
    "transparent": False,
}


@pytest.fixture
def page(opened):
    """A page whose films are small."""
    opened.wait("actor3d.recording.formats.value.length > 1")
    choose(opened, **SMALL)
    return opened


def choose(page, **options: object) -> None:
    page.run("(options) => actor3d.recording.set(options)", options)


def recorded(page) -> bytes:
    page.page.keyboard.press("w")
    return page.download(lambda: page.page.get_by_role("button", name="Record", exact=True).click())


def pictures(content: bytes, ending: str, tmp_path) -> np.ndarray:
    """The frames of a film [T, H, W, 3]."""
    file = tmp_path / f"film.{ending}"
    file.write_bytes(content)
    return np.stack(list(iio.imiter(file, plugin="FFMPEG")))


def drawn(page, frame: float, **options: object) -> np.ndarray:
    """What the page draws of a frame at the film's size [H, W, 3]."""
    page.set(frame=frame)
    background = page.run("() => actor3d.engine.display.background")
    size = {name: SMALL[name] for name in ("width", "height")}
    return page.rendered({**size, "background": background, "layers": True, **options})[..., :3]


def unlike(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(int) - b).mean())


@pytest.mark.parametrize("kind", ["webm", "mp4"])
def test_a_film_has_every_frame_of_the_motion(page, tmp_path, kind):
    if kind not in page.run("() => actor3d.recording.formats.value"):
        pytest.skip(f"this browser encodes no {kind}")
    choose(page, format=kind)
    page.set(frame=1)
    count, fps = page.run("() => [actor3d.motion.value.count, actor3d.motion.value.fps]")
    film = pictures(recorded(page), kind, tmp_path)
    assert film.shape == (count, SMALL["height"], SMALL["width"], 3)
    assert iio.immeta(tmp_path / f"film.{kind}", plugin="FFMPEG")["fps"] == pytest.approx(fps, rel=0.02)
    assert page.settings()["frame"] == 1
    frames = [drawn(page, frame) for frame in range(count)]
    for index in (0, count - 1):
        distances = [unlike(film[index], frame) for frame in frames]
        assert distances[index] < 4
        assert int(np.argmin(distances)) == index


def test_a_turntable_goes_round_a_body_that_is_held(page, tmp_path):
    choose(page, move="turntable", plays=False, fps=8, seconds=1)
    film = pictures(recorded(page), "webm", tmp_path)
    assert len(film) == 8
    assert unlike(film[0], drawn(page, 0)) < 4
    assert unlike(film[4], film[0]) > unlike(film[0], drawn(page, 0))


def test_the_view_goes_along_its_keys(page, tmp_path):
    choose(page, move="path", plays=False)
    page.page.keyboard.press("w")
    page.page.get_by_role("button", name="Record", exact=True).click()
    page.wait("actor3d.notices.shown.value.length > 0")
    assert page.notices()[0][1].startswith("A camera path needs two keys")
    last = page.run("() => actor3d.motion.value.count") - 1
    views = []
    for frame, zoom in ((0, 1.0), (last, 0.5)):
        page.set(frame=frame)
        page.run(
            """(zoom) => {
                const view = actor3d.engine.view();
                const position = view.target.map((at, k) => at + zoom * (view.position[k] - at));
                actor3d.engine.setView({...view, position});
            }""",
            zoom,
        )
        page.page.keyboard.press("Shift+k")
        views.append(drawn(page, 0))
        page.settle()
    page.set(frame=0)
    film = pictures(recorded(page), "webm", tmp_path)
    assert len(film) == last + 1
    assert unlike(film[0], views[0]) < 4
    assert unlike(film[last], views[1]) < 4


def test_a_transparent_film_is_a_zip_of_pictures(page):
    page.set(layers={**page.settings()["layers"], "floor": False})
    choose(page, transparent=True)
    with zipfile.ZipFile(io.BytesIO(recorded(page))) as film:
        assert film.testzip() is None
        names = film.namelist()
        last = np.asarray(Image.open(io.BytesIO(film.read(names[-1]))))
    count = page.run("() => actor3d.motion.value.count")
    assert names == [f"{index:06d}.png" for index in range(count)]
    page.set(frame=count - 1)
    size = {name: SMALL[name] for name in ("width", "height")}
    np.testing.assert_array_equal(last, page.rendered({**size, "layers": True}))
    assert (last[0, 0, 3], last[..., 3].max()) == (0, 255)


def test_a_recording_is_cancelled(page):
    choose(page, plays=False, seconds=600)
    page.run("() => { globalThis.film = actor3d.recording.record(); }")
    page.wait("actor3d.recording.progress.value?.done > 0")
    page.page.get_by_role("button", name="Cancel").click()
    assert page.run("() => globalThis.film") is None
    assert page.run("() => actor3d.recording.progress.value") is None
    choose(page, seconds=4)


def test_where_nothing_encodes_the_film_is_pictures_and_the_page_says_so(page):
    lines = page.run(
        """async () => {
            const encoder = VideoEncoder;
            delete window.VideoEncoder;
            try {
                return await actor3d.recording.record().then(() => "", (problem) => problem.message);
            } finally {
                window.VideoEncoder = encoder;
            }
        }"""
    )
    assert lines.startswith("This browser cannot encode it (webm, 96 × 64): choose PNG pictures")
