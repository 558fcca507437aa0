"""What surrounds the avatar: background, shadow, exposure, and a view that goes along with who travels."""

import io
import json

import numpy as np
import pytest
from PIL import Image


def only(opened, **shown: bool) -> dict[str, bool]:
    """The layers with nothing shown but some."""
    return {**dict.fromkeys(opened.settings()["layers"], False), **shown}


def test_the_background_is_a_colour_a_gradient_or_a_picture(opened, tmp_path):
    opened.set(layers=only(opened))
    opened.page.get_by_text("Colour", exact=True).first.click()
    opened.page.get_by_label("Background colour").fill("#336699")
    opened.settle()
    assert (opened.pixels()[..., :3] == (0x33, 0x66, 0x99)).all()
    opened.page.get_by_text("Studio", exact=True).click()
    opened.settle()
    studio = opened.pixels()[..., :3].astype(int)
    middle = studio[int(0.42 * len(studio)), studio.shape[1] // 2]
    assert middle.min() > studio[-1, 0].max() + 40
    picture = tmp_path / "halves.png"
    Image.fromarray(np.repeat([[[255, 0, 0]], [[0, 0, 255]]], 2, axis=1).astype(np.uint8)).resize(
        (64, 64), 0
    ).save(picture)
    opened.page.get_by_label("Background picture").set_input_files(picture)
    opened.wait(
        "actor3d.state.background.value === 'picture' && actor3d.engine.display.backdrop?.width === 64"
    )
    opened.settle()
    shown = opened.pixels()[..., :3]
    assert (shown[2] == (255, 0, 0)).all()
    assert (shown[-2] == (0, 0, 255)).all()
    opened.set(background="theme")
    assert (opened.pixels() == opened.pixels()[0, 0]).all()


def test_a_file_that_is_no_picture_is_refused_in_a_line(opened, tmp_path):
    (tmp_path / "a.png").write_bytes(b"no picture")
    opened.page.get_by_label("Background picture").set_input_files(tmp_path / "a.png")
    opened.wait("actor3d.notices.shown.value.length")
    assert opened.notices() == [("error", "a.png is not a picture that this browser can read.")]


def test_a_saved_picture_has_the_background_that_is_shown(opened):
    opened.set(resolution=1, background="studio")
    content = opened.download(lambda: opened.page.keyboard.press("s"))
    saved = np.asarray(Image.open(io.BytesIO(content)))[..., :3].astype(int)
    assert np.abs(saved - opened.pixels()[..., :3]).mean() < 1


def test_the_person_throws_a_soft_shadow_where_they_stand(opened):
    opened.set(layers=only(opened), background="#ffffff")
    assert (opened.pixels()[..., :3] == 255).all()
    opened.set(layers=only(opened, shadow=True))
    dark = 255 - opened.pixels()[..., 0].astype(int)
    assert dark.max() > 40
    assert (dark > 4).mean() > 0.02
    stage = opened.page.locator(".stage").bounding_box()
    foot = np.mean([opened.spot(joint) for joint in ("left_foot", "right_foot")], axis=0)
    rows, columns = np.nonzero(dark > 0.5 * dark.max())
    scale = dark.shape[1] / stage["width"]
    there = np.array([columns.mean(), rows.mean()]) / scale + (stage["x"], stage["y"])
    assert np.linalg.norm(there - foot) < 0.12 * stage["height"]


def test_exposure_brightens_the_avatar_alone(opened):
    opened.set(layers=only(opened, gaussians=True), background="#202020")
    options = {"width": 64, "height": 64}
    plain = opened.rendered(options)
    opened.set(exposure=-1.0)
    darker = opened.rendered(options)
    np.testing.assert_array_equal(darker[..., 3], plain[..., 3])
    inside = plain[..., 3] == 255
    np.testing.assert_allclose(darker[inside][:, :3], plain[inside][:, :3] / 2, atol=3)
    assert (opened.pixels()[0, 0, :3] == 0x20).all()


@pytest.fixture
def walking(opened):
    trans = np.linspace([0, 0, 0], [2, 0, 1], 5).tolist()
    motion = {"fps": 5, "poses": np.zeros((5, 24, 3)).tolist(), "trans": trans}
    opened.drop("walking.json", json.dumps(motion).encode())
    return opened


def target(opened) -> np.ndarray:
    return np.array(opened.run("() => actor3d.engine.view().target"))


def test_the_view_goes_along_with_a_person_who_travels(walking):
    up = np.array(walking.run("() => actor3d.avatar.value.up"))
    before, place = target(walking), walking.joints()["pelvis"]
    walking.page.keyboard.press("End")
    walking.settle()
    way = walking.joints()["pelvis"] - place
    assert np.linalg.norm(way) > 1
    np.testing.assert_allclose(target(walking) - before, way - (way @ up) * up, atol=1e-4)
    walking.page.keyboard.press("Home")
    walking.settle()
    np.testing.assert_allclose(target(walking), before, atol=1e-4)
    walking.page.get_by_role("switch", name="Follow the person").uncheck(force=True)
    walking.page.keyboard.press("End")
    walking.settle()
    np.testing.assert_allclose(target(walking), before, atol=1e-4)


def test_what_is_moved_by_hand_does_not_take_the_view_along(walking):
    before = target(walking)
    walking.set(shift=[0.5, 0, 0.5])
    np.testing.assert_allclose(target(walking), before, atol=1e-6)


def test_a_link_restores_all_of_it(opened):
    opened.set(background="#123456", exposure=0.5, follow=False, layers=only(opened, gaussians=True))
    link, wanted = opened.run("() => actor3d.link()"), opened.settings()
    opened.reset()
    opened.run("(link) => actor3d.openLink(new URL(link).hash)", link)
    found = opened.settings()
    names = ("background", "exposure", "follow", "layers")
    assert {name: found[name] for name in names} == {name: wanted[name] for name in names}
