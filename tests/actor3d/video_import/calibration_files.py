"""Three cameras, as each tool's rules write them."""

import json
import struct
from pathlib import Path

import cv2
import numpy as np
from scipy.spatial.transform import Rotation

from actor3d.video_import.calibrations import FilmedSize

NAMES = ("left", "right", "back")
SIZE = (480, 640)
K = np.array([[600.0, 0, 310.5], [0, 605.0, 244.25], [0, 0, 1]])
D = np.array([-0.1, 0.05, 0.001, -0.002, 0.01])


def _poses():
    rng = np.random.default_rng(0)
    turns = Rotation.from_rotvec(rng.normal(size=(3, 3))).as_matrix()
    return turns, rng.normal(size=(3, 3)) + np.array([0, 0, 3])


R, T = _poses()


def write_qualisys(folder: Path) -> Path:
    flip = np.diag([1.0, -1, -1])
    cameras = []
    for name, rotation, shift in zip(NAMES, R, T, strict=True):
        turned, place = flip @ rotation, -rotation.T @ shift * 1000
        attributes = " ".join(f'r{i + 1}{j + 1}="{float(turned[i, j])}"' for i in range(3) for j in range(3))
        attributes += "".join(f' {axis}="{float(value)}"' for axis, value in zip("xyz", place, strict=True))
        cameras.append(
            f'<camera serial="{name}" model="Miqus Video"><fov_video left="0" top="0" right="639" bottom="479"/>'
            f"<transform {attributes}/>"
            f'<intrinsic focalLengthU="{K[0, 0] * 64}" focalLengthV="{K[1, 1] * 64}" '
            f'centerPointU="{K[0, 2] * 64}" centerPointV="{K[1, 2] * 64}" radialDistortion1="{D[0]}" '
            f'radialDistortion2="{D[1]}" radialDistortion3="{D[4]}" tangentalDistortion1="{D[2]}" '
            f'tangentalDistortion2="{D[3]}"/></camera>'
        )
    markers = '<camera serial="7" model="Oqus"/>'
    file = folder / "Calib.qca.txt"
    file.write_text(f"<calibration><cameras>{markers}{''.join(cameras)}</cameras></calibration>")
    return file


def write_toml(folder: Path) -> Path:
    tables = [
        f'[cam_{index}]\nname = "{name}"\nsize = [{SIZE[1]}.0, {SIZE[0]}.0]\nmatrix = {K.tolist()}\n'
        f"distortions = {D.tolist()}\nrotation = {Rotation.from_matrix(rotation).as_rotvec().tolist()}\n"
        f"translation = {shift.tolist()}\n"
        for index, (name, rotation, shift) in enumerate(zip(NAMES, R, T, strict=True))
    ]
    file = folder / "calibration.toml"
    file.write_text("\n".join(tables) + "[metadata]\nadjusted = false\nerror = 0.0\n")
    return file


def write_colmap(folder: Path) -> Path:
    places = [
        f"{index} {' '.join(map(repr, Rotation.from_matrix(rotation).as_quat()[[3, 0, 1, 2]].tolist()))} "
        f"{' '.join(map(repr, shift.tolist()))} 1 {name}.jpg\n\n"
        for index, (name, rotation, shift) in enumerate(zip(NAMES, R, T, strict=True), start=1)
    ]
    full = [K[0, 0], K[1, 1], K[0, 2] + 0.5, K[1, 2] + 0.5, *D.tolist(), 0.0, 0.0, 0.0]
    lens = " ".join(str(float(value)) for value in full)
    (folder / "cameras.txt").write_text(f"# cameras\n1 FULL_OPENCV {SIZE[1]} {SIZE[0]} {lens}\n")
    (folder / "images.txt").write_text("# images\n" + "".join(places))
    return folder


def write_easymocap(folder: Path) -> Path:
    for name, entries in (
        ("intri.yml", lambda v: {"K": K, "dist": D[None]}),
        ("extri.yml", lambda v: {"R": cv2.Rodrigues(R[v])[0], "Rot": R[v], "T": T[v][:, None]}),
    ):
        storage = cv2.FileStorage(str(folder / name), cv2.FILE_STORAGE_WRITE)
        storage.startWriteStruct("names", cv2.FILE_NODE_SEQ)
        for camera in NAMES:
            storage.write("", camera)
        storage.endWriteStruct()
        for view, camera in enumerate(NAMES):
            for key, value in entries(view).items():
                storage.write(f"{key}_{camera}", value)
        storage.release()
    return folder / "intri.yml"


def write_json(folder: Path) -> Path:
    entries = {
        name: {"K": K.tolist(), "D": D.tolist(), "R": R[v].tolist(), "T": T[v].tolist()}
        for v, name in enumerate(NAMES)
    }
    file = folder / "cam_params.json"
    file.write_text(json.dumps(entries))
    return file


def write_caliscope(folder: Path) -> Path:
    tables = [
        f"[cameras.{name}]\ncam_id = {index}\nsize = [{SIZE[1]}, {SIZE[0]}]\nrotation_count = 0\n"
        f"matrix = {K.tolist()}\ndistortions = {D.tolist()}\ntranslation = {shift.tolist()}\n"
        f"rotation = {Rotation.from_matrix(rotation).as_rotvec().tolist()}\nfisheye = false\n"
        for index, (name, rotation, shift) in enumerate(zip(NAMES, R, T, strict=True))
    ]
    file = folder / "camera_array.toml"
    file.write_text("\n".join(tables))
    return file


def write_panoptic(folder: Path) -> Path:
    cameras = [
        {"name": name, "type": "hd", "resolution": [SIZE[1], SIZE[0]], "K": K.tolist(), "distCoef": D.tolist(),
         "R": R[v].tolist(), "t": (100 * T[v][:, None]).tolist()}
        for v, name in enumerate(NAMES)
    ]  # fmt: skip
    file = folder / "calibration_171204_pose1.json"
    file.write_text(json.dumps({"calibDataSource": "fixed", "cameras": cameras}))
    return file


def write_aist(folder: Path) -> Path:
    cameras = [
        {"name": name, "size": [SIZE[1], SIZE[0]], "matrix": K.tolist(), "distortions": D.tolist(),
         "rotation": Rotation.from_matrix(R[v]).as_rotvec().tolist(), "translation": (100 * T[v]).tolist()}
        for v, name in enumerate(NAMES)
    ]  # fmt: skip
    file = folder / "setting1.json"
    file.write_text(json.dumps(cameras))
    return file


def write_avatarrex(folder: Path) -> Path:
    entries = {
        name: {"K": K.ravel().tolist(), "R": R[v].ravel().tolist(), "T": T[v].tolist(),
               "distCoeff": D.tolist(), "imgSize": [SIZE[1], SIZE[0]], "rectifyAlpha": 0.0}
        for v, name in enumerate(NAMES)
    }  # fmt: skip
    file = folder / "calibration_full.json"
    file.write_text(json.dumps(entries))
    return file


def write_nerfstudio(folder: Path) -> Path:
    frames = []
    for v, name in enumerate(NAMES):
        placed = np.eye(4)
        placed[:3, :3] = R[v].T @ np.diag([1.0, -1, -1])
        placed[:3, 3] = -R[v].T @ T[v]
        frames.append({"file_path": f"images/{name}.png", "transform_matrix": placed.tolist()})
    lens = {"fl_x": K[0, 0], "fl_y": K[1, 1], "cx": K[0, 2] + 0.5, "cy": K[1, 2] + 0.5, "w": SIZE[1], "h": SIZE[0],
            "k1": D[0], "k2": D[1], "p1": D[2], "p2": D[3], "k3": D[4], "camera_model": "OPENCV"}  # fmt: skip
    file = folder / "transforms.json"
    file.write_text(json.dumps({**lens, "frames": frames}))
    return file


def write_actorshq(folder: Path) -> Path:
    rows = ["name,w,h,rx,ry,rz,tx,ty,tz,fx,fy,px,py,k1,k2,k3"]
    for v, name in enumerate(NAMES):
        turn, place = Rotation.from_matrix(R[v].T).as_rotvec(), -R[v].T @ T[v]
        shares = (K[0, 0] / SIZE[1], K[1, 1] / SIZE[0], (K[0, 2] + 0.5) / SIZE[1], (K[1, 2] + 0.5) / SIZE[0])
        values = (*turn, *place, *shares, D[0], D[1], D[4])
        rows.append(",".join([name, str(SIZE[1]), str(SIZE[0]), *(repr(float(value)) for value in values)]))
    file = folder / "calibration.csv"
    file.write_text("\n".join(rows) + "\n")
    return file


def write_colmap_binary(folder: Path) -> Path:
    lens = struct.pack(
        "<Qii2Q12d", 1, 1, 6, SIZE[1], SIZE[0], K[0, 0], K[1, 1], K[0, 2] + 0.5, K[1, 2] + 0.5, *D, 0, 0, 0
    )
    images = struct.pack("<Q", len(NAMES))
    for index, (name, rotation, shift) in enumerate(zip(NAMES, R, T, strict=True)):
        turn = Rotation.from_matrix(rotation).as_quat()[[3, 0, 1, 2]]
        images += struct.pack("<I7dI", index, *turn, *shift, 1) + f"{name}.jpg".encode() + b"\0"
        images += struct.pack("<Q", 2) + struct.pack("<2dq", 1.0, 2.0, -1) * 2
    (folder / "cameras.bin").write_bytes(lens)
    (folder / "images.bin").write_bytes(images)
    return folder


WRITERS = {
    "qualisys": write_qualisys,
    "toml": write_toml,
    "colmap": write_colmap,
    "easymocap": write_easymocap,
    "json": write_json,
    "caliscope": write_caliscope,
    "panoptic": write_panoptic,
    "aist": write_aist,
    "avatarrex": write_avatarrex,
    "nerfstudio": write_nerfstudio,
}
"""Of formats written as text, which have all of the lens's coefficients."""

UNITLESS = ("colmap", "nerfstudio")
"""Formats whose unit must be given."""


def films(*names: str, size: tuple[int, int] = SIZE) -> list[FilmedSize]:
    """Videos of these names and size."""
    return [FilmedSize(file=Path(f"{name}.mp4"), image_size=size) for name in names]
