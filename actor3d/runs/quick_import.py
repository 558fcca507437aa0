"""Importing diffusers without waiting for torch's compilers."""

import sys
import threading

_COMPILERS = "torch._dynamo"


def import_diffusers() -> None:
    """Import what networks are made of, and leave torch's compilers for whoever asks for them.

    diffusers imports them, a second of processor time, to tell them which of its blocks they may take whole, and does
    without where they are not to be had. So they are hidden while it is imported, and only where no other thread runs
    that could miss them.
    """
    if {_COMPILERS, "diffusers"} & sys.modules.keys() or threading.active_count() > 1:
        return
    sys.modules[_COMPILERS] = None  # pyright: ignore[reportArgumentType]
    try:
        import diffusers.models.modeling_utils  # noqa: F401
    finally:
        del sys.modules[_COMPILERS]
