"""Every term of a loss is logged, and a new one needs a function and a line in a table."""

from pathlib import Path

import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.config import load_config
from actor3d.process_group import ALONE
from actor3d.runs.folder import RunFolder
from actor3d.sampling.networks import build_denoiser
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.loop import train_stage
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.smoothing import SmoothedTerms
from rectifier3d.losses import TERMS, Comparison, Term

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def prepared(capture_folder):
    data = load_config("tiny").data
    sizes = PrepareOptions(model_size=data.input_resolution, target_size=data.render_resolution)
    return prepare(open_capture(capture_folder), sizes)


def _logged(run: RunFolder, stage: str) -> dict[str, list[tuple[int, float]]]:
    reader = EventAccumulator(str(run.tensorboard / stage))
    reader.Reload()
    return {
        tag: [(event.step, event.value) for event in reader.Scalars(tag)]
        for tag in reader.Tags()["scalars"]
        if not tag.startswith(("validation/", "rate/"))
    }


def _train_rectifier(out: Path, prepared, *overrides: str) -> tuple[RectifierStage, dict]:
    config = load_config("tiny", overrides)
    stage = RectifierStage(config, prepared, CPU, build_denoiser(config, prepared.surface))
    train_stage(stage, RunFolder(out), config.training)
    return stage, _logged(RunFolder(out), "rectifier")


def test_the_denoisers_terms_are_logged(tmp_path, prepared):
    config = load_config("tiny")
    train_stage(DenoiserStage(config, prepared, CPU), RunFolder(tmp_path), config.training)
    logged = _logged(RunFolder(tmp_path), "denoiser")
    assert set(logged) == {"loss", "loss/x0"}
    reader = EventAccumulator(str(RunFolder(tmp_path).tensorboard / "denoiser"))
    reader.Reload()
    assert reader.Scalars("rate/denoiser")[-1].value < config.denoiser.optimizer.learning_rate
    assert [event.step for event in reader.Images("validation")] == [10, 12]
    for (step, term), (total_step, total) in zip(logged["loss/x0"], logged["loss"], strict=True):
        assert step == total_step == 12
        assert term == pytest.approx(total)


def test_every_term_that_counts_is_logged_and_the_loss_is_their_weighted_sum(tmp_path, prepared):
    weights = {name: 0.1 + index for index, name in enumerate(TERMS)}
    flags = [f"rectifier.loss.{name}={weight}" for name, weight in weights.items()]
    # One entry in the log: the first step's own values, where nothing is smoothed yet.
    _, logged = _train_rectifier(tmp_path, prepared, *flags, "rectifier.optimizer.steps=1")
    assert set(logged) == {"loss", *(f"loss/{name}" for name in TERMS)}
    total = sum(weight * logged[f"loss/{name}"][0][1] for name, weight in weights.items())
    assert logged["loss"] == [(1, pytest.approx(total, rel=1e-5))]


def test_the_papers_loss_logs_its_two_terms(tmp_path, prepared):
    _, logged = _train_rectifier(tmp_path, prepared, "rectifier.loss.mode=paper")
    assert set(logged) == {"loss", "loss/l2", "loss/alpha"}


def darkness(seen: Comparison) -> torch.Tensor:
    """How dark the render is."""
    return 1 - seen.rgb.mean()


def test_a_term_of_ones_own_is_one_function_and_one_line(tmp_path, prepared, monkeypatch):
    without, logged = _train_rectifier(tmp_path / "without", prepared)
    assert "loss/darkness" not in logged
    monkeypatch.setitem(TERMS, "darkness", Term(darkness, weight=0.0))
    with_it, logged = _train_rectifier(tmp_path / "with", prepared, "rectifier.loss.darkness=100")
    assert logged["loss/darkness"][-1][1] > 0
    assert with_it.rectifier.base.colors.mean() > without.rectifier.base.colors.mean()


def test_terms_are_smoothed_like_the_loss():
    terms, mean = SmoothedTerms(), 3.0
    assert terms.read(ALONE.average) == {}
    terms.update({"a": torch.tensor(3.0)})
    for value in (1.0, 5.0):
        terms.update({"a": torch.tensor(value), "late": torch.tensor(2.0, requires_grad=True)})
        mean = 0.95 * mean + 0.05 * value
    assert terms.read(ALONE.average) == {"a": pytest.approx(mean), "late": pytest.approx(2.0)}


def test_no_step_waits_for_the_device():
    terms = SmoothedTerms()
    # Whoever looks at the value of a tensor that has none is told so.
    for _ in range(2):
        terms.update({"a": torch.zeros((), device="meta")})
    with pytest.raises((NotImplementedError, RuntimeError)):
        terms.read(ALONE.average)
