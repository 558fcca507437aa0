import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from layouts import body_folder, write_neural_body, write_refined

from actor3d.captures.capture import open_capture
from actor3d.captures.check import check_capture
from actor3d.captures.conversion_options import ConversionOptions
from actor3d.captures.converting import convert_capture
from actor3d.errors import CaptureError, UserError


@pytest.fixture(scope="module")
def bodies(tmp_path_factory):
    return (body_folder(tmp_path_factory.mktemp("bodies")),)


@pytest.fixture
def source(tiny, tmp_path):
    return write_neural_body(tiny, tmp_path / "CoreView_377")


def contents(root):
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def pictures(root):
    return {name: content for name, content in contents(root).items() if not name.endswith(".npz")}


def test_a_capture_of_our_own_takes_its_body_file_along(tiny, tmp_path):
    convert_capture(tiny.root, tmp_path / "out", ConversionOptions(fps=12.5))
    one, other = open_capture(tiny.root), open_capture(tmp_path / "out")
    assert (other.fps, other.protocol) == (12.5, "own")
    assert other.clips == one.clips
    assert other.split("novel_view") == one.split("novel_view")


def test_old_params_stay_without_blend_shapes(tiny, tmp_path, bodies):
    source = write_neural_body(tiny, tmp_path / "source", new=False)
    convert_capture(source, tmp_path / "out", ConversionOptions(body_models=bodies))
    one, other = open_capture(source, body_models=bodies), open_capture(tmp_path / "out", body_models=bodies)
    assert other.body.pose_directions is None
    assert float((one.posed_vertices([3]) - other.posed_vertices([3])).abs().max()) < 1e-5
    assert check_capture(tmp_path / "out", body_models=bodies) == []


def test_protocol_and_left_out_frames_are_kept(source, tmp_path, bodies):
    (source / "Camera_B2" / "000003.jpg").unlink()
    options = ConversionOptions(body_models=bodies, protocol="monocular", skip_missing=True)
    convert_capture(source, tmp_path / "out", options)
    capture = open_capture(tmp_path / "out", body_models=bodies)
    assert (capture.num_frames, capture.protocol) == (7, "monocular (incomplete)")
    assert capture.split("train").cameras == (4,)
    with pytest.raises(CaptureError, match="camera 2 lacks photographs of frames 3"):
        convert_capture(source, tmp_path / "other", ConversionOptions(body_models=bodies))


def test_an_interrupted_import_goes_on(source, tmp_path, bodies):
    """Killed, as by a power cut, in the middle of the work."""
    script = (
        "import os, pathlib, signal, sys\n"
        "from actor3d.captures.conversion_options import ConversionOptions\n"
        "from actor3d.captures.converting import convert_capture\n"
        "source, out, bodies = map(pathlib.Path, sys.argv[1:])\n"
        "stop = lambda done, total: done < 3 or os.kill(os.getpid(), signal.SIGKILL)\n"
        "convert_capture(source, out, ConversionOptions(body_models=(bodies,), workers=1), stop)\n"
    )
    arguments = [sys.executable, "-c", script, str(source), str(tmp_path / "out"), str(bodies[0])]
    root = Path(__file__).parents[3]
    assert subprocess.run(arguments, check=False, cwd=root).returncode == -signal.SIGKILL
    assert not (tmp_path / "out").exists()
    (partial,) = tmp_path.glob(".partial-*.out/out")
    first = (partial / "1" / "000000.jpg").stat().st_mtime_ns
    half = partial / "4" / ".partial-0123456789abcdef.000007.jpg"
    half.mkdir()
    (half / "000007.jpg").write_bytes(b"half")
    options = ConversionOptions(body_models=bodies)
    convert_capture(source, tmp_path / "out", options)
    assert (tmp_path / "out" / "1" / "000000.jpg").stat().st_mtime_ns == first
    convert_capture(source, tmp_path / "at once", options)
    assert pictures(tmp_path / "out") == pictures(tmp_path / "at once")
    assert sorted(contents(tmp_path / "out")) == sorted(contents(tmp_path / "at once"))


def test_what_is_left_of_another_import_is_not_taken_over(source, tmp_path, bodies):
    leftover = tmp_path / ".partial-0123456789abcdef.out" / "out" / "1" / "000099.jpg"
    leftover.parent.mkdir(parents=True)
    leftover.write_bytes(b"of another capture")
    convert_capture(source, tmp_path / "out", ConversionOptions(body_models=bodies))
    assert len(list((tmp_path / "out" / "1").iterdir())) == 16
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_two_imports_into_one_folder_do_not_mix(source, tmp_path, bodies):
    options = ConversionOptions(body_models=bodies, workers=1)
    refused = []

    def second(done, total):
        if done == 2:
            with pytest.raises(UserError, match="another process is making it") as caught:
                convert_capture(source, tmp_path / "out", options)
            refused.append(caught)

    convert_capture(source, tmp_path / "out", options, second)
    assert refused
    assert open_capture(tmp_path / "out", body_models=bodies).num_frames == 8


def test_progress_counts_every_frame_in_this_thread(source, tmp_path, bodies):
    seen = []
    convert_capture(
        source,
        tmp_path / "out",
        ConversionOptions(body_models=bodies),
        lambda done, total: seen.append((done, total, threading.current_thread())),
    )
    assert seen == [(done, 8, threading.main_thread()) for done in range(1, 9)]


def test_damaged_pictures_end_the_import_and_name_the_file(source, tmp_path, bodies):
    file = source / "Camera_B5" / "000006.jpg"
    file.write_bytes(file.read_bytes()[:200])
    with pytest.raises(CaptureError, match=r"Camera_B5/000006\.jpg: is not a complete JPEG"):
        convert_capture(source, tmp_path / "out", ConversionOptions(body_models=bodies))
    assert not (tmp_path / "out").exists()


def test_places_that_cannot_be_written_to_are_refused_before_the_work(source, tmp_path, bodies):
    options = ConversionOptions(body_models=bodies)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.tex").write_text("precious")
    with pytest.raises(FileExistsError, match="not an empty folder"):
        convert_capture(source, tmp_path / "full", options)
    with pytest.raises(ValueError, match="lies inside the capture"):
        convert_capture(source, source / "converted", options)
    with pytest.raises(FileNotFoundError, match="SMPL_NEUTRAL"):
        convert_capture(source, tmp_path / "out", ConversionOptions())
    assert not list(tmp_path.glob(".partial-*"))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"workers": 0}, "workers must be at least 1, found 0"),
        ({"fps": -1.0}, "fps must be a positive number of frames a second, found -1"),
        ({"fps": float("nan")}, "fps must be a positive number of frames a second, found nan"),
    ],
)
def test_impossible_options_are_refused(values, message):
    with pytest.raises(UserError, match=message):
        ConversionOptions(**values)


def test_other_layouts_can_be_checked(tiny, tmp_path, bodies):
    source = write_refined(tiny, tmp_path / "source")
    assert check_capture(source, body_models=bodies) == []
    assert "SMPL_NEUTRAL" in str(check_capture(source)[0])
    for camera, frame in (("01", 2), ("04", 7)):
        file = source / "images" / camera / f"{frame:06d}.jpg"
        file.write_bytes(file.read_bytes()[:200])
    assert [fault.where for fault in check_capture(source, body_models=bodies)] == [
        str(source / "images/01/000002.jpg"), str(source / "images/04/000007.jpg"),
    ]  # fmt: skip
    shutil.rmtree(source / "images" / "04")
    (source / "smpl_params" / "0.npy").write_bytes(b"")
    assert "0.npy" in str(check_capture(source, body_models=bodies)[0])
