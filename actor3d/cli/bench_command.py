"""`actor3d bench`."""

from collections.abc import Sequence

from actor3d.config import UserError


def run_bench(workloads: Sequence[str]) -> None:
    """Print the rasterizer's timings; the benchmarks live in the checkout, not in the wheel."""
    try:
        from benchmarks import raster
    except ModuleNotFoundError as error:
        raise UserError(
            "the benchmarks are not installed with the package: run this in a checkout"
        ) from error
    unknown = sorted(set(workloads) - set(raster.WORKLOADS))
    if unknown:
        raise UserError(f"unknown workload {', '.join(unknown)}; choose from {', '.join(raster.WORKLOADS)}")
    for row in raster.run(tuple(workloads)):
        print(row)
