"""The formats that an avatar can be exported to; other packages add theirs in the group ``actor3d.exporters``."""

from pathlib import Path

from actor3d.errors import UserError
from actor3d.export.scene import ExportFormat
from actor3d.plugins import Family

EXPORTERS: Family[ExportFormat] = Family(
    name="exporters",
    kind="export format",
    builtin={
        "ply": "actor3d.export.ply_formats:PLY",
        "ply-sequence": "actor3d.export.ply_formats:PLY_SEQUENCE",
        "ply-zip": "actor3d.export.ply_formats:PLY_ZIP",
        "compressed-ply": "actor3d.export.packed_splats:COMPRESSED_PLY",
        "spz": "actor3d.export.packed_splats:SPZ",
        "sog": "actor3d.export.sog:SOG",
        "gltf": "actor3d.export.gltf_splats:GLTF_SPLATS",
        "body-gltf": "actor3d.export.gltf_body:GLTF_BODY",
        "body-usd": "actor3d.export.usd_body:USD_BODY",
        "spark": "actor3d.export.spark:SPARK",
        "cameras": "actor3d.export.json_formats:CAMERAS",
        "motion": "actor3d.export.json_formats:MOTION",
        "web": "actor3d.viewer.export_format:WEB",
        "web-component": "actor3d.viewer.export_format:WEB_COMPONENT",
        "skinned": "actor3d.viewer.export_format:SKINNED",
    },
)


def format_of(out: Path) -> ExportFormat:
    """The format whose files end as this one: of several, the one that holds Gaussians.

    Raises:
        UserError: if no format's files end so, or several that hold no Gaussians.
    """
    formats = list(EXPORTERS)
    fitting = [form for form in formats if form.suffix and out.name.endswith(form.suffix)]
    if not fitting:
        endings = ", ".join(dict.fromkeys(form.suffix for form in formats if form.suffix))
        folders = ", ".join(form.name for form in formats if not form.suffix)
        raise UserError(
            f"{out}: no export format's files end so; choose among {endings}, or name the format of a folder, "
            f"--format {folders}{EXPORTERS.left_out()}"
        )
    # A .compressed.ply is a .ply, too: the longer ending tells more.
    fitting.sort(key=lambda form: (not form.shows_gaussians, -len(form.suffix)))
    likeliest = fitting[0]
    equals = [form.name for form in fitting if form.suffix == likeliest.suffix]
    if len(equals) > 1 and not likeliest.shows_gaussians:
        raise UserError(f"{out}: several formats' files end so; choose with --format: {', '.join(equals)}")
    return likeliest
