"""What a launcher of several processes, such as torchrun or `accelerate launch`, says to each of them."""

import os
from collections.abc import Sequence

_SIZES = ("WORLD_SIZE", "PMI_SIZE", "OMPI_COMM_WORLD_SIZE", "MV2_COMM_WORLD_SIZE")
_RANKS = ("RANK", "PMI_RANK", "OMPI_COMM_WORLD_RANK", "MV2_COMM_WORLD_RANK")
"""Of torchrun and accelerate; of three kinds of MPI."""


def launched_size() -> int:
    """How many processes a launcher has started; 1 where none has."""
    return _number(_SIZES, 1)


def launched_rank() -> int:
    """Which of the launcher's processes this is, from 0."""
    return _number(_RANKS, 0)


def launched_here() -> int:
    """How many of them are on this machine."""
    return _number(("LOCAL_WORLD_SIZE",), launched_size())


def launched_local_rank() -> int:
    """Which of those on this machine this is, from 0."""
    return _number(("LOCAL_RANK",), launched_rank())


def launched_for_cpu() -> bool:
    """Whether `accelerate launch --cpu` has started this process."""
    return os.environ.get("ACCELERATE_USE_CPU", "").lower() == "true"


def launched_too_few() -> bool:
    """Whether `accelerate launch` was asked for several processes, but has started one, as it does on the CPU."""
    return launched_for_cpu() and launched_size() == 1 and bool(os.environ.get("MASTER_ADDR"))


def _number(names: Sequence[str], default: int) -> int:
    """The first of some environment variables that holds a number."""
    values = (os.environ.get(name, "") for name in names)
    return next((int(value) for value in values if value.isdecimal()), default)
