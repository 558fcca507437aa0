"""SAM 3D Body's results become one person's motion, in whatever way the frames lie in files."""

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from mhr_results import SKELETON, results, walk

from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.motion import Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.readers.registry import find_reader
from actor3d.motion.reading import read_motion

WALK = walk()
FRAMES = results(WALK)


def _read(path: Path) -> Motion:
    assert find_reader(path, 1 << 30).name == "sam3d-body"
    return read_motion(path, free_body(), options=ReadOptions(feet="free"))


def _require_the_walk(motion: Motion, frames: int = len(WALK), within: float = 0.02) -> None:
    assert len(motion) == frames
    found, wanted = (SKELETON.place(each.poses, each.trans).positions[:, :22] for each in (motion, WALK))
    wanted = wanted[:frames]
    apart = np.linalg.norm(found - wanted - (found[:1, :1] - wanted[:1, :1]), axis=2)
    assert apart.mean() < within


def _objects(value: Any) -> np.ndarray:
    array = np.empty(len(value), dtype=object)
    array[:] = value
    return array


def _folder(path: Path, frames: list[Any], write: Callable[[Path, Any], object], suffix: str) -> Path:
    path.mkdir()
    for index, frame in enumerate(frames):
        write(path / f"frame_{index:04d}{suffix}", frame)
    return path


def _write_npz(path: Path, frame: dict[str, Any]) -> None:
    np.savez(path, **frame)


def _write_pickle(path: Path, value: Any) -> None:
    path.write_bytes(pickle.dumps(value))


def _write_npy(path: Path, value: Any) -> None:
    np.save(path, _objects(value) if isinstance(value, list) else np.array(value, dtype=object))


def _stacked(frames: list[dict[str, Any]]) -> dict[str, np.ndarray]:
    return {name: np.stack([frame[name] for frame in frames]) for name in frames[0] if name != "mask"}


WAYS: dict[str, Callable[[Path], Path]] = {
    "folder of npz": lambda at: _folder(at / "f", FRAMES, _write_npz, ".npz"),
    "folder of pickled lists": lambda at: _folder(
        at / "f", [[frame] for frame in FRAMES], _write_pickle, ".pkl"
    ),
    "folder of npy": lambda at: _folder(at / "f", FRAMES, _write_npy, ".npy"),
}
FILES: dict[str, Callable[[Path], None]] = {
    "list.pkl": lambda file: _write_pickle(file, FRAMES),
    "lists.pkl": lambda file: _write_pickle(file, [[frame] for frame in FRAMES]),
    "named.pkl": lambda file: _write_pickle(file, {f"{n:03d}.jpg": [f] for n, f in enumerate(FRAMES)}),
    "list.npy": lambda file: _write_npy(file, FRAMES),
    "objects.npz": lambda file: np.savez(file, outputs=_objects(FRAMES)),
    "compressed.npz": lambda file: np.savez_compressed(file, outputs=_objects(FRAMES)),
    "stacked.npz": lambda file: np.savez_compressed(file, **_stacked(FRAMES)),
    "persons.npz": lambda file: np.savez(file, **{k: v[:, None] for k, v in _stacked(FRAMES).items()}),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_frames(tmp_path, name):
    FILES[name](tmp_path / name)
    _require_the_walk(_read(tmp_path / name))


@pytest.mark.parametrize("way", WAYS)
def test_a_folder_of_frames(tmp_path, way):
    _require_the_walk(_read(WAYS[way](tmp_path)))


def test_one_picture(tmp_path, caplog):
    _write_npz(tmp_path / "one.npz", FRAMES[3])
    motion = _read(tmp_path / "one.npz")
    assert len(motion) == 1
    assert "the pose is fitted" in caplog.text
    turn = SKELETON.place(motion.poses, motion.trans).world_from_rest[0][0]
    wanted = SKELETON.place(WALK.poses, WALK.trans).world_from_rest[0][3]
    assert (turn.inv() * wanted).magnitude() < np.radians(3)


def test_without_the_rig_s_joints(tmp_path):
    _write_pickle(tmp_path / "m.pkl", results(WALK, joints=False))
    _require_the_walk(_read(tmp_path / "m.pkl"), within=0.03)


def test_missing_files_are_interpolated(tmp_path, caplog):
    folder = WAYS["folder of npz"](tmp_path)
    (folder / "frame_0007.npz").unlink()
    _require_the_walk(_read(folder))
    assert "1 missing frames are interpolated" in caplog.text


def test_one_person_is_followed_whatever_the_order(tmp_path, caplog):
    others = [frame | {"pred_cam_t": frame["pred_cam_t"] + [1.5, 0, 4.0]} for frame in FRAMES]
    pairs = [
        [frame, other][:: 1 if n % 2 else -1]
        for n, (frame, other) in enumerate(zip(FRAMES, others, strict=True))
    ]
    _write_pickle(tmp_path / "m.pkl", pairs)
    _require_the_walk(_read(tmp_path / "m.pkl"))
    assert "up to 2 persons" in caplog.text


def test_persons_of_one_picture_are_no_frames(tmp_path, caplog):
    beside = FRAMES[9] | {
        "bbox": FRAMES[9]["bbox"] + [400, 0, 400, 0],
        "pred_cam_t": np.array([2.0, 1.0, 6.0]),
    }
    _write_pickle(tmp_path / "m.pkl", [FRAMES[0], beside])
    assert len(_read(tmp_path / "m.pkl")) == 1
    assert "up to 2 persons" in caplog.text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"pred_keypoints_3d": None}, r"'pred_keypoints_3d', to which poses are fitted"),
        ({"pred_keypoints_3d": np.zeros((17, 3))}, r"'pred_keypoints_3d' must be \[70, 3\], found \[17, 3\]"),
        ({"pred_keypoints_3d": np.full((70, 3), np.nan)}, r"'pred_keypoints_3d' holds NaN"),
        ({"pred_keypoints_3d": np.zeros((70, 3))}, r"legs of its joint positions have no length"),
        ({"pred_cam_t": np.zeros(4)}, r"'pred_cam_t' must be \[3\]"),
    ],
)
def test_what_is_damaged_is_one_line(tmp_path, change, said):
    _write_pickle(tmp_path / "m.pkl", FRAMES[0] | change)
    with pytest.raises(UserError, match=said) as caught:
        _read(tmp_path / "m.pkl")
    assert "\n" not in str(caught.value)


def test_a_file_in_which_nobody_is(tmp_path):
    _write_pickle(tmp_path / "m.pkl", {"pred_keypoints_3d": [], "frames": []})
    with pytest.raises(UserError, match=r"m\.pkl"):
        _read(tmp_path / "m.pkl")


def test_nothing_of_a_pickle_is_run(tmp_path):
    class Trap:
        def __reduce__(self):
            return print, ("executed",)

    np.savez(tmp_path / "m.npz", outputs=_objects([FRAMES[0] | {"mask": Trap()}]))
    with pytest.raises(UserError, match=r"refers to builtins\.print"):
        _read(tmp_path / "m.npz")
