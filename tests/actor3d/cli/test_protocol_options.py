"""`--protocol` and `--skip-missing`: chosen once, at training, and kept to by everything that opens the run."""

import json
import shutil

import pytest
from command_lines import TWO_STEPS

from actor3d.captures.zjumocap import zju_registry
from actor3d.runs.folder import RunFolder, RunInfo

MONOCULAR = ("--protocol", "monocular")


@pytest.fixture(scope="module")
def subject(tmp_path_factory, capture_folder):
    """The tiny capture under the name of a subject of the monocular protocol."""
    copy = tmp_path_factory.mktemp("subjects") / "CoreView_377"
    shutil.copytree(capture_folder, copy, ignore=shutil.ignore_patterns(".actor3d"))
    file = copy / "capture.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "name": "CoreView_377"}))
    return copy


@pytest.fixture(scope="module")
def gappy(tmp_path_factory, capture_folder):
    """The tiny capture without one photograph and without one mask of another frame."""
    copy = tmp_path_factory.mktemp("gappy") / "capture"
    shutil.copytree(capture_folder, copy, ignore=shutil.ignore_patterns(".actor3d"))
    (copy / "2" / "000001.jpg").unlink()
    (copy / "4" / "000007.png").unlink()
    return copy


@pytest.fixture(scope="module")
def monocular_run(tmp_path_factory, subject):
    from actor3d.cli.main import main

    out = tmp_path_factory.mktemp("monocular") / "run"
    assert main(["train", "tiny", "--data", str(subject), "--out", str(out), *TWO_STEPS, *MONOCULAR]) == 0
    return out


@pytest.mark.parametrize("command", ["check", "inspect", "import", "train"])
def test_the_commands_know_every_protocol(command, call, capsys):
    with pytest.raises(SystemExit):
        call(command, "--help")
    words = capsys.readouterr().out.split()
    assert set(zju_registry().protocols) <= {word.strip("(,)") for word in words}


@pytest.mark.parametrize("command", ["check", "inspect", "train"])
def test_an_unknown_protocol_is_answered_with_those_there_are(command, tmp_path, subject, refuses):
    preset = ["tiny", "--data"] if command == "train" else []
    out = [] if command == "check" else ["--out", tmp_path / "out.png"]
    line = refuses(command, *preset, subject, *out, "--protocol", "paper")
    known = ", ".join(zju_registry().protocols)
    assert line.endswith(f"protocol: there is no protocol 'paper'; choose among {known}")
    assert not (tmp_path / "out.png").exists()


def test_training_says_and_remembers_the_protocol(tmp_path, subject, call):
    out = tmp_path / "run"
    code, printed, errors = call("train", "tiny", "--data", subject, "--out", out, *TWO_STEPS, *MONOCULAR)
    assert (code, errors) == (0, [])
    assert "splits monocular (incomplete): training on 2 frames of 1 camera" in printed
    _, info = RunFolder(out).read()
    assert (info.protocol, info.skip_missing) == ("monocular", False)


def test_a_run_is_measured_and_filmed_with_the_splits_it_was_trained_with(tmp_path, monocular_run, call):
    code, printed, errors = call("eval", monocular_run, "--split", "novel_view", "--out", tmp_path / "eval")
    assert (code, errors) == (0, [])
    assert "novel_view, protocol monocular (incomplete) (sample, 5 pictures at 0.5 of their size)" in printed
    metrics = json.loads((tmp_path / "eval" / "metrics.json").read_text())
    assert (metrics["protocol"], metrics["scale"]) == ("monocular (incomplete)", 0.5)
    # Every 30th frame of the training range, in all cameras but the fifth.
    assert (metrics["frames"], metrics["pictures"]) == (1, 5)
    film = ("--out", tmp_path / "film.gif", "--size", 32, "--frames", 1)
    assert call("render", monocular_run, "--clip", "train", *film)[::2] == (0, [])


def test_a_run_is_not_resumed_with_another_protocol(monocular_run, subject, refuses, call):
    again = ("train", "tiny", "--data", subject, "--out", monocular_run, *TWO_STEPS, "--resume")
    line = refuses(*again)
    assert "was trained with --protocol monocular, not with the capture's own splits" in line
    assert "add --protocol monocular" in line
    assert "--skip-missing" in refuses(*again, *MONOCULAR, "--skip-missing")
    assert call(*again, *MONOCULAR)[::2] == (0, [])


def test_a_run_of_the_captures_own_splits_is_not_resumed_with_a_protocol(run_folder, capture_folder, refuses):
    line = refuses("train", "tiny", "--data", capture_folder, "--out", run_folder, "--resume", *MONOCULAR)
    # The tiny capture is no subject, so there is nothing to compare with.
    assert "is no ZJU-MoCap subject" in line


def test_runs_made_before_protocols_were_stored_open(run_copy):
    file = run_copy / "run.json"
    kept = {key: value for key, value in json.loads(file.read_text()).items() if key == "capture"}
    file.write_text(json.dumps(kept))
    assert RunFolder(run_copy).read()[1] == RunInfo(capture=kept["capture"])


@pytest.mark.parametrize("values", [{"protocol": 3}, {"skip_missing": "yes"}, {"protocol": "paper"}])
def test_a_run_with_senseless_values_is_refused(tmp_path, run_copy, refuses, values):
    file = run_copy / "run.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **values}))
    line = refuses("eval", run_copy, "--out", tmp_path / "eval")
    assert str(next(iter(values.values()))) in line


def test_frames_that_a_camera_lacks_are_refused_or_left_out(tmp_path, gappy, refuses, call):
    train = ("train", "tiny", "--data", gappy, "--out", tmp_path / "run", *TWO_STEPS)
    line = refuses(*train)
    assert "holds 7 photographs (.jpg) for 8 frames" in line
    assert "--skip-missing" in line
    assert refuses("check", gappy).count("faults found") == 1
    code, printed, _ = call("check", gappy, "--skip-missing")
    assert code == 0
    assert "novel pose: 1 frame of 6 cameras" in printed
    assert call(*train, "--skip-missing")[::2] == (0, [])
    assert call("eval", tmp_path / "run", "--out", tmp_path / "eval")[::2] == (0, [])
    assert json.loads((tmp_path / "eval" / "metrics.json").read_text())["frames"] == 1
    assert "add --skip-missing" in refuses(*train, "--resume")


def test_a_capture_that_holds_nothing_out_is_not_trained_on(tmp_path, capture_folder, refuses):
    copy = shutil.copytree(capture_folder, tmp_path / "capture", ignore=shutil.ignore_patterns(".actor3d"))
    file = copy / "capture.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "test_cameras": [], "test_clips": []}))
    line = refuses("train", "tiny", "--data", copy, "--out", tmp_path / "run")
    assert "nothing in its novel_pose split: name test_clips" in line
    assert not (tmp_path / "run").exists()


def test_checking_takes_the_protocol_into_account(subject, call, refuses):
    code, printed, _ = call("check", subject, *MONOCULAR)
    assert code == 0
    assert "splits monocular (incomplete): training on 2 frames of 1 camera" in printed
    assert "splits own: training on 6 frames of 4 cameras" in call("check", subject)[1]
    assert "of which none is in the capture" in refuses("check", subject, "--protocol", "arah")


def test_checking_the_frames_that_are_kept_finds_their_faults(tmp_path, gappy, refuses):
    copy = shutil.copytree(gappy, tmp_path / "capture", ignore=shutil.ignore_patterns(".actor3d"))
    damaged = copy / "3" / "000004.jpg"
    damaged.write_bytes(damaged.read_bytes()[:200])
    assert "3/000004.jpg: is not a complete JPEG" in refuses("check", copy, "--skip-missing")
