"""One person is followed from frame to frame, and where frames are missing, few are interpolated and many refused."""

import json
import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.spatial.transform import Rotation
from synthetic import tiny_body
from written_motions import easymocap_frames

from actor3d.errors import UserError
from actor3d.motion.library import library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import grounded

BODY = tiny_body()
SKELETON = Skeleton.of(BODY)
WALK = grounded(library_motion("walk", SKELETON).select(range(40)), SKELETON)
FRAMES = easymocap_frames(WALK, SKELETON)


def _folder(root: Path, frames: dict[int, Any]) -> Path:
    for number, persons in frames.items():
        (root / f"{number:06d}.json").write_text(json.dumps(persons))
    return root


def _read(path: Path) -> Motion:
    return read_motion(path, BODY, options=ReadOptions(feet="free"))


def _apart(read: Motion) -> float:
    turns = [Rotation.from_rotvec(motion.poses.reshape(-1, 3)) for motion in (read, WALK)]
    return float((turns[0] * turns[1].inv()).magnitude().max())


def _other(frame: list[dict[str, Any]]) -> dict[str, Any]:
    return frame[0] | {"id": 9, "Th": [[50.0, 0.0, 0.0]]}


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_ids_that_change_places_do_not_jump(tmp_path, caplog, kind):
    caplog.set_level(logging.INFO)
    frames = [[frame[0], _other(frame)][:: 1 if index % 3 == 0 else -1] for index, frame in enumerate(FRAMES)]
    path = tmp_path / "m.json"
    if kind == "file":
        path.write_text(json.dumps(frames))
    else:
        path = _folder(tmp_path, dict(enumerate(frames)))
    read = _read(path)
    np.testing.assert_allclose(read.trans, WALK.trans, atol=1e-6)
    assert _apart(read) < 1e-6
    assert "of its 2 persons, the one with id 0 is read" in caplog.text


def test_few_missing_frames_are_interpolated_and_said(tmp_path, caplog):
    kept = {index: frame for index, frame in enumerate(FRAMES) if index not in (4, 5, 20)}
    read = _read(_folder(tmp_path, kept | {30: []}))
    assert len(read) == len(WALK)
    assert np.abs(read.trans - WALK.trans).max() < 0.02
    assert _apart(read) < 0.2
    assert "4 missing frames are interpolated" in caplog.text


def test_many_missing_frames_are_refused(tmp_path):
    kept = {index: frame for index, frame in enumerate(FRAMES) if not 10 <= index < 25}
    with pytest.raises(UserError, match="after frame 9, the next is 25: 15 in a row are missing"):
        _read(_folder(tmp_path, kept))


def test_every_fifth_frame_is_no_gap(tmp_path, caplog):
    read = _read(_folder(tmp_path, {10 + 5 * index: frame for index, frame in enumerate(FRAMES)}))
    np.testing.assert_allclose(read.trans, WALK.trans, atol=1e-6)
    assert "missing" not in caplog.text


def test_times_in_names_that_tremble_are_no_gaps(tmp_path, caplog):
    tremble = {1_700_000_000_123 + 33 * index + index % 3: frame for index, frame in enumerate(FRAMES)}
    np.testing.assert_allclose(_read(_folder(tmp_path, tremble)).trans, WALK.trans, atol=1e-6)
    assert "missing" not in caplog.text


def test_names_that_number_nothing_are_in_their_order(tmp_path):
    for index, frame in enumerate(FRAMES):
        (tmp_path / f"frame{index:04d}_smpl2.json").write_text(json.dumps(frame))
    np.testing.assert_allclose(_read(tmp_path).trans, WALK.trans, atol=1e-6)


def test_centimetres_are_those_of_all_frames(tmp_path, caplog):
    caplog.set_level(logging.INFO)
    frames = {}
    for index, frame in enumerate(FRAMES):
        Th = np.array(frame[0]["Th"]) * 100 + [[0.0, 120.0, 0.0]]
        frames[index] = [frame[0] | {"Th": Th.tolist()}]
    np.testing.assert_allclose(_read(_folder(tmp_path, frames)).trans, WALK.trans, atol=1e-6)
    assert "taken as cm" in caplog.text
