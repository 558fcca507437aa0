"""What is said of a capture made from raw video: its clips, anchors and what is held out."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float

from actor3d.captures.calibration import Calibration
from actor3d.captures.metadata import BodyChoice, Clip, Description
from actor3d.errors import InputError

TRAIN_CLIP, TEST_CLIP = "train", "test"
_ANCHORS = 4
_TEST_SHARE = 5
"""One frame in so many is held out, at the end, where nothing else is asked for."""


def split_frames(num_frames: int, test_frames: int | None) -> tuple[Clip, ...]:
    """A training clip, and behind it a clip of frames that are never trained on.

    Args:
        num_frames: Of the whole capture.
        test_frames: How many to hold out; none given: the last fifth.

    Raises:
        InputError: if no frame is left to train on.
    """
    tested = num_frames // _TEST_SHARE if test_frames is None else test_frames
    if not 0 <= tested < num_frames:
        raise InputError(
            f"{tested} of {num_frames} frames cannot be held out: leave at least one to train on"
        )
    kept = num_frames - tested
    clips = (
        Clip(name=TRAIN_CLIP, start=0, end=kept),
        Clip(name=TEST_CLIP, start=kept, end=num_frames),
    )
    return clips if tested else clips[:1]


def choose_anchors(
    calibration: Calibration, candidates: Sequence[int], centre: Float[np.ndarray, " 3"]
) -> tuple[int, ...]:
    """Up to four cameras that see the person from directions as different as possible, the first one among them.

    Args:
        calibration: All cameras.
        candidates: Those to choose from.
        centre: Where the person is, world metres.
    """
    places = -np.einsum("vij,vi->vj", calibration.R, calibration.t)
    directions = places - centre
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    chosen = [candidates[0]]
    while len(chosen) < min(_ANCHORS, len(candidates)):
        others = [camera for camera in candidates if camera not in chosen]
        nearest = (directions[others] @ directions[chosen].T).max(1)
        chosen.append(others[int(nearest.argmin())])
    return tuple(sorted(chosen))


def describe_footage(
    name: str,
    body: BodyChoice,
    fps: float,
    clips: tuple[Clip, ...],
    anchors: tuple[str, ...],
    held_out: tuple[str, ...],
    provenance: str,
) -> Description:
    """The description of a capture made from video: own splits, held-out cameras and frames kept apart."""
    return Description(
        name=name,
        body=body,
        fps=fps,
        clips=clips,
        test_clips=tuple(clip.name for clip in clips if clip.name == TEST_CLIP),
        anchor_cameras=anchors,
        test_cameras=held_out,
        provenance=provenance,
    )
