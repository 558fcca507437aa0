"""Building and loading the C++ library, above all when something is in the way."""

import ctypes
import logging
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rectifier3d.native import NativeBuildError, build, build_library, load_library, loader, native_available

needs_compiler = pytest.mark.skipif(not native_available(), reason="no C++ compiler")


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "csrc"
    folder.mkdir()
    (folder / "answer.h").write_text("constexpr int kAnswer = 42;\n")
    (folder / "answer.cpp").write_text('#include "answer.h"\nextern "C" int answer() { return kAnswer; }\n')
    (folder / "other.cpp").write_text('extern "C" int other() { return 7; }\n')
    return folder


@needs_compiler
def test_all_sources_become_one_library(sources: Path, tmp_path: Path):
    library = ctypes.CDLL(str(build_library(sources, tmp_path / "cache")))
    assert (library.answer(), library.other()) == (42, 7)


@needs_compiler
def test_built_once_and_again_when_a_header_changes(sources: Path, tmp_path: Path):
    cache = tmp_path / "cache"
    first = build_library(sources, cache)
    stamp = first.stat().st_mtime_ns
    assert build_library(sources, cache) == first
    assert first.stat().st_mtime_ns == stamp
    (sources / "answer.h").write_text("constexpr int kAnswer = 43;\n")
    second = build_library(sources, cache)
    assert second != first
    assert ctypes.CDLL(str(second)).answer() == 43


@needs_compiler
def test_nothing_but_the_library_and_the_lock_stays_behind(sources: Path, tmp_path: Path):
    cache = tmp_path / "cache"
    library = build_library(sources, cache)
    assert {path.name for path in cache.iterdir()} == {library.name, "native.lock"}


@needs_compiler
def test_simultaneous_builds_compile_once(sources: Path, tmp_path: Path):
    log = tmp_path / "calls"
    compiler = tmp_path / "logging-compiler"
    real = " ".join(build.find_compiler())
    compiler.write_text(f'#!/bin/sh\necho "$@" >> {log}\nexec {real} "$@"\n')
    compiler.chmod(0o755)
    with ThreadPoolExecutor(4) as pool:
        tasks = [pool.submit(build_library, sources, tmp_path / "cache", [str(compiler)]) for _ in range(4)]
    assert len({task.result() for task in tasks}) == 1
    assert sum(" -shared " in line for line in log.read_text().splitlines()) == 1


@needs_compiler
def test_flags_of_the_environment_come_last(sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (sources / "answer.h").write_text(
        "#ifndef ANSWER\n#define ANSWER 42\n#endif\nconstexpr int kAnswer = ANSWER;\n"
    )
    plain = build_library(sources, tmp_path / "cache")
    monkeypatch.setenv("ACTOR3D_CXXFLAGS", "-DANSWER=1")
    flagged = build_library(sources, tmp_path / "cache", ["env", *build.find_compiler()])
    assert flagged != plain
    assert ctypes.CDLL(str(flagged)).answer() == 1


@needs_compiler
def test_broken_source_reports_what_the_compiler_said(sources: Path, tmp_path: Path):
    (sources / "answer.cpp").write_text("int answer() { return unheard_of; }\n")
    with pytest.raises(NativeBuildError, match="unheard_of"):
        build_library(sources, tmp_path / "cache")
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["native.lock"]


def test_no_sources(tmp_path: Path):
    if not native_available():
        pytest.skip("no C++ compiler")
    with pytest.raises(NativeBuildError, match="no C\\+\\+ sources"):
        build_library(tmp_path, tmp_path / "cache")


def test_no_compiler_names_what_to_install(sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(NativeBuildError, match=r"no C\+\+ compiler was found; install g\+\+"):
        build_library(sources, tmp_path / "cache")


def test_named_compiler_that_is_missing(sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CXX", "no-such-compiler -O1")
    with pytest.raises(NativeBuildError, match="CXX names 'no-such-compiler'"):
        build_library(sources, tmp_path / "cache")


@needs_compiler
def test_cache_that_cannot_be_written(sources: Path, tmp_path: Path):
    occupied = tmp_path / "file"
    occupied.write_text("")
    with pytest.raises(NativeBuildError, match="set ACTOR3D_CACHE"):
        build_library(sources, occupied / "cache")


def test_cache_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("ACTOR3D_CACHE", str(tmp_path))
    assert build.cache_folder() == tmp_path
    monkeypatch.delenv("ACTOR3D_CACHE")
    assert build.cache_folder().parts[-2:] == (".cache", "actor3d")


def test_file_that_is_no_library_says_what_to_do(tmp_path: Path):
    path = tmp_path / "native.so"
    path.write_bytes(b"not a library")
    with pytest.raises(NativeBuildError, match="delete it"):
        loader._open(str(path))


@needs_compiler
def test_library_is_loaded_once():
    assert load_library() is load_library()


def test_without_compiler_the_torch_code_renders_after_one_warning(tmp_path: Path):
    code = """
import logging, torch
logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
from rectifier3d.native import NativeBuildError, load_library, native_available
from rectifier3d.splats.raster import rasterization
scene = [torch.tensor([[0., 0, 2]]), torch.tensor([[1., 0, 0, 0]]), torch.full((1, 3), .1), torch.tensor([.5]),
         torch.ones(1, 3), torch.eye(4)[None], torch.tensor([[[10., 0, 4], [0, 10, 4], [0, 0, 1]]]), 8, 8]
for _ in range(2):
    assert not native_available()
    assert rasterization(*scene)[1].max() > .3
try:
    rasterization(*scene, backend="cpu")
except NativeBuildError as error:
    print("RAISED", error)
"""
    environment = {**os.environ, "PATH": str(tmp_path), "ACTOR3D_CACHE": str(tmp_path)}
    environment.pop("CXX", None)
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr.count("WARNING The C++ code is not available") == 1
    assert "RAISED no C++ compiler was found" in done.stdout


def test_failure_is_remembered(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    loader._load_once.cache_clear()
    monkeypatch.setenv("CXX", "no-such-compiler")
    try:
        with caplog.at_level(logging.WARNING):
            assert not native_available()
            assert not native_available()
            with pytest.raises(NativeBuildError, match="no-such-compiler"):
                load_library()
        assert len(caplog.records) == 1
    finally:
        loader._load_once.cache_clear()


@needs_compiler
@pytest.mark.skipif(shutil.which("clang++") is None, reason="no clang++")
def test_clang_builds_it_too(tmp_path: Path):
    assert build_library(cache=tmp_path, compiler=["clang++"]).exists()
