import json
import os
import shutil
import threading
from collections import namedtuple

import pytest
import torch
from synthetic import render_tiny, write_tiny_capture

from actor3d.captures import preparing
from actor3d.captures.capture import open_capture
from actor3d.captures.crops import crop_windows
from actor3d.captures.dataset import CaptureDataset, PrepareOptions, prepare
from actor3d.captures.images import resample_image, resample_mask, undistort_crop
from actor3d.errors import CaptureError, InputError
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

SIZES = PrepareOptions(model_size=32, target_size=48)


@pytest.fixture(scope="module")
def prepared(tiny, tmp_path_factory):
    return prepare(open_capture(tiny.root), SIZES, cache=tmp_path_factory.mktemp("cache"))


def test_a_frame_is_what_training_expects(prepared):
    frame = prepared.frame(3, [4, 0])
    targets = prepared.targets(3, [4, 0])
    assert frame.views.images.shape == (2, 3, 32, 32)
    assert targets.images.shape == (2, 3, 48, 48)
    assert frame.views.cameras.image_size == (32, 32)
    assert targets.cameras.image_size == (48, 48)
    assert 0 <= frame.views.images.min() < 0.1 < frame.views.images.max() <= 1
    assert set(frame.views.masks.unique().tolist()) == {0, 1, 100}
    assert frame.views.cameras.K.dtype == torch.float32
    assert frame.to("cpu").views.images.equal(frame.views.images)
    torch.testing.assert_close(frame.views.cameras.K[:, :2] * 1.5, targets.cameras.K[:, :2])


def test_cameras_come_in_the_order_asked_for(prepared):
    both, one = prepared.frame(3, [4, 0]), prepared.frame(3, [0])
    assert both.views.images[1].equal(one.views.images[0])
    assert both.views.cameras.K[1].equal(one.views.cameras.K[0])
    assert both.fragments.face[1].equal(one.fragments.face[0])


def test_fragments_are_those_of_the_posed_body_in_the_crop(prepared, tiny):
    frame = prepared.frame(5, range(6))
    torch.testing.assert_close(frame.vertices, tiny.posed.vertices[5])
    exact = rasterize_mesh(frame.vertices, prepared.surface.faces, frame.views.cameras)
    assert (frame.fragments.face == exact.face).float().mean() > 0.999
    same = (frame.fragments.face == exact.face) & (exact.face >= 0)
    # Half precision: 2e-3 m at 3 m.
    assert (frame.fragments.depth - exact.depth)[same].abs().max() < 2e-3
    assert (frame.fragments.barycentrics - exact.barycentrics)[same].abs().max() < 1e-3
    assert frame.fragments.depth[exact.face < 0].isinf().all()
    assert (frame.fragments.barycentrics[exact.face < 0] == 0).all()


def test_pictures_masks_and_body_agree_to_a_fraction_of_a_pixel(tmp_path):
    """Lens, crop and resampling together: the person must stand where the crop's camera says."""
    tiny = write_tiny_capture(tmp_path / "fine", frames=3, size=192, distortion=0.15)
    prepared = prepare(open_capture(tiny.root), PrepareOptions(model_size=64, target_size=96))
    frame, targets = prepared.frame(1, range(6)), prepared.targets(1, range(6))
    covered = frame.fragments.face >= 0
    rows, columns = torch.meshgrid(torch.arange(64.0), torch.arange(64.0), indexing="ij")
    brightness = frame.views.images.sum(1)
    picture, _ = render_tiny(tiny.body, frame.vertices, frame.views.cameras.resized((256, 256)))
    truth = torch.from_numpy(picture).float().unflatten(2, (64, 4)).unflatten(1, (64, 4)).mean((2, 4)).sum(-1)
    for axis in (rows, columns):
        found = (axis * brightness).sum((1, 2)) / brightness.sum((1, 2))
        expected = (axis * truth).sum((1, 2)) / truth.sum((1, 2))
        # The mean over cameras, because silhouettes' ragged edges err to all sides: .05 as measured, .16 where half
        # a pixel of the photographs is lost.
        assert (found - expected).mean().abs() < 0.08
    assert covered[frame.views.masks == 1].float().mean() > 0.995
    assert covered[frame.views.masks == 0].float().mean() < 0.005
    assert (targets.masks == 100).float().mean() < 0.2


def test_what_is_read_is_what_was_resampled_to_the_bit(prepared):
    capture = prepared.capture
    lens, cameras = capture.calibration, range(len(capture.calibration))
    for kind, size in ((lambda *asked: prepared.frame(*asked).views, 32), (prepared.targets, 48)):
        seen = kind(6, cameras)
        R, t, K = (torch.from_numpy(array) for array in (lens.R, lens.t, lens.K))
        whole = Cameras(R=R, t=t, K=K, image_size=lens.image_sizes[0])
        windows = crop_windows(whole, prepared.vertices(6)).tolist()
        for camera, (left, top, side) in enumerate(windows):
            colours, labels = undistort_crop(
                *capture.read_files(6, camera),
                lens.opencv_intrinsics(camera),
                lens.D[camera],
                (left, top),
                (side, side),
            )
            image = torch.from_numpy(resample_image(colours, size)).permute(2, 0, 1).float() / 255
            assert seen.images[camera].equal(image)
            assert seen.masks[camera].equal(torch.from_numpy(resample_mask(labels, size)))


def test_a_damaged_frame_is_one_line_with_the_remedy(prepared, tmp_path):
    folder = shutil.copytree(prepared.folder, tmp_path / "copy")
    file = folder / "000002.safetensors"
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    damaged = CaptureDataset(prepared.capture, SIZES, folder)
    with pytest.raises(InputError, match=r"000002\.safetensors is damaged .*: delete .* to prepare again"):
        damaged.targets(2, range(6))
    damaged.targets(1, range(6))


def test_windows_beyond_the_picture_are_ignored_there(tmp_path):
    tiny = write_tiny_capture(tmp_path / "c", frames=3, size=48, distortion=0)
    wide = PrepareOptions(model_size=32, target_size=32, margin=0.6)
    frame = prepare(open_capture(tiny.root), wide).frame(0, range(6))
    assert (frame.views.masks[:, [0, -1]] == 100).all()
    assert (frame.views.images[:, :, [0, -1]] == 0).all()


def test_preparing_again_only_opens(tiny, tmp_path, caplog):
    capture, reports = open_capture(tiny.root), []
    earlier = tmp_path / preparing._key(capture, SIZES, 2)
    earlier.mkdir()

    def progress(done, total):
        reports.append((done, total))

    first = prepare(capture, SIZES, cache=tmp_path, progress=progress)
    assert reports == [(i, 8) for i in range(1, 9)]
    again = prepare(capture, SIZES, cache=tmp_path, progress=progress)
    assert len(reports) == 8
    assert again.folder == first.folder
    assert [record.message for record in caplog.records] == [
        f"{earlier} is of an earlier version, in a larger form: preparing again; you may delete it"
    ]
    other = prepare(capture, PrepareOptions(model_size=32, target_size=32), cache=tmp_path)
    assert other.folder != first.folder
    # Pictures of both sizes are then the same, and stored once.
    assert other.targets(2, [1, 4]).images.equal(first.frame(2, [1, 4]).views.images)
    assert sum(file.stat().st_size for file in other.folder.iterdir()) < 0.8 * sum(
        file.stat().st_size for file in first.folder.iterdir()
    )


def test_a_changed_capture_is_prepared_anew(spoilable):
    first = prepare(open_capture(spoilable), SIZES)
    assert first.folder.parent == spoilable / ".actor3d"
    os.utime(spoilable / "2" / "000003.jpg", (1, 1))
    assert prepare(open_capture(spoilable), SIZES).folder != first.folder


def test_an_interrupted_preparation_makes_what_is_missing(tiny, tmp_path, prepared):
    capture, reports = open_capture(tiny.root), []

    def stop_early(done, total):
        if done == 3:
            # As a power cut may leave it.
            next(tmp_path.rglob("000001.safetensors")).write_bytes(b"")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prepare(capture, SIZES, cache=tmp_path, progress=stop_early)
    resumed = prepare(capture, SIZES, cache=tmp_path, progress=lambda done, _: reports.append(done))
    assert reports == [3, 4, 5, 6, 7, 8]
    files = sorted(prepared.folder.glob("*.safetensors"))
    assert len(files) == 8
    for file in files:
        assert file.read_bytes() == (resumed.folder / file.name).read_bytes()


def test_two_at_once_do_the_work_once(tiny, tmp_path):
    capture, reports, results = open_capture(tiny.root), [], []

    def run():
        done = prepare(capture, SIZES, cache=tmp_path, progress=lambda done, _: reports.append(done))
        results.append(done.folder)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert reports == list(range(1, 9))
    assert len(set(results)) == 1


def test_a_corrupt_photograph_is_named_and_nothing_passes_for_complete(spoilable):
    file = spoilable / "3" / "000005.jpg"
    file.write_bytes(file.read_bytes()[:200])
    capture = open_capture(spoilable)
    with pytest.raises(CaptureError, match=r"3/000005\.jpg: is not a complete JPEG"):
        prepare(capture, SIZES)
    with pytest.raises(CaptureError):
        prepare(capture, SIZES)
    # The mended photograph will be prepared under another key: what was begun for the faulty one is of no use.
    assert not list(spoilable.glob(".actor3d/.partial-*"))


def test_captures_that_cannot_be_written_to_use_the_shared_cache(tiny, tmp_path, monkeypatch):
    monkeypatch.setattr(preparing.os, "access", lambda *_: False)
    monkeypatch.setenv("ACTOR3D_CACHE", str(tmp_path / "shared"))
    made = prepare(open_capture(tiny.root), SIZES)
    assert made.folder.parent == tmp_path / "shared" / "captures"


def test_a_full_disk_is_noticed_at_the_first_frame(tiny, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")(10, 9, 1)
    monkeypatch.setattr(preparing.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(OSError, match=r"preparing needs some .* MB more, 0 MB are free"):
        prepare(open_capture(tiny.root), SIZES, cache=tmp_path)


@pytest.mark.parametrize("options", [{"model_size": 4}, {"target_size": 5000}, {"margin": -0.1}])
def test_senseless_options_are_refused(options):
    with pytest.raises(ValueError, match="must be between"):
        PrepareOptions(**options)


def test_shapes_are_checked_in_tests(prepared):
    frame = prepared.frame(0, [0])
    with pytest.raises(TypeError):
        type(frame.views)(images=frame.views.images[0], masks=frame.views.masks, cameras=frame.views.cameras)


def test_frames_that_are_left_out_do_not_mix_with_those_that_are_not(spoilable, tmp_path):
    """The same folder, matched by position and by name: what is prepared of one must not serve the other."""
    (spoilable / "2" / "000001.jpg").rename(spoilable / "2" / "000009.jpg")
    options = PrepareOptions(model_size=16, target_size=16)
    by_position = prepare(open_capture(spoilable), options, cache=tmp_path)
    by_name = prepare(open_capture(spoilable, skip_missing=True), options, cache=tmp_path)
    assert by_position.folder != by_name.folder
    assert (by_position.capture.num_frames, by_name.capture.num_frames) == (8, 7)
    torch.testing.assert_close(by_name.vertices(1), by_position.vertices(2))


def test_a_protocol_takes_its_frames_from_what_is_already_prepared(spoilable, tmp_path):
    file = spoilable / "capture.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "name": "377"}))
    options = PrepareOptions(model_size=16, target_size=16)
    own = prepare(open_capture(spoilable), options, cache=tmp_path)
    monocular = prepare(open_capture(spoilable, protocol="monocular"), options, cache=tmp_path)
    assert monocular.folder == own.folder
    assert monocular.split("train").frames == (0, 5)
    assert own.split("train").frames == (0, 1, 2, 3, 4, 5)
