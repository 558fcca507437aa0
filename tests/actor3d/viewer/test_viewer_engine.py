"""What the engine promises to the page: when it draws, what it shows, and what it does when something is amiss."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from drawing_ways import QUADS, draw_as, drawn_as
from numpy import ndarray
from pack_reader import gaussians, posed_vertices, read_pack
from skinned_pack import skinned_pack
from synthetic import tiny_body

from actor3d.bench.browser import EnginePage, find_chromium, open_engine
from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.avatar import no_gaussians
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.packing import pack_avatar, pack_gaussians
from rectifier3d.splats.raster import render_gaussians

COUNT = 2000
WHOLE = "engine.readPixels()"


@pytest.fixture(scope="module")
def avatar():
    return made_avatar(COUNT, model=tiny_body())


@pytest.fixture(scope="module")
def pack(avatar) -> bytes:
    return pack_avatar(avatar)


@pytest.fixture
def shown(engine_page, pack) -> EnginePage:
    """A page that shows the avatar over black, without a floor."""
    page = engine_page(200, 200)
    page.load(pack)
    page.run(
        "engine.setDisplay({background: 'black'}); engine.setLayers({floor: false}); await engine.frame()"
    )
    return page


def picture(page: EnginePage, change: str = "") -> ndarray:
    """The canvas once a change has come through, RGB in [0, 1]."""
    page.run(f"{change}; await engine.frame()")
    return page.pixels(WHOLE)[..., :3] / 255


def test_nothing_is_drawn_while_nothing_changes(shown):
    frames = """let drawn = 0; engine.on("frame", () => drawn++);
        for (let i = 0; i < 8; i++) await new Promise(requestAnimationFrame);
        return drawn"""
    assert shown.run(frames) == 0
    assert shown.run("engine.invalidate();" + frames) == 1


def test_a_pose_is_on_the_canvas_within_two_animation_frames(shown):
    passed = shown.run(
        """const counts = [];
        for (let row = 1; row < 6; row++) {
            await engine.frame();
            let frames = 0;
            const drawn = new Promise((resolve) => { const off = engine.on("frame", () => { off(); resolve(); }); });
            const count = () => { frames++; handle = requestAnimationFrame(count); };
            let handle = requestAnimationFrame(count);
            engine.setPose(engine.avatar().clips[0].poseAt(row));
            await drawn;
            cancelAnimationFrame(handle);
            counts.push(frames);
        }
        return counts"""
    )
    assert max(passed) <= 2


def test_a_frame_comes_even_while_everything_moves(shown):
    shown.run(
        """const changing = setInterval(() => engine.invalidate(), 1);
        for (let i = 0; i < 3; i++) await engine.frame();
        clearInterval(changing);"""
    )


def test_an_avatar_beside_another_is_drawn_like_the_first(shown, pack):
    alone = picture(shown)
    shown.load(pack, slot=1)
    twice = picture(shown, "engine.setDisplay({split: true})")
    assert np.abs(twice[:, :100] - twice[:, 100:]).max() < 0.02
    assert np.abs(twice[:, :100] - alone[:, 50:150]).max() < 0.02  # the same view, with less at the sides
    assert np.array_equal(picture(shown, "engine.setDisplay({split: false})"), alone)


def test_both_avatars_take_a_pose_unless_one_is_named(shown, pack):
    shown.load(pack, slot=1)
    before = picture(shown, "engine.setDisplay({split: true})")
    first = picture(shown, "engine.setPose(engine.avatar().clips[0].poseAt(9), 0)")
    assert np.array_equal(first[:, 100:], before[:, 100:])
    assert not np.array_equal(first[:, :100], before[:, :100])
    both = picture(shown, "engine.setPose(engine.avatar().clips[0].poseAt(9))")
    assert np.abs(both[:, :100] - both[:, 100:]).max() < 0.02


def test_fewer_gaussians_are_those_of_a_level_and_larger(shown, avatar, pack):
    unpacked = read_pack(pack)
    level = unpacked.meta["gaussians"]["levels"][1]
    arrays = {**unpacked.arrays}
    for name in ("face", "weights", "height", "scales", "rotations", "colors"):
        arrays[name] = arrays[name][: level["count"]]
    fewer = gaussians(unpacked.meta["gaussians"], arrays)
    grown = replace(fewer, scales=level["growth"] * fewer.scales)
    found = picture(shown, "engine.setDisplay({share: 0.3}); engine.snap('0')")
    assert shown.run("return engine.stats().drawn") == level["count"] == 0.3 * COUNT
    assert _psnr(found, _render(avatar, grown, posed_vertices(unpacked, 0))) > 45
    between = picture(shown, "engine.setDisplay({share: 0.2})")
    assert shown.run("return engine.stats().drawn") == 0.2 * COUNT
    assert _psnr(between, found) > 15


def test_decimation_of_a_pack_without_levels_keeps_the_most_opaque(shown, avatar, pack):
    unpacked = read_pack(pack)
    meta = {**unpacked.meta, "gaussians": {**unpacked.meta["gaussians"]}}
    del meta["gaussians"]["levels"]
    shown.load(write_container(Container(kind="avatar", meta=meta, arrays=unpacked.arrays)))
    opacity = unpacked.arrays["colors"][:, 3].astype(int)
    kept = np.sort(np.argsort(-opacity, kind="stable")[: COUNT // 4])
    arrays = {
        **unpacked.arrays,
        **{name: unpacked.arrays[name][kept] for name in ("face", "weights", "height")},
    }
    arrays |= {name: unpacked.arrays[name][kept] for name in ("scales", "rotations", "colors")}
    expected = _render(avatar, gaussians(unpacked.meta["gaussians"], arrays), posed_vertices(unpacked, 0))
    found = picture(shown, "engine.setDisplay({share: 0.25}); engine.snap('0')")
    assert shown.run("return engine.stats().drawn") == COUNT // 4
    assert _psnr(found, expected) > 45


def _render(avatar, bound, vertices: ndarray) -> ndarray:
    from rectifier3d.geometry.surface import BodySurface
    from rectifier3d.splats.rigged import to_world

    surface = BodySurface(
        rest_vertices=torch.from_numpy(avatar.body.rest_vertices),
        faces=torch.from_numpy(avatar.body.faces),
        face_parts=torch.from_numpy(avatar.body.face_parts).long(),
        num_parts=len(avatar.body.parents),
    )
    placed = to_world(bound, surface, torch.from_numpy(vertices).float())
    camera = avatar.cameras[0].camera.resized((200, 200))
    return render_gaussians(placed, camera, backend="cpu").rgb[0].permute(1, 2, 0).numpy()


def _psnr(found: ndarray, expected: ndarray) -> float:
    person = expected.sum(-1) > 0.03
    return float(-10 * np.log10(np.square(found - expected)[person].mean()))


@pytest.mark.parametrize("coloring", ["part", "normal", "opacity", "views", "depth"])
def test_gaussians_can_be_coloured_by_what_is_known_of_them(shown, coloring):
    plain = picture(shown)
    coloured = picture(shown, f"engine.setDisplay({{coloring: '{coloring}'}})")
    person = plain.sum(-1) > 0
    assert np.array_equal(coloured.sum(-1) > 0, person) or (person ^ (coloured.sum(-1) > 0)).mean() < 0.01
    assert np.abs(coloured - plain)[person].mean() > 0.05
    assert np.array_equal(picture(shown, "engine.setDisplay({coloring: 'rgb'})"), plain)


def test_views_are_no_colouring_where_they_are_not_known(shown, pack):
    assert "views" in shown.run("return engine.colorings()")
    shown.load(skinned_pack(read_pack(pack), COUNT))
    assert shown.run("return engine.colorings()") == ["rgb", "part", "normal", "opacity", "depth"]


@pytest.mark.parametrize("mode", ["ellipsoids", "points"])
def test_ellipsoids_and_points_are_opaque(shown, mode):
    white = picture(shown, f"engine.setDisplay({{mode: '{mode}', coloring: 'part', background: 'white'}})")
    black = picture(shown, "engine.setDisplay({background: 'black'})")
    seen = np.abs(white - black).max(-1)
    assert set(np.unique(seen.round(2))) == {0.0, 1.0}
    assert 0.02 < (seen == 0).mean() < 0.5


@pytest.mark.parametrize("layer", ["mesh", "skeleton", "cameras", "floor", "box"])
def test_layers_come_and_go(shown, layer):
    shown.run("engine.setView({position: [4, 2.5, 5], target: [0, 0.9, 0], fov: 60, snapped: null})")
    without = picture(shown)
    assert (picture(shown, f"engine.setLayers({{{layer}: true}})") != without).mean() > 0.002
    assert np.array_equal(picture(shown, f"engine.setLayers({{{layer}: false}})"), without)
    assert picture(shown, "engine.setLayers({gaussians: false})").max() == 0


def test_a_photographs_place_on_the_canvas_is_where_its_camera_sees(engine_page, pack):
    page = engine_page(300, 200)
    page.load(pack)
    page.run("engine.setDisplay({background: 'black'}); engine.setLayers({floor: false}); engine.snap('2')")
    assert page.run("return engine.pictureRect()") == {"x": 50, "y": 0, "width": 200, "height": 200}
    aside = page.pixels(
        "engine.render({width: 200, height: 200, camera: engine.avatar().cameras[2], background: 'black'})"
    )
    assert np.abs(picture(page)[:, 50:250] - aside[..., :3] / 255).max() < 0.02
    page.run("engine.unsnap()")
    assert page.run("return engine.pictureRect()") is None


def test_a_view_can_be_put_back(shown):
    shown.run("engine.setView({position: [1, 2, 3], target: [0, 1, 0.2], fov: 50, snapped: null})")
    before, view = picture(shown), shown.run("return JSON.stringify(engine.view())")
    assert not np.array_equal(picture(shown, "engine.frameBody()"), before)
    assert np.array_equal(picture(shown, f"engine.setView({view})"), before)
    snapped = picture(shown, "engine.snap('1')")
    view = shown.run("return JSON.stringify(engine.view())")
    assert np.array_equal(picture(shown, f"engine.frameBody(); engine.setView({view})"), snapped)


def test_the_body_is_framed_in_the_pose_set_last(shown):
    aside = "const pose = engine.pose(); pose.trans[0] += 10; engine.setPose(pose); engine.frameBody()"
    found = picture(shown, aside)
    assert np.array_equal(picture(shown, "engine.frameBody()"), found)
    assert found.max() > 0.5


def test_the_view_rests_unless_it_is_moved(shown):
    views = """const views = new Set();
        for (let i = 0; i < 20; i++) {
            await new Promise(requestAnimationFrame);
            views.add(JSON.stringify(engine.view()));
        }
        return views.size"""
    shown.run("for (let i = 0; i < 15; i++) await new Promise(requestAnimationFrame)")
    assert shown.run(views) == 1


def test_dragging_orbits_and_leaves_a_capture_camera(shown):
    before = picture(shown, "engine.snap('1')")
    mouse = shown.page.mouse
    mouse.move(100, 100)
    mouse.down()
    mouse.move(140, 110, steps=3)
    mouse.up()
    assert shown.run("return engine.view().snapped") is None
    assert not np.array_equal(picture(shown), before)


def test_pictures_off_the_screen_have_transparency(shown, avatar, pack):
    camera = "camera: engine.avatar().cameras[0]"
    found = shown.pixels(f"engine.render({{width: 200, height: 200, {camera}}})") / 255
    over_white = (
        shown.pixels(f"engine.render({{width: 200, height: 200, {camera}, background: 'white'}})") / 255
    )
    alpha = found[..., 3:]
    assert alpha.min() == 0 and alpha.max() > 0.95
    assert np.abs(found[..., :3] * alpha + 1 - alpha - over_white[..., :3]).mean() < 0.002
    assert np.array_equal(picture(shown, "engine.snap('0')"), picture(shown))


def test_other_gaussians_can_take_the_place_of_those_there_are(shown):
    other = made_avatar(900, model=tiny_body(), seed=5)
    shown.files["other"] = pack_gaussians(other.gaussians)
    shown.run("engine.replaceGaussians(await (await fetch('other')).arrayBuffer())")
    replaced = picture(shown)
    assert shown.run("return engine.stats().total") == 900
    shown.load(pack_avatar(other))
    assert np.array_equal(picture(shown), replaced)


def test_an_avatar_without_gaussians_is_a_body_alone(shown, avatar):
    shown.load(pack_avatar(replace(avatar, gaussians=no_gaussians("triangle"))))
    assert picture(shown).max() == 0
    assert picture(shown, "engine.setLayers({mesh: true})").max() > 0.25


def test_resolution_scales_the_canvas_and_not_the_picture(shown):
    full = picture(shown)
    half = picture(shown, "engine.setDisplay({resolution: 0.5})")
    assert half.shape == (100, 100, 3)
    shrunk = full.reshape(100, 2, 100, 2, 3).mean((1, 3))
    assert np.abs(half - shrunk).mean() < 0.02


def test_a_lost_context_comes_back_with_its_picture(shown):
    before = picture(shown, "engine.setLayers({floor: true, skeleton: true})")
    shown.run(
        """const extension = engine.canvas.getContext("webgl2").getExtension("WEBGL_lose_context");
        const lost = new Promise((resolve) => engine.on("contextlost", resolve));
        extension.loseContext();
        await lost;
        const back = new Promise((resolve) => engine.on("contextrestored", resolve));
        setTimeout(() => extension.restoreContext());
        await back;"""
    )
    assert np.array_equal(picture(shown), before)


def test_without_webgl2_the_error_says_so(browser):
    plain = browser.browser_type.launch(
        executable_path=find_chromium(), args=["--no-sandbox", "--disable-3d-apis"]
    )
    page = open_engine(plain, 64, 64, start=False)
    code, message = page.run(
        """try { new Actor3D.Engine(document.querySelector("canvas")); }
        catch (error) { return [error.code, error.message]; }"""
    )
    plain.close()
    assert code == "no-webgl2"
    assert "hardware acceleration" in message


def test_where_workers_are_forbidden_the_page_sorts_by_itself(browser, pack):
    found = []
    for policy in ("", "worker-src 'none'"):
        page = open_engine(browser, 200, 200, policy=policy)
        draw_as(page, QUADS)  # which want an order
        page.load(pack)
        found.append(
            picture(page, "engine.setDisplay({background: 'black'}); engine.setLayers({floor: false})")
        )
        assert drawn_as(page) == {QUADS}
        page.page.context.close()
    assert np.array_equal(*found)


def test_a_disposed_engine_is_quiet(shown):
    shown.run("engine.dispose(); for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame)")
