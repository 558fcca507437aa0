import pytest
import torch

from rectifier3d.losses.ssim import ssim

BACKENDS = pytest.mark.parametrize("backend", ["cpu", "torch"])


def _pictures() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    image, target = torch.rand(2, 2, 3, 24, 32, generator=generator)
    return image, target


def _ssim_by_the_book(image: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Every window summed by itself, in float64."""
    offset = torch.arange(11, dtype=torch.float64) - 5
    kernel = torch.exp(-0.5 * (offset / 1.5) ** 2)
    window = kernel[:, None] * kernel
    window = window / window.sum()

    def mean(values: torch.Tensor) -> torch.Tensor:
        padded = torch.nn.functional.pad(values.double(), (5, 5, 5, 5))
        return (padded.unfold(2, 11, 1).unfold(3, 11, 1) * window).sum((-2, -1))

    mx, my = mean(image), mean(target)
    vx, vy = mean(image.double() ** 2) - mx**2, mean(target.double() ** 2) - my**2
    cov = mean(image.double() * target.double()) - mx * my
    return ((2 * mx * my + 1e-4) * (2 * cov + 9e-4)) / ((mx**2 + my**2 + 1e-4) * (vx + vy + 9e-4))


@BACKENDS
def test_ssim_is_that_of_the_book(backend):
    image, target = _pictures()
    expected = _ssim_by_the_book(image, target)
    torch.testing.assert_close(ssim(image, target, backend=backend).double(), expected, atol=1e-5, rtol=0)
    sparse = ssim(image, target, stride=2, backend=backend).double()
    torch.testing.assert_close(sparse, expected[..., 1::2, 1::2], atol=1e-5, rtol=0)


def test_ssim_has_the_right_gradient_and_range():
    generator = torch.Generator().manual_seed(1)
    image = torch.rand(1, 1, 9, 7, generator=generator, dtype=torch.float64, requires_grad=True)
    target = torch.rand(1, 1, 9, 7, generator=generator, dtype=torch.float64)
    assert torch.autograd.gradcheck(lambda x: ssim(x, target, window=5), (image,))
    torch.testing.assert_close(ssim(target, target), torch.ones_like(target))
    assert ssim(image, target).max() <= 1


@pytest.mark.usefixtures("two_threads")
@pytest.mark.parametrize("shape", [(2, 3, 40, 56), (1, 2, 33, 17), (1, 1, 4, 3), (2, 1, 1, 1), (0, 3, 8, 8)])
@pytest.mark.parametrize(("stride", "window"), [(1, 11), (2, 11), (3, 5), (4, 3)])
def test_compiled_and_twin_agree_forward_and_backward(shape, stride, window):
    generator = torch.Generator().manual_seed(2)
    image, target = torch.rand(2, *shape, generator=generator)
    image.requires_grad_(True)
    values, gradients = [], []
    for backend in ("cpu", "torch"):
        value = ssim(image, target, stride=stride, window=window, backend=backend)
        weight = torch.rand(value.shape, generator=torch.Generator().manual_seed(3))
        values.append(value)
        gradients.append(torch.autograd.grad((value * weight).sum(), image)[0])
    torch.testing.assert_close(*values, atol=2e-5, rtol=0)
    torch.testing.assert_close(*gradients, atol=2e-5, rtol=1e-4)


def test_a_picture_that_is_no_block_of_memory_is_compared_as_it_looks():
    image, target = _pictures()
    turned = image.mT.contiguous().mT
    torch.testing.assert_close(ssim(turned, target, backend="cpu"), ssim(image, target, backend="cpu"))


def test_the_compiled_code_refuses_what_it_cannot_compare():
    images = torch.zeros(1, 1, 8, 8)
    with pytest.raises(ValueError, match="'auto', 'cpu' or 'torch', got 'cuda'"):
        ssim(images, images, backend="cuda")
    with pytest.raises(ValueError, match=r"float32 images on the CPU, got torch\.float64 on cpu"):
        ssim(images.double(), images.double(), backend="cpu")


@pytest.mark.parametrize(("window", "stride"), [(4, 1), (-1, 1), (5, 0)])
def test_impossible_windows_are_refused(window, stride):
    with pytest.raises(ValueError, match="odd, positive window"):
        ssim(torch.zeros(1, 1, 8, 8), torch.zeros(1, 1, 8, 8), window=window, stride=stride)
