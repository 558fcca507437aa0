import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from actor3d.bodies.files import free_body
from actor3d.captures.calibration import read_calibration
from actor3d.captures.check import check_capture
from actor3d.synthetic.capture_writer import DemoOptions, frames_per_clip, write_demo_capture
from actor3d.synthetic.clips import find_motion
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

TINY = DemoOptions(subject="bruno", frames=4, cameras=6, size=96)


@pytest.fixture(scope="module")
def capture(tmp_path_factory: pytest.TempPathFactory, two_threads: None) -> Path:
    out = tmp_path_factory.mktemp("demo") / "capture"
    write_demo_capture(out, TINY)
    return out


def _files(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def test_the_capture_is_whole_and_sound(capture: Path):
    assert check_capture(capture) == []
    names = set(_files(capture))
    assert {"cam_params.json", "capture.json", "models/000003.npz", "6/000003.jpg", "1/000000.png"} <= names
    assert len(names) == 2 + 4 + 4 * 6 * 2


def test_description_names_splits_that_do_not_overlap(capture: Path):
    content = json.loads((capture / "capture.json").read_text())
    assert content["body"] == {"model": "free", "gender": "male"}
    assert [clip["name"] for clip in content["clips"]] == ["walk", "reach", "squat", "wave"]
    assert content["test_clips"] == ["wave"] and len(set(content["test_cameras"])) == 2
    assert not set(content["anchor_cameras"]) & set(content["test_cameras"])


def test_pictures_show_the_body_where_the_calibration_puts_it(capture: Path):
    calibration = read_calibration(capture)
    body = free_body("male")
    for frame in (0, 2):
        with np.load(capture / "models" / f"{frame:06d}.npz", allow_pickle=False) as stored:
            rest, bones, trans = (stored[key] for key in ("minimal_shape", "bone_transforms", "trans"))
        skin = np.einsum("nj,jab->nab", body.weights.numpy(), bones)
        vertices = np.einsum("nab,nb->na", skin[:, :3, :3], rest) + skin[:, :3, 3] + trans
        cameras = calibration.cameras(range(6))
        single = Cameras(R=cameras.R.float(), t=cameras.t.float(), K=cameras.K.float(), image_size=(96, 96))
        silhouettes = (rasterize_mesh(torch.from_numpy(vertices), body.faces, single).face >= 0).numpy()
        for view, name in enumerate(calibration.names):
            mask = cv2.imread(str(capture / name / f"{frame:06d}.png"), cv2.IMREAD_GRAYSCALE)
            assert set(np.unique(mask)) == {0, 255}
            straight = cv2.undistort(mask, calibration.opencv_intrinsics(view), calibration.D[view]) > 127
            body_inside = (straight & silhouettes[view]).sum() / silhouettes[view].sum()
            overlap = (straight & silhouettes[view]).sum() / (straight | silhouettes[view]).sum()
            assert body_inside > 0.93 and overlap > 0.75


def test_the_same_options_give_the_same_bytes_and_progress_counts_frames(capture: Path, tmp_path: Path):
    calls: list[tuple[int, int]] = []
    write_demo_capture(tmp_path / "again", TINY, progress=lambda done, total: calls.append((done, total)))
    assert _files(tmp_path / "again") == _files(capture)
    assert calls == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_another_person_motion_and_seed_change_pictures_poses_and_cameras(capture: Path, tmp_path: Path):
    write_demo_capture(tmp_path / "c", replace(TINY, subject="mei", motion="sport", seed=1))
    ours, theirs = _files(capture), _files(tmp_path / "c")
    assert set(ours) == set(theirs)
    assert [name for name in ours if ours[name] == theirs[name]] == []


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"subject": "zoe"}, "zoe"),
        ({"motion": "moonwalk"}, "moonwalk"),
        ({"frames": 3}, "frames"),
        ({"cameras": 5}, "cameras"),
        ({"size": 16}, "size"),
        ({"seed": -1}, "seed"),
    ],
)
def test_bad_options_are_named_and_write_nothing(tmp_path: Path, change: dict, word: str):
    with pytest.raises(ValueError, match=word):
        write_demo_capture(tmp_path / "c", replace(TINY, **change))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_use_is_left_alone(tmp_path: Path):
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(FileExistsError, match="not an empty folder"):
        write_demo_capture(tmp_path, TINY)
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_an_interrupted_run_leaves_nothing_behind(tmp_path: Path, two_threads: None):
    def interrupt(done: int, total: int) -> None:
        raise KeyboardInterrupt

    threads = torch.get_num_threads()
    with pytest.raises(KeyboardInterrupt):
        write_demo_capture(tmp_path / "c", TINY, progress=interrupt)
    assert list(tmp_path.iterdir()) == []
    assert torch.get_num_threads() == threads


def test_frames_are_shared_out_by_length():
    plans = find_motion("everyday")
    counts = frames_per_clip(plans, 60)
    assert sum(counts) == 60 and counts[0] == max(counts)
    assert frames_per_clip(plans, 4) == [1, 1, 1, 1]
