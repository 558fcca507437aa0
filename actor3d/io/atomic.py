"""Files and folders written whole or not at all: made beside their place under a hidden name, then renamed.

What is being made lies in a workshop, a folder ``.partial-TOKEN.NAME`` beside its place, under its own name, so that
libraries which look at a file's ending see the right one. The workshop is locked by the process at work, and goes when
that is done or has failed. Only a killed process leaves its workshop behind: the next write to the same place removes
it, and first brings back a folder that was just being replaced.

All content is on the disk before its name is. What lies in a folder that is itself in the making is neither synced
nor swept by itself, but together with that folder.
"""

import errno
import hashlib
import logging
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from actor3d.errors import OccupiedPlaceError, UserError
from actor3d.io.earlier_leftovers import (
    adopt_earlier_attempt,
    clear_earlier_notes,
    earlier_aside,
    remove_earlier_leftovers,
)
from actor3d.io.locks import lock_file
from actor3d.io.others import take_along
from actor3d.io.places import is_other_than_a_folder

logger = logging.getLogger(__name__)

_WORKSHOP = r"\.partial-[0-9a-f]{16}\."
_MAX_LABEL_BYTES = 200
_MAX_ATTEMPTS = 100
"""Of processes that put folders into one place at the same moment, all but one begin again."""

_TAKEN = (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR)
"""Why a folder cannot be renamed to a folder that is not empty, or to a link."""


@contextmanager
def atomic_file(path: Path) -> Iterator[Path]:
    """A path to write to, of the same name in another folder; the file moves to `path` where the block ends.

    Readers of `path` see the old content or the new, never a part. Folders above it are made.

    Raises:
        OccupiedPlaceError: if a pipe or a device is there.
        OSError: if the disk is full or nothing can be written; the old content then stays.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise OccupiedPlaceError(f"{path} is a pipe or a device, not a file: give another name")
    path.parent.mkdir(parents=True, exist_ok=True)
    with _workshop(path) as shop:
        made = shop / path.name
        yield made
        _sync(made, path)
        made.replace(path)
        _sync(path.parent, path)


def write_atomic(path: Path, content: bytes | str) -> None:
    """Write a file, text as UTF-8, so that it is there whole or not at all; see :func:`atomic_file`."""
    with atomic_file(path) as made:
        made.write_bytes(content.encode() if isinstance(content, str) else content)


@contextmanager
def atomic_files(folder: Path, *, last: str) -> Iterator[Path]:
    """An empty folder to write files into, which move to `folder` where the block ends; what else lies there stays.

    Args:
        folder: Where they go; it is made, and removed again if nothing came of it.
        last: The file that moves last, and tells that the others are there.

    Raises:
        OSError: if the disk is full or nothing can be written.
    """
    missing = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with _workshop(folder / last) as shop:
            made = shop / "files"
            made.mkdir()
            yield made
            _sync_tree(made, folder / last)
            for file in sorted(made.iterdir(), key=lambda file: (file.name == last, file.name)):
                file.replace(folder / file.name)
            _sync(folder, folder / last)
    finally:
        if missing and not any(folder.iterdir()):
            folder.rmdir()


@contextmanager
def atomic_folder(target: Path, *, replace: bool = True, keep_others: bool = False) -> Iterator[Path]:
    """An empty folder to fill, which moves to `target` where the block ends.

    A kill in the moment when the old folder has gone and the new one has not come leaves both beside the target:
    :func:`recover_folder`, which the next writer calls too, brings the old one back.

    Args:
        target: Its place.
        replace: Whether it takes the place of a folder that is there; one that is not empty is refused otherwise.
        keep_others: Whether what lies in that folder under other names than the new files' goes along: the place is
            this program's, but somebody may have put notes there.

    Raises:
        OccupiedPlaceError: if a file is there, or a folder that must not be replaced.
        OSError: if the disk is full or nothing can be written; the old folder then stays.
    """
    _require_place(target, replace)
    target.parent.mkdir(parents=True, exist_ok=True)
    with _workshop(target) as shop:
        made = shop / target.name
        made.mkdir()
        yield made
        _require_place(target, replace)
        if keep_others:
            take_along(target, made)
            remove_earlier_leftovers(target)
        _sync_tree(made, target)
        if replace:
            _swap(made, target, _aside(shop, target))
        else:
            made.rename(target)
            _sync(target.parent, target)


@contextmanager
def resumable_folder(out: Path, stamp: str, *, wait: bool = False) -> Iterator[Path]:
    """The folder in which `out` is made; it stays where it is if the block fails, and moves to `out` where it ends.

    What an earlier attempt with the same stamp has written is still there, files whole or not at all if they were
    written with :func:`atomic_file`; what one with another stamp has written is removed.

    Args:
        out: Folder that does not exist yet, or is empty.
        stamp: What tells whether an earlier attempt was at the same thing.
        wait: Whether to wait for another process that is at the same thing.

    Raises:
        OccupiedPlaceError: if `out` is there and not an empty folder; with `wait`, another process may have made it.
        UserError: if another process is making it.
    """
    require_free(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    token = hashlib.sha256(stamp.encode()).hexdigest()[:16]
    shop, handle = _take_over(out, _shop(out, token), wait=wait)
    made = shop / out.name
    try:
        adopt_earlier_attempt(out, stamp, made)
        if made.exists():
            logger.info("an earlier attempt at %s goes on", out)
            _sweep_tree(made)
            clear_earlier_notes(made)
        made.mkdir(exist_ok=True)
        yield made
        _sync_tree(made, out)
        require_free(out)
        made.rename(out)
        _sync(out.parent, out)
    finally:
        if not made.exists() or not any(made.iterdir()):
            shutil.rmtree(shop, ignore_errors=True)
        os.close(handle)


def require_free(out: Path) -> None:
    """Refuse a place where something is; what a process killed in its last moment has left beside it goes.

    Raises:
        OccupiedPlaceError: if `out` is there and not an empty folder.
    """
    sweep_finished(out)
    if out.is_symlink():
        raise OccupiedPlaceError(f"{out} is a link: give the folder that it leads to, or another one")
    if os.path.lexists(out) and (not out.is_dir() or any(out.iterdir())):
        raise OccupiedPlaceError(
            f"{out} exists and is not an empty folder: give another one, or remove it first"
        )


def sweep_finished(target: Path) -> None:
    """Remove workshops in which nothing is left: their process was killed after the result had moved to its place."""
    for shop in _shops(target):
        with suppress(OSError):
            if set(shop.iterdir()) <= {_lock(shop, target)}:
                _clear_leftover(shop, target)


def recover_folder(target: Path) -> None:
    """Bring back the folder that a killed :func:`atomic_folder` was replacing, and remove what it left behind."""
    _sweep(target)
    earlier = earlier_aside(target)
    if earlier.is_dir() and not os.path.lexists(target):
        earlier.rename(target)
    remove_earlier_leftovers(target)


def current_folder(target: Path) -> Path:
    """Where the content of `target` lies, should a process be replacing it or have died of it; only looks."""
    if target.is_dir():
        return target
    places = [_aside(shop, target) for shop in _shops(target)]
    return next((place for place in (*places, earlier_aside(target)) if place.is_dir()), target)


def _require_place(target: Path, replace: bool) -> None:
    if not replace:
        require_free(target)
    elif is_other_than_a_folder(target):
        raise OccupiedPlaceError(f"{target} is not a folder: give another one, or remove it first")


@contextmanager
def _workshop(target: Path) -> Iterator[Path]:
    """A new workshop, held while the block lasts."""
    if not _is_in_the_making(target):
        _sweep(target)
    shop, handle = _new_shop(target)
    try:
        yield shop
    finally:
        _clear(shop, target)
        if handle is not None:
            os.close(handle)


def _new_shop(target: Path) -> tuple[Path, int | None]:
    for _ in range(_MAX_ATTEMPTS):
        shop = _shop(target, secrets.token_hex(8))
        shop.mkdir()
        try:
            handle = lock_file(_lock(shop, target))
        except FileNotFoundError:
            handle = None
        except OSError:
            # A file system without locks: nobody else can lock the workshop either, so none is ever swept there.
            return shop, None
        if handle is not None:
            return shop, handle
        # Another process has taken it for a leftover in the moment before it was locked.
    raise BlockingIOError(f"{target}: another process keeps removing what is written here; wait for it")


def _take_over(out: Path, shop: Path, *, wait: bool) -> tuple[Path, int]:
    """The workshop of an earlier attempt, or a new one, once it is locked; those with other stamps are removed."""
    while True:
        require_free(out)
        for other in _shops(out):
            if other != shop and not _clear_leftover(other, out):
                raise _busy(out)
        shop.mkdir(exist_ok=True)
        with suppress(FileNotFoundError):
            handle = lock_file(_lock(shop, out), wait=wait)
            if handle is not None:
                return shop, handle
            if not wait:
                raise _busy(out)


def _busy(out: Path) -> UserError:
    return UserError(f"{out}: another process is making it; wait for it to end, or give another folder")


def _sweep(target: Path) -> None:
    for shop in _shops(target):
        _clear_leftover(shop, target)


def _sweep_tree(folder: Path) -> None:
    """Remove the workshops below a folder in the making, which is held: nobody is at work in them."""
    for path in list(folder.rglob(".partial-*")):
        if re.match(_WORKSHOP, path.name):
            shutil.rmtree(path, ignore_errors=True)


def _clear_leftover(shop: Path, target: Path) -> bool:
    """Clear a workshop unless a living process holds it; returns whether nobody did."""
    try:
        handle = lock_file(_lock(shop, target))
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    if handle is None:
        return False
    _clear(shop, target)
    os.close(handle)
    return True


def _clear(shop: Path, target: Path) -> None:
    """Remove a workshop; a folder that was set aside, and whose place is empty, goes back there."""
    aside = _aside(shop, target)
    if os.path.lexists(aside) and not os.path.lexists(target):
        try:
            aside.rename(target)
        except OSError:
            # It is all that there is of the user's: it waits for the next attempt.
            return
    shutil.rmtree(shop, ignore_errors=True)


def _swap(made: Path, target: Path, aside: Path) -> None:
    """Put a folder into its place, from where another is moved aside first, and then removed."""
    for _ in range(_MAX_ATTEMPTS):
        try:
            made.rename(target)
        except OSError as error:
            if error.errno not in _TAKEN:
                raise
        else:
            # The old content goes once the new is surely there, after a power cut too.
            _sync(target.parent, target)
            _remove(aside)
            return
        _require_place(target, replace=True)
        _remove(aside)
        with suppress(FileNotFoundError):
            target.rename(aside)
    raise BlockingIOError(f"{target}: other processes keep writing here; wait for them")


def _remove(path: Path) -> None:
    if path.is_symlink():
        path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)


def _shop(target: Path, token: str) -> Path:
    return target.with_name(f".partial-{token}.{_label(target)}")


def _shops(target: Path) -> list[Path]:
    """The workshops of a target, whoever made them."""
    name = re.compile(_WORKSHOP + re.escape(_label(target)))
    try:
        found = sorted(path for path in target.parent.iterdir() if name.fullmatch(path.name))
    except OSError:
        return []
    return [path for path in found if path.is_dir() and not path.is_symlink()]


def _label(target: Path) -> str:
    """What a workshop is called after; names that are nearly too long leave no room for more."""
    name = os.fsencode(target.name)
    return target.name if len(name) <= _MAX_LABEL_BYTES else hashlib.sha256(name).hexdigest()


def _lock(shop: Path, target: Path) -> Path:
    # No name that the target itself could have, which lies in the same folder.
    return shop / f"{_label(target)}.lock"


def _aside(shop: Path, target: Path) -> Path:
    return shop / f"{_label(target)}.previous"


def _is_in_the_making(path: Path) -> bool:
    return any(re.match(_WORKSHOP, part) for part in path.absolute().parts[:-1])


def _sync(path: Path, target: Path) -> None:
    """Have a file's content, or a folder's list of names, on the disk."""
    if _is_in_the_making(target):
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network file systems cannot sync folders.
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(handle)


def _sync_tree(folder: Path, target: Path) -> None:
    for root, _, names in os.walk(folder):
        for name in names:
            file = Path(root, name)
            if file.is_file() and not file.is_symlink():
                _sync(file, target)
        _sync(Path(root), target)
