"""Rewrites a tiny capture in the other layouts that captures are found in, the way their makers write them."""

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
from outside_packages import write_light_stage
from synthetic import TinyCapture, write_tiny_body

from actor3d.captures.fits import to_origin_convention


def body_folder(root: Path) -> Path:
    """A folder of body models in which the tiny body is SMPL's neutral one."""
    root.mkdir(parents=True, exist_ok=True)
    write_tiny_body(root / "SMPL_NEUTRAL.npz")
    return root


def write_neural_body(
    tiny: TinyCapture, root: Path, *, folders: str = "Camera_B{}", new: bool = True, long_names: bool = False
) -> Path:
    """The Neural Body layout; ``long_names`` as of subjects 313 and 315, whose frames count from 1."""
    first = 1 if long_names else 0
    ims = []
    for frame in range(len(tiny.params)):
        listed = []
        for name in tiny.calibration.names:
            folder = folders.format(name)
            stem = f"{frame:06d}"
            if long_names:
                stem = f"CoreView_313_{folder.replace(' ', '_')}_{frame + 1:04d}_2019-08-23_16-08-50.592"
            _copy(tiny.root / name / f"{frame:06d}.jpg", root / folder / f"{stem}.jpg")
            _split_mask(tiny.root / name / f"{frame:06d}.png", root, f"{folder}/{stem}.png")
            listed.append(f"{folder}/{stem}.jpg")
        ims.append({"ims": np.array(listed), "kpts2d": np.zeros((len(listed), 25, 3))})
    _write_annotations(tiny, root / "annots.npy", ims)
    _write_fits(tiny, root, "new_params" if new else "params", "new_vertices" if new else "vertices", first)
    return root


def write_refined(tiny: TinyCapture, root: Path, *, listed: bool = True) -> Path:
    """The refined layout; not ``listed``: as the copies whose only annotations name no photographs."""
    ims = []
    for frame in range(len(tiny.params)):
        paths = []
        for camera, name in enumerate(tiny.calibration.names):
            _copy(tiny.root / name / f"{frame:06d}.jpg", root / f"images/{camera:02d}/{frame:06d}.jpg")
            _copy(tiny.root / name / f"{frame:06d}.png", root / f"mask/{camera:02d}/{frame:06d}.png")
            paths.append(f"images/{camera:02d}/{frame:06d}.jpg")
        ims.append({"ims": paths})
    _write_annotations(
        tiny, root / ("annots.npy" if listed else "annots_new.npy"), np.array(ims) if listed else []
    )
    _write_fits(tiny, root, "smpl_params", "smpl_vertices", 0)
    return root


def write_easymocap(tiny: TinyCapture, root: Path, *, version: int = 1, suffix: str = ".jpg") -> Path:
    """EasyMocap's layout; version 2 wraps people in ``annots``, and its poses leave out the pelvis."""
    _write_opencv_yaml(tiny, root)
    for name in tiny.calibration.names:
        for frame in range(len(tiny.params)):
            source = tiny.root / name / f"{frame:06d}.jpg"
            target = root / "images" / name / f"{frame:06d}{suffix}"
            _copy(source, target)
            if suffix == ".png":
                cv2.imwrite(str(target), cv2.imread(str(source)))
            _copy(source.with_suffix(".png"), root / "mask" / name / f"{frame:06d}.png")
    folder = root / "output/smpl/smpl"
    folder.mkdir(parents=True)
    for frame, fit in enumerate(_fits(tiny)):
        person = {"id": 0, **{key: value.tolist() for key, value in fit.items()}}
        if version == 2:
            person["poses"] = [person["poses"][0][3:]]
        content = {"annots": [person]} if version == 2 else [person]
        (folder / f"{frame:06d}.json").write_text(json.dumps(content))
    return root


def _fits(tiny: TinyCapture) -> list[dict[str, np.ndarray]]:
    """Rh, Th, poses and shapes of every frame."""
    poses = tiny.params.poses.double().numpy().copy()
    pelvis = (tiny.body.joint_regressor[0].double() @ tiny.rest_vertices.double()).numpy()
    Rh, Th = to_origin_convention(poses[:, 0].copy(), tiny.params.trans.double().numpy(), pelvis)
    poses[:, 0] = 0
    return [
        {
            "Rh": Rh[frame : frame + 1],
            "Th": Th[frame : frame + 1],
            "poses": poses[frame].reshape(1, 72),
            "shapes": tiny.params.betas[frame : frame + 1].double().numpy(),
        }
        for frame in range(len(tiny.params))
    ]


def _write_fits(tiny: TinyCapture, root: Path, params: str, vertices: str, first: int) -> None:
    for folder in (params, vertices):
        (root / folder).mkdir()
    for frame, fit in enumerate(_fits(tiny), start=first):
        np.save(root / params / f"{frame}.npy", np.array(fit, dtype=object), allow_pickle=True)
        np.save(root / vertices / f"{frame}.npy", tiny.posed.vertices[frame - first].numpy())


def _write_annotations(tiny: TinyCapture, file: Path, ims: object) -> None:
    lens = tiny.calibration
    count = len(lens)
    cams = {
        "K": [lens.opencv_intrinsics(camera) for camera in range(count)],
        "D": [lens.D[camera, :5, None] for camera in range(count)],
        "R": [lens.R[camera] for camera in range(count)],
        "T": [lens.t[camera, :, None] * 1000 for camera in range(count)],
    }
    np.save(file, np.array({"cams": cams, "ims": ims}, dtype=object), allow_pickle=True)


def _write_opencv_yaml(tiny: TinyCapture, root: Path) -> None:
    lens = tiny.calibration
    root.mkdir(parents=True)
    intrinsics = cv2.FileStorage(str(root / "intri.yml"), cv2.FILE_STORAGE_WRITE)
    extrinsics = cv2.FileStorage(str(root / "extri.yml"), cv2.FILE_STORAGE_WRITE)
    for storage in (intrinsics, extrinsics):
        storage.startWriteStruct("names", cv2.FILE_NODE_SEQ)
        for name in lens.names:
            storage.write("", name)
        storage.endWriteStruct()
    for camera, name in enumerate(lens.names):
        intrinsics.write(f"K_{name}", lens.opencv_intrinsics(camera))
        intrinsics.write(f"dist_{name}", lens.D[camera, None, :5])
        extrinsics.write(f"R_{name}", cv2.Rodrigues(lens.R[camera])[0])
        extrinsics.write(f"Rot_{name}", lens.R[camera])
        extrinsics.write(f"T_{name}", lens.t[camera, :, None])
    intrinsics.release()
    extrinsics.release()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _split_mask(source: Path, root: Path, relative: str) -> None:
    """Two masks, each of which misses a part of the person."""
    mask = cv2.imread(str(source), cv2.IMREAD_GRAYSCALE)
    middle = mask.shape[0] // 2
    for folder, rows in (("mask", slice(0, middle + 2)), ("mask_cihp", slice(middle - 2, None))):
        part = np.zeros_like(mask)
        part[rows] = mask[rows] // 255
        (root / folder / relative).parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(root / folder / relative), part)


def save_object(file, content):
    np.save(file, np.array(content, dtype=object), allow_pickle=True)


WRITERS = {
    "preprocessed": lambda tiny, root: shutil.copytree(
        tiny.root, root, ignore=shutil.ignore_patterns(".actor3d")
    ),
    "neural-body": write_neural_body,
    "313": lambda tiny, root: write_neural_body(tiny, root, folders="Camera ({})", long_names=True),
    "refined": write_refined,
    "refined, nothing listed": lambda tiny, root: write_refined(tiny, root, listed=False),
    "easymocap": write_easymocap,
    "easymocap 2": lambda tiny, root: write_easymocap(tiny, root, version=2, suffix=".png"),
    "light-stage": write_light_stage,
}
