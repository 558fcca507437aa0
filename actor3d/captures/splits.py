"""How captures are divided: by a published protocol, or by default where there is no ``capture.json``."""

from collections.abc import Sequence
from dataclasses import dataclass

from actor3d.captures.metadata import LAST_FIFTH, BodyChoice, Clip, Description, clips_among
from actor3d.captures.zjumocap import Protocol, SubjectFrames, find_protocol, zju_registry, zju_subject
from actor3d.errors import fail

DEFAULT_FPS = 30.0
_TRAIN, _NOVEL_POSE = "train", "novel_pose"
_INCOMPLETE = " (incomplete)"
"""Added to a protocol's name where frames or cameras of it are missing: its figures cannot be compared."""
_TOLERATED = 1
"""Frames of a range that may be missing: some published ranges end one frame after the recording."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Contents:
    """What can be divided: the cameras and frames that a folder holds."""

    name: str
    camera_names: tuple[str, ...]
    frame_numbers: tuple[int, ...]
    """Ascending, counted from 0 in the original recording; gaps where frames are left out."""


def default_description(name: str, camera_names: Sequence[str], num_frames: int) -> Description:
    """Splits for a capture without ``capture.json`` whose frames are all there; see :func:`default_splits`."""
    return default_splits(
        Contents(name=name, camera_names=tuple(camera_names), frame_numbers=tuple(range(num_frames)))
    )


def default_splits(contents: Contents) -> Description:
    """Splits for a capture without ``capture.json``.

    A ZJU-MoCap subject, known by its folder's name, gets the splits of the 3D²-Actor paper as far as it holds their
    frames and cameras; any other capture keeps its last fifth as the novel pose.
    """
    usual = zju_registry().default
    subject, count = zju_subject(contents.name), len(contents.frame_numbers)
    frames = None if subject is None else subject.frames[usual.name]
    clips = () if frames is None else _clips(frames, contents.frame_numbers)
    known = {clip.name for clip in clips} >= {_TRAIN, _NOVEL_POSE}
    if not known:
        kept = count - count // 5
        clips = (Clip(name=_TRAIN, start=0, end=kept), Clip(name=_NOVEL_POSE, start=kept, end=count))
        clips = tuple(clip for clip in clips if clip.end > clip.start)
    anchors, test = _default_cameras(contents.camera_names, usual)
    label = LAST_FIFTH
    if frames is not None and known:
        whole = {*usual.anchor_cameras, *(usual.test_cameras or ())} <= set(contents.camera_names)
        label = _label(usual.name, frames, contents) if whole else usual.name + _INCOMPLETE
    return Description(
        name=contents.name,
        body=BodyChoice(),
        fps=DEFAULT_FPS,
        clips=clips,
        test_clips=tuple(clip.name for clip in clips if clip.name == _NOVEL_POSE),
        anchor_cameras=anchors,
        test_cameras=test,
        evaluation_stride=1 if frames is None else frames.evaluation_stride,
        box_margin=0.05 if frames is None else frames.box_margin,
        protocol=label,
        provenance="" if frames is None else _provenance(usual),
    )


def protocol_splits(contents: Contents, protocol_name: str) -> Description:
    """The splits of a published protocol; its name says so where the capture lacks some of the frames.

    Raises:
        ValueError: if there is no such protocol.
        CaptureError: if the capture is no subject of it, or lacks cameras or all frames of a part.
    """
    protocol = find_protocol(protocol_name)
    frames = _subject_frames(contents.name, protocol)
    clips = _clips(frames, contents.frame_numbers)
    for clip, wanted in ((_TRAIN, frames.train), (_NOVEL_POSE, frames.novel_pose)):
        if wanted is not None and clip not in {found.name for found in clips}:
            raise fail(
                contents.name,
                f"protocol {protocol.name} takes its {clip} from frames {wanted[0]} to {wanted[1]}, of which none "
                "is in the capture",
                "get the whole capture or choose another protocol",
            )
    test = _test_cameras(contents, protocol)
    return Description(
        name=contents.name,
        body=BodyChoice(),
        fps=DEFAULT_FPS,
        clips=clips,
        test_clips=tuple(clip.name for clip in clips if clip.name == _NOVEL_POSE),
        anchor_cameras=protocol.anchor_cameras,
        test_cameras=test,
        novel_pose_cameras=test if protocol.new_poses_from_test_cameras else (),
        training_stride=protocol.training_stride,
        evaluation_stride=frames.evaluation_stride,
        evaluation_scale=protocol.evaluation_scale,
        box_margin=frames.box_margin,
        protocol=_label(protocol.name, frames, contents),
        provenance=_provenance(protocol),
    )


def _label(name: str, frames: SubjectFrames, contents: Contents) -> str:
    numbers = set(contents.frame_numbers)
    ranges = [frames.train] + ([frames.novel_pose] if frames.novel_pose else [])
    missing = max(sum(number not in numbers for number in range(*ends)) for ends in ranges)
    return name if missing <= _TOLERATED else name + _INCOMPLETE


def _provenance(protocol: Protocol) -> str:
    return f"ZJU-MoCap, splits of {protocol.source}"


def _subject_frames(name: str, protocol: Protocol) -> SubjectFrames:
    subject = zju_subject(name)
    if subject is None:
        raise fail(
            name,
            f"is no ZJU-MoCap subject, so protocol {protocol.name} says nothing of it",
            "name the folder after its subject, such as CoreView_377, or leave out the protocol",
        )
    if protocol.name not in subject.frames:
        raise fail(
            name,
            f"subject {subject.number} is not in protocol {protocol.name}",
            f"choose among {list(subject.frames)}",
        )
    return subject.frames[protocol.name]


def _test_cameras(contents: Contents, protocol: Protocol) -> tuple[str, ...]:
    needed = protocol.anchor_cameras + (protocol.test_cameras or ())
    absent = [name for name in needed if name not in contents.camera_names]
    if absent:
        raise fail(
            contents.name,
            f"lacks cameras {absent}, which protocol {protocol.name} uses",
            "get the whole capture or choose another protocol",
        )
    if protocol.test_cameras is not None:
        return protocol.test_cameras
    return tuple(name for name in contents.camera_names if name not in protocol.anchor_cameras)


def _clips(frames: SubjectFrames, numbers: Sequence[int]) -> tuple[Clip, ...]:
    clips = [Clip(name=_TRAIN, start=frames.train[0], end=frames.train[1])]
    if frames.novel_pose is not None:
        clips.append(Clip(name=_NOVEL_POSE, start=frames.novel_pose[0], end=frames.novel_pose[1]))
    return clips_among(clips, numbers)


def _default_cameras(names: Sequence[str], usual: Protocol) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if set(usual.anchor_cameras) <= set(names):
        return usual.anchor_cameras, tuple(name for name in usual.test_cameras or () if name in names)
    count = min(4, len(names))
    anchors = tuple(names[i * len(names) // count] for i in range(count))
    if len(names) < 8:
        return anchors, ()
    return anchors, tuple(names[i * len(names) // count + len(names) // (2 * count)] for i in range(count))
