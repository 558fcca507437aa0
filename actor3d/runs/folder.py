"""A run's folder on disk: where things lie, and what the run is."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from actor3d.captures.zjumocap import zju_registry
from actor3d.config import ActorConfig, config_to_yaml, load_config
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.io.atomic import write_atomic
from actor3d.io.bounded import read_bounded_json

DENOISER, FEATURE_NET, RECTIFIER = "denoiser", "feature_net", "rectifier"


@dataclass(frozen=True, kw_only=True)
class RunInfo:
    """What a run must remember besides its configuration."""

    capture: str
    """Absolute path of the capture it was trained on."""
    body_models: tuple[str, ...] = ()
    """Folders in which licensed body models were looked for."""
    protocol: str | None = None
    """Name of the published splits that were chosen; None for the capture's own."""
    skip_missing: bool = False
    """Whether frames that some camera lacks were left out."""


@dataclass(frozen=True)
class RunFolder:
    """Paths inside a run."""

    root: Path

    @property
    def config_file(self) -> Path:
        """The resolved configuration."""
        return self.root / "config.yaml"

    @property
    def info_file(self) -> Path:
        """The run's `RunInfo`."""
        return self.root / "run.json"

    @property
    def capture_files(self) -> Path:
        """What the files of the capture were when the run began."""
        return self.root / "capture_files.json"

    def model(self, name: str) -> Path:
        """Finished, averaged weights of a stage's model."""
        return self.root / "models" / name

    def checkpoint(self, stage: str) -> Path:
        """The last checkpoint of a stage, from which training resumes."""
        return self.root / "checkpoints" / stage

    def pictures(self, stage: str) -> Path:
        """Validation pictures of a stage."""
        return self.root / "pictures" / stage

    @property
    def baked(self) -> Path:
        """The baked avatar, once there is one."""
        return self.root / "bake"

    @property
    def subject(self) -> Path:
        """What moving the avatar needs of its capture."""
        return self.root / "subject"

    @property
    def tensorboard(self) -> Path:
        """Event files."""
        return self.root / "tensorboard"

    def read(self) -> tuple[ActorConfig, RunInfo]:
        """The configuration and the info of an existing run.

        Raises:
            UserError: if this is not a run's folder or its files are damaged.
        """
        if not self.config_file.is_file() or not self.info_file.is_file():
            raise UserError(
                f"{self.root}: not a run (no config.yaml and run.json); make one with `actor3d train`"
            )
        try:
            values = read_bounded_json(self.info_file)
            info = _parsed(values)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UserError(f"{self.info_file}: damaged ({error}); train again into a new folder") from error
        return load_config(str(self.config_file)), info

    def create(self, config: ActorConfig, info: RunInfo) -> None:
        """Make the folder and write what describes the run."""
        with reporting_disk_trouble(self.root):
            write_atomic(self.config_file, config_to_yaml(config))
            write_atomic(self.info_file, json.dumps(asdict(info), indent=2) + "\n")


def _parsed(values: Any) -> RunInfo:
    protocol, skip_missing = values.get("protocol"), values.get("skip_missing", False)
    known = zju_registry().protocols
    if protocol is not None and protocol not in known:
        raise ValueError(f"protocol is {protocol!r}, expected null or one of {', '.join(known)}")
    if not isinstance(skip_missing, bool):
        raise ValueError(f"skip_missing is {skip_missing!r}, expected true or false")
    return RunInfo(
        capture=str(values["capture"]),
        body_models=tuple(map(str, values.get("body_models", ()))),
        protocol=protocol,
        skip_missing=skip_missing,
    )
