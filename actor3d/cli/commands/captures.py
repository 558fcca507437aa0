"""Commands that make, check and show captures."""

from pathlib import Path

from actor3d.cli.arguments import Positional, Repeated


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
    protocol: str | None = None,
    skip_missing: bool = False,
    body_models: Repeated[tuple[Path, ...]] = (),
) -> None:
    """Validate a capture; prints one line per fault: where, what is wrong, what to do. Exit code 2 if any.

    A capture without faults is said to be so, with what it would be trained and tested on.

    Example: actor3d check captures/demo

    Example: actor3d check CoreView_377 --protocol arah --body-models body_models

    Args:
        capture: The capture's folder, in any format.
        protocol: Splits of a ZJU-MoCap subject (3d2actor, arah or monocular), in place of the capture's own.
        skip_missing: Leave out frames that some camera lacks, instead of calling that a fault.
        body_models: Folder with SMPL-family files; may be repeated.
    """
    from actor3d.cli.check_command import run_check

    run_check(capture, body_models, protocol=protocol, skip_missing=skip_missing)


def inspect(
    capture: Positional[Path],
    out: Path,
    frame: int | None = None,
    protocol: str | None = None,
    body_models: Repeated[tuple[Path, ...]] = (),
) -> None:
    """Draw one sheet of a capture: every camera of a frame with the body over it, the rig, the frames there are.

    Look at it before training: a body beside the person, a camera that looks away and a frame that is missing all
    show at once. Cameras may lack frames.

    Example: actor3d inspect captures/demo --out sheet.png

    Args:
        capture: The capture's folder, in any format.
        out: The picture to write (.png, .jpg or .webp).
        frame: Index of the frame to show; the middle one without it.
        protocol: Splits of a ZJU-MoCap subject (3d2actor, arah or monocular), in place of the capture's own.
        body_models: Folder with SMPL-family files; may be repeated.
    """
    from actor3d.cli.inspect_command import run_inspection

    run_inspection(capture, out, frame, body_models, protocol=protocol)
