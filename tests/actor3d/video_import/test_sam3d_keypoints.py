"""SAM 3D Body's results of every camera are its keypoints: a capture's body is fitted to them as to any others."""

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from filmed_people import Filmed, film_people

from actor3d.body_fitting import FitOptions
from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.captures.capture import open_capture
from actor3d.captures.metadata import BodyChoice
from actor3d.errors import UserError
from actor3d.video_import.detection.keypoint_layouts import LAYOUTS
from actor3d.video_import.detection.keypoints import read_keypoints
from actor3d.video_import.importing import import_footage
from actor3d.video_import.opening import FootageOptions

SIZE = (240, 240)
FOCAL, DEPTH = 700.0, 5.0
"""As one camera guesses them: not those of the rig."""
PLACES = LAYOUTS[70].places


@pytest.fixture(scope="module")
def studio(tmp_path_factory) -> Filmed:
    return film_people(tmp_path_factory.mktemp("studio"), cameras=3, frames=3)


@pytest.fixture(scope="module")
def frames(studio) -> dict[str, list[dict[str, Any]]]:
    """The results of each camera."""
    problem = studio.scene.problem
    return {
        name: [_result(points) for points in seen.points]
        for name, seen in zip(problem.calibration.names, problem.landmarks, strict=True)
    }


def _result(points: np.ndarray) -> dict[str, Any]:
    """Somebody whose keypoints are projected to where the landmarks were seen."""
    pixels = np.tile(points.mean(axis=0), (70, 1))
    for name, place in PLACES.items():
        pixels[place] = points[LANDMARK_NAMES.index(name)]
    depth = DEPTH + 0.2 * np.sin(np.arange(70.0))[:, None]
    before = np.hstack([(pixels - np.array(SIZE) / 2) * depth / FOCAL, depth])
    return {
        "bbox": np.concatenate([pixels.min(0), pixels.max(0)]),
        "focal_length": np.float32(FOCAL),
        "pred_keypoints_3d": before - before.mean(0),
        "pred_keypoints_2d": pixels,
        "pred_cam_t": before.mean(0),
        "mask": None,
    }


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(content))


def _one_line(root: Path, count: int = 1) -> str:
    with pytest.raises(UserError) as caught:
        read_keypoints(root, "cam1", count, SIZE)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_every_landmark_is_one_of_its_keypoints():
    assert set(PLACES) == set(LANDMARK_NAMES)
    assert (PLACES["left_wrist"], PLACES["right_index"], PLACES["left_pinky"]) == (62, 28, 61)
    assert (PLACES["left_hip"], PLACES["right_ankle"], PLACES["right_heel"]) == (9, 14, 20)


def test_a_body_is_fitted_to_the_results_of_all_cameras(studio, frames, tmp_path):
    for name, results in frames.items():
        for number, result in enumerate(results):
            _write(tmp_path / "results" / name / f"frame_{number:04d}.pkl", [result])
    options = FootageOptions(
        keypoints=tmp_path / "results",
        masks=studio.masks,
        body=BodyChoice(kind="smpl", gender="neutral", pose_blend_shapes=False),
        body_models=(studio.body_models,),
        fit=FitOptions(landmark_steps=12, silhouette_steps=0),
        workers=1,
    )
    assert import_footage(studio.videos, studio.calibration, tmp_path / "me", options).faults == ()
    capture = open_capture(tmp_path / "me", body_models=(studio.body_models,))
    true = studio.scene.body(studio.scene.params).vertices
    assert (capture.posed_vertices(range(3)) - true).norm(dim=-1).mean() < 0.02


@pytest.mark.parametrize("lacking", [(), ("pred_keypoints_2d",), ("focal_length",), ("pred_cam_t", "bbox")])
def test_where_the_picture_shows_the_person_is_told_or_projected(studio, frames, tmp_path, lacking):
    stacked = {
        name: np.stack([frame[name] for frame in frames["cam1"]])
        for name in frames["cam1"][0]
        if name not in ("mask", *lacking)
    }
    np.savez(tmp_path / "cam1.npz", **stacked)
    found = read_keypoints(tmp_path, "cam1", 3, SIZE)
    np.testing.assert_allclose(found.points, studio.scene.problem.landmarks[0].points, atol=1e-3)
    assert found.confidence.all()


def test_a_picture_without_people_is_a_frame_without_the_person(frames, tmp_path):
    for number, content in enumerate(([], [frames["cam1"][0]], [])):
        _write(tmp_path / "cam1" / f"{number}.pkl", content)
    assert read_keypoints(tmp_path, "cam1", 3, SIZE).confidence.any(1).tolist() == [False, True, False]


def test_what_lies_beyond_the_picture_was_not_seen(frames, tmp_path):
    frame = dict(frames["cam1"][0])
    frame["pred_keypoints_2d"] = frame["pred_keypoints_2d"] + np.where(np.arange(70) < 5, -300, 0)[:, None]
    _write(tmp_path / "cam1.pkl", [frame | {"pred_cam_t": np.zeros(3)}])
    confidence = read_keypoints(tmp_path, "cam1", 1, SIZE).confidence[0]
    assert [name for name, sure in zip(LANDMARK_NAMES, confidence, strict=True) if not sure] == list(
        LANDMARK_NAMES[:5]
    )


def test_results_of_smaller_pictures_are_scaled_with_a_warning(studio, frames, tmp_path, caplog):
    small = [
        frame | {"pred_keypoints_2d": frame["pred_keypoints_2d"] / 2, "focal_length": None}
        for frame in frames["cam1"]
    ]
    _write(tmp_path / "cam1.pkl", small)
    found = read_keypoints(tmp_path, "cam1", 3, SIZE)
    np.testing.assert_allclose(found.points, studio.scene.problem.landmarks[0].points, atol=1e-3)
    assert "pictures of 120×120 pixels, the video has 240×240: they are scaled" in caplog.text


def test_results_of_others_pictures_are_refused(frames, tmp_path):
    frame = dict(frames["cam1"][0])
    frame["pred_keypoints_2d"] = frame["pred_keypoints_2d"] + (500, 0)
    _write(tmp_path / "cam1.pkl", [frame])
    assert "was found in pictures of 1240×240 pixels" in _one_line(tmp_path)
    _write(tmp_path / "cam1.pkl", [frame | {"pred_cam_t": np.zeros(3)}])
    assert "lie outside of the video's" in _one_line(tmp_path)


@pytest.mark.parametrize(
    "change", [{"pred_cam_t": np.zeros(3)}, {"focal_length": None}, {"focal_length": -1.0}]
)
def test_a_person_who_is_nowhere_in_the_picture_is_one_line(frames, tmp_path, change):
    _write(tmp_path / "cam1.pkl", [frames["cam1"][0] | {"pred_keypoints_2d": None} | change])
    line = _one_line(tmp_path)
    assert "cam1.pkl: frame 0: does not tell where in the picture the person is" in line
    assert "save what process_one_image returns whole" in line


def test_too_few_frames_are_one_line(frames, tmp_path):
    _write(tmp_path / "cam1.pkl", frames["cam1"][:2])
    assert "holds 2 frames of keypoints, the video 3 frames; give one for each frame" in _one_line(
        tmp_path, 3
    )
