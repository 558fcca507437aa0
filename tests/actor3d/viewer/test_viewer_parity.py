"""What the page draws is what the project's own rasterizer renders of the same avatar."""

from collections.abc import Callable

import numpy as np
import pytest
from effects_avatar import effects_avatar
from pack_reader import Pack, read_pack
from placed_pack import bound_gaussians, pack_camera
from skinned_pack import place_skinned, skinned_pack
from synthetic import tiny_body

from actor3d.bench.browser import EnginePage
from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.from_run import sample_gaussians, viewer_avatar
from actor3d.viewer.packing import pack_avatar
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians

SIZE = 256


@pytest.fixture(scope="module")
def run_pack(run, opened_run) -> bytes:
    networks, _, rig = opened_run
    sampled = sample_gaussians(networks, rig, run.subject.middle_vertices)
    return pack_avatar(viewer_avatar(run.subject, sampled))


@pytest.mark.parametrize("frame", ["triangle", "world"])
@pytest.mark.parametrize(("row", "camera"), [(0, 0), (7, 2), (19, 1)])
def test_canvas_is_the_rasterizers_picture(drawing_page, frame, row, camera):
    pack = pack_avatar(made_avatar(4000, frame=frame, model=tiny_body()))
    _compare(drawing_page(SIZE, SIZE), pack, row, camera, bound_gaussians)


def test_canvas_shows_a_trained_avatar_as_the_rasterizer_does(drawing_page, run_pack):
    _compare(drawing_page(SIZE, SIZE), run_pack, row=1, camera=2, place_gaussians=bound_gaussians)


def test_canvas_shows_linear_blend_skinned_gaussians_as_the_rasterizer_does(drawing_page):
    pack = skinned_pack(read_pack(pack_avatar(made_avatar(3000, model=tiny_body()))), count=3000)
    _compare(drawing_page(SIZE, SIZE), pack, row=7, camera=1, place_gaussians=place_skinned)


@pytest.mark.parametrize("frame", ["triangle", "world"])
def test_canvas_shows_colours_that_change_with_where_the_surface_faces(drawing_page, frame):
    pack = read_pack(pack_avatar(made_avatar(3000, model=tiny_body(), frame=frame)))
    shading = np.random.default_rng(0).integers(-60, 60, (3000, 24)).astype(np.int8)
    meta = {**pack.meta, "gaussians": {**pack.meta["gaussians"], "shading_step": 0.005}}
    data = write_container(Container(kind="avatar", meta=meta, arrays={**pack.arrays, "shading": shading}))
    _compare(drawing_page(SIZE, SIZE), data, row=7, camera=2, place_gaussians=bound_gaussians)


@pytest.mark.parametrize(("frame", "lamps"), [("triangle", 12), ("world", 30)])
def test_canvas_shows_the_shadows_and_folds_of_a_pose(drawing_page, frame, lamps):
    pack = pack_avatar(effects_avatar(4000, lamps=lamps, frame=frame))
    _compare(drawing_page(SIZE, SIZE), pack, row=7, camera=2, place_gaussians=bound_gaussians)


def _compare(
    page: EnginePage, data: bytes, row: int, camera: int, place_gaussians: Callable[[Pack, int], Gaussians]
) -> None:
    """Canvas, and the same picture off the screen, against the rasterizer: 45 dB in the foreground."""
    pack = read_pack(data)
    render = render_gaussians(place_gaussians(pack, row), pack_camera(pack, camera, SIZE), backend="cpu")
    expected, foreground = render.rgb[0].permute(1, 2, 0).numpy(), render.alpha[0, 0].numpy() > 0.01
    page.load(data)
    clip, first = _clip_of(pack, row)
    page.run(
        f"""engine.setLayers({{floor: false}});
        engine.setDisplay({{background: "black"}});
        engine.setPose(engine.avatar().clips[{clip}].poseAt({row - first}));
        engine.snap(engine.avatar().cameras[{camera}]);
        await engine.frame();"""
    )
    options = f"width: {SIZE}, height: {SIZE}, camera: engine.avatar().cameras[{camera}], background: 'black'"
    aside = f"engine.render({{{options}}})"
    for picture in (page.pixels("engine.readPixels()"), page.pixels(aside)):
        error = picture[..., :3] / 255 - expected
        assert foreground.sum() > 1000
        assert -10 * np.log10(np.square(error[foreground]).mean()) > 45  # measured 51.2 to 51.7
        assert np.abs(error[~foreground]).max() < 0.02


def _clip_of(pack: Pack, row: int) -> tuple[int, int]:
    """Which clip a row of the clips' arrays belongs to, and the clip's first row."""
    firsts = [clip["first"] for clip in pack.meta["clips"]]
    index = max(i for i, first in enumerate(firsts) if first <= row)
    return index, firsts[index]
