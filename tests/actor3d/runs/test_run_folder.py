"""What a run's folder says of the run."""

import pytest

from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.runs.folder import RunFolder, RunInfo


def test_a_run_is_read_back(tmp_path):
    run = RunFolder(tmp_path / "run")
    run.create(ActorConfig(), RunInfo(capture="/somewhere", body_models=("/bodies",)))
    assert run.read() == (ActorConfig(), RunInfo(capture="/somewhere", body_models=("/bodies",)))


def test_another_folder_is_not_a_run(tmp_path):
    with pytest.raises(UserError, match="not a run"):
        RunFolder(tmp_path).read()


def test_a_damaged_run_is_named(tmp_path):
    run = RunFolder(tmp_path)
    run.create(ActorConfig(), RunInfo(capture="/somewhere"))
    run.info_file.write_text("{")
    with pytest.raises(UserError, match=r"run\.json"):
        run.read()
