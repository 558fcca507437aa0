"""Whether a GPU gives what the CPU gives, and how fast: one command, one JSON, a few minutes.

Run with ``make gpu-check``, or ``python -m benchmarks.gpu_check``. Each section is written as soon as
it is done; the same command again does only those that are missing. ``--device cpu`` tries the check itself.
"""

import argparse
import json
import sys
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch

from actor3d.devices import choose_device, cuda_fault
from actor3d.io.atomic import write_atomic
from actor3d.io.bounded import read_bounded_json
from benchmarks import gpu_parity, gpu_runs
from benchmarks.gpu_findings import Finding
from rectifier3d.splats.raster import fastest_backend, gsplat_fault

Section = Callable[[torch.device, Path], Sequence[Finding]]

SECTIONS: Mapping[str, Section] = {
    "rasterizers": gpu_parity.rasterizers,
    "geometry": gpu_parity.geometry,
    "training": gpu_runs.training,
    "resume": gpu_runs.resume,
    "video": gpu_runs.video,
    "timings": gpu_runs.timings,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class SectionResult:
    """What one section found."""

    seconds: float
    findings: tuple[Finding, ...]
    trouble: str | None
    """The end of the traceback, if it did not come to its end."""

    @property
    def passed(self) -> bool:
        """Whether all that has a limit keeps to it."""
        return self.trouble is None and all(finding.passed for finding in self.findings)


def machine(device: torch.device) -> dict[str, Any]:
    """What the figures are of."""
    on_gpu = device.type == "cuda"
    return {
        "device": torch.cuda.get_device_name(device) if on_gpu else "cpu",
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
        "cuda fault": cuda_fault(),
        "gsplat fault": gsplat_fault(device) if on_gpu else None,
        "rasterizer": fastest_backend(device),
    }


def check(
    out: Path, device: torch.device, sections: Mapping[str, Section] = SECTIONS
) -> dict[str, SectionResult]:
    """Do the sections that the file lacks for this machine, or that did not pass, and write each when it is done.

    Returns:
        The sections done now.
    """
    about = machine(device)
    known = _known(out, about)
    done: dict[str, SectionResult] = {}
    with TemporaryDirectory() as folder:
        for name, section in sections.items():
            if known.get(name, {}).get("passed"):
                print(f"{name:12} passed before")
                continue
            done[name] = _result(section, device, Path(folder))
            known[name] = {**asdict(done[name]), "passed": done[name].passed}
            write_atomic(out, json.dumps({"machine": about, "sections": known}, indent=1) + "\n")
            _tell(name, done[name])
    return done


def _known(out: Path, about: Mapping[str, Any]) -> dict[str, Any]:
    """The sections that a file holds of this very machine."""
    if not out.exists():
        return {}
    found = read_bounded_json(out)
    return found["sections"] if found.get("machine") == about else {}


def _result(section: Section, device: torch.device, folder: Path) -> SectionResult:
    start, trouble = time.perf_counter(), None
    findings: Sequence[Finding] = ()
    try:
        findings = section(device, folder)
    # The other sections are worth their minutes whatever this one met with.
    except Exception:
        trouble = traceback.format_exc()[-2000:]
    return SectionResult(seconds=time.perf_counter() - start, findings=tuple(findings), trouble=trouble)


def _tell(name: str, result: SectionResult) -> None:
    print(f"{name:12} {'passed' if result.passed else 'FAILED'} in {result.seconds:.0f} s")
    for finding in result.findings:
        limit = "" if finding.limit is None else f" (at most {finding.limit:g})"
        print(f"  {'  ' if finding.passed else '! '}{finding.name}: {finding.value:.4g}{limit}")
    if result.trouble:
        print(result.trouble, file=sys.stderr)


def main() -> None:
    """Check, and end with 1 if something failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("gpu-check.json"))
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--only", nargs="*", choices=list(SECTIONS), default=list(SECTIONS))
    arguments = parser.parse_args()
    chosen = {name: SECTIONS[name] for name in arguments.only}
    results = check(arguments.out, choose_device(arguments.device), chosen)
    sys.exit(0 if all(result.passed for result in results.values()) else 1)


if __name__ == "__main__":
    main()
