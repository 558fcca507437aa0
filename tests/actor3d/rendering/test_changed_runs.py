"""A half-finished film of a run that has changed since begins anew: no film shows two states of an avatar."""

import os
import shutil

import pytest

from actor3d.cli.main import main


@pytest.mark.parametrize("changed", ["config.yaml", "models/feature_net", "subject"])
def test_another_state_of_the_run_begins_anew(changed, run_folder, tmp_path, monkeypatch):
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
    place = run / changed
    if place.is_dir():
        os.utime(next(file for file in sorted(place.rglob("*")) if file.is_file()), (1, 1))
    else:
        place.write_text(place.read_text() + "\n")
    assert _begun(render, tmp_path, monkeypatch) != first


def _begun(render, folder, monkeypatch):
    """What the frames of a film that was interrupted depend on."""

    def fails(*_arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("actor3d.rendering.film.encode", fails)
        assert main(render) == 2
    return (folder / ".film.film" / "film.json").read_text()
