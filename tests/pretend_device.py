"""A pretend accelerator: data on the CPU behind a device of its own.

Mixing its tensors with the CPU's raises, as on CUDA, and so does handing them to NumPy; what waits for the device is
counted, copies that are not asked to be ``non_blocking`` among it. `with pretending():` makes the device; tensors get
there by ``.to(DEVICE)``.
"""

import collections
import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.backend_registration import _setup_privateuseone_for_python_backend

NAME = "pretend"
_aten = torch.ops.aten
_COPIES = {_aten._to_copy.default, _aten.copy_.default}
_INDEXED = {_aten.index.Tensor, _aten._unsafe_index.Tensor}
_INDEX_PUT = {_aten.index_put_.default, _aten.index_put.default, _aten._index_put_impl_.default}
_WAITING = {
    _aten._local_scalar_dense.default,
    _aten.nonzero.default,
    _aten.masked_select.default,
    _aten._unique2.default,
    _aten.repeat_interleave.Tensor,
    _aten.bincount.default,
}
# When imported, before anything is differentiated: autograd counts the devices once.
_setup_privateuseone_for_python_backend(NAME)
DEVICE = torch.device(NAME, 0)


class MixedDevicesError(RuntimeError):
    """An operation has met tensors of both devices."""


class PretendTensor(Tensor):
    """A tensor of the pretend device; `inside` holds its numbers."""

    inside: Tensor

    @staticmethod
    def __new__(cls, inside: Tensor) -> "PretendTensor":
        made = torch.Tensor._make_wrapper_subclass(
            cls,
            inside.shape,
            strides=inside.stride(),
            storage_offset=inside.storage_offset(),
            dtype=inside.dtype,
            device=DEVICE,
        )
        made.inside = inside
        return made

    __torch_function__ = torch._C._disabled_torch_function_impl

    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        return _run(func, args, kwargs or {}, None)


def _is_pretend(device: Any) -> bool:
    return device is not None and torch.device(device).type == NAME


def _inside(value: Any) -> Any:
    if isinstance(value, PretendTensor):
        return value.inside
    return torch.device("cpu") if isinstance(value, torch.device) and value.type == NAME else value


def _run(func: Any, args: Any, kwargs: dict[str, Any], waits: collections.Counter | None) -> Any:
    tensors = list(_tensors((args, kwargs)))
    pretend = [tensor for tensor in tensors if isinstance(tensor, PretendTensor)]
    if pretend and func not in _COPIES:
        _refuse_mixture(func, args, [tensor for tensor in tensors if not isinstance(tensor, PretendTensor)])
    if waits is not None and pretend and (func in _WAITING or _chooses(func, args)):
        waits[str(func)] += 1
    if waits is not None and pretend and func in _INDEXED | _INDEX_PUT and any(map(_is_of_cpu, args[1])):
        waits["an index from the CPU"] += 1
    if func in _COPIES:
        return _copied(func, args, kwargs, waits)
    device = kwargs.get("device")
    there = _is_pretend(device) if device is not None else bool(pretend)
    generator = kwargs.get("generator")
    if there and generator is not None and generator.device.type == "cpu":
        raise MixedDevicesError(f"{func}: a generator of the CPU for a tensor of the device")
    # Of `device="pretend"`, too, which is no torch.device yet.
    plain = {name: _inside(value) for name, value in kwargs.items()}
    if _is_pretend(device):
        plain["device"] = torch.device("cpu")
    out = func(*_mapped(_inside, args), **_mapped(_inside, plain))
    return _wrapped(out, {id(tensor.inside): tensor for tensor in pretend}) if there else out


def _tensors(values: Any) -> Iterator[Tensor]:
    """Those among what the dispatcher gives and takes; torch's own walk knows more kinds, and takes longer."""
    if isinstance(values, Tensor):
        yield values
    elif type(values) in (tuple, list, dict):
        for value in values.values() if type(values) is dict else values:
            yield from _tensors(value)


def _mapped(function: Callable[[Any], Any], values: Any) -> Any:
    """The same with the function's result in place of each."""
    if type(values) in (tuple, list):
        return type(values)([_mapped(function, value) for value in values])
    if type(values) is dict:
        return {name: _mapped(function, value) for name, value in values.items()}
    return function(values)


def _refuse_mixture(func: Any, args: Any, others: list[Tensor]) -> None:
    """As CUDA does: numbers without dimensions, and indices, may come from the CPU."""
    bad = [tensor for tensor in others if tensor.dim() > 0]
    if func in _INDEXED and isinstance(args[0], PretendTensor):
        bad = []
    if func in _INDEX_PUT and isinstance(args[0], PretendTensor):
        bad = [tensor for tensor in bad if tensor is args[2]]
    if bad:
        raise MixedDevicesError(f"{func}: tensors {[tuple(tensor.shape) for tensor in bad]} are on the CPU")


def _chooses(func: Any, args: Any) -> bool:
    """Whether what is chosen depends on a mask, whose ones are counted first."""
    masks = (torch.bool, torch.uint8)
    return func in _INDEXED | _INDEX_PUT and any(
        isinstance(index, Tensor) and index.dtype in masks for index in args[1]
    )


def _is_of_cpu(index: Any) -> bool:
    return isinstance(index, Tensor) and not isinstance(index, PretendTensor)


def _direction(source: Any) -> str:
    return "to the CPU" if isinstance(source, PretendTensor) else "from the CPU"


def _copied(func: Any, args: Any, kwargs: dict[str, Any], waits: collections.Counter | None) -> Any:
    if func is _aten.copy_.default:
        target, source = args[0], args[1]
        waiting = not (isinstance(target, PretendTensor) and len(args) > 2 and args[2])
        if (
            waits is not None
            and waiting
            and isinstance(source, PretendTensor) != isinstance(target, PretendTensor)
        ):
            waits[_direction(source)] += 1
        _inside(target).copy_(_inside(source))
        return target
    source, device = args[0], kwargs.get("device")
    there = _is_pretend(device) or (device is None and isinstance(source, PretendTensor))
    waiting = not (there and kwargs.get("non_blocking"))
    if waits is not None and waiting and isinstance(source, PretendTensor) != there:
        waits[_direction(source)] += 1
    plain = {name: value for name, value in kwargs.items() if name not in ("device", "pin_memory")}
    out = _aten._to_copy.default(_inside(source), **plain)
    if out.numel() and out.data_ptr() == _inside(source).data_ptr():
        out = out.clone()
    return PretendTensor(out) if there else out


def _wrapped(out: Any, known: dict[int, PretendTensor]) -> Any:
    """What an operation gave; operations in place give back the tensor that they were given."""

    def wrap(value: Any) -> Any:
        if isinstance(value, Tensor) and not isinstance(value, PretendTensor):
            return known[id(value)] if id(value) in known else PretendTensor(value)
        return value

    return _mapped(wrap, out)


class _Operations(TorchDispatchMode):
    def __init__(self, waits: collections.Counter) -> None:
        super().__init__()
        self.waits = waits

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        return _run(func, args, kwargs or {}, self.waits)


class _Functions(TorchFunctionMode):
    """What does not reach the dispatcher, or would look into memory that is not there."""

    def __init__(self, waits: collections.Counter) -> None:
        super().__init__()
        self.waits = waits

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if func in (torch.tensor, torch.as_tensor) and _is_pretend(kwargs.get("device")):
            plain = {name: value for name, value in kwargs.items() if name != "device"}
            return func(*args, **plain).to(DEVICE)
        first = args[0] if args else None
        if isinstance(first, PretendTensor):
            if func is torch.Tensor.new_tensor:
                plain = {"dtype": first.dtype, **kwargs}
                device = plain.pop("device", DEVICE)
                return torch.tensor(*args[1:], **plain).to(device)
            if func is torch.Tensor.tolist:
                return first.cpu().tolist()
            if func is torch.Tensor.untyped_storage:
                return first.inside.untyped_storage()
            if func in (torch.Tensor.numpy, torch.Tensor.__array__, torch.Tensor.data_ptr):
                raise TypeError(f"{func.__name__}() of a tensor of the device: bring it to the CPU first")
            if func is torch.Tensor.__getitem__ and _has_lists(args[1]):
                self.waits["an index from the CPU"] += 1
                return PretendTensor(first.inside[args[1]].clone())
        return func(*args, **kwargs)


def _has_lists(index: Any) -> bool:
    return isinstance(index, tuple) and any(isinstance(part, list) for part in index)


@contextlib.contextmanager
def pretending() -> Iterator[collections.Counter]:
    """Within, the device exists; yields how often something waited for it, by operation."""
    waits: collections.Counter = collections.Counter()
    with _Operations(waits), _Functions(waits), _in_new_threads(waits), _without_autocast():
        yield waits


@contextlib.contextmanager
def _in_new_threads(waits: collections.Counter) -> Iterator[None]:
    """The device exists in threads, too, that are started within: torch's modes hold for one thread alone."""
    usual = threading.Thread.run

    def run(self: threading.Thread) -> None:
        with _Operations(waits), _Functions(waits):
            usual(self)

    threading.Thread.run = run
    try:
        yield
    finally:
        threading.Thread.run = usual


@contextlib.contextmanager
def _without_autocast() -> Iterator[None]:
    """Autocasting asks the device for what this one has not."""
    usual = torch.autocast

    class Autocast:
        def __new__(cls, device_type: str, *args: Any, **kwargs: Any) -> Any:
            return contextlib.nullcontext() if device_type == NAME else usual(device_type, *args, **kwargs)

    torch.autocast = Autocast
    try:
        yield
    finally:
        torch.autocast = usual
