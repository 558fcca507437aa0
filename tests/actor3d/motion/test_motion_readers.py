"""What is asked of every motion reader alike: what its tool writes is read back, and what is damaged is one line."""

import json
import os
import pickle
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from foreign_skeletons import CONVENTIONS, bvh_text
from malformed_motions import MAPS, MOTIONS, PERSON, WHOLE_BVH
from mhr_results import results
from synthetic import tiny_body
from written_motions import easymocap_frames

from actor3d.errors import UserError
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.library import library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.readers.registry import READERS, MotionReader, find_reader
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import grounded
from actor3d.motion.writing import write_motion

FREE = ReadOptions(feet="free")
BODY = tiny_body()
SKELETON = Skeleton.of(BODY)
WALK = grounded(library_motion("walk", SKELETON).select(range(20)), SKELETON)


@dataclass(frozen=True, kw_only=True)
class Case:
    """A reader, and files for it."""

    file: str
    write: Callable[[Path, Motion], object]
    """Writes a motion of the tiny body as the reader's tools do."""
    other_joints: Callable[[Path], object]
    """Writes a motion of joints that no body has."""
    tolerance_m: float
    """Between where joints are in the motion that was written and in what is read of it."""
    header_until: bytes = b""
    """Before which a cut file is refused; a line behind it is a frame, and those that are there are read."""


def _write_smpl(path: Path, motion: Motion) -> None:
    write_motion(path, motion, BODY)


def _write_exported(path: Path, motion: Motion) -> None:
    content = {"format": "actor3d-motion", "version": 1, "fps": motion.fps, "joints": BODY.joint_names}
    path.write_text(json.dumps(content | {"poses": motion.poses.tolist(), "trans": motion.trans.tolist()}))


def _write_easymocap(path: Path, motion: Motion) -> None:
    path.write_text(json.dumps(easymocap_frames(motion, SKELETON)))


def _write_bvh(path: Path, motion: Motion) -> None:
    placed = SKELETON.place(motion.poses, motion.trans)
    path.write_text(bvh_text(SKELETON, placed, CONVENTIONS["Mixamo"], 1 / motion.fps))


def _write_sam3d_body(path: Path, motion: Motion) -> None:
    path.write_bytes(pickle.dumps(results(motion, SKELETON, move=(0.0, 0.0, 0.0))))


CASES = {
    "bvh": Case(
        file="motion.bvh",
        write=_write_bvh,
        other_joints=lambda path: path.write_text(WHOLE_BVH.replace("LeftForeArm", "Wing")),
        # The floor is where the feet stand, and no longer where the lowest part of the person was; measured .007.
        tolerance_m=0.01,
        header_until=b"MOTION",
    ),
    "smpl": Case(
        file="motion.npz",
        write=_write_smpl,
        other_joints=lambda path: np.savez(path, poses=np.zeros((3, 90))),
        tolerance_m=1e-6,
    ),
    "sam3d-body": Case(
        file="outputs.pkl",
        write=_write_sam3d_body,
        other_joints=lambda path: path.write_bytes(pickle.dumps({"pred_keypoints_3d": np.zeros((17, 3))})),
        tolerance_m=0.05,
    ),
    "actor3d": Case(
        file="motion.json",
        write=_write_exported,
        other_joints=lambda path: _write_exported(path, replace(WALK, poses=WALK.poses[:, :23])),
        tolerance_m=1e-9,
    ),
    "easymocap": Case(
        file="fit.json",
        write=_write_easymocap,
        other_joints=lambda path: path.write_text(json.dumps([PERSON | {"poses": [[0] * 86]}])),
        tolerance_m=1e-9,
    ),
}


def is_one_clear_line(error: UserError, file: Path) -> None:
    """Assert that an error says in one line which file has what fault."""
    line = str(error)
    assert "\n" not in line and "Traceback" not in line
    assert str(file) in line
    assert len(line) < 400 + len(str(file))
    assert len(line) > len(str(file)) + 15, "it says what is wrong"


def _refused(file: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_motion(file, BODY)
    is_one_clear_line(caught.value, file)
    return str(caught.value)


def test_every_reader_is_tested():
    assert set(CASES) == set(READERS.builtin)


@pytest.mark.parametrize("name", CASES)
class TestMotionReader:
    """One test of each kind for every reader of ours."""

    def test_says_what_it_reads(self, name):
        reader = READERS[name]
        assert isinstance(reader, MotionReader)
        assert reader.name == name
        assert len(reader.description) > 15
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reader.suffixes)

    def test_reads_what_its_tool_writes(self, tmp_path, name):
        case = CASES[name]
        case.write(tmp_path / case.file, WALK)
        assert find_reader(tmp_path / case.file, 1 << 20).name == name
        read = read_motion(tmp_path / case.file, BODY, options=replace(FREE, file_fps=25.0))
        assert read.fps == 25.0
        assert read.name == Path(case.file).stem
        assert read.poses.dtype == read.trans.dtype == np.float64
        found, written = (SKELETON.place(motion.poses, motion.trans).positions for motion in (read, WALK))
        assert np.abs(found - written).max() < case.tolerance_m

    def test_gives_a_motion_with_y_up(self, tmp_path, name):
        case = CASES[name]
        case.write(tmp_path / case.file, WALK)
        raw = READERS[name].read(tmp_path / case.file, SKELETON, ReadOptions())
        assert isinstance(raw, RawMotion)
        assert raw.motion.poses.shape == WALK.poses.shape
        heads = SKELETON.place(raw.motion.poses, raw.motion.trans).positions[:, SKELETON.index("head")]
        assert (heads[:, 1] - raw.motion.trans[:, 1] > 0.3).all()

    def test_ends_in_capitals_are_the_same(self, tmp_path, name):
        case = CASES[name]
        lower, upper = tmp_path / case.file, tmp_path / "CAPITALS"
        case.write(lower, WALK)
        upper = tmp_path / f"loud{lower.suffix.upper()}"
        upper.write_bytes(lower.read_bytes())
        assert np.array_equal(read_motion(upper, BODY).poses, read_motion(lower, BODY).poses)

    @pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.97])
    def test_a_truncated_file_is_one_line(self, tmp_path, name, share):
        file = tmp_path / CASES[name].file
        CASES[name].write(file, WALK)
        content = file.read_bytes()
        length = content.index(CASES[name].header_until) if CASES[name].header_until else len(content)
        file.write_bytes(content[: int(share * length)])
        _refused(file)

    @pytest.mark.parametrize(
        "content", [b"", b"\n \n", b"\x00\xff" * 200, b"Dear reader,", b"PK\x03\x04 no zip"]
    )
    def test_garbage_is_one_line(self, tmp_path, name, content):
        file = tmp_path / CASES[name].file
        file.write_bytes(content)
        _refused(file)

    @pytest.mark.parametrize("value", [1e30, -1e9, np.nan, np.inf])
    def test_places_beyond_all_measure_are_one_line(self, tmp_path, name, value):
        file = tmp_path / CASES[name].file
        trans = WALK.trans.copy()
        trans[3, 1] = value
        with np.errstate(invalid="ignore"):
            CASES[name].write(file, replace(WALK, trans=trans))
        _refused(file)

    def test_joints_of_no_body_are_one_line(self, tmp_path, name):
        file = tmp_path / CASES[name].file
        CASES[name].other_joints(file)
        _refused(file)

    def test_a_pipe_is_not_waited_for(self, tmp_path, name):
        file = tmp_path / CASES[name].file
        os.mkfifo(file)
        assert "pipes" in _refused(file)

    def test_a_folder_is_no_file(self, tmp_path, name):
        folder = tmp_path / CASES[name].file
        folder.mkdir()
        os.mkfifo(folder / "000000.json")
        assert "no regular file" in _refused(folder)

    def test_a_file_that_is_not_there_is_named(self, tmp_path, name):
        assert "no such motion file" in _refused(tmp_path / CASES[name].file)
        (tmp_path / CASES[name].file).symlink_to(tmp_path / "nowhere")
        assert "no such motion file" in _refused(tmp_path / CASES[name].file)

    def test_a_file_beyond_the_limit_is_refused(self, tmp_path, name):
        file = tmp_path / CASES[name].file
        CASES[name].write(file, WALK)
        with pytest.raises(UserError, match="at most"):
            read_motion(file, BODY, max_bytes=100)

    def test_a_tilde_is_the_home_folder(self, tmp_path, name, monkeypatch):
        monkeypatch.setenv("HOME", str(tmp_path))
        CASES[name].write(tmp_path / CASES[name].file, WALK)
        assert len(read_motion(Path("~") / CASES[name].file, BODY)) == len(WALK)


def test_a_tilde_of_nobody_is_no_such_file():
    with pytest.raises(UserError, match=r"~nobody-at-all/m\.bvh: no such motion file"):
        read_motion(Path("~nobody-at-all/m.bvh"), BODY)


@pytest.mark.parametrize(
    ("suffix", "name", "write"), MOTIONS, ids=[f"{case[0]} {case[1]}" for case in MOTIONS]
)
def test_a_malformed_motion_is_one_line(tmp_path, capsys, suffix, name, write):
    file = tmp_path / f"motion{suffix}"
    write(file)
    _refused(file)
    assert "executed" not in capsys.readouterr().out


@pytest.mark.parametrize("name", MAPS)
def test_a_malformed_joint_map_is_one_line(tmp_path, name):
    bvh, file = tmp_path / "motion.bvh", tmp_path / "map.json"
    bvh.write_text(WHOLE_BVH)
    content = MAPS[name]
    file.write_text("{" if content is None else json.dumps(content))
    with pytest.raises(UserError) as caught:
        read_motion(bvh, BODY, options=ReadOptions(joint_map=file))
    is_one_clear_line(caught.value, file)


def test_what_is_malformed_is_whole_otherwise(tmp_path):
    (tmp_path / "motion.bvh").write_text(WHOLE_BVH)
    assert len(read_motion(tmp_path / "motion.bvh", BODY)) == 2
    (tmp_path / "fit.json").write_text(json.dumps([PERSON]))
    assert len(read_motion(tmp_path / "fit.json", BODY)) == 1
    assert len(MOTIONS) + len(MAPS) >= 100
