"""`actor3d import`."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from actor3d.captures.converting import ConvertOptions, convert_capture
from actor3d.captures.metadata import BodyChoice
from actor3d.cli.common import Bars, one_line_errors
from actor3d.io.places import require_writable

LAYOUTS = {
    "zju": ("neural-body", "preprocessed"),
    "refined": ("refined",),
    "easymocap": ("easymocap",),
}
"""The layouts that each kind of source may have."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportOptions:
    """What `actor3d import` was asked for."""

    kind: str
    """A key of `LAYOUTS`."""
    body_models: Sequence[Path] = ()
    gender: str | None = None
    """Of the SMPL body that was fitted; the source's own by default."""
    protocol: str | None = None
    fps: float | None = None
    skip_missing: bool = False
    workers: int = 2


def run_import(source: Path, out: Path, options: ImportOptions) -> None:
    """Convert a capture to actor3d's own layout."""
    require_writable(out)
    with one_line_errors(), Bars() as bars:
        convert_capture(
            source,
            out,
            ConvertOptions(
                layouts=LAYOUTS[options.kind],
                body_models=tuple(options.body_models),
                body=None if options.gender is None else BodyChoice(gender=options.gender),
                protocol=options.protocol,
                fps=options.fps,
                skip_missing=options.skip_missing,
                workers=options.workers,
            ),
            progress=lambda done, total: bars.update("import", done, total),
        )
    print(f"imported: {out}; now `actor3d check {out}`")
