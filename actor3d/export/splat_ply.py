"""3DGS PLY: the file in which splats are exchanged, as the paper's own code writes it."""

import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy import ndarray

from actor3d.errors import InputError, UserError
from actor3d.export.splats import Splats
from actor3d.io.bounded import open_regular, read_bounded

_REST = {0: 0, 1: 9, 2: 24, 3: 45}
"""Coefficients above degree 0, by degree."""
_NEEDED = (
    *("x", "y", "z", "f_dc_0", "f_dc_1", "f_dc_2", "opacity"),
    *(f"scale_{axis}" for axis in range(3)),
    *(f"rot_{axis}" for axis in range(4)),
)
_TYPES = {
    **{"char": "i1", "int8": "i1", "uchar": "u1", "uint8": "u1", "short": "i2", "int16": "i2"},
    **{"ushort": "u2", "uint16": "u2", "int": "i4", "int32": "i4", "uint": "u4", "uint32": "u4"},
    **{"float": "f4", "float32": "f4", "double": "f8", "float64": "f8"},
}
_ORDERS = {"binary_little_endian": "<", "binary_big_endian": ">"}
_LONGEST_HEADER = 1 << 16
_END = re.compile(rb"\nend_header\r?\n")
_MAX_BYTES = 4 << 30


def splat_ply(splats: Splats, sh_degree: int = 0, comments: Iterable[str] = ()) -> bytes:
    """The bytes of a file; importers that want every coefficient take degree 3, padded with zeros.

    Args:
        splats: The Gaussians.
        sh_degree: Of the spherical harmonics.
        comments: ASCII lines for the header, for example of :class:`actor3d.export.shown_pose.ShownPose`.

    Raises:
        InputError: if the degree is not 0 to 3.
    """
    if sh_degree not in _REST:
        raise InputError(f"spherical harmonics have degree 0 to 3, got {sh_degree}")
    count = len(splats)
    zeros = np.zeros(count, np.float32)
    columns = {
        **dict(zip("xyz", splats.means.T, strict=True)),
        **dict.fromkeys(("nx", "ny", "nz"), zeros),
        **{f"f_dc_{channel}": column for channel, column in enumerate(splats.harmonics.T)},
        **{f"f_rest_{index}": zeros for index in range(_REST[sh_degree])},
        "opacity": splats.opacity_logits,
        **{f"scale_{axis}": column for axis, column in enumerate(splats.log_scales.T)},
        **{f"rot_{axis}": column for axis, column in enumerate(splats.quats.T)},
    }
    properties = "".join(f"property float {name}\n" for name in columns)
    said = "".join(f"comment {comment}\n" for comment in comments)
    header = f"ply\nformat binary_little_endian 1.0\n{said}element vertex {count}\n{properties}end_header\n"
    return header.encode() + np.stack(list(columns.values()), axis=1).astype("<f4").tobytes()


def read_splat_ply(path: Path) -> Splats:
    """Read a 3DGS PLY file; what it holds above degree 0, and any other property, is left out.

    Raises:
        UserError: if it is missing, not such a file, or damaged.
    """
    try:
        data = read_bounded(path, _MAX_BYTES)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror or error})") from error
    except ValueError as error:
        raise UserError(f"{path}: {error}") from error
    vertices = _vertices(data, path)

    def columns(*names: str) -> ndarray:
        return np.stack([vertices[name].astype(np.float32) for name in names], axis=1)

    return Splats(
        means=columns("x", "y", "z"),
        harmonics=columns("f_dc_0", "f_dc_1", "f_dc_2"),
        opacity_logits=vertices["opacity"].astype(np.float32),
        log_scales=columns("scale_0", "scale_1", "scale_2"),
        quats=columns("rot_0", "rot_1", "rot_2", "rot_3"),
    )


def read_ply_comments(path: Path) -> list[str]:
    """The comments in a PLY file's header; none if it has no header, or cannot be read."""
    try:
        with open_regular(path) as file:
            head = file.read(_LONGEST_HEADER)
    except (OSError, ValueError):
        return []
    end = _END.search(head)
    lines = head[: end.start()].decode("latin-1").split("\n") if end else []
    return [line.removeprefix("comment ").strip() for line in lines if line.startswith("comment ")]


def has_directions(path: Path) -> bool:
    """Whether a PLY file's colours change with the direction that one looks in: it has harmonics above degree 0."""
    with open_regular(path) as file:
        head = file.read(_LONGEST_HEADER)
    end = _END.search(head)
    return end is not None and re.search(rb"\nproperty \w+ f_rest_0\s", head[: end.end()]) is not None


def _vertices(data: bytes, path: Path) -> ndarray:
    """The file's vertices as a structured array."""
    end = _END.search(data[:_LONGEST_HEADER])
    if not data.startswith(b"ply") or end is None:
        raise UserError(
            f"{path}: not a PLY file (no header from 'ply' to 'end_header'); save the Gaussians as a 3DGS .ply"
        )
    lines = data[: end.start()].decode("latin-1").split("\n")
    words = [line.split() for line in lines if line.strip() and not line.startswith(("comment", "obj_info"))]
    order = _byte_order(words, path)
    if any(line[:2] == ["element", "chunk"] for line in words):
        raise UserError(
            f"{path}: a compressed PLY; bring it back to an ordinary one, e.g. splat-transform in.ply out.ply"
        )
    first, count, properties = _vertex_element(words, path)
    if not first:
        raise UserError(f"{path}: its vertices must come before its other elements")
    layout = np.dtype([(name, order + kind) for name, kind in properties])
    missing = [name for name in _NEEDED if name not in (layout.names or ())]
    if missing:
        raise UserError(f"{path}: not Gaussians: its vertices lack {', '.join(missing)}")
    available = len(data) - end.end()
    if available < count * layout.itemsize:
        raise UserError(
            f"{path}: cut off: {count} Gaussians need {count * layout.itemsize} bytes, found {available}"
        )
    if count == 0:
        raise UserError(f"{path}: holds no Gaussians")
    return np.frombuffer(data, layout, count, end.end())


def _byte_order(words: Iterable[list[str]], path: Path) -> str:
    formats = [line[1] for line in words if line[0] == "format" and len(line) > 1]
    if not formats or formats[0] not in _ORDERS:
        found = formats[0] if formats else "none"
        raise UserError(f"{path}: PLY format '{found}', expected binary: save it as binary_little_endian")
    return _ORDERS[formats[0]]


def _vertex_element(words: list[list[str]], path: Path) -> tuple[bool, int, list[tuple[str, str]]]:
    """Whether the vertices come first, how many there are, and the names and types of their properties."""
    elements = [index for index, line in enumerate(words) if line[0] == "element"]
    place = next((index for index in elements if words[index][1:2] == ["vertex"]), None)
    if place is None:
        raise UserError(f"{path}: has no vertices; 3DGS PLY files hold an 'element vertex N'")
    try:
        count = int(words[place][2])
    except (IndexError, ValueError) as error:
        raise UserError(f"{path}: its vertices are not counted ('{' '.join(words[place])}')") from error
    properties = []
    for line in words[place + 1 :]:
        if line[0] != "property":
            break
        if len(line) != 3 or line[1] not in _TYPES or line[2] in dict(properties):
            raise UserError(f"{path}: does not understand '{' '.join(line)}' among its vertices' properties")
        properties.append((line[2], _TYPES[line[1]]))
    if count < 0:
        raise UserError(f"{path}: counts {count} vertices")
    return place == elements[0], count, properties
