"""The whole way as a user goes it: capture, check, train, a kill, resume, render, eval; and the demo: all at once."""

import csv
import json
import math
import signal
import subprocess
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import pytest
from outcomes import listing, wait_for

from actor3d.cli.main import main
from actor3d.runs.checkpoints import checkpoint_step
from actor3d.runs.folder import RunFolder

FRAMES, CAMERAS, SIZE = 6, 6, 80
SMALL = ["--frames", str(FRAMES), "--cameras", str(CAMERAS), "--size", str(SIZE)]

pytestmark = pytest.mark.slow


def _run(command: list[str], *arguments: object) -> str:
    """Run a command to its good end in a process of its own; returns what it printed."""
    whole = [*command, *map(str, arguments)]
    done = subprocess.run(whole, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def filmed(tmp_path_factory) -> Path:
    """A capture made by the command."""
    out = tmp_path_factory.mktemp("filmed") / "ada"
    assert main(["capture", "--out", str(out), *SMALL]) == 0
    return out


@pytest.fixture(scope="module")
def description(filmed) -> dict:
    return json.loads((filmed / "capture.json").read_text())


@pytest.fixture(scope="module")
def trained(tmp_path_factory, filmed, actor3d_command) -> Path:
    """A run that was killed after its first checkpoint, and resumed."""
    run = RunFolder(tmp_path_factory.mktemp("trained") / "ada")
    train = ["train", "tiny", "--data", str(filmed), "--out", str(run.root)]
    train += ["--set", "training.checkpoint_every=2"]
    process = subprocess.Popen([*actor3d_command, *train], stderr=subprocess.DEVNULL)
    try:
        wait_for(run.checkpoint("denoiser"), process)
    finally:
        process.kill()
    assert process.wait() == -signal.SIGKILL
    assert not run.model("rectifier").exists()
    stopped = checkpoint_step(run.checkpoint("denoiser"))
    assert stopped > 0
    assert main([*train, "--resume"]) == 0
    for stage in ("denoiser", "rectifier"):
        assert checkpoint_step(run.checkpoint(stage)) == 12
        assert list(run.pictures(stage).glob("*.png"))
    assert not [name for name in listing(run.root) if "partial" in name or "previous" in name]
    return run.root


def test_the_capture_has_no_faults(filmed, call):
    code, printed, errors = call("check", filmed)
    assert (code, errors) == (0, [])
    assert "no faults" in printed
    assert len(list(filmed.glob("*/*.jpg"))) == len(list(filmed.glob("*/*.png"))) == FRAMES * CAMERAS


def test_a_clip_is_filmed_from_an_orbit(tmp_path, trained, description, call):
    clip = next(clip for clip in description["clips"] if clip["name"] in description["test_clips"])
    film = tmp_path / "new folder" / "orbit.mp4"
    assert call("render", trained, "--clip", clip["name"], "--out", film, "--size", 96)[::2] == (0, [])
    frames = _frames(film)
    assert frames.shape == (clip["end"] - clip["start"], 96, 96, 3)
    assert _share_of_person(frames) > 0.02


def test_a_capture_camera_films_what_it_filmed(tmp_path, trained, description, filmed, call):
    clip = description["clips"][0]
    film = tmp_path / "camera.mp4"
    options = ("--camera", "2", "--size", SIZE, "--background", "black", "--mode", "sample")
    code, _, errors = call("render", trained, "--clip", clip["name"], "--out", film, *options)
    assert (code, errors) == (0, [])
    frames = _frames(film)
    assert len(frames) == clip["end"] - clip["start"]
    # The avatar stands where the photograph's mask has the person; twelve steps teach no more than that.
    mask = imageio.imread(filmed / "2" / f"{clip['start']:06d}.png") > 0
    lit = frames[0].max(-1) > 40
    assert (lit & mask).sum() / (lit | mask).sum() > 0.5


@pytest.mark.parametrize("kind", ["mp4", "gif"])
def test_a_motion_file_is_filmed(tmp_path, trained, call, kind):
    poses = np.zeros((7, 72), np.float32)
    poses[:, 50] = np.linspace(-1, 1, 7)
    far_away = np.linspace((0, 0, 0), (0, 9, 0), 7)
    np.savez(tmp_path / "motion.npz", poses=poses, trans=far_away, fps=12)
    film = tmp_path / f"motion.{kind}"
    code, _, errors = call(
        "render", trained, "--motion", tmp_path / "motion.npz", "--out", film, "--size", 64, "--frames", 3
    )
    assert (code, errors) == (0, [])
    assert len(_frames(film)) == 3


@pytest.mark.parametrize("mode", ["sample", "video"])
@pytest.mark.parametrize("split", ["novel_pose", "novel_view"])
def test_held_out_frames_are_measured(tmp_path, trained, description, call, split, mode):
    code, printed, errors = call(
        "eval", trained, "--split", split, "--mode", mode, "--out", tmp_path / "eval"
    )
    assert (code, errors) == (0, [])
    assert "in-box PSNR" in printed
    held_out = sum(
        clip["end"] - clip["start"]
        for clip in description["clips"]
        if clip["name"] in description["test_clips"]
    )
    frames, cameras = (held_out, CAMERAS) if split == "novel_pose" else (FRAMES - held_out, 2)
    _check_results(tmp_path / "eval", split, mode, frames, cameras)


def test_an_evaluation_can_be_shortened_and_repeated(tmp_path, trained, call):
    for _ in range(2):
        evaluate = ("eval", trained, "--split", "novel_view", "--out", tmp_path / "eval", "--frames", 2)
        assert call(*evaluate)[0] == 0
        _check_results(tmp_path / "eval", "novel_view", "sample", 2, 2)


def test_the_demo_goes_the_whole_way_and_keeps_what_is_done(tmp_path, actor3d_command, call, refuses):
    out = tmp_path / "demo"
    demo = ("demo", "--preset", "tiny", "--dance", 0.5, "--out", out, *SMALL)
    printed = _run(actor3d_command, *demo)
    assert "done in" in printed
    (film,) = (path for path in out.glob("*.mp4") if path.stem != "dance")
    assert str(film) in printed
    assert len(_frames(film)) >= 1
    assert len(_frames(out / "dance.mp4")) == 12
    assert (out / "dance.png").is_file() and (out / "dance.gif").stat().st_size < 4_000_000
    for split in ("novel_pose", "novel_view"):
        assert json.loads((out / f"eval_{split}" / "metrics.json").read_text())["split"] == split
    before = listing(out)
    code, printed, errors = call(*demo)
    assert (code, errors) == (0, [])
    assert printed.count("kept: ") == 6
    assert listing(out) == before
    line = refuses(*demo[:-1], SIZE + 16)
    assert f"size {SIZE}" in line
    assert "--dance" in refuses("demo", "--dance", -1, "--out", out)
    assert listing(out) == before


def _check_results(out: Path, split: str, mode: str, frames: int, cameras: int) -> None:
    names = ["contact_sheet.png", "metrics.json", "per_picture.csv", "report.html"]
    assert sorted(path.name for path in out.iterdir()) == names
    metrics = json.loads((out / "metrics.json").read_text(), parse_constant=_no_constant)
    assert (metrics["split"], metrics["mode"]) == (split, mode)
    assert (metrics["frames"], metrics["pictures"]) == (frames, frames * cameras)
    for part in ("render", "refined"):
        for name in ("psnr", "box_psnr"):
            assert 3 < metrics[part][name] < 60
        for name in ("ssim", "box_ssim"):
            assert 0 < metrics[part][name] < 1
        assert metrics[part]["lpips"] is not None or metrics["lpips_missing_because"]
    assert metrics["denoiser_calls_per_frame"] > 0
    for name in ("flicker", "flicker_ground_truth"):
        assert metrics[name] is None or math.isfinite(metrics[name])
    with (out / "per_picture.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({(row["frame"], row["camera"]) for row in rows}) == len(rows) == frames * cameras
    mean = np.mean([float(row["box_psnr"]) for row in rows])
    assert mean == pytest.approx(metrics["render"]["box_psnr"])
    sheet = imageio.imread(out / "contact_sheet.png")
    assert sheet.shape[1] > 6 * 300
    assert 5 < sheet.mean() < 250
    assert sheet.std() > 10


def _no_constant(name: str) -> None:
    raise AssertionError(f"{name} is not JSON")


def _frames(film: Path) -> np.ndarray:
    return np.stack(list(imageio.imiter(film)))[..., :3]


def _share_of_person(frames: np.ndarray) -> float:
    """The share of pixels that are not background, by the colour of a corner."""
    return float((np.abs(frames.astype(int) - frames[:, :1, :1].astype(int)).max(-1) > 30).mean())
