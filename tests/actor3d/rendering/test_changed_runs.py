"""A half-finished film of a run that has changed since begins anew: no film shows two states of an avatar."""

import os
import shutil

import pytest

from actor3d.cli.main import main


@pytest.mark.parametrize(
    ("changed", "named"),
    [("config.yaml", "settings"), ("models/feature_net", "models"), ("subject", "models")],
)
def test_another_state_of_the_run_begins_anew_and_says_so(
    changed, named, run_folder, tmp_path, monkeypatch, caplog
):
    run = shutil.copytree(run_folder, tmp_path / "run")
    render = [
        "render",
        str(run),
        "--out",
        str(tmp_path / "film"),
        "--motion",
        "wave",
        "--frames",
        "2",
        "--size",
        "32",
    ]
    first = _begun(render, tmp_path, monkeypatch)
    assert _begun(render, tmp_path, monkeypatch) == first
    assert "anew" not in caplog.text
    place = run / changed
    if place.is_dir():
        os.utime(next(file for file in sorted(place.rglob("*")) if file.is_file()), (1, 1))
    else:
        place.write_text(place.read_text() + "\n")
    assert _begun(render, tmp_path, monkeypatch) != first
    assert (
        f"{tmp_path / 'film'}: the film half done here begins anew: it was of other {named}\n" in caplog.text
    )


def test_what_has_changed_about_the_film_is_named(run_folder, tmp_path, monkeypatch, caplog):
    render = ["render", str(run_folder), "--out", str(tmp_path / "film"), "--motion", "wave", "--frames", "2"]
    _begun([*render, "--size", "32"], tmp_path, monkeypatch)
    _begun([*render, "--size", "36", "--passes", "mask", "--mode", "repose"], tmp_path, monkeypatch)
    assert "it was of other motion and cameras, passes, sampling, size" in caplog.text
    (tmp_path / ".film.film" / "film.json").write_text("[")
    _begun([*render, "--size", "32"], tmp_path, monkeypatch)
    assert "it was of other settings" in caplog.text


def _begun(render, folder, monkeypatch):
    """What the frames of a film that was interrupted depend on."""

    def fails(*_arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("actor3d.rendering.film.encode", fails)
        assert main(render) == 2
    return (folder / ".film.film" / "film.json").read_text()
