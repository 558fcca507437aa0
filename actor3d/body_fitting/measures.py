"""How well a body suits what cameras saw: pixels from landmarks, and overlap with masks."""

import numpy as np
import torch
from jaxtyping import Bool, Float
from torch import Tensor

from actor3d.body_fitting.body_landmarks import body_landmarks
from actor3d.body_fitting.kinematics import MainSkeleton
from actor3d.body_fitting.lens import distort_points, undistort_points
from actor3d.body_fitting.problem import FitMeasures, FitProblem
from actor3d.body_fitting.sides import GROUPS, MIRRORED
from actor3d.body_fitting.views import SEEN, LandmarkViews
from actor3d.body_fitting.windows import mask_in_window, project, window_cameras, window_round
from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.body import NUM_MAIN_JOINTS, BodyModel, SmplParams, axis_angle_to_matrices
from rectifier3d.geometry.mesh_raster import rasterize_mesh

_SIZE = 256
"""Pixels of the side of a window in which masks are compared."""
_CLEARLY = 0.5
"""Left and right are exchanged where that leaves less than this share of the error."""
_PERSON = 50
"""Hundredths of a pixel that the person must cover."""


def measure_fit(
    problem: FitProblem,
    params: SmplParams,
    offsets: Float[Tensor, "L 3"] | None = None,
    rest_vertices: Float[Tensor, "N 3"] | None = None,
) -> FitMeasures:
    """Measure a fitted body in the cameras of a problem, which need not be those that it was fitted to.

    Args:
        problem: What was seen.
        params: The body in every frame.
        offsets: Where detectors see landmarks, from where the body has them; rest pose, metres.
        rest_vertices: The person's own shape in the rest pose, metres, if it is more than the parameters say.
    """
    views = LandmarkViews.of(problem.landmarks, problem.calibration)
    points = body_points(problem.body, params, offsets)
    seen = np.stack([landmarks.confidence for landmarks in problem.landmarks]) >= SEEN
    found = np.stack([landmarks.points for landmarks in problem.landmarks])
    projected = np.stack(
        [project_as_filmed(points, problem.calibration, camera) for camera in range(len(problem.calibration))]
    )
    errors = np.where(seen, np.linalg.norm(projected - found, axis=-1), np.nan)
    crossed = np.where(
        seen[:, :, MIRRORED], np.linalg.norm(projected - found[:, :, MIRRORED], axis=-1), np.nan
    )
    return FitMeasures(
        camera_names=problem.calibration.names,
        errors=errors,
        mended=np.where(_exchanged(errors, crossed), crossed, errors),
        sizes=views.sizes,
        lost=_lost(seen, projected),
        overlaps=_overlaps(problem, params, rest_vertices),
    )


def body_points(
    body: BodyModel, params: SmplParams, offsets: Float[Tensor, "L 3"] | None = None
) -> Float[np.ndarray, "F L 3"]:
    """Where a body's landmarks are in every frame, or where detectors see them, world metres."""
    skeleton, marks = MainSkeleton.of(body), body_landmarks(body)
    betas = params.betas[0].double()
    rotations = axis_angle_to_matrices(params.poses[:, :NUM_MAIN_JOINTS].double())
    bones = skeleton.pose(rotations, skeleton.rest(betas), params.trans.double())
    rest = marks.rest(betas) if offsets is None else marks.rest(betas) + offsets.double()
    return bones.carry(rest, marks.carriers).numpy()


def project_as_filmed(
    points: Float[np.ndarray, "*batch 3"], calibration: Calibration, camera: int
) -> Float[np.ndarray, "*batch 2"]:
    """Where a camera films points (world metres), lens distortion included; NaN behind it."""
    local = points @ calibration.R[camera].T + calibration.t[camera]
    ahead = np.where(local[..., 2:] > 0, local[..., 2:], np.nan)
    K = calibration.K[camera]
    straight = local[..., :2] / ahead @ K[:2, :2].T + K[:2, 2]
    return distort_points(straight, calibration, camera)


def _lost(
    seen: Bool[np.ndarray, "V F L"], projected: Float[np.ndarray, "V F L 2"]
) -> Float[np.ndarray, "V F"]:
    count = seen.sum(2)
    lost = (seen & ~np.isfinite(projected).all(-1)).sum(2)
    return np.where(count > 0, lost / np.maximum(count, 1), np.nan)


def _exchanged(
    errors: Float[np.ndarray, "V F L"], crossed: Float[np.ndarray, "V F L"]
) -> Bool[np.ndarray, "V F L"]:
    exchanged = np.zeros(errors.shape, bool)
    for group in GROUPS:
        both = np.isfinite(errors[..., group]) & np.isfinite(crossed[..., group])
        own, other = (np.where(both, values[..., group], 0).sum(-1) for values in (errors, crossed))
        exchanged[..., group] = (other < _CLEARLY * own)[..., None]
    return exchanged


def _overlaps(
    problem: FitProblem, params: SmplParams, rest_vertices: Float[Tensor, "N 3"] | None
) -> Float[np.ndarray, "V F"]:
    """Intersection over union of the body and the mask, in windows round the body and what the mask may add."""
    calibration = problem.calibration
    overlaps = np.full((len(calibration), len(params)), np.nan)
    if problem.masks is None:
        return overlaps
    for frame in range(len(params)):
        with torch.no_grad():
            vertices = problem.body(params.select([frame]), rest_vertices).vertices[0]
        for camera, masks in enumerate(problem.masks):
            overlaps[camera, frame] = mask_overlap(masks(frame), vertices, problem.body, calibration, camera)
    return overlaps


def mask_overlap(
    mask: Bool[np.ndarray, "H W"],
    vertices: Float[Tensor, "N 3"],
    body: BodyModel,
    calibration: Calibration,
    camera: int,
) -> float:
    """Intersection over union of a mask and a posed body in one camera; NaN where the camera does not see the body."""
    local = vertices.double().numpy() @ calibration.R[camera].T + calibration.t[camera]
    if not (local[:, 2] > 0.05).all():
        return float("nan")
    pixels = project(vertices.double().numpy(), calibration, camera)
    window = window_round(np.concatenate([pixels, _corners(mask, calibration, camera)]), camera)
    coverage, seen = mask_in_window(mask, window, calibration, _SIZE)
    face = rasterize_mesh(vertices, body.faces, window_cameras([window], calibration, _SIZE)).face[0].numpy()
    person, covered = (coverage >= _PERSON) & seen, (face >= 0) & seen
    union = (person | covered).sum()
    return float((person & covered).sum() / union) if covered.any() else float("nan")


def _corners(
    mask: Bool[np.ndarray, "H W"], calibration: Calibration, camera: int
) -> Float[np.ndarray, "n 2"]:
    """Corners of the box round a mask, in straight pixels; none of an empty mask."""
    rows, columns = mask.any(1).nonzero()[0], mask.any(0).nonzero()[0]
    if not len(rows):
        return np.empty((0, 2))
    box = [(x, y) for x in (columns[0], columns[-1] + 1) for y in (rows[0], rows[-1] + 1)]
    corners = undistort_points(np.array(box, dtype=np.float64), calibration, camera)
    return corners[np.isfinite(corners).all(1)]
