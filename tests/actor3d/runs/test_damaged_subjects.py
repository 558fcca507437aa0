"""What a run keeps of its person, damaged in every way: one line, and training that goes on writes it anew."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from travelling import assert_bit_equal, sampled

from actor3d.errors import UserError
from actor3d.runs.run import open_run


def _path(*keys: str | int) -> Callable[[Any], tuple[Any, str | int]]:
    def find(values: Any) -> tuple[Any, str | int]:
        for key in keys[:-1]:
            values = values[key]
        return values, keys[-1]

    return find


HUGE, INFINITE = 10**30, math.inf
DESCRIPTIONS: list[tuple[Callable[[Any], tuple[Any, str | int]], object]] = [
    (_path("version"), 7),
    (_path("body"), None),
    (_path("body", "kind"), ["free"]),
    (_path("body", "kind"), "android"),
    (_path("body", "gender"), 3),
    (_path("body", "own"), "no"),
    (_path("body", "fingerprint"), "0" * 64),
    (_path("body", "colour"), "blue"),
    (_path("body", "clothes"), "wide"),
    (_path("body", "clothes"), ["loose"]),
    (_path("body", "hair"), "curly"),
    (_path("body", "hair"), 3),
    (_path("fps"), 0),
    (_path("fps"), math.nan),
    (_path("fps"), "fast"),
    (_path("floor"), INFINITE),
    (_path("up"), [0, 0, 2]),
    (_path("up"), [0, 1]),
    (_path("up"), None),
    (_path("home"), [[0, 0, 0]]),
    (_path("cameras"), []),
    (_path("cameras"), "all"),
    (_path("cameras", 0, "size"), [HUGE, 64]),
    (_path("cameras", 0, "size"), [INFINITE, 64]),
    (_path("cameras", 0, "size"), [64]),
    (_path("cameras", 0), None),
    (_path("clips"), []),
    (_path("clips", 0, "frames"), HUGE),
    (_path("clips", 0, "frames"), INFINITE),
    (_path("clips", 0, "frames"), -2),
    (_path("clips", 0, "start"), HUGE),
    (_path("clips", 0, "start"), "first"),
    (_path("clips", 0), "walk"),
]


@pytest.mark.parametrize(("find", "value"), DESCRIPTIONS)
def test_a_wrong_description_is_one_line(travelled, refuses, find, value):
    file = travelled / "subject" / "subject.json"
    values = json.loads(file.read_text())
    place, key = find(values)
    place[key] = value
    file.write_text(json.dumps(values))
    _refused(travelled, refuses)


def test_a_description_that_lacks_something_is_one_line(travelled, refuses):
    file = travelled / "subject" / "subject.json"
    whole = json.loads(file.read_text())
    for values in _each_lacking_one(whole):
        file.write_text(json.dumps(values))
        with pytest.raises(UserError) as error:
            open_run(travelled)
        assert "\n" not in str(error.value)
    file.write_text(json.dumps(whole)[:-40])
    assert "--resume" in _refused(travelled, refuses)
    file.write_bytes(b"[" * 100_000)
    _refused(travelled, refuses)
    file.write_bytes(b"\xff\xfe{}")
    _refused(travelled, refuses)


LATER = {"clothes", "hair"}
"""What runs of earlier versions do not say."""


def _each_lacking_one(whole: dict[str, Any]) -> list[dict[str, Any]]:
    copies = []
    for find in (_path("-"), _path("body", "-"), _path("cameras", 0, "-"), _path("clips", 0, "-")):
        for key in set(find(whole)[0]) - LATER:
            copies.append(json.loads(json.dumps(whole)))
            del find(copies[-1])[0][key]
    return copies


NUMBERS: dict[str, Callable[[dict[str, torch.Tensor]], object]] = {
    "NaN among the poses": lambda n: n["poses"][0, 0].fill_(math.nan),
    "an infinite camera": lambda n: n["camera_t"][0].fill_(math.inf),
    "no poses": lambda n: n.pop("poses"),
    "no cameras": lambda n: n.pop("camera_K"),
    "fewer cameras": lambda n: n.update(camera_R=n["camera_R"][1:].clone()),
    "cameras that do not turn": lambda n: n["camera_R"].zero_(),
    "cameras without a lens": lambda n: n["camera_K"].zero_(),
    "poses in double precision": lambda n: n.update(poses=n["poses"].double()),
    "more joints": lambda n: n.update(poses=torch.zeros(len(n["poses"]), 500, 3)),
    "poses without frames": lambda n: n.update(poses=torch.zeros(3)),
    "fewer frames": lambda n: n.update(poses=n["poses"][1:].clone(), trans=n["trans"][1:].clone()),
    "another body": lambda n: n.update(rest_vertices=n["rest_vertices"][1:].clone()),
    "shapes of many": lambda n: n.update(betas=torch.zeros(3, 10)),
    "too much of a shape": lambda n: n.update(betas=torch.zeros(1, 4000)),
    "faces of the first frame only": lambda n: n.update(expression=torch.zeros(1, 10)),
    "trained on nothing": lambda n: n.update(trained=torch.zeros(0, dtype=torch.int64)),
    "trained elsewhere": lambda n: n.update(trained=torch.tensor([10**9])),
}


@pytest.mark.parametrize("damage", NUMBERS)
def test_wrong_numbers_are_one_line(travelled, refuses, damage):
    file = travelled / "subject" / "subject.safetensors"
    numbers = load_file(file)
    NUMBERS[damage](numbers)
    save_file(numbers, file)
    assert "damaged" in _refused(travelled, refuses)


@pytest.mark.parametrize("name", ["subject.safetensors", "body.npz"])
@pytest.mark.parametrize("damage", ["cut", "rubbish", "gone", "folder"])
def test_damaged_files_are_one_line(travelled, refuses, name, damage):
    file = travelled / "subject" / name
    content = file.read_bytes()
    file.unlink()
    if damage == "folder":
        file.mkdir()
    elif damage != "gone":
        file.write_bytes(content[: len(content) // 2] if damage == "cut" else b"\xff" * 5000)
    assert name.partition(".")[0] in _refused(travelled, refuses)


def test_resuming_writes_what_is_damaged_anew(travelled, free_run, free_capture, caplog, call):
    (travelled / "subject" / "subject.json").write_text("{")
    resume = ("train", travelled / "config.yaml", "--data", free_capture, "--out", travelled, "--resume")
    assert call(*resume)[::2] == (0, [])
    assert "it is written anew" in caplog.text
    for file in (free_run / "subject").iterdir():
        if file.suffix != ".npz":
            assert (travelled / "subject" / file.name).read_bytes() == file.read_bytes()
    assert_bit_equal(sampled(open_run(travelled)), sampled(open_run(free_run)))


def test_resuming_leaves_what_is_sound(travelled, free_capture, call):
    before = {file: file.stat().st_mtime_ns for file in (travelled / "subject").iterdir()}
    resume = ("train", travelled / "config.yaml", "--data", free_capture, "--out", travelled, "--resume")
    assert call(*resume)[::2] == (0, [])
    assert {file: file.stat().st_mtime_ns for file in (travelled / "subject").iterdir()} == before


def _refused(run: Path, refuses: Callable[..., str]) -> str:
    line = refuses("render", run, "--motion", "walk", "--out", run.parent / "film")
    assert not (run.parent / "film").exists()
    return line
