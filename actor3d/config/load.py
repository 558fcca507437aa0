"""From YAML to `ActorConfig` and back, strictly: an unknown key or a wrong type is an error that names it."""

import dataclasses
import difflib
import math
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

import yaml

from actor3d.config.former_keys import renamed, warn_of_former_keys, with_current_keys
from actor3d.config.schema import ActorConfig, OptimizerConfig
from actor3d.errors import UserError
from actor3d.io.guarded_yaml import parse_yaml, read_bounded_yaml
from actor3d.resources import resource_folder

MAX_SEED = 2**32 - 1
"""Steps derive seeds of their own from them, in 64 bits."""
MIN_RESOLUTION, MAX_RESOLUTION = 8, 4096
"""Pixels on the side of a crop."""


def presets_folder() -> Path:
    """Where the presets lie."""
    return resource_folder("presets")


def preset_names() -> list[str]:
    """Names that `load_config` accepts besides paths."""
    return sorted(path.stem for path in presets_folder().glob("*.yaml"))


def load_config(name_or_path: str, overrides: Sequence[str] = ()) -> ActorConfig:
    """Read a preset by name, or a YAML file, then apply overrides such as `denoiser.batch_size=4`.

    A file, or the overrides together, in which settings have old names is worth one warning.

    Raises:
        UserError: if the preset or file does not exist, is not YAML, or has an unknown key or a wrong value.
    """
    path = _locate(name_or_path)
    config = _build(ActorConfig, _read_values(path), str(path), "")
    for override, values in _parsed_overrides(overrides):
        config = _build(ActorConfig, _merge(_plain(config), values), f"--set {override}", "")
    _validate(config, str(path))
    return config


def config_from_mapping(values: Any, *, source: str) -> ActorConfig:
    """Build the configuration from nested mappings; `source` is named in errors and warnings.

    Raises:
        UserError: on an unknown key or a value of the wrong type.
    """
    return _build(ActorConfig, with_current_keys(values, source), source, "")


def config_to_yaml(config: ActorConfig) -> str:
    """The whole configuration as YAML that `load_config` reads back to an equal value."""
    return yaml.safe_dump(_plain(config), sort_keys=False)


def _read_values(path: Path, extending: tuple[Path, ...] = ()) -> Any:
    """The file's settings over those of the preset it `extends`, if any."""
    try:
        values = read_bounded_yaml(path) or {}
    except (ValueError, OSError) as error:
        raise UserError(f"{path}: not a readable YAML file ({_first_line(error)})") from error
    values = with_current_keys(values, str(path))
    if not isinstance(values, dict) or "extends" not in values:
        return values
    base = _locate(str(values.pop("extends")))
    if base in (path, *extending):
        raise UserError(f"{path}: 'extends' goes in a circle through {base}")
    return _merge(_read_values(base, (path, *extending)), values)


def _locate(name_or_path: str) -> Path:
    preset = presets_folder() / f"{name_or_path}.yaml"
    if "/" not in name_or_path and preset.is_file():
        return preset
    path = Path(name_or_path)
    if path.is_file():
        return path
    known = preset_names()
    near = difflib.get_close_matches(name_or_path, known, n=1)
    guess = f"did you mean '{near[0]}'? " if near else ""
    raise UserError(
        f"no preset or file named '{name_or_path}': {guess}Give a YAML file or one of: {', '.join(known)}"
    )


def _build(kind: type, values: Any, source: str, prefix: str) -> Any:
    if not isinstance(values, Mapping):
        raise UserError(
            f"{source}: '{prefix or 'the file'}' must be a mapping of settings, found {type(values).__name__}"
        )
    keys = _keys_of(kind)
    given: dict[str, Any] = {}
    for key, value in values.items():
        where = f"{prefix}.{key}" if prefix else str(key)
        if key not in keys:
            raise UserError(f"{source}: {_unknown_key(where, prefix, keys)}")
        expected = keys[key]
        if isinstance(expected, type) and dataclasses.is_dataclass(expected):
            given[key] = _build(expected, value, source, where)
        else:
            given[key] = _convert(value, expected, source, where)
    for field in dataclasses.fields(kind):
        if names := _names_of(field):
            given[field.name] = {name: given.pop(name) for name in names if name in given}
    try:
        return kind(**given)
    except ValueError as error:
        raise UserError(f"{source}: {error}") from error


def _keys_of(kind: type) -> dict[str, Any]:
    """What a file may say of these settings, and the type of each value."""
    keys: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        names = _names_of(field)
        keys |= dict.fromkeys(names, get_args(field.type)[1]) if names else {field.name: field.type}
    return keys


def _names_of(field: dataclasses.Field[Any]) -> tuple[str, ...]:
    """Names whose values a field maps: in files they stand beside the other fields, not in a mapping below."""
    return field.metadata["names"]() if "names" in field.metadata else ()


def _unknown_key(where: str, prefix: str, siblings: Iterable[str]) -> str:
    here = [f"{prefix}.{name}" if prefix else name for name in siblings]
    elsewhere = [known for known in _all_keys(ActorConfig) if known.endswith("." + where.split(".")[-1])]
    near = difflib.get_close_matches(where, here, n=1) or elsewhere[:1]
    guess = f"did you mean '{near[0]}'? " if near else ""
    return f"unknown key '{where}'; {guess}here one of: {', '.join(siblings)}"


def _all_keys(kind: type, prefix: str = "") -> Iterator[str]:
    for key, expected in _keys_of(kind).items():
        yield prefix + key
        if isinstance(expected, type) and dataclasses.is_dataclass(expected):
            yield from _all_keys(expected, f"{prefix}{key}.")


def _convert(value: Any, expected: Any, source: str, where: str) -> Any:
    origin = get_origin(expected)
    if origin is Literal:
        if value in get_args(expected):
            return value
        raise UserError(
            f"{source}: '{where}' must be one of {', '.join(map(str, get_args(expected)))}, found {value!r}"
        )
    if origin is tuple:
        if isinstance(value, (list, tuple)):
            members = get_args(expected)
            kinds = [members[0]] * len(value) if members[-1] is Ellipsis else list(members)
            if len(kinds) == len(value):
                return tuple(
                    _convert(item, kind, source, where) for item, kind in zip(value, kinds, strict=True)
                )
        raise UserError(f"{source}: '{where}' must be a list like {_readable(expected)}, found {value!r}")
    if origin in (Union, types.UnionType):
        # The only unions among the settings are "X or none".
        kinds = [kind for kind in get_args(expected) if kind is not type(None)]
        return None if value is None else _convert(value, kinds[0], source, where)
    if expected is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if expected is float and isinstance(value, str):
        # YAML 1.1 reads "1e-3" as a string.
        try:
            return float(value)
        except ValueError:
            pass
    if isinstance(value, bool) != (expected is bool) or not isinstance(value, expected):
        raise UserError(f"{source}: '{where}' must be {_readable(expected)}, found {value!r}")
    return value


def _parsed_overrides(overrides: Sequence[str]) -> list[tuple[str, Any]]:
    """Each override with its nested settings."""
    parsed = [(override, _parsed(override)) for override in overrides]
    together: Any = {}
    for _, values in parsed:
        together = _merge(together, values)
    warn_of_former_keys(together, "--set")
    return [(override, renamed(values)) for override, values in parsed]


def _parsed(override: str) -> Any:
    key, separator, text = override.partition("=")
    if not separator or not key:
        raise UserError(f"--set {override}: write it as key=value, for example denoiser.batch_size=4")
    try:
        value = parse_yaml(text)
    except ValueError as error:
        raise UserError(f"--set {override}: the value is not YAML ({_first_line(error)})") from error
    for part in reversed(key.split(".")):
        value = {part: value}
    return value


def _merge(base: Any, update: Any) -> Any:
    if not (isinstance(base, dict) and isinstance(update, dict)):
        return update
    return {**base, **{key: _merge(base.get(key), value) for key, value in update.items()}}


def _validate(config: ActorConfig, source: str) -> None:
    sampling = config.sampling
    for name, steps in (("steps", sampling.steps), ("video_steps", sampling.video_steps)):
        if steps < 1 or 1000 % steps:
            raise UserError(f"{source}: 'sampling.{name}' must divide 1000, found {steps}")
    for name in ("input_resolution", "render_resolution"):
        pixels = getattr(config.data, name)
        if not MIN_RESOLUTION <= pixels <= MAX_RESOLUTION:
            raise UserError(
                f"{source}: 'data.{name}' must be between {MIN_RESOLUTION} and {MAX_RESOLUTION} pixels, found {pixels}"
            )
    positive = {
        "denoiser.batch_size": config.denoiser.batch_size,
        "denoiser.frames_per_step": config.denoiser.frames_per_step,
        "denoiser.optimizer.steps": config.denoiser.optimizer.steps,
        "rectifier.optimizer.steps": config.rectifier.optimizer.steps,
        "rectifier.views_per_step": config.rectifier.views_per_step,
        "training.checkpoint_every": config.training.checkpoint_every,
        "training.validate_every": config.training.validate_every,
        "training.validation_frames": config.training.validation_frames,
    }
    for where, value in positive.items():
        if value < 1:
            raise UserError(f"{source}: '{where}' must be at least 1, found {value}")
    if not 0 <= config.training.seed <= MAX_SEED:
        raise UserError(
            f"{source}: 'training.seed' must lie between 0 and {MAX_SEED}, found {config.training.seed}"
        )
    corruption = config.rectifier.corruption
    for name, share in (("denoised", corruption.denoised), ("dropped", corruption.dropped)):
        if not 0 <= share <= 1:
            raise UserError(f"{source}: 'rectifier.corruption.{name}' is a share from 0 to 1, found {share}")
    if not 0 <= corruption.jitter < math.inf:
        raise UserError(
            f"{source}: 'rectifier.corruption.jitter' must not be negative, found {corruption.jitter}"
        )
    for stage, optimizer in (
        ("denoiser", config.denoiser.optimizer),
        ("rectifier", config.rectifier.optimizer),
    ):
        _validate_optimizer(optimizer, f"{source}: '{stage}.optimizer")


def _validate_optimizer(optimizer: OptimizerConfig, where: str) -> None:
    """Numbers that would end, hours later, in an error or in a network that learnt nothing; NaN is none of them."""
    if not 0 < optimizer.learning_rate < math.inf:
        raise UserError(f"{where}.learning_rate' must be positive, found {optimizer.learning_rate}")
    if optimizer.warmup_steps < 0:
        raise UserError(f"{where}.warmup_steps' must not be negative, found {optimizer.warmup_steps}")
    if not all(0 <= beta < 1 for beta in optimizer.betas):
        raise UserError(f"{where}.betas' must lie in [0, 1), found {list(optimizer.betas)}")
    if not 0 <= optimizer.ema_decay < 1:
        raise UserError(f"{where}.ema_decay' must lie in [0, 1), found {optimizer.ema_decay}")
    if not 0 <= optimizer.gradient_clip < math.inf:
        raise UserError(f"{where}.gradient_clip' must not be negative, found {optimizer.gradient_clip}")


def _plain(value: Any) -> Any:
    """Settings as mappings, lists and what YAML has words for."""
    if dataclasses.is_dataclass(value):
        settings: dict[str, Any] = {}
        for field in dataclasses.fields(value):
            plain = _plain(getattr(value, field.name))
            settings |= plain if _names_of(field) else {field.name: plain}
        return settings
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return list(value) if isinstance(value, tuple) else value


def _readable(expected: Any) -> str:
    return getattr(expected, "__name__", str(expected)) if get_origin(expected) is None else str(expected)


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
