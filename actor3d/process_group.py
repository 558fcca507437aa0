"""Processes that do one work together, each on a GPU of its own or a part of the CPU.

In training, every process draws the whole step's random numbers and takes its share of the pictures, of those that
are read and of those that judge; gradients are averaged, so that all take the step that one process would take on all
pictures. Films, evaluations and captures in preparation are shared by frames.
"""

import atexit
import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

import torch
from torch import Tensor, distributed, nn

from actor3d.devices import choose_device
from actor3d.errors import ToldElsewhereError, UserError, one_line
from actor3d.launched import (
    launched_for_cpu,
    launched_here,
    launched_local_rank,
    launched_rank,
    launched_size,
    launched_too_few,
)

logger = logging.getLogger(__name__)

Result = TypeVar("Result")

_PATIENCE = timedelta(days=2)
"""The others wait as long for the slowest; the launcher ends those whose fellow has died."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProcessGroup:
    """The processes that work together, as one of them sees them; unless told otherwise, this one alone."""

    rank: int = 0
    size: int = 1
    device: torch.device = field(default_factory=lambda: torch.device("cpu"))
    """Where they exchange what they say."""

    @property
    def is_first(self) -> bool:
        """Whether this is the process that writes files and tells the user."""
        return self.rank == 0

    def share(self, count: int, setting: str) -> slice:
        """This process's part of `count` pictures; all parts are equally large.

        Args:
            count: How many pictures a step has.
            setting: The setting that says so, for the message.

        Raises:
            UserError: if they cannot be shared evenly.
        """
        if count % self.size:
            raise UserError(
                f"{count} pictures a step cannot be shared evenly by {self.size} processes: choose another number of "
                f"processes, or a {setting} that makes it a multiple of {self.size}"
            )
        each = count // self.size
        return slice(self.rank * each, (self.rank + 1) * each)

    def part(self, count: int) -> range:
        """This process's part of `count` things that follow each other; parts differ by one thing at most."""
        return range(count * self.rank // self.size, count * (self.rank + 1) // self.size)

    def gathered(self, part: Result) -> list[Result]:
        """What each of the processes has, in their order; all come here, and all get it."""
        if self.size == 1:
            return [part]
        parts: list[Any] = [None] * self.size
        with self._noticing_ends():
            distributed.all_gather_object(parts, part)
        return parts

    def summed(self, values: Tensor) -> Tensor:
        """The sum of the processes' values, without gradients."""
        total = values.detach().clone(memory_format=torch.contiguous_format)
        if self.size > 1:
            with self._noticing_ends():
                distributed.all_reduce(total)
        return total

    def average(self, values: Tensor) -> Tensor:
        """The mean of the processes' values."""
        return values if self.size == 1 else self.summed(values) / self.size

    def in_parts(self, count: int, rows: Callable[[slice], Tensor]) -> Tensor:
        """Rows of which each process computes a part, and all get the whole.

        What all processes do with the whole adds up in the gradients of each part: their mean over the processes is
        what one process would have. All come here in the same order, and again on their way back.

        Args:
            count: How many rows there are; where there are fewer than processes, each computes them all.
            rows: Computes a part of them.
        """
        if self.size == 1 or count < self.size:
            return rows(slice(0, count))
        part = self.part(count)
        mine = slice(part.start, part.stop)
        whole: Tensor = _Joined.apply(rows(mine), mine, count, self)
        return whole

    def average_gradients(self, parameters: Iterable[nn.Parameter]) -> None:
        """Put the mean of the processes' gradients in their place, in one exchange for all of them."""
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        if self.size == 1 or not gradients:
            return
        together = self.average(torch.cat([gradient.flatten() for gradient in gradients]))
        pieces = together.split([gradient.numel() for gradient in gradients])
        torch._foreach_copy_(
            gradients, [piece.view_as(grad) for piece, grad in zip(pieces, gradients, strict=True)]
        )

    @torch.no_grad()
    def start_alike(self, modules: Iterable[nn.Module]) -> None:
        """Give all processes the first one's weights."""
        if self.size == 1:
            return
        with self._noticing_ends():
            for module in modules:
                for value in module.state_dict().values():
                    distributed.broadcast(value, src=0)

    def any(self, flag: bool) -> bool:
        """Whether the flag is set in one of the processes; all come here before one goes on."""
        if self.size == 1:
            return flag
        flags = torch.tensor(int(flag), device=self.device)
        with self._noticing_ends():
            distributed.all_reduce(flags)
        return bool(flags)

    def wait(self) -> None:
        """Wait for all processes."""
        self.any(False)

    def in_turn(self, work: Callable[[], Result]) -> Result:
        """Do something in the first process and then, where that went well, in the others.

        Raises:
            ToldElsewhereError: in the others, if the first failed.
        """
        if not self.is_first:
            if self.any(False):
                raise ToldElsewhereError
            return work()
        done = False
        try:
            result = work()
            done = True
        finally:
            self.any(not done)
        return result

    def in_step(self, work: Callable[[], Result]) -> Result:
        """Do something in all processes at the same time; all come here, and where one fails, all end.

        Raises:
            ToldElsewhereError: in those that did not fail themselves.
        """
        done = False
        try:
            result = work()
            done = True
        finally:
            failed = self.any(not done)
        if failed:
            raise ToldElsewhereError
        return result

    def told_once(self, error: UserError) -> UserError:
        """What each process raises of an error that all of them have."""
        return error if self.is_first else ToldElsewhereError()

    @contextmanager
    def _noticing_ends(self) -> Iterator[None]:
        """A process that has ended breaks off the others' exchange; what ended it was told there."""
        try:
            yield
        except RuntimeError as error:
            raise self.told_once(
                UserError(
                    "another process at the same work has ended, and says why in its own line; the same command goes "
                    "on, a training with --resume"
                )
            ) from error


class _Joined(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, rows: Tensor, where: slice, count: int, processes: ProcessGroup) -> Tensor:
        ctx.where, ctx.processes = where, processes
        whole = rows.new_zeros(count, *rows.shape[1:])
        whole[where] = rows
        return processes.summed(whole)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        return ctx.processes.summed(gradients[0])[ctx.where], None, None, None


ALONE = ProcessGroup()


def join_launched(device: str | torch.device) -> ProcessGroup:
    """Join the processes that `accelerate launch` or torchrun has started; where none has, this process is alone.

    Args:
        device: `cpu`, `cuda` or `auto`; each process gets a GPU of its own.

    Raises:
        UserError: if the device is not there, accelerate is missing, or there are more processes than GPUs.
    """
    if launched_too_few():
        logger.warning(
            "accelerate launch starts one process on the CPU, whatever --num_processes says; "
            "`torchrun --nproc-per-node N -m actor3d ...` starts several"
        )
    if launched_size() < 2:
        return ProcessGroup(device=choose_device(device))
    first = ProcessGroup(rank=launched_rank())
    try:
        chosen = _own_device(device)
        if not distributed.is_initialized():
            _form_group(chosen)
    except UserError as error:
        raise first.told_once(error) from error
    return ProcessGroup(rank=distributed.get_rank(), size=distributed.get_world_size(), device=chosen)


def _form_group(device: torch.device) -> None:
    try:
        from accelerate import PartialState
    except ImportError as error:
        raise UserError(
            f"several processes at one work need accelerate ({error}): pip install 'actor3d[multi]'"
        ) from error
    try:
        PartialState(cpu=device.type == "cpu", timeout=_PATIENCE)
    except (RuntimeError, ValueError) as error:
        raise UserError(
            f"the {launched_size()} processes do not find each other ({one_line(str(error))}): start them by "
            "`accelerate launch` or torchrun"
        ) from error
    atexit.register(distributed.destroy_process_group)


def _own_device(name: str | torch.device) -> torch.device:
    """The CPU, or the GPU that is this process's own."""
    if str(name) == "auto" and launched_for_cpu():
        return choose_device("cpu")
    if not torch.cuda.is_available() or str(name) not in ("auto", "cuda"):
        return _shareable(choose_device(name), name)
    here, count = launched_here(), torch.cuda.device_count()
    if here > count:
        raise UserError(
            f"{here} processes were started on a machine with {count} GPUs: start as many as there are GPUs, or use "
            "--device cpu"
        )
    own = torch.device("cuda", launched_local_rank())
    # Whoever tries a GPU out lays memory aside there.
    torch.cuda.set_device(own)
    return choose_device(str(own))


def _shareable(device: torch.device, name: str | torch.device) -> torch.device:
    if device.type == "cuda":
        raise UserError(f"--device {name} is one GPU, but there are several processes: use --device cuda")
    return device
