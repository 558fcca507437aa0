"""Every reader of files from elsewhere, as a function of a folder of valid files, for the campaign of mutations."""

import json
import pickle
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from hostile_places import JOINT_MAP, make_inputs, write_colmap_binary
from mhr_files import write_mhr
from synthetic import tiny_body, tiny_body_arrays

from actor3d.bodies.files import load_body_model
from actor3d.bodies.mhr_bodies import read_mhr
from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.captures.images import read_image, read_mask
from actor3d.export.splat_ply import read_ply_comments, read_splat_ply
from actor3d.export.splats import from_splats
from actor3d.motion.joint_maps import read_joint_map
from actor3d.motion.reading import read_motion
from actor3d.rendering.alpha import read_background
from actor3d.rendering.camera_files import read_camera_path
from actor3d.runs.capture_files import read_marks
from actor3d.runs.run import open_run
from actor3d.training.sweep import read_sweep
from actor3d.video_import.calibrations import read_rig
from actor3d.video_import.detection.keypoints import read_keypoints
from actor3d.video_import.videos import open_video, read_through
from actor3d.viewer.unpacking import read_avatar_file

CPU = torch.device("cpu")


@dataclass(frozen=True, kw_only=True)
class MutatedReader:
    """What reads a file, given the folder of all."""

    name: str
    file: str
    read: Callable[[Path], object]


def _motion(name: str) -> MutatedReader:
    def read(root: Path) -> object:
        return read_motion(root / place, tiny_body())

    place = f"motions/{name}"
    return MutatedReader(
        name=f"motion {name}", file=f"{place}/000001.json" if name == "frames" else place, read=read
    )


def _rig(tool: str, file: str, also: str = "") -> MutatedReader:
    def read(root: Path) -> object:
        return read_rig(root / "calibrations" / tool / file, scale=1.0 if "colmap" in tool else None)

    return MutatedReader(
        name=f"calibration {tool} {also or file}", file=f"calibrations/{tool}/{also or file}", read=read
    )


def _of_run(file: str, read: Callable[[Path], object]) -> MutatedReader:
    return MutatedReader(name=file, file=file, read=read)


def _listed(root: Path) -> object:
    return read_sweep(root / "subjects.txt", root / "runs", lambda data, out: False)


def _networks(root: Path) -> object:
    return open_run(root / "run").networks(CPU)


def _latest_networks(root: Path) -> object:
    return open_run(root / "training").latest_networks(CPU)


def _moved_subject(root: Path) -> object:
    subject = open_run(root / "run").subject
    return subject.rig(32), subject.posed(subject.captured([0])), subject.clips


def _gaussians(root: Path) -> object:
    gaussians = from_splats(read_splat_ply(root / "a.ply"))
    return gaussians, read_ply_comments(root / "a.ply")


_RIGS = (
    ("qualisys", "Calib.qca.txt"), ("toml", "calibration.toml"), ("colmap", "cameras.txt"),
    ("colmap", "cameras.txt", "images.txt"), ("easymocap", "intri.yml"), ("easymocap", "intri.yml", "extri.yml"),
    ("colmap binary", "cameras.bin"), ("colmap binary", "cameras.bin", "images.bin"),
)  # fmt: skip
_WEIGHTS = "diffusion_pytorch_model.safetensors"

READERS: tuple[MutatedReader, ...] = (
    *map(_motion, ("a.bvh", "a.npz", "a.npy", "a.pkl", "a.pt", "a.json", "exported.json", "frames")),
    MutatedReader(
        name="joint map",
        file="map.json",
        read=lambda root: read_joint_map(root / "map.json", tuple(JOINT_MAP.values())),
    ),
    *(_rig(*names) for names in _RIGS),
    *(
        MutatedReader(
            name=f"keypoints of {camera}",
            file=file,
            read=partial(lambda root, camera: read_keypoints(root / "keypoints", camera, 2, (480, 640)), camera=camera),
        )
        for camera, file in (
            ("own", "keypoints/own.json"), ("openpose", "keypoints/openpose/000001.json"),
            ("easymocap", "keypoints/easymocap/000001.json"), ("sam3d", "keypoints/sam3d.npz"),
        )
    ),
    *(
        MutatedReader(
            name=f"body {suffix}",
            file=f"body{suffix}",
            read=partial(lambda root, suffix: load_body_model(root / f"body{suffix}"), suffix=suffix),
        )
        for suffix in (".npz", ".pkl")
    ),
    *(
        MutatedReader(name=f"MHR {file}", file=f"mhr/{file}", read=lambda root: read_mhr(root / "mhr/lod6.npz"))
        for file in ("rig.npz", "lod6.npz")
    ),
    MutatedReader(name="PLY", file="a.ply", read=_gaussians),
    MutatedReader(name="container", file="a.a3dv", read=lambda root: read_avatar_file(root / "a.a3dv")),
    MutatedReader(name="camera path", file="path.json", read=lambda root: read_camera_path(root / "path.json")),
    MutatedReader(name="list of captures", file="subjects.txt", read=_listed),
    MutatedReader(
        name="background", file="back.png", read=lambda root: read_background(str(root / "back.png"), (24, 24))
    ),
    MutatedReader(name="photograph", file="photo.jpg", read=lambda root: read_image(root / "photo.jpg")),
    MutatedReader(name="mask", file="mask.png", read=lambda root: read_mask(root / "mask.png")),
    MutatedReader(
        name="video", file="studio/cam1.mp4", read=lambda root: read_through(open_video(root / "studio/cam1.mp4"))
    ),
    *(
        _of_run(file, _moved_subject)
        for file in ("run/config.yaml", "run/run.json", "run/subject/subject.json", "run/subject/subject.safetensors")
    ),
    *(
        _of_run(file, _networks)
        for file in ("run/models/denoiser/config.json", f"run/models/denoiser/{_WEIGHTS}",
                     f"run/models/rectifier/{_WEIGHTS}")
    ),
    *(
        _of_run(file, _latest_networks)
        for file in ("training/checkpoints/denoiser/ema.safetensors",
                     "training/checkpoints/rectifier/weights.safetensors")
    ),
    *(
        _of_run(file, lambda root: open_run(root / "run").baked(CPU))
        for file in ("run/bake/bake.json", "run/bake/bake.safetensors")
    ),
    _of_run("run/capture_files.json", lambda root: read_marks(root / "run/capture_files.json")),
)  # fmt: skip


def make_mutable_inputs(root: Path) -> None:
    """Write valid files of every kind into the working folder."""
    make_inputs(root)
    shutil.copytree(root / "run", root / "training")
    shutil.rmtree(root / "training" / "models")
    write_colmap_binary(_made(root / "calibrations" / "colmap binary"))
    arrays = tiny_body_arrays()
    np.savez(root / "body.npz", **arrays)
    (root / "body.pkl").write_bytes(pickle.dumps(arrays))
    write_mhr(root / "mhr")
    shutil.copy(root / "capture/1/000001.jpg", root / "photo.jpg")
    shutil.copy(root / "capture/1/000001.png", root / "mask.png")
    points = np.full((2, len(LANDMARK_NAMES), 3), 100.0).tolist()
    np.savez(
        _made(root / "keypoints") / "sam3d.npz",
        pred_keypoints_3d=np.zeros((2, 70, 3)),
        pred_cam_t=[[0.0, 0.0, 5.0]] * 2,
        focal_length=[500.0, 500.0],
    )
    (_made(root / "keypoints") / "own.json").write_text(
        json.dumps({"landmarks": LANDMARK_NAMES, "frames": points})
    )
    for tool, person in {
        "openpose": {"people": [{"pose_keypoints_2d": [100.0, 200.0, 0.5] * 25}]},
        "easymocap": {
            "annots": [{"keypoints": [[100.0, 200.0, 0.5]] * 25, "personID": 0}],
            "height": 480,
            "width": 640,
        },
    }.items():
        folder = _made(root / "keypoints" / tool)
        for frame in range(2):
            (folder / f"{frame:06d}.json").write_text(json.dumps(person))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
