"""At rest a body stands upright on the floor, whichever way is up in its capture."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from avatar_page import AvatarPage, write_static_page
from synthetic import tiny_body

from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.packing import pack_avatar

FLOOR = 0.3
UPS = {"z": (0, 0, 1), "-y": (0, -1, 0), "x": (1, 0, 0)}


@pytest.fixture(scope="module")
def page(browser, tmp_path_factory) -> Iterator[AvatarPage]:
    opened = AvatarPage.open(browser, _file(tmp_path_factory.mktemp("rest"), "z").as_uri())
    yield opened
    assert opened.errors == []
    opened.close()


def _file(folder, up: str):
    made = made_avatar(200, model=tiny_body())
    turned = replace(made, clips=(), cameras=(), up=np.array(UPS[up], np.float32), floor=FLOOR)
    return write_static_page(folder / f"{up}.html", pack_avatar(turned))


def standing(page: AvatarPage, up: str) -> tuple[float, float]:
    """Height of the lowest vertex above the floor, metres, and how far the head is right above the pelvis, 0 to 1."""
    joints, axis = page.joints(), np.array(UPS[up], float)
    spine = joints["head"] - joints["pelvis"]
    lowest = page.run(
        """(axis) => {
            const {vertices} = actor3d.engine.stages[0].actor.posed;
            let low = Infinity;
            for (let i = 0; i < vertices.length; i += 3)
                low = Math.min(low, vertices[i] * axis[0] + vertices[i + 1] * axis[1] + vertices[i + 2] * axis[2]);
            return low;
        }""",
        axis.tolist(),
    )
    return lowest - FLOOR, float(spine @ axis / np.linalg.norm(spine))


def test_the_rest_pose_stands_where_z_is_up(page):
    page.settle()
    height, upright = standing(page, "z")
    assert abs(height) < 1e-3
    assert upright > 0.98


@pytest.mark.parametrize("up", ["-y", "x"])
def test_the_rest_pose_stands_in_other_worlds(page, browser, tmp_path, up):
    other = AvatarPage.open(browser, _file(tmp_path, up).as_uri())
    height, upright = standing(other, up)
    other.close()
    assert abs(height) < 1e-3
    assert upright > 0.98


def test_keys_begin_upright_and_stay_what_they_were_set_as(page):
    before = page.joints()
    page.page.keyboard.press("k")
    page.settle()
    assert page.settings()["clip"] == "Keyed"
    for name, place in page.joints().items():
        np.testing.assert_allclose(place, before[name], atol=1e-4, err_msg=name)
    page.page.keyboard.press("Delete")
    page.settle()
    height, upright = standing(page, "z")
    assert abs(height) < 1e-3
    assert upright > 0.98
