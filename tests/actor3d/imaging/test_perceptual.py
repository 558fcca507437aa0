"""The perceptual distances: what must hold of any, and what the original implementations give."""

from importlib.util import find_spec

import cv2
import numpy as np
import pytest
import torch

from actor3d.errors import InputError
from actor3d.imaging.perceptual import load_flip, load_perceptual, load_st_lpips
from actor3d.imaging.shift_tolerant import ShiftTolerantLpips, ShiftTolerantMetric, load_shift_tolerant

needs_weights = pytest.mark.skipif(
    find_spec("stlpips_pytorch") is None, reason="pip install 'actor3d[metrics]'"
)


@pytest.fixture(scope="module")
def picture():
    rows, columns = np.mgrid[:48, :40] / 8
    waves = np.stack([np.sin(rows + columns), np.cos(rows * 1.7), np.sin(columns * 2.3 - rows)], -1)
    return (0.5 + 0.4 * waves).astype(np.float32)


@pytest.fixture(scope="module")
def untrained():
    torch.manual_seed(0)
    network = ShiftTolerantLpips()
    for head in network.heads:
        head.weight.data.abs_()
    return network.eval()


@pytest.fixture(scope="module")
def weights(tmp_path_factory, untrained):
    """The network's weights by the names in the file of its authors."""
    names = ("slice1.0", "slice2.5", "slice3.9", "slice4.11", "slice5.13")
    tensors = {"scaling_layer.shift": untrained.shift, "scaling_layer.scale": untrained.scale}
    for layer, name in enumerate(names):
        convolution = untrained.convolutions[layer]
        tensors[f"net.{name}.weight"], tensors[f"net.{name}.bias"] = convolution.weight, convolution.bias
        tensors[f"lin{layer}.model.1.weight"] = untrained.heads[layer].weight
    file = tmp_path_factory.mktemp("weights") / "alex.pth"
    detached = {name: tensor.detach() for name, tensor in tensors.items()}
    torch.save(detached, file, _use_new_zipfile_serialization=False)
    return file


def test_st_lpips_is_a_distance(untrained, picture):
    distance = ShiftTolerantMetric(untrained)
    blurred = [cv2.GaussianBlur(picture, (0, 0), sigma) for sigma in (1, 2, 4)]
    values = [distance(picture, other) for other in blurred]
    assert distance(picture, picture) == 0
    assert 0 < values[0] < values[1] < values[2]
    assert distance(blurred[1], picture) == pytest.approx(values[1], rel=1e-5)


@pytest.mark.parametrize("size", [(1, 1), (5, 40), (32, 32)], ids=str)
def test_small_pictures_have_a_distance_too(untrained, size):
    assert ShiftTolerantMetric(untrained)(np.zeros((*size, 3)), np.ones((*size, 3))) > 0


def test_weights_are_read_by_their_authors_names(untrained, weights, picture):
    distance = ShiftTolerantMetric(load_shift_tolerant(weights))
    assert distance(picture, picture[::-1].copy()) == ShiftTolerantMetric(untrained)(
        picture, picture[::-1].copy()
    )


@pytest.mark.parametrize("wrong", [{"a": torch.zeros(1)}, [1, 2]], ids=["names", "list"])
def test_other_weights_are_refused_in_one_line(tmp_path, wrong):
    torch.save(wrong, tmp_path / "other.pth", _use_new_zipfile_serialization=False)
    with pytest.raises(InputError, match=r"other\.pth: does not hold the weights of ST-LPIPS"):
        load_shift_tolerant(tmp_path / "other.pth")


def test_what_is_missing_is_named_with_its_remedy():
    found = load_perceptual()
    assert {"lpips", "st_lpips", "flip"} == {each.name for each in found.missing} | {
        name for name in ("lpips", "st_lpips", "flip") if getattr(found, name) is not None
    }
    for each in found.missing:
        assert each.reason and "\n" not in each.reason


@needs_weights
def test_st_lpips_is_that_of_its_authors(picture):
    """The values are those of their own program."""
    distance, _ = load_st_lpips()
    assert distance(picture, picture) == 0
    assert distance(picture, 1 - picture) == pytest.approx(0.431198, abs=1e-5)
    assert distance(picture, np.roll(picture, 1, axis=1)) == pytest.approx(0.005466, abs=1e-5)


@pytest.mark.skipif(find_spec("flip_evaluator") is None, reason="pip install 'actor3d[metrics]'")
def test_flip_is_none_of_equal_and_most_of_black_and_white(picture):
    distance, _ = load_flip()
    black = np.zeros((16, 16, 3), np.float32)
    assert distance(picture, picture) == 0
    assert distance(black, black + 1) > 0.9
    assert 0 < distance(cv2.GaussianBlur(picture, (0, 0), 1), picture) < distance(1 - picture, picture)
