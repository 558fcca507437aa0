"""Every preset trains: two steps of both stages, saved, read back and ready to sample.

Sizes alone are reduced, as two cores and a capture of 64-pixel photographs need it: the crops, the images and views of
a step, and the number of Gaussians. The networks, the losses and the choices are those of the preset.
"""

import math

import pytest
import torch

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.config import load_config, preset_names
from actor3d.runs.folder import RunFolder
from actor3d.sampling.plan import plan_frame, plan_next_frame, plan_refinement
from actor3d.training.train import train_avatar

REDUCED = (
    "data.input_resolution=32",
    "data.render_resolution=48",
    "denoiser.batch_size=2",
    "rectifier.model.num_gaussians=1500",
    "rectifier.views_per_step=2",
)
TWO_STEPS = ("rectifier.optimizer.steps=2",)


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_trains_for_two_steps(tmp_path, capture_folder, name):
    shortened = [*REDUCED, *TWO_STEPS]
    if load_config(name).rectifier.canonical_steps:
        # One step of the learned Gaussians alone, and one with the network.
        shortened.append("rectifier.canonical_steps=1")
    stages = ["rectifier"]
    if load_config(name).denoiser.optimizer.steps:
        shortened.append("denoiser.optimizer.steps=2")
        stages.insert(0, "denoiser")
    config = load_config(name, shortened)
    sizes = PrepareOptions(model_size=config.data.input_resolution, target_size=config.data.render_resolution)
    losses = []
    networks = train_avatar(
        RunFolder(tmp_path),
        config,
        prepare(open_capture(capture_folder), sizes),
        torch.device("cpu"),
        lambda step: losses.append((step.stage, step.step, step.loss)),
    )
    assert [(stage, step) for stage, step, _ in losses] == [
        (stage, step) for stage in stages for step in (1, 2)
    ]
    assert all(math.isfinite(loss) for _, _, loss in losses)
    assert networks.rectifier.options == config.rectifier.model
    # The times that sampling visits fit one another; sizes do not matter to them.
    sampling = load_config(name).sampling
    painted = bool(sampling.steps)
    assert bool(plan_frame(sampling).anchors) == bool(plan_next_frame(sampling).anchors) == painted
    assert bool(plan_refinement(sampling).times) == painted
