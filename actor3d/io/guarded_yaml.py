"""YAML of unknown origin: plain values only, of bounded size, however they are nested or repeated by aliases."""

from pathlib import Path
from typing import Any

import yaml

from actor3d.io.bounded import read_bounded

MAX_YAML_BYTES = 200_000
"""A configuration takes two thousand."""
MAX_YAML_DEPTH = 32
MAX_YAML_VALUES = 10_000
"""Values in a file once every alias stands for what it repeats."""


def read_bounded_yaml(file: Path, max_bytes: int = MAX_YAML_BYTES) -> Any:
    """What a YAML file holds; None if it is empty.

    Raises:
        FileNotFoundError: if it is not there.
        OSError: if it cannot be read.
        ValueError: if it is no YAML of plain values, or beyond the limits.
    """
    return parse_yaml(read_bounded(file, max_bytes).decode("utf-8"))


def parse_yaml(text: str) -> Any:
    """What a text in YAML stands for; None if it is empty.

    Raises:
        ValueError: if it is no YAML of plain values, or beyond the limits; one line.
    """
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        if node is None:
            return None
        _require_moderate(node)
        return loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        # Where it went wrong, without the text that YAML's own words show beneath.
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise ValueError(line + (" ".join(filter(None, (error.context, error.problem))))) from error
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise ValueError((str(error) or type(error).__name__).splitlines()[0]) from error


class _Loader(yaml.SafeLoader):
    """Plain values, nested to a moderate depth."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self._depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        self._depth += 1
        if self._depth > MAX_YAML_DEPTH:
            raise yaml.YAMLError(f"it is nested more than {MAX_YAML_DEPTH} deep")
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


def _require_moderate(root: yaml.Node) -> None:
    """Refuse aliases of aliases, which make a few bytes billions of values, what holds itself, and doubled keys."""
    counts: dict[int, int] = {}

    def count(node: yaml.Node) -> int:
        if isinstance(node, yaml.ScalarNode):
            return 1
        if counts.get(id(node)) == 0:
            raise yaml.YAMLError("it holds itself")
        if id(node) not in counts:
            counts[id(node)] = 0
            assert isinstance(node, yaml.CollectionNode)
            _require_single_keys(node)
            pairs = node.value if isinstance(node, yaml.MappingNode) else [(item,) for item in node.value]
            counts[id(node)] = 1 + sum(count(item) for pair in pairs for item in pair)
        if counts[id(node)] > MAX_YAML_VALUES:
            raise yaml.YAMLError(f"it holds more than {MAX_YAML_VALUES:,} values")
        return counts[id(node)]

    count(root)


def _require_single_keys(node: yaml.CollectionNode) -> None:
    """Refuse a key that a mapping gives twice: YAML's readers disagree on which of the two counts."""
    if not isinstance(node, yaml.MappingNode):
        return
    # A word and a number may be written alike.
    keys = [(key.tag, key.value) for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
    if len(set(keys)) < len(keys):
        doubled = next(key for index, (_, key) in enumerate(keys) if keys[index] in keys[:index])
        raise yaml.YAMLError(
            f"'{doubled[:40]}' stands twice in what begins at line {node.start_mark.line + 1}"
        )
