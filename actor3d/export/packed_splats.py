"""Compressed splat files that gsply writes: compressed PLY and SPZ."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float, Int
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.export.ply_formats import first_splats
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene
from actor3d.export.splats import Splats

_CHUNK = 256
"""Gaussians of a compressed PLY that share the range in which their numbers are cut into steps."""
_AXIS_STEPS = np.array([1.0, 2.0, 1.0])
"""How much longer a compressed PLY's steps are along each axis: it has 11, 10 and 11 bits."""
_SPZ_BITS = 24
"""Of a coordinate in an SPZ file, sign included."""
_GZIP_TIME = range(4, 8)
"""Bytes of a gzip's header."""


def compact_order(points: Float[ndarray, "G 3"], most: int = _CHUNK) -> Int[ndarray, " G"]:
    """An order in which each run of `most` points lies close together.

    Halves the points across their widest axis, at multiples of `most`, until they are few enough. The second axis
    counts twice: compressed PLY has half as many steps for it.
    """
    order = np.arange(len(points))
    pending = [(0, len(points))]
    while pending:
        start, end = pending.pop()
        if end - start <= most:
            continue
        part = order[start:end]
        chunks = -(-len(part) // most)
        middle = most * (chunks // 2)
        axis = int((np.ptp(points[part], axis=0) * _AXIS_STEPS).argmax())
        order[start:end] = part[np.argsort(points[part, axis], kind="stable")]
        pending += [(start, start + middle), (start + middle, end)]
    return order


def reordered(splats: Splats, order: Int[ndarray, " n"]) -> Splats:
    """The same splats in another order; none is drawn differently."""
    return Splats(
        means=splats.means[order],
        harmonics=splats.harmonics[order],
        opacity_logits=splats.opacity_logits[order],
        log_scales=splats.log_scales[order],
        quats=splats.quats[order],
    )


def write_compressed_ply(splats: Splats, out: Path, comments: Iterable[str] = ()) -> None:
    """PlayCanvas' compressed PLY: 16 bytes a Gaussian.

    Raises:
        UserError: if gsply is not installed.
    """
    ordered = reordered(splats, compact_order(splats.means))
    with _required_gsply() as gsply:
        content = gsply.compress_to_bytes(_gsply_data(gsply, ordered))
    said = "".join(f"comment {comment}\n" for comment in comments).encode()
    out.write_bytes(content.replace(b"element chunk", said + b"element chunk", 1))


def write_spz(splats: Splats, out: Path) -> None:
    """Niantic's SPZ, version 3, with as many bits behind the point as the scene's size allows.

    Niantic's own readers take it as y-up and turn it to the y-down of PLY files; so it is turned the other way here.
    Other readers, such as Spark 2.2 and splat-transform 3.7, take it as it is.

    Raises:
        UserError: if gsply is not installed.
    """
    turned = replace(
        splats,
        means=splats.means * np.array([1, -1, -1], np.float32),
        quats=splats.quats * np.array([1, 1, -1, -1], np.float32),
    )
    largest = max(1.0, float(np.abs(splats.means).max()))
    whole = int(np.ceil(np.log2(largest + 1)))
    with _required_gsply() as gsply:
        gsply.write_spz(out, _gsply_data(gsply, turned), version=3, fractional_bits=_SPZ_BITS - 1 - whole)
    with out.open("r+b") as file:
        # The file is a gzip whose header tells when it was made; equal avatars give equal files.
        file.seek(_GZIP_TIME.start)
        file.write(bytes(len(_GZIP_TIME)))


def _require_gsply() -> Any:
    try:
        import gsply
    except ImportError as error:
        raise UserError(f"this format needs gsply ({error}): pip install 'actor3d[export]'") from error
    return gsply


@contextmanager
def _required_gsply() -> Iterator[Any]:
    """The package; torch computes with as many threads afterwards as before, which numba's code changes for both."""
    threads = torch.get_num_threads()
    try:
        yield _require_gsply()
    finally:
        torch.set_num_threads(threads)


def _gsply_data(gsply: Any, splats: Splats) -> Any:
    return gsply.GSData.from_arrays(
        means=np.ascontiguousarray(splats.means),
        scales=np.ascontiguousarray(splats.log_scales),
        quats=np.ascontiguousarray(splats.quats),
        opacities=np.ascontiguousarray(splats.opacity_logits),
        sh0=np.ascontiguousarray(splats.harmonics),
        format="ply",
    )


def _write_compressed_ply(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    _require_gsply()
    comments = scene.shown_pose(0, options.up).lines()
    write_compressed_ply(first_splats(scene, options), out, comments)


def _write_spz(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    _require_gsply()
    write_spz(first_splats(scene, options), out)


COMPRESSED_PLY = ExportFormat(
    name="compressed-ply",
    suffix=".compressed.ply",
    description="PlayCanvas' compressed PLY, 16 bytes a Gaussian",
    write=_write_compressed_ply,
    frames="one",
)
SPZ = ExportFormat(
    name="spz",
    suffix=".spz",
    description="Niantic's SPZ, about 18 bytes a Gaussian",
    write=_write_spz,
    frames="one",
)
