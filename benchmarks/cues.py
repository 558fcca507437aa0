"""What the pose cue is worth: the 2D denoiser with part labels alone, and with canonical coordinates and normals too.

Run with ``python -m benchmarks.cues CAPTURE``. Both networks see the same data in the same order; each is then asked
for the clean picture of every camera in a clip it was never trained on, in one step from several noise levels.
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from tqdm import tqdm

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import CaptureDataset, PrepareOptions, prepare
from actor3d.config import ActorConfig, TrainingConfig, load_config
from actor3d.imaging.metrics import psnr
from actor3d.runs.folder import RunFolder
from actor3d.sampling.conditioning import rasterize_conditioning
from actor3d.sampling.networks import denoise
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.loop import StepReport, train_stage
from denoiser2d.losses import add_noise
from denoiser2d.schedule import alphas_cumprod

TIMES = (999, 749, 499, 249)
CPU = torch.device("cpu")


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Held-out one-step PSNR of one cue, dB inside the person's mask."""

    cue: str
    steps: int
    psnr_by_time: tuple[float, ...]


def run(capture: Path, config: ActorConfig) -> list[Row]:
    """Train and measure both cues."""
    options = PrepareOptions(
        model_size=config.data.input_resolution, target_size=config.data.render_resolution
    )
    prepared = prepare(open_capture(capture), options)
    rows = []
    for cue, geometry in (("labels", False), ("labels, coordinates, normals", True)):
        unet = replace(config.denoiser.unet, geometry_cue=geometry)
        chosen = replace(config, denoiser=replace(config.denoiser, unet=unet))
        stage = DenoiserStage(chosen, prepared, CPU)
        with tempfile.TemporaryDirectory() as folder:
            _train(stage, RunFolder(Path(folder)), chosen.training, cue)
        rows.append(Row(cue=cue, steps=stage.settings.steps, psnr_by_time=_held_out(stage, prepared)))
    return rows


def _train(stage: DenoiserStage, folder: RunFolder, training: TrainingConfig, name: str) -> None:
    with tqdm(total=stage.settings.steps, desc=name) as bar:

        def report(step: StepReport) -> None:
            bar.update(step.step - bar.n)

        train_stage(stage, folder, training, report)


@torch.no_grad()
def _held_out(stage: DenoiserStage, prepared: CaptureDataset) -> tuple[float, ...]:
    split = prepared.split("novel_pose")
    alphas = alphas_cumprod()
    errors: dict[int, list[torch.Tensor]] = {time: [] for time in TIMES}
    for index in split.frames:
        frame = prepared.frame(index, split.cameras)
        views = rasterize_conditioning(prepared.surface, frame.vertices, frame.views.cameras, frame.fragments)
        clean, person = frame.views.images, (frame.views.masks == 1)[:, None].expand_as(frame.views.images)
        noise = torch.randn(clean.shape, generator=torch.Generator().manual_seed(index))
        for time in TIMES:
            times = torch.full((len(clean),), time)
            estimate = denoise(stage.denoiser, add_noise(clean, noise, times, alphas), times, views.cue)
            errors[time].append((estimate.clamp(0, 1) - clean)[person])
    return tuple(psnr(torch.cat(errors[time]).numpy()) for time in TIMES)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("capture", type=Path)
    parser.add_argument("--config", default="quick", help="a preset's name or a YAML file")
    options = parser.parse_args(arguments)
    print(f"{'cue':30}" + "".join(f"{f't={time}':>9}" for time in TIMES) + "   (dB inside the mask)")
    for row in run(options.capture, load_config(options.config)):
        print(f"{row.cue:30}" + "".join(f"{value:9.2f}" for value in row.psnr_by_time))


if __name__ == "__main__":
    main()
