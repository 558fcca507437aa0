"""Folders of a pickle for each frame, as SMPLify-X leaves them, are one motion."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from scipy.spatial.transform import Rotation
from synthetic import tiny_body

from actor3d.errors import UserError
from actor3d.motion.library import library_motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import grounded

BODY = tiny_body()
SKELETON = Skeleton.of(BODY)
WALK = grounded(library_motion("walk", SKELETON).select(range(12)), SKELETON)


def _frame(index: int) -> dict[str, np.ndarray]:
    return {
        "camera_translation": np.ones((1, 3), np.float32),
        "global_orient": WALK.poses[index, :1],
        "body_pose": WALK.poses[index, 1:22].reshape(1, 63),
        "jaw_pose": np.zeros((1, 3)),
        "left_hand_pose": np.zeros((1, 45)),
        "right_hand_pose": np.zeros((1, 45)),
        "betas": np.zeros((1, 10)),
    }


def _write(file: Path, content: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(pickle.dumps(content, 2))


def _require_the_walk(path: Path) -> None:
    read = read_motion(path, BODY, options=ReadOptions(feet="free"))
    assert len(read) == len(WALK)
    turns = [Rotation.from_rotvec(motion.poses[:, :22].reshape(-1, 3)) for motion in (read, WALK)]
    assert np.degrees((turns[0] * turns[1].inv()).magnitude()).max() < 0.01


@pytest.mark.parametrize("name", ["{}.pkl", "image {:03d}.pkl", "{:06d}/000.pkl", "frame{}/000.pkl"])
def test_frames_are_taken_by_their_numbers(name, tmp_path):
    for index in range(len(WALK)):
        _write(tmp_path / "results" / name.format(index), _frame(index))
    _require_the_walk(tmp_path / "results")


def test_of_several_persons_the_first_is_read_with_a_warning(tmp_path, caplog):
    for index in range(len(WALK)):
        _write(tmp_path / f"{index}" / "000.pkl", _frame(index))
    _require_the_walk(tmp_path)
    assert "first person" not in caplog.text
    _write(tmp_path / "4" / "001.pkl", _frame(0))
    _require_the_walk(tmp_path)
    assert "the first person of each photograph is read" in caplog.text


def test_what_is_no_frame_is_named(tmp_path):
    for index in range(3):
        _write(tmp_path / f"{index}.pkl", _frame(index))
    _write(tmp_path / "3.pkl", {"keypoints": np.zeros(3)})
    with pytest.raises(UserError, match=r"3\.pkl: holds no body parameters by name"):
        read_motion(tmp_path, BODY)


def test_frames_that_are_far_apart_are_refused(tmp_path):
    for index in (0, 1, 90):
        _write(tmp_path / f"{index}.pkl", _frame(index % 4))
    with pytest.raises(UserError, match="missing"):
        read_motion(tmp_path, BODY)


def test_a_folder_that_holds_json_is_easymocaps(tmp_path):
    _write(tmp_path / "0.pkl", _frame(0))
    (tmp_path / "0.json").write_text("3")
    with pytest.raises(UserError, match="EasyMocap"):
        read_motion(tmp_path, BODY)
