"""What is publicly known of the ZJU-MoCap subjects: who is trained and tested on what, in each published protocol.

The dataset itself is licence-gated: nothing of it is here. Frames are counted from 0, ends are exclusive, and cameras
have the numbers of the original recording.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

ANCHOR_CAMERAS = ("1", "7", "13", "19")
"""Four cameras round the person."""
TEST_CAMERAS = ("4", "10", "16", "22")


@dataclass(frozen=True, kw_only=True, slots=True)
class Protocol:
    """Which cameras and how many frames a published method trains on, and which it reports figures of."""

    name: str
    source: str
    """Where the split comes from."""
    anchor_cameras: tuple[str, ...]
    """Trained on, and read by the rectifier."""
    test_cameras: tuple[str, ...] | None
    """Never trained on; None for all but the anchors."""
    new_poses_from_test_cameras: bool
    """Whether new poses are measured in the test cameras only, or in all."""
    training_stride: int = 1
    """Every how many frames of the training range are trained on."""
    evaluation_scale: float = 1.0
    """Side of the pictures that are measured, as a fraction of the photographs'."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SubjectFrames:
    """The frames that one subject is trained and tested on in one protocol."""

    train: tuple[int, int]
    novel_pose: tuple[int, int] | None
    """None where the protocol tests no new poses."""
    evaluation_stride: int
    """Every how many frames are tested."""
    box_margin: float = 0.05
    """Metres round the body in the evaluation box."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ZjuSubject:
    """One recorded person."""

    number: str
    frames: Mapping[str, SubjectFrames]
    """By the protocol's name; a protocol may leave a subject out."""


PROTOCOLS = {
    protocol.name: protocol
    for protocol in (
        Protocol(
            name="3d2actor",
            source="3D²-Actor",
            anchor_cameras=ANCHOR_CAMERAS,
            test_cameras=TEST_CAMERAS,
            new_poses_from_test_cameras=False,
        ),
        Protocol(
            name="arah",
            source="Neural Body and ARAH",
            anchor_cameras=ANCHOR_CAMERAS,
            test_cameras=None,
            new_poses_from_test_cameras=True,
        ),
        Protocol(
            name="monocular",
            source="GauHuman, on the refined data",
            anchor_cameras=("5",),
            test_cameras=None,
            new_poses_from_test_cameras=True,
            training_stride=5,
            evaluation_scale=0.5,
        ),
    )
}
DEFAULT_PROTOCOL = "3d2actor"


def _subject(
    number: str, *, actor: SubjectFrames, arah: tuple[tuple[int, int], tuple[int, int]], monocular: bool
) -> ZjuSubject:
    frames = {
        "3d2actor": actor,
        "arah": SubjectFrames(train=arah[0], novel_pose=arah[1], evaluation_stride=30),
    }
    if monocular:
        frames["monocular"] = SubjectFrames(train=(0, 500), novel_pose=None, evaluation_stride=30)
    return ZjuSubject(number=number, frames=frames)


def _actor(train: int, end: int, stride: int, box_margin: float = 0.05) -> SubjectFrames:
    return SubjectFrames(
        train=(0, train), novel_pose=(train, end), evaluation_stride=stride, box_margin=box_margin
    )


ZJU_SUBJECTS = {
    subject.number: subject
    for subject in (
        _subject("313", actor=_actor(800, 900, 1), arah=((0, 60), (60, 1060)), monocular=False),
        _subject("315", actor=_actor(1100, 1200, 1), arah=((0, 400), (400, 1400)), monocular=False),
        _subject("377", actor=_actor(500, 600, 1), arah=((0, 300), (300, 617)), monocular=True),
        _subject("386", actor=_actor(500, 600, 1), arah=((0, 300), (300, 646)), monocular=True),
        _subject("387", actor=_actor(500, 655, 15, 0.1), arah=((0, 300), (300, 654)), monocular=True),
        _subject("390", actor=_actor(800, 1000, 15), arah=((700, 1000), (0, 700)), monocular=False),
        _subject("392", actor=_actor(450, 557, 15), arah=((0, 300), (300, 556)), monocular=True),
        _subject("393", actor=_actor(500, 659, 15), arah=((0, 300), (300, 658)), monocular=True),
        _subject("394", actor=_actor(650, 860, 15), arah=((0, 300), (300, 859)), monocular=True),
    )
}


def find_protocol(name: str) -> Protocol:
    """The protocol of this name.

    Raises:
        ValueError: if there is none.
    """
    if name not in PROTOCOLS:
        raise ValueError(f"there is no protocol {name!r}: choose among {list(PROTOCOLS)}")
    return PROTOCOLS[name]


def zju_subject(name: str) -> ZjuSubject | None:
    """The subject that a capture called ``CoreView_377``, ``my_377`` or ``377`` holds, if its name says so."""
    match = re.fullmatch(r"(?:.*[^0-9])?([0-9]{3})", name)
    return ZJU_SUBJECTS.get(match.group(1)) if match else None
