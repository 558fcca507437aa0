"""Time offsets told from the motion, whatever the detectors' and the calibration's constant errors."""

import numpy as np
import pytest
from fit_scenes import calibration_of

from actor3d.body_fitting.landmarks import LANDMARK_NAMES, Landmarks
from actor3d.body_fitting.measures import project_as_filmed
from actor3d.video_import.synchronising import estimate_offsets, named_offsets

FPS, FRAMES = 30.0, 90


def _motion(frames: int) -> np.ndarray:
    """A cloud of landmarks that jumps and swings, world metres, z up."""
    rng = np.random.default_rng(0)
    rest = rng.normal(size=(len(LANDMARK_NAMES), 3)) * (0.2, 0.2, 0.5)
    time = np.arange(frames)[:, None, None] / FPS
    phases = rng.uniform(0, 6, size=rest.shape)
    return (
        rest
        + 0.25 * np.sin(2 * np.pi * 0.7 * time + phases)
        + 0.1 * np.sin(2 * np.pi * 1.9 * time + 2 * phases)
    )


def _films(offsets, noise: float = 0.0, bias: float = 0.0, still: bool = False):
    """Landmarks of cameras whose frame 0 shows frame 20 - offset of the motion."""
    calibration = calibration_of(len(offsets), distortion=0.02)
    motion = _motion(FRAMES + 60)
    motion = motion[:1].repeat(len(motion), axis=0) if still else motion
    rng = np.random.default_rng(1)
    landmarks = []
    for camera, offset in enumerate(offsets):
        points = project_as_filmed(motion, calibration, camera)[20 - offset :][:FRAMES]
        points = points + noise * rng.normal(size=points.shape) + bias * rng.normal(size=points.shape[1:])
        landmarks.append(Landmarks(points=points, confidence=np.ones(points.shape[:2])))
    return landmarks, calibration


@pytest.mark.parametrize("offsets", [(0, 0, 0), (0, 7, -4), (0, -12, 13, 1)])
def test_offsets_are_found(offsets):
    landmarks, calibration = _films(offsets, noise=1.0, bias=4.0)
    assert estimate_offsets(landmarks, calibration, FPS) == offsets


def test_a_camera_that_sees_little_is_placed_by_the_others():
    landmarks, calibration = _films((0, 5, -6, 3), noise=1.0)
    blind = landmarks[3].confidence.copy()
    blind[::2] = 0
    landmarks[3] = Landmarks(points=landmarks[3].points, confidence=blind)
    assert estimate_offsets(landmarks, calibration, FPS) == (0, 5, -6, 3)


def test_a_person_who_stands_still_tells_nothing():
    landmarks, calibration = _films((0, 5), noise=1.0, still=True)
    with pytest.raises(ValueError, match="does not tell the time offset of camera cam1"):
        estimate_offsets(landmarks, calibration, FPS)


def test_a_camera_that_sees_nothing_tells_nothing():
    landmarks, calibration = _films((0, 5, 1))
    landmarks[2] = Landmarks(points=landmarks[2].points, confidence=np.zeros_like(landmarks[2].confidence))
    with pytest.raises(ValueError, match="of camera cam3"):
        estimate_offsets(landmarks, calibration, FPS)


def test_offsets_are_given_by_the_cameras_names():
    assert named_offsets(["b=3", "c=-12"], ["a", "b", "c"]) == (0, 3, -12)
    assert named_offsets([], ["a", "b"]) == (0, 0)
    assert named_offsets(["take=2=+1"], ["a", "take=2"]) == (0, 1)


@pytest.mark.parametrize("entry", ["b", "=3", "d=3", "b=", "b=1.5", "b=--1", "b=x"])
def test_offsets_of_no_camera_or_no_number_are_refused(entry):
    with pytest.raises(ValueError, match="expected CAMERA=FRAMES"):
        named_offsets([entry], ["a", "b"])
