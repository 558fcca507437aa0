"""Runs the kernels' tests on C++ code that is built with the compiler's sanitizers.

AddressSanitizer and UndefinedBehaviorSanitizer look for wrong accesses and undefined results, ThreadSanitizer for data
races between the pool's threads, which are plain C++ threads: it sees all their locks. Only our library is
instrumented; the sanitizer's runtime is loaded into Python before it. Leaks are not looked for, because Python and
torch keep memory until they end.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from rectifier3d.native import NativeBuildError, build_library
from rectifier3d.native.build import find_compiler

ROOT = Path(__file__).parents[1]
BUILT = ROOT / "build" / "sanitize"
RASTER = "tests/rectifier3d/splats/raster"
SUPPRESSIONS = ROOT / "tools" / "thread_sanitizer.supp"
MESH = "tests/rectifier3d/geometry/test_mesh_raster.py"
EXPOSURE = "tests/rectifier3d/geometry/test_exposure.py"
PLACING = "tests/rectifier3d/splats/test_placing.py"
PIXELS = "tests/rectifier3d/losses/test_pixels.py"
TWINS = "tests/rectifier3d/native/test_twins.py"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sanitizer:
    """A way to build the library so that it watches itself."""

    name: str
    flags: str
    runtimes: tuple[str, ...]
    options: dict[str, str]
    """Environment variables of its runtime."""
    tests: tuple[str, ...]
    unshuffled: bool = False
    """Whether it needs memory to lie where it expects it."""


SANITIZERS = (
    Sanitizer(
        name="address and undefined behaviour",
        flags="-fsanitize=address,undefined -fno-sanitize-recover=undefined",
        runtimes=("libasan.so", "libubsan.so"),
        options={"ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": "print_stacktrace=1"},
        tests=(RASTER, MESH, EXPOSURE, PLACING, PIXELS, TWINS, "tests/rectifier3d/splats/test_bound.py"),
    ),
    Sanitizer(
        name="threads",
        flags="-fsanitize=thread",
        runtimes=("libtsan.so",),
        options={"TSAN_OPTIONS": f"exitcode=66 suppressions={SUPPRESSIONS}"},
        # It cannot follow a process that forks while it has threads.
        tests=(
            RASTER,
            MESH,
            EXPOSURE,
            PLACING,
            TWINS,
            "--deselect",
            f"{RASTER}/test_raster_edges.py::test_forked_process_renders",
        ),
        unshuffled=True,
    ),
)


def run_sanitizer(sanitizer: Sanitizer) -> int | None:
    """The exit code of the tests; None where this machine lacks the sanitizer, which is said."""
    environment = {**os.environ, "OMP_NUM_THREADS": "2", "ACTOR3D_CACHE": str(BUILT)}
    environment["ACTOR3D_CXXFLAGS"] = f"{sanitizer.flags} -fno-omit-frame-pointer -g -O1"
    try:
        runtimes = [_runtime(name) for name in sanitizer.runtimes]
        os.environ |= environment
        build_library()
    except (NativeBuildError, FileNotFoundError) as error:
        print(f"NOT RUN: {sanitizer.name}: cannot be had on this machine ({error})")
        return None
    environment |= sanitizer.options | {"LD_PRELOAD": " ".join(runtimes)}
    tests = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *sanitizer.tests]
    print(f"{sanitizer.name}: {' '.join(sanitizer.tests)}", flush=True)
    return subprocess.run(
        [*_unshuffled(sanitizer), *tests], cwd=ROOT, env=environment, check=False
    ).returncode


def _runtime(name: str) -> str:
    found = subprocess.run(
        [*find_compiler(), f"-print-file-name={name}"], capture_output=True, text=True, check=True
    ).stdout.strip()
    # A compiler answers with the bare name where it has no such file.
    if not Path(found).is_absolute():
        raise FileNotFoundError(f"the compiler has no {name}; install the one of g++")
    return found


def _unshuffled(sanitizer: Sanitizer) -> list[str]:
    setarch = shutil.which("setarch")
    return [setarch, "-R"] if sanitizer.unshuffled and setarch else []


def main() -> int:
    """Run all; the exit code is 1 where one has found something."""
    codes = {sanitizer.name: run_sanitizer(sanitizer) for sanitizer in SANITIZERS}
    for name, code in codes.items():
        print(
            f"{name}: {'not run, see above' if code is None else 'clean' if code == 0 else f'exit code {code}'}"
        )
    return int(any(codes.values()))


if __name__ == "__main__":
    sys.exit(main())
