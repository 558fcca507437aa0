"""A run can be looked at while it trains."""

import shutil

import pytest
import torch

from actor3d.errors import UserError
from actor3d.runs.folder import RECTIFIER, RunFolder
from actor3d.runs.in_training import latest_networks
from actor3d.runs.progress import training_progress


@pytest.fixture
def unfinished(run_folder, tmp_path):
    """The tiny run as it was just before its last models were saved."""
    copy = tmp_path / "run"
    shutil.copytree(run_folder, copy)
    for name in ("rectifier", "feature_net"):
        shutil.rmtree(copy / "models" / name)
    return RunFolder(copy)


def _files(run: RunFolder) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in run.root.rglob("*")}


def test_a_checkpoint_gives_the_averaged_weights_and_nothing_is_written(unfinished, opened_run):
    finished = opened_run[0]
    before = _files(unfinished)
    avatar = latest_networks(unfinished, finished.config, opened_run[1].surface, torch.device("cpu"))
    assert avatar is not None
    for name in ("denoiser", "feature_net", "rectifier"):
        expected = getattr(finished, name).state_dict()
        for key, value in getattr(avatar, name).state_dict().items():
            assert torch.equal(value, expected[key]), (name, key)
    assert _files(unfinished) == before


def test_progress_names_the_stage_at_work(unfinished, opened_run):
    config = opened_run[0].config
    total = config.rectifier.optimizer.steps
    found = training_progress(unfinished, config)
    assert (found.stage, found.step, found.total, found.finished) == ("rectifier", total, total, False)
    shutil.rmtree(unfinished.checkpoint(RECTIFIER))
    assert training_progress(unfinished, config).step == 0
    assert latest_networks(unfinished, config, opened_run[1].surface, torch.device("cpu")) is None


def test_a_checkpoint_in_the_middle_of_being_replaced_is_read(unfinished, opened_run):
    folder = unfinished.checkpoint(RECTIFIER)
    folder.rename(folder.with_name(f".{folder.name}.previous"))
    avatar = latest_networks(unfinished, opened_run[0].config, opened_run[1].surface, torch.device("cpu"))
    assert avatar is not None
    assert not folder.exists()


def test_a_damaged_checkpoint_is_one_line(unfinished, opened_run):
    (unfinished.checkpoint(RECTIFIER) / "weights.safetensors").write_bytes(b"damaged")
    with pytest.raises(UserError, match=r"rectifier: damaged.*--resume"):
        latest_networks(unfinished, opened_run[0].config, opened_run[1].surface, torch.device("cpu"))


def test_a_checkpoint_that_lacks_a_file_is_one_line(unfinished, opened_run):
    (unfinished.checkpoint(RECTIFIER) / "ema.safetensors").unlink()
    with pytest.raises(UserError, match="cannot be read"):
        latest_networks(unfinished, opened_run[0].config, opened_run[1].surface, torch.device("cpu"))
