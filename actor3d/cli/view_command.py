"""`actor3d view`: the avatar in the browser."""

from collections.abc import Sequence
from pathlib import Path

import torch

from actor3d.cli.common import MOST_RUNS
from actor3d.devices import choose_device
from actor3d.errors import UserError
from actor3d.runs.run import open_run
from actor3d.viewer.container import SUFFIX
from actor3d.viewer.server.serve import ServeOptions, serve, serve_page
from actor3d.viewer.server.shown_run import ShownRun
from actor3d.viewer.still import StillScene, read_still_scene
from actor3d.viewer.unpacking import read_avatar_file
from actor3d.viewer.web_page import page_of


def run_view(
    runs: Sequence[Path],
    *,
    host: str,
    port: int,
    browser: bool,
    data: Path | None = None,
    body_models: Sequence[Path] = (),
    device: str,
    scene: Path | None = None,
) -> None:
    """Serve until Ctrl-C."""
    files = [path for path in runs if path.suffix == SUFFIX]
    if files and len(files) < len(runs):
        raise UserError(f"{files[0]}: give exported avatars or runs, not both at once")
    if not 1 <= len(runs) <= MOST_RUNS:
        raise UserError(
            f"give one run, such as runs/demo, or up to {MOST_RUNS} to show together, found {len(runs)}"
        )
    if not 0 <= port < 65536:
        raise UserError(f"--port must lie between 0 and 65535, found {port}")
    options = ServeOptions(host=host, port=port, open_browser=browser)
    still = _still_scene(scene)
    if files:
        packs = [read_avatar_file(file) for file in files]
        serve_page(page_of([(pack.meta.name, content) for content, pack in packs], still), options, _say)
        return
    chosen = choose_device(device)
    serve([open_shown(path, chosen, body_models, data) for path in runs], options, _say, still)


def _still_scene(path: Path | None) -> StillScene | None:
    if path is None:
        return None
    still = read_still_scene(path)
    if not still.plain:
        _say(f"{path}: colours are shown without their change with the direction of view")
    return still


def open_shown(
    path: Path, device: torch.device, body_models: Sequence[Path] = (), data: Path | None = None
) -> ShownRun:
    """A run to be shown, finished or not; damaged models are refused now, not in the page.

    Networks that are still those that were baked are not damaged: they are loaded once the page is served.
    """
    run = open_run(path, data=data, body_models=body_models)
    shown = ShownRun(run, device)
    if not (shown.progress.finished and run.bake_state == "current"):
        run.latest_networks(torch.device("cpu"))
    return shown


def _say(line: str) -> None:
    print(f"actor3d view: {line}", flush=True)
