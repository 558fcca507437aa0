"""OpenCV's YAML files of matrices, as EasyMocap writes calibrations."""

from pathlib import Path
from typing import Any

import yaml

from actor3d.errors import fail
from actor3d.io.strict import read_file

_MAX_BYTES = 400_000
"""A camera takes five hundred; the parser reads no more in ten seconds."""
_DAMAGED = (
    ValueError, yaml.YAMLError, RecursionError, TypeError, AttributeError, LookupError, OverflowError,
)  # fmt: skip


class _Loader(yaml.SafeLoader):
    """Plain YAML and OpenCV's matrices; without aliases, which can make small files huge."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not allowed")
        return super().compose_node(parent, index)


def _matrix(loader: yaml.SafeLoader, node: Any) -> Any:
    content = loader.construct_mapping(node, deep=True)
    return content.get("data")


_Loader.add_constructor("tag:yaml.org,2002:opencv-matrix", _matrix)


def read_opencv_yaml(file: Path) -> dict[str, Any]:
    """The entries of a file that ``cv::FileStorage`` wrote; matrices as flat lists, row by row.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it is no such file.
    """
    content = read_file(file, _MAX_BYTES)
    try:
        text = content.decode("utf-8")
        # "%YAML:1.0", OpenCV's first line, is no directive that YAML knows.
        body = text.split("\n", 1)[1] if text.startswith("%YAML:") and "\n" in text else text
        content = yaml.load(body, Loader=_Loader)
    except _DAMAGED as error:
        raise fail(file, f"cannot be read as OpenCV YAML ({error})", "restore the file") from None
    if not isinstance(content, dict):
        raise fail(file, f"holds a {type(content).__name__}, not named matrices", "restore the file")
    return content
