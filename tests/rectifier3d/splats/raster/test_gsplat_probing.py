"""gsplat is tried out before it is relied on; pretend packages stand in for it, as its kernels need a GPU."""

import logging
import sys
from types import ModuleType, SimpleNamespace

import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensorMode

from rectifier3d.splats.raster import api, gsplat_fault, probing, rasterization, toolkit_fault

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def _nothing_remembered():
    for remembered in (gsplat_fault, toolkit_fault, api._warn_of_torch):
        remembered.cache_clear()
    yield
    for remembered in (gsplat_fault, toolkit_fault, api._warn_of_torch):
        remembered.cache_clear()


@pytest.fixture
def install(monkeypatch):
    """Put a package named gsplat in place, with this rasterizer."""

    def put(rasterize) -> None:
        package = ModuleType("gsplat")
        package.rasterization = rasterize
        package.__spec__ = SimpleNamespace(name="gsplat")
        monkeypatch.setitem(sys.modules, "gsplat", package)

    return put


def torchs_own(*scene, packed, **limits):
    picture, alpha, screen = rasterization(*scene, backend="torch", with_screen=True, **limits)
    names = ("means2d", "conics", "depths", "radii")
    return picture, alpha, {name: getattr(screen, name) for name in names}


def without_kernels(*scene, **limits):
    raise AttributeError("'NoneType' object has no attribute\n'rasterize_to_pixels_fwd'")


def test_a_package_that_draws_is_taken(install):
    install(torchs_own)
    with torch.no_grad():
        assert gsplat_fault(CPU) is None


def test_no_package_is_named(monkeypatch):
    monkeypatch.setattr(probing.importlib.util, "find_spec", lambda name: None)
    assert gsplat_fault(CPU) == "gsplat is not installed: pip install 'actor3d[gpu]'"


@pytest.mark.parametrize("wrong", ["picture", "gradient"])
def test_a_package_that_draws_wrongly_is_not_taken(install, wrong):
    def draws_wrongly(*scene, **limits):
        picture, alpha, screen = torchs_own(*scene, **limits)
        half_the_gradient = picture.detach() + 0.5 * (picture - picture.detach())
        return (picture * 0.9 if wrong == "picture" else half_the_gradient), alpha, screen

    install(draws_wrongly)
    assert "draws otherwise" in (gsplat_fault(CPU) or "")


def test_kernels_that_cannot_be_compiled_say_what_is_missing(install, monkeypatch):
    install(without_kernels)
    monkeypatch.setattr(torch.version, "cuda", "12.8")
    monkeypatch.setattr(probing.shutil, "which", lambda name: None)
    fault = gsplat_fault(CPU) or ""
    assert "'NoneType' object has no attribute 'rasterize" in fault and "\n" not in fault
    assert fault.endswith("nvcc is not on the PATH: install the CUDA toolkit 12.8, torch's own version")


@pytest.mark.parametrize(
    ("told", "ninja", "expected"),
    [
        ("release 11.8, V11.8.89", True, "nvcc is of CUDA 11.8, torch of 12.8"),
        ("nonsense", True, "nvcc is of CUDA (unknown)"),
        ("release 12.4, V12.4.1", False, "ninja is not on the PATH"),
        ("release 12.4, V12.4.1", True, None),
    ],
)
def test_a_toolkit_is_compared_with_torchs(monkeypatch, told, ninja, expected):
    monkeypatch.setattr(torch.version, "cuda", "12.8")
    monkeypatch.setattr(probing.shutil, "which", lambda name: name if ninja or name == "nvcc" else None)
    monkeypatch.setattr(probing.subprocess, "run", lambda *words, **options: SimpleNamespace(stdout=told))
    fault = toolkit_fault()
    assert fault is None if expected is None else expected in (fault or "")


def test_a_torch_without_cuda_needs_no_compiler_but_another_torch(monkeypatch):
    monkeypatch.setattr(torch.version, "cuda", None)
    assert "built without CUDA" in (toolkit_fault() or "")


def test_auto_goes_on_with_torch_and_warns_once(monkeypatch, caplog):
    monkeypatch.setattr(api, "gsplat_fault", lambda device: "nvcc is not on the PATH: install it")
    with FakeTensorMode(), caplog.at_level(logging.WARNING):
        means = torch.empty(2, 3, device="cuda")
        assert [api._fastest(means, False) for _ in range(2)] == ["torch", "torch"]
    assert [record.getMessage() for record in caplog.records] == [
        "nvcc is not on the PATH: install it; until then the torch backend draws, many times slower"
    ]


def test_auto_takes_gsplat_where_it_draws(monkeypatch):
    monkeypatch.setattr(api, "gsplat_fault", lambda device: None)
    assert api.fastest_backend(torch.device("cuda")) == "gsplat"


def test_a_named_gsplat_that_does_not_draw_is_an_error(monkeypatch):
    monkeypatch.setattr(api, "gsplat_fault", lambda device: "nvcc is not on the PATH: install it")
    with FakeTensorMode():
        means, viewmats = torch.empty(2, 3, device="cuda"), torch.empty(1, 4, 4, device="cuda")
        Ks = torch.empty(1, 3, 3, device="cuda")
        with pytest.raises(RuntimeError, match="'gsplat' cannot be used: nvcc is not on the PATH"):
            api._choose_backend("gsplat", means, viewmats, Ks)
