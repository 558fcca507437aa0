"""A run's folder on disk: where things lie, and what the run is."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from actor3d.captures.zjumocap import zju_registry
from actor3d.config import ActorConfig, config_to_yaml, load_saved_config
from actor3d.errors import OccupiedPlaceError, UserError, reporting_disk_trouble
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
    def is_run(self) -> bool:
        """Whether there is a run: a folder that has but one of its two files is none yet."""
        return self.config_file.is_file() and self.info_file.is_file()

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
        if not self.is_run:
            raise UserError(
                f"{self.root}: not a run (no config.yaml and run.json); make one with `actor3d train`"
            )
        try:
            values = read_bounded_json(self.info_file)
            info = _parsed(values)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UserError(f"{self.info_file}: damaged ({error}); train again into a new folder") from error
        return load_saved_config(self.config_file), info

    def create(self, config: ActorConfig, info: RunInfo) -> None:
        """Make the folder and write what describes the run."""
        with reporting_disk_trouble(self.root):
            write_atomic(self.info_file, json.dumps(asdict(info), indent=2) + "\n")
            write_atomic(self.config_file, config_to_yaml(config))

    def require_nothing_else(self, config: ActorConfig) -> None:
        """Refuse a folder that is no run where making one would replace something.

        A run that was killed while it was made is no hindrance: what it has written is what would be written again.

        Raises:
            OccupiedPlaceError: if something is there that no such run has written.
        """
        places = (
            self.config_file,
            self.info_file,
            self.subject,
            self.tensorboard,
            self.baked,
            *(self.root / name for name in ("models", "checkpoints", "pictures")),
        )
        for place in places:
            if os.path.lexists(place) and not self._is_of_a_start(place, config):
                raise OccupiedPlaceError(
                    f"{self.root}: is no run (config.yaml and run.json), but holds {place.name}, which training would "
                    "replace; choose another --out, or move it away"
                )

    def _is_of_a_start(self, place: Path, config: ActorConfig) -> bool:
        if place.is_dir():
            return not any(place.iterdir())
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            if place == self.config_file:
                return place.read_bytes() == config_to_yaml(config).encode()
            return place == self.info_file and bool(_parsed(read_bounded_json(place)).capture)
        return False

    def require_there(self) -> None:
        """Notice that the folder has been taken away while it is trained.

        Raises:
            UserError: if it is no longer there.
        """
        if not self.root.is_dir():
            raise UserError(
                f"{self.root}: was moved or removed while it was trained; where it was moved, go on there with "
                "--resume, else train again"
            )


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
