"""Reads packs back: containers that hold a whole avatar, from wherever they come."""

import dataclasses
import math
import struct
import types
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union, get_args, get_origin

import numpy as np
import torch
from numpy import ndarray

from actor3d.errors import InputError
from actor3d.io.bounded import parse_json, read_bounded
from actor3d.viewer.body_arrays import check_clothes
from actor3d.viewer.container import MAGIC, VERSION, VERSION_WITH_EFFECTS, Container
from actor3d.viewer.effect_arrays import FOLD_ARRAYS, check_effects, unpacked_folds, unpacked_lamps
from actor3d.viewer.meta import AvatarMeta
from actor3d.viewer.quantise import Span
from rectifier3d.geometry.local_coords import LocalCoords, face_edge_lengths
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import MAX_DILATION
from rectifier3d.splats.light import DIRECTIONS
from rectifier3d.splats.rigged import RiggedGaussians

MAX_PACK_BYTES = 1 << 30
_ALIGNMENT = 16
_MAX_PIECES = 64
_PREFIX = struct.Struct("<4sIII")
_TYPES = {"i8": "i1", "u8": "u1", "i16": "<i2", "u16": "<u2", "u32": "<u4", "f32": "<f4"}
_HALF_ROOT = 0.5**0.5


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class AvatarPack:
    """An avatar's pack, checked."""

    meta: AvatarMeta
    arrays: Mapping[str, ndarray]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class StoredPiece:
    """An array of a file, or a piece of one that is cut."""

    name: str
    place: int
    """Bytes from the file's beginning."""
    values: ndarray


def read_container(data: bytes, source: str) -> Container:
    """Read a file's bytes; the arrays are read-only views of them.

    Raises:
        InputError: if this is no such file, one of another version, or a damaged one; one line.
    """
    header, start = _header(data, source)
    arrays = {}
    for name, entry in header["arrays"].items():
        parts = [piece.values for piece in _pieces(data, start, name, entry, source)]
        arrays[name] = parts[0] if len(parts) == 1 else np.concatenate(parts)
    return Container(kind=header["kind"], meta=header["meta"], arrays=arrays)


def stored_pieces(data: bytes, source: str) -> list[StoredPiece]:
    """All that a file holds behind its header, in the order in which it lies there.

    Raises:
        InputError: if this is no such file, or a damaged one; one line.
    """
    header, start = _header(data, source)
    pieces = [
        piece
        for name, entry in header["arrays"].items()
        for piece in _pieces(data, start, name, entry, source)
    ]
    return sorted(pieces, key=lambda piece: piece.place)


def _header(data: bytes, source: str) -> tuple[dict[str, Any], int]:
    """A file's header, and where it ends."""
    if len(data) < _PREFIX.size or data[:4] != MAGIC:
        raise InputError(f"{source}: not an actor3d container (it does not start with {MAGIC.decode()})")
    _, version, header_bytes, total = _PREFIX.unpack_from(data)
    if not VERSION <= version <= VERSION_WITH_EFFECTS:
        raise InputError(
            f"{source}: format version {version}, this program reads {VERSION} to {VERSION_WITH_EFFECTS}: "
            "export it anew"
        )
    start = _PREFIX.size + header_bytes
    if total != len(data) or start > total:
        raise InputError(f"{source}: {len(data)} bytes, but its prefix announces {total}: it is cut off")
    try:
        header = parse_json(data[_PREFIX.size : start])
    except (ValueError, RecursionError) as error:
        raise InputError(f"{source}: its header is not JSON") from error
    kinds = {"kind": str, "meta": dict, "arrays": dict}
    if not isinstance(header, dict) or any(not isinstance(header.get(k), kind) for k, kind in kinds.items()):
        raise InputError(f"{source}: its header must be an object with kind, meta and arrays")
    return header, start


def read_avatar_pack(data: bytes, source: str) -> AvatarPack:
    """Read an avatar's pack, and check that its arrays fit each other.

    Raises:
        InputError: if it is something else, damaged, or contradicts itself; one line.
    """
    container = read_container(data, source)
    if container.kind != "avatar":
        raise InputError(f"{source}: it holds '{container.kind[:40]}', expected 'avatar'")
    meta = _build(AvatarMeta, container.meta, source, "meta")
    arrays = container.arrays
    joints, count = len(meta.body.joint_names), meta.gaussians.count
    frames = sum(clip.count for clip in meta.clips)
    vertices = len(arrays["rest_vertices"]) if "rest_vertices" in arrays else 0
    shapes = {
        **{"rest_vertices": (vertices, 3), "rest_joints": (joints, 3), "faces": (None, 3)},
        **{"skin_joints": (vertices, None), "skin_weights": (vertices, None), "face": (count,)},
        **{"weights": (count, 2), "height": (count,), "scales": (count,), "rotations": (count,)},
        **{"colors": (count, 4), "clip_rotations": (frames, joints, 4), "clip_trans": (frames, 3)},
        **({} if meta.gaussians.folds is None else {n: (count, w) for n, w in FOLD_ARRAYS.items()}),
    }
    for name, shape in shapes.items():
        found = arrays[name].shape if name in arrays else None
        fits = found is not None and len(found) == len(shape)
        if found is None or not fits or any(w not in (None, f) for w, f in zip(shape, found, strict=True)):
            said = "nothing" if found is None else list(found)
            wanted = ["any" if size is None else size for size in shape]
            raise InputError(f"{source}: array '{name[:40]}' must be {wanted}, found {said}")
    limits = {"faces": vertices, "skin_joints": joints, "face": len(arrays["faces"])}
    for name, limit in limits.items():
        if arrays[name].size and int(arrays[name].max()) >= limit:
            raise InputError(f"{source}: array '{name}' names {int(arrays[name].max())} of {limit}")
    if not 0 <= meta.gaussians.dilation <= MAX_DILATION:
        raise InputError(f"{source}: 'meta.gaussians.dilation' must lie between 0 and {MAX_DILATION} pixels²")
    if meta.gaussians.light is not None and len(meta.gaussians.light) != 3 * DIRECTIONS:
        raise InputError(f"{source}: 'meta.gaussians.light' must hold {3 * DIRECTIONS} numbers")
    check_effects(meta.gaussians, source)
    check_clothes(meta.body, vertices, source)
    parents = meta.body.parents
    if len(parents) != joints or any(not -1 <= parent < joint for joint, parent in enumerate(parents)):
        raise InputError(f"{source}: its joints' parents must come before their children")
    return AvatarPack(meta=meta, arrays=arrays)


def read_avatar_file(file: Path) -> tuple[bytes, AvatarPack]:
    """An avatar's container: its own bytes, once they are known to be sound, and what they hold.

    Raises:
        OSError: if it cannot be read.
        InputError: if it is no avatar's container, or a damaged one; one line.
    """
    try:
        data = read_bounded(file, MAX_PACK_BYTES)
    except ValueError as error:
        raise InputError(f"{file}: {error}") from error
    pack = read_avatar_pack(data, str(file))
    if not bool(packed_gaussians(pack).scales.isfinite().all()):
        raise InputError(f"{file}: its Gaussians hold NaN or infinity")
    return data, pack


def packed_gaussians(pack: AvatarPack) -> RiggedGaussians:
    """The pack's Gaussians, bound to its body; what was rounded stays rounded."""
    meta, arrays = pack.meta.gaussians, pack.arrays

    def tensor(array: ndarray) -> torch.Tensor:
        return torch.from_numpy(np.array(array, np.float32))

    first = tensor(_floats(meta.weights, arrays["weights"], 16))
    scales = np.stack([arrays["scales"] >> shift & 1023 for shift in (0, 10, 20)], axis=1)
    coords = LocalCoords(
        face=torch.from_numpy(arrays["face"].astype(np.int64)),
        weights=torch.cat([first, 1 - first.sum(-1, keepdim=True)], dim=-1),
        height=tensor(_floats(meta.height, arrays["height"], 16)),
    )
    return RiggedGaussians(
        coords=coords,
        quats=tensor(_rotations(arrays["rotations"])),
        scales=tensor(_floats(meta.log_scale, scales, 10)).exp(),
        opacities=tensor(arrays["colors"][:, 3] / 255),
        colors=tensor(_floats(meta.color, arrays["colors"][:, :3], 8)),
        dilation=meta.dilation,
        pixels_per_metre=meta.pixels_per_metre,
        lamps=None if meta.lamps is None else unpacked_lamps(meta.lamps),
        folds=None if meta.folds is None else unpacked_folds(meta.folds, arrays, _edges(pack)),
    )


def _edges(pack: AvatarPack) -> torch.Tensor:
    """Metres: what the edges of each Gaussian's triangle count as."""
    spans, stored = pack.meta.body.rest_vertices, pack.arrays["rest_vertices"]
    axes = [_floats(span, axis, 16) for span, axis in zip(spans, stored.T, strict=True)]
    surface = BodySurface(
        rest_vertices=torch.from_numpy(np.stack(axes, axis=1)),
        faces=torch.from_numpy(pack.arrays["faces"].astype(np.int64)),
        face_parts=torch.zeros(len(pack.arrays["faces"]), dtype=torch.int64),
        num_parts=1,
    )
    return face_edge_lengths(surface)[torch.from_numpy(pack.arrays["face"].astype(np.int64))]


def _floats(span: Span, integers: ndarray, bits: int) -> ndarray:
    """What integers stand for, float32; see :meth:`actor3d.viewer.quantise.Span.to_integers`."""
    share = integers.astype(np.float64) / (2**bits - 1)
    return (span.low + share * (span.high - span.low)).astype(np.float32)


def _rotations(words: ndarray) -> ndarray:
    """Quaternions wxyz of their three smallest components, as `actor3d.viewer.quantise.pack_rotations` stores them."""
    small = np.stack([words >> shift & 1023 for shift in (0, 10, 20)], axis=1).astype(np.float64)
    small = (small / 1023 * 2 - 1) * _HALF_ROOT
    largest = (words >> 30).astype(int)
    quats = np.empty((len(words), 4))
    np.put_along_axis(quats, np.arange(3) + (np.arange(3) >= largest[:, None]), small, axis=1)
    rest = np.sqrt((1 - (small**2).sum(1)).clip(min=0))
    np.put_along_axis(quats, largest[:, None], rest[:, None], axis=1)
    return quats


def _pieces(data: bytes, start: int, name: str, entry: Any, source: str) -> list[StoredPiece]:
    try:
        dtype, shape = np.dtype(_TYPES[entry["type"]]), tuple(entry["shape"])
        pieces = [(offset, rows) for offset, rows in entry.get("pieces", ())] or [(entry["offset"], None)]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{source}: array '{name[:40]}' lacks a known type, a shape or an offset") from error
    if len(pieces) > _MAX_PIECES or (
        pieces[0][1] is not None and sum(map(_natural, pieces)) != _first(shape)
    ):
        raise InputError(f"{source}: array '{name[:40]}' is cut into pieces that are not the whole")
    parts = []
    for offset, rows in pieces:
        size = shape if rows is None else (rows, *shape[1:])
        sound = all(type(n) is int and 0 <= n < 2**32 for n in (*size, offset)) and not offset % _ALIGNMENT
        count = math.prod(size) if sound else -1
        if not sound or start + offset + count * dtype.itemsize > len(data):
            raise InputError(f"{source}: array '{name[:40]}' lies outside of the file")
        values = np.frombuffer(data, dtype, count, start + offset).reshape(size)
        parts.append(StoredPiece(name=name, place=start + offset, values=values))
    return parts


def _natural(piece: tuple[Any, Any]) -> int:
    """A piece's rows; more than there can be where they are no number."""
    return piece[1] if type(piece[1]) is int and piece[1] >= 0 else 2**32


def _first(shape: tuple[Any, ...]) -> Any:
    return shape[0] if shape else None


def _build(kind: Any, value: Any, source: str, where: str) -> Any:
    fields = {field.name: field.type for field in dataclasses.fields(kind)}
    required = {f.name for f in dataclasses.fields(kind) if f.default is dataclasses.MISSING}
    if not isinstance(value, Mapping) or not required <= set(value) <= set(fields):
        raise InputError(f"{source}: '{where}' must be an object with {', '.join(fields)}")
    return kind(
        **{name: _value(fields[name], given, source, f"{where}.{name}") for name, given in value.items()}
    )


def _value(expected: Any, value: Any, source: str, where: str) -> Any:
    origin = get_origin(expected)
    if origin in (Union, types.UnionType):
        inner = next(member for member in get_args(expected) if member is not type(None))
        return None if value is None else _value(inner, value, source, where)
    if origin is tuple and isinstance(value, list):
        member = get_args(expected)[0]
        return tuple(_value(member, item, source, f"{where}[{index}]") for index, item in enumerate(value))
    if dataclasses.is_dataclass(expected):
        return _build(expected, value, source, where)
    if expected is float and type(value) is int:
        return float(value)
    if origin is tuple or type(value) is not expected:
        raise InputError(f"{source}: '{where}' is of the wrong type")
    if expected is float and not math.isfinite(value):
        raise InputError(f"{source}: '{where}' is not finite")
    return value
