"""`actor3d motion`: converts, describes, draws; what it writes, `render` and it itself read."""

import imageio.v3 as imageio
import numpy as np
import pytest
from outcomes import listing


def test_a_motion_is_converted_and_described(tmp_path, call):
    out = tmp_path / "new" / "show.npz"
    code, printed, errors = call("motion", "convert", "wave", "turn", "--out", out, "--mirror", "--fps", 20)
    assert (code, errors) == (0, [])
    assert str(out) in printed
    with np.load(out) as arrays:
        assert arrays["poses"].shape[1] == 72
        assert arrays["mocap_frame_rate"] == 20
        assert len(arrays["trans"]) == len(arrays["poses"]) > 80
    code, printed, errors = call("motion", "info", out)
    assert (code, errors) == (0, [])
    assert "at 20 a second" in printed
    assert "left foot: stands in" in printed


@pytest.mark.parametrize("name", ["strip.png", "film.mp4"])
def test_a_motion_is_drawn(tmp_path, call, name):
    out = tmp_path / name
    code, _, errors = call(
        "motion",
        "preview",
        "jump",
        "--out",
        out,
        "--size",
        48,
        "--pictures",
        4,
        "--start",
        0.8,
        "--end",
        1.4,
        "--fps",
        10,
    )
    assert (code, errors) == (0, [])
    drawn = imageio.imread(out) if name.endswith("png") else imageio.imread(out, plugin="FFMPEG")[0]
    blue = drawn[..., 2].astype(int) - drawn[..., 0] > 25
    red = drawn[..., 0].astype(int) - drawn[..., 2] > 25
    assert blue.mean() > 0.005 and red.mean() > 0.005, "left is blue, right is red"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_exported_motion_is_read_again(tmp_path, run_folder, call):
    out = tmp_path / "sway.json"
    code, _, errors = call("export", run_folder, "--format", "motion", "--clip", "sway", "--out", out)
    assert (code, errors) == (0, [])
    code, printed, errors = call("motion", "info", out)
    assert (code, errors) == (0, [])
    assert printed.startswith("sway: ")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("convert", "--out", "x.npz"), "at least one motion"),
        (("convert", "walk", "--out", "x.bvh"), ".npz"),
        (("convert", "walk", "--out", "x.npz", "--body", "smpl"), "smpl.is.tue.mpg.de"),
        (("convert", "fly", "--out", "x.npz"), "walk, run, jump"),
        (("convert", "walk", "walk", "--out", "x.npz", "--blend", 60), "blend"),
        (("info", "none.bvh"), "none.bvh"),
        (("preview", "walk", "--out", "x.avi"), ".mp4"),
        (("preview", "walk", "--out", "x.mp4", "--size", 9), "--size"),
        (("preview", "walk", "--out", "x.png", "--pictures", 0), "--pictures"),
        (("preview", "walk", "--out", "x.png", "--angle", "nan"), "--angle"),
    ],
)
def test_what_cannot_be_done_is_one_line(tmp_path, refuses, monkeypatch, arguments, named):
    monkeypatch.chdir(tmp_path)
    assert named in refuses("motion", *arguments)
    assert listing(tmp_path) == {}
