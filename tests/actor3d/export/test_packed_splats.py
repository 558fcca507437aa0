"""Compressed splat files: what is lost in them, and who else opens them."""

import shutil
import subprocess

import numpy as np
import pytest
import torch
from exported_splats import some_gaussians

from actor3d.export.packed_splats import compact_order, write_compressed_ply, write_spz
from actor3d.export.splat_ply import read_splat_ply, splat_ply
from actor3d.export.splats import SH_C0, Splats, to_splats

gsply = pytest.importorskip("gsply")
splat_transform = pytest.mark.skipif(
    shutil.which("splat-transform") is None,
    reason="NOT TESTED: splat-transform is not on PATH (npm install -g @playcanvas/splat-transform)",
)
METRES, COLOUR = 1e-4, 1 / 255


@pytest.fixture(scope="module")
def splats() -> Splats:
    """As dense as an avatar: 40 000 Gaussians on a person, in arm-sized patches."""
    draw = torch.Generator().manual_seed(0)
    gaussians = some_gaussians(40_000)
    around = torch.rand(40_000, generator=draw) * 6.2832
    gaussians.means[:, 0] = 0.3 + 0.2 * around.cos()
    gaussians.means[:, 1] = 0.2 * around.sin()
    return to_splats(gaussians)


def _same(found: Splats, given: Splats) -> None:
    assert np.abs(found.means - given.means).max() <= METRES
    assert np.abs(found.harmonics - given.harmonics).max() * SH_C0 <= COLOUR
    cosines = np.abs((found.quats * given.quats).sum(1)) / np.linalg.norm(found.quats, axis=1)
    assert np.degrees(2 * np.arccos(cosines.clip(max=1))).max() < 0.6
    assert np.abs(found.log_scales - given.log_scales).max() < 0.04


def _from_gsply(data) -> Splats:
    return Splats(
        means=data.means,
        harmonics=data.sh0,
        opacity_logits=data.opacities,
        log_scales=data.scales,
        quats=data.quats,
    )


def _ordered_like(found: Splats, given: Splats) -> Splats:
    order = np.empty(len(given), int)
    order[compact_order(given.means)] = np.arange(len(given))
    columns = ("means", "harmonics", "opacity_logits", "log_scales", "quats")
    return Splats(**{name: getattr(found, name)[order] for name in columns})


@pytest.mark.parametrize("count", [1, 255, 256, 257, 1000, 40_000])
def test_a_compact_order_is_an_order_and_compact(splats, count):
    points = splats.means[:count]
    order = compact_order(points)
    assert np.array_equal(np.sort(order), np.arange(count))
    if count == 40_000:
        runs = [points[order[start : start + 256]] for start in range(0, count, 256)]
        assert max(np.ptp(run, axis=0).max() for run in runs) < 0.4


def test_compressed_ply_keeps_places_and_colours(splats, tmp_path):
    path = tmp_path / "a.compressed.ply"
    write_compressed_ply(splats, path)
    assert path.stat().st_size < 20 * len(splats)
    _same(_ordered_like(_from_gsply(gsply.plyread(path)), splats), splats)


@pytest.mark.parametrize("write", [write_compressed_ply, write_spz])
def test_torch_has_as_many_threads_as_before(splats, tmp_path, write):
    before = torch.get_num_threads()
    write(splats, tmp_path / "a")
    assert torch.get_num_threads() == before


def test_spz_keeps_places_and_colours(splats, tmp_path):
    path = tmp_path / "a.spz"
    write_spz(splats, path)
    found = _from_gsply(gsply.read_spz(path))
    found.means[:, 1:] *= -1
    found.quats[:, 2:] *= -1
    _same(found, splats)


@splat_transform
@pytest.mark.parametrize("suffix", [".ply", ".compressed.ply", ".spz"])
def test_splat_transform_opens_them(splats, tmp_path, suffix):
    path, again = tmp_path / f"a{suffix}", tmp_path / "again.ply"
    if suffix == ".ply":
        path.write_bytes(splat_ply(splats))
    elif suffix == ".spz":
        write_spz(splats, path)
    else:
        write_compressed_ply(splats, path)
    subprocess.run(["splat-transform", "-q", str(path), str(again)], check=True)
    found = read_splat_ply(again)
    if suffix == ".compressed.ply":
        found = _ordered_like(found, splats)
    assert np.abs(found.means - splats.means).max() <= METRES
    assert np.abs(found.harmonics - splats.harmonics).max() * SH_C0 <= COLOUR
