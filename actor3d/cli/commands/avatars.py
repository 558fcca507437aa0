"""Commands that make an avatar and film it."""

from pathlib import Path
from typing import Annotated, Literal

import tyro

from actor3d.cli.commands.arguments import EditFlags, Positional, ProtocolName, ReadFlags, Repeated
from actor3d.options import CameraOptions, PictureOptions

_CameraFlags = Annotated[CameraOptions, tyro.conf.arg(name="")]
_PictureFlags = Repeated[Annotated[PictureOptions, tyro.conf.arg(name="")]]


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
    from actor3d.cli.demo_command import FILM_FPS, DemoCapture, run_demo
    from actor3d.cli.pipeline import Walk

    walk = Walk(out=out, preset=preset, size=size, film_fps=FILM_FPS, seed=seed)
    run_demo(walk, DemoCapture(frames=frames, cameras=cameras, size=size))


def demo_real(
    out: Path = Path("demo-real"), preset: str = "footage", size: int = 512, seed: int = 0, workers: int = 2
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
        seed: Of training.
        workers: Videos searched for the man at once.
    """
    from actor3d.cli.demo_real_command import FILM_FPS, run_demo_real
    from actor3d.cli.pipeline import Walk

    run_demo_real(Walk(out=out, preset=preset, size=size, film_fps=FILM_FPS, seed=seed), workers)


def train(
    config: Positional[str],
    data: Path,
    out: Path,
    resume: bool = False,
    set: Repeated[tuple[str, ...]] = (),
    protocol: ProtocolName | None = None,
    skip_missing: bool = False,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
) -> None:
    """Train an avatar: first the 2D denoiser, then the 3D rectifier.

    Example: actor3d train quick --data captures/demo --out runs/demo

    Example: actor3d train quick --data captures/demo --out runs/demo --resume

    Example: actor3d train standard --data CoreView_377 --out runs/377 --protocol arah --body-models body_models

    Args:
        config: A preset's name (tiny, quick, standard, paper, ...) or a YAML file.
        data: The capture.
        out: The run's folder: checkpoints, models, TensorBoard events, validation pictures.
        resume: Continue the run in --out from its last checkpoint.
        protocol: Splits of a ZJU-MoCap subject, in place of the capture's own. The run keeps to them: so do `eval`
            and `render`.
        skip_missing: Leave out frames that some camera lacks, instead of refusing the capture.
        set: Override one setting, e.g. denoiser.optimizer.steps=500; may be repeated.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.train_command import run_training

    run_training(
        config,
        data,
        out,
        resume=resume,
        overrides=set,
        protocol=protocol,
        skip_missing=skip_missing,
        body_models=body_models,
        device=device,
    )


def render(
    run: Positional[Path],
    out: Path,
    camera: _CameraFlags,
    picture: _PictureFlags,
    edit: EditFlags,
    read: ReadFlags,
    clip: str | None = None,
    motion: Repeated[tuple[str, ...]] = (),
    mode: Literal["video", "sample", "repose", "bake"] = "video",
    smoothing: int = 0,
    frames: int | None = None,
    seed: int = 0,
    workers: int = 1,
    overlap: int = 4,
    device: str = "auto",
) -> None:
    """Film the avatar: a clip of its capture, a motion file of any kind, or a motion that we ship.

    An interrupted film goes on where it was when the same command is given again.

    Example: actor3d render runs/demo --motion dance --out dance.mp4

    Example: actor3d render runs/demo --motion dance.bvh --background transparent --out dance.webm

    Example: actor3d render runs/demo --clip wave --camera 1 --beside truth --out wave.mp4

    Example: actor3d render runs/demo --motion long.bvh --workers 8 --out long.mp4

    Args:
        run: A trained run.
        out: The film: .mp4 (H.264), .webm (VP9), .mov (ProRes 4444), .gif; or a folder for PNGs (a name without an
            ending). All but .mp4 can be transparent; their colours are then straight, not multiplied by alpha.
        camera: Where the camera is.
        picture: What the pictures are.
        edit: What is done to the motion.
        read: What motion files do not say.
        clip: Name of a clip in the run's capture.
        motion: A file (.bvh, AMASS or SMPL-X .npz, .npy, AIST++ .pkl, EasyMocap .json), or walk, run, jump, dance,
            wave, squat, turn. May be repeated: one is done after another.
        mode: `video` carries the avatar from frame to frame (fast, smooth); `sample` starts each from noise; `repose`
            samples the first frame and then only moves its Gaussians; `bake` moves what `actor3d bake` made (fastest).
        smoothing: Frames on each side over which the avatar is averaged in time.
        frames: Stop after this many frames.
        seed: Of the sampling noise. Same seed, same film.
        workers: Processes that film at once, each a part of the motion. For many cores: two cores are as fast in one.
        overlap: Frames that are sampled ahead of a part in mode `video`, so that it follows on the part before it.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.render_command import RenderOptions, run_render

    options = RenderOptions(
        clip=clip,
        motion=motion,
        camera=camera,
        picture=picture,
        edits=edit,
        read=read,
        mode=mode,
        smoothing=smoothing,
        frames=frames,
        seed=seed,
        workers=workers,
        overlap=overlap,
    )
    run_render(run, out, options, device)


def evaluate(
    run: Positional[Path],
    out: Path,
    split: Literal["novel_pose", "novel_view"] = "novel_pose",
    mode: Literal["sample", "video", "repose", "bake"] = "sample",
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
        mode: `sample` starts each frame from noise; `video` carries state from frame to frame; `repose` samples the
            first frame of a clip and then only moves its Gaussians; `bake` moves what `actor3d bake` made.
        refine: Also finish every view with 2D denoising and measure that beside the render.
        frames: Evaluate only this many frames, evenly spread in mode `sample`, else the first ones.
        seed: Of the sampling noise.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.evaluate_command import run_evaluation

    run_evaluation(run, out, split=split, mode=mode, refine=refine, frames=frames, seed=seed, device=device)


def bake(
    run: Positional[Path],
    frames: int = 96,
    mode: Literal["video", "sample"] = "video",
    seed: int = 0,
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
        device: cpu, cuda, or auto.
    """
    from actor3d.baking.bake import BakeOptions
    from actor3d.cli.bake_command import run_bake

    run_bake(run, BakeOptions(frames=frames, mode=mode, seed=seed), device)
