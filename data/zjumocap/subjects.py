"""What is publicly known of the ZJU-MoCap subjects: frame splits and the evaluation protocol of 3D²-Actor.

The dataset itself is licence-gated: nothing of it is here.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class ZjuSubject:
    """The frames one subject trains and is tested on, ends exclusive."""

    train: tuple[int, int]
    novel_pose: tuple[int, int]
    evaluation_stride: int = 15
    """Every how many frames are tested."""
    box_margin: float = 0.05
    """Metres round the body in the evaluation box."""


ZJU_SUBJECTS = {
    "313": ZjuSubject(train=(0, 800), novel_pose=(800, 900), evaluation_stride=1),
    "315": ZjuSubject(train=(0, 1100), novel_pose=(1100, 1200), evaluation_stride=1),
    "377": ZjuSubject(train=(0, 500), novel_pose=(500, 600), evaluation_stride=1),
    "386": ZjuSubject(train=(0, 500), novel_pose=(500, 600), evaluation_stride=1),
    "387": ZjuSubject(train=(0, 500), novel_pose=(500, 655), box_margin=0.1),
    "390": ZjuSubject(train=(0, 800), novel_pose=(800, 1000)),
    "392": ZjuSubject(train=(0, 450), novel_pose=(450, 557)),
    "393": ZjuSubject(train=(0, 500), novel_pose=(500, 659)),
    "394": ZjuSubject(train=(0, 650), novel_pose=(650, 860)),
}
ANCHOR_CAMERAS = ("1", "7", "13", "19")
TEST_CAMERAS = ("4", "10", "16", "22")


def zju_subject(folder_name: str) -> ZjuSubject | None:
    """The subject that a folder such as ``CoreView_377`` or ``377`` holds, if its name says so."""
    match = re.fullmatch(r"(?:.*[^0-9])?(\d{3})", folder_name)
    return ZJU_SUBJECTS.get(match.group(1)) if match else None
