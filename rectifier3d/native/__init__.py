"""The project's C++ code: compiled on first use, called through ctypes; torch code can replace all of it."""

from rectifier3d.native.build import NativeBuildError, build_library
from rectifier3d.native.loader import load_library, native_available

__all__ = ["NativeBuildError", "build_library", "load_library", "native_available"]
