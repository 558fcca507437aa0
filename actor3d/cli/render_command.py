"""`actor3d render`: a film of the avatar."""

from collections.abc import Mapping, Sequence
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
from actor3d.cli.film.cameras import check_cameras, film_cameras
from actor3d.cli.film.delivery import check_delivery, deliver
from actor3d.cli.film.kept_frames import KeptFrames
from actor3d.cli.film.take import Photographs, Take
from actor3d.cli.motions import chosen_motion
from actor3d.config import UserError
from actor3d.imaging.alpha import TRANSPARENT, read_background
from actor3d.motion import Motion
from actor3d.motion.reading import DEFAULTS
from actor3d.options import CameraOptions, Edits, PictureOptions, ReadOptions
from actor3d.sampling.stream import StreamMode, StreamOptions

_SMALLEST, _LARGEST = 16, 4096
_MOST_SMOOTHING = 30
_TURNTABLE_SECONDS = 4.0
_TRUTH = "truth"


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


def run_render(run: Path, out: Path, options: RenderOptions, device: str) -> None:
    """Film, keep what is done if interrupted, and write the film."""
    _check(out, options)
    with one_line_errors():
        first = _take(run, options, choose_device(device))
        takes = [first, *_beside(first, options)]
        background = read_background(options.picture.background, first.cameras.image_size)
    count = len(first)
    with Bars() as bars, one_line_errors(), KeptFrames.beside(out, _key(takes, options)) as kept:
        done, states = kept.resume(len(takes))
        if done:
            print(f"going on after frame {done} of {count}")
        streams = [take.frames(done, state) for take, state in zip(takes, states, strict=True)]
        for index, parts in enumerate(zip(*streams, strict=True), start=done):
            kept.add(index, _side_by_side([pictures for pictures, _ in parts]))
            kept.mark(index + 1, count, [state for _, state in parts])
            bars.update("render", index + 1, count)
        deliver(
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
    require_sampling(options.frames, options.seed)
    check_cameras(options.camera)
    transparent = options.picture.background == TRANSPARENT
    if not transparent:
        read_background(options.picture.background, (options.picture.size, options.picture.size))
    check_delivery(out, options.picture.layers, transparent=transparent)
    require_writable(out.parent)
    if options.picture.beside == _TRUTH and (
        options.clip is None or options.edits != Edits() or options.picture.layers
    ):
        raise UserError(
            "--beside truth: photographs exist of a --clip as it was filmed: leave edits and --layers out"
        )


def _beside(first: Take, options: RenderOptions) -> list[Take | Photographs]:
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


def _take(run: Path, options: RenderOptions, device: torch.device) -> Take:
    avatar, capture, rig = open_run(run, device)
    motion = chosen_motion(capture, options.clip, options.motion, options.edits, options.read)
    motion = _as_long_as_wanted(motion, options)
    return Take(
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
    )


def _as_long_as_wanted(motion: Motion, options: RenderOptions) -> Motion:
    if options.camera.camera == "turntable":
        count = options.frames or round(_TURNTABLE_SECONDS * motion.fps)
        return replace(
            motion, poses=motion.poses[:1].repeat(count, 1, 1), trans=motion.trans[:1].repeat(count, 1)
        )
    return motion.select(range(len(motion))[: options.frames])


def _photographs(take: Take, options: RenderOptions) -> Photographs:
    capture, name = take.capture, options.camera.camera
    if name not in capture.camera_names:
        raise UserError(
            f"--beside {_TRUTH}: choose a --camera that took photographs: {', '.join(capture.camera_names)}"
        )
    assert options.clip is not None
    frames = list(capture.clip(options.clip).frames)[: len(take)]
    return Photographs(
        capture=capture,
        frames_of_capture=frames,
        camera=capture.camera_names.index(name),
        size=take.cameras.image_size,
    )


def _side_by_side(parts: Sequence[Mapping[str, np.ndarray]]) -> dict[str, np.ndarray]:
    shared = set.intersection(*(set(part) for part in parts))
    return {layer: np.concatenate([part[layer] for part in parts], axis=1) for layer in sorted(shared)}


def _key(takes: Sequence[Take | Photographs], options: RenderOptions) -> dict[str, object]:
    """What frames depend on: half-finished ones go on only if it is the same."""
    return {"frames": [take.fingerprint() for take in takes], "layers": list(options.picture.layers)}
