import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from rectifier3d.heads import ConcatenatedViews, MeanOfViews, SetPooling, perceptron, positional_encoding


def _views(count: int, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    samples = torch.randn(count, 30, 6, generator=generator)
    visibility = torch.rand(count, 30, generator=generator)
    return samples, torch.where(visibility < 0.4, 0, visibility)


@given(st.permutations(range(5)), st.integers(0, 1000))
@settings(max_examples=10, deadline=None)
def test_set_pooling_does_not_see_the_order(order, seed):
    pooling = SetPooling(6, 8)
    samples, visibility = _views(5, seed)
    order = list(order)
    torch.testing.assert_close(pooling(samples[order], visibility[order]), pooling(samples, visibility))


@pytest.mark.parametrize("count", [1, 2, 7])
def test_set_pooling_takes_any_number_of_views(count):
    pooled = SetPooling(6, 8)(*_views(count))
    assert pooled.shape == (30, 26)
    assert pooled.isfinite().all()


def test_views_that_see_nothing_do_not_count():
    pooling = SetPooling(6, 8)
    samples, visibility = _views(3)
    blind = torch.randn(2, 30, 6) * 100
    more = pooling(torch.cat([samples, blind]), torch.cat([visibility, torch.zeros(2, 30)]))
    torch.testing.assert_close(more, pooling(samples, visibility))
    assert (pooling(blind, torch.zeros(2, 30)) == 0).all()


def test_mean_and_variance_of_like_views():
    pooling = SetPooling(6, 8)
    sample = torch.randn(1, 30, 6)
    pooled = pooling(sample.expand(4, 30, 6), torch.ones(4, 30))
    values = torch.relu(pooling.embed(sample[0]))
    torch.testing.assert_close(pooled[:, :8], values, atol=1e-5, rtol=0)
    torch.testing.assert_close(pooled[:, 8:16], values, atol=1e-5, rtol=0)
    torch.testing.assert_close(pooled[:, 16:24], torch.zeros(30, 8), atol=1e-4, rtol=0)


def test_concatenation_masks_and_keeps_the_order():
    samples, visibility = _views(4)
    joined = ConcatenatedViews(6, 4)(samples, visibility)
    assert joined.shape == (30, 24)
    for view in range(4):
        expected = torch.where(visibility[view, :, None] > 0, samples[view], 0)
        assert torch.equal(joined[:, 6 * view : 6 * view + 6], expected)


def test_concatenation_refuses_another_number_of_views():
    with pytest.raises(ValueError, match="exactly 4 anchor views, got 3"):
        ConcatenatedViews(6, 4)(*_views(3))


def test_mean_of_the_views_that_see_or_of_all():
    samples = torch.tensor([[[1.0], [1.0]], [[3.0], [3.0]]])
    visibility = torch.tensor([[0.2, 0.0], [0.0, 0.0]])
    assert MeanOfViews(1)(samples, visibility).tolist() == [[1.0], [2.0]]


def test_positional_encoding_is_the_papers():
    encoded = positional_encoding(torch.tensor([[0.5, 0.0, -0.25]]), 5)
    assert encoded.shape == (1, 33)
    for octave in range(5):
        torch.testing.assert_close(encoded[0, 3 + 3 * octave].item(), math.sin(2**octave * 0.5))
        torch.testing.assert_close(encoded[0, 18 + 3 * octave + 2].item(), math.cos(2**octave * 0.25))
    assert positional_encoding(torch.zeros(2, 3), 0).shape == (2, 3)


def test_zero_initialised_perceptrons_give_zeros():
    inputs = torch.randn(5, 7)
    assert (perceptron(7, 16, 3, 2, zero_last=True)(inputs) == 0).all()
    assert (perceptron(7, 16, 3, 2, zero_last=False)(inputs) != 0).any()
