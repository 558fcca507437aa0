import json
from dataclasses import replace

import cv2
import numpy as np
import pytest
from fit_scenes import film, misdirected

from actor3d.body_fitting import FitOptions, fit_body, measure_fit, turn_to_body
from actor3d.video_import.overlays import BODY, MASK, DrawnBody, draw_overlay
from actor3d.video_import.report import write_report

QUICK = FitOptions(landmark_steps=30, silhouette_steps=0)


@pytest.fixture(scope="module")
def scene():
    return film(frames=3, masks=True, distortion=0.05)


@pytest.fixture(scope="module")
def fit(scene):
    return fit_body(scene.take(range(3)), QUICK)


def _grey(name: str, frame: int) -> np.ndarray:
    return np.full((240, 240, 3), 90, np.uint8)


def test_a_report_tells_of_every_camera_and_frame_and_marks_what_was_held_out(scene, fit, tmp_path):
    fitted, held_out = scene.take(range(3)), scene.take([3])
    report = write_report(tmp_path / "report", fit, fitted, _grey, held_out=held_out)
    told = json.loads(report.measures.read_text())
    assert told["good"] is True
    assert told["faults"] == []
    assert {name: camera["held_out"] for name, camera in told["cameras"].items()} == {
        "cam1": False, "cam2": False, "cam3": False, "cam4": True,
    }  # fmt: skip
    assert all(len(camera["frames"]) == 3 for camera in told["cameras"].values())
    errors = [
        frame["error_px"] for name in ("cam1", "cam2", "cam3") for frame in told["cameras"][name]["frames"]
    ]
    assert np.mean(errors) == pytest.approx(told["summary"]["fitted"]["mean_error_px"], abs=0.02)
    assert told["summary"]["held_out"]["mask_overlap"] > 0.8
    assert 1.4 < told["height_metres"] < 2.1
    sheet = cv2.imread(str(report.sheet))
    assert sheet.shape[1] > sheet.shape[0]  # four cameras, three frames


def test_a_camera_held_out_that_was_turned_is_told_of_as_given_and_as_turned(scene, fit, tmp_path):
    held_out = scene.take([3])
    held_out = replace(held_out, calibration=misdirected(held_out.calibration, 0, 1.0))
    turned = turn_to_body(held_out, fit, range(3))
    report = write_report(tmp_path, fit, scene.take(range(3)), _grey, held_out=held_out, turned=turned)
    told = json.loads(report.measures.read_text())
    camera, summary = told["cameras"]["cam4"], told["summary"]
    assert camera["turned"]["degrees"] == pytest.approx(1.0, abs=0.3)
    assert camera["turned"]["mean_error_px"] < camera["mean_error_px"] / 2
    assert summary["held_out"]["mean_error_px"] == camera["mean_error_px"]
    assert summary["held_out_turned"]["mean_error_px"] == camera["turned"]["mean_error_px"]
    assert camera["turned"]["mask_overlap"] > camera["mask_overlap"]


def test_a_bad_fit_is_reported_all_the_same(scene, fit, tmp_path):
    bad = replace(fit, faults=("the person would be 5.65 m tall",))
    told = json.loads(write_report(tmp_path, bad, scene.take(range(3)), _grey).measures.read_text())
    assert told["good"] is False
    assert told["faults"] == ["the person would be 5.65 m tall"]


def test_a_camera_that_saw_nothing_is_reported_as_unknown(scene, fit, tmp_path):
    problem = scene.take(range(3))
    blind = replace(problem.landmarks[0], confidence=np.zeros_like(problem.landmarks[0].confidence))
    problem = replace(problem, landmarks=[blind, *problem.landmarks[1:]])
    fit = replace(fit, residuals=measure_fit(problem, fit.params, fit.offsets))
    told = json.loads(write_report(tmp_path, fit, problem, _grey).measures.read_text())
    assert told["cameras"]["cam1"]["mean_error_px"] is None
    assert told["cameras"]["cam1"]["frames"][0]["error_px"] is None
    assert told["cameras"]["cam1"]["frames"][0]["mask_overlap"] > 0.8


def test_an_overlay_paints_the_body_and_outlines_the_mask(scene):
    posed = scene.body(scene.params)
    body = DrawnBody(
        vertices=posed.vertices[0].detach(),
        faces=scene.body.faces,
        joints=posed.joints[0].detach(),
        parents=scene.body.parents,
    )
    seen = scene.problem.landmarks[0]
    mask = np.zeros((240, 240), bool)
    mask[100:140, 5:40] = True
    photograph = _grey("", 0)
    picture = draw_overlay(
        photograph, mask, (seen.points[0], np.zeros(25)), body, scene.problem.calibration, 0, 200
    )
    assert (photograph == 90).all()
    orange = (picture[..., 0] > picture[..., 2] + 25).mean()
    assert 0.05 < orange < 0.5
    for colour, least in ((MASK, 20), (BODY, 100)):
        near = np.abs(picture.astype(int) - colour).max(-1) < 60
        assert near.sum() > least
