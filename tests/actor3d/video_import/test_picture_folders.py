"""Folders of numbered pictures are read in order like videos; what does not belong together is refused."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from filmed_people import Filmed, film_people

from actor3d.body_fitting import FitOptions
from actor3d.captures.capture import open_capture
from actor3d.captures.metadata import BodyChoice
from actor3d.errors import InputError, UserError
from actor3d.video_import.importing import import_footage
from actor3d.video_import.opening import FootageOptions
from actor3d.video_import.picture_folders import (
    PictureFolder,
    note_numbers_beside_videos,
    open_pictures,
    require_same_numbers,
)
from actor3d.video_import.videos import Video


def _fill(folder: Path, names, size=(48, 64)) -> Path:
    """Pictures of these names whose k-th is grey 20 * k."""
    folder.mkdir(parents=True, exist_ok=True)
    for index, name in enumerate(names):
        cv2.imwrite(str(folder / name), np.full((*size, 3), 20 * index, np.uint8))
    return folder


def _greys(folder: Path) -> list[int]:
    opened = open_pictures(folder, 25.0)
    return [int(picture[0, 0, 0]) for picture in opened.frames(0, opened.num_frames)]


@pytest.mark.parametrize(
    "names",
    [
        [f"{number:06d}.jpg" for number in range(12)],
        [f"{number}.png" for number in range(1, 13)],
        [f"Cam01_rgb{number}.JPG" for number in range(95, 107)],
        [f"frame {number}.jpeg" for number in range(0, 60, 5)],
        [f"cam1_{number}_2019-08-23_16-08-{number % 3}.png" for number in range(12)],
    ],
)
def test_pictures_are_taken_in_the_order_of_their_numbers(names, tmp_path):
    folder = _fill(tmp_path / "cam1.left", names)
    opened = open_pictures(folder, 25.0)
    assert (opened.name, opened.fps, opened.num_frames, opened.image_size) == ("cam1.left", 25, 12, (48, 64))
    np.testing.assert_allclose(_greys(folder), np.arange(12) * 20, atol=2)
    (picture,) = opened.frames(3, 4)
    np.testing.assert_allclose(picture, 60, atol=2)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], "holds no .jpg or .png pictures"),
        (["a.jpg", "b.jpg"], r"does not tell the order of its pictures \(a.jpg, b.jpg\)"),
        (["1.jpg", "01.jpg"], "does not tell the order"),
        (["0.jpg", "0.png"], "both .jpg and .png"),
        (["0.bmp"], "convert them to .png or .jpg"),
    ],
)
def test_what_has_no_order_is_refused(names, expected, tmp_path):
    with pytest.raises(UserError, match=expected):
        open_pictures(_fill(tmp_path / "cam1", names), 30.0)


def test_the_folder_of_all_cameras_is_refused_with_what_to_give(tmp_path):
    _fill(tmp_path / "images" / "cam1", ["0.jpg"])
    with pytest.raises(UserError, match=r"holds folders, no pictures; .*--videos .*images/\*"):
        open_pictures(tmp_path / "images", 30.0)


def test_what_is_no_picture_is_left_out_with_a_warning(tmp_path, caplog):
    folder = _fill(tmp_path / "cam1", ["0.jpg", "1.jpg"])
    for name in ("notes.txt", ".DS_Store"):
        (folder / name).write_text("x")
    assert open_pictures(folder, 30.0).num_frames == 2
    assert "left out: notes.txt" in caplog.text
    assert "DS_Store" not in caplog.text


def test_pictures_of_another_size_or_damaged_ones_are_refused(tmp_path):
    folder = _fill(tmp_path / "cam1", ["0.jpg", "1.jpg"])
    _fill(folder, ["2.jpg"], size=(40, 64))
    with pytest.raises(InputError, match=r"2\.jpg: is 64×40 pixels, the folder's first 64×48"):
        _greys(folder)
    (folder / "1.jpg").write_bytes((folder / "1.jpg").read_bytes()[:-20])
    with pytest.raises(InputError, match=r"1\.jpg: is not a complete JPEG"):
        _greys(folder)


def test_pictures_that_are_to_be_turned_when_shown_are_refused(tmp_path):
    folder = _fill(tmp_path / "cam1", ["0.jpg"])
    content = (folder / "0.jpg").read_bytes()
    orientation = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    exif = b"Exif\0\0" + orientation
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    (folder / "0.jpg").write_bytes(content[:2] + segment + content[2:])
    with pytest.raises(InputError, match="EXIF"):
        open_pictures(folder, 30.0)


def test_cameras_must_have_the_same_numbers_but_for_the_last(tmp_path, caplog):
    def opened(name: str, numbers) -> PictureFolder:
        return open_pictures(_fill(tmp_path / name, [f"{number}.jpg" for number in numbers]), 30.0)

    whole, short = opened("a", range(6)), opened("b", range(4))
    require_same_numbers([whole, short], shifted=False)
    assert caplog.text == ""
    with pytest.raises(InputError, match=r"c: has picture 3 where .*a has 2"):
        require_same_numbers([whole, opened("c", (0, 1, 3, 4))], shifted=False)
    late = opened("d", range(1, 7))
    with pytest.raises(InputError, match=r"has picture 1 where .* has 0.*--offsets"):
        require_same_numbers([whole, late], shifted=False)
    require_same_numbers([whole, late], shifted=True)
    require_same_numbers([opened("e", (0, 1, 5, 6)), opened("f", (0, 1, 5, 6))], shifted=False)
    assert "first behind 1; the motion jumps there" in caplog.text


def test_numbers_that_no_video_has_are_told_beside_one(tmp_path, caplog):
    def opened(name: str, first: int) -> PictureFolder:
        return open_pictures(_fill(tmp_path / name, [f"{first + number}.jpg" for number in range(5)]), 30.0)

    video = Video(file=tmp_path / "b.mp4", fps=30.0, num_frames=5, image_size=(48, 64))
    note_numbers_beside_videos([opened("a", 1), video])
    note_numbers_beside_videos([opened("c", 10)])
    assert caplog.text == ""
    note_numbers_beside_videos([opened("d", 10), video])
    assert (
        "d: its pictures are numbered 10, 11, 12 … 14: the first is taken for the first frame" in caplog.text
    )


def _as_pictures(filmed: Filmed) -> list[Path]:
    folders = []
    for video in filmed.videos:
        capture, folder = cv2.VideoCapture(str(video)), video.with_suffix("")
        folder.mkdir()
        for number in range(6):
            cv2.imwrite(str(folder / f"{number}.png"), capture.read()[1])
        folders.append(folder)
    return folders


def test_folders_of_pictures_become_a_capture(tmp_path, caplog):
    filmed = film_people(tmp_path / "studio")
    folders = _as_pictures(filmed)
    options = FootageOptions(
        keypoints=filmed.keypoints, masks=filmed.masks, body=BodyChoice(kind="smpl", pose_blend_shapes=False),
        body_models=(filmed.body_models,), fit=FitOptions(landmark_steps=16, silhouette_steps=0), workers=1,
    )  # fmt: skip
    imported = import_footage(folders, filmed.calibration, tmp_path / "me", options)
    assert (imported.cameras, imported.frames) == (("cam1", "cam2", "cam3", "cam4"), 6)
    assert "taken as 30 a second: give --fps" in caplog.text
    import_footage(folders, filmed.calibration, tmp_path / "slow", replace(options, fps=12.5))
    assert open_capture(tmp_path / "slow", body_models=(filmed.body_models,)).fps == 12.5
    with pytest.raises(InputError, match="says its own frame rate"):
        import_footage(filmed.videos, filmed.calibration, tmp_path / "no", replace(options, fps=30.0))


@pytest.mark.parametrize("fps", [0.0, -1.0, float("nan"), float("inf")])
def test_rates_that_are_none_are_refused(fps):
    with pytest.raises(InputError, match="fps must be above 0"):
        FootageOptions(fps=fps)
