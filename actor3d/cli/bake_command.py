"""`actor3d bake`: distil a trained run into Gaussians that move without networks."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.baking.bake import BakeOptions
from actor3d.baking.bake_run import bake_run
from actor3d.cli.common import Bars, require_sampling
from actor3d.devices import choose_device
from actor3d.io.places import require_writable
from actor3d.runs.run import open_run


def run_bake(
    run: Path, options: BakeOptions, *, body_models: Sequence[Path] = (), device: str = "auto"
) -> None:
    """Bake and write into the run's folder."""
    require_sampling(options.frames, options.seed)
    require_writable(run)
    opened = open_run(run, body_models=body_models)
    networks = opened.networks(choose_device(device))
    with Bars() as bars:
        outcome = bake_run(opened, networks, options, lambda done, total: bars.update("bake", done, total))
    print(
        f"baked: {opened.folder.baked} ({len(outcome.baked)} Gaussians from {outcome.frames} poses; colours of poses "
        f"left out are off by {100 * outcome.left_out_error:.1f} %); measure it with `actor3d eval {run} --mode bake`"
    )
