"""The command that makes a capture of one in another format."""

from pathlib import Path
from typing import Annotated

import tyro

from actor3d.captures.conversion_options import ConversionOptions
from actor3d.cli.arguments import Positional

_Flags = Annotated[ConversionOptions, tyro.conf.arg(name="")]


def import_capture(source: Positional[Path], out: Path, conversion: _Flags) -> None:
    """Convert a capture in another format to actor3d's own, once.

    Known are ZJU-MoCap as it was published (Neural Body), preprocessed (ARAH) and refined (instant-nvr, GauHuman),
    the output of EasyMocap, and what installed packages add; which one it is shows in the folder. JPEGs are copied as
    they are. An interrupted import goes on where it was. Raw footage has a command of its own: `actor3d import video`.

    Example: actor3d import CoreView_377 --out captures/377 --body-models body_models

    Example: actor3d import recording --out captures/dance --gender female --fps 50

    Args:
        source: The recording's folder; or a ZJU-MoCap subject that lies in data/zjumocap, by its name.
        out: The capture to make.
        conversion: How it is converted.
    """
    from actor3d.cli.import_command import run_import

    run_import(source, out, conversion)
