"""What a film made in chunks shows where they meet: how many frames must be sampled ahead of a chunk?

Run with ``python -m benchmarks.seams RUN``. A motion is sampled in one go; at some of its frames a stream is begun
anew, so many frames earlier, from noise. The first frame that such a stream gives out is compared with that of the one
that never stopped, and the step onto it with the steps between other frames.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from actor3d.evaluation.flicker import warp_error
from actor3d.imaging.metrics import psnr
from actor3d.rendering.cameras import film_cameras
from actor3d.rendering.job import posed_frames
from actor3d.rendering.options import CameraOptions, PictureOptions
from actor3d.runs.motions import chosen_motion
from actor3d.runs.run import open_run
from actor3d.sampling.chunks import RequestsOf, state_before
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampleRequest
from actor3d.sampling.stream import StreamedFrame, StreamOptions, stream_frames
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.gaussians import Render
from rectifier3d.splats.raster import render_gaussians

OVERLAPS = (0, 1, 2, 4, 8, 16)
_SIZE = 256
_SEEN = 0.5
"""Alpha from which a pixel shows the person."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One number of frames sampled ahead."""

    overlap: str
    psnr: float
    """dB of the person, of the chunk's first frame against the unbroken film's; mean over seams."""
    step: float
    """Warp error onto that frame, by the mean of the unbroken film's steps; the greatest of the seams'."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Shown:
    """A frame in the film's camera."""

    picture: Render
    vertices: Tensor
    """The posed body [N, 3], world metres."""


def run(folder: Path, motion_name: str, starts: Sequence[int]) -> list[Row]:
    """Measure seams before the named frames of a motion."""
    opened = open_run(folder)
    subject, rig = opened.subject, opened.rig
    networks = opened.networks(torch.device("cpu"))
    count = max(starts) + 1
    motion = chosen_motion(subject, None, motion_name).select(range(count))
    front = CameraOptions(camera="front", follow="no")
    camera = film_cameras(subject, motion, front, PictureOptions(size=_SIZE)).select([0])

    def requests(frames: range) -> Iterator[SampleRequest]:
        for vertices in posed_frames(subject, motion.select(frames)):
            yield SampleRequest(vertices=vertices, anchors=rig.following(vertices))

    def step(before: Shown, after: Shown) -> float:
        pictures = [before.picture.rgb[0]], [after.picture.rgb[0]]
        return warp_error(subject.surface, (before.vertices, after.vertices), pictures, [camera])

    options = StreamOptions()
    whole = [_shown(streamed, camera) for streamed in stream_frames(networks, requests(range(count)))]
    steps = [step(*pair) for pair in pairwise(whole)]
    usual = float(np.mean(steps))
    rows = [
        Row(overlap="unbroken", psnr=float("inf"), step=max(steps[start - 1] for start in starts) / usual)
    ]
    rows.append(Row(overlap="unbroken, any frame", psnr=float("inf"), step=max(steps) / usual))
    neighbours = [_person_psnr(whole[start - 1], whole[start]) for start in starts]
    rows.append(Row(overlap="the frame before", psnr=float(np.mean(neighbours)), step=float("nan")))
    for overlap in OVERLAPS:
        firsts = [_shown(_first(networks, requests, start, overlap, options), camera) for start in starts]
        pairs = list(zip(starts, firsts, strict=True))
        rows.append(
            Row(
                overlap=str(overlap),
                psnr=float(np.mean([_person_psnr(first, whole[start]) for start, first in pairs])),
                step=max(step(whole[start - 1], first) for start, first in pairs) / usual,
            )
        )
    return rows


def _first(
    networks: AvatarNetworks, requests: RequestsOf, start: int, overlap: int, options: StreamOptions
) -> StreamedFrame:
    state = state_before(networks, requests, start, overlap, options)
    return next(stream_frames(networks, requests(range(start, start + 1)), options, state=state))


def _shown(streamed: StreamedFrame, camera: Cameras) -> Shown:
    picture = render_gaussians(streamed.frame.gaussians, camera)
    return Shown(picture=picture, vertices=streamed.frame.state.vertices)


def _person_psnr(found: Shown, truth: Shown) -> float:
    person = truth.picture.alpha[0, 0] > _SEEN
    return psnr((found.picture.rgb[0] - truth.picture.rgb[0])[:, person].numpy())


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a trained run")
    parser.add_argument("--motion", default="dance")
    parser.add_argument(
        "--start", type=int, action="append", default=[], help="a frame before which a seam lies"
    )
    arguments = parser.parse_args()
    for row in run(arguments.run, arguments.motion, arguments.start or (24, 40, 56)):
        print(f"{row.overlap:20}{row.psnr:8.2f} dB{row.step:8.2f} x the usual step")


if __name__ == "__main__":
    main()
