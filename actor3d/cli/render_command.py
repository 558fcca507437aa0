"""`actor3d render`: a film of the avatar."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch

from actor3d.cli.common import (
    Bars,
    baked_for,
    choose_device,
    one_line_errors,
    open_run,
    require_sampling,
    require_writable,
)
from actor3d.errors import UserError
from actor3d.motion import Motion
from actor3d.motion.reading import DEFAULTS
from actor3d.options import CameraOptions, Edits, PictureOptions, ReadOptions
from actor3d.parallel import run_each
from actor3d.rendering.alpha import TRANSPARENT, read_background
from actor3d.rendering.cameras import check_cameras, film_cameras
from actor3d.rendering.encode import check_encoding, encode
from actor3d.rendering.frame_cache import FrameCache
from actor3d.rendering.job import GroundTruth, RenderJob
from actor3d.runs.motions import chosen_motion
from actor3d.sampling.chunks import even_chunks
from actor3d.sampling.stream import StreamMode, StreamOptions

_SMALLEST, _LARGEST = 16, 4096
_MOST_SMOOTHING = 30
_TURNTABLE_SECONDS = 4.0
_TRUTH = "truth"
_MOST_WORKERS, _MOST_OVERLAP = 256, 1000

Performers = Sequence[RenderJob | GroundTruth]
"""What is seen beside each other."""


@dataclass(frozen=True, kw_only=True)
class RenderOptions:
    """What to film; see `actor3d render --help`."""

    clip: str | None = None
    motion: tuple[str, ...] = ()
    camera: CameraOptions = field(default_factory=CameraOptions)
    picture: PictureOptions = field(default_factory=PictureOptions)
    edits: Edits = field(default_factory=Edits)
    read: ReadOptions = DEFAULTS
    mode: StreamMode = "video"
    smoothing: int = 0
    frames: int | None = None
    seed: int = 0
    workers: int = 1
    overlap: int = 4


@dataclass(frozen=True, kw_only=True)
class _ChunkTask:
    """A chunk of a film, for a process of its own."""

    run: Path
    options: RenderOptions
    device: str
    kept: FrameCache
    chunk: range
    threads: int


def run_render(run: Path, out: Path, options: RenderOptions, device: str) -> None:
    """Film, keep what is done if interrupted, and write the film."""
    _check(out, options)
    with one_line_errors():
        first, takes = _performers(run, options, choose_device(device))
        background = read_background(options.picture.background, first.cameras.image_size)
        chunks = _chunks(first, options)
    count = len(first)
    with Bars() as bars, one_line_errors(), FrameCache.beside(out, _key(takes, chunks, options)) as kept:
        before = sum(kept.done(chunk) for chunk in chunks)
        if before:
            print(f"going on: {before} of {count} frames are done")

        def report(done: int, total: int) -> None:
            bars.update("render", max(before, done), total)

        if len(chunks) == 1:
            for done in _film(takes, kept, chunks[0]):
                report(done, count)
        else:
            threads = max(1, torch.get_num_threads() // len(chunks))
            tasks = [
                _ChunkTask(run=run, options=options, device=device, kept=kept, chunk=chunk, threads=threads)
                for chunk in chunks
            ]
            run_each(_film_chunk, tasks, [len(chunk) for chunk in chunks], len(chunks), report)
        encode(
            kept,
            out,
            count,
            first.motion.fps,
            background,
            options.picture.layers,
            lambda written: bars.update("write", written, count),
        )
        kept.forget()
    print(f"rendered: {out}")


def _chunks(take: RenderJob, options: RenderOptions) -> tuple[range, ...]:
    """A chunk for each process, unless it were shorter than what is sampled ahead of it."""
    most = max(1, len(take) // max(1, options.overlap))
    return even_chunks(len(take), min(options.workers, most), take.cut_at)


def _film_chunk(task: _ChunkTask) -> Iterator[int]:
    """A chunk, in a process that has opened nothing yet."""
    torch.set_num_threads(task.threads)
    _, takes = _performers(task.run, task.options, choose_device(task.device))
    yield from _film(takes, task.kept, task.chunk)


def _film(takes: Performers, kept: FrameCache, chunk: range) -> Iterator[int]:
    """Keep the frames of a chunk that are still missing; yields how many of it are done."""
    before, states = kept.resume(chunk, len(takes))
    missing = chunk[before:]
    if not missing:
        yield before
        return
    streams = [take.frames(missing, state) for take, state in zip(takes, states, strict=True)]
    for index, parts in zip(missing, zip(*streams, strict=True), strict=True):
        done = index + 1 - chunk.start
        kept.add(index, _side_by_side([pictures for pictures, _ in parts]))
        kept.mark(chunk, done, [state for _, state in parts])
        yield done


def _check(out: Path, options: RenderOptions) -> None:
    """Refuse early, before anything is opened."""
    if (options.clip is None) == (not options.motion):
        raise UserError("say what to film: either --clip NAME or --motion FILE (or walk, dance, ...)")
    for name, value in (("--size", options.picture.size), ("--width", options.picture.width)):
        if value is not None and not _SMALLEST <= value <= _LARGEST:
            raise UserError(f"{name} must lie between {_SMALLEST} and {_LARGEST} pixels, found {value}")
    if not 0 <= options.smoothing <= _MOST_SMOOTHING:
        raise UserError(
            f"--smoothing must lie between 0 and {_MOST_SMOOTHING} frames, found {options.smoothing}"
        )
    if not 1 <= options.workers <= _MOST_WORKERS:
        raise UserError(f"--workers must lie between 1 and {_MOST_WORKERS}, found {options.workers}")
    if not 0 <= options.overlap <= _MOST_OVERLAP:
        raise UserError(f"--overlap must lie between 0 and {_MOST_OVERLAP} frames, found {options.overlap}")
    require_sampling(options.frames, options.seed)
    check_cameras(options.camera)
    transparent = options.picture.background == TRANSPARENT
    if not transparent:
        read_background(options.picture.background, (options.picture.size, options.picture.size))
    check_encoding(out, options.picture.layers, transparent=transparent)
    require_writable(out.parent)
    if options.picture.beside == _TRUTH and (
        options.clip is None or options.edits != Edits() or options.picture.layers
    ):
        raise UserError(
            "--beside truth: photographs exist of a --clip as it was filmed: leave edits and --layers out"
        )


def _performers(run: Path, options: RenderOptions, device: torch.device) -> tuple[RenderJob, Performers]:
    """Whose film it is, and all that are seen in it."""
    first = _take(run, options, device)
    return first, [first, *_beside(first, options)]


def _beside(first: RenderJob, options: RenderOptions) -> list[RenderJob | GroundTruth]:
    beside = options.picture.beside
    if beside is None:
        return []
    if beside == _TRUTH:
        return [_photographs(first, options)]
    second = _take(Path(beside), options, first.avatar.device)
    if second.cameras.image_size != first.cameras.image_size or len(second) != len(first):
        raise UserError(
            f"--beside {beside}: its film would have another size or length; choose another --camera"
        )
    return [second]


def _take(run: Path, options: RenderOptions, device: torch.device) -> RenderJob:
    avatar, capture, rig = open_run(run, device)
    motion = chosen_motion(capture, options.clip, options.motion, options.edits, options.read)
    motion = _as_long_as_wanted(motion, options)
    return RenderJob(
        run=run,
        avatar=avatar,
        capture=capture,
        rig=rig,
        motion=motion,
        at_home=options.clip is not None,
        cameras=film_cameras(capture, rig, motion, options.camera, options.picture),
        layers=options.picture.layers,
        sampling=StreamOptions(mode=options.mode, seed=options.seed, smoothing=options.smoothing),
        baked=baked_for(run, options.mode, avatar),
        overlap=options.overlap,
    )


def _as_long_as_wanted(motion: Motion, options: RenderOptions) -> Motion:
    if options.camera.camera == "turntable":
        count = options.frames or round(_TURNTABLE_SECONDS * motion.fps)
        return replace(
            motion, poses=motion.poses[:1].repeat(count, 1, 1), trans=motion.trans[:1].repeat(count, 1)
        )
    return motion.select(range(len(motion))[: options.frames])


def _photographs(take: RenderJob, options: RenderOptions) -> GroundTruth:
    capture, name = take.capture, options.camera.camera
    if name not in capture.camera_names:
        raise UserError(
            f"--beside {_TRUTH}: choose a --camera that took photographs: {', '.join(capture.camera_names)}"
        )
    assert options.clip is not None
    frames = list(capture.clip(options.clip).frames)[: len(take)]
    return GroundTruth(
        capture=capture,
        frames_of_capture=frames,
        camera=capture.camera_names.index(name),
        size=take.cameras.image_size,
    )


def _side_by_side(parts: Sequence[Mapping[str, np.ndarray]]) -> dict[str, np.ndarray]:
    shared = set.intersection(*(set(part) for part in parts))
    return {layer: np.concatenate([part[layer] for part in parts], axis=1) for layer in sorted(shared)}


def _key(takes: Performers, chunks: Sequence[range], options: RenderOptions) -> dict[str, object]:
    """What frames depend on: half-finished ones go on only if it is the same."""
    return {
        "frames": [take.fingerprint() for take in takes],
        "layers": list(options.picture.layers),
        "chunks": [chunk.start for chunk in chunks],
        "overlap": options.overlap if len(chunks) > 1 else None,
    }
