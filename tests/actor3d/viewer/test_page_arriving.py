"""The page while its avatar is still coming: the whole person coarsely, then all of it."""

import base64
from collections.abc import Iterator
from typing import Any

import pytest
from avatar_page import AvatarPage, write_static_page
from effects_avatar import effects_avatar
from gated_pack import gate, level_counts
from synthetic import tiny_body

from actor3d.viewer.packing import pack_avatar

_TOTALS = """
    let viewer;
    window.totals = [];
    Object.defineProperty(window, "actor3d", {
        get: () => viewer,
        set: (started) => {
            viewer = started;
            viewer.engine.on("frame", ({total}) => total && totals.push(total));
        },
    });
"""
_AT_ONCE = """
    let viewer;
    Object.defineProperty(window, "actor3d", {
        get: () => viewer,
        set: (started) => {
            viewer = started;
            viewer.engine.on("frame", ({total}) => {
                if (!total || window.before !== undefined) return;
                window.before = document.querySelectorAll(".panel-content > :not(h2)").length;
                document.getElementById("tab-pose").click();
                document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "l", bubbles: true}));
            });
        },
    });
"""
"""Does something as soon as the first picture is drawn."""


@pytest.fixture(scope="module")
def pack() -> bytes:
    return pack_avatar(effects_avatar(4000, model=tiny_body()))


@pytest.fixture(scope="module")
def file(pack, tmp_path_factory):
    return write_static_page(tmp_path_factory.mktemp("coming") / "ada.html", pack)


@pytest.fixture
def coming(browser, file, pack) -> Iterator[AvatarPage]:
    """A page that has the first level, and no more until it is let go."""
    page = browser.new_context(viewport={"width": 320, "height": 320}, reduced_motion="reduce").new_page()
    found = AvatarPage(page=page)
    page.on("pageerror", lambda error: found.errors.append(str(error)))
    page.add_init_script(gate(pack))
    page.goto(file.as_uri())
    found.wait("window.actor3d?.avatar.value")
    found.settle()
    yield found
    found.close()
    assert found.errors == []


def _count(page: AvatarPage) -> int:
    return page.run("async () => (await actor3d.engine.frame()).total")


def test_a_file_shows_the_person_before_all_of_it_is_read(browser, file, pack):
    context = browser.new_context(viewport={"width": 320, "height": 320})
    context.add_init_script(f"{{ {_TOTALS} }}")
    page = AvatarPage(page=context.new_page())
    page.page.goto(file.as_uri())
    page.wait("window.actor3d?.arriving.coming.value === false")
    page.settle()
    totals = page.run("() => totals")
    page.close()
    *levels, count = level_counts(pack)
    assert totals[0] in levels
    assert totals[-1] == count


def test_the_first_picture_does_not_wait_for_panels_and_what_is_done_at_once_counts(browser, file):
    context = browser.new_context(viewport={"width": 1000, "height": 500})
    context.add_init_script(f"{{ {_AT_ONCE} }}")
    page = AvatarPage(page=context.new_page())
    page.page.goto(file.as_uri())
    page.page.get_by_role("heading", name="Pose").wait_for()
    page.wait("document.querySelectorAll('.panel-content > :not(h2)').length > 0")
    assert page.run("() => [before, actor3d.state.loop.value]") == [0, False]
    page.close()


def test_folds_and_shadows_wait_for_all_of_it(coming):
    state = """() => {
        const {folds, lamps} = actor3d.engine.avatar().gaussians, {placer} = actor3d.engine.stages[0].actor;
        return [folds !== null && lamps !== null, placer.effects.places !== null, placer.effects.late];
    }"""
    coming.run("() => actor3d.player.seek(3)")
    coming.run("() => actor3d.engine.drawn()")
    assert coming.run(state) == [True, False, False]
    assert coming.pixels()[..., :3].std() > 5
    coming.run("() => letGo()")
    coming.wait("!actor3d.arriving.coming.value")
    coming.settle()
    assert coming.run(state) == [True, True, False]


def test_what_is_done_meanwhile_stays(coming, pack):
    coarse = _count(coming)
    assert coming.page.locator(".speed").inner_text().endswith("more are coming")
    before = coming.run(
        """() => {
            actor3d.player.seek(2);
            actor3d.state.edits.value = {left_shoulder: [0, 0, 1]};
            actor3d.engine.setView({position: [1, 1, 4], target: [0, 1, 0], fov: 20, snapped: null});
            return [actor3d.state.clip.value, [...actor3d.pose.value.rotations]];
        }"""
    )
    coming.run("() => letGo()")
    coming.wait("!actor3d.arriving.coming.value")
    coming.settle()
    after = coming.run("() => [actor3d.state.clip.value, [...actor3d.engine.pose().rotations]]")
    assert (coarse, _count(coming)) == (level_counts(pack)[0], level_counts(pack)[-1])
    assert after == before
    assert coming.run("() => actor3d.engine.view().position") == pytest.approx([1, 1, 4])
    assert coming.run("() => actor3d.avatar.value.body.betas !== null")
    assert not coming.page.locator(".speed").inner_text().endswith("coming")


def test_pictures_and_films_wait_for_all_of_it(coming):
    coming.run(
        """() => {
            window.drawn = [];
            const render = actor3d.engine.render.bind(actor3d.engine);
            actor3d.engine.render = (options) => {
                drawn.push(actor3d.engine.avatar().gaussians.count);
                return render(options);
            };
            void actor3d.savePicture();
        }"""
    )
    coming.settle()
    assert coming.run("() => drawn") == []
    coming.download(lambda: coming.run("() => letGo()"))
    assert coming.run("() => drawn") == [_count(coming)]


def test_a_file_that_breaks_off_keeps_what_has_come_and_says_so(coming):
    coarse = _count(coming)
    coming.run("() => { window.breaks = true; letGo(); }")
    coming.wait("!actor3d.arriving.coming.value")
    ((kind, text),) = coming.notices()
    assert (kind, text.split(".")[0], _count(coming)) == (
        "error",
        "Only a part of the avatar has come",
        coarse,
    )


def test_a_file_that_is_damaged_from_the_beginning_shows_a_line(browser, file, pack, tmp_path):
    text = file.read_text("utf-8")
    start = text.index('octet-stream">') + len('octet-stream">')
    broken = tmp_path / "broken.html"
    broken.write_text(
        text[:start] + base64.b64encode(b"nothing").decode() + text[text.index("<", start) :], "utf-8"
    )
    page: Any = browser.new_page()
    page.goto(broken.as_uri())
    page.get_by_text("The file is damaged").wait_for()
    page.close()
