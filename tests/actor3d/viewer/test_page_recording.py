"""Films recorded in the page: every frame is there, and shows what the page shows of it."""

import io
import subprocess
import zipfile

import imageio.v3 as iio
import imageio_ffmpeg
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


def test_a_film_has_the_studio_behind_the_avatar(page, tmp_path):
    page.set(background="studio")
    choose(page, plays=False, fps=4, seconds=0.5)
    film = pictures(recorded(page), "webm", tmp_path)
    shown = page.rendered({"width": 96, "height": 64, "background": "display", "layers": True})[..., :3]
    assert unlike(film[0], shown) < 4
    assert shown[2, 2].mean() < shown[26, 4].mean()


def test_a_transparent_film_keeps_alpha_and_the_colours_at_its_edges(page, tmp_path):
    page.set(layers={**page.settings()["layers"], "floor": False, "shadow": False})
    choose(page, transparent=True)
    page.page.keyboard.press("w")
    assert page.page.get_by_text("WebM or PNG pictures hold it").is_visible()
    page.page.keyboard.press("Escape")
    file = tmp_path / "film.webm"
    file.write_bytes(recorded(page))
    film = decoded(file, (SMALL["height"], SMALL["width"]))
    count = page.run("() => actor3d.motion.value.count")
    assert len(film) == count
    for index in (0, count - 1):
        page.set(frame=index)
        size = {name: SMALL[name] for name in ("width", "height")}
        wanted = page.rendered({**size, "layers": True}).astype(int)
        assert np.abs(film[index, ..., 3] - wanted[..., 3]).mean() < 3
        solid = wanted[..., 3] > 250
        assert np.abs(film[index, ..., :3] - wanted[..., :3])[solid].mean() < 12
    seen = page.run(
        """async (bytes) => {  // As the browser itself plays it.
            const video = document.createElement("video");
            video.muted = true;
            video.src = URL.createObjectURL(new Blob([new Uint8Array(bytes)], {type: "video/webm"}));
            await new Promise((ready, failed) => { video.onloadeddata = ready; video.onerror = failed; });
            const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
            await video.play();
            await shown;
            const context = new OffscreenCanvas(video.videoWidth, video.videoHeight).getContext("2d");
            context.drawImage(video, 0, 0);
            const {data} = context.getImageData(0, 0, video.videoWidth, video.videoHeight);
            return [video.duration, ...[...data].filter((_, i) => i % 4 === 3)];
        }""",
        list(file.read_bytes()),
    )
    fps = page.run("() => actor3d.motion.value.fps")
    assert seen[0] == pytest.approx(count / fps, abs=0.05)
    played = np.reshape(seen[1:], wanted.shape[:2])
    assert min(np.abs(played - frame[..., 3]).mean() for frame in film) < 3


def decoded(file, size: tuple[int, int]) -> np.ndarray:
    """RGBA frames [T, H, W, 4] of a WebM; ffmpeg's own VP9 decoder would drop the alpha channel."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-c:v", "libvpx-vp9", "-i", file]
    raw = subprocess.run(
        [*command, "-f", "rawvideo", "-pix_fmt", "rgba", "-"], capture_output=True, check=True
    )
    assert raw.stderr == b""
    return np.frombuffer(raw.stdout, np.uint8).reshape(-1, *size, 4).astype(int)


def test_a_transparent_film_can_be_a_zip_of_pictures(page):
    page.set(layers={**page.settings()["layers"], "floor": False})
    choose(page, transparent=True, format="png")
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
