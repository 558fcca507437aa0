"""Baking a run: the result goes into the run's own folder."""

import math
from collections.abc import Callable

from actor3d.baking.bake import BakeOptions, BakeOutcome, bake
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.io.atomic import atomic_folder
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
    )
    with (
        reporting_disk_trouble(run.folder.root),
        atomic_folder(run.folder.baked, keep_others=True) as made,
    ):
        save_baked(made, outcome.baked, info)
    return outcome
