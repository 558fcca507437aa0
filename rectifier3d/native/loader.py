"""Load the C++ library once per process, one that was built ahead or is now, and remember if it cannot be had."""

import ctypes
import logging
from functools import cache

import torch

from rectifier3d.native.build import NativeBuildError, build_library
from rectifier3d.native.prebuilt import prebuilt_library

_logger = logging.getLogger(__name__)


def load_library() -> ctypes.CDLL:
    """Return the compiled C++ library, building it on first use.

    Each call also hands the library torch's present number of threads: call it at every use, it is cheap.

    Raises:
        NativeBuildError: if it cannot be built or loaded; later calls raise again without a new attempt.
    """
    outcome = _load_once()
    if isinstance(outcome, NativeBuildError):
        raise outcome
    outcome.native_set_threads(torch.get_num_threads())
    return outcome


def native_available() -> bool:
    """Whether the C++ library can be used; logs one warning per process if not."""
    return not isinstance(_load_once(), NativeBuildError)


@cache
def _load_once() -> ctypes.CDLL | NativeBuildError:
    try:
        return _open(str(prebuilt_library() or build_library()))
    except NativeBuildError as error:
        _logger.warning("The C++ code is not available, using the much slower torch code instead: %s", error)
        return error


def _open(path: str) -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(path)
    except OSError as error:
        raise NativeBuildError(
            f"cannot load the built library {path} ({error}); delete it, "
            "or set ACTOR3D_CACHE to a folder from which programs may run"
        ) from error
    library.native_set_threads.argtypes = [ctypes.c_int]
    library.native_set_threads.restype = None
    return library
