"""Settings that had another name: files and flags that still say the old one are understood, with one warning."""

import logging
from collections.abc import Mapping
from typing import Any

from actor3d.errors import UserError

logger = logging.getLogger(__name__)

FORMER_KEYS = {
    "data.model_size": "data.input_resolution",
    "data.target_size": "data.render_resolution",
    "rectifier.base_steps": "rectifier.canonical_steps",
    "rectifier.loss.roughness": "rectifier.loss.smoothness",
    "rectifier.loss.slide": "rectifier.loss.barycentric_reg",
    "rectifier.loss.height": "rectifier.loss.offset_reg",
    "sampling.split": "sampling.min_timestep_3d",
    "sampling.video_from": "sampling.renoise_timestep",
    "sampling.refine_from": "sampling.refine_timestep",
}
"""Old names and what stands for them now. They go with the next minor version."""


def with_current_keys(values: Any, source: str) -> Any:
    """Nested settings with old keys replaced by the new, after the warning of `warn_of_former_keys`.

    Raises:
        UserError: if a setting is given under both of its names.
    """
    warn_of_former_keys(values, source)
    return renamed(values)


def warn_of_former_keys(values: Any, source: str) -> None:
    """One warning that lists the old keys in nested settings, if any; `source` is where they were given.

    Raises:
        UserError: if a setting is given under both of its names.
    """
    found = [old for old in FORMER_KEYS if _holds(values, old)]
    for old in found:
        if _holds(values, FORMER_KEYS[old]):
            raise UserError(
                f"{source}: '{old}' is the old name of '{FORMER_KEYS[old]}', and both are given: keep the latter"
            )
    if found:
        pairs = ", ".join(f"'{old}' is now '{FORMER_KEYS[old]}'" for old in found)
        logger.warning("%s: old names, understood until the next minor version: %s", source, pairs)


def renamed(values: Any) -> Any:
    """Nested settings with old keys replaced by the new."""
    for old, new in FORMER_KEYS.items():
        if _holds(values, old):
            values = _replaced(values, old.split("."), new.split(".")[-1])
    return values


def _holds(values: Any, dotted: str) -> bool:
    for part in dotted.split("."):
        if not (isinstance(values, Mapping) and part in values):
            return False
        values = values[part]
    return True


def _replaced(values: Mapping[str, Any], path: list[str], name: str) -> dict[str, Any]:
    """The same mapping, in its order, with the key at the end of `path` called `name`."""
    first, *rest = path
    if not rest:
        return {name if key == first else key: value for key, value in values.items()}
    return {key: _replaced(value, rest, name) if key == first else value for key, value in values.items()}
