"""What photographs of a frame are worth: as anchors of the rectifier, and lifted onto the Gaussians.

Run with ``python -m benchmarks.lifting RUN``. Frames are spread over the training clips and over the unseen ones, and
measured in the cameras that training never saw, whose photographs are never lifted.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from actor3d.captures.capture import Capture
from actor3d.captures.photographs import CapturePhotographs
from actor3d.evaluation.scoring import Scorer
from actor3d.imaging.metrics import ImageMetrics, mean_metrics
from actor3d.imaging.perceptual import PerceptualMetrics, load_st_lpips
from actor3d.runs.run import open_run
from actor3d.sampling.conditioning import rasterize_conditioning
from actor3d.sampling.lifting import lift_frame
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import FrameState, SampledFrame, posed_frame
from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.projection import depth_visibility, sample_features
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.lifting import DEFAULTS, Photographs
from rectifier3d.splats.raster import render_gaussians

CPU = torch.device("cpu")
PARTS = {"training clips": "novel_view", "unseen clips": "novel_pose"}
_LITTLE = 0.02
"""Weight of the colour that is there, beside views that weigh 1 each."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Bench:
    """One run, and the ways in which a frame's Gaussians are made."""

    networks: AvatarNetworks
    capture: Capture

    def ways(self) -> Mapping[str, Callable[[int], Gaussians]]:
        """Gaussians of a frame, by what is made of its photographs."""
        trained = CapturePhotographs.trained(self.capture)
        anchors = replace(trained, cameras=self.capture.anchor_cameras)
        small, middle = replace(trained, max_side=128), replace(trained, max_side=256)
        return {
            "learned Gaussians, no photographs": lambda frame: self.learned(frame).gaussians,
            "the anchors' read by the rectifier": self.rectified,
            "the anchors' lifted": lambda frame: self.lifted(frame, anchors),
            "all lifted, 128²": lambda frame: self.lifted(frame, small),
            "all lifted, 256²": lambda frame: self.lifted(frame, middle),
            "all lifted": lambda frame: self.lifted(frame, trained),
            "all lifted at projected centres": lambda frame: self.from_centres(frame, trained),
        }

    def learned(self, frame: int) -> SampledFrame:
        """The learned Gaussians, in the frame's pose and light."""
        vertices = self.capture.posed_vertices([frame])[0]
        return posed_frame(
            self.networks, FrameState(bound=self.networks.learned(vertices), vertices=vertices)
        )

    def rectified(self, frame: int) -> Gaussians:
        """What the rectifier makes of the anchors' photographs."""
        vertices = self.capture.posed_vertices([frame])[0]
        size = self.networks.config.data.input_resolution
        anchors = CapturePhotographs(
            capture=self.capture, cameras=self.capture.anchor_cameras, max_side=size
        ).of_frame(frame)
        views = rasterize_conditioning(self.networks.surface, vertices, anchors.cameras)
        return self.networks.to_world(self.networks.rectify(anchors.images, views), vertices)

    def lifted(self, frame: int, photographs: CapturePhotographs) -> Gaussians:
        """Colours by the rasterizer's own weights."""
        return lift_frame(self.networks, self.learned(frame), photographs.of_frame(frame)).gaussians

    def from_centres(self, frame: int, photographs: CapturePhotographs) -> Gaussians:
        """Colours by what photographs show where each Gaussian's centre falls, if the body hides it not."""
        made, shown = self.learned(frame), photographs.of_frame(frame)
        body, surface, gaussians = made.state, self.networks.surface, made.gaussians
        normals = point_normals(body.bound.coords, body.vertices, surface.faces)
        views = rasterize_conditioning(surface, body.vertices, shown.cameras)
        seen = depth_visibility(gaussians.means, normals, shown.cameras, views.fragments) ** DEFAULTS.facing
        for _ in range(DEFAULTS.iterations):
            gaussians = _moved_to(gaussians, seen, shown)
        return gaussians


def _moved_to(gaussians: Gaussians, seen: torch.Tensor, shown: Photographs) -> Gaussians:
    render = render_gaussians(gaussians, shown.cameras)
    lacking = shown.images - render.rgb / render.alpha.clamp(min=0.05)
    found = sample_features(torch.cat([lacking, shown.masks[:, None]], dim=1), shown.cameras, gaussians.means)
    weights = (seen * found[..., 3])[..., None]
    step = (weights * found[..., :3]).sum(0) / (weights.sum(0) + _LITTLE)
    return replace(gaussians, colors=(gaussians.colors + step).clamp(0, 1))


def spread(frames: Sequence[int], count: int) -> list[int]:
    """So many frames at even distances."""
    return [frames[int((place + 0.5) * len(frames) / count)] for place in range(count)]


@torch.no_grad()
def measure(bench: Bench, part: str, count: int) -> dict[str, ImageMetrics]:
    """Means over some frames of a part of the capture, in the cameras that are held out."""
    capture = bench.capture
    scorer = Scorer(capture=capture, perceptual=PerceptualMetrics(st_lpips=load_st_lpips()[0]))
    cameras = capture.split("novel_view").cameras
    found: dict[str, list[ImageMetrics]] = {}
    for frame in spread(capture.split(PARTS[part]).frames, count):
        vertices = capture.posed_vertices([frame])[0]
        for name, make in bench.ways().items():
            gaussians = make(frame)
            views = [scorer.view(frame, camera, vertices, gaussians, None) for camera in cameras]
            found.setdefault(name, []).extend(view.metrics for view in views)
    return {name: mean_metrics(rows) for name, rows in found.items()}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a trained run whose capture is at hand")
    parser.add_argument("--frames", type=int, default=4, help="of the training clips, and of the unseen ones")
    arguments = parser.parse_args()
    opened = open_run(arguments.run)
    bench = Bench(networks=opened.networks(CPU), capture=opened.capture())
    for part in PARTS:
        for name, mean in measure(bench, part, arguments.frames).items():
            st_lpips = "–" if mean.st_lpips is None else f"{mean.st_lpips:.4f}"
            print(
                f"{part:16}{name:38}{mean.box_psnr:8.2f} dB {mean.box_ssim:6.3f}  ST-LPIPS {st_lpips}"
                f"  sharpness {mean.sharpness or 0:.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
