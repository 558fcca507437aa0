"""A run that is not baked, or is baked by somebody else while it is shown."""

import shutil

import torch
from visiting import House, house_of, run

from actor3d.cli.main import main
from actor3d.cli.view_command import open_shown
from actor3d.errors import UserError


def visit(shown, scenario):
    """Run a scenario against a server of one run."""

    async def with_a_server() -> None:
        async with house_of([shown]) as house:
            await scenario(house)

    run(with_a_server())


def test_a_page_may_ask_for_the_bake_that_is_missing(run_folder, tmp_path):
    unbaked = tmp_path / "run"
    shutil.copytree(run_folder, unbaked)
    settings = unbaked / "config.yaml"
    settings.write_text(settings.read_text().replace("bake_poses: 0", "bake_poses: 2"))

    async def scenario(house: House) -> None:
        await house.avatar()
        async with house.visit() as page, house.visit() as other:
            assert (await page.hear()).content["runs"][0]["bake"] == "missing"
            await page.say("bake", run=0)
            heard = await page.until("avatar", "unbaked")
            counts = [m.content["done"] for m in heard if m.kind == "baking"]
            assert counts == [0, 1, 2]
            assert heard[-1].content["bake"] == "current"
            assert (await other.until("avatar"))[-1].content["revision"] == 2

    visit(open_shown(unbaked, torch.device("cpu")), scenario)


def test_a_bake_that_cannot_be_kept_is_told(run_folder, monkeypatch):
    shown = open_shown(run_folder, torch.device("cpu"))

    def full(folder):
        raise UserError(f"{folder}: cannot be written to")

    monkeypatch.setattr("actor3d.viewer.server.shown_run.require_writable", full)

    async def scenario(house: House) -> None:
        await house.avatar()
        async with house.visit() as page:
            await page.say("bake", run=0)
            told = (await page.until("unbaked"))[-1].content["message"]
            assert told == f"{shown.name}: cannot be written to"

    visit(shown, scenario)


def test_what_another_process_bakes_is_shown(run_folder, tmp_path):
    unbaked = tmp_path / "run"
    shutil.copytree(run_folder, unbaked)
    assert main(["bake", str(unbaked), "--frames", "1"]) == 0
    (unbaked / "bake").rename(tmp_path / "bake")

    async def scenario(house: House) -> None:
        await house.avatar()
        async with house.visit() as page:
            await page.hear()
            (tmp_path / "bake").rename(unbaked / "bake")
            assert (await page.until("avatar"))[-1].content["bake"] == "current"

    visit(open_shown(unbaked, torch.device("cpu")), scenario)
