"""How the modes of a moving avatar compare: quality, flicker and speed on motions that it never saw.

Make a long capture of the same person doing something else, then measure mode after mode; results gather in a file.
Every mode is measured on the same frames (``--frames 24``: the middle ones of each clip, as a quick look)::

    actor3d capture --out long --subject ada --motion sport --frames 300 --cameras 6 --size 256
    python -m benchmarks.modes RUN long --out modes.json --mode video --mode sample --mode repose --mode bake

Speed is processor time on one thread, which other programs on the machine do not change much.
"""

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import get_args

import numpy as np
import torch

from actor3d.captures.capture import Capture, open_capture
from actor3d.evaluation.flicker import warp_error
from actor3d.evaluation.scoring import Scorer, ViewResult
from actor3d.runs.run import open_run
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampledFrame, SampleRequest
from actor3d.sampling.stream import StreamMode, StreamOptions, stream_frames
from rectifier3d.splats.raster import render_gaussians

CAMERAS = (1, 4)
"""Of the capture's, in which pictures are compared."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """Sums over the frames of one mode and clip."""

    mode: str
    clip: str
    frames: int
    box_psnr: float
    """dB inside the body box, mean over pictures."""
    flicker: float
    """Warp error against the frame before, mean over pairs."""
    true_flicker: float
    """The same of the photographs."""
    seconds: float
    """Processor time a frame and its picture in one camera, without reading photographs and comparing."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Stage:
    """What all measurements share."""

    networks: AvatarNetworks
    rig: AnchorRig
    capture: Capture
    baked: BakedGaussians | None
    smoothing: int
    most_frames: int
    """Consecutive ones that are measured of each clip, from its middle."""


def measure(stage: Stage, clip: str, mode: StreamMode) -> Tally:
    """One mode over one clip of the capture."""
    frames = list(stage.capture.clip(clip).frames)
    left_out = max(0, len(frames) - stage.most_frames)
    frames = frames[left_out // 2 : len(frames) - (left_out - left_out // 2)]
    scorer = Scorer(capture=stage.capture)
    psnrs: list[float] = []
    flickers: list[tuple[float, float]] = []
    seconds: list[float] = []
    before: tuple[torch.Tensor, list[ViewResult]] | None = None
    for frame, sampled, spent in _timed(stage, frames, mode):
        vertices = stage.capture.posed_vertices([frame])[0]
        views = [scorer.view(frame, camera, vertices, sampled.gaussians, None) for camera in CAMERAS]
        psnrs += [view.metrics.box_psnr for view in views]
        seconds.append(spent)
        if before is not None:
            flickers.append(_flicker(stage, (before[0], vertices), (before[1], views)))
        before = (vertices, views)
    return Tally(
        mode=mode,
        clip=clip,
        frames=len(frames),
        box_psnr=float(np.mean(psnrs)),
        flicker=float(np.mean([pair[0] for pair in flickers])),
        true_flicker=float(np.mean([pair[1] for pair in flickers])),
        seconds=float(np.mean(seconds)),
    )


def _timed(
    stage: Stage, frames: Sequence[int], mode: StreamMode
) -> Iterator[tuple[int, SampledFrame, float]]:
    """Frames with the processor time that each took."""

    def requests() -> Iterator[SampleRequest]:
        for frame in frames:
            vertices = stage.capture.posed_vertices([frame])[0]
            yield SampleRequest(vertices=vertices, anchors=stage.rig.at_home(vertices))

    camera = stage.capture.cameras([CAMERAS[0]])
    options = StreamOptions(mode=mode, smoothing=stage.smoothing if mode == "video" else 0)
    stream = stream_frames(stage.networks, requests(), options, baked=stage.baked)
    for frame in frames:
        start = time.process_time()
        sampled = next(stream).frame
        render_gaussians(sampled.gaussians, camera)
        yield frame, sampled, time.process_time() - start


def _flicker(
    stage: Stage,
    vertices: tuple[torch.Tensor, torch.Tensor],
    views: tuple[list[ViewResult], list[ViewResult]],
) -> tuple[float, float]:
    cameras = stage.capture.each_camera(CAMERAS)
    surface = stage.capture.surface
    pictures = tuple([view.picture for view in part] for part in views)
    truths = tuple([view.truth for view in part] for part in views)
    return (
        warp_error(surface, vertices, (pictures[0], pictures[1]), cameras),
        warp_error(surface, vertices, (truths[0], truths[1]), cameras),
    )


def summary(tallies: Sequence[Tally]) -> str:
    """A row for each mode, over all clips measured."""
    rows = [f"{'mode':10}{'frames':>8}{'in-box dB':>11}{'flicker':>10}{'of truth':>10}{'s a frame':>11}"]
    for mode in dict.fromkeys(tally.mode for tally in tallies):
        part = [tally for tally in tallies if tally.mode == mode]
        weights = np.array([tally.frames for tally in part], float)

        def mean(name: str, part: list[Tally] = part, weights: np.ndarray = weights) -> float:
            return float(np.average([getattr(tally, name) for tally in part], weights=weights))

        share = mean("flicker") / mean("true_flicker")
        rows.append(
            f"{mode:10}{int(weights.sum()):8}{mean('box_psnr'):11.2f}{mean('flicker'):10.5f}{share:10.2f}"
            f"{mean('seconds'):11.3f}"
        )
    return "\n".join(rows)


def main() -> None:
    """Measure what is asked for, and print what is known."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a trained run")
    parser.add_argument("capture", type=Path, help="of the same person")
    parser.add_argument("--out", type=Path, required=True, help="JSON file in which results gather")
    parser.add_argument("--mode", action="append", default=[], choices=get_args(StreamMode))
    parser.add_argument("--clip", action="append", default=[], help="all clips if not given")
    parser.add_argument(
        "--frames", type=int, default=1000, help="at most so many of each clip, its middle ones"
    )
    parser.add_argument("--smoothing", type=int, default=0, help="frames on each side, for video")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    known = json.loads(arguments.out.read_text()) if arguments.out.exists() else []
    run, cpu = open_run(arguments.run), torch.device("cpu")
    networks = run.networks(cpu)
    capture = open_capture(arguments.capture)
    for mode in arguments.mode:
        stage = Stage(
            networks=networks,
            rig=run.rig,
            capture=capture,
            baked=run.baked(cpu) if mode == "bake" else None,
            smoothing=arguments.smoothing,
            most_frames=arguments.frames,
        )
        for clip in arguments.clip or [clip.name for clip in capture.clips]:
            known.append(asdict(measure(stage, clip, mode)))
            arguments.out.write_text(json.dumps(known, indent=1) + "\n")
            print(known[-1], flush=True)
    print(summary([Tally(**row) for row in known]))


if __name__ == "__main__":
    main()
