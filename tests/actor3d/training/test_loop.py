"""One loop for both stages: schedule, resuming to the bit, stopping, refusing what does not fit."""

import math
import shutil
import signal
from dataclasses import replace
from itertools import pairwise

import pytest
import torch

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.config import CaptureCorrectionConfig, OptimizerConfig, load_config
from actor3d.errors import UserError
from actor3d.runs.checkpoints import checkpoint_step
from actor3d.runs.folder import RunFolder
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.loop import Interrupted, train_stage
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.schedule import learning_rate_factor

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def config():
    return load_config("tiny")


@pytest.fixture(scope="module")
def prepared(capture_folder, config):
    options = PrepareOptions(
        model_size=config.data.input_resolution, target_size=config.data.render_resolution
    )
    return prepare(open_capture(capture_folder), options)


def _weights(stage):
    return [value.clone() for module in stage.modules.values() for value in module.state_dict().values()]


def _denoiser(config, prepared):
    return DenoiserStage(config, prepared, CPU)


def _rectifier(config, prepared):
    return RectifierStage(config, prepared, CPU, _denoiser(config, prepared).denoiser)


def _frozen(config, prepared):
    return _rectifier(replace(config, rectifier=replace(config.rectifier, freeze_canonical=True)), prepared)


def _corrected(config, prepared):
    corrections = CaptureCorrectionConfig(poses=True, colors=True)
    return _rectifier(replace(config, rectifier=replace(config.rectifier, corrections=corrections)), prepared)


def _told_by_pose(config, prepared):
    model = replace(config.rectifier.model, pose_residual="parts")
    return _rectifier(replace(config, rectifier=replace(config.rectifier, model=model)), prepared)


def test_the_rate_warms_up_then_falls_to_zero():
    settings = OptimizerConfig(steps=100, warmup_steps=10)
    factors = [learning_rate_factor(step, settings) for step in range(101)]
    assert all(a < b for a, b in pairwise(factors[:10]))
    assert factors[10] == 1
    assert all(a > b for a, b in pairwise(factors[10:]))
    assert math.isclose(factors[100], 0, abs_tol=1e-12)
    assert learning_rate_factor(90, replace(settings, schedule="constant")) == 1


@pytest.mark.parametrize("make", [_denoiser, _rectifier, _frozen, _corrected, _told_by_pose])
def test_training_resumed_after_a_crash_ends_bit_equal(tmp_path, config, prepared, make):
    whole, broken = RunFolder(tmp_path / "whole"), RunFolder(tmp_path / "broken")
    stage = make(config, prepared)
    train_stage(stage, whole, config.training)
    expected = _weights(stage)

    class Crash(Exception):
        pass

    def crash(report):
        if report.step == 8:
            raise Crash

    with pytest.raises(Crash):
        train_stage(make(config, prepared), broken, config.training, crash)
    assert checkpoint_step(broken.checkpoint(stage.name)) == 5
    resumed = make(config, prepared)
    train_stage(resumed, broken, config.training)
    for value, wanted in zip(_weights(resumed), expected, strict=True):
        assert torch.equal(value, wanted)


def test_frozen_gaussians_stay_while_the_networks_learn(tmp_path, config, prepared):
    stage, seen = _frozen(config, prepared), {}
    alone = config.rectifier.canonical_steps

    def look(report):
        if report.step in (1, alone, config.rectifier.optimizer.steps):
            learned = [value.clone() for value in stage.rectifier.base.parameters()]
            head = stage.rectifier.attribute_head[-1].weight.clone()
            seen[report.step] = learned, head

    train_stage(stage, RunFolder(tmp_path), config.training, look)
    (first, untouched), (then, joined), (last, head) = seen.values()
    assert not any(torch.equal(a, b) for a, b in zip(first, then, strict=True))
    assert all(torch.equal(a, b) for a, b in zip(then, last, strict=True))
    assert torch.equal(untouched, joined) and not torch.equal(joined, head)


def test_what_is_frozen_and_what_follows_have_a_schedule_each(config, prepared):
    stage = _frozen(config, prepared)
    alone, steps = config.rectifier.canonical_steps, config.rectifier.optimizer.steps
    factors = [stage.rate_factor(step) for step in range(steps)]
    assert factors[alone - 1] < max(factors[:alone]) == 1
    assert factors[-1] < max(factors[alone:]) == 1


@pytest.mark.parametrize("make", [_denoiser, _rectifier])
def test_the_loss_falls(config, prepared, make):
    stage = make(config, prepared)
    optimizer = torch.optim.Adam(stage.parameter_groups())
    step = config.rectifier.canonical_steps

    def loss(seed):
        return stage.loss(step, stage.draw(step, torch.Generator().manual_seed(seed))).total

    with torch.no_grad():
        before = sum(float(loss(seed)) for seed in range(4))
    for index in range(40):
        optimizer.zero_grad()
        loss(100 + index).backward()
        optimizer.step()
    with torch.no_grad():
        after = sum(float(loss(seed)) for seed in range(4))
    assert after < 0.8 * before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ctrl_c_and_what_ends_a_process_save_the_step_and_say_so(tmp_path, config, prepared, number):
    run, before = RunFolder(tmp_path), signal.getsignal(number)

    def press(report):
        if report.step == 7:
            signal.raise_signal(number)

    with pytest.raises(Interrupted, match="step 7 of the denoiser"):
        train_stage(_denoiser(config, prepared), run, config.training, press)
    assert checkpoint_step(run.checkpoint("denoiser")) == 7
    assert signal.getsignal(number) is before


def test_a_checkpoint_of_another_architecture_is_refused(tmp_path, config, prepared, finished_run):
    run = RunFolder(shutil.copytree(finished_run.root, tmp_path / "run"))
    unet = replace(config.denoiser.unet, base_channels=16)
    wider = replace(config, denoiser=replace(config.denoiser, unet=unet))
    with pytest.raises(UserError, match="another architecture"):
        train_stage(_denoiser(wider, prepared), run, config.training)


@pytest.mark.parametrize(
    "name", ["weights.safetensors", "optimizer.safetensors", "ema.safetensors", "state.json"]
)
@pytest.mark.parametrize("damage", ["truncated", "missing"])
def test_a_damaged_checkpoint_is_refused(tmp_path, config, prepared, name, damage, finished_run):
    run = RunFolder(tmp_path / "run")
    shutil.copytree(finished_run.root, run.root)
    file = run.checkpoint("denoiser") / name
    if damage == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(UserError, match="damaged checkpoint"):
        train_stage(_denoiser(config, prepared), run, config.training)


@pytest.fixture(scope="module")
def finished_run(tmp_path_factory, config, prepared):
    run = RunFolder(tmp_path_factory.mktemp("finished"))
    train_stage(_denoiser(config, prepared), run, config.training)
    return run


def test_a_loss_that_explodes_ends_in_advice(tmp_path, config, prepared):
    stage = _denoiser(config, prepared)
    with torch.no_grad():
        for parameter in stage.denoiser.parameters():
            parameter.fill_(math.nan)
    with pytest.raises(UserError, match="learning_rate"):
        train_stage(stage, RunFolder(tmp_path), config.training)


def test_validation_leaves_a_picture(tmp_path, config, prepared):
    picture = tmp_path / "picture.png"
    metrics = _rectifier(config, prepared).validate(picture)
    assert picture.stat().st_size > 100
    assert all(math.isfinite(value) for value in metrics.values())
