"""A run goes elsewhere, and its capture is gone: everything but photographs goes on as before."""

import gzip
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from layouts import body_folder
from safetensors.torch import load_file
from synthetic import tiny_body_arrays
from travelling import CPU, assert_bit_equal, change_info, moved, sampled

from actor3d.errors import UserError
from actor3d.runs.run import open_run
from actor3d.viewer.server.shown_run import ShownRun
from actor3d.viewer.unpacking import read_avatar_pack


@pytest.fixture
def licensed(run_folder, tmp_path) -> Path:
    """The run with a licensed body elsewhere, whose capture, which brought the body, is gone."""
    return moved(run_folder, tmp_path / "licensed", tmp_path / "gone")


def test_the_same_gaussians_bit_for_bit(travelled, free_run):
    assert_bit_equal(sampled(open_run(travelled)), sampled(open_run(free_run)))


def test_its_gaussians_know_how_fine_the_pictures_were_that_they_learned_from(travelled):
    run = open_run(travelled)
    extent = float((run.subject.middle_vertices.amax(0) - run.subject.middle_vertices.amin(0)).amax())
    # Training's crops hold the body with some room on each side, and the cameras are about as far from all of it.
    expected = run.config.data.render_resolution / extent
    assert 0.6 * expected < sampled(run).pixels_per_metre < expected
    assert run.without_networks(CPU).pixels_per_metre == sampled(run).pixels_per_metre


def test_as_published_dilation_is_the_same_in_any_picture(travelled):
    run = open_run(travelled)
    stage = run.config.rectifier
    published = replace(stage, model=replace(stage.model, frame="world"))
    run = replace(run, config=replace(run.config, rectifier=published))
    assert run.without_networks(CPU).pixels_per_metre == 0


def test_what_was_kept_is_what_the_capture_says(travelled, free_run):
    """Through files and back, nothing has been rounded: the run with its capture, taken as one of an old version."""
    kept = open_run(travelled).subject
    old = moved(free_run, travelled.parent / "old", open_run(free_run).capture().root)
    shutil.rmtree(old / "subject")
    told = open_run(old).subject
    assert (kept.name, kept.fps, kept.floor, kept.trained) == (told.name, told.fps, told.floor, told.trained)
    for name in ("betas", "home", "up"):
        assert torch.equal(getattr(kept, name), getattr(told, name)), name
    assert torch.equal(kept.surface.rest_vertices, told.surface.rest_vertices)
    for one, other in zip(kept.cameras, told.cameras, strict=True):
        assert (one.name, one.held_out, one.anchor) == (other.name, other.held_out, other.anchor)
        assert one.camera.image_size == other.camera.image_size
        assert all(torch.equal(getattr(one.camera, part), getattr(other.camera, part)) for part in "RtK")
    for one, other in zip(kept.clips, told.clips, strict=True):
        assert (one.name, one.frames, one.held_out) == (other.name, other.frames, other.held_out)
        assert torch.equal(one.params.poses, other.params.poses)
        assert torch.equal(one.params.trans, other.params.trans)


def test_nothing_of_the_run_but_its_note_knows_where_the_capture_was(free_run, free_capture):
    place = str(free_capture).encode()
    knowing = [file.name for file in free_run.rglob("*") if file.is_file() and place in file.read_bytes()]
    assert knowing == ["run.json"]


def test_no_licensed_body_lies_in_a_run(run_folder, free_run):
    assert sorted(file.name for file in (free_run / "subject").iterdir()) == [
        "body.npz",
        "subject.json",
        "subject.safetensors",
    ]
    assert not list(run_folder.rglob("*.npz"))
    numbers = load_file(run_folder / "subject" / "subject.safetensors")
    vertices = open_run(run_folder).subject.body.num_vertices
    assert all(vertices not in value.shape for value in numbers.values())


def test_it_renders_bakes_and_exports(travelled, tmp_path, call):
    small = ("--size", 32, "--frames", 1, "--mode", "repose")
    for source in (("--clip", "wave"), ("--motion", "dance")):
        film = tmp_path / source[1]
        assert call("render", travelled, *source, *small, "--out", film)[::2] == (0, [])
        assert len(list(film.glob("*.png"))) == 1
    assert call("bake", travelled, "--frames", 2)[::2] == (0, [])
    for name, options in (
        ("a.ply", ("--mode", "bake")),
        ("b.glb", ("--format", "body-gltf", "--clip", "walk")),
    ):
        assert call("export", travelled, *options, "--out", tmp_path / name)[::2] == (0, [])
        assert (tmp_path / name).stat().st_size > 1000


def test_it_is_viewed_without_photographs(travelled, free_run):
    shown = ShownRun(open_run(travelled), CPU)
    away = read_avatar_pack(gzip.decompress(shown.newest().pack), "away")
    assert {clip.start for clip in away.meta.clips} == {None}
    for picture in (shown.photograph, shown.mask):
        with pytest.raises(LookupError, match="capture, which holds the photographs, is not where it was"):
            picture("1", 0)
    at_home = ShownRun(open_run(free_run), CPU)
    home = read_avatar_pack(gzip.decompress(at_home.newest().pack), "home")
    assert [clip.start for clip in home.meta.clips] == [0, 2, 4, 6]
    assert at_home.photograph("1", 0).startswith(b"\xff\xd8")
    assert home.arrays.keys() == away.arrays.keys()
    for name, values in home.arrays.items():
        assert np.array_equal(values, away.arrays[name]), name


def test_measuring_asks_for_the_photographs_and_takes_them(travelled, free_capture, tmp_path, refuses, call):
    measure = ("eval", travelled, "--mode", "repose", "--frames", 1)
    assert "--data" in refuses(*measure)
    assert not (travelled / "eval").exists()
    assert call(*measure, "--data", free_capture)[::2] == (0, [])
    assert json.loads((travelled / "eval" / "metrics.json").read_text())["frames"] == 1
    beside = ("render", travelled, "--clip", "wave", "--camera", "1", "--compare", "gt", "--frames", 1)
    film = (*beside, "--size", 32, "--mode", "repose", "--out", tmp_path / "film")
    assert "--data" in refuses(*film)
    assert not (tmp_path / "film").exists()
    assert call(*film, "--data", free_capture)[::2] == (0, [])
    assert len(list((tmp_path / "film").glob("*.png"))) == 1


def _other_cameras(capture: Path) -> None:
    file = capture / "cam_params.json"
    rig = json.loads(file.read_text())
    rig["all_cam_names"] = [name if name != "6" else "7" for name in rig["all_cam_names"]]
    rig["7"] = rig.pop("6")
    file.write_text(json.dumps(rig))
    (capture / "6").rename(capture / "7")
    description = json.loads((capture / "capture.json").read_text().replace('"6"', '"7"'))
    (capture / "capture.json").write_text(json.dumps(description))


def _other_clips(capture: Path) -> None:
    file = capture / "capture.json"
    description = json.loads(file.read_text())
    description["clips"][0]["end"] = description["clips"][1]["start"] = 1
    file.write_text(json.dumps(description))


def _another_place(capture: Path) -> None:
    for file in (capture / "models").glob("*.npz"):
        with np.load(file) as stored:
            content = dict(stored)
        np.savez(file, **{**content, "trans": content["trans"] + np.array([0.4, 0, 0], np.float32)})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_other_cameras, "its cameras are 1, 2, 3, 4, 5, 7"),
        (_other_clips, "its clips are walk (0 to 0)"),
        (_another_place, "its person is 0.40 m away"),
    ],
)
def test_another_capture_is_refused(travelled, free_capture, tmp_path, refuses, change, said):
    other = shutil.copytree(free_capture, tmp_path / "other", ignore=shutil.ignore_patterns(".actor3d"))
    change(other)
    for command in (("eval", travelled), ("eval", travelled, "--split", "novel_view")):
        line = refuses(*command, "--data", other)
        assert said in line and "is not the capture that" in line


def test_another_persons_capture_is_refused(travelled, capture_folder, refuses):
    assert "is not the capture that" in refuses("eval", travelled, "--data", capture_folder)
    assert "no/such" in refuses("eval", travelled, "--data", "/no/such/capture")


def test_a_run_of_an_old_version_opens_with_its_capture(free_run, free_capture, tmp_path, call):
    old = moved(free_run, tmp_path / "old", free_capture)
    shutil.rmtree(old / "subject")
    assert_bit_equal(sampled(open_run(old)), sampled(open_run(free_run)))
    assert not (old / "subject").exists(), "looking at a run changes nothing of it"


def test_a_run_of_an_old_version_says_what_to_do_without_its_capture(
    travelled, free_run, free_capture, refuses, call
):
    shutil.rmtree(travelled / "subject")
    for command in ("render", "export", "bake"):
        out = ("--motion", "walk", "--out", travelled / "a.ply") if command != "bake" else ()
        out = ("--motion", "walk", "--out", travelled / "film") if command == "render" else out
        line = refuses(command, travelled, *out)
        assert "--resume" in line and f"--out {travelled}" in line and str(travelled / "config.yaml") in line
    assert_bit_equal(sampled(open_run(travelled, data=free_capture)), sampled(open_run(free_run)))
    resume = ("train", travelled / "config.yaml", "--data", free_capture, "--out", travelled, "--resume")
    assert call(*resume)[::2] == (0, [])
    change_info(travelled, capture="/gone")
    assert_bit_equal(sampled(open_run(travelled)), sampled(open_run(free_run)))


def test_a_licensed_body_is_found_by_the_folder_of_body_models(licensed, run, tmp_path, refuses, call):
    film = ("render", licensed, "--motion", "walk", "--frames", 1, "--size", 32, "--mode", "repose")
    out = ("--out", tmp_path / "film")
    line = refuses(*film, *out)
    assert "no neutral smpl body model found" in line and "--body-models" in line
    assert f"{tmp_path}/gone/body.npz" in line, "where its capture had brought it"
    bodies = body_folder(tmp_path / "bodies")
    assert call(*film, *out, "--body-models", bodies)[::2] == (0, [])
    assert call("bake", licensed, "--frames", 2, "--body-models", bodies)[::2] == (0, [])
    assert "--body-models" in refuses("bake", licensed, "--frames", 2)
    assert "--body-models" in refuses("view", licensed, "--no-browser")
    assert_bit_equal(sampled(open_run(licensed, body_models=[bodies])), sampled(run))


def test_a_body_that_its_capture_brought_is_found_there(licensed, capture_copy_of, refuses):
    brought = capture_copy_of("at home")
    change_info(licensed, capture=str(brought))
    assert open_run(licensed).subject.body.kind == "smpl"
    (brought / "body.npz").unlink()
    with pytest.raises(UserError, match="--body-models"):
        open_run(licensed)


@pytest.fixture
def capture_copy_of(capture_folder, tmp_path) -> Callable[[str], Path]:
    """Makes copies of the capture with the licensed body."""
    leave_out = shutil.ignore_patterns(".actor3d")
    return lambda name: shutil.copytree(capture_folder, tmp_path / name, ignore=leave_out)


def test_another_body_than_that_of_the_training_is_refused(licensed, tmp_path):
    arrays = tiny_body_arrays()
    (tmp_path / "bodies").mkdir()
    np.savez(
        tmp_path / "bodies" / "SMPL_NEUTRAL.npz", **{**arrays, "v_template": arrays["v_template"] * 1.01}
    )
    with pytest.raises(UserError, match=r"is not the neutral smpl body model .* was trained with"):
        open_run(licensed, body_models=[tmp_path / "bodies"])
