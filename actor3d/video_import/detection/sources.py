"""Where each camera's landmarks and masks come from: the user's files, or detection."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Int

from actor3d.body_fitting.landmarks import Landmarks
from actor3d.parallel import Progress
from actor3d.video_import.detection.detect import DetectionTask, detect_people
from actor3d.video_import.detection.keypoints import read_keypoints
from actor3d.video_import.detection.model_files import fetch_networks
from actor3d.video_import.detection.user_masks import MaskVideo, UserMasks, find_masks, unpack_masks
from actor3d.video_import.picture_folders import picture_numbers
from actor3d.video_import.videos import Video


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Detections:
    """What one camera saw in some frames of its video."""

    landmarks: Landmarks
    masks: tuple[Path, ...]
    """Of the same frames."""

    def select(self, positions: Int[np.ndarray, " n"]) -> "Detections":
        """Those of some of the frames, by their positions among them."""
        return Detections(
            landmarks=Landmarks(
                points=self.landmarks.points[positions], confidence=self.landmarks.confidence[positions]
            ),
            masks=tuple(self.masks[position] for position in positions.tolist()),
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class UserAnnotations:
    """What the user brings of one camera, of every frame of its video."""

    landmarks: Landmarks | None
    masks: UserMasks | None


def read_user_annotations(
    keypoints: Path | None, masks: Path | None, cameras: Sequence[str], videos: Sequence[Video]
) -> list[UserAnnotations]:
    """The user's own keypoints and masks of all cameras.

    Raises:
        CaptureError: if a camera's are missing, cannot be read, or do not hold all frames.
    """
    return [
        UserAnnotations(
            landmarks=None
            if keypoints is None
            else read_keypoints(
                keypoints, camera, video.num_frames, video.image_size, picture_numbers(video)
            ),
            masks=None if masks is None else find_masks(masks, camera, video),
        )
        for camera, video in zip(cameras, videos, strict=True)
    ]


def sight_all(
    annotations: Sequence[UserAnnotations],
    videos: Sequence[Video],
    numbers: Sequence[Int[np.ndarray, " F"]],
    folders: Sequence[Path],
    workers: int,
    progress: Progress | None = None,
) -> list[Detections]:
    """What all cameras saw in some frames of their videos: as brought, and detected where nothing was.

    Args:
        annotations: The user's own, of each camera.
        videos: Of each camera.
        numbers: The frames of each video, ascending.
        folders: Where each camera's detections are kept.
        workers: Processes.
        progress: Called as detection goes on.

    Raises:
        ImportError: if LiteRT is needed and not installed.
        OSError: if MediaPipe's networks are needed and cannot be fetched.
        CaptureError: if a video ends too soon.
    """
    tasks = [
        DetectionTask(video=video, numbers=each, folder=folder)
        for video, each, folder in zip(videos, numbers, folders, strict=True)
    ]
    needed = [
        task
        for task, own in zip(tasks, annotations, strict=True)
        if own.landmarks is None or own.masks is None
    ]
    if needed:
        detect_people(needed, fetch_networks(), workers, progress)
    return [_detections(own, task) for own, task in zip(annotations, tasks, strict=True)]


def _detections(own: UserAnnotations, task: DetectionTask) -> Detections:
    landmarks, numbers = own.landmarks, task.numbers
    if landmarks is None:
        landmarks = task.landmarks()
    else:
        landmarks = Landmarks(points=landmarks.points[numbers], confidence=landmarks.confidence[numbers])
    if own.masks is None:
        masks = tuple(task.mask_file(index) for index in range(len(numbers)))
    elif isinstance(own.masks, MaskVideo):
        masks = unpack_masks(own.masks, numbers, task.folder / "own_masks")
    else:
        masks = tuple(own.masks[number] for number in numbers.tolist())
    return Detections(landmarks=landmarks, masks=masks)
