"""Masks that users bring beside videos: pictures of several kinds, or a video."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from actor3d.captures.images import read_mask
from actor3d.errors import CaptureError
from actor3d.rendering.movies import MovieWriter
from actor3d.video_import.detection.user_masks import MaskVideo, find_masks, unpack_masks
from actor3d.video_import.videos import Video, open_video
from actor3d.video_import.writing import CameraTask, write_camera

SIZE = (96, 128)


def _person(frame):
    mask = np.zeros(SIZE, np.uint8)
    cv2.ellipse(mask, (40 + 5 * frame, 48), (15, 35), 0, 0, 360, 255, -1)
    return mask


def _film(file, pictures):
    with MovieWriter(file, 15.0) as movie:
        for picture in pictures:
            movie.append(np.repeat(picture[..., None], 3, 2))
    return open_video(file)


def _video(num_frames):
    return Video(file=Path("cam1.mp4"), fps=15.0, num_frames=num_frames, image_size=SIZE)


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_masks_are_taken_in_the_order_of_their_numbers(suffix, tmp_path):
    (tmp_path / "cam1").mkdir()
    for number in (10, 9, 100):
        (tmp_path / "cam1" / f"{number}.{suffix}").touch()
    assert [file.stem for file in find_masks(tmp_path, "cam1", _video(3))] == ["9", "10", "100"]
    with pytest.raises(CaptureError, match="holds 3 masks, the video 4 frames"):
        find_masks(tmp_path, "cam1", _video(4))


def test_a_video_of_masks_is_unpacked(tmp_path):
    _film(tmp_path / "cam1.mp4", [_person(0), np.zeros(SIZE, np.uint8), _person(2), _person(3)])
    masks = find_masks(tmp_path, "cam1", _video(4))
    files = unpack_masks(masks, np.array([1, 3]), tmp_path / "kept")
    nobody, person = (read_mask(file) for file in files)
    assert not nobody.any()
    assert (person != (_person(3) > 0)).mean() < 0.01
    with pytest.raises(CaptureError, match="holds 4 masks, the video 5 frames"):
        find_masks(tmp_path, "cam1", _video(5))


@pytest.mark.parametrize(
    ("level", "named"), [(12, "labels cannot be told"), (None, "looks like a photograph")]
)
def test_a_video_of_no_masks_is_refused(level, named, tmp_path):
    rng = np.random.default_rng(0)
    pictures = [cv2.GaussianBlur(rng.integers(0, 256, SIZE, np.uint8), (0, 0), 3)] * 3
    if level is not None:
        pictures = [_person(frame) // 255 * np.uint8(level) for frame in range(3)]
    masks = _film(tmp_path / "cam1.mp4", pictures)
    with pytest.raises(CaptureError, match=named):
        unpack_masks(MaskVideo(video=masks, places=(0, 1, 2)), np.arange(3), tmp_path / "kept")


def test_masks_of_another_size_or_none_are_refused(tmp_path):
    with pytest.raises(CaptureError, match=r"no \.png masks of camera cam1 nor .*no video cam1\.mp4"):
        find_masks(tmp_path, "cam1", _video(1))
    _film(tmp_path / "cam1.mp4", [np.zeros((48, 64), np.uint8)] * 2)
    with pytest.raises(CaptureError, match="is 64×48 pixels, its video 128×96"):
        find_masks(tmp_path, "cam1", _video(2))


def test_a_matte_becomes_a_plain_mask_of_the_capture(tmp_path):
    video = _film(tmp_path / "film.mp4", [_person(0)] * 2)
    matte = np.dstack((np.full((*SIZE, 3), 90, np.uint8), _person(0)))
    for frame in (0, 1):
        cv2.imwrite(str(tmp_path / f"{frame}.png"), matte)
    masks = tuple(tmp_path / f"{frame}.png" for frame in (0, 1))
    task = CameraTask(video=video, numbers=np.arange(2), masks=masks, folder=tmp_path / "out")
    assert list(write_camera(task)) == [1, 2]
    written = cv2.imread(str(tmp_path / "out" / "000001.png"), cv2.IMREAD_UNCHANGED)
    np.testing.assert_array_equal(written, _person(0))
