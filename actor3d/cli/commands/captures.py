"""Commands that make, convert and check captures."""

from pathlib import Path
from typing import Literal

from actor3d.cli.commands.arguments import Positional, Repeated


def capture(
    out: Path,
    subject: str = "ada",
    motion: str = "everyday",
    frames: int = 60,
    cameras: int = 12,
    size: int = 512,
    seed: int = 0,
) -> None:
    """Film a synthetic, clothed, moving person with calibrated cameras: a capture to try everything on.

    Example: actor3d capture --out captures/demo --frames 60 --cameras 12

    Args:
        out: Folder to create.
        subject: Who: a name from the list that an unknown name prints.
        motion: What the person does: likewise.
        frames: Frames over all clips together.
        cameras: Cameras round the person.
        size: Side of the square pictures in pixels.
        seed: Same seed, same files.
    """
    from actor3d.cli.capture_command import run_capture

    run_capture(out, subject, motion, frames, cameras, size, seed)


def check(
    capture: Positional[Path],
    body_models: Repeated[tuple[Path, ...]] = (),
) -> None:
    """Validate a capture; prints one line per fault: where, what is wrong, what to do. Exit code 2 if any.

    Example: actor3d check captures/demo

    Args:
        capture: The capture's folder.
        body_models: Folder with SMPL-family files; may be repeated.
    """
    from actor3d.cli.check_command import run_check

    run_check(capture, body_models)


def import_capture(
    kind: Positional[Literal["zju", "refined", "easymocap"]],
    source: Positional[Path],
    out: Path,
    gender: Literal["neutral", "male", "female"] | None = None,
    protocol: str | None = None,
    fps: float | None = None,
    skip_missing: bool = False,
    body_models: Repeated[tuple[Path, ...]] = (),
    workers: int = 2,
) -> None:
    """Convert a recording in another layout to actor3d's own, once; an interrupted import goes on where it was.

    Example: actor3d import zju CoreView_377 --out captures/377 --body-models body_models

    Args:
        kind: What the source is: ZJU-MoCap (original or preprocessed), its refined copies, or EasyMocap's output.
        source: The recording's folder.
        out: The capture to make.
        gender: Of the body model that was fitted; the source's own without it.
        protocol: Splits of a ZJU-MoCap subject: 3d2actor, arah or monocular.
        fps: Frames a second, where the source does not say.
        skip_missing: Leave out frames that some camera lacks, instead of refusing.
        body_models: Folder with SMPL-family files; may be repeated.
        workers: Pictures converted at once.
    """
    from actor3d.cli.import_command import ImportOptions, run_import

    options = ImportOptions(
        kind=kind,
        gender=gender,
        protocol=protocol,
        fps=fps,
        skip_missing=skip_missing,
        body_models=body_models,
        workers=workers,
    )
    run_import(source, out, options)
