"""MediaPipe's person detector and its landmark network, run by LiteRT.

What goes in and how to read what comes out follows MediaPipe 0.10.21's graphs ``pose_detection_cpu`` and
``pose_landmark_cpu`` (Apache-2.0), and Bazarevsky et al., "BlazePose: On-device Real-time Body Pose Tracking", 2020.
"""

import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float, UInt8

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.video_import.detection.model_files import ModelFiles
from actor3d.video_import.detection.regions import Region

_DETECTOR_SIZE, _LANDMARK_SIZE = 224, 256
_STRIDES = ((8, 2), (16, 2), (32, 6))
"""Cell sides of the detector's grids in pixels, and boxes per cell."""
_PERSON_SCORE = 0.5
_SQUARE_PER_RADIUS = 2.5
"""A square about the hips reaches 1.25 times as far as the body."""
_SAME_PERSON = 0.25
"""Two squares show one person if their centres lie nearer than this share of the larger side."""
_REFINED_FROM, _REFINED_WITHIN = 0.5, 3
"""How hot a heat map must be to move its point, and within how many of its cells."""
_NUM_POINTS, _VALUES = 39, 5
_HIPS, _REACH = 33, 34
"""Points of the network that are no landmarks: the middle of the hips, and a point on a circle about the body."""
_INDEX = np.array(
    [0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 19, 20, 17, 18, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]
)
"""Which of the network's points each of LANDMARK_NAMES is."""
_MIRRORED = np.array(
    [
        LANDMARK_NAMES.index(
            name.replace("left", "right") if "left" in name else name.replace("right", "left")
        )
        for name in LANDMARK_NAMES
    ]
)
"""Which landmark each one becomes in a mirror."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Sight:
    """What the landmark network sees in one region."""

    score: float
    """That there is a person, 0 to 1."""
    points: Float[np.ndarray, "25 2"]
    """Pixels of the image."""
    visibility: Float[np.ndarray, " 25"]
    person: Float[np.ndarray, "S S"]
    """Probability over the region of being the person."""
    region: Region
    """Where it looked."""
    following: Region
    """Where to look in the next frame."""


class PoseNetworks:
    """Finds people in images and their landmarks. One per process; not for several threads at once.

    Raises:
        ImportError: if LiteRT is not installed.
        ValueError: if a file is not the network it should be.
    """

    def __init__(self, files: ModelFiles, threads: int = 1) -> None:
        self._detector = _Network(files.detector, threads)
        self._landmarks = _Network(files.landmarks, threads)
        self._anchors = _anchors()

    def find_people(self, image: UInt8[np.ndarray, "H W 3"]) -> list[Region]:
        """Squares about the people in an RGB image, the surest first."""
        height, width = image.shape[:2]
        whole = Region(x=width / 2, y=height / 2, side=float(max(height, width)))
        boxes, scores = self._detector(whole.cut(image, _DETECTOR_SIZE) / np.float32(127.5) - 1)
        certainty = _sigmoid(scores[:, 0])
        found: list[Region] = []
        for index in np.argsort(-certainty):
            if certainty[index] < _PERSON_SCORE:
                break
            places = boxes[index, 4:8].reshape(2, 2) / _DETECTOR_SIZE + self._anchors[index]
            region = _square(whole.to_image(places.astype(np.float64)))
            if not any(_is_same(region, other) for other in found):
                found.append(region)
        return found

    def look(self, image: UInt8[np.ndarray, "H W 3"], region: Region, mirrored: bool = False) -> Sight:
        """The person in a region of an RGB image; ``mirrored`` shows the network a mirror image."""
        square = region.cut(image, _LANDMARK_SIZE) / np.float32(255)
        values, score, person, heat, _ = self._landmarks(square[:, ::-1] if mirrored else square)
        values = values.reshape(_NUM_POINTS, _VALUES).astype(np.float64)
        places = _refine(values[:, :2] / _LANDMARK_SIZE, _sigmoid(heat))
        visibility, person = _sigmoid(values[_INDEX, 3]), _sigmoid(person[..., 0])
        following = places[[_HIPS, _REACH]]
        places = places[_INDEX]
        if mirrored:
            places, visibility, person = places[_MIRRORED], visibility[_MIRRORED], person[:, ::-1]
            places[:, 0], following[:, 0] = 1 - places[:, 0], 1 - following[:, 0]
        return Sight(
            score=float(score[0]),
            points=region.to_image(places),
            visibility=visibility,
            person=np.ascontiguousarray(person),
            region=region,
            following=_square(region.to_image(following)),
        )


class _Network:
    """One network: an image in, all its outputs out, each without its first axis."""

    def __init__(self, file: Path, threads: int) -> None:
        from ai_edge_litert.interpreter import Interpreter  # pyright: ignore[reportMissingImports]

        with _quiet_start():
            self._interpreter: Any = Interpreter(str(file), num_threads=threads)
            self._interpreter.allocate_tensors()
        self._input = self._interpreter.get_input_details()[0]["index"]
        outputs = sorted(self._interpreter.get_output_details(), key=lambda output: output["name"])
        self._outputs = [output["index"] for output in outputs]

    def __call__(self, image: Float[np.ndarray, "S S 3"]) -> list[np.ndarray]:
        self._interpreter.set_tensor(self._input, np.ascontiguousarray(image[None], dtype=np.float32))
        self._interpreter.invoke()
        return [self._interpreter.get_tensor(index)[0] for index in self._outputs]


@contextmanager
def _quiet_start() -> Iterator[None]:
    """LiteRT's native code announces itself on stderr, in the middle of progress bars."""
    sys.stderr.flush()
    kept = os.dup(2)
    try:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _anchors() -> Float[np.ndarray, "N 2"]:
    """Where each box of the detector is at home, 0 to 1 along both sides."""
    grids = []
    for stride, boxes in _STRIDES:
        cells = _DETECTOR_SIZE // stride
        centres = (np.arange(cells) + 0.5) / cells
        grid = np.stack(np.meshgrid(centres, centres), axis=-1).reshape(-1, 2)
        grids.append(np.repeat(grid, boxes, axis=0))
    return np.concatenate(grids)


def _square(hips_and_reach: Float[np.ndarray, "2 2"]) -> Region:
    """The square that holds a body, standing upright in it."""
    (x, y), (dx, dy) = hips_and_reach[0], hips_and_reach[1] - hips_and_reach[0]
    return Region(
        x=float(x), y=float(y), side=_SQUARE_PER_RADIUS * math.hypot(dx, dy), angle=math.atan2(dx, -dy)
    )


def _is_same(one: Region, other: Region) -> bool:
    return math.hypot(one.x - other.x, one.y - other.y) < _SAME_PERSON / 2 * max(one.side, other.side)


def _refine(places: Float[np.ndarray, "P 2"], heat: Float[np.ndarray, "h w P"]) -> Float[np.ndarray, "P 2"]:
    """Each point moved to the centre of its heat map's mass round it, where that is hot enough."""
    refined, size = places.copy(), heat.shape[0]
    for point, (x, y) in enumerate((places * size).astype(int)):
        if not (0 <= x < size and 0 <= y < size):
            continue
        left, top = max(0, x - _REFINED_WITHIN), max(0, y - _REFINED_WITHIN)
        window = heat[top : y + _REFINED_WITHIN + 1, left : x + _REFINED_WITHIN + 1, point]
        if window.max() >= _REFINED_FROM:
            columns, rows = left + np.arange(window.shape[1]), top + np.arange(window.shape[0])
            mass = window.sum()
            refined[point] = (
                (window * columns).sum() / mass / size,
                (window.sum(1) * rows).sum() / mass / size,
            )
    return refined


def _sigmoid(values: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(values, -50, 50)))
