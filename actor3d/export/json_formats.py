"""Cameras and motions as JSON."""

import json
from pathlib import Path
from typing import Any

from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene
from actor3d.runs.subject import Subject


def cameras_json(subject: Subject) -> dict[str, Any]:
    """The capture's cameras, undistorted; see docs/export.md for the conventions."""
    cameras = [
        {
            "name": known.name,
            "width": known.camera.image_size[1],
            "height": known.camera.image_size[0],
            "K": known.camera.K[0].tolist(),
            "R": known.camera.R[0].tolist(),
            "t": known.camera.t[0].tolist(),
            "centre": known.camera.centres[0].tolist(),
        }
        for known in subject.cameras
    ]
    return {
        "format": "actor3d-cameras",
        "version": 1,
        "conventions": "x_cam = R x_world + t, metres; x right, y down, z forward; pixel centres at +0.5",
        "cameras": cameras,
    }


def motion_json(scene: ExportScene) -> dict[str, Any]:
    """The motion's poses; see docs/export.md for the conventions."""
    body, motion = scene.subject.body, scene.motion
    return {
        "format": "actor3d-motion",
        "version": 1,
        "conventions": "axis-angle of each joint relative to its parent, radians; metres added after everything else",
        "name": motion.name,
        "fps": motion.fps,
        "body": {"kind": body.kind, "gender": body.gender},
        "joints": list(body.joint_names),
        "parents": list(body.parents),
        "up": scene.up.tolist(),
        "poses": motion.poses.tolist(),
        "trans": motion.trans.tolist(),
    }


def _write_cameras(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    out.write_text(json.dumps(cameras_json(scene.subject), indent=1) + "\n", encoding="utf-8")


def _write_motion(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    out.write_text(json.dumps(motion_json(scene)) + "\n", encoding="utf-8")


CAMERAS = ExportFormat(
    name="cameras",
    suffix=".json",
    description="the capture's cameras as JSON",
    write=_write_cameras,
    frames="none",
    shows_gaussians=False,
)
MOTION = ExportFormat(
    name="motion",
    suffix=".json",
    description="the motion as JSON: joint rotations and places, by name",
    write=_write_motion,
    frames="none",
    shows_gaussians=False,
)
