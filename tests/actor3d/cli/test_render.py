"""Films: every kind and camera, transparent edges, passes, side by side; killed, they go on as if nothing had been."""

import json
import shutil
import signal
import subprocess
import time

import imageio.v3 as imageio
import imageio_ffmpeg
import numpy as np
import pytest
import torch
from outcomes import PATIENCE_SECONDS, listing, wait_for_the_end_of

from actor3d.cli.main import main
from actor3d.motion.motion import Motion
from actor3d.rendering.alpha import over
from actor3d.rendering.job import posed_frames
from actor3d.rendering.kept_pictures import read_kept, write_kept

SMALL = ("--size", 48, "--mode", "repose")


def _render(run, out, *options) -> None:
    assert main(["render", str(run), "--out", str(out), *map(str, (*SMALL, *options))]) == 0


def _pngs(folder) -> np.ndarray:
    return np.stack([imageio.imread(path) for path in sorted(folder.glob("*.png"))])


def _decoded(path, size) -> np.ndarray:
    """RGBA frames of a video; ffmpeg's own VP9 decoder would drop the alpha channel."""
    decoder = ["-c:v", "libvpx-vp9"] if path.suffix == ".webm" else []
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *decoder, "-i", path, "-f", "rawvideo"]
    raw = subprocess.run([*command, "-pix_fmt", "rgba", "-"], capture_output=True, check=True).stdout
    return np.frombuffer(raw, np.uint8).reshape(-1, *size, 4)


@pytest.fixture(scope="module")
def transparent(tmp_path_factory, run_folder):
    out = tmp_path_factory.mktemp("films") / "clear"
    passes = ("--passes", "depth", "--passes", "normal", "--passes", "mask")
    _render(run_folder, out, "--motion", "walk", "--frames", 4, "--background", "transparent", *passes)
    return out


@pytest.mark.parametrize("suffix", [".webm", ".mov", ".gif"])
def test_videos_keep_transparency(tmp_path, run_folder, transparent, suffix):
    film = tmp_path / f"walk{suffix}"
    _render(run_folder, film, "--motion", "walk", "--frames", 4, "--background", "transparent")
    frames, truth = _decoded(film, (48, 48)), _pngs(transparent)
    assert len(frames) == 4
    difference = np.abs(frames[..., 3].astype(int) - truth[..., 3])
    if suffix == ".gif":
        assert set(np.unique(frames[..., 3])) == {0, 255}
    else:
        assert difference.max() <= (1 if suffix == ".mov" else 40)
        assert difference.mean() < 1
    solid = truth[..., 3] == 255
    assert np.abs(frames[..., :3].astype(int) - truth[..., :3])[solid].mean() < 12
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([film.name, "walk.png"])


def test_straight_colours_over_black_are_the_film_over_black(tmp_path, run_folder, transparent):
    _render(run_folder, tmp_path / "black", "--motion", "walk", "--frames", 4, "--background", "black")
    clear = _pngs(transparent).astype(float)
    over = clear[..., :3] * clear[..., 3:] / 255
    assert np.abs(over - _pngs(tmp_path / "black")).max() <= 1
    edge = (clear[..., 3] > 10) & (clear[..., 3] < 128)
    brightness = clear[..., :3].mean(-1)
    assert brightness[edge].mean() > 0.7 * brightness[clear[..., 3] > 250].mean(), "edges are not darkened"


def test_passes_lie_beside_the_film(transparent):
    alpha = _pngs(transparent)[..., 3]
    mask, depth, normal = (
        _pngs(transparent.with_name(f"clear_{name}")) for name in ("mask", "depth", "normal")
    )
    assert np.abs(mask.astype(int) - alpha).max() <= 1
    assert depth.dtype == np.uint16
    assert ((depth > 0) == (alpha > 127)).mean() > 0.999
    assert 1500 < np.median(depth[depth > 0]) < 5000, "the person is some metres away"
    unit = np.linalg.norm(normal[..., :3][alpha > 200] / 127.5 - 1, axis=-1)
    assert np.abs(unit - 1).max() < 0.05
    assert (normal[..., 2][alpha > 200] > 115).mean() > 0.9, "what is seen faces the camera"


def _killed_after(path, pattern, command) -> None:
    """Run a command until it has made such a file, and kill it; the processes that it started notice."""
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, start_new_session=True, **silent)
    end = time.monotonic() + PATIENCE_SECONDS
    while not list(path.glob(pattern)) and time.monotonic() < end:
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    wait_for_the_end_of(process.pid)


@pytest.mark.slow
def test_a_film_killed_half_way_goes_on_to_the_same_frames(tmp_path, run_folder, actor3d_command, call):
    options = ["--motion", "dance", "--frames", "12", "--size", "32", "--smoothing", "1", "--mode", "video"]
    film, kept = tmp_path / "killed", tmp_path / ".killed.film"
    command = ["render", str(run_folder), *options, "--out", str(film)]
    _killed_after(kept, "[0-9]*-after-*", [*actor3d_command, *command])
    done = int(next(iter(kept.glob("[0-9]*-after-*"))).name.rpartition("-")[2])
    assert 0 < done < 12 and not film.exists()
    code, said, _ = call(*command)
    assert code == 0 and f"going on: {done} of 12 frames" in said
    assert main(["render", str(run_folder), *options, "--out", str(tmp_path / "whole")]) == 0
    assert listing(film) == listing(tmp_path / "whole")
    assert len(listing(film)) == 12
    assert sorted(path.name for path in tmp_path.iterdir()) == ["killed", "whole"]


def test_posing_frame_by_frame_leaves_gradients_on(run):
    joints = run.subject.body.num_joints
    still = Motion(name="still", poses=np.zeros((2, joints, 3)), trans=np.zeros((2, 3)), fps=25.0)
    frames = posed_frames(run.subject, still)
    assert next(frames).shape == run.subject.surface.rest_vertices.shape
    assert torch.is_grad_enabled()


def test_other_options_begin_anew_where_that_is_asked(tmp_path, run_folder, monkeypatch):
    from actor3d.rendering.encode import GrowingFilm

    def fails(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(GrowingFilm, "finish", fails)
    render = ["render", str(run_folder), "--out", str(tmp_path / "film"), "--motion", "wave", "--frames", "2"]
    assert main([*render, *map(str, SMALL)]) == 2
    before = listing(tmp_path / ".film.film")
    assert main([*render, *map(str, SMALL), "--seed", "1", "--anew"]) == 2
    assert before["film.json"] != listing(tmp_path / ".film.film")["film.json"]
    monkeypatch.undo()
    assert main([*render, *map(str, SMALL), "--anew"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["film"]


@pytest.mark.parametrize("camera", ["orbit", "turntable", "dolly", "front", "1", "path", "exported"])
def test_every_camera_sees_the_person(tmp_path, run_folder, call, camera):
    name = camera
    if camera == "path":
        name = tmp_path / "path.json"
        keys = [{"time": 0, "position": [0, 1.5, 4], "target": [0, 1, 0]}]
        keys.append({"time": 0.1, "position": [3, 1.5, 2], "target": [0, 1, 0], "fov": 50})
        name.write_text(json.dumps({"keys": keys}))
    elif camera == "exported":
        name = tmp_path / "cameras.json"
        code, _, errors = call("export", run_folder, "--format", "cameras", "--out", name)
        assert (code, errors) == (0, [])
    source = ("--clip", "sway") if camera in ("1", "exported") else ("--motion", "turn")
    film = tmp_path / "film"
    _render(run_folder, film, *source, "--camera", name, "--frames", 3, "--background", "transparent")
    frames = _pngs(film)
    assert frames.shape == (3, 48, 48, 4)
    assert (frames[..., 3] > 128).mean(axis=(1, 2)).min() > 0.02


def test_options_move_the_camera(tmp_path, run_folder):
    def share(name, *options):
        _render(
            run_folder,
            tmp_path / name,
            "--motion",
            "wave",
            "--frames",
            1,
            "--background",
            "transparent",
            *options,
        )
        return (_pngs(tmp_path / name)[..., 3] > 128).mean()

    usual = share("usual", "--camera", "front")
    assert share("far", "--camera", "front", "--distance", 8) < 0.5 * usual
    assert share("wide", "--camera", "front", "--fov", 60) == pytest.approx(usual, rel=0.4)
    _render(run_folder, tmp_path / "broad", "--motion", "wave", "--frames", 1, "--width", 80)
    assert _pngs(tmp_path / "broad").shape == (1, 48, 80, 3)


def test_films_side_by_side(tmp_path, run_folder):
    _render(
        run_folder, tmp_path / "truth", "--clip", "sway", "--camera", "2", "--compare", "gt", "--frames", 2
    )
    frames = _pngs(tmp_path / "truth")
    assert frames.shape == (2, 48, 96, 3)
    both = [np.abs(half.astype(int) - 153).max(-1) > 25 for half in (frames[:, :, :48], frames[:, :, 48:])]
    assert (both[0] & both[1]).sum() / (both[0] | both[1]).sum() > 0.4
    _render(run_folder, tmp_path / "other", "--motion", "wave", "--compare", run_folder, "--frames", 1)
    left, right = np.split(_pngs(tmp_path / "other"), 2, axis=2)
    assert np.array_equal(left, right), "over pictures of a size, too"


def test_of_two_runs_it_is_said_which_lacks_the_clip(tmp_path, run_folder, refuses):
    other = shutil.copytree(run_folder, tmp_path / "other")
    clips = other / "subject" / "subject.json"
    clips.write_text(clips.read_text().replace('"sway"', '"sleep"'))
    line = refuses(
        "render", run_folder, "--clip", "sway", "--compare", other, "--out", tmp_path / "film", *SMALL
    )
    assert f"--compare {other}: --clip: 'sway'; the capture has" in line


def test_a_picture_behind_the_person(tmp_path, run_folder):
    behind = np.zeros((20, 60, 3), np.uint8)
    behind[..., 1] = 200
    imageio.imwrite(tmp_path / "green.png", behind)
    _render(
        run_folder,
        tmp_path / "film",
        "--motion",
        "wave",
        "--frames",
        1,
        "--background",
        tmp_path / "green.png",
    )
    assert np.abs(_pngs(tmp_path / "film")[0, 0, 0].astype(int) - [0, 200, 0]).max() <= 1


def test_motions_of_the_library_and_files_after_another(tmp_path, run_folder):
    several = (
        "--motion",
        "wave",
        "--motion",
        "turn",
        "--start",
        0.2,
        "--end",
        0.6,
        "--mirror",
        "--root-lock",
        "--fps",
        10,
    )
    _render(run_folder, tmp_path / "film", *several)
    assert len(_pngs(tmp_path / "film")) == 4


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--out", "x.mp4", "--background", "transparent"), ".webm"),
        (("--out", "x.avi"), ".mp4"),
        (("--background", "pink"), "#ff8800"),
        (("--background", "#12345"), "hexadecimal"),
        (("--background", "README.md"), "not a readable picture"),
        (("--camera", "sideways"), "turntable"),
        (("--camera", "missing.json"), "missing.json"),
        (("--camera", "1", "--width", 64), "--width"),
        (("--fov", 0), "--fov"),
        (("--fov", "nan"), "--fov"),
        (("--distance", -1), "--distance"),
        (("--turns", 1e9), "--turns"),
        (("--width", 5), "--width"),
        (("--smoothing", -1), "--smoothing"),
        (("--smoothing", 1000), "--smoothing"),
        (("--heading", "north"), "--heading"),
        (("--compare", "gt"), "--clip"),
        (("--compare", "nowhere"), "nowhere"),
        (("--motion", "fly"), "walk, run, jump"),
        (("--start", 99), "nothing lies between"),
        (("--loop", 0), "repeated"),
        (("--fps", 0), "frame rate"),
        (("--blend", 99, "--loop", 2), "blend"),
    ],
)
def test_what_cannot_be_filmed_is_refused_in_one_line(tmp_path, run_folder, refuses, options, named):
    out = () if "--out" in options else ("--out", tmp_path / "film")
    if out == ():
        options = tuple(tmp_path / value if value in ("x.mp4", "x.avi") else value for value in options)
    motion = () if options[:2] == ("--motion", "fly") else ("--motion", "wave")
    assert named in refuses("render", run_folder, *motion, *out, *SMALL, *options)
    assert listing(tmp_path) == {}


def test_a_folder_of_other_things_is_left_alone(tmp_path, run_folder, refuses):
    (tmp_path / "film").mkdir()
    (tmp_path / "film" / "thesis.txt").write_text("mine")
    before = listing(tmp_path)
    assert "more than pictures" in refuses(
        "render", run_folder, "--motion", "wave", "--out", tmp_path / "film", *SMALL
    )
    assert listing(tmp_path) == before


@pytest.mark.slow
def test_two_processes_killed_half_way_make_no_frame_again_and_the_film_of_one(
    tmp_path, run_folder, actor3d_command, call
):
    """The second begins with the first frame: its overlap is as long as the first one's part."""
    options = ["--motion", "dance", "--frames", "16", "--size", "32", "--mode", "video", "--smoothing", "1"]
    options += ["--overlap", "8", "--background", "transparent"]
    alone = ["render", str(run_folder), *options, "--out", str(tmp_path / "alone")]
    together = ["render", str(run_folder), *options, "--workers", "2", "--out", str(tmp_path / "film")]
    kept = tmp_path / ".film.film"
    _killed_after(kept, "000008-after-*", [*actor3d_command, *together])
    done = {int(note.name[:6]): int(note.name[-6:]) for note in kept.glob("[0-9]*-after-*")}
    finished = sorted(index for first, count in done.items() for index in range(first, first + count))
    red = np.tile(np.array([255, 0, 0, 255], np.uint8), (32, 32, 1))
    made = {}
    for index in finished:
        file = kept / "color" / f"{index:06d}.safetensors"
        made[index] = read_kept(file)
        write_kept(file, red)
    code, said, _ = call(*together)
    assert code == 0 and f"going on: {len(finished)} of 16 frames" in said
    film = list(_pngs(tmp_path / "film"))
    assert [index for index, frame in enumerate(film) if (frame == red).all()] == finished
    assert call(*alone)[0] == 0
    assert listing(tmp_path / "film").keys() == listing(tmp_path / "alone").keys()
    for index, one in enumerate(_pngs(tmp_path / "alone")):
        difference = _over_black(made.get(index, film[index])) - _over_black(one)
        assert np.abs(difference).max() <= 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["alone", "film"]


def _over_black(picture: np.ndarray) -> np.ndarray:
    return over(picture, np.zeros((1, 1, 3), np.uint8)).astype(int)


@pytest.mark.parametrize(("flag", "value"), [("--workers", 0), ("--workers", 1000), ("--overlap", -1)])
def test_workers_out_of_range_are_refused(tmp_path, run_folder, call, flag, value):
    code, _, errors = call("render", run_folder, "--motion", "walk", flag, value, "--out", tmp_path / "film")
    assert code == 2
    assert len(errors) == 1 and flag in errors[0]
