"""Motion files and joint maps with one fault each; all but one would be read if it were not for that."""

import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

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
    "one number too many": WHOLE_BVH.replace(ROW, f"{ROW} 5", 1),
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
    "two skeletons": WHOLE_BVH.replace("MOTION", WHOLE_BVH[10 : WHOLE_BVH.index("MOTION")] + "MOTION"),
    "decimal commas": WHOLE_BVH.replace("0.033333", "0,033333"),
    "decimal commas in a frame": WHOLE_BVH.replace(ROW, ROW.replace("90", "90,5"), 1),
    "cut in the middle of the frames": WHOLE_BVH.replace(ROW, ROW[:-60], 1),
    "a nameless joint": WHOLE_BVH.replace("JOINT RightLeg", "JOINT"),
    "second root": WHOLE_BVH.replace("JOINT Spine", "ROOT Spine"),
    "no motion": WHOLE_BVH.replace("MOTION", ""),
    "no frames": WHOLE_BVH.replace("Frames: 2", "Frames: 0"),
    "negative frames": WHOLE_BVH.replace("Frames: 2", "Frames: -2"),
    "a billion frames": WHOLE_BVH.replace("Frames: 2", "Frames: 1000000000"),
    "text frames": WHOLE_BVH.replace("Frames: 2", "Frames: many"),
    "no frame time": WHOLE_BVH.replace("Frame Time: 0.033333", ""),
    "frame time zero": WHOLE_BVH.replace("0.033333", "0"),
    "negative frame time": WHOLE_BVH.replace("0.033333", "-0.03"),
    "frame time nan": WHOLE_BVH.replace("0.033333", "nan"),
    "frame time of an hour": WHOLE_BVH.replace("0.033333", "3600"),
    "no left arm": WHOLE_BVH.replace("LeftForeArm", "Wing"),
    "strange names": WHOLE_BVH.replace("Left", "A#").replace("Right", "B#"),
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
