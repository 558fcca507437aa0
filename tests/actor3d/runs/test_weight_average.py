"""The moving average is the library's, to the bit, without its import."""

import pytest
import torch

from actor3d.runs.weight_average import WeightAverage


def _weights() -> list[torch.nn.Parameter]:
    generator = torch.Generator().manual_seed(2)
    shapes = ((3, 4), (5,), (2, 2))
    weights = [torch.nn.Parameter(torch.randn(shape, generator=generator)) for shape in shapes]
    weights[1].requires_grad_(False)
    return weights


@pytest.mark.parametrize("together", [False, True])
def test_it_is_the_average_of_diffusers(together):
    library = pytest.importorskip("diffusers.training_utils")
    weights = _weights()
    ours = WeightAverage(weights, 0.9, together=together)
    theirs = library.EMAModel(weights, decay=0.9, foreach=together)
    for step in range(120):
        with torch.no_grad():
            for weight in weights:
                weight += torch.randn(weight.shape, generator=torch.Generator().manual_seed(step))
        ours.step(weights)
        theirs.step(weights)
        for mine, wanted in zip(ours.averages, theirs.shadow_params, strict=True):
            assert torch.equal(mine, wanted)
    assert ours.steps == theirs.optimization_step == 120


def test_weights_come_back_after_their_average_was_looked_at():
    weights = _weights()
    average = WeightAverage(weights, 0.9)
    with torch.no_grad():
        for weight in weights:
            weight += 1
    before = [weight.clone() for weight in weights]
    average.store(weights)
    average.copy_to(weights)
    for weight, averaged, old in zip(weights, average.averages, before, strict=True):
        assert torch.equal(weight, averaged) and not torch.equal(weight, old)
    average.restore(weights)
    for weight, old in zip(weights, before, strict=True):
        assert torch.equal(weight, old)
