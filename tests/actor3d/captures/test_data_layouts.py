import logging
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from layouts import save_object, write_neural_body
from mixed_sizes import add_strips
from scipy.spatial.transform import Rotation
from synthetic import write_tiny_capture

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.captures.fits import FrameFit, to_origin_convention, to_pelvis_convention, track_of_fits
from actor3d.errors import CaptureError
from rectifier3d.geometry.body import SmplParams


def test_other_layouts_can_be_prepared(written, bodies, tmp_path):
    capture = open_capture(written("313"), body_models=bodies)
    prepared = prepare(capture, PrepareOptions(model_size=16, target_size=32), cache=tmp_path)
    assert (prepared.frame(2, [0, 4]).views.masks == 1).any()


@pytest.mark.parametrize("seed", range(3))
def test_conventions_of_the_root_round_trip(seed):
    rng = np.random.default_rng(seed)
    Rh, Th, pelvis = 2 * rng.normal(size=(5, 3)), rng.normal(size=(5, 3)), rng.normal(size=3)
    root, trans = to_pelvis_convention(Rh, Th, np.zeros((5, 3)), pelvis)
    point = rng.normal(size=3)
    about_origin = Rotation.from_rotvec(Rh).apply(point) + Th
    about_pelvis = Rotation.from_rotvec(root).apply(point - pelvis) + pelvis + trans
    np.testing.assert_allclose(about_pelvis, about_origin, atol=1e-12)
    # Which of several axis-angles comes back is open; what it turns is not.
    back_Rh, back_Th = to_origin_convention(root, trans, pelvis)
    np.testing.assert_allclose(
        Rotation.from_rotvec(back_Rh).as_matrix(), Rotation.from_rotvec(Rh).as_matrix(), atol=1e-12
    )
    np.testing.assert_allclose(back_Th, Th, atol=1e-12)


def test_fits_are_posed_as_easymocap_poses_them(tiny):
    """Posed at the origin with the pelvis at rest, then turned by Rh about the origin and moved by Th."""
    rng = np.random.default_rng(1)
    poses = tiny.params.poses.double().numpy()[:3].copy()
    poses[:, 0] = 0
    fits = [
        FrameFit(
            Rh=rng.normal(size=3),
            Th=rng.normal(size=3),
            poses=pose,
            shapes=tiny.params.betas[0].double().numpy(),
        )
        for pose in poses
    ]
    track = track_of_fits(fits, tiny.body, [Path(f"{frame}.npy") for frame in range(len(fits))])
    posed = tiny.body(track.params, track.rest_vertices).vertices.double().numpy()
    at_origin = SmplParams(
        poses=torch.from_numpy(poses).float(), betas=track.params.betas, trans=torch.zeros(3, 3)
    )
    resting = tiny.body(at_origin, track.rest_vertices).vertices.double().numpy()
    for fit, before, after in zip(fits, resting, posed, strict=True):
        np.testing.assert_allclose(Rotation.from_rotvec(fit.Rh).apply(before) + fit.Th, after, atol=1e-5)


def test_old_params_are_posed_without_blend_shapes(tiny, bodies, tmp_path):
    root = write_neural_body(tiny, tmp_path / "old", new=False)
    capture = open_capture(root, body_models=bodies)
    plain = open_capture(tiny.root)
    plain.body.pose_directions = None
    torch.testing.assert_close(capture.posed_vertices([4]), plain.posed_vertices([4]), atol=1e-5, rtol=0)
    shutil.copytree(write_neural_body(tiny, tmp_path / "new") / "new_params", root / "new_params")
    assert open_capture(root, body_models=bodies).body.pose_directions is not None


def test_a_body_that_was_not_fitted_is_noticed(copied, bodies, caplog):
    root = copied("neural-body")
    file = root / "new_vertices" / "0.npy"
    np.save(file, np.load(file) + 0.1)
    with caplog.at_level(logging.WARNING):
        open_capture(root, body_models=bodies)
    assert "is it the model that was fitted?" in caplog.text
    np.save(file, np.zeros((6890, 3)))
    with pytest.raises(CaptureError, match=r"0\.npy: has 6890 vertices, but the neutral smpl body has 336"):
        open_capture(root, body_models=bodies)


def test_one_mask_folder_is_enough(copied, bodies):
    root = copied("neural-body")
    whole = open_capture(root, body_models=bodies).load_view(0, 0).mask.sum()
    shutil.rmtree(root / "mask_cihp")
    assert 0 < open_capture(root, body_models=bodies).load_view(0, 0).mask.sum() < whole


def test_skipped_frames_shorten_the_clips_they_were_in(spoilable):
    (spoilable / "4" / "000001.png").unlink()
    (spoilable / "5" / "000006.jpg").unlink()
    capture = open_capture(spoilable, skip_missing=True)
    assert [(clip.name, clip.start, clip.end) for clip in capture.clips] == [
        ("sway", 0, 2), ("wave", 2, 5), ("reach", 5, 6),
    ]  # fmt: skip
    assert capture.frame_names == ("000000", "000002", "000003", "000004", "000005", "000007")
    (spoilable / "5" / "000007.jpg").unlink()
    capture = open_capture(spoilable, skip_missing=True)
    assert capture.description.test_clips == ()
    shutil.rmtree(spoilable / "2")
    (spoilable / "2").mkdir()
    with pytest.raises(CaptureError):
        open_capture(spoilable, skip_missing=True)


def test_frames_without_a_body_are_left_out(copied, bodies, caplog):
    root = copied("easymocap")
    (root / "output/smpl/smpl/000007.json").unlink()
    with caplog.at_level(logging.WARNING):
        assert open_capture(root, body_models=bodies).num_frames == 7
    assert "1 of 8 photographed frames have no body fit" in caplog.text


def test_a_camera_that_was_not_copied_is_left_out(copied, bodies, caplog):
    root = copied("313")
    shutil.rmtree(root / "Camera (3)")
    with caplog.at_level(logging.WARNING):
        capture = open_capture(root, body_models=bodies)
    assert capture.camera_names == ("1", "2", "4", "5", "6")
    assert "no photographs of cameras 3, which are left out" in caplog.text


def test_refined_folders_need_not_be_all_cameras(tiny, copied, bodies):
    root = copied("refined, nothing listed")
    for place in ("images", "mask"):
        shutil.rmtree(root / place / "02")
    capture = open_capture(root, body_models=bodies)
    assert capture.camera_names == ("1", "2", "4", "5", "6")
    np.testing.assert_allclose(capture.calibration.t, tiny.calibration.t[[0, 1, 3, 4, 5]], atol=1e-9)


def test_translations_in_metres_stay(copied, bodies, tiny):
    root = copied("neural-body")
    content = np.load(root / "annots.npy", allow_pickle=True).item()
    content["cams"]["T"] = [value / 1000 for value in content["cams"]["T"]]
    save_object(root / "annots.npy", content)
    capture = open_capture(root, body_models=bodies)
    np.testing.assert_allclose(capture.calibration.t, tiny.calibration.t, atol=1e-9)


def test_intrinsics_of_shrunk_photographs_are_scaled(copied, bodies, tiny):
    root = copied("neural-body")
    content = np.load(root / "annots.npy", allow_pickle=True).item()
    scale = np.diag([1024 / 48, 1024 / 48, 1.0])
    shift = np.array([[0, 0, 0.5], [0, 0, 0.5], [0, 0, 0]])
    content["cams"]["K"] = [scale @ (K + shift) - shift for K in content["cams"]["K"]]
    save_object(root / "annots.npy", content)
    capture = open_capture(root, body_models=bodies)
    np.testing.assert_allclose(capture.calibration.K, tiny.calibration.K, atol=1e-6)


def test_cameras_may_differ_in_size(tmp_path):
    """A portrait camera among square ones: its photographs get a strip on each side more in height."""
    tiny = write_tiny_capture(tmp_path / "capture", frames=3)
    whole = open_capture(tiny.root).load_view(1, 1)
    capture = open_capture(add_strips(tiny.root, {"2": (16, 0)}))
    assert capture.calibration.image_sizes[:2] == ((48, 48), (80, 48))
    view = capture.load_view(1, 1)
    assert np.array_equal(view.mask[16:-16], whole.mask)
    prepared = prepare(capture, PrepareOptions(model_size=16, target_size=32))
    assert prepared.targets(1, [0, 1]).images.shape == (2, 3, 32, 32)


@pytest.mark.parametrize(("side", "expected"), [(96, 0.5), (24, 2.0), (48, 1.0), (0, 1.0)])
def test_intrinsics_belong_to_the_pictures_that_they_were_calibrated_with(
    side, expected, tiny, copied, bodies, caplog
):
    root = copied("easymocap")
    _say_size(root, tiny, side, side)
    found = open_capture(root, body_models=bodies).calibration
    np.testing.assert_allclose(found.K[:, :2], expected * tiny.calibration.K[:, :2])
    assert ("K is scaled to photographs of 48×48" in caplog.text) == (expected != 1)


def test_photographs_of_another_shape_than_calibrated_are_refused(tiny, copied, bodies):
    root = copied("easymocap")
    _say_size(root, tiny, 48, 96)
    with pytest.raises(
        CaptureError, match=r"camera 1: was calibrated with pictures of 96×48, but .* is 48×48"
    ):
        open_capture(root, body_models=bodies)


def _say_size(root, tiny, height, width):
    file = root / "intri.yml"
    lines = [f"H_{name}: {height}\nW_{name}: {width}\n" for name in tiny.calibration.names]
    file.write_text(file.read_text() + "".join(lines))
