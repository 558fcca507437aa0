"""`actor3d export`: an avatar as a file that other programs open."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.cli.common import Bars
from actor3d.devices import choose_device
from actor3d.errors import UserError
from actor3d.export.export_run import OpenAvatar, check_export, export_avatar, takes_bake
from actor3d.export.options import ExportRequest
from actor3d.export.registry import EXPORTERS, format_of
from actor3d.runs.run import open_run
from actor3d.viewer.web_page import embedding_snippet


def run_export(
    run: Path,
    format_name: str | None,
    out: Path,
    request: ExportRequest,
    *,
    embed: bool,
    data: Path | None = None,
    body_models: Sequence[Path] = (),
    device: str,
) -> None:
    """Export and say where to."""
    form = EXPORTERS[format_name] if format_name else format_of(out)
    check_export(form, out, request)
    if embed and form.name != "web":
        raise UserError(f"--embed: only a file of --format web can be embedded, not '{form.name}'")
    opened, where = open_run(run, data=data, body_models=body_models), choose_device(device)
    baked = opened.baked(where) if takes_bake(form, request, opened) else None
    networks = opened.networks(where) if baked is None else opened.without_networks(where)
    avatar = OpenAvatar(run=opened, networks=networks, baked=baked)
    with Bars() as bars:
        export_avatar(
            avatar, form, out, request, lambda done, total: bars.update(f"export {form.name}", done, total)
        )
    print(f"exported: {out}")
    if embed:
        print(embedding_snippet(out))
