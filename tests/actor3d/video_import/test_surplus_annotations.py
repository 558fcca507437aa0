"""Keypoints and masks of more frames than there are pictures, or of other numbers: what is taken, and what is told."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.captures.images import read_mask
from actor3d.errors import CaptureError
from actor3d.rendering.movies import MovieWriter
from actor3d.video_import.detection.sources import read_user_annotations
from actor3d.video_import.detection.user_masks import MaskVideo, find_masks, unpack_masks
from actor3d.video_import.picture_folders import PictureFolder
from actor3d.video_import.videos import Video

SIZE = (96, 128)
NOSE = LANDMARK_NAMES.index("nose")


def _video(num_frames: int) -> Video:
    return Video(file=Path("cam1.mp4"), fps=15.0, num_frames=num_frames, image_size=SIZE)


def _pictures(*numbers: int) -> PictureFolder:
    return PictureFolder(
        file=Path("cam1"),
        fps=15.0,
        num_frames=len(numbers),
        image_size=SIZE,
        pictures=tuple(Path(f"cam1/{number}.jpg") for number in numbers),
        numbers=numbers,
    )


def _own_keypoints(root: Path, count: int) -> None:
    """The nose lies at column 10 + k in the k-th frame."""
    frames = [[[10 + frame, 30, 1]] for frame in range(count)]
    (root / "cam1.json").write_text(json.dumps({"landmarks": ["nose"], "frames": frames}))


def _openpose_keypoints(root: Path, names: list[str]) -> None:
    (root / "cam1").mkdir()
    for frame, name in enumerate(names):
        people = [{"pose_keypoints_2d": [10 + frame, 30, 1] + [0, 0, 0] * 24}]
        (root / "cam1" / name).write_text(json.dumps({"people": people}))


def _taken(root: Path, video: Video) -> list[int]:
    """The places of the keypoints taken among those given."""
    (annotations,) = read_user_annotations(root, None, ["cam1"], [video])
    assert annotations.landmarks is not None
    return (annotations.landmarks.points[:, NOSE, 0] - 10).astype(int).tolist()


@pytest.mark.parametrize(
    ("video", "expected"),
    [(_video(4), [0, 1, 2, 3]), (_pictures(0, 1, 2, 3), [0, 1, 2, 3]), (_pictures(5, 9, 13), [5, 9, 13])],
)
def test_a_list_of_keypoints_counts_from_the_first_picture(video, expected, tmp_path, caplog):
    _own_keypoints(tmp_path, 16)
    assert _taken(tmp_path, video) == expected
    counts = f"holds 16 frames of keypoints, the video {video.num_frames} frames"
    assert f"{counts}: those numbered from {expected[0]} to {expected[-1]} are taken" in caplog.text


@pytest.mark.parametrize(
    ("first", "video", "expected"),
    [
        (0, _video(3), [0, 1, 2]),
        (1, _video(3), [0, 1, 2]),
        (0, _pictures(4, 5), [4, 5]),
        (1, _pictures(1, 2, 3), [0, 1, 2]),
        (100, _pictures(102, 110), [2, 10]),
    ],
)
def test_files_of_keypoints_are_taken_by_their_numbers(first, video, expected, tmp_path):
    _openpose_keypoints(
        tmp_path, [f"take2_{number:012d}_keypoints.json" for number in range(first, first + 16)]
    )
    assert _taken(tmp_path, video) == expected


@pytest.mark.parametrize(
    ("numbers", "video"),
    [((0, 1, 2), _video(3)), ((1, 2, 3), _video(3)), ((7, 9, 11), _pictures(7, 9, 11)), ((5,), _pictures(5))],
)
def test_as_many_with_the_pictures_numbers_are_taken_without_a_word(numbers, video, tmp_path, caplog):
    _openpose_keypoints(tmp_path, [f"{number:06d}_keypoints.json" for number in numbers])
    assert _taken(tmp_path, video) == list(range(len(numbers)))
    assert caplog.text == ""


def test_a_list_as_long_as_the_pictures_is_taken_without_a_word(tmp_path, caplog):
    _own_keypoints(tmp_path, 3)
    assert _taken(tmp_path, _pictures(7, 9, 11)) == [0, 1, 2]
    assert caplog.text == ""


@pytest.mark.parametrize(
    ("numbers", "video", "told"),
    [
        (range(10, 40), _video(30), "numbered 10, 11, 12 … 39, the frames of the video 1, 2, 3 … 30"),
        (range(0, 60, 2), _video(30), "numbered 0, 2, 4 … 58, the frames of the video 0, 1, 2 … 29"),
        (range(3), _pictures(7, 9, 11), "numbered 0, 1, 2, the pictures 7, 9, 11"),
    ],
)
def test_as_many_with_other_numbers_are_taken_in_order_and_told(numbers, video, told, tmp_path, caplog):
    _openpose_keypoints(tmp_path, [f"{number:06d}.json" for number in numbers])
    assert _taken(tmp_path, video) == list(range(len(numbers)))
    assert f"frames of keypoints are {told}: they are taken in order" in caplog.text


def test_as_many_whose_names_tell_nothing_are_taken_in_order_and_told(tmp_path, caplog):
    _openpose_keypoints(tmp_path, ["a1.json", "b2.json", "c3.json"])
    assert _taken(tmp_path, _video(3)) == [0, 1, 2]
    assert "names do not tell which frames these frames of keypoints are of" in caplog.text


def test_as_many_whose_numbers_contradict_the_pictures_are_refused(tmp_path):
    _openpose_keypoints(tmp_path, [f"{number}.json" for number in (12, 13, 14)])
    with pytest.raises(
        CaptureError, match="are numbered 12, 13, 14, the pictures 10, 11, 12; number both alike"
    ):
        _taken(tmp_path, _pictures(10, 11, 12))


@pytest.mark.parametrize(
    ("names", "video", "named"),
    [
        ([f"{number}.json" for number in range(6)], _video(7), "holds 6 frames of keypoints, the video 7"),
        ([f"{number}.json" for number in range(6)], _pictures(1, 2), "counts from 0 where .* count from 1"),
        ([f"{number}.json" for number in range(6)], _pictures(4, 6, 8), "none numbered 6, 8"),
        ([f"{number}.json" for number in range(5, 9)], _video(2), "none numbered 1, 2"),
        ([f"{number}.json" for number in range(0, 9, 2)], _video(3), "none numbered 1"),
        (["a1.json", "b2.json", "c3.json"], _video(2), "their names do not tell which"),
    ],
)
def test_where_it_cannot_be_told_which_belong_to_the_pictures_none_are_taken(names, video, named, tmp_path):
    _openpose_keypoints(tmp_path, names)
    with pytest.raises(CaptureError, match=named):
        _taken(tmp_path, video)


def test_masks_are_taken_by_their_numbers(tmp_path):
    (tmp_path / "cam1").mkdir()
    for number in range(8, 13):
        (tmp_path / "cam1" / f"mask {number}.png").touch()
    masks = find_masks(tmp_path, "cam1", _pictures(9, 10, 12))
    assert isinstance(masks, tuple)
    assert [file.stem for file in masks] == ["mask 9", "mask 10", "mask 12"]
    with pytest.raises(CaptureError, match="holds 5 masks, the video 2 frames, but none numbered 7"):
        find_masks(tmp_path, "cam1", _pictures(7, 8))


def test_frames_of_a_video_of_masks_are_taken_by_their_numbers(tmp_path):
    with MovieWriter(tmp_path / "cam1.mp4", 15.0) as movie:
        for frame in range(6):
            person = cv2.circle(np.zeros((*SIZE, 3), np.uint8), (20 + 15 * frame, 48), 15, (255,) * 3, -1)
            movie.append(person)
    masks = find_masks(tmp_path, "cam1", _pictures(3, 5))
    assert isinstance(masks, MaskVideo)
    files = unpack_masks(masks, np.arange(2), tmp_path / "kept")
    middles = [np.flatnonzero(read_mask(file).any(0)).mean() for file in files]
    np.testing.assert_allclose(middles, (65, 95), atol=1)
