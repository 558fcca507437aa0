"""A half-finished film of what has changed since does not go on: an error shows what, and its frames stay."""

import json
import os
import shutil

import pytest

from actor3d.rendering.film_key import difference


@pytest.fixture
def render(run_folder, tmp_path):
    """A command that films a copy of the run."""
    shutil.copytree(run_folder, tmp_path / "run")
    film = ("--motion", "wave", "--frames", "2", "--size", "32", "--mode", "repose")
    return ("render", tmp_path / "run", "--out", tmp_path / "film", *film)


@pytest.fixture
def begun(render, tmp_path, monkeypatch, call):
    """The command, interrupted when its frames were drawn; where they lie."""

    def fails(*_arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("actor3d.rendering.encode.GrowingFilm.finish", fails)
        assert call(*render)[0] == 2
    return tmp_path / ".film.film"


def _contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_film_of_the_same_goes_on(begun, render, call):
    code, out, _ = call(*render)
    assert code == 0
    assert "going on: 2 of 2 frames are done" in out
    assert not begun.exists()


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ("config.yaml", "other settings"),
        ("models/feature_net", "models/feature_net/"),
        ("subject", "subject/"),
    ],
)
def test_another_state_of_the_run_is_shown_and_no_frame_lost(
    changed, named, begun, render, tmp_path, refuses, call
):
    place, kept = tmp_path / "run" / changed, _contents(begun)
    if place.is_dir():
        os.utime(next(file for file in sorted(place.rglob("*")) if file.is_file()), (1, 1))
    else:
        place.write_text(place.read_text() + "\n")
    line = refuses(*render)
    assert (
        f"{tmp_path / 'film'}: half done as another film, whose frames are kept in {begun}: {named}" in line
    )
    assert ("now it is " in line) is place.is_dir()
    assert "--anew" in line
    assert _contents(begun) == kept
    code, out, _ = call(*render, "--anew")
    assert code == 0
    assert "going on" not in out
    assert not begun.exists()


def test_what_has_changed_about_the_film_is_named(begun, render, refuses):
    line = refuses(*render, "--size", "36", "--passes", "mask", "--mode", "sample")
    assert (
        "mode was repose, now it is sample, other motion and cameras, passes was none, now it is mask" in line
    )
    assert "and 1 more; choose another --out" in line
    assert "size was 32 x 32, now it is 36 x 36" in refuses(*render, "--size", "36")


@pytest.mark.parametrize("text", ["[", "[]", '{"frames": 1}'])
def test_notes_that_cannot_be_read_are_told(text, begun, render, refuses):
    (begun / "film.json").write_text(text)
    assert "what it was made of can no longer be read" in refuses(*render)


def test_what_is_told_of_one_film_alone_is_told_in_few_words():
    before = {"frames": [{"models": [["a", 1, 2]] * 50, "run": "a"}], "overlap": None}
    told = difference(json.dumps(before), json.dumps({"frames": [{"run": "b"}, {"run": "c"}]}))
    assert told == "other models, overlap was none, now it is not there, run was a, now it is b"
