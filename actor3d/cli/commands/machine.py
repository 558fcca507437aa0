"""Commands that tell what this machine has and does."""

from actor3d.cli.arguments import Positional


def bench(names: Positional[tuple[str, ...]] = ()) -> None:
    """Measure this machine: kernels and networks, each beside its reference in one run.

    Example: actor3d bench splats

    Args:
        names: splats (the CPU rasterizer against its torch twin), mesh (likewise), denoiser (our U-Net against
            the paper's), viewer (the page in a real Chromium, which must be installed); all if none is given.
    """
    from actor3d.cli.bench_command import run_bench

    run_bench(names)


def doctor() -> None:
    """Say what this machine has: versions, compiler, GPU, backends, body models, LPIPS.

    Example: actor3d doctor
    """
    from actor3d.cli.doctor_command import run_doctor

    run_doctor()
