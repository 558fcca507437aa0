"""Videos that were cut without being encoded again show what a player shows; mirrored ones are refused."""

import subprocess
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from test_footage_videos import HEIGHT, film

from actor3d.errors import CaptureError
from actor3d.video_import.mp4_index import read_mp4_index
from actor3d.video_import.videos import open_video, read_through


def _copied(source: Path, file: Path, *options: str, of_input: tuple[str, ...] = ()) -> Path:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *of_input, "-i", str(source)]
    subprocess.run([*command, "-c", "copy", *options, str(file)], check=True)
    return file


def _greys(video) -> np.ndarray:
    return np.array([int(picture[HEIGHT // 2, -8, 0]) for picture in video.frames(0, video.num_frames)])


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    return film(tmp_path_factory.mktemp("take") / "a.mp4", frames=60, options=("-g", "20", "-bf", "2"))


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
@pytest.mark.parametrize("begin", [5, 17, 20, 33])
def test_a_hidden_beginning_is_skipped(whole, begin, suffix, tmp_path, caplog):
    cut = _copied(whole, tmp_path / f"cut{suffix}", of_input=("-ss", str(begin / 30)))
    video = open_video(cut)
    assert video.num_frames == 60 - begin
    assert read_through(video) == video
    np.testing.assert_allclose(_greys(video), np.arange(begin, 60) * 20 % 240, atol=4)
    assert caplog.text == ""


def test_pictures_that_a_cut_end_lacks_are_told_of(whole, tmp_path, caplog):
    cut = _copied(whole, tmp_path / "cut.mp4", "-t", "1.2")
    video = open_video(cut)
    assert len(_greys(video)) == read_through(video).num_frames
    times = _shown_times(cut)
    gap = int(np.flatnonzero(np.abs(times - np.arange(len(times))) > 1.5)[:1].sum())
    assert (f"--stop {gap}" in caplog.text) == (gap > 0)


def _shown_times(file: Path) -> np.ndarray:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(file), "-fps_mode", "passthrough"]
    report = subprocess.run(
        [*command, "-f", "framecrc", "-"], check=True, capture_output=True, text=True
    ).stdout
    stamps = [int(line.split(",")[2]) for line in report.splitlines() if not line.startswith("#")]
    steps = np.array(stamps) - stamps[0]
    return steps / np.diff(steps).min()


def test_mirrored_and_slanted_videos_are_refused(whole, tmp_path):
    for turn in (("-display_hflip",), ("-display_rotation", "30")):
        file = _copied(whole, tmp_path / "odd.mp4", of_input=turn)
        with pytest.raises(CaptureError, match=r"odd\.mp4: is to be shown mirrored or turned by odd degrees"):
            open_video(file)
    for degrees in ("90", "180", "270"):
        file = _copied(whole, tmp_path / "even.mp4", of_input=("-display_rotation", degrees))
        assert open_video(file).num_frames == 60


def test_damaged_indices_say_nothing(whole, tmp_path):
    content = whole.read_bytes()
    file = tmp_path / "a.mp4"
    begin = content.index(b"moov") - 4
    random = np.random.default_rng(0)
    for _ in range(200):
        damaged = bytearray(content)
        for place in random.integers(begin, begin + 1200, 4):
            damaged[place] = random.integers(256)
        file.write_bytes(damaged)
        read_mp4_index(file)
    for end in range(0, begin + 1200, 97):
        file.write_bytes(content[:end])
        assert read_mp4_index(file) is None
