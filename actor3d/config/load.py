"""From YAML to `ActorConfig` and back, strictly: an unknown key or a wrong type is an error that names it."""

import dataclasses
import difflib
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

import yaml

from actor3d.config.former_keys import renamed, warn_of_former_keys, with_current_keys
from actor3d.config.limits import first_fault, shown
from actor3d.config.schema import ActorConfig
from actor3d.errors import UserError
from actor3d.io.guarded_yaml import parse_yaml, read_bounded_yaml
from actor3d.resources import resource_folder

MAX_EXTENDS = 16
"""Files that may extend each other in a row."""


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


def load_saved_config(path: Path) -> ActorConfig:
    """Read the configuration that a run was saved with: it comes with the run, and stands for itself.

    Raises:
        UserError: if it cannot be read, says nothing, leans on another file, or has an unknown key or a wrong value.
    """
    values = _read_mapping(path)
    if not values or "extends" in values:
        found = "'extends'" if values else "no settings"
        raise UserError(f"{path}: a run's configuration holds every setting itself, found {found}")
    config = _build(ActorConfig, values, str(path), "")
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


def _read_values(path: Path, extending: tuple[Path, ...] = ()) -> dict[Any, Any]:
    """The file's settings over those of the preset it `extends`, if any."""
    values = _read_mapping(path)
    if "extends" not in values:
        return values
    base = _extended(values.pop("extends"), path)
    if base in [file.resolve() for file in (path, *extending)]:
        raise UserError(f"{path}: 'extends' goes in a circle through {base}")
    if len(extending) >= MAX_EXTENDS:
        raise UserError(f"{path}: 'extends' leads through more than {MAX_EXTENDS} files")
    return _merge(_read_values(base, (path, *extending)), values)


def _read_mapping(path: Path) -> dict[Any, Any]:
    """What a file says, under the settings' names of today; an empty one says nothing."""
    try:
        values = read_bounded_yaml(path)
    except (ValueError, OSError) as error:
        raise UserError(f"{path}: not a readable YAML file ({_first_line(error)})") from error
    if not isinstance(values, dict | None):
        raise UserError(f"{path}: it must be a mapping of settings, found {shown(values)}")
    return with_current_keys(values or {}, str(path))


def _extended(name: Any, path: Path) -> Path:
    """The preset or file that a file extends; another file's name is looked for beside the file first."""
    if not isinstance(name, str):
        raise UserError(f"{path}: 'extends' must name a preset or a YAML file, found {shown(name)}")
    beside = path.parent / name
    if name not in preset_names() and _is_file(beside):
        return beside.resolve()
    try:
        return _locate(name).resolve()
    except UserError as error:
        raise UserError(f"{path}: 'extends': {error}") from None


def _locate(name_or_path: str) -> Path:
    known = preset_names()
    if name_or_path in known:
        return presets_folder() / f"{name_or_path}.yaml"
    path = Path(name_or_path)
    if _is_file(path):
        return path
    near = difflib.get_close_matches(name_or_path, known, n=1)
    guess = f"did you mean '{near[0]}'? " if near else ""
    raise UserError(
        f"no preset or file named '{name_or_path[:80]}': {guess}Give a YAML file or one of: {', '.join(known)}"
    )


def _is_file(path: Path) -> bool:
    """Whether there is such a file; what no file can be called names none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


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
            f"{source}: '{where}' must be one of {', '.join(map(str, get_args(expected)))}, found {shown(value)}"
        )
    if origin is tuple:
        if isinstance(value, (list, tuple)):
            members = get_args(expected)
            kinds = [members[0]] * len(value) if members[-1] is Ellipsis else list(members)
            if len(kinds) == len(value):
                return tuple(
                    _convert(item, kind, source, where) for item, kind in zip(value, kinds, strict=True)
                )
        raise UserError(
            f"{source}: '{where}' must be a list like {_readable(expected)}, found {shown(value)}"
        )
    if origin in (Union, types.UnionType):
        # The only unions among the settings are "X or none".
        kinds = [kind for kind in get_args(expected) if kind is not type(None)]
        return None if value is None else _convert(value, kinds[0], source, where)
    if expected is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return _finite_float(value, source, where)
    if expected is float and isinstance(value, str):
        # YAML 1.1 reads "1e-3" as a string.
        try:
            return float(value)
        except ValueError:
            pass
    if isinstance(value, bool) != (expected is bool) or not isinstance(value, expected):
        raise UserError(f"{source}: '{where}' must be {_readable(expected)}, found {shown(value)}")
    return value


def _finite_float(value: int | float, source: str, where: str) -> float:
    try:
        return float(value)
    except OverflowError:
        raise UserError(f"{source}: '{where}' must be a number, found {shown(value)}") from None


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
    """Refuse numbers that would end, hours later, in an error, in no memory, or in a network that learnt nothing."""
    if fault := first_fault(_settings_of(config)):
        raise UserError(f"{source}: {fault}")
    sampling = config.sampling
    for name, steps in (("steps", sampling.steps), ("video_steps", sampling.video_steps)):
        if steps and 1000 % steps:
            raise UserError(f"{source}: 'sampling.{name}' must divide 1000, found {steps}")
    if sampling.steps == 0 and sampling.refine:
        raise UserError(f"{source}: 'sampling.refine' needs a denoiser's steps, but 'sampling.steps' is 0")
    if config.rectifier.freeze_canonical and config.rectifier.canonical_steps == 0:
        raise UserError(
            f"{source}: 'rectifier.freeze_canonical' needs 'rectifier.canonical_steps': "
            "Gaussians that never learned stay grey"
        )
    if sampling.steps > 0 and config.denoiser.optimizer.steps == 0:
        raise UserError(
            f"{source}: 'denoiser.optimizer.steps' may be 0 only where 'sampling.steps' is: "
            "a denoiser that learnt nothing paints noise"
        )


def _settings_of(value: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Every setting by its whole name."""
    if not dataclasses.is_dataclass(value):
        yield prefix, value
        return
    for field in dataclasses.fields(value):
        found, names = getattr(value, field.name), _names_of(field)
        parts = found if names else {field.name: found}
        for name, part in parts.items():
            yield from _settings_of(part, f"{prefix}.{name}" if prefix else name)


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
