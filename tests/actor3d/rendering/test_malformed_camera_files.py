"""Malformed camera files: each one clear line that names the file."""

import json
from pathlib import Path

import numpy as np
import pytest

from actor3d.errors import UserError
from actor3d.rendering.camera_files import read_camera_path

KEY = {"time": 0, "position": [0, 1, 4], "target": [0, 1, 0]}
CAMERA = {
    "R": np.eye(3).tolist(),
    "t": [0, 0, 3],
    "K": [[50, 0, 24], [0, 50, 24], [0, 0, 1]],
    "width": 48,
    "height": 48,
}
EXPORT = {"format": "actor3d-cameras", "version": 1}
PATHS: dict[str, object] = {
    "a list": [],
    "a word": "orbit",
    "no keys": {},
    "keys of nothing": {"keys": []},
    "keys by name": {"keys": {"a": KEY}},
    "a key of numbers": {"keys": [[0, 1, 2]]},
    "a key without target": {"keys": [{"time": 0, "position": [0, 1, 4]}]},
    "a key without time": {"keys": [{"position": [0, 1, 4], "target": [0, 1, 0]}]},
    "a key too many words": {"keys": [KEY | {"roll": 3}]},
    "time of text": {"keys": [KEY | {"time": "noon"}]},
    "time below zero": {"keys": [KEY | {"time": -1}]},
    "time of truth": {"keys": [KEY | {"time": True}]},
    "times that fall": {"keys": [KEY | {"time": 2}, KEY]},
    "times alike": {"keys": [KEY, KEY]},
    "two numbers": {"keys": [KEY | {"position": [0, 1]}]},
    "text position": {"keys": [KEY | {"position": ["a", 1, 4]}]},
    "nan": {"keys": [KEY | {"position": [float("nan"), 1, 4]}]},
    "beyond all floats": {"keys": [KEY | {"position": [10**400, 1, 4]}]},
    "far away": {"keys": [KEY | {"position": [1e9, 1, 4]}]},
    "at its target": {"keys": [KEY | {"position": [0, 1, 0]}]},
    "straight down": {"keys": [KEY | {"position": [0, 9, 0]}]},
    "fov zero": {"keys": [KEY], "fov": 0},
    "fov of a half circle": {"keys": [KEY | {"fov": 180}]},
    "fov of text": {"keys": [KEY], "fov": "wide"},
    "no cameras": EXPORT,
    "cameras of nothing": EXPORT | {"cameras": []},
    "a camera of text": EXPORT | {"cameras": ["front"]},
    "a camera without K": EXPORT
    | {"cameras": [{name: value for name, value in CAMERA.items() if name != "K"}]},
    "no rotation": EXPORT | {"cameras": [CAMERA | {"R": np.ones((3, 3)).tolist()}]},
    "a mirror": EXPORT | {"cameras": [CAMERA | {"R": np.diag([1, 1, -1]).tolist()}]},
    "two rows": EXPORT | {"cameras": [CAMERA | {"R": [[1, 0, 0], [0, 1, 0]]}]},
    "no focal length": EXPORT | {"cameras": [CAMERA | {"K": np.zeros((3, 3)).tolist()}]},
    "no width": EXPORT | {"cameras": [CAMERA | {"width": 0}]},
    "broken json": None,
}


def _is_one_clear_line(error: UserError, file: Path) -> None:
    line = str(error)
    assert "\n" not in line and "Traceback" not in line
    assert str(file) in line
    assert len(line) < 400 + len(str(file))
    assert len(line) > len(str(file)) + 15, "it says what is wrong"


@pytest.mark.parametrize("name", PATHS)
def test_a_malformed_camera_path_is_one_line(tmp_path, name):
    file = tmp_path / "path.json"
    content = PATHS[name]
    file.write_text("{" if content is None else json.dumps(content))
    with pytest.raises(UserError) as caught:
        read_camera_path(file)
    _is_one_clear_line(caught.value, file)


def test_what_is_broken_above_is_whole_otherwise(tmp_path):
    for content in ({"keys": [KEY]}, EXPORT | {"cameras": [CAMERA]}):
        (tmp_path / "path.json").write_text(json.dumps(content))
        read_camera_path(tmp_path / "path.json")
    assert len(PATHS) >= 30
