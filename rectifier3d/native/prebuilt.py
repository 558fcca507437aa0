"""Libraries that are built ahead and travel in a wheel, for who has no compiler: one for each width of vectors.

``python -m tools.prebuild`` builds those of this kind of machine, beside the sources. Libraries of other sources than
those that lie here are never loaded.
"""

import contextlib
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rectifier3d.native.build import SOURCES, NativeBuildError, compile_library, find_compiler, sources_key

PREBUILT = Path(__file__).parent / "prebuilt"
_STATIC = ("-static-libstdc++", "-static-libgcc")
"""A machine without a compiler may have an older runtime than the one that built."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Variant:
    """A library for all processors of one kind that know some instructions."""

    name: str
    machine: str
    """As ``platform.machine()`` says it."""
    flag: str
    """What tells compilers of it."""
    needs: frozenset[str] = frozenset()
    """Features of the processor, by the names of ``/proc/cpuinfo``."""

    def file(self, folder: Path, sources: Path = SOURCES) -> Path:
        """Where it lies in a folder, for some sources."""
        return folder / f"{self.name}-{self.machine}-{sources_key(sources)}.so"


_AVX2 = frozenset({"avx2", "bmi1", "bmi2", "f16c", "fma", "movbe"})
_AVX512 = _AVX2 | {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}
VARIANTS = (
    Variant(name="avx512", machine="x86_64", flag="-march=x86-64-v4", needs=_AVX512),
    Variant(name="avx2", machine="x86_64", flag="-march=x86-64-v3", needs=_AVX2),
    Variant(name="generic", machine="x86_64", flag="-march=x86-64"),
    Variant(name="generic", machine="aarch64", flag="-march=armv8-a"),
)
"""The first that a processor can run is the fastest."""


def variants_here() -> tuple[Variant, ...]:
    """Those of this kind of machine, whether its processor can run them or not."""
    return tuple(variant for variant in VARIANTS if variant.machine == platform.machine())


def processor_features() -> frozenset[str]:
    """What this processor can do, by Linux's names; nothing where they cannot be read."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "flags":
                return frozenset(value.split())
    return frozenset()


def prebuilt_library(folder: Path | None = None) -> Path | None:
    """The library that was built ahead for this processor; None where there is none, or is to be compiled.

    ``$ACTOR3D_NATIVE`` names a variant that it shall be, or ``build`` to compile anew.

    Args:
        folder: Where libraries lie; beside the sources by default.

    Raises:
        NativeBuildError: if the variant that is asked for is not there, or not for this processor.
    """
    asked, features = os.environ.get("ACTOR3D_NATIVE", ""), processor_features()
    if asked == "build" or (not asked and os.environ.get("ACTOR3D_CXXFLAGS")):
        return None
    there = {variant: variant.file(folder or PREBUILT) for variant in variants_here()}
    fit = [variant for variant in there if variant.needs <= features and there[variant].is_file()]
    if not asked:
        return there[fit[0]] if fit else None
    for variant in fit:
        if variant.name == asked:
            return there[variant]
    lacking = sorted(next((each.needs for each in there if each.name == asked), frozenset()) - features)
    why = f"this processor lacks {', '.join(lacking)}" if lacking else "none was built ahead for this machine"
    raise NativeBuildError(f"ACTOR3D_NATIVE names {asked!r}: {why}; unset it, or name `build` to compile")


def build_ahead(folder: Path = PREBUILT, flags: Sequence[str] = ()) -> list[Path]:
    """Build the libraries of this kind of machine into a folder; each appears once it is whole.

    Raises:
        NativeBuildError: if there is no compiler, or it fails.
    """
    folder.mkdir(parents=True, exist_ok=True)
    built = []
    for variant in variants_here():
        library = variant.file(folder)
        compile_library(SOURCES, find_compiler(), [variant.flag, *flags], library, _STATIC)
        built.append(library)
    return built
