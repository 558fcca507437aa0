"""Keys, themes, small screens, and who cannot see or point."""

import re
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import numpy as np
import pytest
from avatar_page import PHONE, AvatarPage

CONTRAST = """() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
    const rgba = (color) => {
        canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a], below) => [r, g, b].map((c, i) => c * a + below[i] * (1 - a));
    const ground = (element) => {
        if (!element) return [255, 255, 255];
        return over(rgba(getComputedStyle(element).backgroundColor), ground(element.parentElement));
    };
    const light = (rgb) => rgb.map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const found = [];
    for (const element of document.querySelectorAll("#app *")) {
        const text = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data.trim()).join("");
        if (!text || !element.checkVisibility() || element.closest(":disabled, .visually-hidden, svg")) continue;
        const below = ground(element);
        const [a, b] = [light(over(rgba(getComputedStyle(element).color), below)), light(below)];
        found.push([text, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)]);
    }
    return found;
}"""

NAMELESS = """() => [...document.querySelectorAll("button, input, [role=combobox], [role=tab], dialog, [tabindex='0']")]
    .filter((element) => element.checkVisibility() && element.getAttribute("aria-hidden") !== "true")
    .filter((element) => !(element.ariaLabel || element.innerText?.trim() || element.labels?.[0]?.innerText.trim()
        || element.getAttribute("aria-labelledby")))
    .map((element) => element.outerHTML.slice(0, 80))"""


def test_the_question_mark_lists_every_shortcut(opened):
    opened.page.keyboard.press("?")
    dialog = opened.page.get_by_role("dialog", name="Keyboard shortcuts")
    dialog.wait_for()
    text = dialog.inner_text()
    for label in ("Play or pause", "One frame on", "Pose by hand", "Next camera", "Refine", "Copy a link"):
        assert label in text
    opened.page.keyboard.press("p")
    assert not opened.settings()["posing"]
    opened.page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    opened.page.get_by_role("button", name="Keyboard shortcuts").click()
    dialog.wait_for()
    dialog.get_by_role("button", name="Close").click()
    dialog.wait_for(state="hidden")


def test_the_panel_can_be_put_away(opened):
    stage = opened.page.locator(".stage")
    narrow = stage.bounding_box()["width"]
    opened.page.keyboard.press("\\")
    assert not opened.page.get_by_role("tablist").is_visible()
    opened.settle()
    assert stage.bounding_box()["width"] > narrow + 300
    assert opened.pixels().shape[1] == stage.bounding_box()["width"] / 2
    opened.page.get_by_role("button", name="Show the panel").click()
    assert opened.page.get_by_role("tablist").is_visible()


def test_the_theme_follows_the_system_until_one_is_chosen(opened):
    def ground() -> float:
        return float(opened.pixels()[2, 2, :3].mean())

    assert ground() < 60
    opened.page.emulate_media(color_scheme="light")
    try:
        opened.wait("actor3d.page.shade.value === 'light'")
        assert ground() > 200
        opened.page.get_by_role("button", name="Dark theme").click()
        assert ground() < 60
        opened.page.keyboard.press("t")
        assert ground() > 200
    finally:
        opened.page.emulate_media(color_scheme="dark")
        opened.run("() => localStorage.clear()")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_all_text_has_enough_contrast(opened, theme):
    opened.set(theme=theme, edits={"left_elbow": [0, -1, 0]}, joint="left_elbow")
    opened.run("() => { actor3d.snap('1'); actor3d.notices.error('Something went wrong.'); }")
    texts: dict[str, float] = {}
    for tab in ("Look", "Pose", "Shape", "Scene", "Compare"):
        opened.show(tab)
        texts |= dict(opened.run(CONTRAST))
    opened.page.keyboard.press("?")
    texts |= dict(opened.run(CONTRAST))
    opened.page.keyboard.press("Escape")
    assert len(texts) > 60
    assert {text: round(ratio, 2) for text, ratio in texts.items() if ratio < 4.5} == {}


def test_everything_that_can_be_used_has_a_name(opened):
    opened.set(joint="left_elbow")
    for tab in ("Look", "Pose", "Shape", "Scene", "Compare"):
        opened.show(tab)
        assert opened.run(NAMELESS) == []


def test_tab_reaches_everything_and_shows_where_it_is(opened):
    opened.page.get_by_role("button", name="Save a picture").focus()
    reached = []
    for _ in range(40):
        name, outlined = opened.run(
            """() => {
                const at = document.activeElement;
                if (at === document.body) return ["", false];
                const shown = at.matches("input:not([type=range])") ? at.closest("label") ?? at : at;
                const marked = [shown, ...shown.querySelectorAll("*")]
                    .some((element) => getComputedStyle(element).outlineStyle === "solid");
                return [at.ariaLabel ?? at.innerText.trim(), marked];
            }"""
        )
        if name:
            assert outlined or name == "Save a picture", name
            reached.append(name)
        opened.page.keyboard.press("Tab")
    for expected in ("Record a video", "Look", "Gaussians", "Floor", "Resolution", "Play", "Frame", "Loop"):
        assert expected in reached
    assert any(name.startswith("Clip:") for name in reached)


def test_tabs_are_walked_by_arrows(opened):
    opened.page.get_by_role("tab", name="Look").focus()
    opened.page.keyboard.press("ArrowRight")
    assert opened.page.get_by_role("tab", name="Pose").get_attribute("aria-selected") == "true"
    opened.page.keyboard.press("ArrowLeft")
    opened.page.keyboard.press("ArrowLeft")
    assert opened.page.get_by_role("tabpanel", name="Compare").is_visible()


def test_space_plays_after_a_button_was_clicked_but_presses_one_reached_by_keyboard(opened):
    # Without its loop the clip ends by itself: not before the test does.
    opened.set(speed=0.1)
    loop = opened.page.get_by_role("button", name="Loop")
    loop.click()
    opened.wait("document.activeElement === document.body")
    opened.page.keyboard.press("Space")
    assert opened.settings()["playing"]
    opened.page.keyboard.press("Space")
    before = opened.settings()["loop"]
    loop.focus()
    opened.page.keyboard.press("Space")
    assert opened.settings()["loop"] is not before
    assert not opened.settings()["playing"]


@pytest.fixture(scope="module")
def phone(browser, static_page):
    page = AvatarPage.open(browser, static_page.address, viewport=PHONE, has_touch=True)
    yield page
    assert page.errors == []
    page.close()


def test_a_phone_shows_the_avatar_and_all_controls_without_scrolling_sideways(phone):
    width, height = PHONE["width"], PHONE["height"]
    assert phone.run("() => document.scrollingElement.scrollWidth") <= width
    assert phone.page.locator(".stage").bounding_box()["height"] > 0.6 * height
    for tab in ("Look", "Pose", "Shape", "Scene", "Compare"):
        phone.page.get_by_role("tab", name=tab).tap()
        assert phone.page.get_by_role("tabpanel", name=tab).is_visible()
        stage = phone.page.locator(".stage").bounding_box()
        assert stage["height"] > 0.3 * height
        phone.settle()
        spots = np.array([phone.spot(joint) for joint in phone.joints()]) - (stage["x"], stage["y"])
        assert (spots > 8).all(), tab
        assert (spots < (stage["width"] - 8, stage["height"] - 8)).all(), tab
        assert np.ptp(spots[:, 1]) > 0.4 * stage["height"], tab
        assert phone.run("() => document.scrollingElement.scrollWidth") <= width
    phone.page.get_by_role("tab", name="Compare").tap()
    assert phone.page.get_by_role("tabpanel").count() == 0
    small = phone.run(
        """() => [...document.querySelectorAll("button")].filter((b) => b.checkVisibility())
            .map((b) => [b.ariaLabel ?? b.innerText, b.getBoundingClientRect()])
            .filter(([, box]) => Math.min(box.width, box.height) < 32 || box.left < 0 || box.right > innerWidth)"""
    )
    assert small == []


def _notices_over_stage(page: AvatarPage) -> tuple[float, float]:
    """How far down the stage two notices begin and end, as shares of its height."""
    page.run(
        """() => {
            actor3d.notices.info('The address of this pose is on the clipboard.');
            actor3d.notices.error('wave.bvh: the joint LeftArm is not known, and nothing was changed.');
        }"""
    )
    stage, notices = (page.page.locator(name).bounding_box() for name in ("canvas >> nth=0", ".toasts"))
    assert stage is not None and notices is not None
    top = notices["y"] - stage["y"]
    return top / stage["height"], (top + notices["height"]) / stage["height"]


def test_notices_stand_at_the_feet_and_leave_the_head_free(opened, phone):
    for page in (opened, phone):
        begins, ends = _notices_over_stage(page)
        assert 0.3 < begins < ends <= 1


def test_a_finger_plays_and_poses_on_a_phone(phone):
    phone.page.get_by_role("button", name="Play", exact=True).tap()
    assert phone.settings()["playing"]
    phone.page.get_by_role("button", name="Pause", exact=True).tap()
    phone.set(posing=True, frame=0)
    phone.page.touchscreen.tap(*phone.spot("left_wrist"))
    assert phone.settings()["joint"] == "left_wrist"


def test_on_a_phone_nothing_lies_on_the_feet_that_are_compared(phone):
    badge = phone.page.locator(".camera-badge")
    phone.page.get_by_role("tab", name="Compare").tap()
    camera = phone.page.locator(".camera").first
    camera.tap()
    assert camera.get_attribute("aria-pressed") == "true"
    assert not badge.is_visible()
    phone.page.get_by_role("tab", name="Compare").tap()
    assert badge.is_visible(), "without the list it is the way to other cameras"
    phone.page.get_by_role("tab", name="Compare").tap()
    camera.tap()
    assert camera.get_attribute("aria-pressed") == "false"
    assert badge.count() == 0
    phone.page.get_by_role("tab", name="Compare").tap()


def test_an_embedded_page_is_the_figure_and_a_play_bar(browser, static_page):
    page = AvatarPage.open(browser, f"{static_page.address}#embed", viewport={"width": 480, "height": 360})
    assert page.page.get_by_role("button", name="Play", exact=True).is_visible()
    assert page.page.locator(".top-bar, .panel").count() == 0
    assert page.page.locator(".stage").bounding_box()["height"] > 280
    assert page.errors == []
    page.close()


_NO_WEBGL2 = (
    "HTMLCanvasElement.prototype.getContext = () => null; OffscreenCanvas.prototype.getContext = () => null;"
)


@pytest.mark.parametrize("wrong", ["no WebGL2", "damaged"])
def test_a_page_that_cannot_show_anything_says_why(browser, static_page, tmp_path, wrong):
    page, file = browser.new_page(), tmp_path / "avatar.html"
    content = Path(url2pathname(urlparse(static_page.address).path)).read_text(encoding="utf-8")
    if wrong == "damaged":
        start = content.index(">", content.index('id="actor3d-avatar"')) + 100
        content = content[:start] + 50 * "!" + content[start + 50 :]
    else:
        page.add_init_script(_NO_WEBGL2)
    file.write_text(content, encoding="utf-8")
    page.goto(file.as_uri())
    alert = page.get_by_role("alert")
    alert.wait_for()
    title = {"no WebGL2": "This browser cannot draw the avatar", "damaged": "The avatar cannot be shown"}[
        wrong
    ]
    assert alert.get_by_role("heading").inner_text() == title
    assert re.search("WebGL|Export it again", alert.inner_text())
    assert "\n    at " not in alert.inner_text()
    page.close()


def test_pictures_of_a_page_at_rest_are_the_same(opened):
    np.testing.assert_array_equal(opened.pixels(), opened.pixels())
