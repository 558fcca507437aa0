"""`actor3d bench`: speed of the kernels and networks, each beside its reference in one run."""

import importlib
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from actor3d.errors import UserError

_MODULES = {
    "splats": "actor3d.bench.splats",
    "mesh": "actor3d.bench.mesh",
    "denoiser": "actor3d.bench.denoiser",
    "viewer": "actor3d.bench.viewer",
}


def run_bench(names: Sequence[str]) -> None:
    """Print a table a benchmark."""
    unknown = sorted(set(names) - set(_MODULES))
    if unknown:
        raise UserError(f"unknown benchmark {', '.join(unknown)}; choose from {', '.join(_MODULES)}")
    for name in names or _MODULES:
        try:
            module = importlib.import_module(_MODULES[name])
        except ModuleNotFoundError as error:
            raise UserError(f"benchmark {name} needs {error.name}: pip install {error.name}") from error
        print(f"\n{(module.__doc__ or name).splitlines()[0]}")
        try:
            rows = module.run()
        except (FileNotFoundError, ModuleNotFoundError) as error:
            raise UserError(f"benchmark {name}: {error}") from error
        _print_table([asdict(row) for row in rows])


def _print_table(rows: Sequence[dict[str, Any]]) -> None:
    texts = [[_text(value) for value in row.values()] for row in rows]
    header = [name.replace("_", " ") for name in rows[0]]
    widths = [max(map(len, column)) for column in zip(header, *texts, strict=True)]
    for line in [header, *texts]:
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)))


def _text(value: Any) -> str:
    return f"{value:,.1f}" if isinstance(value, float) else str(value)
