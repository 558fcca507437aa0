"""A hundred and more malformed motion and camera files: each one clear line that names the file."""

import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from synthetic import tiny_body

from actor3d.errors import UserError
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.rendering.camera_files import read_camera_path

GOOD_BVH = """HIERARCHY
ROOT Hips
{ OFFSET 0 0 0 CHANNELS 6 Xposition Yposition Zposition Zrotation Xrotation Yrotation
  JOINT LeftUpLeg { OFFSET 10 0 0 CHANNELS 3 Zrotation Xrotation Yrotation
    JOINT LeftLeg { OFFSET 0 -40 0 CHANNELS 3 Zrotation Xrotation Yrotation
      JOINT LeftFoot { OFFSET 0 -40 0 CHANNELS 3 Zrotation Xrotation Yrotation End Site { OFFSET 0 0 10 } } } }
  JOINT RightUpLeg { OFFSET -10 0 0 CHANNELS 3 Zrotation Xrotation Yrotation
    JOINT RightLeg { OFFSET 0 -40 0 CHANNELS 3 Zrotation Xrotation Yrotation
      JOINT RightFoot { OFFSET 0 -40 0 CHANNELS 3 Zrotation Xrotation Yrotation End Site { OFFSET 0 0 10 } } } }
  JOINT Spine { OFFSET 0 40 0 CHANNELS 3 Zrotation Xrotation Yrotation
    JOINT LeftArm { OFFSET 15 10 0 CHANNELS 3 Zrotation Xrotation Yrotation
      JOINT LeftForeArm { OFFSET 25 0 0 CHANNELS 3 Zrotation Xrotation Yrotation
        JOINT LeftHand { OFFSET 25 0 0 CHANNELS 3 Zrotation Xrotation Yrotation End Site { OFFSET 5 0 0 } } } }
    JOINT RightArm { OFFSET -15 10 0 CHANNELS 3 Zrotation Xrotation Yrotation
      JOINT RightForeArm { OFFSET -25 0 0 CHANNELS 3 Zrotation Xrotation Yrotation
        JOINT RightHand { OFFSET -25 0 0 CHANNELS 3 Zrotation Xrotation Yrotation End Site { OFFSET -5 0 0 } } } } }
}
MOTION
Frames: 2
Frame Time: 0.033333
"""
ROW = " ".join(["0", "90", "0", *["0"] * 42])
WHOLE_BVH = GOOD_BVH + f"{ROW}\n{ROW}\n"

BVHS: dict[str, str] = {
    "empty": "",
    "blank": "  \n\n",
    "prose": "Dear reader,\nthis is no motion.",
    "xml": "<?xml version='1.0'?><bvh/>",
    "no hierarchy": WHOLE_BVH.replace("HIERARCHY", ""),
    "no root": WHOLE_BVH.replace("ROOT Hips", ""),
    "root alone": "HIERARCHY\nROOT",
    "root without brace": "HIERARCHY\nROOT Hips OFFSET 0 0 0",
    "cut in the hierarchy": WHOLE_BVH[:400],
    "cut after the hierarchy": WHOLE_BVH[: WHOLE_BVH.index("MOTION")],
    "cut before the frames": GOOD_BVH,
    "cut in the frames": WHOLE_BVH[:-60],
    "one number too many": WHOLE_BVH + " 5",
    "a frame too many": WHOLE_BVH + ROW,
    "half the channels": WHOLE_BVH.replace(ROW, " ".join(ROW.split()[:20])),
    "text in a frame": WHOLE_BVH.replace(ROW, ROW.replace("90", "tall"), 1),
    "nan in a frame": WHOLE_BVH.replace(ROW, ROW.replace("90", "nan"), 1),
    "infinity in a frame": WHOLE_BVH.replace(ROW, ROW.replace("90", "inf"), 1),
    "huge number in a frame": WHOLE_BVH.replace(ROW, ROW.replace("90", "1e300"), 1),
    "text in an offset": WHOLE_BVH.replace("OFFSET 10 0 0", "OFFSET ten 0 0"),
    "nan in an offset": WHOLE_BVH.replace("OFFSET 10 0 0", "OFFSET nan 0 0"),
    "two numbers in an offset": WHOLE_BVH.replace("OFFSET 10 0 0", "OFFSET 10 0"),
    "huge offset": WHOLE_BVH.replace("OFFSET 10 0 0", "OFFSET 1e30 0 0"),
    "no offset": WHOLE_BVH.replace("OFFSET 10 0 0", ""),
    "unknown channel": WHOLE_BVH.replace("Xposition", "Xscale"),
    "channel twice": WHOLE_BVH.replace("Xposition Yposition", "Xposition Xposition"),
    "negative channels": WHOLE_BVH.replace("CHANNELS 6", "CHANNELS -6"),
    "nine channels": WHOLE_BVH.replace("CHANNELS 6", "CHANNELS 9"),
    "half a channel": WHOLE_BVH.replace("CHANNELS 6", "CHANNELS 5.5"),
    "fewer channels than named": WHOLE_BVH.replace("CHANNELS 6", "CHANNELS 3"),
    "joint twice": WHOLE_BVH.replace("JOINT RightLeg", "JOINT LeftLeg"),
    "brace missing": WHOLE_BVH.replace("} } } }", "} } }", 1),
    "brace too many": WHOLE_BVH.replace("} } } }", "} } } } }", 1),
    "second root": WHOLE_BVH.replace("JOINT Spine", "ROOT Spine"),
    "no motion": WHOLE_BVH.replace("MOTION", ""),
    "no frames": WHOLE_BVH.replace("Frames: 2", "Frames: 0"),
    "negative frames": WHOLE_BVH.replace("Frames: 2", "Frames: -2"),
    "a billion frames": WHOLE_BVH.replace("Frames: 2", "Frames: 1000000000"),
    "text frames": WHOLE_BVH.replace("Frames: 2", "Frames: many"),
    "frames off by one": WHOLE_BVH.replace("Frames: 2", "Frames: 3"),
    "no frame time": WHOLE_BVH.replace("Frame Time: 0.033333", ""),
    "frame time zero": WHOLE_BVH.replace("0.033333", "0"),
    "negative frame time": WHOLE_BVH.replace("0.033333", "-0.03"),
    "frame time nan": WHOLE_BVH.replace("0.033333", "nan"),
    "frame time of an hour": WHOLE_BVH.replace("0.033333", "3600"),
    "no left arm": WHOLE_BVH.replace("LeftForeArm", "Wing"),
    "strange names": WHOLE_BVH.replace("Left", "L#").replace("Right", "R#"),
    "no leg length": WHOLE_BVH.replace("OFFSET 0 -40 0", "OFFSET 0 0 0"),
    "no width": WHOLE_BVH.replace("OFFSET 10 0 0", "OFFSET 0 0 0").replace("OFFSET -10 0 0", "OFFSET 0 0 0"),
    "no trunk": WHOLE_BVH.replace("OFFSET 0 40 0", "OFFSET 0 -10 0"),
    "hips along the trunk": WHOLE_BVH.replace("OFFSET 10 0 0", "OFFSET 0 5 0").replace(
        "OFFSET -10 0 0", "OFFSET 0 -5 0"
    ),
    "binary": "\x00\x01\x02HIERARCHY" + "\x00" * 200,
    "too many joints": "HIERARCHY\n"
    + "".join(f"{'JOINT' if i else 'ROOT'} j{i} {{ OFFSET 0 1 0 CHANNELS 0\n" for i in range(1500)),
}


def _npz(**arrays: object) -> Callable[[Path], object]:
    return lambda file: np.savez(file, **{name: np.asarray(value) for name, value in arrays.items()})


def _bomb(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("poses.npy", b"")
    # Say in the directory that it unpacks to four gigabytes.
    content = bytearray(file.read_bytes())
    start = content.index(b"PK\x01\x02")
    content[start + 24 : start + 28] = (0xFFFFFFF0).to_bytes(4, "little")
    file.write_bytes(content)


POSES = np.zeros((3, 72))
NPZS: dict[str, Callable[[Path], object]] = {
    "text": lambda file: file.write_text("no zip"),
    "nothing": lambda file: file.write_bytes(b""),
    "half a zip": lambda file: (np.savez(file, poses=POSES), file.write_bytes(file.read_bytes()[:300])),
    "empty zip": lambda file: zipfile.ZipFile(file, "w").close(),
    "zip of text": lambda file: zipfile.ZipFile(file, "w").writestr("poses.npy", "hello"),
    "a bomb": _bomb,
    "other arrays": _npz(vertices=np.zeros((3, 10, 3))),
    "object poses": _npz(poses=np.array([{}, None], dtype=object)),
    "text poses": _npz(poses=np.full((3, 72), "x")),
    "complex poses": _npz(poses=np.zeros((3, 72), complex)),
    "no number of joints": _npz(poses=np.zeros((3, 71))),
    "joints of nobody": _npz(poses=np.zeros((3, 90))),
    "one frame, flat": _npz(poses=np.zeros(72)),
    "five dimensions": _npz(poses=np.zeros((1, 1, 1, 1, 72))),
    "not a frame": _npz(poses=np.zeros((0, 72))),
    "a scalar": _npz(poses=1.0),
    "nan": _npz(poses=np.full((3, 72), np.nan)),
    "huge": _npz(poses=np.full((3, 72), 1e20)),
    "trans of other length": _npz(poses=POSES, trans=np.zeros((2, 3))),
    "trans far away": _npz(poses=POSES, trans=np.full((3, 3), 5e5)),
    "trans nan": _npz(poses=POSES, trans=np.full((3, 3), np.nan)),
    "rate zero": _npz(poses=POSES, fps=0),
    "rate of many": _npz(poses=POSES, fps=[30, 60]),
    "rate of text": _npz(poses=POSES, fps="fast"),
    "rate nan": _npz(poses=POSES, mocap_framerate=np.nan),
    "body without root": _npz(body_pose=np.zeros((3, 63))),
    "root without body": _npz(global_orient=np.zeros((3, 3))),
    "parts of other lengths": _npz(global_orient=np.zeros((3, 3)), body_pose=np.zeros((2, 63))),
    "matrices that are none": _npz(poses=np.ones((3, 24, 3, 3))),
    "mirrors": _npz(poses=np.tile(np.diag([1.0, 1.0, -1.0]), (3, 24, 1, 1))),
    "scale zero": _npz(smpl_poses=POSES, smpl_trans=np.zeros((3, 3)), smpl_scaling=[0.0]),
}


class _Evil:
    def __reduce__(self):
        return (print, ("executed",))


PICKLES: dict[str, Callable[[Path], object]] = {
    "evil": lambda file: file.write_bytes(pickle.dumps({"smpl_poses": _Evil()})),
    "a list": lambda file: file.write_bytes(pickle.dumps([1, 2])),
    "numbers as keys": lambda file: file.write_bytes(pickle.dumps({1: 2})),
    "cut": lambda file: file.write_bytes(pickle.dumps({"smpl_poses": POSES})[:60]),
    "noise": lambda file: file.write_bytes(bytes(range(256))),
    "no poses": lambda file: file.write_bytes(pickle.dumps({"smpl_trans": POSES})),
    "poses of words": lambda file: file.write_bytes(pickle.dumps({"smpl_poses": "standing"})),
    "ragged": lambda file: file.write_bytes(pickle.dumps({"smpl_poses": [[0.0], [0.0, 1.0]]})),
}
ARRAYS: dict[str, Callable[[Path], object]] = {
    "no header": lambda file: file.write_bytes(b"\x93NUMPY"),
    "cut": lambda file: (np.save(file, POSES), file.write_bytes(file.read_bytes()[:200])),
    "wrong width": lambda file: np.save(file, np.zeros((3, 70))),
    "flat": lambda file: np.save(file, np.zeros(72)),
    "evil": lambda file: np.save(file, np.array({"poses": _Evil()}, dtype=object), allow_pickle=True),
    "objects": lambda file: np.save(file, np.array([None, {}], dtype=object), allow_pickle=True),
    "text": lambda file: np.save(file, np.full((3, 72), "x")),
}
PERSON = {"id": 0, "Rh": [[0, 0, 0]], "Th": [[0, 0, 0]], "poses": [[0] * 72], "shapes": [[0] * 10]}
FITS: dict[str, str] = {
    "no json": "{",
    "number": "3",
    "empty list": "[]",
    "no persons": "[[]]",
    "word": '["standing"]',
    "no Rh": json.dumps([{name: value for name, value in PERSON.items() if name != "Rh"}]),
    "short Rh": json.dumps([PERSON | {"Rh": [[0, 0]]}]),
    "text Th": json.dumps([PERSON | {"Th": [["a", "b", "c"]]}]),
    "infinite Th": json.dumps([PERSON | {"Th": [[float("inf"), 0, 0]]}]),
    "poses of no body": json.dumps([PERSON | {"poses": [[0] * 86]}]),
    "second frame broken": json.dumps([[PERSON], [{"id": 0}]]),
    "deep": "[" * 100_000,
    "exported, cut": '{"format": "actor3d-motion", "poses": [[[0,',
    "exported, no poses": '{"format": "actor3d-motion", "joints": ["pelvis"]}',
    "exported, of nobody": '{"format": "actor3d-motion", "joints": ["tail"], "poses": [[[0, 0, 0]]], "fps": 9}',
}
KEY = {"time": 0, "position": [0, 1, 4], "target": [0, 1, 0]}
CAMERA = {
    "R": np.eye(3).tolist(),
    "t": [0, 0, 3],
    "K": [[50, 0, 24], [0, 50, 24], [0, 0, 1]],
    "width": 48,
    "height": 48,
}
EXPORT = {"format": "actor3d-cameras", "version": 1}
PATHS: dict[str, object] = {
    "a list": [],
    "a word": "orbit",
    "no keys": {},
    "keys of nothing": {"keys": []},
    "keys by name": {"keys": {"a": KEY}},
    "a key of numbers": {"keys": [[0, 1, 2]]},
    "a key without target": {"keys": [{"time": 0, "position": [0, 1, 4]}]},
    "a key without time": {"keys": [{"position": [0, 1, 4], "target": [0, 1, 0]}]},
    "a key too many words": {"keys": [KEY | {"roll": 3}]},
    "time of text": {"keys": [KEY | {"time": "noon"}]},
    "time below zero": {"keys": [KEY | {"time": -1}]},
    "time of truth": {"keys": [KEY | {"time": True}]},
    "times that fall": {"keys": [KEY | {"time": 2}, KEY]},
    "times alike": {"keys": [KEY, KEY]},
    "two numbers": {"keys": [KEY | {"position": [0, 1]}]},
    "text position": {"keys": [KEY | {"position": ["a", 1, 4]}]},
    "nan": {"keys": [KEY | {"position": [float("nan"), 1, 4]}]},
    "far away": {"keys": [KEY | {"position": [1e9, 1, 4]}]},
    "at its target": {"keys": [KEY | {"position": [0, 1, 0]}]},
    "straight down": {"keys": [KEY | {"position": [0, 9, 0]}]},
    "fov zero": {"keys": [KEY], "fov": 0},
    "fov of a half circle": {"keys": [KEY | {"fov": 180}]},
    "fov of text": {"keys": [KEY], "fov": "wide"},
    "no cameras": EXPORT,
    "cameras of nothing": EXPORT | {"cameras": []},
    "a camera of text": EXPORT | {"cameras": ["front"]},
    "a camera without K": EXPORT
    | {"cameras": [{name: value for name, value in CAMERA.items() if name != "K"}]},
    "no rotation": EXPORT | {"cameras": [CAMERA | {"R": np.ones((3, 3)).tolist()}]},
    "a mirror": EXPORT | {"cameras": [CAMERA | {"R": np.diag([1, 1, -1]).tolist()}]},
    "two rows": EXPORT | {"cameras": [CAMERA | {"R": [[1, 0, 0], [0, 1, 0]]}]},
    "no focal length": EXPORT | {"cameras": [CAMERA | {"K": np.zeros((3, 3)).tolist()}]},
    "no width": EXPORT | {"cameras": [CAMERA | {"width": 0}]},
    "broken json": None,
}
MAPS: dict[str, object] = {
    "no json": None,
    "a list": ["Hips"],
    "numbers": {"pelvis": 1},
    "not ours": {"tail": "Hips"},
    "not theirs": {"pelvis": "Wing"},
    "not enough": {"pelvis": "Hips"},
}

MOTIONS: list[tuple[str, str, Callable[[Path], object]]] = [
    *((".bvh", name, lambda file, text=text: file.write_text(text)) for name, text in BVHS.items()),
    *((".npz", name, write) for name, write in NPZS.items()),
    *((".pkl", name, write) for name, write in PICKLES.items()),
    *((".npy", name, write) for name, write in ARRAYS.items()),
    *((".json", name, lambda file, text=text: file.write_text(text)) for name, text in FITS.items()),
    (".fbx", "of another kind", lambda file: file.write_text("FBX")),
]


@pytest.fixture(scope="module")
def body():
    return tiny_body()


def _is_one_clear_line(error: UserError, file: Path) -> None:
    line = str(error)
    assert "\n" not in line and "Traceback" not in line
    assert str(file) in line
    assert len(line) < 400 + len(str(file))
    assert len(line) > len(str(file)) + 15, "it says what is wrong"


@pytest.mark.parametrize(
    ("suffix", "name", "write"), MOTIONS, ids=[f"{case[0]} {case[1]}" for case in MOTIONS]
)
def test_a_malformed_motion_is_one_line(tmp_path, body, capsys, suffix, name, write):
    file = tmp_path / f"motion{suffix}"
    write(file)
    with pytest.raises(UserError) as caught:
        read_motion(file, body)
    _is_one_clear_line(caught.value, file)
    assert "executed" not in capsys.readouterr().out


@pytest.mark.parametrize("name", PATHS)
def test_a_malformed_camera_path_is_one_line(tmp_path, name):
    file = tmp_path / "path.json"
    content = PATHS[name]
    file.write_text("{" if content is None else json.dumps(content))
    with pytest.raises(UserError) as caught:
        read_camera_path(file)
    _is_one_clear_line(caught.value, file)


@pytest.mark.parametrize("name", MAPS)
def test_a_malformed_joint_map_is_one_line(tmp_path, body, name):
    bvh, file = tmp_path / "motion.bvh", tmp_path / "map.json"
    bvh.write_text(WHOLE_BVH)
    content = MAPS[name]
    file.write_text("{" if content is None else json.dumps(content))
    with pytest.raises(UserError) as caught:
        read_motion(bvh, body, options=ReadOptions(joint_map=file))
    _is_one_clear_line(caught.value, file)


def test_what_is_broken_above_is_whole_otherwise(tmp_path, body):
    (tmp_path / "motion.bvh").write_text(WHOLE_BVH)
    assert len(read_motion(tmp_path / "motion.bvh", body)) == 2
    (tmp_path / "fit.json").write_text(json.dumps([PERSON]))
    assert len(read_motion(tmp_path / "fit.json", body)) == 1
    for content in ({"keys": [KEY]}, EXPORT | {"cameras": [CAMERA]}):
        (tmp_path / "path.json").write_text(json.dumps(content))
        read_camera_path(tmp_path / "path.json")
    assert len(MOTIONS) + len(PATHS) + len(MAPS) >= 100


def test_files_beyond_the_limits_are_refused(tmp_path, body):
    file = tmp_path / "motion.bvh"
    file.write_text(WHOLE_BVH)
    with pytest.raises(UserError, match="at most"):
        read_motion(file, body, max_bytes=100)
    with pytest.raises(UserError, match="no such motion file"):
        read_motion(tmp_path / "none.bvh", body)
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match=r"\.json files"):
        read_motion(tmp_path / "folder", body)
