"""A film of the avatar: checked early, made in chunks that survive a kill, written whole."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from actor3d.captures.photographs import CapturePhotographs
from actor3d.config import MAX_SEED
from actor3d.devices import choose_device, spread_devices
from actor3d.errors import UserError
from actor3d.io.places import require_writable
from actor3d.made_ahead import made_ahead
from actor3d.memory import keeping_freed_memory
from actor3d.motion.motion import Motion
from actor3d.parallel import run_each
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.rendering.alpha import TRANSPARENT, read_background
from actor3d.rendering.cameras import check_cameras, film_cameras
from actor3d.rendering.encode import Background, check_encoding, growing_film, write_passes
from actor3d.rendering.frame_cache import FrameCache
from actor3d.rendering.headings import check_heading, headed
from actor3d.rendering.job import FilmedFrames, GroundTruth, RenderJob
from actor3d.rendering.lighting import check_light, light_change
from actor3d.rendering.look import Look
from actor3d.rendering.options import Edits, RenderOptions
from actor3d.rendering.passes import COLOR, Picture
from actor3d.rendering.posters import Poster
from actor3d.runs.motions import chosen_motion
from actor3d.runs.run import Run, open_run
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.chunks import even_chunks
from actor3d.sampling.relighting import LightChange
from actor3d.sampling.stream import StreamOptions

_MIN_SIZE_PIXELS, MAX_SIZE_PIXELS = 16, 4096
_MAX_SMOOTHING_FRAMES = 30
_TURNTABLE, _TURNTABLE_SECONDS = "turntable", 4.0
_GROUND_TRUTH = "gt"
_MAX_WORKERS, _MAX_OVERLAP_FRAMES = 256, 1000

Parts = Sequence[RenderJob | GroundTruth]
"""What is seen beside each other."""
Report = Callable[[str, int, int], None]
"""Told what is being done, and how much of how much of it is done."""


@dataclass(frozen=True, kw_only=True)
class FilmSource:
    """Whose film it is, in words that another process understands."""

    run: Path
    data: Path | None = None
    """Where the capture lies now, if not where it was; needed for photographs only."""
    body_models: tuple[Path, ...] = ()
    device: str | torch.device = "auto"


@dataclass(frozen=True, kw_only=True)
class _ChunkTask:
    """A chunk of a film, for a process of its own."""

    source: FilmSource
    options: RenderOptions
    kept: FrameCache
    chunk: range
    threads: int


def render_film(
    source: FilmSource, out: Path, options: RenderOptions, report: Report, processes: ProcessGroup = ALONE
) -> int:
    """Film, keep what is done if interrupted, and write the film.

    Args:
        source: Whose film.
        out: The video, or the folder of PNGs.
        options: What is filmed, and how.
        report: Told of progress.
        processes: Those that a launcher has started to film a part each; the first writes the film and reports.

    Returns:
        How many frames were there already from an earlier, interrupted call.

    Raises:
        UserError: if the options do not suit, or something is missing or damaged.
    """

    def begin() -> tuple[RenderJob, Parts]:
        check_film(out, options)
        _require_one_launcher(options, processes)
        return _parts(source, options)

    first, parts = processes.in_turn(begin)
    background = _behind(options, first.cameras.image_size, len(parts))
    chunks = _chunks(first, options, processes)
    count = len(first)
    with ExitStack() as held:
        held.enter_context(keeping_freed_memory())

        def open_cache() -> FrameCache:
            if not processes.is_first:
                return FrameCache.of(out)
            key = _key(parts, chunks, options)
            return held.enter_context(FrameCache.beside(out, key, anew=options.anew))

        kept = processes.in_turn(open_cache)
        before = sum(kept.done(chunk) for chunk in chunks)
        # The others film, and neither write nor tell anything else.
        if not processes.is_first:
            _film_share(parts, kept, chunks, processes, lambda done: None)
            return before
        if before:
            report("going on", before, count)
        poster = Poster(out, kept, background)
        with growing_film(kept, out, first.motion.fps, background) as film:

            def rendered(done: int) -> None:
                poster.write_once()
                film.follow()
                report("render", max(before, done), count)

            rendered(before)
            if processes.size > 1:
                _film_share(parts, kept, chunks, processes, rendered)
            elif len(chunks) == 1:
                for done in _film(parts, kept, chunks[0], film.take):
                    rendered(done)
            else:
                _film_in_workers(source, options, kept, chunks, rendered)
            rendered(count)
            film.finish(count, lambda written: report("write", written, count))
        write_passes(kept, out, count, options.picture.passes)
        kept.forget()
    return before


def check_film(out: Path, options: RenderOptions) -> None:
    """Refuse early, before anything is opened.

    Raises:
        UserError: naming the option that does not suit.
    """
    if (options.clip is None) == (not options.motion):
        raise UserError("say what to film: either --clip NAME or --motion FILE (or walk, dance, ...)")
    ranges = (
        ("--size", options.picture.size, _MIN_SIZE_PIXELS, MAX_SIZE_PIXELS, " pixels"),
        ("--width", options.picture.width, _MIN_SIZE_PIXELS, MAX_SIZE_PIXELS, " pixels"),
        ("--smoothing", options.smoothing, 0, _MAX_SMOOTHING_FRAMES, " frames"),
        ("--workers", options.workers, 1, _MAX_WORKERS, ""),
        ("--overlap", options.overlap, 0, _MAX_OVERLAP_FRAMES, " frames"),
        ("--seed", options.seed, 0, MAX_SEED - 1, ""),
    )
    for name, value, low, high, unit in ranges:
        if value is not None and not low <= value <= high:
            raise UserError(f"{name} must lie between {low} and {high}{unit}, found {value}")
    if options.frames is not None and options.frames < 1:
        raise UserError(f"--frames must be at least 1, found {options.frames}")
    check_cameras(options.camera)
    check_heading(options.heading, clip=options.clip is not None)
    check_light(options)
    look = Look.of(options.camera, options.picture)
    transparent = look.background == TRANSPARENT
    # Whether it can be read, which needs no picture of the film's size.
    read_background(look.background, (_MIN_SIZE_PIXELS, _MIN_SIZE_PIXELS))
    check_encoding(out, options.picture.passes, transparent=transparent)
    require_writable(out.parent)
    if options.picture.compare == _GROUND_TRUTH and (
        options.clip is None or options.edits != Edits() or options.picture.passes
    ):
        raise UserError(
            f"--compare {_GROUND_TRUTH}: photographs exist of a --clip as it was filmed: leave edits and --passes out"
        )
    if options.photos and (options.clip is None or options.edits != Edits()):
        raise UserError(
            "--photos: photographs exist of a --clip of the capture as it was filmed: leave --motion and edits out"
        )


def _require_one_launcher(options: RenderOptions, processes: ProcessGroup) -> None:
    if processes.size > 1 and options.workers > 1:
        raise UserError(
            "--workers starts processes, and this is one of several that a launcher has started: leave --workers out"
        )


def _chunks(job: RenderJob, options: RenderOptions, processes: ProcessGroup) -> tuple[range, ...]:
    """A chunk for each process, unless it were shorter than what is sampled ahead of it."""
    most = max(1, len(job) // max(1, options.overlap))
    return even_chunks(len(job), min(options.workers * processes.size, most), job.cut_at)


def _film_share(
    parts: Parts,
    kept: FrameCache,
    chunks: Sequence[range],
    processes: ProcessGroup,
    rendered: Callable[[int], None],
) -> None:
    """This process's chunk, if there is one for it, and then waiting for all; told as if the others kept pace."""
    for chunk in chunks[processes.rank : processes.rank + 1]:
        for done in _film(parts, kept, chunk):
            rendered(sum(min(done, len(each)) for each in chunks))
    processes.wait()


def _film_in_workers(
    source: FilmSource,
    options: RenderOptions,
    kept: FrameCache,
    chunks: Sequence[range],
    rendered: Callable[[int], None],
) -> None:
    """Each chunk in a process that this one starts."""
    threads = max(1, torch.get_num_threads() // len(chunks))
    tasks = [
        _ChunkTask(
            source=replace(source, device=device), options=options, kept=kept, chunk=chunk, threads=threads
        )
        for chunk, device in zip(chunks, spread_devices(str(source.device), len(chunks)), strict=True)
    ]
    lengths = [len(chunk) for chunk in chunks]
    run_each(_film_chunk, tasks, lengths, len(chunks), lambda done, total: rendered(done))


def _film_chunk(task: _ChunkTask) -> Iterator[int]:
    """A chunk, in a process that has opened nothing yet."""
    torch.set_num_threads(task.threads)
    _, parts = _parts(task.source, task.options)
    with keeping_freed_memory():
        yield from _film(parts, task.kept, task.chunk)


def _film(
    parts: Parts,
    kept: FrameCache,
    chunk: range,
    seen: Callable[[int, Picture], None] = lambda index, picture: None,
) -> Iterator[int]:
    """Keep the frames of a chunk that are still missing, shown as they come; yields how many of it are done."""
    before, states = kept.resume(chunk, len(parts))
    missing = chunk[before:]
    if not missing:
        yield before
        return
    streams = [part.frames(missing, state) for part, state in zip(parts, states, strict=True)]
    for index, drawn in zip(missing, made_ahead(zip(*streams, strict=True)), strict=True):
        done = index + 1 - chunk.start
        pictures = _side_by_side([pictures for pictures, _ in drawn])
        kept.add(index, pictures)
        kept.mark(chunk, done, [state for _, state in drawn])
        seen(index, pictures[COLOR])
        yield done


def _parts(source: FilmSource, options: RenderOptions) -> tuple[RenderJob, Parts]:
    """Whose film it is, and all that are seen in it."""
    first = _job(source, options)
    compare = options.picture.compare
    if compare is None:
        return first, [first]
    if compare == _GROUND_TRUTH:
        return first, [first, _ground_truth(first, options)]
    try:
        second = _job(replace(source, run=Path(compare), data=None), options)
    except UserError as error:
        raise UserError(f"--compare {compare}: {error}") from error
    if second.cameras.image_size != first.cameras.image_size or len(second) != len(first):
        raise UserError(
            f"--compare {compare}: its film would have another size or length; choose another --camera"
        )
    return first, [first, second]


def _job(source: FilmSource, options: RenderOptions) -> RenderJob:
    device = choose_device(source.device)
    run = open_run(source.run, data=source.data, body_models=source.body_models)
    networks = run.without_networks(device) if options.mode == "bake" else run.networks(device)
    motion = chosen_motion(run.subject, options.clip, options.motion, options.edits, options.read)
    if options.clip is None:
        motion = headed(motion, run.subject, options.heading)
    motion = _as_long_as_wanted(motion, options)
    look, light = Look.of(options.camera, options.picture), light_change(run, options)
    return RenderJob(
        run=run,
        networks=networks,
        baked=_baked(run, device, light) if options.mode == "bake" else None,
        light=light,
        motion=motion,
        at_home=options.clip is not None,
        sampling=StreamOptions(mode=options.mode, seed=options.seed, smoothing=options.smoothing),
        cameras=film_cameras(run.subject, motion, options.camera, options.picture),
        filmed=_filmed(run, options, len(motion)) if options.photos else None,
        passes=options.picture.passes,
        shadow=look.shadow,
        transparent=look.background == TRANSPARENT,
        overlap=options.overlap,
    )


def _baked(run: Run, device: torch.device, light: LightChange | None) -> BakedGaussians:
    baked = run.baked(device)
    return baked if light is None else light.baked(baked)


def _filmed(run: Run, options: RenderOptions, count: int) -> FilmedFrames:
    assert options.clip is not None
    frames = run.subject.clip(options.clip).frames
    shown = [frames[0]] * count if options.camera.camera == _TURNTABLE else frames[:count]
    return FilmedFrames(photographs=CapturePhotographs.trained(run.capture()), frames=shown)


def _as_long_as_wanted(motion: Motion, options: RenderOptions) -> Motion:
    if options.camera.camera == _TURNTABLE:
        count = options.frames or round(_TURNTABLE_SECONDS * motion.fps)
        return motion.select([0] * count)
    return motion.select(range(len(motion))[: options.frames])


def _ground_truth(job: RenderJob, options: RenderOptions) -> GroundTruth:
    names, name = [camera.name for camera in job.run.subject.cameras], options.camera.camera
    if name not in names:
        raise UserError(
            f"--compare {_GROUND_TRUTH}: choose a --camera that took photographs: {', '.join(names)}"
        )
    assert options.clip is not None
    return GroundTruth(
        capture=job.run.capture(),
        frames_of_capture=list(job.run.subject.clip(options.clip).frames)[: len(job)],
        camera=names.index(name),
        size=job.cameras.image_size,
    )


def _behind(options: RenderOptions, size: tuple[int, int], parts: int) -> Background:
    """What is behind each of the parts, side by side."""
    background = read_background(Look.of(options.camera, options.picture).background, size)
    if background is None or background.shape[:2] != size:
        return background
    return np.concatenate([background] * parts, axis=1)


def _side_by_side(parts: Sequence[Mapping[str, np.ndarray]]) -> dict[str, np.ndarray]:
    shared = set.intersection(*(set(part) for part in parts))
    return {name: np.concatenate([part[name] for part in parts], axis=1) for name in sorted(shared)}


def _key(parts: Parts, chunks: Sequence[range], options: RenderOptions) -> dict[str, object]:
    """What frames depend on: half-finished ones go on only if it is the same."""
    return {
        "frames": [part.fingerprint() for part in parts],
        "passes": list(options.picture.passes),
        "chunks": [chunk.start for chunk in chunks],
        "overlap": options.overlap if len(chunks) > 1 else None,
    }
