import json
import os

import cv2
import numpy as np
import pytest
import torch
from synthetic import render_tiny, ring_cameras, write_tiny_body, write_tiny_capture

from actor3d.captures.capture import open_capture
from actor3d.captures.crops import body_boxes
from actor3d.errors import CaptureError, MissingFileError


def test_the_synthetic_capture_is_the_same_every_time(tmp_path):
    for name in ("a", "b"):
        write_tiny_capture(tmp_path / name, frames=3, size=32)
    files = sorted(p.relative_to(tmp_path / "a") for p in (tmp_path / "a").rglob("*") if p.is_file())
    assert len(files) == 2 + 1 + 3 + 6 * 3 * 2
    # Archives note the time of writing, so theirs are compared by content.
    for file in files:
        if file.suffix == ".npz":
            one, other = np.load(tmp_path / "a" / file), np.load(tmp_path / "b" / file)
            assert all(np.array_equal(one[key], other[key]) for key in one.files)
        else:
            assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_the_body_comes_back_as_it_was_written(tiny):
    capture = open_capture(tiny.root)
    assert (capture.name, capture.fps, capture.num_frames) == ("tiny", 15.0, 8)
    assert capture.camera_names == ("1", "2", "3", "4", "5", "6")
    assert capture.frame_names[:2] == ("000000", "000001")
    torch.testing.assert_close(capture.params.poses, tiny.params.poses)
    torch.testing.assert_close(capture.params.trans, tiny.params.trans)
    torch.testing.assert_close(capture.surface.rest_vertices, tiny.rest_vertices)
    torch.testing.assert_close(capture.posed_vertices([5, 2]), tiny.posed.vertices[[5, 2]])
    assert capture.surface.num_parts == 24


def test_splits_keep_held_out_frames_and_cameras_apart(tiny):
    capture = open_capture(tiny.root)
    train, view, pose = (capture.split(name) for name in ("train", "novel_view", "novel_pose"))
    assert (train.frames, train.cameras) == ((0, 1, 2, 3, 4, 5), (0, 1, 3, 4))
    assert (view.frames, view.cameras) == ((0, 1, 2, 3, 4, 5), (2, 5))
    assert (pose.frames, pose.cameras) == ((6, 7), (0, 1, 2, 3, 4, 5))
    assert capture.anchor_cameras == (0, 1, 3, 4)
    assert capture.clip("wave").frames == range(3, 6)


def test_test_splits_take_every_nth_frame(spoilable):
    change_description(spoilable, evaluation_stride=4)
    capture = open_capture(spoilable)
    assert capture.split("train").frames == (0, 1, 2, 3, 4, 5)
    assert capture.split("novel_view").frames == (0, 4)
    assert capture.split("novel_pose").frames == (6,)


def test_what_does_not_exist_is_answered_with_what_does(spoilable):
    change_description(spoilable, test_cameras=[])
    capture = open_capture(spoilable)
    with pytest.raises(ValueError, match=r"no camera.*choose among"):
        capture.camera_indices(["9"])
    with pytest.raises(ValueError, match=r"no clip 'run'.*sway"):
        capture.clip("run")
    with pytest.raises(ValueError, match="no split 'test'"):
        capture.split("test")
    with pytest.raises(ValueError, match="nothing in its novel_view split: name test_cameras"):
        capture.split("novel_view")


def test_a_view_shows_the_undistorted_person_where_the_body_projects(tmp_path):
    tiny = write_tiny_capture(tmp_path / "fine", frames=3, size=160, distortion=0.15)
    capture = open_capture(tiny.root)
    for camera in range(6):
        view = capture.load_view(1, camera)
        picture, mask = render_tiny(tiny.body, tiny.posed.vertices[1], view.camera)
        agreement = (mask[0] & view.mask).sum() / (mask[0] | view.mask).sum()
        # .96 as measured; a shift by half a pixel gives .91, no undistortion .78.
        assert agreement > 0.94
        inside = mask[0] & view.mask
        assert np.abs(picture[0].astype(int) - view.image)[inside].mean() < 8
        assert (view.image[~view.mask] == 0).all()


def test_body_boxes_hold_the_body_and_little_else(tiny):
    capture = open_capture(tiny.root)
    vertices = capture.posed_vertices([0])[0]
    cameras = capture.cameras(range(6)).resized((96, 96))
    boxes = capture.body_boxes(vertices, cameras)
    assert boxes.shape == (6, 96, 96)
    _, masks = render_tiny(tiny.body, vertices, cameras)
    assert not (torch.from_numpy(masks) & ~boxes).any()
    assert 0.1 < boxes.float().mean() < 0.7


def test_the_box_round_a_camera_is_the_whole_picture(tiny):
    around = ring_cameras(2, radius=0.2).centres.mean(0) + torch.randn(50, 3)
    assert body_boxes(around, ring_cameras(2, radius=0.2)).all()


def test_a_capture_can_do_without_description(spoilable, tmp_path):
    (spoilable / "capture.json").unlink()
    models = tmp_path / "bodies"
    models.mkdir()
    with pytest.raises(FileNotFoundError, match="SMPL_NEUTRAL"):
        open_capture(spoilable, body_models=(models,))
    write_tiny_body(models / "SMPL_NEUTRAL.npz")
    capture = open_capture(spoilable, body_models=(models,))
    assert [clip.name for clip in capture.clips] == ["train", "novel_pose"]
    assert capture.split("novel_pose").frames == (7,)


def test_folders_that_are_no_captures_are_named(tmp_path, tiny):
    with pytest.raises(MissingFileError, match="no such capture folder"):
        open_capture(tmp_path / "nowhere")
    with pytest.raises(MissingFileError, match="is a file"):
        open_capture(tiny.root / "capture.json")
    with pytest.raises(MissingFileError, match="holds no capture of a known format"):
        open_capture(tmp_path)


def test_a_short_camera_is_named(spoilable):
    (spoilable / "4" / "000003.png").unlink()
    with pytest.raises(CaptureError, match=r"4: holds 7 masks \(\.png\) for 8 frames in models/, short by 1"):
        open_capture(spoilable)


def test_a_body_of_another_mesh_is_refused(spoilable):
    change_description(spoilable, body={"model": "free"})
    with pytest.raises(CaptureError, match=r"\(336, 3\), but the neutral free body has 13380"):
        open_capture(spoilable)


def test_pickles_in_body_files_are_refused_and_not_run(spoilable, tmp_path):
    class Malicious:
        def __reduce__(self):
            return (os.mkdir, (str(tmp_path / "executed"),))

    file = spoilable / "models" / "000000.npz"
    arrays = dict(np.load(file))
    np.savez(file, **{**arrays, "trans": np.array([Malicious()], dtype=object)})
    with pytest.raises(CaptureError, match=r"000000\.npz: cannot be read"):
        open_capture(spoilable)
    assert not (tmp_path / "executed").exists()


def test_a_picture_of_another_size_is_refused(spoilable):
    cv2.imwrite(str(spoilable / "2" / "000001.png"), np.zeros((24, 24), np.uint8))
    capture = open_capture(spoilable)
    with pytest.raises(CaptureError, match=r"000001\.png: is 24×24 pixels, but camera 2 takes 48×48"):
        capture.load_view(1, 1)


def change_description(root, **changes):
    file = root / "capture.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))
