"""Lamps and folds in a pack: as they went in, but for rounding; and many lamps as fewer that shine alike."""

import struct
from dataclasses import replace

import pytest
import torch
from effects_avatar import effects_avatar, surface_of
from pack_reader import read_pack
from synthetic import tiny_body

from actor3d.bench.made_avatar import made_avatar
from actor3d.errors import InputError
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.effect_arrays import LAMPS
from actor3d.viewer.packing import pack_avatar, pack_gaussians
from actor3d.viewer.unpacking import packed_gaussians, read_avatar_pack
from rectifier3d.geometry.exposure import sphere_directions
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.rigged import to_world


@pytest.fixture(scope="module")
def avatar():
    return effects_avatar(600, model=tiny_body())


@pytest.fixture(scope="module")
def packed(avatar) -> bytes:
    return pack_avatar(avatar)


def test_a_posed_body_looks_as_before_it_was_packed(avatar, packed):
    surface, bound = surface_of(avatar), avatar.gaussians.bound
    found = packed_gaussians(read_avatar_pack(packed, "a.a3dv"))
    drawn = (bound.opacities * 255).round() >= 1
    vertices = surface.rest_vertices * torch.tensor([1.0, 0.8, 1.0])
    expected, again = to_world(bound, surface, vertices), to_world(found, surface, vertices)
    still = to_world(replace(bound, folds=None), surface, vertices)
    # Packs are in another order: of each Gaussian its nearest is itself.
    distance, own = torch.cdist(expected.means[drawn], again.means).min(1)
    assert distance.max() < 1e-3  # metres
    assert (expected.means - still.means).norm(dim=-1).max() > 0.01
    assert (again.colors[own] - expected.colors[drawn]).abs().mean() < 1 / 255


def test_gaussians_that_never_fold_hold_zeros(avatar, packed):
    arrays = read_pack(packed).arrays
    never = (arrays["fold_most"] == 0).all(1)
    assert never.sum() == pytest.approx(len(avatar.gaussians.bound) / 5, rel=0.1)
    assert not arrays["fold_moves"][never].any()


def test_earlier_pages_refuse_effects_and_read_all_else(packed, avatar):
    def version(data: bytes) -> int:
        return struct.unpack_from("<I", data, 4)[0]

    plain = made_avatar(50, model=tiny_body())
    assert (version(packed), version(pack_avatar(plain))) == (3, 2)
    assert (version(pack_gaussians(avatar.gaussians)), version(pack_gaussians(plain.gaussians))) == (3, 1)
    assert read_avatar_pack(pack_avatar(plain), "a.a3dv").meta.gaussians.lamps is None


def test_many_lamps_become_few_that_shine_alike():
    draw = torch.Generator().manual_seed(0)
    intensities = (4 / 64) * torch.randn(64, 3, generator=draw).exp()
    lamps = Lamps(
        directions=sphere_directions(64), intensities=intensities, everywhere=torch.full((3,), 0.05)
    )
    normals = sphere_directions(500)
    fewer = lamps.merged(LAMPS)
    assert len(fewer.directions) == LAMPS
    torch.testing.assert_close(fewer.intensities.sum(0), intensities.sum(0))
    torch.testing.assert_close(fewer.directions.norm(dim=1), torch.ones(LAMPS))
    assert (fewer.factors(normals) - lamps.factors(normals)).abs().mean() < 0.02
    torch.testing.assert_close(lamps.merged(64).factors(normals), lamps.factors(normals))


@pytest.mark.parametrize(
    ("effect", "change", "said"),
    [
        ("lamps", {"directions": [1.0, 0, 0]}, "1 to 64 lamps"),
        ("lamps", {"everywhere": [0.1, -0.1, 0.1]}, "light of three colours"),
        ("lamps", {"mean": [1.0]}, "light of three colours"),
        ("folds", {"step": 0.0}, "positive step"),
        ("folds", None, "must be an object"),
    ],
)
def test_contradictory_effects_are_refused(packed, effect, change, said):
    pack = read_pack(packed)
    gaussians = pack.meta["gaussians"]
    changed = {**gaussians, effect: {**gaussians[effect], **change} if change else {}}
    data = write_container(
        Container(kind="avatar", meta={**pack.meta, "gaussians": changed}, arrays=pack.arrays)
    )
    with pytest.raises(InputError, match=said):
        read_avatar_pack(data, "a.a3dv")


def test_folds_without_their_arrays_are_refused(packed):
    pack = read_pack(packed)
    arrays = {name: array for name, array in pack.arrays.items() if name != "fold_most"}
    with pytest.raises(InputError, match="'fold_most' must be"):
        read_avatar_pack(write_container(Container(kind="avatar", meta=pack.meta, arrays=arrays)), "a.a3dv")
