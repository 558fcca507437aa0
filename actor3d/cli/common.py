"""What several commands share: opening things, devices, progress bars, error lines."""

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import torch
from tqdm import tqdm

from actor3d.config import ActorConfig, UserError
from actor3d.sampling.avatar import Avatar
from actor3d.sampling.rigs import AnchorRig
from actor3d.training.run_folder import RunFolder
from actor3d.training.train import load_avatar
from data.zjumocap.capture import Capture, open_capture


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn what readers of user files raise into the one line that the user sees."""
    try:
        yield
    except (ValueError, FileNotFoundError, NotADirectoryError, PermissionError, zipfile.BadZipFile) as error:
        raise UserError(" ".join(str(error).split())) from error
    except OSError as error:
        raise UserError(f"{error.filename or ''}: {error.strerror or error}".lstrip(": ")) from error


def open_checked(path: Path, body_models: Sequence[Path]) -> Capture:
    """Open a capture, or end with one line."""
    with one_line_errors():
        return open_capture(path, body_models=tuple(body_models))


def open_run(path: Path, device: torch.device) -> tuple[Avatar, Capture, AnchorRig]:
    """A trained avatar, the capture it was trained on, and its anchor cameras."""
    run = RunFolder(path)
    config, info = run.read()
    capture = open_checked(Path(info.capture), [Path(folder) for folder in info.body_models])
    avatar = load_avatar(run, config, capture.surface, device)
    return avatar, capture, anchor_rig(config, capture)


def anchor_rig(config: ActorConfig, capture: Capture) -> AnchorRig:
    """The capture's anchor cameras, at home where the person mostly stood."""
    frames = capture.split("train").frames
    some = frames[:: max(1, len(frames) // 10)]
    vertices = capture.posed_vertices(some)
    home = ((vertices.amin(1) + vertices.amax(1)) / 2).mean(0)
    return AnchorRig(
        cameras=capture.cameras(capture.anchor_cameras), home=home, model_size=config.data.model_size
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
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise UserError(f"--device {name}: not available here; use cpu or auto") from error
    return device


class Bars:
    """Progress bars by name, made when first reported to, closed together."""

    def __init__(self) -> None:
        self._bars: dict[str, tqdm] = {}

    def __enter__(self) -> "Bars":
        return self

    def __exit__(self, *unused: object) -> None:
        for bar in self._bars.values():
            bar.close()

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
