"""The page's scene: several avatars, each with its own motion, pose and place, and a still scene round them."""

import json

import numpy as np
import pytest
from avatar_page import AvatarPage
from strewn_splats import some_splats

from actor3d.export.splat_ply import splat_ply
from actor3d.viewer.still import StillScene
from actor3d.viewer.web_page import web_page


@pytest.fixture(scope="module")
def shared(browser, tiny_pack, tmp_path_factory):
    file = tmp_path_factory.mktemp("company") / "two.html"
    still = StillScene(name="room.ply", ply=splat_ply(some_splats(200)), plain=True)
    file.write_text(web_page(tiny_pack, "ada", others=[("bob", tiny_pack)], still=still), encoding="utf-8")
    page = AvatarPage.open(browser, file.as_uri())
    page.wait("actor3d.state.members.value.length === 2 && actor3d.stillScenes.opened.value")
    page.run("() => { globalThis.room = actor3d.stillScenes.opened.value; }")
    yield page
    assert page.errors == []
    page.close()


@pytest.fixture
def two(shared):
    """Ada, who is chosen, and Bob beside her; nothing round them."""
    shared.reset()
    shared.run(
        "() => { actor3d.stillScenes.remove(); return actor3d.company.add(actor3d.source.runs.value[1]); }"
    )
    shared.show("Scene")
    shared.run("() => actor3d.engine.frameBody()")
    shared.settle()
    yield shared
    shared.run("() => { actor3d.state.playing.value = false; }")


def clear(page: AvatarPage) -> None:
    """Ada alone, drawn coarsely."""
    page.run(
        """() => {
            const settings = {clip: actor3d.avatar.value.clips[0].name, adapts: false, resolution: 0.2};
            actor3d.openLink("#view=" + btoa(JSON.stringify(settings)));
            actor3d.stillScenes.remove();
            actor3d.notices.shown.value = [];
        }"""
    )


def roots(page: AvatarPage) -> np.ndarray:
    """Where everybody's pelvis is in the scene [M, 3]."""
    return np.array(
        page.run(
            """() => actor3d.state.members.value.map(({id}) => {
                const {positions} = actor3d.engine.cast.joints(actor3d.company.actorOf(id));
                return [...positions.slice(0, 3)];
            })"""
        )
    )


def choose(page: AvatarPage, name: str) -> None:
    page.page.get_by_role("radio", name=name).click()
    page.settle()


def test_a_page_of_several_avatars_shows_all_side_by_side(two):
    ada, bob = roots(two)
    assert bob - ada == pytest.approx([1, 0, 0], abs=1e-5)
    assert [m["run"] for m in two.settings()["members"]] == ["0", "1"]
    assert two.run("() => actor3d.stats.value.total") == 2 * two.run(
        "() => actor3d.avatar.value.gaussians.count"
    )


def test_panels_pose_the_chosen_one_and_the_other_keeps_its_pose(two):
    before = roots(two)
    choose(two, "bob")
    two.set(edits={"pelvis": [0, 1, 0]}, shift=[0, 0.2, 0])
    moved = roots(two)
    assert moved[0] == pytest.approx(before[0])
    assert moved[1] - before[1] == pytest.approx([0, 0.2, 0], abs=1e-5)
    choose(two, "ada")
    assert two.settings()["edits"] == {}
    assert roots(two) == pytest.approx(moved)
    choose(two, "bob")
    assert two.settings()["edits"] == {"pelvis": [0, 1, 0]}
    assert not two.run("() => actor3d.history.canUndo.value")


def test_a_circle_on_the_floor_is_dragged_and_numbers_place_and_turn(two):
    box = two.page.locator("[data-member='1']").bounding_box()
    at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    before = roots(two)
    two.drag(at, (0, 40))
    after = roots(two)
    assert after[0] == pytest.approx(before[0])
    assert after[1, 1] < before[1, 1] - 0.1  # nearer, in a world whose z is up
    assert after[1, 2] == pytest.approx(before[1, 2])
    two.page.locator("[data-member='1']").click()
    assert two.settings()["chosen"] == 1
    field = two.page.get_by_label("x", exact=True).first
    field.fill("-1.5")
    field.press("Enter")
    two.settle()
    assert roots(two)[1, 0] - roots(two)[0, 0] == pytest.approx(-1.5, abs=1e-3)


def test_a_hand_is_dragged_where_the_pointer_goes_though_the_avatar_is_turned(two):
    two.run("() => { actor3d.company.place(0, {x: 0.3, z: -0.2, turn: 2.5}); actor3d.engine.frameBody(); }")
    two.set(posing=True)
    start = two.spot("left_wrist")
    two.drag(start, (6, -14))
    assert two.spot("left_wrist") == pytest.approx((start[0] + 6, start[1] - 14), abs=1)
    start = two.spot("pelvis")
    two.drag(start, (20, 10))
    assert two.spot("pelvis") == pytest.approx((start[0] + 20, start[1] + 10), abs=1)


def test_each_motion_goes_on_at_its_own_time(two):
    choose(two, "bob")
    clip = "(() => actor3d.motion.value)()"
    fps = two.run(f"() => {clip}.fps")
    two.page.get_by_label("Ahead (s)").fill(str(1 / fps))
    two.page.get_by_label("Ahead (s)").press("Enter")
    two.settle()
    assert two.settings()["frame"] == 1
    two.run("() => actor3d.player.seek(2)")
    choose(two, "ada")
    assert two.settings()["frame"] == 1
    two.run("() => actor3d.player.seek(0)")
    two.settle()
    pose = two.run(f"() => [...{clip}.poseAt(1).rotations]")
    posed = two.run("() => [...actor3d.company.others.value[0].pose.rotations]")
    assert posed == pytest.approx(pose)


def test_a_link_restores_everybody(two):
    two.run("() => { actor3d.company.place(1, {x: 0.5, z: 0.75, turn: 1}); }")
    choose(two, "bob")
    two.set(edits={"pelvis": [0.2, 0, 0]}, still={**two.settings()["still"], "x": 2})
    shown, link = roots(two), two.run("() => actor3d.link()")
    clear(two)
    assert len(two.settings()["members"]) == 1
    assert "members" not in two.run("(link) => atob(link.split('view=')[1])", two.run("() => actor3d.link()"))
    two.run("(link) => { actor3d.openLink('#' + link.split('#')[1]); }", link)
    two.wait("actor3d.state.members.value.length === 2")
    two.settle()
    settings = two.settings()
    assert (settings["chosen"], settings["edits"]) == (1, {"pelvis": [0.2, 0, 0]})
    assert settings["still"]["x"] == 2
    assert roots(two) == pytest.approx(shown, abs=1e-6)


def test_a_link_with_damaged_avatars_is_refused_in_a_line(two):
    far = {"id": 0, "run": "0", "place": {"x": 1e9, "z": 0, "turn": 0}}
    for members in ([{"id": 0}], [{}], "all", [far]):
        hash_ = "#view=" + two.run("(settings) => btoa(settings)", json.dumps({"members": members}))
        two.run("(hash) => { actor3d.notices.shown.value = []; actor3d.openLink(hash); }", hash_)
        assert two.notices() == [("error", 'This link is damaged: it has no usable "members".')]
    absent = {**two.settings()["members"][0], "id": 7, "run": "9"}
    hash_ = "#view=" + two.run("(settings) => btoa(settings)", json.dumps({"members": [absent]}))
    two.run("(hash) => { actor3d.openLink(hash); }", hash_)
    two.wait("actor3d.notices.shown.value.length > 1")
    assert "an avatar that is not here" in two.notices()[-1][1]
    assert len(two.settings()["members"]) == 2


def test_who_is_hidden_is_not_drawn_and_who_is_removed_is_gone(two):
    both = two.pixels()
    two.page.get_by_role("button", name="Hide bob").click()
    two.settle()
    alone = two.pixels()
    assert (both != alone).any()
    two.page.get_by_role("button", name="Remove ada").click()
    two.settle()
    assert [m["run"] for m in two.settings()["members"]] == ["1"]
    assert two.settings()["chosen"] == 1
    assert two.page.get_by_role("button", name="Remove bob").is_disabled()


def test_the_same_run_can_be_there_twice(two):
    two.page.get_by_role("button", name="Add bob").click()
    two.wait("actor3d.state.members.value.length === 3")
    assert two.page.get_by_role("radio", name="bob 2").is_visible()
    assert roots(two)[2, 0] - roots(two)[0, 0] == pytest.approx(-1, abs=1e-5)


def test_a_still_scene_is_opened_placed_and_taken_away(two):
    before = two.pixels()
    two.drop("room.ply", splat_ply(some_splats(300), sh_degree=1))
    two.settle()
    assert two.notices()[-1][1].startswith("room.ply: 300 Gaussians")
    room = two.pixels()
    assert (room != before).any()
    assert two.page.get_by_text("without their change").is_visible()
    two.set(still={**two.settings()["still"], "up": "-y", "scale": 2})
    assert (two.pixels() != room).any()
    two.page.get_by_role("button", name="Remove the still scene").click()
    two.settle()
    assert np.array_equal(two.pixels(), before)
    two.drop("mesh.ply", b"ply\nformat ascii 1.0\nelement vertex 1\nproperty float x\nend_header\n0\n")
    kind, text = two.notices()[-1]
    assert kind == "error"
    assert text == "mesh.ply: it is a PLY of format ascii, expected binary_little_endian."


def test_the_page_brings_its_own_still_scene(two):
    two.run("() => { actor3d.stillScenes.opened.value = globalThis.room; }")
    two.settle()
    assert two.page.get_by_role("switch", name="room.ply").is_checked()
    assert two.run("() => actor3d.stats.value.total") > 200
