"""Containers read back, and damaged ones refused."""

import json
import struct
from dataclasses import replace

import numpy as np
import pytest
import torch

from actor3d.sampling.baked import BakedGaussians
from actor3d.viewer.from_run import seen_gaussians, viewer_avatar
from actor3d.viewer.levels import ranked
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.unpacking import packed_gaussians, read_avatar_pack
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.rigged import to_world


@pytest.fixture(scope="module")
def shown(run, opened_run):
    networks, _, rig = opened_run
    surface = networks.surface
    with torch.no_grad():
        bound, _ = networks.rectifier(None, None, None, surface, surface.rest_vertices)
    vertices = run.subject.middle_vertices
    return viewer_avatar(run.subject, seen_gaussians(networks, bound, vertices, rig.at_home(vertices)))


@pytest.fixture(scope="module")
def packed(shown) -> bytes:
    return pack_avatar(shown)


def test_places_and_colours_survive(opened_run, shown, packed):
    avatar, capture, _ = opened_run
    pack = read_avatar_pack(packed, "a.a3dv")
    assert pack.meta.name == capture.name
    assert [clip.name for clip in pack.meta.clips] == [clip.name for clip in capture.clips]
    rest = _rest_vertices(pack)
    assert (rest - avatar.surface.rest_vertices).abs().max() < 1e-4
    bound = shown.gaussians.bound
    order = torch.argsort(bound.coords.face, stable=True)
    order, _ = ranked(bound, order[(bound.opacities[order] * 255).round() >= 1])
    found = packed_gaussians(pack)
    assert torch.equal(found.coords.face, bound.coords.face[order])
    expected, again = to_world(bound, avatar.surface, rest), to_world(found, avatar.surface, rest)
    assert (again.means - expected.means[order]).norm(dim=-1).max() < 1e-4
    assert (again.colors - expected.colors[order]).abs().max() <= 1 / 255
    assert ((again.quats * expected.quats[order]).sum(-1).abs() - 1).abs().max() < 1e-5


def test_a_bake_that_follows_a_pose_is_packed_in_place_of_its_shading(run, opened_run):
    networks, _, rig = opened_run
    surface = networks.surface
    with torch.no_grad():
        bound, _ = networks.rectifier(None, None, None, surface, surface.rest_vertices)
    lamps = Lamps(
        directions=torch.eye(3), intensities=torch.full((3, 3), 0.5), everywhere=torch.full((3,), 0.1)
    )
    shading, vertices = torch.zeros(len(bound), 8, 3), run.subject.middle_vertices
    for posing in (None, replace(bound, light=None, lamps=lamps)):
        baked = BakedGaussians(bound=bound, shading=shading, posing=posing)
        seen = seen_gaussians(networks, bound, vertices, rig.at_home(vertices), baked)
        assert (seen.shading is None) == (seen.bound.lamps is not None) == (posing is not None)
    lit = seen.lit(surface, vertices).colors
    assert torch.equal(lit, baked.lit(surface, vertices).colors)


def _rest_vertices(pack) -> torch.Tensor:
    stored = torch.from_numpy(pack.arrays["rest_vertices"].astype(np.float32))
    low, high = (
        torch.tensor([getattr(span, end) for span in pack.meta.body.rest_vertices]) for end in ("low", "high")
    )
    return low + stored / 65535 * (high - low)


def _header(packed: bytes, change) -> bytes:
    """The pack with another header; arrays stay where they are."""
    length = struct.unpack_from("<I", packed, 8)[0]
    header = json.loads(packed[16 : 16 + length])
    change(header)
    text = json.dumps(header).encode()
    text = text.ljust(-(-len(text) // 16) * 16)
    body = packed[16 + length :]
    return struct.pack("<4sIII", b"A3DV", 1, len(text), 16 + len(text) + len(body)) + text + body


DAMAGES = {
    "empty": (lambda p: b"", "not an actor3d container"),
    "another file": (lambda p: b"glTF" + p[4:], "not an actor3d container"),
    "another version": (lambda p: p[:4] + b"\7\0\0\0" + p[8:], "version 7"),
    "cut off": (lambda p: p[:-100], "cut off"),
    "header too long": (lambda p: p[:8] + b"\xff\xff\xff\x7f" + p[12:], "cut off"),
    "header of rubbish": (lambda p: p[:16] + b"!" * 8 + p[24:], "not JSON"),
    "not an object": (lambda p: _header(p, lambda h: h.update(arrays=[])), "must be an object"),
    "another kind": (lambda p: _header(p, lambda h: h.update(kind="motion")), "holds 'motion'"),
    "no Gaussians": (lambda p: _header(p, lambda h: h["meta"].pop("gaussians")), "'meta' must be an object"),
    "name is a number": (lambda p: _header(p, lambda h: h["meta"].update(name=3)), "'meta.name'"),
    "an unknown field": (lambda p: _header(p, lambda h: h["meta"].update(smell="")), "'meta' must be"),
    "a missing array": (lambda p: _header(p, lambda h: h["arrays"].pop("faces")), "'faces' must be"),
    "an array too many rows": (
        lambda p: _header(p, lambda h: h["arrays"]["faces"].update(shape=[10**6, 3])),
        "lies outside",
    ),
    "a negative offset": (
        lambda p: _header(p, lambda h: h["arrays"]["faces"].update(offset=-16)),
        "lies outside",
    ),
    "a piece too short": (
        lambda p: _header(p, lambda h: h["arrays"]["face"]["pieces"].pop()),
        "not the whole",
    ),
    "a piece of no length": (
        lambda p: _header(p, lambda h: h["arrays"]["face"]["pieces"].append([0, "1"])),
        "not the whole",
    ),
    "a piece that is elsewhere": (
        lambda p: _header(p, lambda h: h["arrays"]["face"]["pieces"][0].__setitem__(0, 2**31)),
        "lies outside",
    ),
    "a crooked offset": (
        lambda p: _header(p, lambda h: h["arrays"]["faces"].update(offset=3)),
        "lies outside",
    ),
    "an unknown type": (lambda p: _header(p, lambda h: h["arrays"]["face"].update(type="f64")), "known type"),
    "another count": (lambda p: _header(p, lambda h: h["meta"]["gaussians"].update(count=5)), "must be"),
    "a joint without parent": (
        lambda p: _header(p, lambda h: h["meta"]["body"]["parents"].__setitem__(3, 17)),
        "parents must come before",
    ),
    "faces of another body": (
        lambda p: _header(
            p, lambda h: h["arrays"]["faces"].update(h["arrays"]["clip_rotations"], type="u16", shape=[9, 3])
        ),
        "'faces' names",
    ),
}


@pytest.mark.parametrize("fault", DAMAGES)
def test_damaged_containers_get_one_line(packed, fault):
    damage, said = DAMAGES[fault]
    with pytest.raises(ValueError, match=said) as refusal:
        read_avatar_pack(damage(packed), "a.a3dv")
    assert str(refusal.value).startswith("a.a3dv: ")
    assert "\n" not in str(refusal.value)


def test_random_damage_never_escapes(packed):
    draw = np.random.default_rng(0)
    length = 16 + struct.unpack_from("<I", packed, 8)[0]
    for _ in range(60):
        damaged = bytearray(packed)
        for place_ in draw.integers(0, length, size=2):
            damaged[place_] = draw.integers(0, 256)
        try:
            packed_gaussians(read_avatar_pack(bytes(damaged), "a.a3dv"))
        except ValueError as refusal:
            assert "\n" not in str(refusal)
