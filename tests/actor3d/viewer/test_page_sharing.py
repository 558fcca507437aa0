"""Pictures and links."""

import base64
import io
import json

import numpy as np
import pytest
from PIL import Image


def save(opened) -> np.ndarray:
    content = opened.download(lambda: opened.page.keyboard.press("s"))
    return np.asarray(Image.open(io.BytesIO(content)))


def test_a_picture_is_saved_as_it_is_shown(opened):
    opened.set(resolution=1)
    shown = opened.pixels()
    saved = save(opened)
    assert saved.shape[:2] == shown.shape[:2]
    assert (saved[..., 3] == 255).all()
    difference = np.abs(saved[..., :3].astype(int) - shown[..., :3])
    assert difference.mean() < 0.5


def test_a_picture_can_be_transparent_and_larger(opened):
    shown = opened.pixels()
    opened.set(layers={**opened.settings()["layers"], "floor": False})
    opened.page.get_by_role("button", name="Save a picture").click()
    opened.page.get_by_role("switch", name="Transparent background").check(force=True)
    opened.page.get_by_text("2×", exact=True).click()
    content = opened.download(lambda: opened.page.get_by_role("button", name="Save PNG").click())
    saved = np.asarray(Image.open(io.BytesIO(content)))
    opened.run("() => { actor3d.pictures.transparent.value = false; actor3d.pictures.scale.value = 1; }")
    assert saved.shape[:2] == (4 * shown.shape[0], 4 * shown.shape[1])
    assert (saved[:8, :8, 3] == 0).all()
    assert (saved[..., 3] > 200).mean() > 0.005


def test_a_link_restores_exactly_what_was_shown(opened):
    opened.set(
        frame=1,
        edits={"left_elbow": [0.1, -1.234567890123, 0.2]},
        shift=[0.01, -0.02, 0.03],
        betas=[0.3] * len(opened.run("() => [...actor3d.avatar.value.body.betas]")),
        layers={**opened.settings()["layers"], "skeleton": True, "box": True},
        coloring="normal",
        share=0.7,
        speed=0.25,
        loop=False,
        joint="left_elbow",
        posing=True,
    )
    opened.drag((200, 300), (60, 25))
    expected, picture = opened.settings(), opened.pixels()
    opened.page.keyboard.press("u")
    opened.wait("actor3d.notices.shown.value.length > 0")
    hash_part = opened.run("() => location.hash")
    assert opened.notices()[-1][1].startswith(("Link copied", "The link"))
    opened.reset()
    assert opened.settings() != expected
    opened.run("(hash) => { location.hash = ''; location.hash = hash; }", hash_part)
    opened.wait("actor3d.state.speed.value === 0.25")
    opened.settle()
    found = opened.settings()
    views = [settings.pop("view") for settings in (found, expected)]
    assert found == expected
    for part in ("position", "target"):
        np.testing.assert_allclose(views[0][part], views[1][part], atol=1e-9)
    np.testing.assert_array_equal(opened.pixels(), picture)


def test_a_link_keeps_the_camera_that_one_looks_through(opened):
    opened.run("() => actor3d.snap('4')")
    picture = opened.pixels()
    link = opened.run("() => actor3d.link()")
    opened.reset()
    opened.run("(link) => actor3d.openLink(new URL(link).hash)", link)
    assert opened.run("() => actor3d.snapped.value") == "4"
    np.testing.assert_array_equal(opened.pixels(), picture)


def link_of(value: object) -> str:
    return "#view=" + base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "hash_part",
    [
        "#view=%%%",
        "#view=" + base64.urlsafe_b64encode(b'{"frame": 3').decode(),
        link_of([]),
        link_of({"frame": -1}),
        link_of({"frame": "3"}),
        link_of({"speed": 0}),
        link_of({"edits": {"neck": [0, 1]}}),
        link_of({"layers": {"mesh": 1}}),
        link_of({"view": {"position": [0, 0, None]}}),
        link_of({"betas": [1e999]}),
        link_of({"constructor": 1}),
        link_of({"mode": "triangles"}),
    ],
)
def test_a_damaged_link_changes_nothing_and_says_so(opened, hash_part):
    before = opened.settings()
    opened.run("(hash) => actor3d.openLink(hash)", hash_part)
    assert opened.settings() == before
    ((kind, text),) = opened.notices()
    assert kind == "error"
    assert text.startswith("This link is damaged")


def test_a_link_for_another_avatar_still_opens(opened):
    opened.run(
        "(hash) => actor3d.openLink(hash)", link_of({"clip": "no such clip", "joint": "tail", "frame": 99999})
    )
    opened.settle()
    assert opened.notices() == []
    opened.page.get_by_role("combobox", name="Clip").click()
    opened.page.get_by_role("option").first.click()
    assert opened.run("() => actor3d.motion.value !== null")


def test_a_link_of_an_earlier_version_still_opens(opened):
    opened.run("(hash) => actor3d.openLink(hash)", link_of({"served": True}))
    assert opened.settings()["streaming"]
    assert opened.notices() == []
