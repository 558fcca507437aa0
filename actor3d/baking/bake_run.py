"""Baking a run: the result goes into the run's own folder."""

import math
from collections.abc import Callable

import torch

from actor3d.baking.bake import BakeOptions, BakeOutcome, bake
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.io.atomic import atomic_folder
from actor3d.runs.networks_mark import networks_mark
from actor3d.runs.run import Run
from actor3d.sampling.baked_files import VERSION, BakeInfo, save_baked
from actor3d.sampling.networks import AvatarNetworks


def bake_run(
    run: Run,
    networks: AvatarNetworks,
    options: BakeOptions,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> BakeOutcome:
    """Bake and write into the run's folder, in place of what was baked before.

    Args:
        run: The run.
        networks: Its networks.
        options: How to bake.
        report: Called with the number of finished poses and of all.

    Raises:
        UserError: if the run is damaged, or the disk full.
    """
    mark = networks_mark(run.folder)
    outcome = bake(networks, run.subject, options, report)
    if not math.isfinite(float(outcome.baked.shading.abs().max())):
        raise UserError(
            f"{run.folder.root}: baking gave numbers that are not finite: the run's Gaussians are damaged"
        )
    error = outcome.left_out_error
    info = BakeInfo(
        version=VERSION,
        gaussians=len(outcome.baked),
        body_faces=len(networks.surface.faces),
        frame=networks.rectifier.options.frame,
        poses=outcome.frames,
        ridge=outcome.ridge,
        dilation=outcome.baked.bound.dilation,
        left_out_error=error if math.isfinite(error) else None,
        networks=mark,
    )
    with (
        reporting_disk_trouble(run.folder.root),
        atomic_folder(run.folder.baked, keep_others=True) as made,
    ):
        save_baked(made, outcome.baked, info)
    return outcome


def bake_trained(
    run: Run, device: torch.device, report: Callable[[int, int], None] = lambda done, total: None
) -> bool:
    """Bake a run whose training has ended, unless its settings leave that out or it is done.

    Args:
        run: The run.
        device: Where to sample.
        report: Called with the number of finished poses and of all.

    Returns:
        Whether there was something to do.

    Raises:
        UserError: if the run is damaged, or the disk full.
    """
    training = run.config.training
    if training.bake_poses == 0 or run.bake_state == "current":
        return False
    bake_run(run, run.networks(device), BakeOptions(frames=training.bake_poses, seed=training.seed), report)
    return True
