"""`actor3d bake`: distil a trained run into Gaussians that move without networks."""

import math
from pathlib import Path

from actor3d.baking.bake import BakeOptions, bake
from actor3d.cli.common import (
    Bars,
    choose_device,
    one_line_errors,
    open_run,
    require_sampling,
    require_writable,
)
from actor3d.errors import UserError
from actor3d.runs.folder import RunFolder, replacing_folder, reporting_disk_trouble
from actor3d.sampling.baked_files import VERSION, BakeInfo, save_baked


def run_bake(run: Path, options: BakeOptions, device: str) -> None:
    """Bake and write into the run's folder."""
    require_sampling(options.frames, options.seed)
    require_writable(run)
    avatar, capture, rig = open_run(run, choose_device(device))
    folder = RunFolder(run).baked
    with Bars() as bars, one_line_errors():
        outcome = bake(
            avatar, capture, rig, options, report=lambda done, total: bars.update("bake", done, total)
        )
    error = outcome.left_out_error
    if not math.isfinite(float(outcome.baked.shading.abs().max())):
        raise UserError(f"{run}: baking gave numbers that are not finite: the run's Gaussians are damaged")
    info = BakeInfo(
        version=VERSION,
        gaussians=len(outcome.baked),
        body_faces=len(avatar.surface.faces),
        frame=avatar.rectifier.options.frame,
        poses=outcome.frames,
        ridge=outcome.ridge,
        left_out_error=error if math.isfinite(error) else None,
    )
    with reporting_disk_trouble(run), replacing_folder(folder) as partial:
        save_baked(partial, outcome.baked, info)
    print(
        f"baked: {folder} ({info.gaussians} Gaussians from {info.poses} poses; colours of poses left out are off by "
        f"{100 * error:.1f} %); measure it with `actor3d eval {run} --mode bake --out ...`"
    )
