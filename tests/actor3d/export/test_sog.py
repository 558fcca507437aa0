"""SOG files: what is lost in them, and who else opens them."""

import dataclasses
import shutil
import subprocess

import numpy as np
import pytest
import torch
from exported_splats import some_gaussians
from scipy.spatial import KDTree
from sog_reader import read_sog

from actor3d.export.sog import write_sog
from actor3d.export.splat_ply import read_splat_ply
from actor3d.export.splats import SH_C0, Splats, to_splats

METRES, COLOUR = 1e-4, 0.51 / 255


@pytest.fixture(scope="module")
def splats() -> Splats:
    """Most colours lie close together, a few at the ends of the range."""
    gaussians = some_gaussians(5000)
    common = gaussians.colors * 0.1 + 0.45
    rare = torch.arange(5000)[:, None] % 500 == 0
    return to_splats(dataclasses.replace(gaussians, colors=torch.where(rare, gaussians.colors, common)))


def _like(found: Splats, given: Splats) -> Splats:
    """What was given, in the order in which it was found."""
    _, nearest = KDTree(given.means).query(found.means)
    assert len(set(nearest.tolist())) == len(found)
    return Splats(**{field.name: getattr(given, field.name)[nearest] for field in dataclasses.fields(Splats)})


def _check(found: Splats, given: Splats) -> None:
    given = _like(found, given)
    assert np.abs(found.means - given.means).max() <= METRES
    assert np.abs(found.harmonics - given.harmonics).max() * SH_C0 <= COLOUR
    assert np.abs(found.log_scales - given.log_scales).max() <= 5 / 255
    cosines = np.abs((found.quats * given.quats).sum(1)) / np.linalg.norm(found.quats, axis=1)
    assert np.degrees(2 * np.arccos(cosines.clip(max=1))).max() < 1.2
    assert np.abs(_opacity(found) - _opacity(given)).max() <= COLOUR


def _opacity(splats: Splats) -> np.ndarray:
    return 1 / (1 + np.exp(-splats.opacity_logits))


def test_a_reader_of_the_specification_finds_all_of_it(splats, tmp_path):
    path = tmp_path / "a.sog"
    write_sog(splats, path)
    _check(read_sog(path), splats)
    assert path.stat().st_size < 17 * len(splats)


@pytest.mark.parametrize("count", [1, 2, 17])
def test_few_gaussians_or_all_alike(splats, tmp_path, count):
    """Ranges without an extent, and pictures of a few pixels."""
    few = Splats(
        means=splats.means[:count],
        harmonics=np.full((count, 3), 0.25, np.float32),
        opacity_logits=splats.opacity_logits[:count],
        log_scales=np.full((count, 3), -5, np.float32),
        quats=splats.quats[:count],
    )
    write_sog(few, tmp_path / "a.sog")
    _check(read_sog(tmp_path / "a.sog"), few)


def test_what_cannot_be_seen_keeps_its_colour(splats, tmp_path):
    hidden = dataclasses.replace(splats, opacity_logits=np.full(len(splats), -30, np.float32))
    write_sog(hidden, tmp_path / "a.sog")
    _check(read_sog(tmp_path / "a.sog"), hidden)


def test_the_same_gaussians_give_the_same_file(splats, tmp_path):
    for name in ("a.sog", "b.sog"):
        write_sog(splats, tmp_path / name)
    assert (tmp_path / "a.sog").read_bytes() == (tmp_path / "b.sog").read_bytes()


@pytest.mark.skipif(
    shutil.which("splat-transform") is None,
    reason="NOT TESTED: splat-transform is not on PATH (npm install -g @playcanvas/splat-transform)",
)
def test_splat_transform_finds_all_of_it(splats, tmp_path):
    path, again = tmp_path / "a.sog", tmp_path / "again.ply"
    write_sog(splats, path)
    subprocess.run(["splat-transform", "-q", str(path), str(again)], check=True)
    _check(read_splat_ply(again), splats)
