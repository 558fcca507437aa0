"""Shadows and folds in the page: under another light, after a motion has played, and at a place of a scene."""

import numpy as np
import pytest
import torch
from effects_avatar import effects_avatar
from pack_reader import Pack, posed_vertices, read_pack
from placed_pack import pack_camera, rigged_gaussians, surface_of_pack
from synthetic import tiny_body

from actor3d.sampling.relighting import LightChange
from actor3d.viewer.packing import pack_avatar
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import to_world

SIZE, CAMERA = 200, 2


@pytest.fixture(scope="module")
def pack() -> bytes:
    return pack_avatar(effects_avatar(2500, model=tiny_body()))


@pytest.fixture
def shown(engine_page, pack):
    page = engine_page(SIZE, SIZE)
    page.load(pack)
    page.run("engine.setDisplay({background: 'black'}); engine.setLayers({floor: false})")
    page.run(f"engine.snap(engine.avatar().cameras[{CAMERA}]); await engine.frame()")
    return page


def picture(page, change: str = "") -> np.ndarray:
    """The canvas once a change has come through, RGB in [0, 1]."""
    page.run(f"{change}; await engine.frame()")
    return page.pixels("engine.readPixels()")[..., :3] / 255


def rendered(pack: Pack, row: int, change: LightChange) -> tuple[np.ndarray, np.ndarray]:
    """What the rasterizer makes of a row of the clips, and where the person is."""
    surface, vertices = surface_of_pack(pack), torch.from_numpy(posed_vertices(pack, row)).float()
    placed = to_world(change.rigged(rigged_gaussians(pack)), surface, vertices)
    render = render_gaussians(placed, pack_camera(pack, CAMERA, SIZE), backend="cpu")
    return render.rgb[0].permute(1, 2, 0).numpy(), render.alpha[0, 0].numpy() > 0.01


def test_lamps_are_turned_tinted_and_switched_off_as_in_films(shown, pack):
    filmed = picture(shown)
    for turn, tint, on in ((75, "#ffffff", True), (-30, "#ff8040", True), (0, "#80ffff", False)):
        look = f"{{on: {str(on).lower()}, turn: {turn}, brightness: 0.8, tint: '{tint}'}}"
        found = picture(shown, f"engine.setDisplay({{light: {look}}})")
        gains = tuple(0.8 * channel / 255 for channel in bytes.fromhex(tint[1:]))
        change = LightChange.about(torch.tensor([0.0, 1, 0]), float(turn), gains, off=not on)
        expected, person = rendered(read_pack(pack), 0, change)
        assert -10 * np.log10(np.square(found - expected)[person].mean()) > 44
        assert np.abs(found - filmed)[person].mean() > 0.02


def test_shadows_are_those_of_the_pose_once_a_motion_rests(shown):
    rested = picture(shown, "engine.setPose(engine.avatar().clips[0].poseAt(19))")
    playing = """for (let row = 0; row < 20; row++) {
        engine.setPose(engine.avatar().clips[0].poseAt(row));
        await new Promise(requestAnimationFrame);
    }"""
    np.testing.assert_array_equal(picture(shown, playing), rested)


def test_light_stands_still_while_an_avatar_is_turned_at_its_place(shown):
    before = picture(shown)
    turned = picture(
        shown,
        f"""engine.cast.place(0, {{x: 0, z: 0, turn: Math.PI / 3}});
        engine.snap(engine.avatar().cameras[{CAMERA}])""",
    )
    light = "{on: true, turn: 60, brightness: 1, tint: '#ffffff'}"
    both = picture(shown, f"engine.setDisplay({{light: {light}}})")
    assert np.abs(turned - before).mean() > 0.0015
    assert np.abs(both - before).mean() < 0.0002


def test_another_shape_is_folded_by_its_pose_alone(shown):
    rested = picture(shown, "engine.setPose(engine.avatar().clips[0].poseAt(7))")
    change = "engine.setShape(engine.shape().map((n, i) => (i === 0 ? n + %d : n)))"
    assert np.abs(picture(shown, change % 2) - rested).mean() > 0.001
    assert np.abs(picture(shown, change % -2) - rested).max() < 0.02
