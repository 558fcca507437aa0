"""Another light in the viewer: turned, tinted, dimmed, switched off; and avatars that do not know theirs."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from pack_reader import gaussians, posed_vertices, read_pack
from synthetic import tiny_body

from actor3d.bench.made_avatar import made_avatar
from actor3d.errors import InputError
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.relighting import LightChange
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.unpacking import read_avatar_pack
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import to_world

SIZE, CAMERA = 200, 2
NAMES = ("on", "turn", "brightness", "tint")


@pytest.fixture(scope="module")
def avatar():
    """Under a light of its own, of which single Gaussians deviate."""
    made = made_avatar(2000, model=tiny_body())
    draw = torch.Generator().manual_seed(0)
    light, own = 0.4 * torch.randn(8, 3, generator=draw), 0.03 * torch.randn(2000, 8, 3, generator=draw)
    shading = (made.gaussians.bound.colors[:, None] * light + own).numpy()
    return replace(made, gaussians=replace(made.gaussians, shading=shading))


@pytest.fixture(scope="module")
def pack(avatar) -> bytes:
    return pack_avatar(avatar)


@pytest.fixture(scope="module")
def earlier(pack) -> bytes:
    """The avatar as earlier versions packed it."""
    unpacked = read_pack(pack)
    known = {name: value for name, value in unpacked.meta["gaussians"].items() if name != "light"}
    meta = {**unpacked.meta, "gaussians": known}
    return write_container(Container(kind="avatar", meta=meta, arrays=unpacked.arrays))


def picture(page, **light: object) -> np.ndarray:
    """From a camera of the capture, over black, RGB in [0, 1]."""
    look = {"on": True, "turn": 0, "brightness": 1, "tint": "#ffffff", **light}
    page.run(
        f"""engine.setDisplay({{background: 'black', light: {look!r}}}); engine.setLayers({{floor: false}});
        engine.snap(engine.avatar().cameras[{CAMERA}]); await engine.frame()""".replace(
            "True", "true"
        ).replace("False", "false")
    )
    return page.pixels("engine.readPixels()")[..., :3] / 255


def test_as_it_was_filmed_the_picture_is_that_of_a_pack_that_knows_no_light(engine_page, pack, earlier):
    page = engine_page(SIZE, SIZE)
    page.load(earlier)
    before = picture(page)
    np.testing.assert_array_equal(picture(page, turn=90, tint="#ff0000"), before)
    page.load(pack)
    np.testing.assert_array_equal(picture(page), before)
    np.testing.assert_array_equal(picture(page, on=True, brightness=1.0, tint="#FFFFFF"), before)


@pytest.mark.parametrize(
    "light", [{"turn": 75}, {"on": False}, {"turn": -30, "tint": "#ff8040", "brightness": 0.5}]
)
def test_another_light_is_that_of_films(engine_page, avatar, pack, light):
    page = engine_page(SIZE, SIZE)
    page.load(pack)
    found = picture(page, **light)
    expected, foreground = rendered(avatar, pack, **light)
    assert -10 * np.log10(np.square(found - expected)[foreground].mean()) > 44
    assert np.abs(picture(page) - found)[foreground].mean() > 0.02


def rendered(avatar, data: bytes, on=True, turn=0.0, brightness=1.0, tint="#ffffff"):
    pack = read_pack(data)
    surface = BodySurface(
        rest_vertices=torch.from_numpy(avatar.body.rest_vertices),
        faces=torch.from_numpy(avatar.body.faces),
        face_parts=torch.from_numpy(avatar.body.face_parts).long(),
        num_parts=len(avatar.body.parents),
    )
    vertices = torch.from_numpy(posed_vertices(pack, 0)).float()
    shading = torch.from_numpy(pack.arrays["shading"].astype(np.float32)).view(-1, 8, 3)
    baked = BakedGaussians(
        bound=gaussians(pack.meta["gaussians"], pack.arrays),
        shading=shading * pack.meta["gaussians"]["shading_step"],
    )
    gains = tuple(brightness * channel / 255 for channel in bytes.fromhex(tint[1:]))
    change = LightChange.about(torch.tensor([0.0, 1, 0]), float(turn), gains, off=not on)
    placed = to_world(change.baked(baked).lit(surface, vertices), surface, vertices)
    camera = avatar.cameras[CAMERA].camera.resized((SIZE, SIZE))
    render = render_gaussians(placed, camera, backend="cpu")
    return render.rgb[0].permute(1, 2, 0).numpy(), render.alpha[0, 0].numpy() > 0.01


def test_a_light_of_another_length_is_refused(pack):
    unpacked = read_pack(pack)
    meta = {**unpacked.meta, "gaussians": {**unpacked.meta["gaussians"], "light": [0.1] * 23}}
    data = write_container(Container(kind="avatar", meta=meta, arrays=unpacked.arrays))
    with pytest.raises(InputError, match=r"'meta.gaussians.light' must hold 24 numbers"):
        read_avatar_pack(data, "x.a3dv")


def test_the_panel_turns_tints_and_switches_the_light(opened):
    before = opened.pixels()
    slider = opened.page.get_by_role("slider", name="Turn the light")
    slider.press("End")
    turned = opened.pixels()
    assert opened.settings()["light"]["turn"] == 180
    opened.page.get_by_label("Tint of the light").fill("#ff4020")
    opened.page.get_by_role("switch", name="Light", exact=True).press("Space")
    off = opened.pixels()
    assert opened.settings()["light"] == {"on": False, "turn": 180, "brightness": 1, "tint": "#ff4020"}
    assert len({shown.tobytes() for shown in (before, turned, off)}) == 3
    link = opened.run("() => actor3d.link()")
    opened.page.get_by_role("button", name="As it was filmed").click()
    np.testing.assert_array_equal(opened.pixels(), before)
    opened.run("(link) => actor3d.openLink(new URL(link).hash)", link)
    np.testing.assert_array_equal(opened.pixels(), off)


def test_alt_and_drag_turn_the_light_and_not_the_view(opened):
    view = opened.run("() => actor3d.engine.view()")
    opened.page.keyboard.down("Alt")
    opened.drag((290, 330), (60, 0))
    opened.page.keyboard.up("Alt")
    assert opened.settings()["light"]["turn"] == pytest.approx(30)
    assert opened.run("() => actor3d.engine.view()") == view
