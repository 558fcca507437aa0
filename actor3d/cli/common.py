"""What several commands share: opening things, devices, progress bars."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from tqdm import tqdm

from actor3d.captures.capture import Capture, open_capture
from actor3d.config import MAX_SEED
from actor3d.errors import UserError
from actor3d.process_group import ProcessGroup

MOST_RUNS = 8
"""Avatars that a page shows together: more are hardly drawn at once."""


def open_checked(
    path: Path, body_models: Sequence[Path], *, protocol: str | None = None, skip_missing: bool = False
) -> Capture:
    """Open a capture, or end with one line."""
    return open_capture(path, body_models=tuple(body_models), protocol=protocol, skip_missing=skip_missing)


def splits_line(capture: Capture) -> str:
    """What a capture is trained and tested on, and what its splits are called."""
    labels = {"train": "training on", "novel_view": "novel view:", "novel_pose": "novel pose:"}
    parts = "; ".join(f"{label} {_split_size(capture, name)}" for name, label in labels.items())
    return f"splits {capture.protocol}: {parts}"


def clothes_line(capture: Capture) -> str:
    """What a capture's person wears, as far as the capture says."""
    choice = capture.description.body
    clothes = "loose: they hang from a surface round the legs" if choice.clothes == "loose" else "fitted"
    return f"clothes {clothes}" + ("; hair long: it hangs from the head" if choice.hair == "long" else "")


def _split_size(capture: Capture, name: str) -> str:
    if not capture.has_split(name):
        return "nothing"
    split = capture.split(name)
    return f"{_counted(len(split.frames), 'frame')} of {_counted(len(split.cameras), 'camera')}"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def require_sampling(frames: int | None, seed: int) -> None:
    """Refuse numbers that the sampler cannot use.

    Raises:
        UserError: if `--frames` or `--seed` is out of range.
    """
    if frames is not None and frames < 1:
        raise UserError(f"--frames must be at least 1, found {frames}")
    if not 0 <= seed <= MAX_SEED:
        raise UserError(f"--seed must lie between 0 and {MAX_SEED}, found {seed}")


def told_by_first(processes: ProcessGroup) -> Callable[[str], None]:
    """What a command speaks with, of which several processes do a part each: only the first says anything."""
    if processes.is_first:
        return print
    logging.getLogger("actor3d").setLevel(logging.ERROR)
    return _say_nothing


def _say_nothing(line: str) -> None:
    pass


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
