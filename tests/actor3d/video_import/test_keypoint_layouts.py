"""Keypoints in the layouts of other detectors: each of our landmarks comes from the point that is called so there."""

import json
import logging

import numpy as np
import pytest

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.errors import CaptureError
from actor3d.video_import.detection.keypoints import read_keypoints


def _names(text):
    return text.split()


COCO = _names(
    "nose left_eye right_eye left_ear right_ear left_shoulder right_shoulder left_elbow right_elbow left_wrist "
    "right_wrist left_hip right_hip left_knee right_knee left_ankle right_ankle"
)
LAYOUTS = {
    "COCO 17": COCO,
    "COCO 18": _names(
        "nose neck right_shoulder right_elbow right_wrist left_shoulder left_elbow left_wrist right_hip right_knee "
        "right_ankle left_hip left_knee left_ankle right_eye left_eye right_ear left_ear"
    ),
    "BODY_25": _names(
        "nose neck right_shoulder right_elbow right_wrist left_shoulder left_elbow left_wrist middle_hip right_hip "
        "right_knee right_ankle left_hip left_knee left_ankle right_eye left_eye right_ear left_ear left_toe "
        "left_small_toe left_heel right_toe right_small_toe right_heel"
    ),
    "HALPE_26": [
        *COCO,
        *_names("head neck hip left_toe right_toe left_small_toe right_small_toe left_heel right_heel"),
    ],
    "MediaPipe 33": _names(
        "nose left_eye_inner left_eye left_eye_outer right_eye_inner right_eye right_eye_outer left_ear right_ear "
        "mouth_left mouth_right left_shoulder right_shoulder left_elbow right_elbow left_wrist right_wrist left_pinky "
        "right_pinky left_index right_index left_thumb right_thumb left_hip right_hip left_knee right_knee left_ankle "
        "right_ankle left_heel right_heel left_toe right_toe"
    ),
    "wholebody 133": [
        *COCO,
        *_names("left_toe left_small_toe left_heel right_toe right_small_toe right_heel"),
        *(f"face{index}" for index in range(68)),
        *(f"left_hand{index}" for index in range(21)),
        *(f"right_hand{index}" for index in range(21)),
    ],
}
KNUCKLES = {
    "left_hand5": "left_index",
    "left_hand17": "left_pinky",
    "right_hand5": "right_index",
    "right_hand17": "right_pinky",
}
TRUE = {name: (31.0 + 7 * index, 300.0 - 11 * index) for index, name in enumerate(LANDMARK_NAMES)}


def _person(layout, confidence=0.9):
    """Detected where our landmarks are; what we do not know lies elsewhere."""
    names = [KNUCKLES.get(name, name) for name in LAYOUTS[layout]]
    return [[*TRUE.get(name, (1.0, 1.0)), confidence] for name in names]


def _known(layout):
    return {KNUCKLES.get(name, name) for name in LAYOUTS[layout]} & set(LANDMARK_NAMES)


def _hand(side):
    points = [[0.0, 0.0, 0.0]] * 21
    points[5], points[17] = [*TRUE[f"{side}_index"], 0.8], [*TRUE[f"{side}_pinky"], 0.8]
    return points


def _flat(points):
    return np.ravel(points).tolist()


def _read(tmp_path, *frames, **options):
    folder = tmp_path / "cam1"
    folder.mkdir()
    for frame, content in enumerate(frames):
        (folder / f"{frame:06d}.json").write_text(json.dumps(content))
    return read_keypoints(tmp_path, "cam1", len(frames), **options)


def _assert_true(landmarks, known, frame=0):
    for index, name in enumerate(LANDMARK_NAMES):
        assert (landmarks.confidence[frame, index] > 0) == (name in known), name
        if name in known:
            np.testing.assert_allclose(landmarks.points[frame, index], np.add(TRUE[name], 0.5), atol=1e-9)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_is_told_by_how_many_points_it_has(layout, tmp_path):
    person = _person(layout)
    landmarks = _read(
        tmp_path, {"people": [{"pose_keypoints_2d": _flat(person)}]}, {"annots": [{"keypoints": person}]}
    )
    assert len(_known(layout)) >= 17
    for frame in (0, 1):
        _assert_true(landmarks, _known(layout), frame)


@pytest.mark.parametrize("layout", ["COCO 17", "BODY_25", "HALPE_26"])
def test_hands_beside_a_body_give_its_knuckles(layout, tmp_path):
    openpose = {
        "pose_keypoints_2d": _flat(_person(layout)),
        "hand_left_keypoints_2d": _flat(_hand("left")),
        "hand_right_keypoints_2d": [],
    }
    easymocap = {"keypoints": _person(layout), "handl2d": _hand("left"), "handr2d": _hand("right")}
    landmarks = _read(tmp_path, {"people": [openpose]}, {"annots": [easymocap]})
    left, right = ({f"{side}_index", f"{side}_pinky"} for side in ("left", "right"))
    _assert_true(landmarks, _known(layout) | left)
    _assert_true(landmarks, _known(layout) | left | right, 1)


@pytest.mark.parametrize("key", ["keypoints", "keypoints2d"])
@pytest.mark.parametrize("wrap", [lambda people: {"annots": people}, lambda people: people])
def test_forms_that_easymocap_accepts(key, wrap, tmp_path):
    landmarks = _read(tmp_path, wrap([{"id": 0, "bbox": [0, 0, 1, 1, 1], key: _person("BODY_25")}]))
    _assert_true(landmarks, _known("BODY_25"))


@pytest.mark.parametrize(
    "lost", [{}, [], {"people": []}, {"annots": []}, {"people": [{"pose_keypoints_2d": []}]}]
)
def test_a_lost_person_is_unseen(lost, tmp_path):
    landmarks = _read(tmp_path, {"people": [{"pose_keypoints_2d": _flat(_person("COCO 17"))}]}, lost)
    _assert_true(landmarks, _known("COCO 17"))
    assert not landmarks.confidence[1].any()


def test_negative_confidence_means_unseen(tmp_path):
    person = _person("HALPE_26")
    person[5] = [-1e9, 5.0, -0.1]
    _assert_true(_read(tmp_path, [{"keypoints": person}]), _known("HALPE_26") - {"left_shoulder"})


@pytest.mark.parametrize(
    "lost", [[None] * 3, [float("nan")] * 3, [float("nan"), 3.0, 0.0], [None, None, -1.0]]
)
def test_points_that_are_no_numbers_are_unseen(lost, tmp_path):
    person = _person("HALPE_26")
    person[5] = lost
    _assert_true(_read(tmp_path, [{"keypoints": person}]), _known("HALPE_26") - {"left_shoulder"})


def test_coordinates_from_0_to_1_are_scaled_to_the_video(tmp_path, caplog):
    person = [[x / 640, y / 480, c] for x, y, c in _person("MediaPipe 33")]
    with caplog.at_level(logging.WARNING):
        landmarks = _read(tmp_path, [{"keypoints": person}], image_size=(480, 640))
    assert "taken as shares of 640×480 pixels" in caplog.text
    for name in _known("MediaPipe 33"):
        np.testing.assert_allclose(landmarks.points[0, LANDMARK_NAMES.index(name)], TRUE[name])


def test_our_own_json_may_be_from_0_to_1_too(tmp_path):
    (tmp_path / "cam1.json").write_text('{"landmarks": ["nose"], "frames": [[[0.5, 0.25, 1]]]}')
    landmarks = read_keypoints(tmp_path, "cam1", 1, (480, 640))
    np.testing.assert_allclose(landmarks.points[0, 0], (320, 120))


def test_coordinates_that_are_neither_pixels_nor_shares_are_refused(tmp_path):
    centred = [[x / 320 - 1, y / 240 - 1, c] for x, y, c in _person("COCO 17")]
    with pytest.raises(CaptureError, match=r"no coordinate is beyond -0\.9\d? to .*give pixels"):
        _read(tmp_path, [{"keypoints": centred}], image_size=(480, 640))


def test_keypoints_of_smaller_pictures_are_scaled_where_that_is_said(tmp_path, caplog):
    content = {"height": 240, "width": 320, "annots": [{"keypoints": _person("BODY_25")}]}
    landmarks = _read(tmp_path, content, image_size=(480, 640))
    assert "320×240" in caplog.text
    np.testing.assert_allclose(landmarks.points[0, 0], 2 * np.add(TRUE["nose"], 0.5))


def test_a_size_that_was_not_known_says_nothing(tmp_path):
    content = {"height": 0, "width": 0, "annots": [{"keypoints": _person("BODY_25")}]}
    _assert_true(_read(tmp_path, content, image_size=(480, 640)), _known("BODY_25"))


def test_keypoints_of_other_pictures_are_refused(tmp_path):
    content = {"height": 640, "width": 320, "annots": [{"keypoints": _person("BODY_25")}]}
    with pytest.raises(CaptureError, match="found in pictures of 320×640 pixels, the video has 640×480"):
        _read(tmp_path, content, image_size=(480, 640))


def test_keypoints_outside_of_the_video_are_refused(tmp_path):
    person = [[x + 5000, y, c] for x, y, c in _person("BODY_25")]
    with pytest.raises(CaptureError, match="of its points lie outside of the video's 640×480 pixels"):
        _read(tmp_path, [{"keypoints": person}], image_size=(480, 640))
