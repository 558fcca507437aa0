import pytest
import torch

from rectifier3d.losses.pixels import absolute_error, outline_error, over_background
from rectifier3d.splats.gaussians import Render

BACKENDS = ("cpu", "torch")
SIZES = [(2, 24, 32), (1, 5, 7), (3, 50, 61), (0, 4, 4)]
COLOR = torch.tensor([0.9, 0.2, 0.6])


def _mask(views: int, height: int, width: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    return torch.tensor([0, 1, 100], dtype=torch.uint8)[
        torch.randint(3, (views, height, width), generator=generator)
    ]


def _pictures(views: int, height: int, width: int) -> tuple[Render, torch.Tensor]:
    """A render as the rasterizer leaves it, whose channels lie beside each other; and its target, in planes."""
    generator = torch.Generator().manual_seed(1)
    rgb = torch.rand(views, height, width, 3, generator=generator).permute(0, 3, 1, 2).requires_grad_()
    alpha = torch.rand(views, 1, height, width, generator=generator).requires_grad_()
    return Render(rgb=rgb, alpha=alpha), torch.rand(views, 3, height, width, generator=generator)


@pytest.mark.usefixtures("two_threads")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("background", [None, COLOR])
@pytest.mark.parametrize("colored_band", [True, False])
def test_pictures_over_a_background_are_those_of_the_twin(size, background, colored_band):
    render, target = _pictures(*size)
    weight = torch.rand(target.shape, generator=torch.Generator().manual_seed(2))
    found = []
    for backend in BACKENDS:
        shown, wanted = over_background(
            render, target, _mask(*size), background, colored_band=colored_band, backend=backend
        )
        inputs = [render.rgb, render.alpha]
        slopes = torch.autograd.grad((shown * weight).sum(), inputs, materialize_grads=True)
        found.append((shown, wanted, *slopes))
    for compiled, twin in zip(*found, strict=True):
        torch.testing.assert_close(compiled, twin, atol=2e-7, rtol=1e-6)


@pytest.mark.usefixtures("two_threads")
@pytest.mark.parametrize("size", SIZES[:-1])
def test_errors_and_their_gradients_are_those_of_the_twins(size):
    render, target = _pictures(*size)
    mask, count = _mask(*size), torch.tensor(17.0)
    found = []
    for backend in BACKENDS:
        errors = (
            absolute_error(render.rgb, target, backend=backend),
            outline_error(render.alpha, mask, backend=backend),
            outline_error(render.alpha, mask, count, backend=backend),
        )
        slopes = torch.autograd.grad(
            sum(k * error for k, error in enumerate(errors, 2)), [render.rgb, render.alpha]
        )
        found.append((*errors, *slopes))
    for compiled, twin in zip(*found, strict=True):
        torch.testing.assert_close(compiled, twin, atol=1e-7, rtol=1e-5)


@pytest.mark.parametrize("backend", BACKENDS)
def test_equal_pictures_have_no_gradient_and_what_is_no_number_shows(backend):
    picture = torch.rand(1, 3, 8, 8).requires_grad_()
    error = absolute_error(picture, picture.detach(), backend=backend)
    assert error.item() == 0 and not torch.autograd.grad(error, picture)[0].any()
    broken = picture.detach().clone()
    broken[0, 1, 2, 3] = float("nan")
    assert absolute_error(broken, picture.detach(), backend=backend).isnan()
    assert outline_error(broken[:, 1:2], torch.zeros(1, 8, 8, dtype=torch.uint8), backend=backend).isnan()


def test_what_the_compiled_code_cannot_do_falls_to_the_twin_or_is_refused():
    render, target = _pictures(1, 4, 6)
    wide = _mask(1, 4, 6).long()
    assert torch.equal(outline_error(render.alpha, wide), outline_error(render.alpha, wide, backend="torch"))
    learned = target.clone().requires_grad_()
    absolute_error(render.rgb.detach(), learned).backward()
    assert learned.grad is not None and learned.grad.abs().sum() > 0
    with pytest.raises(ValueError, match="reads masks of bytes, and has no gradients for targets"):
        outline_error(render.alpha, wide, backend="cpu")
    with pytest.raises(ValueError, match="no gradients for targets"):
        absolute_error(render.rgb, learned, backend="cpu")
