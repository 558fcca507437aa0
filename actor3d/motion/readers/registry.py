"""The kinds of motion files that are read; other packages add theirs in the group ``actor3d.motion_readers``.

A reader is one module with one object that has what :class:`MotionReader` names. Of a package that is not ours, its
``pyproject.toml`` says where the object is::

    [project.entry-points."actor3d.motion_readers"]
    fbx = "my_package.fbx:FBX"

A file of body parameters becomes a motion by :func:`actor3d.motion.body_parameters.performed`, one of a skeleton of
any make by :func:`actor3d.motion.retarget.retarget`.
"""

from pathlib import Path
from typing import Protocol, runtime_checkable

from actor3d.errors import UserError
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton
from actor3d.plugins import Family

_HEAD_BYTES = 4096
"""What a reader is shown of a file to recognise it."""


@runtime_checkable
class MotionReader(Protocol):
    """Reads one kind of motion file, or folder."""

    @property
    def name(self) -> str:
        """In one word."""
        ...

    @property
    def description(self) -> str:
        """In one line: which programs write such files, and what is in them."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How such files' names end, in lower case with the dot; for messages and help."""
        ...

    def recognises(self, path: Path, head: bytes) -> bool:
        """Whether it is for this reader to read the file; the first reader that says so does.

        Args:
            path: The file or folder, which is there.
            head: The file's first bytes; empty for a folder.
        """
        ...

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The motion as the person of this skeleton performs it: metres, y up.

        Nothing in the file may be executed, and no more of it be read than memory holds.

        Args:
            path: A file or folder that was recognised.
            skeleton: The person's.
            options: What the file does not say.

        Raises:
            UserError: one line that names the file, if it is not what it should be.
        """
        ...


READERS: Family[MotionReader] = Family(
    name="motion_readers",
    kind="motion reader",
    builtin={
        "bvh": "actor3d.motion.readers.bvh:BVH",
        "sam3d-body": "actor3d.motion.readers.sam3d_body:SAM3D_BODY",
        "smpl": "actor3d.motion.readers.smpl:SMPL",
        "actor3d": "actor3d.motion.readers.exported:EXPORTED",
        "easymocap": "actor3d.motion.readers.easymocap:EASYMOCAP",
    },
)


def find_reader(path: Path, max_bytes: int) -> MotionReader:
    """The first reader that recognises a file or folder.

    Args:
        path: The file.
        max_bytes: Larger files are refused.

    Raises:
        UserError: if there is no such file, it is a pipe or a device, too large, or nobody recognises it.
    """
    head = _head(path, max_bytes)
    for reader in READERS:
        if reader.recognises(path, head):
            return reader
    known = ", ".join(dict.fromkeys(suffix for reader in READERS for suffix in reader.suffixes))
    raise UserError(f"{path}: motions are read from {known}, found '{path.suffix}'{READERS.left_out()}")


def _head(path: Path, max_bytes: int) -> bytes:
    if not path.exists():
        raise UserError(f"{path}: no such motion file")
    if path.is_dir():
        return b""
    if not path.is_file():
        raise UserError(f"{path}: neither a file nor a folder; motions are not read from pipes and devices")
    size = path.stat().st_size
    if size > max_bytes:
        raise UserError(f"{path}: {size / 1e6:.0f} MB; at most {max_bytes / 1e6:.0f} MB are read")
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error
