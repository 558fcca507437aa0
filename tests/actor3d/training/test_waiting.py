"""On an accelerator a training step waits for nothing: data are drawn ahead, and what it measures is read later."""

import collections
import math
import threading

import cv2
import numpy as np
import pytest
import torch
from pretend_device import DEVICE, pretending
from torch import nn

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.config import OptimizerConfig, TrainingConfig, load_config
from actor3d.errors import UserError
from actor3d.process_group import ALONE
from actor3d.runs.folder import RunFolder
from actor3d.training import rectifier_stage
from actor3d.training.batches import drawn_ahead
from actor3d.training.bookkeeping import LOG_INTERVAL, Bookkeeper
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.loop import train_stage
from actor3d.training.optimizing import new_state, take_step
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.stage import StepLoss
from rectifier3d.splats.gaussians import Render

ELSEWHERE = torch.device("meta")
"""For stages that only say so."""


class Slope:
    """A stage with one weight, which says that it is trained on an accelerator."""

    name = "slope"
    device = ELSEWHERE

    def __init__(self, steps: int, broken: int | None = None) -> None:
        self.settings = OptimizerConfig(steps=steps, warmup_steps=1)
        self.line, self.broken, self.drawn = nn.Linear(1, 1), broken, []

    @property
    def modules(self):
        return {"line": self.line}

    def parameter_groups(self):
        return [{"params": list(self.line.parameters()), "lr": 0.1}]

    def rate_factor(self, step):
        return 1.0

    def draw(self, step, generator):
        self.drawn.append((step, threading.current_thread() is threading.main_thread()))
        return torch.rand(1, generator=generator)

    def loss(self, step, batch):
        total = (self.line(batch) - 1).square().sum() * (math.nan if step == self.broken else 1)
        return StepLoss(total=total, terms={"square": total.detach()})

    def validate(self, picture):
        cv2.imwrite(str(picture), np.zeros((1, 1, 3), np.uint8))
        return {"zero": 0.0}


def test_another_thread_draws_ahead_and_each_step_once(tmp_path):
    stage, seen = Slope(steps=45), []

    def look(report):
        seen.append((report.step, len(stage.drawn), report.loss))

    train_stage(stage, RunFolder(tmp_path), TrainingConfig(), look)
    assert sorted(stage.drawn) == [(step, False) for step in range(45)]
    assert all(drawn <= step + 2 for step, drawn, _ in seen)
    read = {loss for step, _, loss in seen}
    assert all(math.isfinite(loss) for loss in read) and len(read) == 1 + 45 // LOG_INTERVAL + 1


def test_what_is_drawn_ahead_comes_in_order_and_its_errors_arrive():
    def draw(step):
        if step == 3:
            raise OSError("the disk is gone")
        return step

    batches = drawn_ahead(draw, range(1, 9), ELSEWHERE)
    assert [next(batches), next(batches)] == [1, 2]
    with pytest.raises(OSError, match="the disk is gone"):
        next(batches)
    assert list(drawn_ahead(str, range(5, 6), ELSEWHERE)) == ["5"]
    assert list(drawn_ahead(str, range(5, 5), ELSEWHERE)) == []


@pytest.mark.parametrize(("steps", "every"), [(45, 100), (45, 9)])
def test_a_loss_that_is_read_later_is_told_with_its_step_and_nothing_of_it_is_saved(tmp_path, steps, every):
    run = RunFolder(tmp_path)
    with pytest.raises(UserError, match="loss of the slope became nan at step 7;"):
        train_stage(Slope(steps, broken=7), run, TrainingConfig(checkpoint_every=every))
    assert not run.checkpoint("slope").exists()


@pytest.fixture(scope="module")
def capture(capture_folder):
    return open_capture(capture_folder)


def _settings():
    return load_config(
        "tiny",
        (
            *("denoiser.batch_size=2", "rectifier.model.num_gaussians=200", "rectifier.canonical_steps=1"),
            *("rectifier.corrections.poses=true", "rectifier.corrections.colors=true"),
            *("rectifier.corruption.denoised=1", "rectifier.loss.smoothness=0.1"),
        ),
    )


def _prepared(capture):
    sizes = PrepareOptions(model_size=32, target_size=48)
    return prepare(capture, sizes)


def _flat_render(gaussians, cameras):
    """In place of a rasterizer: gsplat reads how many tiles splats cover, once a call; the torch twin much more."""
    size = (len(cameras), 3, *cameras.image_size)
    color = gaussians.colors.mean(0) + 0 * gaussians.means.sum()
    alpha = gaussians.opacities.mean().expand(size[0], 1, *size[2:])
    return Render(rgb=color[None, :, None, None].expand(size), alpha=alpha)


@pytest.mark.parametrize("name", ["denoiser", "rectifier"])
def test_a_step_waits_for_nothing(capture, tmp_path, monkeypatch, name):
    monkeypatch.setattr(rectifier_stage, "render_gaussians", _flat_render)
    config, prepared = _settings(), _prepared(capture)
    with pretending() as waits:
        stage = DenoiserStage(config, prepared, DEVICE)
        if name == "rectifier":
            stage = RectifierStage(config, prepared, DEVICE, stage.denoiser)
        state = new_state(stage)
        books = Bookkeeper(stage, state, RunFolder(tmp_path), config.training, ALONE, None)
        for step in range(3):
            if step == 2:
                waits.clear()
            batch = stage.draw(step, torch.Generator().manual_seed(step))
            books.enter(step + 1, take_step(stage, state, step, batch, ALONE), threading.Event(), None)
    assert waits == collections.Counter()
