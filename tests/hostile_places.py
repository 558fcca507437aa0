"""Pipes, sockets, folders, links, devices and endless files in place of each file that a command reads."""

import json
import pickle
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import torch
from command_lines import TWO_STEPS
from corruption import DAMAGES, remove

_TESTS = Path(__file__).parent
sys.path += [str(_TESTS / "actor3d" / room) for room in ("bodies", "motion", "video_import")]

from calibration_files import WRITERS, write_colmap_binary  # noqa: E402, F401
from filmed_people import film_people  # noqa: E402
from malformed_motions import PERSON, WHOLE_BVH  # noqa: E402
from synthetic import write_tiny_body, write_tiny_capture  # noqa: E402

from actor3d.cli.main import main  # noqa: E402

HOSTILE = (
    "a folder", "a pipe", "a socket", "a link to nothing", "a link to itself", "a link to an endless device",
    "a terabyte of zeros", "with a terabyte behind it",
)  # fmt: skip
_MANY = 5
_TERABYTE = 1 << 40
_ROTATIONS = np.zeros((3, 72))


@dataclass(frozen=True, kw_only=True)
class Reader:
    """A command line, and the files that it reads; both relative to the folder of all."""

    name: str
    words: tuple[str, ...]
    files: tuple[str, ...]
    never_whole: bool = False
    """Whether the command would not come to an end with whole files."""
    may_pass: tuple[str, ...] = field(default=())
    """Files without which the command can do."""


def _motion(name: str) -> Reader:
    return Reader(
        name=f"motion {name}", words=("motion", "info", f"motions/{name}"), files=(f"motions/{name}",)
    )


_VIDEO = (
    "import", "video", "--videos", "studio/cam1.mp4", "studio/cam2.mp4", "studio/cam3.mp4", "--calibration",
    "{calibration}", "--keypoints", "studio/keypoints", "--masks", "studio/masks", "--body", "smpl", "--body-models",
    "studio/bodies", "--workers", "1", "--keep-bad-fit", "--out", "out",
)  # fmt: skip
_RENDER = ("render", "run", "--motion", "walk", "--size", "24", "--frames", "1", "--out", "out.gif")
_TRAIN = ("train", "tiny", *TWO_STEPS, "--data", "capture", "--out")
_WEIGHTS = "diffusion_pytorch_model.safetensors"
_NETWORKS = tuple(
    f"run/models/{network}/{name}"
    for network in ("denoiser", "feature_net", "rectifier")
    for name in ("config.json", _WEIGHTS)
)
_CHECKPOINT = tuple(
    f"run/checkpoints/{stage}/{name}"
    for stage in ("denoiser", "rectifier")
    for name in ("weights.safetensors", "optimizer.safetensors", "ema.safetensors", "state.json")
)
READERS: tuple[Reader, ...] = (
    *map(_motion, ("a.bvh", "a.npz", "a.npy", "a.pkl", "a.pt", "a.json", "exported.json")),
    Reader(name="motion folder", words=("motion", "info", "motions/frames"), files=("motions/frames/000001.json",)),
    Reader(
        name="joint map",
        words=("motion", "info", "motions/a.bvh", "--joint-map", "map.json"),
        files=("map.json",),
    ),
    Reader(name="camera path", words=(*_RENDER, "--camera", "path.json"), files=("path.json",)),
    Reader(name="background", words=(*_RENDER, "--background", "back.png"), files=("back.png",)),
    Reader(
        name="run",
        words=_RENDER,
        files=("run/config.yaml", "run/run.json", "run/subject/subject.json", "run/subject/subject.safetensors",
               *_NETWORKS),
        may_pass=("run/run.json",),
    ),
    Reader(
        name="bake",
        words=(*_RENDER, "--mode", "bake"),
        files=("run/bake/bake.json", "run/bake/bake.safetensors"),
    ),
    Reader(
        name="resumed training",
        words=(*_TRAIN, "run", "--resume"),
        files=(*_CHECKPOINT, "run/capture_files.json"),
    ),
    Reader(
        name="training",
        words=(*_TRAIN, "out"),
        files=("capture/capture.json", "capture/cam_params.json", "capture/body.npz", "capture/models/000002.npz",
               "capture/1/000002.jpg", "capture/1/000002.png"),
    ),
    Reader(
        name="settings",
        words=("train", "tiny.yaml", *TWO_STEPS, "--data", "capture", "--out", "out"),
        files=("tiny.yaml",),
    ),
    Reader(
        name="list of captures",
        words=("train", "tiny", "--sweep", "subjects.txt", "--out", "out"),
        files=("subjects.txt",),
        never_whole=True,
    ),
    Reader(
        name="photographs",
        words=("eval", "run", "--split", "novel_pose", "--frames", "1", "--out", "out"),
        files=("capture/cam_params.json", "capture/3/000006.jpg", "capture/3/000006.png"),
        may_pass=("capture/3/000006.jpg", "capture/3/000006.png"),
    ),
    Reader(
        name="Gaussians",
        words=("import-gaussians", "a.ply", "--run", "run", "--rest", "--licensed-body", "--out", "out.a3dv"),
        files=("a.ply",),
    ),
    Reader(
        name="container",
        words=("import-gaussians", "a.a3dv", "--licensed-body", "--out", "out.html"),
        files=("a.a3dv",),
    ),
    Reader(name="shown container", words=("view", "a.a3dv", "--no-browser"), files=("a.a3dv",), never_whole=True),
    Reader(
        name="footage",
        words=tuple(word.format(calibration="studio/cam_params.json") for word in _VIDEO),
        files=("studio/cam1.mp4", "studio/cam_params.json", "studio/keypoints/cam2.json", "studio/masks/cam2/1.png",
               "studio/bodies/SMPL_NEUTRAL.npz"),
        may_pass=("studio/cam1.mp4",),
    ),
    *(
        Reader(
            name=f"calibration of {tool}",
            words=tuple(word.format(calibration=f"calibrations/{tool}/{file}") for word in _VIDEO),
            files=(f"calibrations/{tool}/{file}",),
            never_whole=True,
        )
        for tool, file in (
            ("qualisys", "Calib.qca.txt"), ("toml", "calibration.toml"), ("easymocap", "extri.yml"),
            ("nerfstudio", "transforms.json"), ("colmap", "images.txt"),
        )
    ),
)  # fmt: skip


def make_inputs(root: Path) -> None:
    """Write whole files of every kind into a folder."""
    _write_motions(root / "motions")
    write_tiny_capture(root / "capture")
    film_people(root / "studio", cameras=3, frames=4)
    for tool, write in WRITERS.items():
        (root / "calibrations" / tool).mkdir(parents=True)
        write(root / "calibrations" / tool)
    write_tiny_body(root / "SMPL_NEUTRAL.npz")
    (root / "map.json").write_text(json.dumps(JOINT_MAP))
    key = {"time": 0, "position": [0, 1, 4], "target": [0, 1, 0]}
    (root / "path.json").write_text(json.dumps({"keys": [key]}))
    cv2.imwrite(str(root / "back.png"), np.full((40, 40, 3), 90, np.uint8))
    (root / "tiny.yaml").write_text("extends: tiny\n")
    (root / "subjects.txt").write_text("# one\ncapture\n")
    for words in (
        [*_TRAIN, "run"],
        ["bake", "run", "--frames", "2"],
        ["export", "run", "--format", "motion", "--motion", "walk", "--out", "motions/exported.json"],
        ["export", "run", "--format", "ply", "--rest", "--out", "a.ply"],
        ["export", "run", "--format", "skinned", "--licensed-body", "--out", "a.a3dv"],
    ):
        assert main(words) == 0, words


JOINT_MAP = {
    "pelvis": "Hips", "left_hip": "LeftUpLeg", "left_knee": "LeftLeg", "left_ankle": "LeftFoot",
    "right_hip": "RightUpLeg", "right_knee": "RightLeg", "right_ankle": "RightFoot", "left_shoulder": "LeftArm",
    "left_elbow": "LeftForeArm", "left_wrist": "LeftHand", "right_shoulder": "RightArm",
    "right_elbow": "RightForeArm", "right_wrist": "RightHand", "neck": "Spine",
}  # fmt: skip


def _write_motions(folder: Path) -> None:
    folder.mkdir()
    (folder / "a.bvh").write_text(WHOLE_BVH)
    np.savez(folder / "a.npz", poses=_ROTATIONS, trans=np.zeros((3, 3)), mocap_frame_rate=30)
    np.save(folder / "a.npy", _ROTATIONS)
    plain = {"smpl_poses": _ROTATIONS, "smpl_trans": np.zeros((3, 3)), "smpl_scaling": [1.0]}
    (folder / "a.pkl").write_bytes(pickle.dumps(plain))
    part = {"global_orient": torch.zeros(3, 3), "body_pose": torch.zeros(3, 63), "transl": torch.zeros(3, 3)}
    torch.save({"smpl_params_global": part, "smpl_params_incam": part}, folder / "a.pt")
    (folder / "a.json").write_text(json.dumps([[PERSON], [PERSON]]))
    (folder / "frames").mkdir()
    for frame in range(3):
        (folder / "frames" / f"{frame:06d}.json").write_text(json.dumps([PERSON]))


def hostile_things(*, everything: bool = False) -> Iterator[tuple[Reader, str, str]]:
    """Every file of every reader with hostile things: with each, or, where a command reads many files, every second."""
    for reader in READERS:
        step = 1 if everything or len(reader.files) < _MANY else 2
        for index, file in enumerate(reader.files):
            for how in HOSTILE[index % step :: step]:
                yield reader, file, how


def in_its_place(file: Path, how: str) -> Callable[[], None]:
    """Put a hostile thing in place of a file; returns what undoes it."""
    kept = file.parents[0] / f".kept-{file.name}"
    file.rename(kept)
    shutil.copy(kept, file)
    if "terabyte" in how:
        with file.open("r+b" if "behind" in how else "wb") as stream:
            stream.truncate(_TERABYTE)
    else:
        DAMAGES[how](file, np.random.default_rng(0))

    def undo() -> None:
        remove(file)
        kept.rename(file)

    return undo


def clear_outcomes() -> None:
    """Remove what a command has written into the working folder."""
    for path in list(Path().iterdir()):
        if path.name.startswith(("out", ".out", ".partial")):
            remove(path)
