"""Videos, calibration, keypoints and masks of the tiny person, as a user would bring them."""

import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from fit_scenes import FPS, Scene, film
from synthetic import write_tiny_body

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.captures.calibration import Calibration, write_calibration
from actor3d.rendering.movies import MovieWriter


@dataclass(frozen=True, kw_only=True)
class Filmed:
    """A folder with everything."""

    root: Path
    scene: Scene

    @property
    def videos(self) -> list[Path]:
        return sorted(self.root.glob("*.mp4"))

    @property
    def calibration(self) -> Path:
        return self.root / "cam_params.json"

    @property
    def keypoints(self) -> Path:
        return self.root / "keypoints"

    @property
    def masks(self) -> Path:
        return self.root / "masks"

    @property
    def body_models(self) -> Path:
        return self.root / "bodies"


def film_people(root: Path, cameras: int = 4, frames: int = 6, late: dict[str, int] | None = None) -> Filmed:
    """Film the tiny person; the cameras named in `late` start so many frames later than the others."""
    scene = film(cameras, frames, masks=True, distortion=0.02)
    calibration = scene.problem.calibration
    write_calibration(root, calibration)
    (root / "bodies").mkdir()
    write_tiny_body(root / "bodies" / "SMPL_NEUTRAL.npz")
    for camera, name in enumerate(calibration.names):
        shown = range((late or {}).get(name, 0), frames)
        write_camera(root, scene, calibration, camera, shown)
    return Filmed(root=root, scene=scene)


def write_camera(root: Path, scene: Scene, calibration: Calibration, camera: int, shown: range) -> None:
    """One camera's video, masks and keypoints of some frames of the scene."""
    name, problem = calibration.names[camera], scene.problem
    masks = root / "masks" / name
    masks.mkdir(parents=True)
    with MovieWriter(root / f"{name}.mp4", FPS) as movie:
        for number, frame in enumerate(shown):
            mask = problem.masks[camera](frame)
            cv2.imwrite(str(masks / f"{number}.png"), mask.astype(np.uint8) * 255)
            picture = np.repeat(mask[..., None], 3, axis=-1) * np.array([220, 30 + 5 * frame, 60])
            movie.append(picture.astype(np.uint8))
    seen = problem.landmarks[camera]
    points = np.concatenate([seen.points, seen.confidence[..., None]], axis=-1)[list(shown)]
    keypoints = root / "keypoints"
    keypoints.mkdir(exist_ok=True)
    content = {"landmarks": LANDMARK_NAMES, "frames": points.tolist()}
    (keypoints / f"{name}.json").write_text(json.dumps(content))
