"""Formats made of 3DGS PLY files: one frame, or one file a frame."""

import logging
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from actor3d.errors import UserError
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, file_from_world, turned
from actor3d.export.splat_ply import splat_ply
from actor3d.export.splats import Splats, to_splats

logger = logging.getLogger(__name__)


def exported_splats(scene: ExportScene, options: ExportOptions) -> Iterator[Splats]:
    """Each frame's Gaussians, turned as asked, in the units of splat files."""
    rotation = file_from_world(scene.up, options.up)
    for index, posed in enumerate(scene.sample()):
        yield to_splats(turned(posed.gaussians, rotation))
        options.report(index + 1, len(scene.motion))


def first_splats(scene: ExportScene, options: ExportOptions) -> Splats:
    """The one frame of a format for stills."""
    return next(exported_splats(scene, options))


def _write_ply(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    comments = scene.shown_pose(0, options.up).lines()
    out.write_bytes(splat_ply(first_splats(scene, options), options.sh_degree, comments))


def _write_sequence(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    for index, (name, content) in enumerate(_numbered(scene, options)):
        if index == 0:
            _say_what_it_takes(len(content), len(scene.motion), out)
        (out / name).write_bytes(content)


def _say_what_it_takes(size: int, count: int, out: Path) -> None:
    """Before the first of many files: all are as large as that one."""
    needed, free = size * count, shutil.disk_usage(out).free
    if needed > free:
        raise UserError(
            f"{count} frames need {needed / 1e6:.0f} MB, {free / 1e6:.0f} MB are free: make room, export a shorter "
            "motion, or take --format ply-zip, which packs them"
        )
    logger.info("%d frames of %.1f MB: %.0f MB on the disk", count, size / 1e6, needed / 1e6)


def _write_zip(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in _numbered(scene, options):
            # Without a date: equal avatars give equal files.
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=1)


def _numbered(scene: ExportScene, options: ExportOptions) -> Iterator[tuple[str, bytes]]:
    for index, splats in enumerate(exported_splats(scene, options)):
        comments = scene.shown_pose(index, options.up).lines()
        yield f"frame_{index:06d}.ply", splat_ply(splats, options.sh_degree, comments)


PLY = ExportFormat(
    name="ply",
    suffix=".ply",
    description="3DGS PLY of one frame, or of the rest pose: opens in every splat viewer and engine plug-in",
    write=_write_ply,
    frames="one",
)
PLY_SEQUENCE = ExportFormat(
    name="ply-sequence",
    suffix="",
    description="a folder of numbered 3DGS PLY files, one a frame: plays in SuperSplat",
    write=_write_sequence,
    frames="all",
)
PLY_ZIP = ExportFormat(
    name="ply-zip",
    suffix=".zip",
    description="the same in a zip: plays in Brush",
    write=_write_zip,
    frames="all",
)
