"""2D keypoints that users bring: each format read into our landmarks, and what is damaged refused in one line."""

import json

import numpy as np
import pytest

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.errors import CaptureError
from actor3d.video_import.detection.keypoints import read_keypoints

LEFT_KNEE, RIGHT_TOE = LANDMARK_NAMES.index("left_knee"), LANDMARK_NAMES.index("right_toe")
BODY_25_LEFT_KNEE, BODY_25_RIGHT_TOE = 13, 22


def _person(offset: float = 0.0, spread: float = 1.0) -> list[list[float]]:
    """BODY_25: keypoint k lies at (10 k, 20 k)."""
    return [[offset + spread * 10 * k, spread * 20 * k, 0.5 + k / 100] for k in range(25)]


def _openpose(folder, frames):
    folder.mkdir(parents=True)
    for frame, people in enumerate(frames):
        content = {"people": [{"pose_keypoints_2d": np.ravel(person).tolist()} for person in people]}
        (folder / f"take_{frame:012d}_keypoints.json").write_text(json.dumps(content))


def _easymocap(folder, frames):
    folder.mkdir(parents=True)
    for frame, people in enumerate(frames):
        content = {"annots": [{"personID": k, "keypoints": person} for k, person in enumerate(people)]}
        (folder / f"{frame:06d}.json").write_text(json.dumps(content))


@pytest.mark.parametrize(
    ("write", "place"), [(_openpose, "cam1"), (_openpose, "cam1_json"), (_easymocap, "annots/cam1")]
)
def test_keypoints_of_other_tools_become_ours(write, place, tmp_path):
    write(tmp_path / place, [[_person()], []])
    landmarks = read_keypoints(tmp_path, "cam1", 2)
    # Their pixel centres lie on whole numbers, ours at +0.5.
    np.testing.assert_allclose(landmarks.points[0, LEFT_KNEE], (130.5, 260.5))
    np.testing.assert_allclose(landmarks.points[0, RIGHT_TOE], (220.5, 440.5))
    assert landmarks.confidence[0, LEFT_KNEE] == pytest.approx(0.63)
    assert landmarks.confidence[0, LANDMARK_NAMES.index("left_index")] == 0
    assert not landmarks.confidence[1].any()


def test_the_largest_of_several_people_is_taken(tmp_path):
    _openpose(tmp_path / "cam1", [[_person(500, 0.3), _person(7), _person(900, 0.5)]])
    assert read_keypoints(tmp_path, "cam1", 1).points[0, LEFT_KNEE, 0] == 137.5


def test_our_own_json_names_its_landmarks(tmp_path):
    content = {
        "landmarks": ["right_toe", "tail", "left_knee"],
        "frames": [[[1, 2, 0.5], [9, 9, 1], [3, 4, 7]], None],
    }
    (tmp_path / "cam1.json").write_text(json.dumps(content))
    landmarks = read_keypoints(tmp_path, "cam1", 2)
    np.testing.assert_allclose(landmarks.points[0, [RIGHT_TOE, LEFT_KNEE]], [(1, 2), (3, 4)])
    np.testing.assert_allclose(landmarks.confidence[0, [RIGHT_TOE, LEFT_KNEE]], (0.5, 1))
    assert landmarks.confidence.sum() == 1.5


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("", "cannot be read as JSON"),
        ("[1, 2", "cannot be read as JSON"),
        ("3", "lacks landmarks or frames"),
        ('{"landmarks": ["nose"], "frames": []}', "lacks landmarks or frames"),
        ('{"landmarks": ["tail"], "frames": [[[1, 2, 1]]]}', "none that is known"),
        ('{"landmarks": ["nose", "nose"], "frames": [[[1, 2, 1], [1, 2, 1]]]}', "one twice"),
        ('{"landmarks": ["nose"], "frames": [[[1, 2, NaN]]]}', "frame 0: 1 of 3 values are NaN"),
        ('{"landmarks": ["nose"], "frames": [[[1, 2]]]}', "frame 0"),
        ('{"landmarks": ["nose"], "frames": [[[1, 1e300, 1]]]}', "nowhere near a picture"),
    ],
)
def test_damaged_keypoints_are_refused(content, named, tmp_path):
    (tmp_path / "cam1.json").write_text(content)
    with pytest.raises(CaptureError, match=named) as refused:
        read_keypoints(tmp_path, "cam1", 1)
    assert "cam1.json" in str(refused.value)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ({"persons": []}, 'neither "people" nor "annots"'),
        ({"people": None}, 'neither "people" nor "annots"'),
        (3, 'neither "people" nor "annots"'),
        ({"people": [3]}, r"people\[0\]: has no pose_keypoints_2d or keypoints"),
        ([[3]], r"person \[0\]: has no pose_keypoints_2d"),
        (
            {"people": [{"pose_keypoints_2d": [1.0, 2.0, 1.0] * 19}]},
            r"people\[0\] pose_keypoints_2d: has 19 points, .*BODY_25 \(25\), HALPE_26 \(26\), MediaPipe",
        ),
        ({"annots": [{"keypoints": [[9.0, 9.0]] * 18}]}, r"holds rows of \[2\] numbers"),
        ({"people": [{"pose_keypoints_2d": [9.0] * 34}]}, "holds 34 numbers; give x, y and confidence"),
        ({"annots": [{"keypoints": [["a"] * 3] * 25}]}, r"annots\[0\] keypoints: is not an array"),
        ({"annots": [{"keypoints": [], "handl2d": [[9.0, 9.0, 1.0]] * 20}]}, "handl2d: has 20 points"),
    ],
)
def test_frames_of_no_known_tool_are_refused(content, named, tmp_path):
    (tmp_path / "cam1").mkdir()
    (tmp_path / "cam1" / "0.json").write_text(json.dumps(content))
    with pytest.raises(CaptureError, match=named):
        read_keypoints(tmp_path, "cam1", 1)


def test_missing_cameras_are_named_with_where_to_put_their_keypoints(tmp_path):
    with pytest.raises(CaptureError, match=r"camera cam7; put them into cam7\.json or cam7 or annots/cam7"):
        read_keypoints(tmp_path, "cam7", 1)
