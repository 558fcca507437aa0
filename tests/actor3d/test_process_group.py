"""Processes that train together take the steps that one would take: shares add up, one writes, all stop together."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Barrier

import pytest
import torch
from two_processes import STOPS, settings, train, train_and_stop

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.cli.launching import run_in_processes
from actor3d.cli.main import main
from actor3d.config import load_config
from actor3d.errors import UserError
from actor3d.process_group import ALONE, ProcessGroup, join_launched
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.optimizing import parameters_of
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.train_run import require_shares

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def prepared(capture_folder):
    data = load_config("tiny").data
    sizes = PrepareOptions(model_size=data.input_resolution, target_size=data.render_resolution)
    return prepare(open_capture(capture_folder), sizes)


def _denoiser(prepared, processes):
    # Three views of one frame and one of another: no share is a frame.
    config = load_config("tiny", ("denoiser.frames_per_step=3", "training.precision=fp32"))
    return DenoiserStage(config, prepared, CPU, processes)


def _rectifier(prepared, processes):
    config = load_config("tiny", ("rectifier.loss.smoothness=0.1", "training.precision=fp32"))
    denoiser = DenoiserStage(config, prepared, CPU).denoiser
    return RectifierStage(config, prepared, CPU, denoiser, processes)


class _Meeting:
    """Where threads, each in place of a process, add up what they have."""

    def __init__(self, size: int) -> None:
        self._values: dict[int, torch.Tensor] = {}
        self._all_here = Barrier(size, timeout=120)

    def sum(self, rank: int, values: torch.Tensor) -> torch.Tensor:
        self._values[rank] = values.detach().clone()
        self._all_here.wait()
        total = torch.stack(list(self._values.values())).sum(0)
        self._all_here.wait()
        return total


@dataclass(frozen=True, kw_only=True)
class _InThread(ProcessGroup):
    meeting: _Meeting

    def summed(self, values: torch.Tensor) -> torch.Tensor:
        return self.meeting.sum(self.rank, values)


@pytest.mark.parametrize("make", [_denoiser, _rectifier])
@pytest.mark.parametrize("step", [0, 5])
def test_the_shares_of_a_step_are_the_step(prepared, make, step):
    def drawn(processes):
        stage = make(prepared, processes)
        return stage, stage.draw(step, torch.Generator().manual_seed(step))

    def measured(drawn):
        stage, batch = drawn
        loss = stage.loss(step, batch)
        loss.total.backward()
        slopes = [value.grad for value in parameters_of(stage) if value.grad is not None]
        return [loss.total.detach(), *loss.terms.values(), *slopes]

    whole, meeting = measured(drawn(ALONE)), _Meeting(2)
    shares = [drawn(_InThread(rank=rank, size=2, meeting=meeting)) for rank in range(2)]
    with ThreadPoolExecutor(2) as pool:
        parts = list(pool.map(measured, shares))
    assert len(whole) == len(parts[0]) > 5
    for expected, *shares in zip(whole, *parts, strict=True):
        assert (sum(shares) / 2 - expected).norm() <= 1e-3 * expected.norm() + 1e-7


def test_where_there_are_fewer_rows_than_processes_each_has_them_all():
    rows = ProcessGroup(rank=2, size=3).in_parts(2, lambda part: torch.arange(5)[part])
    assert rows.tolist() == [0, 1]


def test_pictures_that_cannot_be_shared_evenly_are_refused(capture_folder):
    split = open_capture(capture_folder).split("train")
    for setting, size in (("denoiser.batch_size", 3), ("rectifier.views_per_step", 4)):
        with pytest.raises(UserError, match=rf"shared evenly by {size} processes: .*{setting}"):
            require_shares(load_config("tiny"), split, ProcessGroup(size=size))


@pytest.mark.parametrize(("gpus", "said"), [("2", "has 0 GPUs"), ("0", "has 0 GPUs")])
def test_gpus_that_are_not_there_are_told_in_one_line(tmp_path, monkeypatch, capsys, gpus, said):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    words = ["train", "tiny", "--data", str(tmp_path), "--out", str(tmp_path / "run"), "--gpus", gpus]
    assert main(words) == 2
    line = capsys.readouterr().err
    assert said in line and line.count("\n") == 1
    assert main([*words, "--device", "cpu"]) == 2
    assert "contradict each other" in capsys.readouterr().err


def test_more_processes_than_gpus_are_told_by_the_first(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setenv("WORLD_SIZE", "4")
    for rank, said in (("0", "4 processes were started on a machine with 2 GPUs"), ("3", "another process")):
        monkeypatch.setenv("RANK", rank)
        with pytest.raises(UserError, match=said):
            join_launched("auto")


def test_a_launcher_that_started_one_process_for_several_is_told_of(monkeypatch, caplog):
    monkeypatch.setenv("ACCELERATE_USE_CPU", "True")
    monkeypatch.setenv("MASTER_ADDR", "127.0.0.1")
    assert join_launched("cpu").size == 1
    assert "torchrun --nproc-per-node" in caplog.text


@pytest.fixture(scope="module")
def together(tmp_path_factory, capture_folder):
    """The notes of two processes that were stopped twice, and the run."""
    pytest.importorskip("accelerate")
    notes = tmp_path_factory.mktemp("together")
    run_in_processes(partial(train_and_stop, capture_folder, notes / "run", notes), 2)
    return notes


@pytest.mark.slow
def test_one_is_told_to_end_and_all_stop_in_the_same_step(together):
    first, second = (json.loads((together / f"told_{rank}.json").read_text()) for rank in range(2))
    assert first[0] == "process 0 fails"
    for line, (stage, step) in zip(first[1:], STOPS, strict=True):
        assert f"stopped at step {step} of the {stage}" in line and "--resume" in line
    assert set(second) == {"another process at the same work has ended, and says why"}
    assert json.loads((together / "curve_1.json").read_text()) == {}


@pytest.mark.slow
def test_two_processes_and_then_one_learn_what_one_learns(together, tmp_path, capture_folder, monkeypatch):
    monkeypatch.setattr("actor3d.training.smoothing.NEW_SHARE", 1.0)
    curve = json.loads((together / "curve_0.json").read_text())
    train(capture_folder, together / "run", curve, ALONE)
    alone = {}
    train(capture_folder, tmp_path / "run", alone, ALONE)
    steps = settings().denoiser.optimizer.steps
    for stage in ("denoiser", "rectifier"):
        assert len(alone[stage]) == steps
        assert curve[stage] == pytest.approx(alone[stage], rel=1e-3)
