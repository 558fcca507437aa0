"""Builds the C++ code of this kind of machine ahead, to travel in a wheel: ``make wheel`` runs it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rectifier3d.native import NativeBuildError
from rectifier3d.native.prebuilt import PREBUILT, build_ahead


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the libraries and say where they lie."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=PREBUILT, help="folder for the libraries")
    try:
        for library in build_ahead(parser.parse_args(arguments).out):
            print(library)
    except NativeBuildError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
