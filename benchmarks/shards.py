"""What a prepared capture takes on disk and to read: its shards beside whole arrays and beside picture files.

`python -m benchmarks.shards CAPTURE FOLDER [--model-size N --target-size N]`: prepares the capture, unpacks it into
whole memory-mapped arrays as version 0.1 kept them, and reads the same views of the same frames from both in turn,
from the page cache. Then target pictures, also as PNG and lossless WebP. Processor time: the least of all rounds.
"""

import argparse
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import CaptureDataset, PrepareOptions, prepare
from actor3d.captures.packed_pixels import PackedPixels, pack_picture, unpack_picture

VIEWS, READS, ROUNDS = 4, 20, 15


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One way of keeping pictures."""

    kept: str
    kilobytes: float
    """A view, or a target picture with its mask."""
    read_ms: float
    """Likewise, into what training takes; files are only decoded."""


def unpack(prepared: CaptureDataset, folder: Path) -> dict[str, np.ndarray]:
    """The whole arrays, frame after frame, each in a file of its own."""
    cameras = range(len(prepared.capture.calibration))
    arrays: dict[str, np.ndarray] = {}
    for index in range(prepared.capture.num_frames):
        for name, array in _whole(prepared, index, cameras).items():
            if name not in arrays:
                shape = (prepared.capture.num_frames, *array.shape)
                arrays[name] = np.lib.format.open_memmap(folder / f"{name}.npy", "w+", array.dtype, shape)
            arrays[name][index] = array
    return {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in arrays}


def _whole(prepared: CaptureDataset, index: int, cameras: Iterable[int]) -> dict[str, np.ndarray]:
    frame, targets = prepared.frame(index, list(cameras)), prepared.targets(index, list(cameras))
    return {
        "images": _bytes(frame.views.images),
        "masks": frame.views.masks.numpy(),
        "faces": frame.fragments.face.int().numpy(),
        "barycentrics": frame.fragments.barycentrics[..., :2].half().numpy(),
        "depth": frame.fragments.depth.half().numpy(),
        "target_images": _bytes(targets.images),
        "target_masks": targets.masks.numpy(),
    }


def _bytes(images: Tensor) -> np.ndarray:
    return (images * 255).round().byte().permute(0, 2, 3, 1).contiguous().numpy()


def read_arrays(arrays: dict[str, np.ndarray], index: int, cameras: list[int]) -> list[Tensor]:
    """What training takes of some cameras' arrays."""
    one = {name: torch.from_numpy(array[index, cameras]) for name, array in arrays.items()}
    face, two = one["faces"].long(), one["barycentrics"].float()
    third = (1 - two.sum(-1, keepdim=True)) * (face >= 0)[..., None]
    return [
        one["images"].permute(0, 3, 1, 2).float() / 255,
        one["masks"],
        face,
        torch.cat([two, third], dim=-1),
        one["depth"].float(),
        one["target_images"].permute(0, 3, 1, 2).float() / 255,
        one["target_masks"],
    ]


def read_shards(prepared: CaptureDataset, index: int, cameras: list[int]) -> list[Tensor]:
    """The same from the shards."""
    frame, targets = prepared.frame(index, cameras), prepared.targets(index, cameras)
    body = frame.fragments
    seen = [frame.views.images, frame.views.masks, body.face, body.barycentrics, body.depth]
    return [*seen, targets.images, targets.masks]


def compare_layouts(prepared: CaptureDataset, arrays: dict[str, np.ndarray]) -> list[Row]:
    """Read the same from both, in turn."""
    counts = prepared.capture.num_frames, len(prepared.capture.calibration)
    generator = np.random.default_rng(0)
    asked = [
        (int(generator.integers(counts[0])), generator.permutation(counts[1])[:VIEWS].tolist())
        for _ in range(READS)
    ]
    for index, cameras in asked:
        pairs = zip(read_arrays(arrays, index, cameras), read_shards(prepared, index, cameras), strict=True)
        assert all(before.equal(now) for before, now in pairs)
    before, now = _least_ms(
        lambda: [read_arrays(arrays, *one) for one in asked],
        lambda: [read_shards(prepared, *one) for one in asked],
    )
    views, each = math.prod(counts), READS * VIEWS
    stored = sum(file.stat().st_size for file in prepared.folder.iterdir())
    whole = sum(array.nbytes for array in arrays.values())
    return [
        Row(kept="whole arrays", kilobytes=whole / views / 1e3, read_ms=before / each),
        Row(kept="shards", kilobytes=stored / views / 1e3, read_ms=now / each),
    ]


def target_pictures(arrays: dict[str, np.ndarray]) -> list[Row]:
    """Target pictures alone: their pixels, and, cut to the rectangle round the person, as PNG and as lossless WebP."""
    frames, cameras = arrays["target_images"].shape[:2]
    pictures = [
        (np.array(arrays["target_images"][place]), np.array(arrays["target_masks"][place]))
        for place in [(index % frames, index % cameras) for index in range(READS)]
    ]
    packed = [pack_picture(*picture) for picture in pictures]
    (read,) = _least_ms(
        lambda: [_unpacked(pixels, len(mask)) for pixels, (_, mask) in zip(packed, pictures, strict=True)]
    )
    size = sum(len(pixels.runs) + len(pixels.values) for pixels in packed)
    crops = [_cut(*picture) for picture in pictures]
    return [
        Row(kept="target pictures, their pixels", kilobytes=size / READS / 1e3, read_ms=read / READS),
        _files(crops, ".png", [cv2.IMWRITE_PNG_COMPRESSION, 1]),
        _files(crops, ".webp", [cv2.IMWRITE_WEBP_QUALITY, 101]),
    ]


def _files(crops: list[tuple[np.ndarray, np.ndarray]], suffix: str, settings: list[int]) -> Row:
    files = [[cv2.imencode(suffix, picture, settings)[1] for picture in crop] for crop in crops]
    for (image, _), file in zip(crops, files, strict=True):
        assert (cv2.imdecode(file[0], cv2.IMREAD_COLOR) == image).all()
    (read,) = _least_ms(lambda: [_decoded(*file) for file in files])
    size = sum(len(part) for file in files for part in file)
    return Row(kept=f"target pictures, {suffix}", kilobytes=size / READS / 1e3, read_ms=read / READS)


def _unpacked(packed: PackedPixels, size: int) -> tuple[np.ndarray, np.ndarray]:
    image, mask = np.zeros((size, size, 3), np.float32), np.zeros((size, size), np.uint8)
    unpack_picture(packed, image, mask)
    return image, mask


def _cut(image: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    shown = (mask != 0) | image.any(-1)
    rows, columns = np.flatnonzero(shown.any(1)), np.flatnonzero(shown.any(0))
    window = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    return np.ascontiguousarray(image[window]), np.ascontiguousarray(mask[window])


def _decoded(image: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    colours = cv2.imdecode(image, cv2.IMREAD_COLOR)
    assert colours is not None
    return np.divide(colours, 255, dtype=np.float32), cv2.imdecode(mask, cv2.IMREAD_GRAYSCALE)


def _least_ms(*works: Callable[[], object]) -> list[float]:
    """The least time of each, alternating."""
    spent = [math.inf] * len(works)
    for _ in range(ROUNDS):
        for place, work in enumerate(works):
            started = time.process_time()
            work()
            spent[place] = min(spent[place], (time.process_time() - started) * 1e3)
    return spent


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("capture", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model-size", type=int, default=128)
    parser.add_argument("--target-size", type=int, default=256)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    options = PrepareOptions(model_size=arguments.model_size, target_size=arguments.target_size)
    prepared = prepare(open_capture(arguments.capture), options, cache=arguments.folder)
    arrays = unpack(prepared, arguments.folder)
    for row in (*compare_layouts(prepared, arrays), *target_pictures(arrays)):
        print(asdict(row), flush=True)


if __name__ == "__main__":
    main()
