"""What trackers of people in videos and their data sets write is the same motion."""

import json
import logging
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from joblib_files import dump_as_joblib
from scipy.spatial.transform import Rotation
from synthetic import tiny_body

from actor3d.captures.fits import to_origin_convention
from actor3d.errors import UserError
from actor3d.motion.library import library_motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import grounded

BODY = tiny_body()
SKELETON = Skeleton.of(BODY)
WALK = grounded(library_motion("walk", SKELETON).select(range(20)), SKELETON)
FRAMES = len(WALK)
POSES, TRANS = WALK.poses.reshape(FRAMES, 72), WALK.trans
ROOT, TRUNK = POSES[:, :3], POSES[:, 3:]
MATRICES = Rotation.from_rotvec(WALK.poses.reshape(-1, 3)).as_matrix().reshape(FRAMES, 24, 3, 3)
NUMBERS = np.arange(FRAMES) + 5
OTHER = {"pose": POSES * 0, "pose_world": POSES * 0, "trans_world": TRANS * 0, "frame_ids": NUMBERS}


def _gvhmr() -> dict[str, Any]:
    return {
        "smpl_params_global": {"global_orient": ROOT, "body_pose": TRUNK[:, :63], "transl": TRANS},
        "smpl_params_incam": {"global_orient": ROOT * 0, "body_pose": TRUNK[:, :63], "transl": TRANS},
    }


def _emdb() -> dict[str, Any]:
    inner = {"poses_root": ROOT, "poses_body": TRUNK, "trans": TRANS, "betas": np.zeros(10)}
    return {"name": "P0", "gender": "male", "smpl": inner, "good_frames_mask": np.ones(FRAMES, bool)}


def _wham() -> dict[int, Any]:
    person = {"pose": POSES * 0, "trans": TRANS * 0, "pose_world": POSES, "trans_world": TRANS}
    return {3: person | {"frame_ids": NUMBERS, "betas": np.zeros((FRAMES, 10))}, 4: OTHER}


def _threedpw() -> dict[str, Any]:
    return {"poses": [POSES, POSES[:7] * 0], "trans": [TRANS, TRANS[:7] * 0], "genders": ["m", "f"]}


def _tram() -> dict[str, Any]:
    return {"pred_rotmat": MATRICES, "pred_trans": TRANS[:, None], "frame": NUMBERS}


def _humannerf() -> dict[str, Any]:
    Rh, Th = to_origin_convention(ROOT, TRANS, SKELETON.pelvis)
    frames = [
        {
            "Rh": Rh[i],
            "Th": Th[i],
            "poses": np.concatenate([np.zeros(3), TRUNK[i]]),
            "joints": np.zeros((24, 3)),
        }
        for i in range(FRAMES)
    ]
    return {f"frame_{i:06d}": frames[i] for i in reversed(range(FRAMES))}


PICKLED: dict[str, Callable[[], Any]] = {
    "gvhmr": _gvhmr, "emdb": _emdb, "wham": _wham, "3dpw": _threedpw, "tram": _tram, "humannerf": _humannerf,
}  # fmt: skip


def _require_the_walk(path: Path, joints: int = 24) -> None:
    read = read_motion(path, BODY, options=ReadOptions(feet="free"))
    turns = [Rotation.from_rotvec(motion.poses[:, :joints].reshape(-1, 3)) for motion in (read, WALK)]
    assert len(read) == FRAMES
    assert np.degrees((turns[0] * turns[1].inv()).magnitude()).max() < 0.01
    np.testing.assert_allclose(read.trans, WALK.trans, atol=1e-4)


@pytest.mark.parametrize("name", PICKLED)
@pytest.mark.parametrize("written", ["pickle", "joblib", "npy"])
def test_a_tracker_is_read(tmp_path, name, written):
    path = tmp_path / ("m.npy" if written == "npy" else "m.pkl")
    content = PICKLED[name]()
    if written == "joblib":
        dump_as_joblib(content, path)
    elif written == "pickle":
        path.write_bytes(pickle.dumps(content))
    else:
        np.save(path, np.array(content, dtype=object), allow_pickle=True)
    _require_the_walk(path, 22 if name == "gvhmr" else 24)


def test_a_frame_after_the_other(tmp_path):
    frames = [
        {"global_orient": ROOT[i : i + 1], "body_pose": TRUNK[i : i + 1], "transl": TRANS[i : i + 1]}
        for i in range(FRAMES)
    ]
    (tmp_path / "m.pkl").write_bytes(pickle.dumps(frames))
    _require_the_walk(tmp_path / "m.pkl")
    frames[3] = {"global_orient": ROOT[:1]}
    (tmp_path / "m.pkl").write_bytes(pickle.dumps(frames))
    with pytest.raises(UserError, match="lacks 'body_pose'"):
        read_motion(tmp_path / "m.pkl", BODY)


def test_the_first_person_is_said(tmp_path, caplog):
    caplog.set_level(logging.INFO)
    (tmp_path / "m.pkl").write_bytes(pickle.dumps(_wham()))
    read_motion(tmp_path / "m.pkl", BODY)
    assert "of its 2 persons, the first is read" in caplog.text


def _phalp() -> dict[str, Any]:
    def body(index: int, scale: float) -> dict[str, Any]:
        turn = Rotation.from_rotvec(WALK.poses[index] * scale).as_matrix()
        return {"global_orient": turn[:1], "body_pose": turn[1:], "betas": np.zeros(10)}

    frames = {}
    for index in range(FRAMES):
        people = [(7, body(index, 1.0)), (2, body(index, 0.0))][:: 1 if index % 2 == 0 else -1]
        frames[f"{index:06d}.jpg"] = {
            "time": index, "tid": [who for who, _ in people], "smpl": [what for _, what in people],
            "camera": [np.array([0.0, 0.0, 20.0])] * 2,
        }  # fmt: skip
    return frames


def test_4d_humans_follows_one_track(tmp_path, caplog):
    dump_as_joblib(_phalp(), tmp_path / "m.pkl")
    read = read_motion(tmp_path / "m.pkl", BODY)
    np.testing.assert_allclose(read.poses[:, 1:], WALK.poses[:, 1:], atol=1e-6)
    assert np.ptp(read.trans[:, [0, 2]], axis=0).max() == 0
    assert "the person stays" in caplog.text


def test_vibe_says_nothing_of_places(tmp_path, caplog):
    dump_as_joblib(
        {1: {"pose": POSES, "frame_ids": NUMBERS, "orig_cam": np.zeros((FRAMES, 4))}}, tmp_path / "m.pkl"
    )
    assert len(read_motion(tmp_path / "m.pkl", BODY)) == FRAMES
    assert "nothing of places" in caplog.text


def test_slahmr_has_an_axis_of_persons(tmp_path):
    np.savez(tmp_path / "m.npz", root_orient=ROOT[None], pose_body=TRUNK[None, :, :63], trans=TRANS[None])
    _require_the_walk(tmp_path / "m.npz", 22)


@pytest.mark.parametrize("whole", [True, False])
def test_lhm_and_exavatar_in_json(tmp_path, whole):
    frames = [
        {
            "root_pose": ROOT[i].tolist(), "body_pose": WALK.poses[i, 1:22].tolist(), "jaw_pose": [0, 0, 0],
            "lhand_pose": np.zeros((15, 3)).tolist(), "trans": TRANS[i].tolist(), "betas": [0.0] * 10,
        }
        for i in range(FRAMES)
    ]  # fmt: skip
    path = tmp_path / "m.json"
    if whole:
        path.write_text(json.dumps(frames))
    else:
        path = tmp_path / "frames"
        path.mkdir()
        for index, frame in enumerate(frames):
            (path / f"{index:05d}.json").write_text(json.dumps(frame))
    _require_the_walk(path, 22)


def test_named_parts_over_frames_in_one_json(tmp_path):
    content = {"global_orient": ROOT.tolist(), "body_pose": TRUNK[:, :63].tolist(), "transl": TRANS.tolist()}
    (tmp_path / "m.json").write_text(json.dumps(content))
    _require_the_walk(tmp_path / "m.json", 22)


def _tensors(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _tensors(item) for key, item in value.items()}
    return torch.from_numpy(value) if isinstance(value, np.ndarray) else value


def test_tensors_of_gvhmr(tmp_path):
    torch.save(_tensors(_gvhmr()), tmp_path / "m.pt")
    _require_the_walk(tmp_path / "m.pt", 22)


def test_tensors_of_tram_in_a_numpy_file(tmp_path):
    np.save(tmp_path / "hps_track_0.npy", np.array(_tensors(_tram()), dtype=object))
    _require_the_walk(tmp_path / "hps_track_0.npy")


class _Evil:
    def __reduce__(self):
        return (print, ("executed",))


@pytest.mark.parametrize("kind", ["evil", "cut", "text"])
def test_a_bad_file_of_tensors_is_refused_with_a_way_out(tmp_path, capsys, kind):
    path = tmp_path / "m.pt"
    torch.save({"evil": _Evil()} if kind == "evil" else _tensors(_gvhmr()), path)
    if kind == "cut":
        path.write_bytes(path.read_bytes()[:500])
    elif kind == "text":
        path.write_text("no tensors")
    with pytest.raises(UserError, match=r"m\.pt: not a file of tensors.*numpy\.savez") as caught:
        read_motion(path, BODY)
    assert "\n" not in str(caught.value)
    assert "executed" not in capsys.readouterr().out


def test_results_of_mdm_that_are_no_person_are_refused_by_name(tmp_path):
    content = {"motion": np.zeros((2, 22, 3, 60)), "text": ["walks"] * 2, "lengths": np.array([60, 60])}
    np.save(tmp_path / "results.npy", np.array(content, dtype=object), allow_pickle=True)
    with pytest.raises(UserError, match="of MDM's results, joint positions"):
        read_motion(tmp_path / "results.npy", BODY)
