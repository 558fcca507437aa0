"""The sets of points that 2D detectors find, told apart by how many there are, and which of ours they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from jaxtyping import Float

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.errors import fail
from actor3d.io.strict import finite_array, number_count

_FARTHEST = 1e6
"""Pixels."""
_COCO = (
    "nose", "left_eye", "right_eye", "left_ear", "right_ear", "left_shoulder", "right_shoulder", "left_elbow",
    "right_elbow", "left_wrist", "right_wrist", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle",
    "right_ankle",
)  # fmt: skip
_OPENPOSE_ARMS = (
    "right_shoulder", "right_elbow", "right_wrist", "left_shoulder", "left_elbow", "left_wrist",
)  # fmt: skip
_OPENPOSE_FACE = ("right_eye", "left_eye", "right_ear", "left_ear")
_INDEX_KNUCKLE, _PINKY_KNUCKLE = 5, 17
"""Of the 21 points of a hand, as OpenPose, MediaPipe and COCO wholebody count them."""

Person = Float[np.ndarray, "L 3"]
"""x, y and confidence of each of LANDMARK_NAMES."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeypointLayout:
    """One set of points in its order."""

    name: str
    count: int
    places: Mapping[str, int]
    """Where each of our landmarks stands, as far as the set has them."""


def _layout(name: str, count: int, *starts: tuple[int, Sequence[str | None]]) -> KeypointLayout:
    """A set of so many points; some stand one after the other from the places given, none where we have no name."""
    places = {
        each: start + index for start, names in starts for index, each in enumerate(names) if each is not None
    }
    return KeypointLayout(name=name, count=count, places=places)


def _hand(side: str, start: int) -> tuple[tuple[int, Sequence[str | None]], ...]:
    return (start + _INDEX_KNUCKLE, (f"{side}_index",)), (start + _PINKY_KNUCKLE, (f"{side}_pinky",))


_HALPE_FEET = (20, ("left_toe", "right_toe", None, None, "left_heel", "right_heel"))
_KNOWN = (
    _layout("COCO", 17, (0, _COCO)),
    _layout(
        "OpenPose COCO",
        18,
        (0, ("nose", None, *_OPENPOSE_ARMS)),
        (
            8,
            (
                "right_hip",
                "right_knee",
                "right_ankle",
                "left_hip",
                "left_knee",
                "left_ankle",
                *_OPENPOSE_FACE,
            ),
        ),
    ),
    _layout(
        "BODY_25",
        25,
        (0, ("nose", None, *_OPENPOSE_ARMS, None, "right_hip", "right_knee", "right_ankle")),
        (12, ("left_hip", "left_knee", "left_ankle", *_OPENPOSE_FACE)),
        (19, ("left_toe", None, "left_heel", "right_toe", None, "right_heel")),
    ),
    _layout("HALPE_26", 26, (0, _COCO), _HALPE_FEET),
    _layout(
        "MediaPipe",
        33,
        (0, ("nose", None, "left_eye", None, None, "right_eye", None, "left_ear", "right_ear")),
        (11, _COCO[5:11]),
        (17, ("left_pinky", "right_pinky", "left_index", "right_index")),
        (23, _COCO[11:]),
        (29, ("left_heel", "right_heel", "left_toe", "right_toe")),
    ),
    _layout(
        "MHR",
        70,
        (0, (*_COCO[:9], *_COCO[11:], "left_toe", None, "left_heel", "right_toe", None, "right_heel")),
        (28, ("right_index",)),
        (40, ("right_pinky", "right_wrist")),
        (49, ("left_index",)),
        (61, ("left_pinky", "left_wrist")),
    ),
    _layout(
        "COCO wholebody",
        133,
        (0, (*_COCO, "left_toe", None, "left_heel", "right_toe", None, "right_heel")),
        *_hand("left", 91),
        *_hand("right", 112),
    ),
    _layout("HALPE_136", 136, (0, _COCO), _HALPE_FEET, *_hand("left", 94), *_hand("right", 115)),
)
LAYOUTS = {layout.count: layout for layout in _KNOWN}
"""By the number of their points."""
HAND_POINTS = 21


def nobody() -> Person:
    """A person of whom nothing is seen."""
    return np.zeros((len(LANDMARK_NAMES), 3))


def known_layouts() -> str:
    """All sets and how many points they have, for messages."""
    return ", ".join(f"{layout.name} ({layout.count})" for layout in _KNOWN)


def body_of(values: Any, where: str) -> Person:
    """Our landmarks among the points of a body, as the detector has them.

    Args:
        values: x, y, confidence of each point, in rows or one after the other.
        where: What it is, for messages.

    Raises:
        CaptureError: if they are of no known set, or no points.
    """
    count = _require_triples(values, where)
    if count not in LAYOUTS:
        raise fail(where, f"has {count} points, which is no known layout", f"give one of {known_layouts()}")
    points = checked_points(values, count, where)
    person = nobody()
    for name, place in LAYOUTS[count].places.items():
        person[LANDMARK_NAMES.index(name)] = points[place]
    return person


def add_hand(person: Person, side: str, values: Any, where: str) -> None:
    """The knuckles of a hand that was found beside a body.

    Raises:
        CaptureError: if these are no points of a hand.
    """
    count = _require_triples(values, where)
    if count != HAND_POINTS:
        raise fail(where, f"has {count} points", f"give the {HAND_POINTS} of a hand, or leave it out")
    points = checked_points(values, count, where)
    for finger, place in (("index", _INDEX_KNUCKLE), ("pinky", _PINKY_KNUCKLE)):
        person[LANDMARK_NAMES.index(f"{side}_{finger}")] = points[place]


def checked_points(values: Any, count: int, where: str) -> Float[np.ndarray, "n 3"]:
    """So many points; zeros where confidence says that one is not seen.

    Raises:
        CaptureError: if they are others, or lie nowhere near a picture.
    """
    points = finite_array(_without_lost(values, count), (count, 3), where)
    if (np.abs(points[:, :2]) > _FARTHEST).any():
        raise fail(where, "lies nowhere near a picture", "give pixels")
    points[:, 2] = points[:, 2].clip(max=1)
    return points


def _without_lost(values: Any, count: int) -> Any:
    """The same with zeros for points that are not seen, which some tools give as NaN or null."""
    try:
        points = np.array(values, np.float64).reshape(count, 3)
    except (TypeError, ValueError, OverflowError, RecursionError):
        return values
    points[(points[:, 2] <= 0) | np.isnan(points).all(1)] = 0
    return points


def _require_triples(values: Any, where: str) -> int:
    """How many points there are."""
    numbers = number_count(values)
    rows = {len(row) for row in values if isinstance(row, list)} if isinstance(values, list) else set()
    if numbers % 3 or rows - {3}:
        found = f"rows of {sorted(rows)} numbers" if rows - {3} else f"{numbers} numbers"
        raise fail(where, f"holds {found}", "give x, y and confidence of each point")
    return numbers // 3
