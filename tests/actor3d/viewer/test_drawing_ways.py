"""Splats painted on the page look as they do as quads, and are painted wherever that is right."""

import numpy as np
import pytest
from drawing_ways import PAINTED, QUADS, WAYS, draw_as, drawn_as
from numpy import ndarray
from synthetic import tiny_body

from actor3d.bench.browser import EnginePage
from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.packing import pack_avatar

ASIDE = """const {position, target, ...view} = engine.view(), aside = [AWAY, 0.2, 0.1];
    const moved = (place) => place.map((n, axis) => n + aside[axis]);
    engine.setView({...view, position: moved(position), target: moved(target)});"""
TO_THE_EDGE = ASIDE.replace("AWAY", "0.35")
CLOSER = """const {position, target, ...view} = engine.view();
    engine.setView({...view, target, position: target.map((n, axis) => n + 0.2 * (position[axis] - n))});"""


@pytest.fixture
def pages(engine_page) -> dict[str, EnginePage]:
    """A page a way, which show the same person over black."""
    pack = pack_avatar(made_avatar(4000, model=tiny_body()))
    shown = {}
    for way in WAYS:
        shown[way] = page = engine_page(241, 180)
        draw_as(page, way)
        page.load(pack)
        page.run("engine.setDisplay({background: 'black'}); engine.setLayers({floor: false})")
    return shown


@pytest.mark.parametrize(
    "change",
    [
        TO_THE_EDGE,
        CLOSER,
        "engine.setDisplay({share: 0.3, exposure: 0.5, background: '#c08040'})",
        "engine.setDisplay({coloring: 'part'})",
        "engine.setLayers({mesh: true, skeleton: true, floor: true})",
        "engine.load(await (await fetch('pack')).arrayBuffer(), 1); engine.setDisplay({split: true})",
    ],
)
def test_both_ways_draw_the_same_picture(pages, change):
    painted, quads = (picture(pages[way], change) for way in WAYS)
    assert [drawn_as(pages[way]) for way in WAYS] == [{PAINTED}, {QUADS}]
    assert (painted > 0).mean() > 0.02
    assert decibels(painted, quads) > 46  # what eight bits lose, of the quads: measured 48.8 to 52.9


def test_a_picture_off_the_screen_is_the_same_too(pages):
    aside = "engine.render({width: 150, height: 210})"
    painted, quads = (picture(pages[way], TO_THE_EDGE, aside) for way in WAYS)
    assert drawn_as(pages[PAINTED]) == {PAINTED}
    assert decibels(painted, quads) > 46
    # The canvas, of another size, is painted anew afterwards.
    assert np.array_equal(picture(pages[PAINTED]), picture(pages[PAINTED], "engine.invalidate()"))


def test_what_was_painted_before_is_gone(pages):
    page = pages[PAINTED]
    empty = """const {position, target, ...view} = engine.view();
        engine.setView({...view, position: target, target: position})"""
    first = picture(page)
    assert picture(page, empty).max() == 0
    assert np.array_equal(picture(page, empty), first)


def test_while_all_are_hidden_nobody_is_drawn(pages):
    for page in pages.values():
        first = picture(page)
        assert picture(page, "engine.cast.show(0, false)").max() == 0
        assert np.array_equal(picture(page, "engine.cast.show(0, true)"), first)


@pytest.mark.parametrize(
    "change",
    [
        "engine.setDisplay({mode: 'ellipsoids'})",
        "engine.setDisplay({mode: 'points'})",
        "engine.setLayers({cameras: true})",
        "engine.setLayers({box: true})",
    ],
)
def test_what_is_solid_is_drawn_as_quads(pages, change):
    page = pages[PAINTED]
    picture(page)
    page.run(f"{change}; ways.clear(); await engine.frame()")
    assert drawn_as(page) == {QUADS}


def picture(page: EnginePage, change: str = "", expression: str = "engine.readPixels()") -> ndarray:
    """RGB in [0, 1], multiplied by alpha, once a change has come through."""
    page.run(f"{change}; await engine.frame(); ways.clear()")
    pixels = page.pixels(expression) / 255
    return pixels[..., :3] * pixels[..., 3:]


def decibels(first: ndarray, second: ndarray) -> float:
    """Of the difference, where something is shown."""
    person = np.maximum(first, second).max(-1) > 0
    return float(-10 * np.log10(np.square(first - second)[person].mean() + 1e-12))
