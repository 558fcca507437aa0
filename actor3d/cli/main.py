"""`actor3d`: one function a command. Its signature and docstring are the command's flags and help.

The commands' bodies live in modules of their own that are imported when called, so that `--help` is quick.
"""

import os
import sys
from pathlib import Path
from typing import Literal

# Read once, when torch is imported. OpenMP threads that spin for long cost more than they win when a machine's few
# cores are shared, and threads that sleep at once wake too late for the next small operation: spin for microseconds.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "10000")

import tyro

from actor3d.errors import UserError

Positional = tyro.conf.Positional
Repeated = tyro.conf.UseAppendAction


def demo(
    out: Path = Path("demo"),
    preset: str = "quick",
    frames: int = 60,
    cameras: int = 12,
    size: int = 512,
    seed: int = 0,
) -> None:
    """Everything once: make the demo capture, train, film a held-out clip, measure, draw pictures.

    The same command continues where an earlier call was interrupted.

    Example: actor3d demo --out demo

    Args:
        out: Folder for the capture, the run, the video, the pictures and the metrics.
        preset: Training preset, see configs/.
        frames: Frames of the capture, over all clips together.
        cameras: Cameras of the capture.
        size: Side of the capture's square pictures, and of the video, in pixels.
        seed: Of the capture and of training.
    """
    from actor3d.cli.demo_command import DemoPlan, run_demo

    run_demo(DemoPlan(out=out, preset=preset, frames=frames, cameras=cameras, size=size, seed=seed))


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


def train(
    config: Positional[str],
    data: Path,
    out: Path,
    resume: bool = False,
    set: Repeated[tuple[str, ...]] = (),
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
) -> None:
    """Train an avatar: first the 2D denoiser, then the 3D rectifier.

    Example: actor3d train quick --data captures/demo --out runs/demo

    Example: actor3d train quick --data captures/demo --out runs/demo --resume

    Args:
        config: A preset's name (tiny, quick, standard, paper, ...) or a YAML file.
        data: The capture.
        out: The run's folder: checkpoints, models, TensorBoard events, validation pictures.
        resume: Continue the run in --out from its last checkpoint.
        set: Override one setting, e.g. denoiser.optimizer.steps=500; may be repeated.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.train_command import run_training

    run_training(config, data, out, resume=resume, overrides=set, body_models=body_models, device=device)


def render(
    run: Positional[Path],
    out: Path,
    clip: str | None = None,
    motion: Path | None = None,
    camera: str = "orbit",
    size: int = 512,
    mode: Literal["video", "sample"] = "video",
    background: Literal["black", "white", "grey"] = "grey",
    fps: float | None = None,
    frames: int | None = None,
    seed: int = 0,
    device: str = "auto",
) -> None:
    """Film the avatar: a clip of its capture, or a motion file, seen by an orbit or a capture camera.

    Example: actor3d render runs/demo --clip wave --camera orbit --out wave.mp4

    Example: actor3d render runs/demo --motion walk.npz --camera 1 --out walk.mp4

    Args:
        run: A trained run.
        out: The video to write (.mp4 or .gif).
        clip: Name of a clip in the run's capture.
        motion: An .npz file with SMPL `poses` and `trans`.
        camera: `orbit`, or the name of a camera of the capture.
        size: Height of the video in pixels.
        mode: `video` carries the avatar from frame to frame (fast, smooth); `sample` starts each from noise.
        background: Behind the person.
        fps: Frames a second; poses are interpolated. Without it, the clip's or the motion's own.
        frames: Stop after this many frames.
        seed: Of the sampling noise.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.render_command import RenderOptions, run_render

    options = RenderOptions(
        clip=clip,
        motion=motion,
        camera=camera,
        size=size,
        mode=mode,
        background=background,
        fps=fps,
        frames=frames,
        seed=seed,
    )
    run_render(run, out, options, device)


def evaluate(
    run: Positional[Path],
    out: Path,
    split: Literal["novel_pose", "novel_view"] = "novel_pose",
    mode: Literal["sample", "video"] = "sample",
    refine: bool = False,
    frames: int | None = None,
    seed: int = 0,
    device: str = "auto",
) -> None:
    """Measure a run on what it was never trained on: metrics.json, frames.csv and a contact sheet.

    Example: actor3d eval runs/demo --split novel_pose --out runs/demo/eval

    Args:
        run: A trained run.
        out: Folder for the results.
        split: `novel_pose`: unseen clips, all cameras; `novel_view`: train frames, unseen cameras.
        mode: `sample` starts each frame from noise; `video` carries state from frame to frame.
        refine: Also finish every view with 2D denoising and measure that beside the render.
        frames: Evaluate only this many frames, evenly spread (video mode: the first ones).
        seed: Of the sampling noise.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.evaluate_command import run_evaluation

    run_evaluation(run, out, split=split, mode=mode, refine=refine, frames=frames, seed=seed, device=device)


def bench(names: Positional[tuple[str, ...]] = ()) -> None:
    """Measure this machine: kernels and networks, each beside its reference in one run.

    Example: actor3d bench splats

    Args:
        names: splats (the CPU rasterizer against its torch twin), mesh (likewise), denoiser (our U-Net against
            the paper's); all if none is given.
    """
    from actor3d.cli.bench_command import run_bench

    run_bench(names)


def doctor() -> None:
    """Say what this machine has: versions, compiler, GPU, backends, body models, LPIPS.

    Example: actor3d doctor
    """
    from actor3d.cli.doctor_command import run_doctor

    run_doctor()


COMMANDS = {
    "demo": demo,
    "capture": capture,
    "check": check,
    "import": import_capture,
    "train": train,
    "render": render,
    "eval": evaluate,
    "bench": bench,
    "doctor": doctor,
}


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code: 0, or 2 after one line on stderr."""
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    logging.getLogger("actor3d").setLevel(logging.INFO)
    try:
        tyro.extras.subcommand_cli_from_dict(
            COMMANDS,
            prog="actor3d",
            description="From multi-view video of a person to an animatable Gaussian-splatting avatar.",
            args=arguments,
        )
    except UserError as error:
        print(f"actor3d: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(
            "actor3d: interrupted; what was finished is kept, the same command starts again", file=sys.stderr
        )
        return 2
    return 0


def entry_point() -> None:
    """The console script."""
    sys.exit(main())


if __name__ == "__main__":
    entry_point()
