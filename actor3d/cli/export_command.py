"""`actor3d export`: an avatar as a file that other programs open."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import torch

from actor3d.cli.common import MOST_RUNS, Bars
from actor3d.devices import choose_device
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.export.export_run import OpenAvatar, check_export, export_avatar, takes_bake
from actor3d.export.options import ExportRequest
from actor3d.export.registry import EXPORTERS, format_of
from actor3d.export.scene import ExportFormat
from actor3d.io.atomic import write_atomic
from actor3d.runs.run import Run, open_run
from actor3d.viewer.container import SUFFIX
from actor3d.viewer.still import read_still_scene
from actor3d.viewer.unpacking import read_avatar_file
from actor3d.viewer.web_page import embedding_snippet, page_of


def run_export(
    runs: Sequence[Path],
    format_name: str | None,
    out: Path,
    request: ExportRequest,
    *,
    embed: bool,
    data: Path | None = None,
    body_models: Sequence[Path] = (),
    device: str,
    scene: Path | None = None,
) -> None:
    """Export and say where to."""
    form = EXPORTERS[format_name] if format_name else format_of(out)
    check_export(form, out, request)
    if embed and form.name != "web":
        raise UserError(f"--embed: only a file of --format web can be embedded, not '{form.name}'")
    _check_company(runs, form, scene)
    opened, where = [open_run(run, data=data, body_models=body_models) for run in runs], choose_device(device)
    if len(opened) == 1 and scene is None:
        _export_one(opened[0], form, out, request, where)
    else:
        _export_page(opened, out, request, where, scene)
    print(f"exported: {out}")
    if embed:
        print(embedding_snippet(out))


def _check_company(runs: Sequence[Path], form: ExportFormat, scene: Path | None) -> None:
    if not 1 <= len(runs) <= MOST_RUNS:
        raise UserError(f"give one run, or up to {MOST_RUNS} for one page, found {len(runs)}")
    if form.name != "web" and (len(runs) > 1 or scene is not None):
        asked = f"{len(runs)} runs" if len(runs) > 1 else "--scene"
        raise UserError(f"{asked}: only a page (--format web) holds more than one avatar, not '{form.name}'")


def _export_one(
    run: Run, form: ExportFormat, out: Path, request: ExportRequest, device: torch.device
) -> None:
    baked = run.baked(device) if takes_bake(form, request, run) else None
    networks = run.networks(device) if baked is None else run.without_networks(device)
    avatar = OpenAvatar(run=run, networks=networks, baked=baked)
    with Bars() as bars:
        export_avatar(
            avatar, form, out, request, lambda done, total: bars.update(f"export {form.name}", done, total)
        )


def _export_page(
    runs: Sequence[Run], out: Path, request: ExportRequest, device: torch.device, scene: Path | None
) -> None:
    """All avatars in one page, each as the container holds it."""
    still = None if scene is None else read_still_scene(scene)
    with tempfile.TemporaryDirectory(prefix="actor3d-export-") as folder:
        packs = []
        for index, run in enumerate(runs):
            container = Path(folder) / f"{index}{SUFFIX}"
            _export_one(run, EXPORTERS["skinned"], container, request, device)
            packs.append(read_avatar_file(container))
    with reporting_disk_trouble(out):
        write_atomic(out, page_of([(pack.meta.name, content) for content, pack in packs], still))
