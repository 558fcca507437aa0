"""The settings of the paper give the paper's network: its parameters, and what it computes."""

import pytest
import torch
from published_unet import PublishedUNet

from denoiser2d.unet import PAPER_SETTINGS, ConditionalUNet

PARTS = 24
DENOISER, FEATURES = 604_299, 2_181_792
"""Parameters of the public code's networks."""


def denoiser() -> ConditionalUNet:
    return ConditionalUNet(**PAPER_SETTINGS, num_labels=PARTS + 1)


def feature_net() -> ConditionalUNet:
    settings = {**PAPER_SETTINGS, "base_channels": 16}
    return ConditionalUNet(**settings, num_labels=PARTS + 1, timed=False, out_channels=32)


@pytest.mark.parametrize(("build", "expected"), [(denoiser, DENOISER), (feature_net, FEATURES)])
def test_it_has_the_papers_parameters(build, expected):
    assert sum(parameter.numel() for parameter in build().parameters()) == expected


@pytest.mark.parametrize("build", [denoiser, feature_net])
def test_it_computes_what_the_paper_says(build):
    generator = torch.Generator().manual_seed(0)
    network = build().double()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.1 * torch.randn(parameter.shape, generator=generator, dtype=torch.float64))
    image = torch.randn(2, 3, 16, 16, generator=generator, dtype=torch.float64)
    labels = torch.randint(0, PARTS + 1, (2, 16, 16), generator=generator)
    parts = torch.stack([labels == part + 1 for part in range(PARTS)], dim=1).double()
    timed = build is denoiser
    times = torch.tensor([3, 870]) if timed else None
    expected = PublishedUNet(network.state_dict(), timed=timed)(image, parts, times)
    with torch.no_grad():
        found = network(image, labels, None, times)
    # The time's sinusoids are in single precision here. Measured 3e-6 of values up to 20.
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)
