"""How programs come by an avatar: from a run's folder, or by training."""

from collections.abc import Sequence
from pathlib import Path

import torch

from actor3d.avatar import Avatar, Report, silent
from actor3d.baking.bake_run import bake_trained
from actor3d.bodies.files import Folders, as_folders
from actor3d.captures.capture import Capture, open_capture
from actor3d.config import ActorConfig, load_config
from actor3d.devices import choose_device
from actor3d.errors import UserError
from actor3d.process_group import join_launched
from actor3d.runs.run import open_run
from actor3d.training.train_run import train_run


def load(
    run: str | Path,
    *,
    device: str | torch.device = "auto",
    data: str | Path | None = None,
    body_models: Folders = (),
) -> Avatar:
    """Load a trained avatar; its capture is not needed.

    Args:
        run: The run's folder.
        device: ``cpu``, ``cuda`` or ``auto``.
        data: Where the capture lies now, if it was moved: for comparing with photographs, and for runs of versions
            that kept nothing of it.
        body_models: Where licensed body models lie, if the run was trained with one.

    Raises:
        UserError: if this is no finished run, or something of it is damaged.

    Example:
        >>> avatar = actor3d.load("demo/run")
        >>> image = avatar.render(avatar.pose(left_shoulder=(0, 0, 70)), size=768)
        >>> image.shape
        (768, 768, 3)
    """
    where = None if data is None else Path(data).expanduser()
    opened = open_run(Path(run), data=where, body_models=as_folders(body_models))
    chosen = choose_device(device)
    return Avatar(opened, opened.networks(chosen))


def train(
    config: str | Path | ActorConfig,
    capture: Capture | str | Path,
    *,
    out: str | Path,
    resume: bool = False,
    settings: Sequence[str] = (),
    bake: bool = True,
    device: str | torch.device = "auto",
    report: Report = silent,
) -> Avatar:
    """Train an avatar: first the 2D denoiser, then the 3D rectifier; then bake it.

    A script that `accelerate launch` or torchrun has started in several processes trains one avatar in all of them;
    the first one writes and reports.

    Args:
        config: A preset's name (``quick``, ``standard``, ...), a YAML file, or the settings themselves.
        capture: Whom to train on, opened or not.
        out: The run's folder.
        resume: Continue the run in `out` from its last checkpoint.
        settings: Overrides of single settings, such as ``"denoiser.optimizer.steps=500"``.
        bake: Whether to end with what :meth:`Avatar.bake` does, from ``training.bake_poses`` poses.
        device: ``cpu``, ``cuda`` or ``auto``.
        report: Told of progress.

    Returns:
        The trained avatar; ``avatar.folder`` is its run.

    Raises:
        UserError: if the settings, the capture or the folder do not suit, or training went astray.

    Example:
        >>> capture = actor3d.open_capture("CoreView_377", body_models="~/body_models")
        >>> avatar = actor3d.train("quick", capture, out="runs/377")
    """
    if not isinstance(config, ActorConfig):
        config = load_config(str(config), settings)
    elif settings:
        raise UserError(
            "settings: give them with a preset's name or a file, or change the ActorConfig itself"
        )
    opened = capture if isinstance(capture, Capture) else open_capture(capture)
    processes = join_launched(device)
    where = processes.device
    run = train_run(
        config, opened, Path(out).expanduser(), where, resume=resume, report=report, processes=processes
    )
    if bake and processes.is_first:
        bake_trained(run, where, lambda done, total: report("bake", done, total, ""))
    return Avatar(run, run.networks(where))
