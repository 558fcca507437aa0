"""Where a run's quality comes from: one avatar, its Gaussians made in several ways, on a clip it never saw.

Run with ``python -m benchmarks.sampling RUN``. Every third frame of the unseen clips is compared in every other camera,
inside the projected body box.
"""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from actor3d.captures.capture import Capture
from actor3d.captures.dataset import CaptureDataset, PrepareOptions, prepare
from actor3d.config import SamplingConfig
from actor3d.imaging.metrics import psnr
from actor3d.runs.run import open_run
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.conditioning import rasterize_conditioning
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampleRequest, sample_frame
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians

CPU = torch.device("cpu")


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One way of making the Gaussians."""

    gaussians: str
    box_psnr: float
    """dB inside the body box, mean over pictures."""


def run(folder: Path) -> list[Row]:
    """Measure every way on one trained run."""
    opened = open_run(folder)
    networks, capture, rig = opened.networks(CPU), opened.capture(), opened.rig
    data = networks.config.data
    prepared = prepare(
        capture, PrepareOptions(model_size=data.input_resolution, target_size=data.render_resolution)
    )
    twenty = SamplingConfig()
    ways: Mapping[str, Callable[[int], Gaussians]] = {
        "learned base, no anchors": lambda frame: _base(networks, prepared, frame),
        "photographs as anchors": lambda frame: _from_photographs(networks, prepared, frame),
        "sampled in 20 steps, rectified twice": lambda frame: _sampled(networks, capture, rig, frame, twenty),
        "sampled in 20 steps": lambda frame: _sampled(
            networks, capture, rig, frame, replace(twenty, rectify_at=())
        ),
        "sampled in one step": lambda frame: _sampled(
            networks, capture, rig, frame, replace(twenty, steps=1, rectify_at=())
        ),
    }
    with torch.no_grad():
        return [Row(gaussians=name, box_psnr=_score(capture, make)) for name, make in ways.items()]


def _base(networks: AvatarNetworks, prepared: CaptureDataset, frame: int) -> Gaussians:
    vertices = prepared.vertices(frame)
    return networks.to_world(networks.learned(vertices), vertices)


def _from_photographs(networks: AvatarNetworks, prepared: CaptureDataset, index: int) -> Gaussians:
    frame = prepared.frame(index, prepared.anchor_cameras)
    views = rasterize_conditioning(networks.surface, frame.vertices, frame.views.cameras, frame.fragments)
    return networks.to_world(networks.rectify(frame.views.images, views), frame.vertices)


def _sampled(
    networks: AvatarNetworks, capture: Capture, rig: AnchorRig, frame: int, sampling: SamplingConfig
) -> Gaussians:
    vertices = capture.posed_vertices([frame])[0]
    request = SampleRequest(vertices=vertices, anchors=rig.at_home(vertices))
    return sample_frame(networks.with_sampling(sampling), request, torch.Generator().manual_seed(0)).gaussians


def _score(capture: Capture, make: Callable[[int], Gaussians]) -> float:
    split = capture.split("novel_pose")
    chosen = list(split.cameras[::2])
    cameras = capture.cameras(chosen)
    scores = []
    for frame in split.frames[::3]:
        pictures = render_gaussians(make(frame), cameras).rgb.clamp(0, 1)
        boxes = capture.body_boxes(capture.posed_vertices([frame])[0], cameras)
        for picture, box, camera in zip(pictures, boxes, chosen, strict=True):
            truth = torch.from_numpy(capture.load_view(frame, camera).image.copy()).permute(2, 0, 1) / 255
            scores.append(psnr((picture - truth)[:, box].numpy()))
    return sum(scores) / len(scores)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a trained run")
    for row in run(parser.parse_args().run):
        print(f"{row.gaussians:28}{row.box_psnr:8.2f} dB")


if __name__ == "__main__":
    main()
