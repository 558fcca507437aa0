"""How near fitting comes to a body that is known: `python -m benchmarks.fit CAPTURE [NOISE]`.

The capture's own body tells where a perfect detector would see landmarks; noise (pixels) and wild landmarks are added,
and one camera looks away for a third of the time. Masks are the capture's.
"""

import sys
import time
from functools import partial
from pathlib import Path

import numpy as np
from jaxtyping import Bool

from actor3d.body_fitting import FitOptions, FitProblem, fit_body
from actor3d.body_fitting.landmarks import Landmarks
from actor3d.body_fitting.measures import body_points, project_as_filmed
from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.images import read_joint_mask

_WILD = 0.05
"""Share of landmarks that are anywhere."""
_LANDMARKS_ALONE = FitOptions(silhouette_steps=0)


def main(capture: Capture, noise: float) -> None:
    """Print the errors of fits to landmarks alone, and to masks too."""
    problem = _problem(capture, noise, np.random.default_rng(0))
    true = capture.body(capture.params, capture.surface.rest_vertices)
    print(f"cameras {', '.join(problem.calibration.names)}; {capture.num_frames} frames; noise {noise:g} px")
    for name, options in (("landmarks", _LANDMARKS_ALONE), ("landmarks and masks", FitOptions())):
        started, cpu = time.monotonic(), time.process_time()
        fit = fit_body(problem, options)
        took, spent = time.monotonic() - started, time.process_time() - cpu
        posed = fit.posed(range(capture.num_frames))
        joints = (posed.joints - true.joints)[:, :22].norm(dim=-1).numpy() * 1000
        surface = (posed.vertices - true.vertices).norm(dim=-1).numpy() * 1000
        print(
            f"{name}: joints {joints.mean():.1f} mm (95% below {np.percentile(joints, 95):.1f}), surface "
            f"{surface.mean():.1f} mm, mask overlap {np.nanmean(fit.residuals.overlaps):.3f}, {took:.0f} s "
            f"({spent:.0f} s of one core), faults: {list(fit.faults)}"
        )


def _problem(capture: Capture, noise: float, rng: np.random.Generator) -> FitProblem:
    anchors = capture.anchor_cameras
    calibration = capture.calibration.select(anchors)
    points = body_points(capture.body, capture.params)
    landmarks = []
    for camera in range(len(anchors)):
        seen = project_as_filmed(points, calibration, camera)
        seen += noise * rng.normal(size=seen.shape)
        wild = rng.random(seen.shape[:2]) < _WILD
        seen[wild] = rng.uniform(0, calibration.image_sizes[camera][0], (int(wild.sum()), 2))
        landmarks.append(Landmarks(points=seen, confidence=np.ones(seen.shape[:2])))
    landmarks[-1].confidence[: capture.num_frames // 3] = 0
    return FitProblem(
        calibration=calibration,
        landmarks=landmarks,
        masks=[partial(_mask, capture, camera) for camera in anchors],
        body=capture.body,
        fps=capture.fps,
    )


def _mask(capture: Capture, camera: int, frame: int) -> Bool[np.ndarray, "H W"]:
    return read_joint_mask(capture.masks[camera][frame])


if __name__ == "__main__":
    main(open_capture(Path(sys.argv[1])), float(sys.argv[2]) if len(sys.argv) > 2 else 3.0)
