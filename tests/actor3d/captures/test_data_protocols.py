import json
import logging

import numpy as np
import pytest
import torch

from actor3d.captures.capture import open_capture
from actor3d.captures.description import parse_description, write_description
from actor3d.captures.splits import Contents, default_splits, protocol_splits
from actor3d.captures.zjumocap import zju_registry
from actor3d.errors import CaptureError
from actor3d.io.strict import read_json_object

PROTOCOLS, ZJU_SUBJECTS = zju_registry().protocols, zju_registry().subjects
ALL = tuple(str(i) for i in range(1, 24))
WITHOUT_20_AND_21 = tuple(name for name in ALL if name not in ("20", "21"))
LENGTHS = {
    "313": 1470, "315": 2185, "377": 617, "386": 646, "387": 654, "390": 1171, "392": 556, "393": 658, "394": 859,
}  # fmt: skip


def subject(number, *, cameras=None, frames=None):
    numbers = tuple(range(LENGTHS[number])) if frames is None else tuple(frames)
    names = WITHOUT_20_AND_21 if number in ("313", "315") else ALL
    return Contents(name=f"CoreView_{number}", camera_names=cameras or names, frame_numbers=numbers)


def ranges(description):
    return [(clip.name, clip.start, clip.end) for clip in description.clips]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("number", ZJU_SUBJECTS)
def test_no_protocol_trains_on_what_it_tests(number, protocol):
    if protocol not in ZJU_SUBJECTS[number].frames:
        with pytest.raises(CaptureError, match=f"subject {number} is not in protocol {protocol}"):
            protocol_splits(subject(number), protocol)
        return
    splits = protocol_splits(subject(number), protocol)
    assert splits.protocol == protocol
    assert not set(splits.anchor_cameras) & set(splits.test_cameras)
    frames = [set(clip.frames) for clip in splits.clips]
    assert len(frames) == 1 or not frames[0] & frames[1]
    assert splits.clips[0].name not in splits.test_clips


def test_the_protocols_differ_as_published():
    actor, arah, single = (protocol_splits(subject("387"), name) for name in PROTOCOLS)
    assert ranges(actor) == [("train", 0, 500), ("novel_pose", 500, 654)]
    assert actor.test_cameras == ("4", "10", "16", "22")
    assert (actor.evaluation_stride, actor.box_margin, actor.novel_pose_cameras) == (15, 0.1, ())
    assert ranges(arah) == [("train", 0, 300), ("novel_pose", 300, 654)]
    assert len(arah.test_cameras) == 19
    assert (arah.evaluation_stride, arah.box_margin) == (30, 0.05)
    assert arah.novel_pose_cameras == arah.test_cameras
    assert ranges(single) == [("train", 0, 500)]
    assert (actor.evaluation_scale, arah.evaluation_scale, single.evaluation_scale) == (1, 1, 0.5)
    assert (single.anchor_cameras, len(single.test_cameras), single.training_stride) == (("5",), 22, 5)
    assert len(protocol_splits(subject("313"), "arah").test_cameras) == 17
    assert ranges(protocol_splits(subject("390"), "arah")) == [("train", 700, 1000), ("novel_pose", 0, 700)]


def test_frames_are_found_by_their_number_where_some_are_left_out():
    splits = protocol_splits(subject("377", frames=[*range(100), *range(200, 617)]), "arah")
    assert ranges(splits) == [("train", 0, 200), ("novel_pose", 200, 517)]
    assert splits.protocol == "arah (incomplete)"


def test_a_protocol_is_never_applied_by_halves():
    with pytest.raises(
        CaptureError, match=r"novel_pose from frames 300 to 617, of which none is in the capture"
    ):
        protocol_splits(subject("377", frames=range(100)), "arah")
    with pytest.raises(CaptureError, match=r"lacks cameras \['22'\], which protocol 3d2actor uses"):
        protocol_splits(subject("377", cameras=ALL[:21]), "3d2actor")
    with pytest.raises(CaptureError, match="is no ZJU-MoCap subject"):
        protocol_splits(Contents(name="ada", camera_names=ALL, frame_numbers=(0, 1)), "arah")
    with pytest.raises(ValueError, match="no protocol 'paper'; choose among"):
        protocol_splits(subject("377"), "paper")


def test_the_default_bears_a_protocols_name_only_if_it_is_one():
    assert default_splits(subject("377")).protocol == "3d2actor"
    assert default_splits(subject("377", frames=range(100))).protocol == "last-fifth"
    assert default_splits(subject("377", cameras=ALL[:10])).protocol == "3d2actor (incomplete)"
    assert default_splits(subject("377", frames=range(550))).protocol == "3d2actor (incomplete)"
    assert default_splits(Contents(name="x", camera_names=ALL, frame_numbers=(0, 1))).protocol == "last-fifth"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_splits_survive_being_written(tmp_path, protocol):
    splits = protocol_splits(subject("377"), protocol)
    write_description(tmp_path, splits)
    file = tmp_path / "capture.json"
    assert parse_description(read_json_object(file), str(file), ALL, LENGTHS["377"]) == splits


def test_a_capture_is_opened_with_a_protocol(spoilable, caplog):
    """The tiny capture under a subject's name and with the cameras of the monocular protocol."""
    assert open_capture(spoilable).protocol == "own"
    file = spoilable / "capture.json"
    content = {**json.loads(file.read_text()), "name": "CoreView_377"}
    file.write_text(json.dumps(content))
    with caplog.at_level(logging.WARNING):
        capture = open_capture(spoilable, protocol="monocular")
    assert (capture.protocol, capture.name, capture.fps) == (
        "monocular (incomplete)", "CoreView_377", 15.0,
    )  # fmt: skip
    assert capture.split("train").frames == (0, 5)
    assert capture.split("train").cameras == (4,)
    assert capture.split("novel_view").cameras == (0, 1, 2, 3, 5)
    with pytest.raises(ValueError, match="nothing in its novel_pose split"):
        capture.split("novel_pose")
    with pytest.raises(CaptureError, match="of which none is in the capture"):
        open_capture(spoilable, protocol="arah")


def test_the_monocular_protocol_is_measured_at_half_scale(spoilable):
    file = spoilable / "capture.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "name": "377"}))
    capture = open_capture(spoilable, protocol="monocular")
    whole, half = capture.load_view(3, 1), capture.evaluation_view(3, 1)
    assert (whole.image.shape, half.image.shape, half.camera.image_size) == (
        (48, 48, 3),
        (24, 24, 3),
        (24, 24),
    )
    blocks = whole.image.reshape(24, 2, 24, 2, 3).mean((1, 3))
    assert np.abs(half.image - blocks).max() <= 0.5
    covered = whole.mask.reshape(24, 2, 24, 2).mean((1, 3))
    assert np.array_equal(half.mask, covered >= 0.5)
    vertices = capture.posed_vertices([3])[0]
    pixels, pixels_of_half = (camera.project(vertices)[0] for camera in (whole.camera, half.camera))
    torch.testing.assert_close(pixels_of_half * 2, pixels)
    [camera] = capture.evaluation_cameras([1])
    torch.testing.assert_close(camera.K, half.camera.K)
    plain = open_capture(spoilable)
    assert np.array_equal(plain.evaluation_view(3, 1).image, plain.load_view(3, 1).image)


def test_new_poses_may_be_measured_in_some_cameras_only(spoilable):
    file = spoilable / "capture.json"
    content = {**json.loads(file.read_text()), "novel_pose_cameras": ["3"], "training_stride": 2}
    file.write_text(json.dumps(content))
    capture = open_capture(spoilable)
    assert capture.split("novel_pose").cameras == (2,)
    assert capture.split("train").frames == (0, 2, 4)
    assert capture.split("novel_view").frames == (0, 1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"protocol": 3}, "protocol: is 3"),
        ({"training_stride": 0}, "training_stride: is 0"),
        ({"evaluation_scale": 1.5}, "evaluation_scale: is 1.5; give a number above 0 and at most 1"),
        ({"evaluation_scale": "half"}, "evaluation_scale: is 'half'"),
        ({"novel_pose_cameras": ["77"]}, r"novel_pose_cameras: \['77'\] are not in the capture"),
        ({"body": {"model": "free", "pose_blend_shapes": 1}}, "pose_blend_shapes: is 1"),
    ],
)
def test_wrong_values_of_the_newer_keys_are_named(spoilable, changes, message):
    file = spoilable / "capture.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))
    with pytest.raises(CaptureError, match=message):
        open_capture(spoilable)
