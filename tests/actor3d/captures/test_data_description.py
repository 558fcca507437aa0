import json

import pytest

from actor3d.captures.description import default_description, parse_description, read_description
from actor3d.captures.zjumocap import zju_registry, zju_subject
from actor3d.errors import CaptureError

NAMES = tuple(str(i) for i in range(1, 7))


def description(**changes):
    content = {
        "schema": 1,
        "name": "ada",
        "body": {"model": "free", "gender": "female"},
        "fps": 15,
        "clips": [{"name": "walk", "start": 0, "end": 6}, {"name": "wave", "start": 6, "end": 8}],
        "anchor_cameras": ["1", "4"],
        "test_cameras": ["3"],
        "test_clips": ["wave"],
    }
    content.update(changes)
    return {key: value for key, value in content.items() if value is not None}


def parse(**changes):
    return parse_description(description(**changes), "capture.json", NAMES, 8)


def test_everything_stated_is_read():
    read = parse(evaluation_stride=2, box_margin=0.1, provenance="made here")
    assert (read.name, read.fps, read.body.kind, read.body.gender) == ("ada", 15.0, "free", "female")
    assert [list(clip.frames) for clip in read.clips] == [[0, 1, 2, 3, 4, 5], [6, 7]]
    assert (read.anchor_cameras, read.test_cameras, read.test_clips) == (("1", "4"), ("3",), ("wave",))
    assert (read.evaluation_stride, read.box_margin, read.provenance) == (2, 0.1, "made here")


def test_what_may_be_left_out_may_be():
    read = parse(test_cameras=None, test_clips=None, fps=None, body=None, name=None)
    assert (read.test_cameras, read.test_clips, read.body.kind) == ((), (), "smpl")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"schema": 2}, "schema is 2, expected 1"),
        ({"test_camera": ["3"]}, r"unknown keys \['test_camera'\]"),
        ({"anchor_cameras": ["1", "9"]}, r"anchor_cameras: \['9'\] are not in the capture"),
        ({"anchor_cameras": []}, "no anchor camera"),
        ({"anchor_cameras": "1"}, "anchor_cameras: is a str"),
        ({"anchor_cameras": ["1", "1"]}, "a name comes twice"),
        ({"test_cameras": ["1"]}, "are anchors and tested"),
        ({"test_clips": ["run"]}, r"test_clips: \['run'\] are not in the capture"),
        ({"test_clips": ["walk", "wave"]}, "every clip is held out"),
        ({"clips": []}, "no clips"),
        ({"clips": [{"name": "a", "start": 0, "end": 9}]}, "spans frames 0 to 9"),
        ({"clips": [{"name": "a", "start": 3, "end": 3}]}, "spans frames 3 to 3"),
        ({"clips": [{"name": "a", "start": -1, "end": 3}]}, "start: is -1"),
        ({"clips": [{"name": "a", "start": 0.5, "end": 3}]}, "start: is 0.5"),
        ({"clips": [{"name": "../a", "start": 0, "end": 3}]}, "cannot be a file's name"),
        ({"clips": [{"name": "a", "start": 0}]}, r"clips\[0\]"),
        ({"fps": 0}, "fps: is 0"),
        ({"fps": float("nan")}, "fps: is nan"),
        ({"fps": True}, "fps: is True"),
        ({"name": 5}, "name: is 5"),
        ({"evaluation_stride": 0}, "at least 1"),
        ({"body": "smpl"}, "body: is 'smpl'"),
        ({"body": {"model": "star"}}, "body model: is 'star'"),
        ({"body": {"gender": "other"}}, "body gender: is 'other'"),
        ({"body": {"file": "../../secret.pkl"}}, "leaves the capture"),
        ({"body": {"file": "/etc/passwd"}}, "leaves the capture"),
        ({"body": {"file": ""}}, "leaves the capture"),
    ],
)
def test_what_is_wrong_is_named(changes, message):
    with pytest.raises(CaptureError, match=message) as caught:
        parse(**changes)
    assert "\n" not in str(caught.value)


def test_clips_may_neither_overlap_nor_share_a_name():
    one, two = {"name": "a", "start": 0, "end": 5}, {"name": "b", "start": 4, "end": 8}
    with pytest.raises(CaptureError, match="'a' and 'b' overlap"):
        parse(clips=[two, one], test_clips=[])
    with pytest.raises(CaptureError, match="share a name"):
        parse(clips=[one, {**two, "name": "a", "start": 5}], test_clips=[])


@pytest.mark.parametrize("folder", ["CoreView_377", "377", "my-377"])
def test_zju_subjects_are_known_by_their_folder(folder):
    assert zju_subject(folder) is zju_registry().subjects["377"]


@pytest.mark.parametrize("folder", ["CoreView_999", "1377", "377b", "demo"])
def test_other_folders_are_not_taken_for_subjects(folder):
    assert zju_subject(folder) is None


def test_a_zju_subject_gets_the_papers_splits():
    names = tuple(str(i) for i in range(1, 24))
    read = default_description("CoreView_387", names, 654)
    assert [(clip.start, clip.end) for clip in read.clips] == [(0, 500), (500, 654)]
    assert read.anchor_cameras == ("1", "7", "13", "19")
    assert read.test_cameras == ("4", "10", "16", "22")
    assert (read.evaluation_stride, read.box_margin, read.body.kind) == (15, 0.1, "smpl")


def test_other_captures_keep_their_last_fifth():
    read = default_description("dancer", [f"cam{i}" for i in range(8)], 50)
    assert [(clip.start, clip.end) for clip in read.clips] == [(0, 40), (40, 50)]
    assert read.anchor_cameras == ("cam0", "cam2", "cam4", "cam6")
    assert read.test_cameras == ("cam1", "cam3", "cam5", "cam7")
    assert default_description("x", ["a", "b"], 3).anchor_cameras == ("a", "b")


def test_a_cut_down_zju_subject_still_has_something_to_train_and_to_test_on():
    read = default_description("CoreView_377", NAMES, 100)
    assert [(clip.start, clip.end) for clip in read.clips] == [(0, 80), (80, 100)]


def test_a_file_that_is_no_json_is_named(tmp_path):
    (tmp_path / "capture.json").write_text("{'single': 'quotes'}")
    with pytest.raises(CaptureError, match=r"capture\.json: cannot be read as JSON"):
        read_description(tmp_path, NAMES, 8)
    (tmp_path / "capture.json").write_text(json.dumps(description()))
    assert read_description(tmp_path, NAMES, 8).name == "ada"
