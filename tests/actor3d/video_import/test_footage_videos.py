"""Videos are read as a player shows them, whole, one picture at a time; what is damaged is refused in one line."""

import subprocess
import tracemalloc
from dataclasses import replace
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest

from actor3d.errors import CaptureError, InputError
from actor3d.video_import.videos import Video, open_video, read_through, require_one_rate

FRAMES, HEIGHT, WIDTH = 12, 48, 64


def film(file: Path, frames: int = FRAMES, options: tuple[str, ...] = ()) -> Path:
    """A video whose frame k is grey 20 * k, but for a white left half."""
    pictures = np.zeros((frames, HEIGHT, WIDTH, 3), np.uint8)
    pictures[:] = (np.arange(frames) * 20 % 240)[:, None, None, None]
    pictures[:, :, : WIDTH // 2] = 255
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24",
        "-s", f"{WIDTH}x{HEIGHT}", "-r", "30", "-i", "-", "-c:v", "libx264", "-pix_fmt", "yuv420p",
        "-movflags", "+faststart", *options, str(file),
    ]  # fmt: skip
    subprocess.run(command, input=pictures.tobytes(), check=True)
    return file


def turned(source: Path, file: Path, degrees: int) -> Path:
    """The same video, to be shown turned."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-display_rotation", str(degrees)]
    subprocess.run([*command, "-i", str(source), "-c", "copy", str(file)], check=True)
    return file


def test_a_video_says_its_rate_length_and_size(tmp_path):
    video = open_video(film(tmp_path / "cam1.mp4"))
    assert (video.name, video.fps, video.num_frames) == ("cam1", 30, FRAMES)
    assert video.image_size == (HEIGHT, WIDTH)


@pytest.mark.parametrize("start", [0, 1, 7, 11])
@pytest.mark.parametrize("options", [("-bf", "0"), ("-bf", "3", "-g", "5")])
def test_frames_are_those_that_were_asked_for(start, options, tmp_path):
    video = open_video(film(tmp_path / "a.mp4", options=options))
    greys = [int(picture[HEIGHT // 2, -8, 0]) for picture in video.frames(start, FRAMES)]
    np.testing.assert_allclose(greys, np.arange(start, FRAMES) * 20, atol=4)


def test_portrait_videos_are_turned_upright(tmp_path):
    video = open_video(turned(film(tmp_path / "lying.mp4"), tmp_path / "standing.mp4", 90))
    assert video.image_size == (WIDTH, HEIGHT)
    picture = next(video.frames(0, 1))
    assert picture.shape == (WIDTH, HEIGHT, 3)
    # Turned counter-clockwise: the left half comes to lie below.
    assert picture[-8, HEIGHT // 2].min() > 240
    assert picture[8, HEIGHT // 2].max() < 16


def test_colours_come_as_red_green_blue(tmp_path):
    file = tmp_path / "red.mp4"
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(),
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        "color=red:size=64x48:d=0.2",
    ]
    subprocess.run([*command, str(file)], check=True)
    red, green, blue = next(open_video(file).frames(0, 1))[20, 20]
    assert red > 200 > 60 > max(green, blue)


def test_lengths_that_the_file_does_not_say_are_counted(tmp_path):
    file = tmp_path / "raw.h264"
    film(file, options=("-f", "h264"))
    assert open_video(file).num_frames == FRAMES


def test_a_video_cut_short_is_refused_where_it_ends(tmp_path):
    file = film(tmp_path / "a.mp4", frames=60, options=("-g", "4"))
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * 0.7)])
    video = open_video(file)
    assert video.num_frames == 60
    with pytest.raises(CaptureError, match=r"60 frames, but frame \d+ cannot be read.*--stop"):
        for _ in video.frames(0, 60):
            pass


def test_reading_through_counts_what_is_there(tmp_path, caplog):
    video = open_video(film(tmp_path / "a.mp4"))
    assert read_through(replace(video, num_frames=FRAMES + 2)).num_frames == FRAMES
    assert caplog.text == ""
    with pytest.raises(
        CaptureError, match=f"says that it has {FRAMES + 3} frames, but frame {FRAMES} cannot"
    ):
        read_through(replace(video, num_frames=FRAMES + 3))


def test_a_rate_that_varies_is_refused(tmp_path):
    # Every fourth frame is left out, and the others keep their times.
    dropped = ("-vf", "select='not(eq(mod(n,4),3))'", "-fps_mode", "vfr")
    assert read_through(open_video(film(tmp_path / "a.mp4", frames=40, options=dropped))).num_frames == 30
    uneven = ("-vf", "select='lt(n,10)+gt(n,24)'", "-fps_mode", "vfr")
    video = open_video(film(tmp_path / "b.mp4", frames=60, options=uneven))
    for stop in (None, 30):
        with pytest.raises(CaptureError, match=r"b\.mp4: its frame rate varies.*-fps_mode cfr"):
            read_through(video, stop)


def test_what_lies_behind_the_last_wanted_frame_is_left_aside(tmp_path):
    file = film(tmp_path / "a.mp4", frames=60, options=("-g", "4"))
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * 0.7)])
    assert read_through(open_video(file), stop=8).num_frames == 60
    with pytest.raises(CaptureError, match="60 frames, but frame"):
        read_through(open_video(file), stop=59)


def _filmed(*rates: float, frames: int = 1800) -> list[Video]:
    return [
        Video(file=Path(f"cam{number}.mp4"), fps=float(rate), num_frames=frames, image_size=(HEIGHT, WIDTH))
        for number, rate in enumerate(rates, start=1)
    ]


@pytest.mark.parametrize(
    ("videos", "stop"),
    [
        (_filmed(30, 30, 30), None),
        (_filmed(30, 30000 / 1001, frames=200), None),
        (_filmed(30, 30000 / 1001), 200),
        (_filmed(29.97, 30000 / 1001, frames=100_000), None),
    ],
)
def test_cameras_that_keep_in_step_are_taken_together(videos, stop, caplog):
    require_one_rate(videos, stop)
    assert caplog.text == ""


def test_cameras_that_nearly_keep_in_step_are_told_of(caplog):
    require_one_rate(_filmed(30, 30, 30000 / 1001, frames=500))
    assert (
        "cam3.mp4 has 29.97 frames a second, cam1.mp4 30: over 500 frames they get 0.5 frames" in caplog.text
    )


@pytest.mark.parametrize(
    ("rates", "drift"), [((30, 30000 / 1001), "1.8"), ((50, 60), "300.0"), ((24000 / 1001, 24), "1.8")]
)
def test_cameras_that_get_out_of_step_are_refused(rates, drift):
    with pytest.raises(InputError, match=rf"over 1800 frames they get {drift} frames out of step; .*--stop"):
        require_one_rate(_filmed(*rates))


@pytest.mark.parametrize("content", [b"", b"no video", b"\x00" * 4096])
def test_what_is_no_video_is_refused(content, tmp_path):
    (tmp_path / "a.mp4").write_bytes(content)
    with pytest.raises(CaptureError, match=r"a\.mp4: .*; "):
        open_video(tmp_path / "a.mp4")


def test_a_beginning_without_its_index_is_refused(tmp_path):
    file = film(tmp_path / "a.mp4", options=("-movflags", "0"))
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(CaptureError, match=r"a\.mp4"):
        open_video(file)


def test_missing_videos_and_folders_are_refused(tmp_path):
    for file in (tmp_path / "a.mp4", tmp_path):
        with pytest.raises(CaptureError, match="no such video"):
            open_video(file)


def test_pictures_do_not_pile_up(tmp_path):
    video = open_video(film(tmp_path / "a.mp4", frames=200))
    tracemalloc.start()
    for _ in video.frames(0, 200):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 * HEIGHT * WIDTH * 3 + 500_000
