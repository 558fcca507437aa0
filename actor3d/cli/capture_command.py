"""`actor3d capture`."""

from pathlib import Path

from actor3d.cli.common import Bars
from actor3d.synthetic.capture_writer import DemoOptions, write_demo_capture


def run_capture(
    out: Path, subject: str, motion: str, frames: int, cameras: int, size: int, seed: int
) -> None:
    """Film the synthetic subject."""
    with Bars() as bars:
        options = DemoOptions(
            subject=subject, motion=motion, frames=frames, cameras=cameras, size=size, seed=seed
        )
        write_demo_capture(out, options, progress=lambda done, total: bars.update("capture", done, total))
    print(f"captured: {out}; now `actor3d train quick --data {out} --out runs/{out.name}`")
