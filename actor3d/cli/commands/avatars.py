"""Commands that make an avatar and film it."""

from pathlib import Path
from typing import Literal

from actor3d.cli.arguments import Flat, Positional, Repeated
from actor3d.evaluation.options import EvaluationOptions
from actor3d.rendering.options import RenderOptions


def demo(
    out: Path = Path("demo"),
    preset: str = "quick",
    frames: int = 60,
    cameras: int = 12,
    size: int = 512,
    dance: float = 7.0,
    bake: bool = True,
    seed: int = 0,
) -> None:
    """Everything once: make the demo capture, train, bake, film a held-out clip and a dance, measure, draw pictures.

    The same command continues where an earlier call was interrupted.

    Example: actor3d demo --out demo

    Args:
        out: Folder for the capture, the run, the video, the pictures and the metrics.
        preset: Training preset, see configs/.
        frames: Frames of the capture, over all clips together.
        cameras: Cameras of the capture.
        size: Side of the capture's square pictures, and of the video, in pixels; the dance is filmed 2.1 times as wide
            and 2.6 times as high.
        dance: Seconds of the dance to film; 0 for none.
        bake: Bake the trained avatar, so that the viewer shows it in its light.
        seed: Of the capture and of training.
    """
    from actor3d.cli.demo_command import FILM_FPS, DemoCapture, run_demo
    from actor3d.cli.pipeline import Pipeline

    pipeline = Pipeline(
        out=out, preset=preset, size=size, film_fps=FILM_FPS, seed=seed, dance=dance, bake=bake
    )
    run_demo(pipeline, DemoCapture(frames=frames, cameras=cameras, size=size))


def demo_real(
    out: Path = Path("demo-real"),
    preset: str = "footage",
    size: int = 512,
    bake: bool = True,
    seed: int = 0,
    workers: int = 2,
) -> None:
    """Everything once on footage of a real man: fetch it, import, train, film unseen poses, measure.

    Four cameras filmed 100 frames (the demo of the Pose2Sim package, BSD-3-Clause, fetched by pip). The body is fitted
    to, and the avatar trained on, cameras 1 to 3; camera 4 and the last 20 frames are held out. Needs pip install
    'actor3d[footage]'. The same command continues where an earlier call was interrupted.

    Example: actor3d demo-real --out demo-real

    Args:
        out: Folder for the footage, the capture, the run, the video, the pictures and the metrics.
        preset: Training preset, see configs/.
        size: Side of the video, in pixels.
        bake: Bake the trained avatar, so that the viewer shows it in its light.
        seed: Of training.
        workers: Videos searched for the man at once.
    """
    from actor3d.cli.demo_real_command import FILM_FPS, run_demo_real
    from actor3d.cli.pipeline import Pipeline

    pipeline = Pipeline(out=out, preset=preset, size=size, film_fps=FILM_FPS, seed=seed, bake=bake)
    run_demo_real(pipeline, workers)


def train(
    config: Positional[str],
    out: Path,
    data: Path | None = None,
    sweep: Path | None = None,
    resume: bool = False,
    set: Repeated[tuple[str, ...]] = (),
    protocol: str | None = None,
    skip_missing: bool = False,
    bake: bool = True,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
    gpus: int | None = None,
) -> None:
    """Train an avatar: first the 2D denoiser, then the 3D rectifier; then bake it.

    Example: actor3d train quick --data captures/demo --out runs/demo

    Example: actor3d train quick --data captures/demo --out runs/demo --resume

    Example: actor3d train standard --data CoreView_377 --out runs/377 --protocol arah --body-models body_models

    Example: actor3d train standard --data CoreView_377 --out runs/377 --gpus 4

    Example: actor3d train quick --sweep subjects.txt --out runs

    Args:
        config: A preset's name (tiny, quick, standard, paper, ...) or a YAML file.
        out: The run's folder: checkpoints, models, TensorBoard events, validation pictures. With --sweep, the folder of
            the runs' folders, each called like its capture's.
        data: The capture.
        sweep: In place of --data, a text file with a capture a line: all are trained, one after the other on each GPU,
            or on the CPU. The same command goes on where it was, and leaves runs that are finished.
        resume: Continue the run in --out from its last checkpoint.
        bake: End with what `actor3d bake` does, from training.bake_poses poses.
        protocol: Splits of a ZJU-MoCap subject (3d2actor, arah or monocular), in place of the capture's own. The run
            keeps to them: so do `eval` and `render`.
        skip_missing: Leave out frames that some camera lacks, instead of refusing the capture.
        set: Override one setting, e.g. denoiser.optimizer.steps=500; may be repeated.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
        gpus: Train on so many GPUs of this machine, in a process each, with the result of one. `accelerate launch -m
            actor3d train ...` does the same, on several machines, too. With --sweep, so many runs at a time.
    """
    from functools import partial

    from actor3d.cli.train_command import require_capture, run_training, run_training_on_gpus

    if sweep is not None:
        from actor3d.cli.sweep_command import SweepOptions, run_sweep

        options = SweepOptions(
            config=config,
            overrides=set,
            protocol=protocol,
            skip_missing=skip_missing,
            body_models=body_models,
            bake=bake,
            device=device,
        )
        run_sweep(sweep, out, options, data=data, gpus=gpus)
        return
    train_so = partial(
        run_training,
        config,
        require_capture(data),
        out,
        resume=resume,
        overrides=set,
        protocol=protocol,
        skip_missing=skip_missing,
        body_models=body_models,
        bake=bake,
        together=True,
    )
    if gpus is None:
        train_so(device=device)
    else:
        run_training_on_gpus(gpus, device, train_so)


def render(
    run: Positional[Path],
    out: Path,
    film: Flat[Repeated[RenderOptions]],
    data: Path | None = None,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
) -> None:
    """Film the avatar: a clip of its capture, a motion file of any kind, or a motion that we ship.

    An interrupted film goes on where it was when the same command is given again.

    Example: actor3d render runs/demo --motion dance --out dance.mp4

    Our own cameras have the person fill a portrait, in a studio, on a floor that takes their shadow; --size, --width,
    --background and --shadow ask for other pictures. A video's first picture lies beside it from the start: NAME.png.

    Example: actor3d render runs/demo --motion dance.bvh --background transparent --out dance.webm

    Example: actor3d render runs/demo --clip wave --camera 1 --compare gt --out wave.mp4

    Example: actor3d render runs/demo --clip wave --camera turntable --photos --out moment.mp4

    Example: actor3d render runs/demo --motion long.bvh --workers 8 --out long.mp4

    Args:
        run: A trained run.
        out: The film: .mp4 (H.264), .webm (VP9), .mov (ProRes 4444), .gif; or a folder for PNGs (a name without an
            ending). All but .mp4 can be transparent; their colours are then straight, not multiplied by alpha.
        film: What is filmed, and how.
        data: Where the run's capture lies now, if it was moved: needed for photographs only.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.render_command import run_render
    from actor3d.rendering.film import FilmSource

    run_render(FilmSource(run=run, data=data, body_models=body_models, device=device), out, film)


def evaluate(
    run: Positional[tuple[Path, ...]],
    evaluation: Flat[EvaluationOptions],
    out: Path | None = None,
    data: Path | None = None,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
    latex: bool = False,
) -> None:
    """Measure a run on what it was never trained on: metrics.json, per_picture.csv, report.html, a contact sheet.

    Of several runs it tells which is better: comparison.json and report.html.

    Example: actor3d eval runs/demo --split novel_pose

    Example: actor3d eval runs/demo runs/wide --out compared

    Args:
        run: A trained run; or several, of which all are compared with the first.
        evaluation: What is measured, and how.
        out: Folder for the results; RUN/eval without it. Several runs need it.
        data: Where the runs' capture lies now, if it was moved.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
        latex: Also print the means as one row of a LaTeX table for each run.
    """
    from actor3d.cli.evaluate_command import run_evaluations

    run_evaluations(run, out, evaluation, data=data, body_models=body_models, device=device, latex=latex)


def bake(
    run: Positional[Path],
    frames: int = 96,
    mode: Literal["video", "sample"] = "video",
    seed: int = 0,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
) -> None:
    """Distil a run into Gaussians that move without networks, for real-time use: the folder RUN/bake.

    The avatar is sampled in the poses of the training clips; how its colours follow the direction that each piece of
    surface faces is fitted to that. `render`, `eval` and `export` take the result with --mode bake.

    Example: actor3d bake runs/demo

    Args:
        run: A trained run.
        frames: At most so many poses are sampled, evenly spread over the training clips.
        mode: How they are sampled, as for `actor3d render`.
        seed: Of the sampling noise.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
    """
    from actor3d.baking.bake import BakeOptions
    from actor3d.cli.bake_command import run_bake

    run_bake(run, BakeOptions(frames=frames, mode=mode, seed=seed), body_models=body_models, device=device)
