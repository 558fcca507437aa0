"""Following a person through videos, keeping what was found, and going on after an interruption.

The networks' place is taken by a simple seer of its own kind: it finds bright blobs, which is what is filmed here.
"""

import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.parallel import run_each
from actor3d.rendering.movies import MovieWriter
from actor3d.video_import.detection.detect import DetectionTask, detect_in_video
from actor3d.video_import.detection.following import Follower
from actor3d.video_import.detection.networks import Sight
from actor3d.video_import.detection.regions import Region
from actor3d.video_import.videos import Video, open_video

SIZE = (96, 128)


class BlobSeer:
    """Finds bright blobs; the landmarks of one lie on its centre, and ``odds`` pixels apart in a mirror."""

    def __init__(self, odds: float = 0.0) -> None:
        self.odds = odds
        self.looks = 0

    def find_people(self, image: np.ndarray) -> list[Region]:
        bright = (image[..., 0] > 100).astype(np.uint8)
        count, _, figures, centres = cv2.connectedComponentsWithStats(bright)
        return [
            Region(
                x=float(centres[k][0]) + 0.5,
                y=float(centres[k][1]) + 0.5,
                side=2.5 * float(max(figures[k][2:4])),
            )
            for k in range(1, count)
        ]

    def look(self, image: np.ndarray, region: Region, mirrored: bool = False) -> Sight:
        self.looks += 1
        square = region.cut(image, 64)[..., 0] > 100
        if not square.any():
            following, score = region, 0.0
        else:
            rows, columns = np.nonzero(square)
            place = region.to_image(np.array([[columns.mean() + 0.5, rows.mean() + 0.5]]) / 64)[0]
            score, following = 0.9, Region(x=float(place[0]), y=float(place[1]), side=region.side)
        points = np.tile([following.x, following.y], (len(LANDMARK_NAMES), 1))
        points[:, 0] += self.odds * mirrored
        return Sight(
            score=score,
            points=points,
            visibility=np.full(len(LANDMARK_NAMES), 0.9),
            person=square.astype(np.float64),
            region=region,
            following=following,
        )


def _picture(*blobs: tuple[int, int, int]) -> np.ndarray:
    picture = np.zeros((*SIZE, 3), np.uint8)
    for x, y, radius in blobs:
        cv2.circle(picture, (x, y), radius, (255, 255, 255), -1)
    return picture


def _film(file: Path, frames: int = 40, without: tuple[int, ...] = ()) -> Video:
    """A blob that moves two pixels a frame."""
    with MovieWriter(file, 30.0) as movie:
        for frame in range(frames):
            movie.append(_picture() if frame in without else _picture((20 + 2 * frame, 48, 10)))
    return open_video(file)


def detect_blobs(task: DetectionTask, seen: BlobSeer | None = None):
    return detect_in_video(task, seen or BlobSeer())


def test_the_largest_person_is_followed():
    follower = Follower(BlobSeer())
    for step in range(10):
        sighting = follower.see(_picture((30 + 4 * step, 40, 12), (100, 80, 6)))
        np.testing.assert_allclose(sighting.points[0], (30.5 + 4 * step, 40.5), atol=1)
        assert sighting.mask[40, 30 + 4 * step]
        assert not sighting.mask[80, 100]
    assert sighting.confidence.min() > 0.5


def test_a_person_who_leaves_and_returns_is_found_again():
    follower = Follower(BlobSeer())
    assert follower.see(_picture((30, 40, 12))).confidence.min() > 0.5
    gone = follower.see(_picture())
    assert not gone.confidence.any()
    assert not gone.mask.any()
    np.testing.assert_allclose(follower.see(_picture((90, 60, 12))).points[0], (90.5, 60.5), atol=1)


def test_looks_that_differ_are_trusted_less():
    sure, less, odd = (Follower(BlobSeer(odds)).see(_picture((60, 40, 12))) for odds in (0.0, 2.0, 20.0))
    assert sure.confidence.max() > less.confidence.max() > odd.confidence.max()
    np.testing.assert_allclose(less.points[0], (61.5, 40.5), atol=0.5)
    # Looks at odds are not averaged: what lies between left and right is neither.
    np.testing.assert_allclose(odd.points[0], (60.5, 40.5), atol=0.5)


def test_what_is_kept_of_a_video_is_what_was_seen(tmp_path):
    video = _film(tmp_path / "cam1.mp4", without=(5,))
    task = DetectionTask(video=video, numbers=np.arange(1, 40, 2), folder=tmp_path / "found")
    assert list(detect_blobs(task)) == list(range(1, 21))
    landmarks = task.landmarks()
    assert len(landmarks) == 20
    for index, number in enumerate(range(1, 40, 2)):
        mask = cv2.imread(str(task.mask_file(index)), cv2.IMREAD_GRAYSCALE)
        assert mask.shape == SIZE
        if number == 5:
            assert not mask.any()
            assert not landmarks.confidence[index].any()
        else:
            np.testing.assert_allclose(landmarks.points[index, 0], (20.5 + 2 * number, 48.5), atol=1)
            assert mask[48, 20 + 2 * number] == 255
            assert set(np.unique(mask)) == {0, 255}


def test_an_interrupted_detection_goes_on_with_the_same_result(tmp_path):
    video = _film(tmp_path / "cam1.mp4")
    whole = DetectionTask(video=video, numbers=np.arange(40), folder=tmp_path / "whole")
    broken = DetectionTask(video=video, numbers=np.arange(40), folder=tmp_path / "broken")
    list(detect_blobs(whole))
    for done in detect_blobs(broken):
        if done == 35:
            break
    seer = BlobSeer()
    reports = list(detect_blobs(broken, seer))
    assert reports[0] == 32
    assert reports[-1] == 40
    assert seer.looks == 3 * 8
    np.testing.assert_array_equal(whole.landmarks().points, broken.landmarks().points)
    assert list(detect_blobs(broken)) == [40]


def test_videos_are_worked_on_in_several_processes(tmp_path):
    tasks = [
        DetectionTask(
            video=_film(tmp_path / f"cam{k}.mp4", frames=12 + k),
            numbers=np.arange(12 + k),
            folder=tmp_path / str(k),
        )
        for k in range(2)
    ]
    reports: list[tuple[int, int]] = []
    run_each(detect_blobs, tasks, [12, 13], 2, lambda done, total: reports.append((done, total)))
    assert reports[-1] == (25, 25)
    assert [len(task.landmarks()) for task in tasks] == [12, 13]


def _fail(where: Path, task: int):
    for done in range(1, 2000):
        if task == 0 and done == 3:
            raise ValueError("video 0 ends")
        (where / f"{task}").write_text(str(done))
        time.sleep(0.005)
        yield done


def test_where_one_process_fails_the_others_end(tmp_path):
    with pytest.raises(ValueError, match="video 0 ends"):
        run_each(partial(_fail, tmp_path), [0, 1], [2000, 2000], 2)
    assert int((tmp_path / "1").read_text()) < 1500


def test_where_the_first_process_is_killed_the_others_end(tmp_path):
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\nfrom endless_work import start\nstart(sys.argv[2])"
    )
    started = subprocess.Popen([sys.executable, "-c", program, str(Path(__file__).parent), str(tmp_path)])
    try:
        _wait_until(lambda: len(list(tmp_path.iterdir())) == 2)
    finally:
        started.kill()
        started.wait()
    workers = [int(file.name) for file in tmp_path.iterdir()]
    _wait_until(lambda: not any(_is_running(worker) for worker in workers))


def _is_running(process: int) -> bool:
    """Whether it has not ended, though perhaps nobody has asked how."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False
    return "State:\tZ" not in status


def _wait_until(fulfilled):
    for _ in range(600):
        if fulfilled():
            return
        time.sleep(0.1)
    pytest.fail("waited for a minute in vain")
