"""Splats painted on the page look as they do as quads, and are painted wherever that is right."""

from collections.abc import Callable, Iterator
from functools import cache

import numpy as np
import pytest
from drawing_ways import KERNEL, PAINTED, QUADS, WAYS, draw_as, drawn_as
from numpy import ndarray
from synthetic import tiny_body

from actor3d.bench.browser import EnginePage, open_engine
from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.packing import pack_avatar

ON_THE_PAGE = (KERNEL, PAINTED)
ASIDE = """const {position, target, ...view} = engine.view(), aside = [AWAY, 0.2, 0.1];
    const moved = (place) => place.map((n, axis) => n + aside[axis]);
    engine.setView({...view, position: moved(position), target: moved(target)});"""
TO_THE_EDGE = ASIDE.replace("AWAY", "0.35")
ANOTHER = """const other = engine.cast.add(await (await fetch('pack')).arrayBuffer());
    engine.cast.place(other, {x: 0.3, z: 0.2, turn: 0.4})"""
CLOSER = """const {position, target, ...view} = engine.view();
    engine.setView({...view, target, position: target.map((n, axis) => n + 0.2 * (position[axis] - n))});"""

_NEW_ENGINE = """engine.dispose();
    const canvas = document.querySelector("canvas"), another = canvas.cloneNode();
    canvas.replaceWith(another);
    globalThis.engine = new Actor3D.Engine(another);"""


@pytest.fixture(scope="module")
def pack() -> bytes:
    """Somebody of a few thousand Gaussians."""
    return pack_avatar(made_avatar(4000, model=tiny_body()))


@pytest.fixture(scope="module")
def kept_pages(browser) -> Iterator[Callable[[str], EnginePage]]:
    """Opens a page a way, once; none of them may have complained on its console."""

    @cache
    def page_of(way: str) -> EnginePage:
        opened.append(open_engine(browser, 241, 180))
        draw_as(opened[-1], way)
        return opened[-1]

    opened: list[EnginePage] = []
    yield page_of
    for page in opened:
        page.page.context.close()
    assert [error for page in opened for error in page.errors] == []


@pytest.fixture
def pages(kept_pages, pack) -> Callable[[str], EnginePage]:
    """A page a way with an engine of its own, all of which show the same person over black."""

    @cache
    def page_of(way: str) -> EnginePage:
        page = kept_pages(way)
        page.run(_NEW_ENGINE)
        page.load(pack)
        page.run("engine.setDisplay({background: 'black'}); engine.setLayers({floor: false})")
        return page

    return page_of


@pytest.mark.parametrize(
    "change",
    [
        TO_THE_EDGE,
        CLOSER,
        "engine.setDisplay({share: 0.3, exposure: 0.5, background: '#c08040'})",
        "engine.setDisplay({coloring: 'part'})",
        "engine.setLayers({mesh: true, skeleton: true, floor: true})",
        "engine.load(await (await fetch('pack')).arrayBuffer(), 1); engine.setDisplay({split: true})",
        f"{ANOTHER}; engine.setDisplay({{share: 0.4}})",
    ],
)
def test_all_ways_draw_the_same_picture(pages, change):
    kernel, painted, quads = (picture(pages(way), change) for way in WAYS)
    own_colours = "coloring" not in change
    assert drawn_as(pages(KERNEL)) == {KERNEL if own_colours else PAINTED}
    assert [drawn_as(pages(way)) for way in (PAINTED, QUADS)] == [{PAINTED}, {QUADS}]
    assert (painted > 0).mean() > 0.02
    assert decibels(painted, quads) > 46  # what eight bits lose, of the quads: measured 48.8 to 52.9
    assert decibels(kernel, painted) > 55


def test_a_picture_off_the_screen_is_the_same_too(pages):
    aside = "engine.render({width: 150, height: 210})"
    kernel, painted, quads = (picture(pages(way), TO_THE_EDGE, aside) for way in WAYS)
    assert [drawn_as(pages(way)) for way in WAYS] == [{way} for way in WAYS]
    assert decibels(painted, quads) > 46
    assert decibels(kernel, painted) > 55
    for way in ON_THE_PAGE:  # the canvas, of another size, is painted anew afterwards
        assert np.array_equal(picture(pages(way)), picture(pages(way), "engine.invalidate()"))


@pytest.mark.parametrize("way", ON_THE_PAGE)
def test_what_was_painted_before_is_gone(pages, way):
    page = pages(way)
    empty = """const {position, target, ...view} = engine.view();
        engine.setView({...view, position: target, target: position})"""
    first = picture(page)
    assert picture(page, empty).max() == 0
    assert np.array_equal(picture(page, empty), first)


def test_while_all_are_hidden_nobody_is_drawn(pages):
    for page in map(pages, WAYS):
        first = picture(page)
        assert picture(page, "engine.cast.show(0, false)").max() == 0
        assert np.array_equal(picture(page, "engine.cast.show(0, true)"), first)


@pytest.mark.parametrize("way", ON_THE_PAGE)
@pytest.mark.parametrize(
    "change",
    [
        "engine.setDisplay({mode: 'ellipsoids'})",
        "engine.setDisplay({mode: 'points'})",
        "engine.setLayers({cameras: true})",
        "engine.setLayers({box: true})",
    ],
)
def test_what_is_solid_is_drawn_as_quads(pages, way, change):
    page = pages(way)
    picture(page)
    solid = picture(page, change)
    assert drawn_as(page) == {QUADS}
    assert decibels(solid, picture(pages(QUADS), change)) > 55


def test_a_page_that_may_not_have_webassembly_paints_without_it(browser):
    allowed = open_engine(browser, 120, 90)
    refused = open_engine(browser, 120, 90, policy="script-src 'self' 'unsafe-inline'")
    pack = pack_avatar(made_avatar(500, model=tiny_body()))
    found = []
    for page in (allowed, refused):
        page.load(pack)
        page.run("engine.setDisplay({background: 'black'}); engine.setLayers({floor: false})")
        found.append(picture(page))
        page.page.context.close()
    assert decibels(*found) > 55
    assert allowed.errors == []


def picture(page: EnginePage, change: str = "", expression: str = "engine.readPixels()") -> ndarray:
    """RGB in [0, 1], multiplied by alpha, once a change has come through."""
    page.run(f"{change}; await engine.frame(); globalThis.ways?.clear()")
    pixels = page.pixels(expression) / 255
    return pixels[..., :3] * pixels[..., 3:]


def decibels(first: ndarray, second: ndarray) -> float:
    """Of the difference, where something is shown."""
    person = np.maximum(first, second).max(-1) > 0
    return float(-10 * np.log10(np.square(first - second)[person].mean() + 1e-12))
