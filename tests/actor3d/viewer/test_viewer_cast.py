"""Several avatars and a still scene in one picture: sorted together, as the project's own rasterizer blends them."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy import ndarray
from pack_reader import Pack, read_pack
from placed_pack import bound_gaussians, pack_camera
from scipy.spatial.transform import Rotation
from strewn_splats import some_splats
from synthetic import tiny_body

from actor3d.bench.browser import EnginePage, open_engine
from actor3d.bench.made_avatar import made_avatar
from actor3d.export.splat_ply import splat_ply
from actor3d.export.splats import Splats
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.packing import pack_avatar
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians

SIZE = 200
COUNT = 2000
Y, Z = (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


@pytest.fixture(scope="module")
def packs() -> tuple[bytes, bytes]:
    """Two people of one world; the second one's Gaussians are bluer."""
    first, second = (read_pack(pack_avatar(made_avatar(COUNT, model=tiny_body(), seed=n))) for n in (0, 1))
    colors = second.arrays["colors"].copy()
    colors[:, :2] //= 3
    return _written(first), _written(replace(second, arrays={**second.arrays, "colors": colors}))


@pytest.fixture(scope="module")
def page(browser) -> EnginePage:
    opened = open_engine(browser, SIZE, SIZE)
    yield opened
    opened.page.context.close()
    assert opened.errors == []


@pytest.fixture
def pair(page, packs) -> EnginePage:
    """The two in one scene; the second has the number that the page calls `other`."""
    page.files |= {"first": packs[0], "second": packs[1]}
    page.run(
        """engine.dispose();
        const before = document.querySelector("canvas"), canvas = before.cloneNode();
        before.replaceWith(canvas);
        globalThis.engine = new Actor3D.Engine(canvas);
        const fetched = async (name) => (await fetch(name)).arrayBuffer();
        engine.load(await fetched("first"));
        globalThis.other = engine.cast.add(await fetched("second"));
        engine.setLayers({floor: false});
        engine.setDisplay({background: "black"});
        engine.snap(engine.avatar().cameras[0]);"""
    )
    return page


@pytest.mark.parametrize(
    ("x", "z", "turn"), [(0.05, 0.3, 0.0), (0.05, -0.3, 0.0), (0.12, 0.04, 0.7), (-0.4, 0.0, 3.0)]
)
def test_two_people_are_blended_as_if_they_were_one_set_of_gaussians(pair, packs, x, z, turn):
    second = placed(read_pack(packs[1]), up=Y, x=x, z=z, turn=turn)
    place = f"engine.cast.place(other, {{x: {x}, z: {z}, turn: {turn}}})"
    compare(pair, place, packs, joined(bound_gaussians(read_pack(packs[0]), 0), second))


def test_an_avatar_of_a_world_with_another_upward_axis_stands_upright(pair, packs):
    turned = read_pack(packs[1])
    turned.meta["up"], turned.meta["floor"] = list(Z), -0.25
    pair.files["turned"] = _written(turned)
    place = """engine.cast.remove(other);
        globalThis.other = engine.cast.add(await (await fetch("turned")).arrayBuffer());
        engine.cast.place(other, {x: 0.3, z: 0.2, turn: 0.4});"""
    second = placed(turned, up=Z, x=0.3, z=0.2, turn=0.4)
    compare(pair, place, packs, joined(bound_gaussians(read_pack(packs[0]), 0), second))


def test_who_is_hidden_or_gone_leaves_the_first_as_it_was(pair, packs):
    alone = bound_gaussians(read_pack(packs[0]), 0)
    compare(pair, "engine.cast.show(other, false)", packs, alone)
    hidden = pair.pixels("engine.readPixels()")
    again = "engine.cast.show(other, true); engine.setDisplay({alone: true})"
    pair.run(f"{again}; await engine.frame()")
    assert np.array_equal(pair.pixels("engine.readPixels()"), hidden)
    pair.run("engine.setDisplay({alone: false}); engine.cast.remove(other); await engine.frame()")
    assert np.array_equal(pair.pixels("engine.readPixels()"), hidden)


def test_the_chosen_one_is_posed_framed_and_seen_by_its_own_cameras(pair, packs):
    pair.run(
        "engine.cast.place(other, {x: 1, z: 0, turn: 0}); engine.cast.choose(other); await engine.frame()"
    )
    joints = "return [...engine.joints(0).positions.slice(0, 3)]"
    before = pair.run(joints)
    pair.run("engine.snap(engine.avatar().cameras[0]); await engine.frame()")
    through = bound_gaussians(read_pack(packs[1]), 0)
    beside = placed(read_pack(packs[0]), up=Y, x=-1, z=0, turn=0)
    compare(pair, "", packs, joined(through, beside))
    assert before[0] == pytest.approx(bound_root(packs[1])[0] + 1, abs=1e-3)
    pair.run("engine.setPose(engine.avatar().clips[0].poseAt(9), 0)")
    assert pair.run(joints) != before
    pair.run("engine.frameBody(); await engine.frame()")
    columns = pair.pixels("engine.readPixels()")[..., :3].max((0, 2)) > 20
    assert not columns[0]
    assert not columns[-1]
    assert columns.mean() > 0.4


def test_a_still_scene_is_sorted_among_the_people(pair, packs):
    room = some_splats(600)
    pair.files["room"] = splat_ply(room, sh_degree=1)
    put = """const {gaussians, plain} = Actor3D.readStillScene(await (await fetch("room")).arrayBuffer());
        if (plain) throw new Error("the room has harmonics of degree 1");
        engine.cast.show(other, false);
        engine.cast.setScene(gaussians, {x: 0.1, y: 0.05, z: 0, turn: 0.5, scale: 1.5, up: "capture"});"""
    still = led(splats_in_world(room), Rotation.from_rotvec([0, 0.5, 0]), np.array([0.1, 0.05, 0]), 1.5)
    compare(pair, put, packs, joined(bound_gaussians(read_pack(packs[0]), 0), still))
    pair.run("engine.cast.setScene(null, {x: 0, y: 0, z: 0, turn: 0, scale: 1, up: 'capture'})")


def test_the_light_stands_still_while_an_avatar_is_turned(pair, packs):
    shading = np.random.default_rng(0).integers(-60, 60, (COUNT, 24)).astype(np.int8)
    pack = read_pack(packs[0])
    pack.meta["gaussians"]["shading_step"] = 0.005
    pair.files["shaded"] = _written(replace(pack, arrays={**pack.arrays, "shading": shading}))
    pair.run("engine.load(await (await fetch('shaded')).arrayBuffer()); engine.cast.show(other, false)")
    pair.run("engine.snap(engine.avatar().cameras[0]); engine.setPose(engine.avatar().body.restPose(), 0)")
    pair.run("globalThis.view = engine.view(); engine.cast.place(0, {x: 0, z: 0, turn: 0.8})")
    pair.run("engine.setView({...view, snapped: null}); await engine.frame()")
    placed_so = pair.pixels("engine.readPixels()")
    pair.run(
        """const pose = engine.avatar().body.restPose();
        pose.rotations.set([Math.cos(0.4), 0, Math.sin(0.4), 0]);
        engine.cast.place(0, {x: 0, z: 0, turn: 0});
        engine.setPose(pose, 0);
        await engine.frame();"""
    )
    posed_so = pair.pixels("engine.readPixels()")
    assert np.abs(placed_so.astype(int) - posed_so).max() <= 3
    assert posed_so[..., :3].any(-1).sum() > 1000


BROKEN = {
    "it is no PLY": lambda data: b"PK" + data,
    "its PLY header does not end": lambda data: data[:60],
    "format ascii": lambda data: data.replace(b"binary_little_endian", b"ascii"),
    "a compressed PLY": lambda data: data.replace(b"element vertex", b"element chunk"),
    "has no opacity": lambda data: data.replace(b"float opacity", b"float opaqueX"),
    "expected 1 to 3 million": lambda data: data.replace(b"vertex 5", b"vertex 9000000"),
    "it may be cut off": lambda data: data[:-1],
    "x that is not finite": lambda data: data.replace(
        np.float32(7.25).tobytes(), np.float32(np.nan).tobytes()
    ),
}


@pytest.mark.parametrize("line", BROKEN)
def test_a_file_that_is_no_still_scene_is_refused_in_a_line(page, line):
    room = some_splats(5)
    room.means[2, 0] = 7.25
    page.files["room"] = BROKEN[line](splat_ply(room))
    said = page.run(
        """const bytes = await (await fetch("room")).arrayBuffer();
        try { Actor3D.readStillScene(bytes); } catch (problem) { return `${problem.name}: ${problem.message}`; }"""
    )
    assert said.startswith("FormatError: it")
    assert line in said


def test_far_things_do_not_make_the_order_of_near_ones_coarse(pair, packs):
    room = some_splats(300)
    means = room.means.copy()
    means[:3] = [[9000, 0, 0], [-9000, 50, 0], [0, 5, 9000]]
    room = replace(room, means=means)
    pair.files["room"] = splat_ply(room)
    put = """const {gaussians} = Actor3D.readStillScene(await (await fetch("room")).arrayBuffer());
        engine.cast.show(other, false);
        engine.cast.setScene(gaussians, {x: 0, y: 0, z: 0, turn: 0, scale: 1, up: "capture"});"""
    compare(pair, put, packs, joined(bound_gaussians(read_pack(packs[0]), 0), splats_in_world(room)))


def compare(page: EnginePage, change: str, packs: tuple[bytes, bytes], expected: Gaussians) -> None:
    """Canvas against the rasterizer, in the foreground."""
    page.run(f"{change}; await engine.frame()")
    render = render_gaussians(expected, pack_camera(read_pack(packs[0]), 0, SIZE), backend="cpu")
    rgb, foreground = render.rgb[0].permute(1, 2, 0).numpy(), render.alpha[0, 0].numpy() > 0.01
    error = page.pixels("engine.readPixels()")[..., :3] / 255 - rgb
    assert foreground.sum() > 1000
    assert -10 * np.log10(np.square(error[foreground]).mean()) > 45
    assert np.abs(error[~foreground]).max() < 0.02


def placed(pack: Pack, *, up: tuple[float, ...], x: float, z: float, turn: float) -> Gaussians:
    """An avatar's Gaussians in the first one's world, which is y up and whose home is that of the same body."""
    meta = pack.meta
    upright = Rotation.from_rotvec([-np.pi / 2, 0, 0]) if up == Z else Rotation.identity()
    rotation = Rotation.from_rotvec([0, turn, 0]) * upright
    home, own = bound_root_of(pack), np.array(up)
    foot = home + own * (meta["floor"] - home @ own)
    floor = made_avatar(1, model=tiny_body()).floor
    goal = np.array([home[0] + x, floor, home[2] + z])
    return led(bound_gaussians(pack, 0), rotation, goal - rotation.apply(foot), 1.0)


def bound_root(data: bytes) -> ndarray:
    return bound_root_of(read_pack(data))


def bound_root_of(pack: Pack) -> ndarray:
    return pack.arrays["rest_joints"][0] + pack.arrays["clip_trans"][0]


def led(gaussians: Gaussians, rotation: Rotation, translation: ndarray, scale: float) -> Gaussians:
    quats = (rotation * Rotation.from_quat(gaussians.quats.numpy()[:, [1, 2, 3, 0]])).as_quat()[
        :, [3, 0, 1, 2]
    ]
    means = scale * rotation.apply(gaussians.means.numpy()) + translation
    return replace(
        gaussians,
        means=torch.from_numpy(means).float(),
        quats=torch.from_numpy(quats).float(),
        scales=gaussians.scales * scale,
    )


def joined(*groups: Gaussians) -> Gaussians:
    names = ("means", "quats", "scales", "opacities", "colors")
    return replace(groups[0], **{n: torch.cat([getattr(group, n) for group in groups]) for n in names})


def splats_in_world(splats: Splats) -> Gaussians:
    quats = splats.quats / np.linalg.norm(splats.quats, axis=1, keepdims=True)
    return Gaussians(
        means=torch.from_numpy(splats.means),
        quats=torch.from_numpy(quats),
        scales=torch.from_numpy(splats.log_scales).exp(),
        opacities=torch.from_numpy(splats.opacity_logits).sigmoid(),
        colors=(0.5 + 0.28209479 * torch.from_numpy(splats.harmonics)).clamp(min=0),
    )


def _written(pack: Pack) -> bytes:
    return write_container(Container(kind="avatar", meta=pack.meta, arrays=pack.arrays))
