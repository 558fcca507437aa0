"""The tiny person filmed by exact cameras: landmarks and masks as a perfect detector would find them."""

from dataclasses import dataclass, replace

import numpy as np
import torch
from synthetic import ring_cameras, tiny_body, tiny_params

from actor3d.body_fitting import BodyFit, FitProblem
from actor3d.body_fitting.landmarks import Landmarks
from actor3d.body_fitting.measures import body_points, project_as_filmed
from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.mesh_raster import rasterize_mesh

FPS = 15.0


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What is known of a filmed person, to compare a fit with."""

    body: BodyModel
    params: SmplParams
    problem: FitProblem

    def joint_errors(self, fit: BodyFit) -> np.ndarray:
        """Millimetres, [F, 22]."""
        true = self.body(self.params).joints[:, :22]
        found = fit.posed(range(len(self.params))).joints[:, :22]
        return (true - found).norm(dim=-1).numpy() * 1000

    def take(self, cameras) -> FitProblem:
        """The problem as some of the cameras know it."""
        index, whole = list(cameras), self.problem.calibration
        calibration = Calibration(
            names=tuple(whole.names[camera] for camera in index),
            K=whole.K[index],
            D=whole.D[index],
            R=whole.R[index],
            t=whole.t[index],
            image_sizes=tuple(whole.image_sizes[camera] for camera in index),
        )
        masks = self.problem.masks
        return replace(
            self.problem,
            calibration=calibration,
            landmarks=[self.problem.landmarks[camera] for camera in index],
            masks=None if masks is None else [masks[camera] for camera in index],
        )


def calibration_of(count: int, size: int = 240, distortion: float = 0.0) -> Calibration:
    """Cameras in a ring, with a lens."""
    cameras = ring_cameras(count, size)
    return Calibration(
        names=tuple(f"cam{index + 1}" for index in range(count)),
        K=cameras.K.double().numpy(),
        D=distortion * np.tile([-1.0, 0.4, 0.02, -0.03, 0.1, 0, 0, 0], (count, 1)),
        R=cameras.R.double().numpy(),
        t=cameras.t.double().numpy(),
        image_sizes=(cameras.image_size,) * count,
    )


def film(
    cameras: int = 4, frames: int = 6, *, noise: float = 0.0, distortion: float = 0.0, masks: bool = False
) -> Scene:
    """A scene; `noise` in pixels of a person of about 190."""
    body, params = tiny_body(), tiny_params(frames)
    params = replace(params, betas=params.betas * 0.3)
    # The landmarks ride on the bones; pose blend shapes, random in the tiny body, are none of their business.
    body.pose_directions = None
    calibration = calibration_of(cameras, distortion=distortion)
    points, rng = body_points(body, params), np.random.default_rng(0)
    landmarks = []
    for camera in range(cameras):
        seen = project_as_filmed(points, calibration, camera)
        seen = seen + noise * rng.normal(size=seen.shape)
        landmarks.append(Landmarks(points=seen, confidence=np.ones(seen.shape[:2])))
    with torch.no_grad():
        vertices = body(params).vertices
    shown = [rasterize_mesh(v, body.faces, pinholes(calibration)).face.numpy() >= 0 for v in vertices]
    problem = FitProblem(
        calibration=calibration,
        landmarks=landmarks,
        masks=[lambda frame, view=view: shown[frame][view] for view in range(cameras)] if masks else None,
        body=body,
        fps=FPS,
    )
    return Scene(body=body, params=params, problem=problem)


def pinholes(calibration: Calibration):
    cameras = calibration.cameras(range(len(calibration)))
    return replace(cameras, R=cameras.R.float(), t=cameras.t.float(), K=cameras.K.float())


def misdirected(calibration: Calibration, camera: int, degrees: float) -> Calibration:
    """The calibration with one camera turned sideways about its centre."""
    cosine, sine = np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))
    turn = np.array([[cosine, 0, sine], [0, 1, 0], [-sine, 0, cosine]])
    R, t = calibration.R.copy(), calibration.t.copy()
    R[camera], t[camera] = turn @ R[camera], turn @ t[camera]
    return replace(calibration, R=R, t=t)


def with_landmarks(problem: FitProblem, camera: int, points: np.ndarray, confidence=None) -> FitProblem:
    """The problem with one camera's landmarks replaced."""
    landmarks = list(problem.landmarks)
    confidence = landmarks[camera].confidence if confidence is None else confidence
    landmarks[camera] = Landmarks(points=points, confidence=confidence)
    return replace(problem, landmarks=landmarks)
