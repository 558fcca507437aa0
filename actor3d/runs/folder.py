"""A run's folder on disk: where things lie, who may write, and atomic writing."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from actor3d.captures.zjumocap import zju_registry
from actor3d.config import ActorConfig, config_to_yaml, load_config
from actor3d.errors import UserError

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
            values = json.loads(self.info_file.read_text(encoding="utf-8"))
            info = _parsed(values)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UserError(f"{self.info_file}: damaged ({error}); train again into a new folder") from error
        return load_config(str(self.config_file)), info

    def create(self, config: ActorConfig, info: RunInfo) -> None:
        """Make the folder and write what describes the run."""
        with reporting_disk_trouble(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
            write_text_atomically(self.config_file, config_to_yaml(config))
            write_text_atomically(self.info_file, json.dumps(asdict(info), indent=2) + "\n")


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


@contextmanager
def reporting_disk_trouble(path: Path) -> Iterator[None]:
    """Turn errors of the file system below `path` into a `UserError` that says what to do."""
    try:
        yield
    except OSError as error:
        raise UserError(
            f"{path}: cannot write ({error.strerror or error}); free some space or choose another --out folder"
        ) from error


@contextmanager
def exclusive(root: Path) -> Iterator[None]:
    """Hold the folder for one writer; it is made first, and goes again if nothing is written into it.

    Raises:
        UserError: if another living process holds it.
    """
    import fcntl

    lock = root / ".lock"
    with reporting_disk_trouble(root):
        root.mkdir(parents=True, exist_ok=True)
        handle = lock.open("a+")
    with handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(handle.fileno()).st_nlink == 0:
                raise BlockingIOError("the file locked is the one that its last holder has just removed")
        except BlockingIOError as error:
            raise UserError(
                f"{root}: another process is writing here; wait for it or choose another --out"
            ) from error
        try:
            yield
        finally:
            if [path.name for path in root.iterdir()] == [lock.name]:
                shutil.rmtree(root)


def write_text_atomically(path: Path, text: str) -> None:
    """Write a file so that readers see the old content or the new, never a part."""
    temporary = path.with_name(f".{path.name}.partial")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def replacing_folder(target: Path) -> Iterator[Path]:
    """Give a new folder to fill; on success it takes the place of `target`, on failure it disappears.

    A kill between the two renames leaves the previous content beside the target, from where
    `recover_folder` brings it back.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    partial, previous = _partial(target), _previous(target)
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    try:
        yield partial
        if target.exists():
            shutil.rmtree(previous, ignore_errors=True)
            target.rename(previous)
        partial.rename(target)
        shutil.rmtree(previous, ignore_errors=True)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def recover_folder(target: Path) -> None:
    """Bring back what an interrupted `replacing_folder` had moved aside."""
    if not target.exists() and _previous(target).exists():
        _previous(target).rename(target)


def current_folder(target: Path) -> Path:
    """Where the content of `target` lies, should `replacing_folder` be at work on it or interrupted; only looks."""
    previous = _previous(target)
    return previous if previous.is_dir() and not target.is_dir() else target


def _partial(target: Path) -> Path:
    return target.with_name(f".{target.name}.partial")


def _previous(target: Path) -> Path:
    return target.with_name(f".{target.name}.previous")
