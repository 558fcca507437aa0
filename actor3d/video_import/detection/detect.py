"""Detection in whole videos: one process a camera, kept as it goes on, resumed after a kill."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from jaxtyping import Bool, Int

from actor3d.body_fitting.landmarks import Landmarks
from actor3d.io.atomic import atomic_file, write_atomic
from actor3d.io.strict import read_npz
from actor3d.parallel import Progress, run_each
from actor3d.video_import.detection.following import Follower, Looking, Sighting
from actor3d.video_import.detection.model_files import ModelFiles
from actor3d.video_import.detection.networks import PoseNetworks
from actor3d.video_import.detection.regions import Region
from actor3d.video_import.videos import Video

_CHUNK = 32
"""Frames whose landmarks are kept in one file, and lost in a kill."""
_PNG_LEVEL = 3
_NOWHERE = (np.nan,) * 4


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class DetectionTask:
    """One camera's video."""

    video: Video
    numbers: Int[np.ndarray, " F"]
    """The frames to look at, ascending."""
    folder: Path
    """Where landmarks and masks are kept."""

    def mask_file(self, index: int) -> Path:
        """The mask of the ``index``-th of the frames."""
        return self.folder / "masks" / f"{index:06d}.png"

    def landmarks(self) -> Landmarks:
        """What was found in all frames, after detection."""
        chunks = [read_npz(_chunk_file(self.folder, start)) for start in self.chunk_starts()]
        return Landmarks(
            points=np.concatenate([chunk["points"] for chunk in chunks]),
            confidence=np.concatenate([chunk["confidence"] for chunk in chunks]),
        )

    def chunk_starts(self) -> range:
        """Indices of the first frame of each chunk."""
        return range(0, len(self.numbers), _CHUNK)


def detect_people(
    tasks: Sequence[DetectionTask], files: ModelFiles, workers: int, progress: Progress | None = None
) -> None:
    """Find the person in all frames of all videos; what an earlier call has found is kept.

    Raises:
        ImportError: if LiteRT is not installed.
        CaptureError: if a video ends too soon.
    """
    work = partial(_detect_with, files)
    run_each(work, tasks, [len(task.numbers) for task in tasks], workers, progress)


def _detect_with(files: ModelFiles, task: DetectionTask) -> Iterator[int]:
    return detect_in_video(task, PoseNetworks(files))


def detect_in_video(task: DetectionTask, networks: Looking) -> Iterator[int]:
    """Find the person in one video; yields how many frames are done after each.

    Raises:
        CaptureError: if the video ends too soon.
    """
    (task.folder / "masks").mkdir(parents=True, exist_ok=True)
    start, region = _progress_of(task)
    if start:
        yield start
    if start >= len(task.numbers):
        return
    follower = Follower(networks, region)
    wanted = set(task.numbers[start:].tolist())
    first = int(task.numbers[start])
    seen: list[Sighting] = []
    index = start
    for number, picture in enumerate(task.video.frames(first, int(task.numbers[-1]) + 1), start=first):
        if number not in wanted:
            continue
        sighting = follower.see(picture)
        write_mask(task.mask_file(index), sighting.mask)
        seen.append(sighting)
        index += 1
        if index % _CHUNK == 0 or index == len(task.numbers):
            _write_chunk(_chunk_file(task.folder, index - len(seen)), seen, follower.region)
            seen = []
        yield index


def _progress_of(task: DetectionTask) -> tuple[int, Region | None]:
    """How many frames are done, and where to look in the next one."""
    region = None
    for start in task.chunk_starts():
        file = _chunk_file(task.folder, start)
        if not file.exists():
            return start, region
        values = read_npz(file, ("region",))["region"].tolist()
        region = Region(x=values[0], y=values[1], side=values[2], angle=values[3])
        region = region if np.isfinite(values).all() else None
    return len(task.numbers), region


def _chunk_file(folder: Path, start: int) -> Path:
    return folder / f"landmarks-{start:06d}.npz"


def _write_chunk(file: Path, seen: Sequence[Sighting], region: Region | None) -> None:
    with atomic_file(file) as temporary:
        np.savez(
            temporary,
            points=np.stack([sighting.points for sighting in seen]),
            confidence=np.stack([sighting.confidence for sighting in seen]),
            region=_NOWHERE if region is None else astuple(region),
        )


def write_mask(file: Path, mask: Bool[np.ndarray, "H W"]) -> None:
    """Write a mask, whole or not at all."""
    whole, encoded = cv2.imencode(
        ".png", mask.astype(np.uint8) * 255, [cv2.IMWRITE_PNG_COMPRESSION, _PNG_LEVEL]
    )
    if not whole:
        raise OSError("OpenCV cannot encode a mask as PNG")
    write_atomic(file, encoded.tobytes())
