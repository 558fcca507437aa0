"""Libraries that were built ahead: each computes what the twins do, and a processor gets the widest that it can run."""

import platform
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from bound_scenes import ball

from rectifier3d.geometry.exposure import skin_exposure, sphere_directions
from rectifier3d.native import NativeBuildError, build, loader, prebuilt
from rectifier3d.native.build import find_compiler
from rectifier3d.splats.raster import rasterization
from tools.prebuild import main as build_them
from tools.wheel_hook import PrebuiltLibraries

try:
    find_compiler()
except NativeBuildError:
    pytest.skip("no C++ compiler", allow_module_level=True)

HERE = prebuilt.variants_here()
NAMES = [variant.name for variant in HERE]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("prebuilt")
    built = prebuilt.build_ahead(folder, ["-O1"])
    assert sorted(folder.iterdir()) == sorted(built) and len(built) == len(HERE)
    return folder


@pytest.fixture
def with_them(folder, monkeypatch):
    """As if they had come with the package."""
    monkeypatch.setattr(prebuilt, "PREBUILT", folder)
    monkeypatch.delenv("ACTOR3D_CXXFLAGS", raising=False)
    monkeypatch.delenv("ACTOR3D_NATIVE", raising=False)
    loader._load_once.cache_clear()
    yield monkeypatch
    loader._load_once.cache_clear()


def _drawn(backend: str) -> list[torch.Tensor]:
    """A picture, its gradients, and shadows."""
    random = torch.Generator().manual_seed(0)
    means = torch.rand(300, 3, generator=random) - 0.5 + torch.tensor([0.0, 0.0, 2.0])
    scene = [
        means, torch.randn(300, 4, generator=random), torch.rand(300, 3, generator=random) * 0.05 + 0.01,
        torch.rand(300, generator=random), torch.rand(300, 3, generator=random),
    ]  # fmt: skip
    leaves = [each.requires_grad_() for each in scene]
    K = torch.tensor([[[60.0, 0, 32], [0, 60, 32], [0, 0, 1]]])
    picture, alpha, _ = rasterization(*leaves, torch.eye(4)[None], K, 64, 64, backend=backend)
    gradients = torch.autograd.grad(picture.square().sum() + alpha.sum(), leaves)
    surface = ball()
    shadows = skin_exposure(surface, surface.rest_vertices, sphere_directions(11), backend=backend)
    return [picture.detach(), *gradients, shadows.float()]


@pytest.mark.parametrize("variant", HERE, ids=NAMES)
def test_each_computes_what_the_twins_do(variant, with_them, folder):
    if not variant.needs <= prebuilt.processor_features():
        pytest.skip(f"this processor cannot run {variant.name}")
    with_them.setenv("ACTOR3D_NATIVE", variant.name)
    assert prebuilt.prebuilt_library() == variant.file(folder)
    for found, expected in zip(_drawn("cpu"), _drawn("torch"), strict=True):
        assert (found - expected).norm() <= 1e-3 * expected.norm()


def test_a_processor_gets_the_first_that_it_can_run(with_them, folder):
    for count in range(len(HERE) + 1):
        wanted = HERE[len(HERE) - count :]
        features = wanted[0].needs if wanted else frozenset()
        with_them.setattr(prebuilt, "processor_features", lambda features=features: features)
        assert prebuilt.prebuilt_library() == (wanted[0] if wanted else HERE[-1]).file(folder)


def test_they_are_loaded_where_there_is_no_compiler(with_them, tmp_path):
    with_them.setenv("PATH", str(tmp_path))
    with_them.setenv("ACTOR3D_CACHE", str(tmp_path / "cache"))
    with_them.delenv("CXX", raising=False)
    assert loader.native_available()
    assert not (tmp_path / "cache").exists()


def test_what_cannot_be_had_is_said_in_one_line(with_them):
    with_them.setattr(prebuilt, "processor_features", frozenset)
    widest = HERE[0]
    if widest.needs:
        with_them.setenv("ACTOR3D_NATIVE", widest.name)
        with pytest.raises(NativeBuildError, match=f"'{widest.name}': this processor lacks avx2"):
            prebuilt.prebuilt_library()
    with_them.setenv("ACTOR3D_NATIVE", "mmx")
    with pytest.raises(NativeBuildError, match="'mmx': none was built ahead"):
        loader.load_library()


def test_they_are_left_alone_by_who_compiles(with_them):
    with_them.setenv("ACTOR3D_NATIVE", "build")
    assert prebuilt.prebuilt_library() is None
    with_them.delenv("ACTOR3D_NATIVE")
    with_them.setenv("ACTOR3D_CXXFLAGS", "-g")
    assert prebuilt.prebuilt_library() is None


def test_those_of_other_sources_are_never_loaded(with_them, tmp_path):
    (tmp_path / "a.cpp").write_text("// other")
    file = HERE[-1].file(tmp_path, sources=tmp_path)
    file.write_bytes(b"")
    assert build.sources_key(tmp_path) in file.name
    assert prebuilt.prebuilt_library(tmp_path) is None


def test_who_builds_them_without_a_compiler_is_told(tmp_path, with_them, capsys):
    with_them.setenv("PATH", str(tmp_path))
    with_them.delenv("CXX", raising=False)
    assert build_them(["--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith("no C++ compiler was found")


def test_a_wheel_that_holds_them_is_for_this_kind_of_machine(folder, tmp_path):
    hook = PrebuiltLibraries(str(tmp_path), {}, SimpleNamespace(), SimpleNamespace(), str(tmp_path), "wheel")
    plain: dict = {"force_include": {}}
    hook.initialize("standard", plain)
    assert plain == {"force_include": {}}, "without them it is for all"
    place = tmp_path / "rectifier3d" / "native" / "prebuilt"
    place.mkdir(parents=True)
    (place / "generic.so").touch()
    made: dict = {"force_include": {}}
    hook.initialize("standard", made)
    assert (
        platform.machine() in made["tag"] and made["tag"].startswith("py3-none-") and not made["pure_python"]
    )
    assert list(made["force_include"].values()) == ["rectifier3d/native/prebuilt/generic.so"]
    editable: dict = {"force_include": {}}
    hook.initialize("editable", editable)
    assert editable == {"force_include": {}}
