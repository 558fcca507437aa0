"""`actor3d import video` on the command line: a capture, or one line and exit code 2."""

import sys
from pathlib import Path

import pytest
from doc_pages import REPOSITORY, python_blocks
from filmed_people import Filmed, film_people

from actor3d.body_fitting import FitMeasures
from actor3d.captures.capture import open_capture


@pytest.fixture(scope="module")
def studio(tmp_path_factory) -> Filmed:
    return film_people(tmp_path_factory.mktemp("studio"), frames=4)


def _arguments(studio: Filmed, out: Path, **changes: object) -> list[object]:
    given = {
        "--videos": studio.videos, "--calibration": studio.calibration, "--out": out, "--keypoints": studio.keypoints,
        "--masks": studio.masks, "--body": "smpl", "--body-models": studio.body_models, "--workers": 1,
    }  # fmt: skip
    given |= {f"--{name.replace('_', '-')}": value for name, value in changes.items()}
    flat: list[object] = ["import", "video"]
    for flag, value in given.items():
        flat += [flag, *value] if isinstance(value, list) else [flag, value]
    return flat


def test_videos_become_a_capture(call, studio, tmp_path):
    arguments = _arguments(studio, tmp_path / "me", held_out="cam4", test_frames=1)
    code, said, errors = call(*arguments, "--keep-bad-fit", "--clothes", "loose")
    assert (code, errors) == (0, [])
    assert "4 cameras, 4 frames" in said
    assert str(tmp_path / "me" / "fit" / "fit.jpg") in said
    assert "camera cam4, held out, was turned by 0." in said
    assert "--no-turn-held-out" in said
    capture = open_capture(tmp_path / "me", body_models=(studio.body_models,))
    assert capture.split("novel_view").cameras == (3,)
    assert capture.split("train").frames == (0, 1, 2)
    assert capture.description.body.clothes == "loose"


def test_the_program_of_the_documents_fits_a_body_to_what_was_imported(call, studio, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert call(*_arguments(studio, Path("captures/me")), "--keep-bad-fit")[0] == 0
    program = python_blocks(REPOSITORY / "docs" / "fitting.md")[0]
    opened = 'open_capture("captures/me"'
    assert opened in program
    names: dict[str, object] = {}
    exec(program.replace(opened, f"{opened}, body_models={str(studio.body_models)!r}"), names)
    measures = names["measures"]
    assert isinstance(measures, FitMeasures)
    assert measures.errors.shape[:2] == (4, 4)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"videos": ["gone.mp4"]}, "gone.mp4: there is no such video"),
        ({"calibration": "gone.toml"}, "gone.toml: there is no such calibration"),
        ({"start": -1}, "start must not be negative"),
        ({"stop": 0}, "stop must lie behind start"),
        ({"stride": 0}, "stride must be at least 1"),
        ({"workers": 0}, "workers must be at least 1"),
        ({"offsets": "cam1"}, "expected CAMERA=FRAMES"),
        ({"body": "smplx"}, "no neutral smplx body model found"),
    ],
)
def test_what_cannot_work_ends_in_one_line(call, studio, tmp_path, changes, named):
    code, _, errors = call(*_arguments(studio, tmp_path / "me", **changes))
    assert code == 2
    (line,) = errors
    assert named in line
    assert list(tmp_path.iterdir()) == []


def test_without_litert_the_line_says_what_to_install(call, studio, tmp_path, monkeypatch):
    arguments = _arguments(studio, tmp_path / "me")
    arguments = [each for each in arguments if each not in ("--masks", studio.masks)]
    networks = tmp_path / "cache" / "mediapipe-0.10.21"
    networks.mkdir(parents=True)
    monkeypatch.setenv("ACTOR3D_CACHE", str(networks.parent))
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)
    code, _, errors = call(*arguments)
    assert code == 2
    (line,) = errors
    assert "pip install 'actor3d[footage]', or give --keypoints and --masks" in line
    assert not (tmp_path / "me").exists()
