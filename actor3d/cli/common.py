"""What several commands share: opening things, devices, progress bars, error lines."""

import errno
import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import torch
from tqdm import tqdm

from actor3d.captures.capture import Capture, open_capture
from actor3d.config import MAX_SEED, ActorConfig
from actor3d.errors import UserError
from actor3d.runs.folder import RunFolder
from actor3d.runs.loading import load_avatar
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.baked_files import load_baked
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.stream import StreamMode

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn what readers of user files raise into the one line that the user sees."""
    try:
        yield
    except OSError as error:
        raise UserError(_os_error_line(error)) from error
    except (ValueError, zipfile.BadZipFile) as error:
        raise UserError(" ".join(str(error).split())) from error


def _os_error_line(error: OSError) -> str:
    """An error of the operating system names only the file; errors of our own say everything themselves."""
    if error.errno is None:
        return " ".join(str(error).split())
    place = f"{error.filename}: " if error.filename else ""
    remedy = "; free some space" if error.errno in _DISK_FULL else ""
    return f"{place}{error.strerror}{remedy}"


def open_checked(
    path: Path, body_models: Sequence[Path], *, protocol: str | None = None, skip_missing: bool = False
) -> Capture:
    """Open a capture, or end with one line."""
    with one_line_errors():
        return open_capture(
            path, body_models=tuple(body_models), protocol=protocol, skip_missing=skip_missing
        )


def splits_line(capture: Capture) -> str:
    """What a capture is trained and tested on, and what its splits are called."""
    labels = {"train": "training on", "novel_view": "novel view:", "novel_pose": "novel pose:"}
    parts = "; ".join(f"{label} {_split_size(capture, name)}" for name, label in labels.items())
    return f"splits {capture.protocol}: {parts}"


def _split_size(capture: Capture, name: str) -> str:
    if not capture.has_split(name):
        return "nothing"
    split = capture.split(name)
    return f"{_counted(len(split.frames), 'frame')} of {_counted(len(split.cameras), 'camera')}"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def open_run(path: Path, device: torch.device) -> tuple[AvatarNetworks, Capture, AnchorRig]:
    """A trained avatar, the capture it was trained on, and its anchor cameras."""
    run = RunFolder(path)
    config, info = run.read()
    capture = open_checked(
        Path(info.capture),
        [Path(folder) for folder in info.body_models],
        protocol=info.protocol,
        skip_missing=info.skip_missing,
    )
    avatar = load_avatar(run, config, capture.surface, device)
    with one_line_errors():
        return avatar, capture, anchor_rig(config, capture)


def baked_for(run: Path, mode: StreamMode, avatar: AvatarNetworks) -> BakedGaussians | None:
    """The run's baked avatar where a mode needs it.

    Raises:
        UserError: if it needs one that is missing or damaged.
    """
    if mode != "bake":
        return None
    baked, _ = load_baked(RunFolder(run).baked, len(avatar.surface.faces))
    return baked.to(avatar.device)


def anchor_rig(config: ActorConfig, capture: Capture) -> AnchorRig:
    """The capture's anchor cameras, at home where the person mostly stood."""
    frames = capture.split("train").frames
    some = frames[:: max(1, len(frames) // 10)]
    vertices = capture.posed_vertices(some)
    home = ((vertices.amin(1) + vertices.amax(1)) / 2).mean(0)
    return AnchorRig(
        cameras=capture.each_camera(capture.anchor_cameras),
        home=home,
        input_resolution=config.data.input_resolution,
    )


def choose_device(name: str) -> torch.device:
    """`auto` takes CUDA where there is one.

    Raises:
        UserError: if the device does not exist here.
    """
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    try:
        device = torch.device(name)
        if device.type not in ("cpu", "cuda"):
            raise RuntimeError(f"{device.type} is not supported")
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise UserError(f"--device {name}: not available here; use cpu or auto") from error
    return device


def require_writable(folder: Path) -> None:
    """Refuse early, before the work whose results would go there; creates nothing.

    Raises:
        UserError: if the folder cannot be created or written to.
    """
    existing = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        reason = "not writable" if existing.is_dir() else "not a folder"
        raise UserError(f"{folder}: cannot write, {existing} is {reason}; choose another --out")


def require_sampling(frames: int | None, seed: int) -> None:
    """Refuse numbers that the sampler cannot use.

    Raises:
        UserError: if `--frames` or `--seed` is out of range.
    """
    if frames is not None and frames < 1:
        raise UserError(f"--frames must be at least 1, found {frames}")
    if not 0 <= seed <= MAX_SEED:
        raise UserError(f"--seed must lie between 0 and {MAX_SEED}, found {seed}")


Item = TypeVar("Item")


class Bars:
    """Progress bars by name, made when first reported to, closed together."""

    def __init__(self) -> None:
        self._bars: dict[str, tqdm] = {}

    def __enter__(self) -> "Bars":
        return self

    def __exit__(self, *unused: object) -> None:
        for bar in self._bars.values():
            bar.close()

    def along(self, name: str, items: Iterable[Item], total: int) -> Iterator[Item]:
        """The items, counted by a bar once each has been dealt with."""
        for index, item in enumerate(items):
            yield item
            self.update(name, index + 1, total)

    def update(self, name: str, done: int, total: int, note: str = "") -> None:
        """Set a bar to `done` of `total`."""
        if name not in self._bars:
            self._bars[name] = tqdm(total=total, desc=name, initial=max(0, done - 1), dynamic_ncols=True)
        bar = self._bars[name]
        if note:
            bar.set_postfix_str(note, refresh=False)
        bar.update(done - bar.n)
        if done >= total:
            bar.close()
