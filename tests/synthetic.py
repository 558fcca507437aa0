"""A tiny jointed person, cameras round it, and a capture of it: real in kind, made in under a second.

The body has SMPL's 24 joints and file format and a few hundred vertices. Images are rendered through a lens with
distortion, so a test that passes here has gone the way of a real capture.
"""

import json
import math
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from scipy.spatial.transform import Rotation

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS
from actor3d.captures.calibration import Calibration, write_calibration
from rectifier3d.geometry.body import BodyData, BodyModel, PosedBody, SmplParams
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import vertex_normals

# Rest joints of a person of 1.7 m, y up, metres, and the end of the limb segment that each one moves.
_JOINTS = {
    "pelvis": (0, 0.95, 0), "left_hip": (0.09, 0.96, 0), "right_hip": (-0.09, 0.96, 0), "spine1": (0, 1.06, 0),
    "left_knee": (0.1, 0.48, 0), "right_knee": (-0.1, 0.48, 0), "spine2": (0, 1.18, 0),
    "left_ankle": (0.1, 0.08, 0), "right_ankle": (-0.1, 0.08, 0), "spine3": (0, 1.28, 0),
    "left_foot": (0.1, 0.03, 0.12), "right_foot": (-0.1, 0.03, 0.12), "neck": (0, 1.45, 0),
    "left_collar": (0.06, 1.4, 0), "right_collar": (-0.06, 1.4, 0), "head": (0, 1.52, 0),
    "left_shoulder": (0.18, 1.4, 0), "right_shoulder": (-0.18, 1.4, 0), "left_elbow": (0.44, 1.4, 0),
    "right_elbow": (-0.44, 1.4, 0), "left_wrist": (0.68, 1.4, 0), "right_wrist": (-0.68, 1.4, 0),
    "left_hand": (0.77, 1.4, 0), "right_hand": (-0.77, 1.4, 0),
}  # fmt: skip
_TIPS = {
    "pelvis": (0, 1.06, 0), "spine3": (0, 1.45, 0), "head": (0, 1.74, 0), "left_foot": (0.1, 0.03, 0.2),
    "right_foot": (-0.1, 0.03, 0.2), "left_hand": (0.85, 1.4, 0), "right_hand": (-0.85, 1.4, 0),
}  # fmt: skip
_RADII = {
    "pelvis": 0.15, "spine1": 0.14, "spine2": 0.15, "spine3": 0.16, "neck": 0.07, "head": 0.1, "left_hip": 0.1,
    "right_hip": 0.1, "left_knee": 0.08, "right_knee": 0.08, "left_collar": 0.09, "right_collar": 0.09,
}  # fmt: skip
_SIDES = 6
_FINE = 3
"""How many times finer than the photographs the scene is rendered before the lens bends it."""
_UPRIGHT = Rotation.from_euler("x", 90, degrees=True)
"""The world is z-up like ZJU-MoCap's; bodies rest y-up like SMPL's."""


def tiny_body() -> BodyModel:
    """A body of 24 prisms on SMPL's skeleton, 336 vertices, with shape and pose directions."""
    arrays = tiny_body_arrays()

    def tensor(name: str) -> torch.Tensor:
        return torch.from_numpy(arrays[name]).float()

    return BodyModel(
        BodyData(
            template=tensor("v_template"),
            faces=torch.from_numpy(arrays["f"]).long(),
            parents=SMPL_PARENTS,
            joint_names=SMPL_JOINT_NAMES,
            weights=tensor("weights"),
            joint_regressor=tensor("J_regressor"),
            shape_directions=tensor("shapedirs"),
            pose_directions=tensor("posedirs").flatten(2),
            kind="smpl",
            gender="neutral",
        )
    )


def write_tiny_body(file: Path) -> Path:
    """Write the tiny body as an SMPL-format npz."""
    np.savez(file, **tiny_body_arrays())
    return file


def tiny_body_arrays() -> dict[str, np.ndarray]:
    """The tiny body under the names of SMPL's files."""
    parts = [_prism(joint) for joint in range(24)]
    per_part = len(parts[0][0])
    vertices = np.concatenate([part[0] for part in parts])
    faces = np.concatenate([part[1] + per_part * index for index, part in enumerate(parts)])
    weights, regressor = np.zeros((len(vertices), 24)), np.zeros((24, len(vertices)))
    for joint, parent in enumerate(SMPL_PARENTS):
        first = joint * per_part
        weights[first : first + per_part, joint] = 1
        if parent >= 0:
            weights[first : first + _SIDES] *= 0.6
            weights[first : first + _SIDES, parent] = 0.4
        regressor[joint, first : first + _SIDES] = 1 / _SIDES
    rng = np.random.default_rng(0)
    linear = rng.normal(scale=0.01, size=(10, 3, 3)) + np.diag([0.01, 0.02, 0.01])
    return {
        "v_template": vertices.astype(np.float32),
        "f": faces.astype(np.int64),
        "weights": weights.astype(np.float32),
        "J_regressor": regressor.astype(np.float32),
        "shapedirs": np.einsum("sij,nj->nis", linear, vertices).astype(np.float32),
        "posedirs": rng.normal(scale=5e-4, size=(len(vertices), 3, 207)).astype(np.float32),
        "kintree_table": np.stack([np.array(SMPL_PARENTS), np.arange(24)]).astype(np.int64),
    }


def _prism(joint: int) -> tuple[np.ndarray, np.ndarray]:
    """Vertices [14, 3] and outward faces [24, 3] of the segment that a joint moves."""
    name = SMPL_JOINT_NAMES[joint]
    start = np.array(_JOINTS[name], dtype=np.float64)
    children = [child for child, parent in enumerate(SMPL_PARENTS) if parent == joint]
    tip = np.array(_TIPS[name] if name in _TIPS else _JOINTS[SMPL_JOINT_NAMES[children[0]]], dtype=np.float64)
    axis = (tip - start) / np.linalg.norm(tip - start)
    side = np.cross(axis, (0.0, 0.0, 1.0) if abs(axis[2]) < 0.9 else (1.0, 0.0, 0.0))
    side /= np.linalg.norm(side)
    angles = np.arange(_SIDES) * 2 * math.pi / _SIDES
    ring = np.cos(angles)[:, None] * side + np.sin(angles)[:, None] * np.cross(axis, side)
    ring *= _RADII.get(name, 0.06)
    vertices = np.concatenate([start + ring, tip + ring * 0.9, [start - axis * 0.02, tip + axis * 0.02]])
    here, after = np.arange(_SIDES), (np.arange(_SIDES) + 1) % _SIDES
    bottom, top = np.full(_SIDES, 2 * _SIDES), np.full(_SIDES, 2 * _SIDES + 1)
    corners = [
        (here, after, after + _SIDES),
        (here, after + _SIDES, here + _SIDES),
        (after, here, bottom),
        (here + _SIDES, after + _SIDES, top),
    ]
    return vertices, np.concatenate([np.stack(corner, 1) for corner in corners])


def tiny_params(frames: int, seed: int = 0) -> SmplParams:
    """A person standing on the ground of a z-up world who swings arms and legs and slowly turns."""
    rng = np.random.default_rng(seed)
    poses = np.zeros((frames, 24, 3))
    phase = np.arange(frames) * 0.7
    index = {name: joint for joint, name in enumerate(SMPL_JOINT_NAMES)}
    for sign, side in ((1, "left"), (-1, "right")):
        poses[:, index[f"{side}_shoulder"], 2] = -sign * (1.0 + 0.3 * np.sin(phase))
        poses[:, index[f"{side}_elbow"], 1] = -sign * (0.4 + 0.3 * np.sin(phase * 1.3))
        poses[:, index[f"{side}_hip"], 0] = sign * 0.35 * np.sin(phase)
        poses[:, index[f"{side}_knee"], 0] = 0.3 + 0.3 * np.sin(phase + sign)
    yaw = Rotation.from_rotvec(np.outer(0.15 * np.arange(frames), (0, 0, 1)))
    poses[:, 0] = (yaw * _UPRIGHT).as_rotvec()
    # Joint 0 turns the body about its pelvis, which upright hangs 0.95 m up the y axis: bring it over the origin.
    trans = np.array([0.0, -0.95, 0.95]) + 0.02 * rng.normal(size=(frames, 3))
    return SmplParams(
        poses=torch.from_numpy(poses).float(),
        betas=torch.from_numpy(rng.normal(size=(1, 10)).repeat(frames, 0)).float(),
        trans=torch.from_numpy(trans).float(),
    )


def ring_cameras(count: int = 6, size: int = 48, radius: float = 3.0, height: float = 1.2) -> Cameras:
    """Cameras on a circle that look at the person's middle, in the z-up world of :func:`tiny_params`."""
    angles = torch.arange(count, dtype=torch.float64) * (2 * math.pi / count)
    eye = torch.stack([radius * angles.cos(), radius * angles.sin(), torch.full_like(angles, height)], -1)
    R, t = look_at(eye, torch.tensor([0, 0, 0.9]).double(), torch.tensor([0.0, 0, 1]).double())
    K = torch.tensor([[1.4 * size, 0, size / 2], [0, 1.4 * size, size / 2], [0, 0, 1]]).double()
    return Cameras(R=R.float(), t=t.float(), K=K.float().repeat(count, 1, 1), image_size=(size, size))


def vertex_colours(body: BodyModel) -> torch.Tensor:
    """A colour for every vertex of the tiny body, [N, 3]: each joint its own, lighter in front than behind."""
    joint = body.weights.argmax(1).double()
    hue = torch.stack([(joint * step).sin() for step in (2.1, 3.7, 5.3)], -1) * 0.35 + 0.6
    front = torch.sigmoid(body.template[:, 2:] * 30).double()
    return (hue * (0.6 + 0.4 * front)).clamp(0, 1).float()


def render_tiny(body: BodyModel, vertices: torch.Tensor, cameras: Cameras) -> tuple[np.ndarray, np.ndarray]:
    """Shaded pictures [V, H, W, 3] uint8 and masks [V, H, W] bool of the posed body through pinhole cameras."""
    fragments = rasterize_mesh(vertices, body.faces, cameras, backend="auto")
    light = torch.nn.functional.normalize(torch.tensor([0.4, 0.5, 1.0]), dim=0)
    shade = 0.7 + 0.3 * (vertex_normals(vertices, body.faces) @ light)[:, None]
    colours = fragments.interpolate(vertex_colours(body) * shade, body.faces)
    return (colours * 255).round().to(torch.uint8).numpy(), (fragments.face >= 0).numpy()


@dataclass(frozen=True, kw_only=True)
class TinyCapture:
    """What :func:`write_tiny_capture` wrote, to compare with what a reader returns."""

    root: Path
    body: BodyModel
    params: SmplParams
    posed: PosedBody
    rest_vertices: torch.Tensor
    calibration: Calibration


def write_tiny_capture(
    root: Path, *, frames: int = 8, cameras: int = 6, size: int = 48, distortion: float = 0.05, seed: int = 0
) -> TinyCapture:
    """Write a capture of the tiny body: clips sway and wave to train on and reach held out, cameras 3 and 6 held out.

    Args:
        frames: At least 3.
        cameras: At least 6; their names are "1", "2", …; 1, 2, 4 and 5 are the anchors.
        size: Height and width of the photographs, pixels.
        distortion: Strength of the lens distortion; 0 for a pinhole.
    """
    body = tiny_body()
    params = tiny_params(frames, seed)
    rest = body.rest(params.betas[:1])[0][0]
    posed = body(params, rest)
    calibration = _calibration(ring_cameras(cameras, size), distortion)
    root.mkdir(parents=True, exist_ok=True)
    write_tiny_body(root / "body.npz")
    write_calibration(root, calibration)
    _write_models(root / "models", params, rest, posed)
    looks = [_through_lens(calibration, view) for view in range(cameras)]
    for frame in range(frames):
        _write_views(root, frame, body, posed.vertices[frame], calibration, looks)
    (root / "capture.json").write_text(json.dumps(_description(frames)))
    return TinyCapture(
        root=root, body=body, params=params, posed=posed, rest_vertices=rest, calibration=calibration
    )


def _calibration(cameras: Cameras, distortion: float) -> Calibration:
    count = len(cameras)
    return Calibration(
        names=tuple(str(index + 1) for index in range(count)),
        K=cameras.K.double().numpy(),
        D=distortion * np.tile([-1.0, 0.4, 0.02, -0.03, 0.1, 0, 0, 0], (count, 1)),
        R=cameras.R.double().numpy(),
        t=cameras.t.double().numpy(),
        image_sizes=(cameras.image_size,) * count,
    )


def _description(frames: int) -> dict:
    first, second = max(1, frames * 3 // 8), max(2, frames * 6 // 8)
    return {
        "schema": 1,
        "name": "tiny",
        "body": {"file": "body.npz"},
        "fps": 15,
        "clips": [
            {"name": "sway", "start": 0, "end": first},
            {"name": "wave", "start": first, "end": second},
            {"name": "reach", "start": second, "end": frames},
        ],
        "anchor_cameras": ["1", "2", "4", "5"],
        "test_cameras": ["3", "6"],
        "test_clips": ["reach"],
        "provenance": "synthetic, made by the project's tests",
    }


def _write_models(folder: Path, params: SmplParams, rest: torch.Tensor, posed: PosedBody) -> None:
    folder.mkdir(exist_ok=True)
    poses, trans = params.poses.numpy(), params.trans.numpy()
    for frame in range(len(params)):
        bones = posed.bone_transforms[frame].numpy().copy()
        bones[:, :3, 3] -= trans[frame]
        np.savez(
            folder / f"{frame:06d}.npz",
            minimal_shape=rest.numpy(),
            betas=params.betas[frame : frame + 1].numpy(),
            Jtr_posed=posed.joints[frame].numpy(),
            bone_transforms=bones,
            trans=trans[frame],
            root_orient=poses[frame, 0],
            pose_body=poses[frame, 1:22].reshape(63),
            pose_hand=poses[frame, 22:].reshape(6),
        )


def _write_views(
    root: Path, frame: int, body: BodyModel, vertices: torch.Tensor, lens: Calibration, looks: list[tuple]
) -> None:
    pinhole = lens.cameras(range(len(lens)))
    height, width = pinhole.image_size
    fine = pinhole.resized((height * _FINE, width * _FINE))
    fine = Cameras(R=fine.R.float(), t=fine.t.float(), K=fine.K.float(), image_size=fine.image_size)
    pictures, masks = render_tiny(body, vertices, fine)
    for view, name in enumerate(lens.names):
        folder = root / name
        folder.mkdir(exist_ok=True)
        x, y = looks[view]
        picture = cv2.remap(cv2.blur(pictures[view], (_FINE, _FINE)), x, y, cv2.INTER_LINEAR)
        mask = cv2.remap(masks[view].astype(np.uint8), x, y, cv2.INTER_NEAREST)
        cv2.imwrite(str(folder / f"{frame:06d}.jpg"), picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 95])
        cv2.imwrite(str(folder / f"{frame:06d}.png"), mask * 255)


def _through_lens(lens: Calibration, view: int) -> tuple[np.ndarray, np.ndarray]:
    """For each pixel of the photograph, where it looks in the pinhole picture, which is finer."""
    height, width = lens.image_sizes[view]
    seen = np.stack(np.meshgrid(np.arange(width), np.arange(height)), -1).reshape(-1, 2).astype(np.float64)
    K = lens.opencv_intrinsics(view)
    focal, centre = K[[0, 1], [0, 1]], K[:2, 2]
    straight = seen.copy()
    for _ in range(10):
        rays = np.concatenate([(straight - centre) / focal, np.ones((len(straight), 1))], 1)
        bent, _jacobian = cv2.projectPoints(rays[:, None], np.zeros(3), np.zeros(3), K, lens.D[view])
        straight += seen - bent[:, 0]
    pixels = ((straight.reshape(height, width, 2) + 0.5) * _FINE - 0.5).astype(np.float32)
    return np.ascontiguousarray(pixels[..., 0]), np.ascontiguousarray(pixels[..., 1])
