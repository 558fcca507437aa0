"""Compile ``csrc/*.cpp`` into one shared library in the user's cache.

The library is compiled on the machine that runs it, so it is built with ``-march=native`` rather than as
several variants chosen at run time: one compilation instead of three, the compiler also tunes for the
machine, and the code holds no dispatch. The cache key holds the processor's features, so a cache on a shared
home directory serves unlike machines without ever handing one the other's instructions.
"""

import contextlib
import hashlib
import os
import platform
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCES = Path(__file__).parent / "csrc"

_FLAGS = (
    "-std=c++17",
    "-O3",
    "-fPIC",
    "-pthread",
    # Exactness of NaN and infinity is kept: scenes with NaN have a defined result.
    "-fno-math-errno",
    "-fno-trapping-math",
    "-fno-signed-zeros",
    # Vectors are passed between inlined functions only, so their calling convention is of no interest.
    "-Wno-psabi",
)
_CPU_FIELDS = ("model name", "flags", "Features", "CPU implementer", "CPU part")


class NativeBuildError(RuntimeError):
    """The C++ code could not be compiled or loaded; the message says why and what to do."""


def cache_folder() -> Path:
    """Where built libraries are kept: ``$ACTOR3D_CACHE``, or ``~/.cache/actor3d``.

    Raises:
        NativeBuildError: if the user has no home folder.
    """
    try:
        return Path(os.environ.get("ACTOR3D_CACHE") or "~/.cache/actor3d").expanduser()
    except RuntimeError as error:
        raise NativeBuildError(f"{error}; set ACTOR3D_CACHE to a folder for the built library") from error


def build_library(
    sources: Path = SOURCES, cache: Path | None = None, compiler: Sequence[str] | None = None
) -> Path:
    """Return the shared library of all ``*.cpp`` in ``sources``, compiling it if the cache has none.

    Processes that ask at the same time wait for one another, and only the first compiles. Flags in
    ``$ACTOR3D_CXXFLAGS`` come last, for debugging and for machines on which ``-march=native`` misleads.

    Args:
        sources: Folder with ``*.cpp`` and ``*.h``.
        cache: Folder that keeps built libraries; ``cache_folder()`` if not given.
        compiler: Command of a C++17 compiler; ``$CXX``, g++ or clang++ if not given.

    Raises:
        NativeBuildError: if there is no compiler, it fails, or the cache cannot be written.
    """
    if os.name != "posix":
        raise NativeBuildError(f"the C++ code is built on Linux and macOS only, not on {platform.system()}")
    flags = [_native_flag(), *shlex.split(os.environ.get("ACTOR3D_CXXFLAGS", ""))]
    compiler = list(compiler or find_compiler())
    version = _run([*compiler, "--version"])
    cache = cache or cache_folder()
    library = cache / f"native-{_key(sources, [*compiler, *flags], version)}.so"
    if library.exists():
        return library
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with _locked(cache / "native.lock"):
            if not library.exists():
                compile_library(sources, compiler, flags, library)
    except OSError as error:
        raise NativeBuildError(
            f"cannot write the built library to {cache} ({error}); "
            "set ACTOR3D_CACHE to a folder that is writable and not full"
        ) from error
    return library


def find_compiler() -> list[str]:
    """The command of a C++ compiler: ``$CXX`` if set, else the first of g++, clang++ and c++ on the path.

    Raises:
        NativeBuildError: if there is none.
    """
    named = shlex.split(os.environ.get("CXX", ""))
    for command in [named] if named else [["g++"], ["clang++"], ["c++"]]:
        if shutil.which(command[0]):
            return command
    wanted = f"CXX names {named[0]!r}, which was not found" if named else "no C++ compiler was found"
    raise NativeBuildError(f"{wanted}; install g++ or clang++ (on Debian or Ubuntu: apt install g++)")


def _native_flag() -> str:
    return "-mcpu=native" if platform.machine() in ("aarch64", "arm64") else "-march=native"


def sources_key(sources: Path) -> str:
    """Changes with every source, header and flag that all libraries are built with."""
    digest = hashlib.sha256("\0".join(_FLAGS).encode())
    for path in sorted([*sources.glob("*.cpp"), *sources.glob("*.h")]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:20]


def _key(sources: Path, command: Sequence[str], version: str) -> str:
    parts = (sources_key(sources), *command, version, _cpu_identity())
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:20]


def _cpu_identity() -> str:
    """What ``-march=native`` depends on, as text."""
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text(errors="replace").splitlines()
        return "\n".join(sorted({line for line in lines if line.startswith(_CPU_FIELDS)}))
    return f"{platform.machine()} {platform.processor()}"


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a lock between processes; the system drops it if the holder dies."""
    import fcntl  # POSIX only: importing this module must work everywhere.

    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def compile_library(
    sources: Path,
    compiler: Sequence[str],
    flags: Sequence[str],
    library: Path,
    linking: Sequence[str] = (),
) -> None:
    """Compile each source beside the others, link, and move the library into place in one step.

    Args:
        sources: Folder with ``*.cpp`` and ``*.h``.
        compiler: Its command.
        flags: Beside those that all libraries are built with.
        library: What is made, in a folder that is there.
        linking: More flags, for linking alone.

    Raises:
        NativeBuildError: if there are no sources, or the compiler fails.
    """
    paths = sorted(sources.glob("*.cpp"))
    if not paths:
        raise NativeBuildError(f"no C++ sources in {sources}; reinstall the package")
    command = [*compiler, *_FLAGS, *flags]
    with tempfile.TemporaryDirectory(dir=library.parent, prefix="build-") as scratch:
        objects = [Path(scratch) / f"{path.stem}.o" for path in paths]

        def compile_one(source: Path, target: Path) -> None:
            _run([*command, "-c", str(source), "-o", str(target)])

        with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
            list(pool.map(compile_one, paths, objects))
        linked = Path(scratch) / library.name
        _run([*command, *linking, "-shared", *map(str, objects), "-o", str(linked)])
        linked.replace(library)


def _run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError as error:
        raise NativeBuildError(f"cannot run {command[0]!r}: {error}") from error
    if done.returncode != 0:
        output = (done.stderr or done.stdout).strip()
        raise NativeBuildError(
            f"the C++ compiler failed (exit code {done.returncode}); "
            f"g++ >= 10 or clang++ >= 12 is needed. Command: {shlex.join(command)}\n{output[-2000:]}"
        )
    return done.stdout
