import json
import logging
import shutil

import pytest
from layouts import body_folder, write_easymocap, write_neural_body, write_refined
from synthetic import write_tiny_capture

from actor3d.captures.capture import open_capture
from actor3d.captures.conversion_options import ConversionOptions
from actor3d.cli.import_command import run_import
from actor3d.cli.spelling import as_commands
from actor3d.errors import UserError

WRITERS = {"zju": write_neural_body, "refined": write_refined, "easymocap": write_easymocap}


@pytest.fixture(scope="module")
def bodies(tmp_path_factory):
    return (body_folder(tmp_path_factory.mktemp("bodies")),)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return write_tiny_capture(tmp_path_factory.mktemp("import") / "tiny", frames=3)


@pytest.fixture(scope="module")
def source(tiny):
    return write_refined(tiny, tiny.root.parent / "my_387")


def test_an_import_says_what_to_do_next(source, bodies, tmp_path, capsys):
    out = tmp_path / "out"
    options = ConversionOptions(body_models=bodies, protocol="monocular", fps=25.0)
    run_import(source, out, options)
    assert f"imported: {out}; now `actor3d check {out}`" in capsys.readouterr().out
    capture = open_capture(out, body_models=bodies)
    assert (capture.name, capture.fps, capture.num_frames) == ("my_387", 25.0, 3)
    with pytest.raises(OSError, match="not an empty folder"):
        run_import(source, out, options)


def test_what_the_person_wears_is_written_into_the_capture(source, bodies, tmp_path, call):
    out = tmp_path / "out"
    bodies_here = ("--body-models", bodies[0])
    assert call("import", source, "--out", out, "--clothes", "loose", *bodies_here)[0] == 0
    capture = open_capture(out, body_models=bodies)
    assert capture.description.body.clothes == "loose"
    assert capture.body.clothes_vertices
    assert "clothes loose" in call("check", out, *bodies_here)[1]
    assert "clothes fitted" in call("check", source, *bodies_here)[1]


def test_long_hair_is_written_into_the_capture(source, bodies, tmp_path, call):
    out = tmp_path / "out"
    bodies_here = ("--body-models", bodies[0])
    assert call("import", source, "--out", out, "--hair", "long", *bodies_here)[0] == 0
    capture = open_capture(out, body_models=bodies)
    assert (capture.description.body.clothes, capture.description.body.hair) == ("fitted", "long")
    assert capture.body.hair_vertices
    assert "hair long" in call("check", out, *bodies_here)[1]
    assert "hair" not in call("check", source, *bodies_here)[1].split("clothes fitted")[1].splitlines()[0]


def test_a_gender_does_not_change_what_is_worn(source, bodies):
    loose = open_capture(source, body_models=bodies, clothes="loose")
    again = open_capture(source, body_models=bodies, body=loose.description.body)
    assert again.body.clothes_vertices
    assert not open_capture(
        source, body_models=bodies, body=loose.description.body, clothes="fitted"
    ).body.clothes_vertices


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"gender": "female"}, "SMPL_FEMALE"),
        ({"protocol": "arah"}, "of which none is in the capture"),
        ({"protocol": "paper"}, "no protocol 'paper'"),
        ({"fps": 0.0}, "fps must be a positive number"),
        ({"workers": 0}, "workers must be at least 1"),
    ],
)
def test_bad_requests_end_in_one_line(source, bodies, tmp_path, changes, message):
    with pytest.raises((UserError, OSError), match=message) as caught:
        run_import(source, tmp_path / "out", ConversionOptions(**{"body_models": bodies, **changes}))
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("flag", [("--workers", 0), ("--fps", -2)])
def test_impossible_flags_end_in_one_line(source, tmp_path, refuses, flag):
    assert f"{flag[0].removeprefix('--')} must be" in refuses(
        "import", source, "--out", tmp_path / "out", *flag
    )


@pytest.mark.parametrize("kind", WRITERS)
def test_the_former_spelling_works_with_one_warning(tiny, bodies, tmp_path, call, caplog, kind):
    source = WRITERS[kind](tiny, tmp_path / "source")
    flags = ("--out", tmp_path / "out", "--body-models", bodies[0])
    with caplog.at_level(logging.WARNING):
        assert call("import", kind, source, *flags)[::2] == (0, [])
    assert [record.getMessage() for record in caplog.records if "is now" in record.getMessage()] == [
        f"`actor3d import {kind} SRC` is now `actor3d import SRC`: the folder tells its format"
    ]
    assert open_capture(tmp_path / "out", body_models=bodies).num_frames == 3


def test_a_folder_may_be_called_as_a_format_was(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert as_commands(["import", "zju", "--out", "x"]) == ["import", "--out", "x"]
    (tmp_path / "zju").mkdir()
    assert as_commands(["import", "zju", "--out", "x"]) == ["import", "zju", "--out", "x"]
    assert as_commands(["import", "zju", "subject", "--out", "x"]) == ["import", "subject", "--out", "x"]
    assert as_commands(["import", "zju"]) == ["import", "zju"]


def test_video_is_a_command_of_its_own():
    assert as_commands(["import", "video", "--out", "x"]) == ["import video", "--out", "x"]
    assert as_commands(["import", "./video", "--out", "x"]) == ["import", "./video", "--out", "x"]
    for words in ([], ["import"], ["check", "video"], ["import", "x", "video"]):
        assert as_commands(words) == words


def test_what_needs_no_import_is_said_to_be_usable(tiny, tmp_path, refuses):
    line = refuses("import", tiny.root, "--out", tmp_path / "out")
    assert f"{tiny.root}: is a capture of actor3d's own format already" in line
    assert f"actor3d train quick --data {tiny.root}" in line
    assert list(tmp_path.iterdir()) == []


def test_a_run_is_said_to_be_one(tiny, tmp_path, refuses):
    run = tmp_path / "run"
    run.mkdir()
    (run / "config.yaml").write_text("")
    (run / "run.json").write_text(json.dumps({"capture": str(tiny.root)}))
    (run / "models").mkdir()
    line = refuses("import", run, "--out", tmp_path / "out")
    assert f"{run}: is a run, not a capture; give the capture that it was trained on, {tiny.root}" in line
    assert refuses("check", run).startswith(f"actor3d: {run}: is a run, not a capture")


def test_videos_are_imported_by_another_command(tmp_path, refuses):
    video = tmp_path / "films" / "cam01.MP4"
    video.parent.mkdir()
    video.write_bytes(b"film")
    for source in (video, video.parent):
        line = refuses("import", source, "--out", tmp_path / "out")
        assert f"{video}: is a video, not a capture" in line
        assert f"actor3d import video --videos {video} … --calibration" in line


def test_a_video_beside_the_photographs_does_not_matter(source, bodies, tmp_path):
    copy = shutil.copytree(source, tmp_path / "source")
    (copy / "preview.mp4").write_bytes(b"film")
    run_import(copy, tmp_path / "out", ConversionOptions(body_models=bodies))


def test_a_folder_of_nothing_known_is_answered_with_the_formats(tmp_path, refuses):
    (tmp_path / "source").mkdir()
    line = refuses("import", tmp_path / "source", "--out", tmp_path / "out")
    assert "holds no capture of a known format" in line
    for part in (
        "preprocessed: cam_params.json",
        "refined: annots.npy",
        "neural-body: annots.npy",
        "easymocap: intri.yml",
    ):
        assert part in line
