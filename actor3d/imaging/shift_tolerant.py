"""ST-LPIPS: a perceptual distance that small shifts hardly change (Ghildyal and Liu, ECCV 2022).

The network is written here; its weights lie in the wheel of `stlpips-pytorch`, which is never imported.
"""

from collections.abc import Iterator, Mapping
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from torch import Tensor, nn
from torch.nn.functional import conv2d, max_pool2d, pad, relu

from actor3d.errors import InputError
from actor3d.io.torch_files import read_tensors

_PACKAGE = "stlpips-pytorch"
_WEIGHTS = "stlpips_pytorch/weights/vST0.0/alex_shift_tolerant.pth"
_MIN_SIDE = 32
"""Pixels; smaller pictures are set in black."""
_CONVOLUTIONS = (("slice1.0", 3, 64, 11, 2), ("slice2.5", 64, 192, 5, 2), ("slice3.9", 192, 384, 3, 1),
                 ("slice4.11", 384, 256, 3, 1), ("slice5.13", 256, 256, 3, 1))  # fmt: skip
"""Each one's name in the file, channels in and out, side of the kernel, and padding."""


class ShiftTolerantLpips(nn.Module):
    """AlexNet whose strides are blurred pools, and a weight for each channel of each of its five layers."""

    shift: Tensor
    scale: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("shift", torch.zeros(1, 3, 1, 1))
        self.register_buffer("scale", torch.ones(1, 3, 1, 1))
        self.convolutions = nn.ModuleList(
            nn.Conv2d(inputs, outputs, side, padding=padding)
            for _, inputs, outputs, side, padding in _CONVOLUTIONS
        )
        self.heads = nn.ModuleList(
            nn.Conv2d(outputs, 1, 1, bias=False) for _, _, outputs, _, _ in _CONVOLUTIONS
        )

    def forward(self, one: Float[Tensor, "B 3 H W"], other: Float[Tensor, "B 3 H W"]) -> Float[Tensor, " B"]:
        """The distance of pictures in [0, 1], at least 32 pixels a side; 0 where they are equal."""
        pairs = zip(self._features(one), self._features(other), self.heads, strict=True)
        layers = [head((_unit(a) - _unit(b)) ** 2).mean((1, 2, 3)) for a, b, head in pairs]
        return torch.stack(layers).sum(0)

    def _features(self, image: Float[Tensor, "B 3 H W"]) -> Iterator[Float[Tensor, "B C h w"]]:
        values = (image * 2 - 1 - self.shift) / self.scale
        for layer, convolution in enumerate(self.convolutions):
            if layer in (1, 2):
                values = _halved(max_pool2d(values, 3, stride=1))
            values = convolution(values)
            values = relu(_halved(values) if layer == 0 else values)
            yield values


def load_shift_tolerant(file: Path) -> ShiftTolerantLpips:
    """The network with the weights of a file by its authors.

    Raises:
        OSError: if the file cannot be read.
        InputError: if it does not hold these weights; nothing of it has run.
    """
    found = read_tensors(file, before_zip=True)
    network = ShiftTolerantLpips()
    try:
        network.load_state_dict(_renamed(found))
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise InputError(
            f"{file}: does not hold the weights of ST-LPIPS with AlexNet; install {_PACKAGE} again"
        ) from error
    return network.eval().requires_grad_(False)


def shift_tolerant_weights() -> Path:
    """Where the installed wheel keeps them.

    Raises:
        PackageNotFoundError: if it is not installed.
    """
    return Path(str(distribution(_PACKAGE).locate_file(_WEIGHTS)))


class ShiftTolerantMetric:
    """The network on pictures as they are measured."""

    def __init__(self, network: ShiftTolerantLpips) -> None:
        self._network = network

    def __call__(self, picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"]) -> float:
        """The distance; smaller is better."""
        pair = [_framed(torch.from_numpy(image).permute(2, 0, 1)[None].float()) for image in (picture, truth)]
        with torch.no_grad():
            return float(self._network(*pair))


def _renamed(found: Mapping[str, ndarray]) -> dict[str, Tensor]:
    """The file's tensors by our names."""
    theirs = {"shift": "scaling_layer.shift", "scale": "scaling_layer.scale"}
    for layer, (name, *_) in enumerate(_CONVOLUTIONS):
        theirs |= {f"convolutions.{layer}.{part}": f"net.{name}.{part}" for part in ("weight", "bias")}
        theirs[f"heads.{layer}.weight"] = f"lin{layer}.model.1.weight"
    return {ours: torch.from_numpy(np.array(found[name])) for ours, name in theirs.items()}


def _halved(values: Float[Tensor, "B C H W"]) -> Float[Tensor, "B C h w"]:
    """Every other value after a binomial blur (Zhang 2019), two values mirrored at each border."""
    binomial = torch.tensor([1.0, 2.0, 1.0], dtype=values.dtype, device=values.device) / 4
    channels = values.shape[1]
    kernel = torch.outer(binomial, binomial).expand(channels, 1, 3, 3)
    return conv2d(pad(values, (2, 2, 2, 2), mode="reflect"), kernel, stride=2, groups=channels)


def _unit(features: Float[Tensor, "B C h w"]) -> Float[Tensor, "B C h w"]:
    return features / (features.norm(dim=1, keepdim=True) + 1e-10)


def _framed(image: Float[Tensor, "1 3 H W"]) -> Float[Tensor, "1 3 h w"]:
    height, width = image.shape[-2:]
    return pad(image, (0, max(0, _MIN_SIDE - width), 0, max(0, _MIN_SIDE - height)))
