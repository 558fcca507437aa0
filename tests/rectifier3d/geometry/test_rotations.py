import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from rectifier3d.geometry.rotations import (
    matrices_to_quats,
    multiply_quats,
    normalize_quats,
    quats_to_matrices,
)

seeds = st.integers(0, 2**31 - 1)


def _quats(seed: int, count: int = 64) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return normalize_quats(torch.randn(count, 4, generator=generator, dtype=torch.float64))


@given(seeds)
@settings(max_examples=10, deadline=None)
def test_quaternions_and_matrices_round_trip(seed):
    matrices = quats_to_matrices(_quats(seed))
    torch.testing.assert_close(quats_to_matrices(matrices_to_quats(matrices)), matrices)
    torch.testing.assert_close(matrices @ matrices.mT, torch.eye(3).double().expand_as(matrices))
    torch.testing.assert_close(torch.linalg.det(matrices), torch.ones(64).double())


def test_half_turns_round_trip():
    halves = torch.eye(4).double()
    recovered = matrices_to_quats(quats_to_matrices(halves))
    torch.testing.assert_close(recovered, halves)


@given(seeds)
@settings(max_examples=10, deadline=None)
def test_products_compose_rotations(seed):
    left, right = _quats(seed), _quats(seed + 1)
    product = quats_to_matrices(multiply_quats(left, right))
    torch.testing.assert_close(product, quats_to_matrices(left) @ quats_to_matrices(right))


def test_gradients_of_the_conversion_are_finite_everywhere():
    quats = torch.cat([torch.eye(4).double(), _quats(3)])
    matrices = quats_to_matrices(quats).requires_grad_(True)
    matrices_to_quats(matrices).square().sum().backward()
    assert matrices.grad is not None
    assert matrices.grad.isfinite().all()
