"""Checkpoints: safetensors and JSON only, written whole or not at all."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import Tensor, nn

from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.io.atomic import atomic_folder, current_folder, recover_folder
from actor3d.io.bounded import read_bounded_json
from actor3d.io.safetensors_files import load_tensors

if TYPE_CHECKING:
    import diffusers.training_utils

_WEIGHTS, _OPTIMIZER, _EMA, _STATE = (
    "weights.safetensors",
    "optimizer.safetensors",
    "ema.safetensors",
    "state.json",
)


@dataclass(frozen=True, eq=False, kw_only=True)
class TrainingState:
    """The mutable parts of a stage's training."""

    modules: Mapping[str, nn.Module]
    optimizer: torch.optim.Optimizer
    ema: "diffusers.training_utils.EMAModel"


def save_checkpoint(folder: Path, state: TrainingState, *, step: int, finished: bool) -> None:
    """Write a checkpoint, replacing the previous one atomically.

    Raises:
        UserError: if the disk is full or not writable; the previous checkpoint then stays.
    """
    with (
        reporting_disk_trouble(folder),
        _safetensors_trouble(folder),
        atomic_folder(folder, keep_others=True) as partial,
    ):
        save_file(_module_tensors(state.modules), partial / _WEIGHTS)
        save_file(_optimizer_tensors(state.optimizer), partial / _OPTIMIZER)
        save_file(
            {f"{i:05d}": p.detach().clone() for i, p in enumerate(state.ema.shadow_params)}, partial / _EMA
        )
        description = {"step": step, "finished": finished, "ema_step": state.ema.optimization_step}
        (partial / _STATE).write_text(json.dumps(description) + "\n", encoding="utf-8")


def load_checkpoint(folder: Path, state: TrainingState) -> tuple[int, bool]:
    """Restore a checkpoint in place; returns (step, finished), (0, False) where there is none.

    Raises:
        UserError: if the checkpoint is damaged or belongs to another architecture.
    """
    recover_folder(folder)
    if not folder.is_dir():
        return 0, False
    description = _description(folder)
    try:
        step, finished = int(description["step"]), bool(description["finished"])
        weights = load_tensors(folder / _WEIGHTS)
        optimizer = load_tensors(folder / _OPTIMIZER)
        shadow = load_tensors(folder / _EMA)
        _restore_modules(state.modules, weights)
        _restore_optimizer(state.optimizer, optimizer)
        for parameter, key in zip(state.ema.shadow_params, sorted(shadow), strict=True):
            parameter.copy_(shadow[key])
        state.ema.optimization_step = int(description["ema_step"])
    except (OSError, SafetensorError, KeyError, TypeError) as error:
        raise _damaged(folder, error) from error
    except (RuntimeError, ValueError) as error:
        first = str(error).splitlines()[0]
        raise UserError(
            f"{folder}: checkpoint of another architecture ({first}); use the run's own config or another --out"
        ) from error
    return step, finished


def _description(folder: Path) -> Any:
    try:
        return read_bounded_json(folder / _STATE)
    except (OSError, ValueError) as error:
        raise _damaged(folder, error) from error


def _damaged(folder: Path, error: Exception) -> UserError:
    return UserError(f"{folder}: damaged checkpoint ({error}); delete this folder to start the stage anew")


def checkpoint_step(folder: Path) -> int:
    """The step of the checkpoint in `folder`; 0 where there is none. Only looks: training may go on."""
    try:
        return int(read_bounded_json(current_folder(folder) / _STATE)["step"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def load_averaged(folder: Path, modules: Mapping[str, nn.Module]) -> None:
    """Fill a stage's modules with the averaged weights of its checkpoint. Only looks: training may go on.

    Raises:
        OSError: if the checkpoint is not there, or was replaced while it was read; read again.
        UserError: if it is damaged or belongs to another architecture.
    """
    place = current_folder(folder)
    try:
        _restore_modules(modules, load_tensors(place / _WEIGHTS))
        shadow = load_tensors(place / _EMA)
        parameters = chain.from_iterable(module.parameters() for module in modules.values())
        with torch.no_grad():
            for parameter, key in zip(parameters, sorted(shadow), strict=True):
                parameter.copy_(shadow[key])
    except (SafetensorError, RuntimeError, ValueError) as error:
        first = str(error).splitlines()[0]
        raise UserError(
            f"{folder}: damaged, or of another architecture than config.yaml ({first}); train with --resume"
        ) from error


class _safetensors_trouble:  # noqa: N801 - reads as a statement where it is used
    """Safetensors reports a full disk with an error type of its own: make it an `OSError`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, SafetensorError):
            raise OSError(f"{self.folder}: {error}") from error


def _module_tensors(modules: Mapping[str, nn.Module]) -> dict[str, Tensor]:
    return {
        f"{name}.{key}": value.detach().contiguous().clone()
        for name, module in modules.items()
        for key, value in module.state_dict().items()
    }


def _restore_modules(modules: Mapping[str, nn.Module], tensors: Mapping[str, Tensor]) -> None:
    for name, module in modules.items():
        prefix = f"{name}."
        module.load_state_dict(
            {key[len(prefix) :]: v for key, v in tensors.items() if key.startswith(prefix)}
        )


def _optimizer_tensors(optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    state = optimizer.state_dict()["state"]
    return {
        f"{index:05d}.{key}": torch.as_tensor(value).detach().contiguous().clone()
        for index, entries in state.items()
        for key, value in entries.items()
    }


def _restore_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor]) -> None:
    description = optimizer.state_dict()
    state: dict[int, dict[str, Tensor]] = {}
    for name, value in tensors.items():
        index, _, key = name.partition(".")
        state.setdefault(int(index), {})[key] = value
    description["state"] = state
    optimizer.load_state_dict(description)
