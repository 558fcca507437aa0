"""A run whose folder is removed or moved while it is trained."""

import shutil

import pytest

from actor3d.captures.capture import open_capture
from actor3d.config import load_config
from actor3d.devices import choose_device
from actor3d.errors import UserError
from actor3d.training.train_run import train_run


@pytest.mark.parametrize("moved", [False, True])
def test_a_run_taken_away_while_it_is_trained_is_said_in_one_line(tmp_path, capture_folder, moved):
    out, taken = tmp_path / "run", []

    def take_away(stage: str, done: int, total: int, note: str) -> None:
        if stage == "denoiser" and not taken:
            taken.append(stage)
            if moved:
                out.rename(tmp_path / "elsewhere")
            else:
                shutil.rmtree(out)

    with pytest.raises(UserError, match="was moved or removed while it was trained"):
        train_run(
            load_config("tiny", ()), open_capture(capture_folder), out, choose_device("cpu"), report=take_away
        )
    assert not out.exists()
