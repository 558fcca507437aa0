"""OpenCV's YAML files of matrices, as EasyMocap writes calibrations."""

from pathlib import Path
from typing import Any

import yaml

from data.zjumocap.faults import fail, missing

_MAX_BYTES = 4_000_000


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
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise ValueError(f"it has more than {_MAX_BYTES // 1_000_000} MB")
        text = file.read_text(encoding="utf-8")
        # "%YAML:1.0", OpenCV's first line, is no directive that YAML knows.
        body = text.split("\n", 1)[1] if text.startswith("%YAML:") and "\n" in text else text
        content = yaml.load(body, Loader=_Loader)
    except FileNotFoundError:
        raise missing(file, "the file is missing", "restore it") from None
    except (OSError, ValueError, yaml.YAMLError, RecursionError, TypeError, AttributeError) as error:
        raise fail(file, f"cannot be read as OpenCV YAML ({error})", "restore the file") from None
    if not isinstance(content, dict):
        raise fail(file, f"holds a {type(content).__name__}, not named matrices", "restore the file")
    return content
