"""Commands that make captures of what was recorded elsewhere."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import tyro

from actor3d.cli.commands.arguments import Positional, ProtocolName, Repeated


@dataclass(frozen=True, kw_only=True)
class Conversion:
    """How a recording in another layout is converted."""

    out: Path
    """The capture to make."""
    gender: Literal["neutral", "male", "female"] | None = None
    """Of the body model that was fitted; the source's own without it."""
    protocol: ProtocolName | None = None
    """Splits of a ZJU-MoCap subject, in place of the source's own."""
    fps: float | None = None
    """Frames a second, where the source does not say."""
    skip_missing: bool = False
    """Leave out frames that some camera lacks, instead of refusing."""
    body_models: Repeated[tuple[Path, ...]] = ()
    """Folder with SMPL-family files; may be repeated."""
    workers: int = 2
    """Pictures converted at once."""


_Flags = Annotated[Conversion, tyro.conf.arg(name="")]


def zju(source: Positional[Path], conversion: _Flags) -> None:
    """Convert a ZJU-MoCap subject, original or preprocessed, to actor3d's own layout, once.

    An interrupted import goes on where it was.

    Example: actor3d import zju CoreView_377 --out captures/377 --body-models body_models

    Args:
        source: The subject's folder.
        conversion: How it is converted.
    """
    _convert("zju", source, conversion)


def refined(source: Positional[Path], conversion: _Flags) -> None:
    """Convert a refined ZJU-MoCap subject (instant-nvr, GauHuman) to actor3d's own layout, once.

    An interrupted import goes on where it was.

    Example: actor3d import refined my_377 --out captures/377 --protocol monocular --body-models body_models

    Args:
        source: The subject's folder.
        conversion: How it is converted.
    """
    _convert("refined", source, conversion)


def easymocap(source: Positional[Path], conversion: _Flags) -> None:
    """Convert EasyMocap's output to actor3d's own layout, once; an interrupted import goes on where it was.

    Example: actor3d import easymocap recording --out captures/dance --gender female --fps 50

    Args:
        source: The folder with intri.yml, extri.yml, images, masks and the fitted body.
        conversion: How it is converted.
    """
    _convert("easymocap", source, conversion)


def _convert(kind: str, source: Path, conversion: Conversion) -> None:
    from actor3d.cli.import_command import ImportOptions, run_import

    options = ImportOptions(
        kind=kind,
        gender=conversion.gender,
        protocol=conversion.protocol,
        fps=conversion.fps,
        skip_missing=conversion.skip_missing,
        body_models=conversion.body_models,
        workers=conversion.workers,
    )
    run_import(source, conversion.out, options)
