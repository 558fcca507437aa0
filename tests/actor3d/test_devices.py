"""Which device is taken, and what is said where a GPU is there that torch cannot use."""

import pytest
import torch

from actor3d import devices
from actor3d.devices import choose_device, cuda_fault, spread_devices
from actor3d.errors import UserError
from actor3d.training.precision import has_fast_bf16


@pytest.fixture
def driver(monkeypatch):
    monkeypatch.setattr(devices, "has_nvidia_driver", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)


def test_a_machine_without_a_driver_lacks_nothing(monkeypatch, caplog):
    monkeypatch.setattr(devices, "has_nvidia_driver", lambda: False)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert cuda_fault() is None
    assert choose_device() == torch.device("cpu") and not caplog.records


def test_a_torch_without_cuda_beside_a_driver_is_told(driver, monkeypatch, caplog):
    monkeypatch.setattr(torch.version, "cuda", None)
    assert choose_device() == torch.device("cpu")
    assert (
        "computing on the CPU: there is an NVIDIA driver, but this torch is built without CUDA" in caplog.text
    )


def test_a_driver_that_is_too_old_is_told(driver, monkeypatch):
    def init():
        raise RuntimeError("The NVIDIA driver on your system is too old (found version 11040).\nUpdate it")

    monkeypatch.setattr(torch.version, "cuda", "12.8")
    monkeypatch.setattr(torch.cuda, "init", init)
    assert cuda_fault() == (
        "torch finds no GPU: The NVIDIA driver on your system is too old (found version 11040)."
    )


def test_a_gpu_without_kernels_is_not_computed_on(monkeypatch, caplog):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(
        devices, "_fault_of_arithmetic", lambda device: "torch 2 does not compute on this GPU"
    )
    assert choose_device() == torch.device("cpu")
    assert "computing on the CPU: torch 2 does not compute on this GPU" in caplog.text


def test_a_named_device_that_is_not_there_is_refused():
    with pytest.raises(UserError, match="--device mps: not available here; use cpu or auto"):
        choose_device("mps")


@pytest.mark.parametrize(
    ("name", "gpus", "expected"),
    [
        ("auto", 2, ["cuda:0", "cuda:1", "cuda:0"]),
        ("cuda", 3, ["cuda:0", "cuda:1", "cuda:2"]),
        ("auto", 1, ["auto", "auto", "auto"]),
        ("auto", 0, ["auto", "auto", "auto"]),
        ("cuda:1", 4, ["cuda:1", "cuda:1", "cuda:1"]),
        ("cpu", 4, ["cpu", "cpu", "cpu"]),
    ],
)
def test_processes_share_the_gpus_out(monkeypatch, name, gpus, expected):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: gpus > 0)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: gpus)
    assert list(spread_devices(name, 3)) == expected


def test_an_emulated_bfloat16_is_not_fast(monkeypatch):
    """Cards before 2020 have it only in software, at a fraction of float32's speed."""
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation=True: including_emulation)
    has_fast_bf16.cache_clear()
    assert not has_fast_bf16("cuda")
    has_fast_bf16.cache_clear()
