"""Still scenes for the viewer: read strictly, served to the page that has the token, and nothing else."""

import numpy as np
import pytest
import torch
from strewn_splats import some_splats
from visiting import house_of, run

from actor3d.cli.view_command import open_shown
from actor3d.errors import UserError
from actor3d.export.splat_ply import read_splat_ply, splat_ply
from actor3d.viewer import still as still_module
from actor3d.viewer.still import read_still_scene


@pytest.mark.parametrize(("degree", "plain"), [(0, True), (3, False)])
def test_a_still_scene_is_read_with_colours_of_degree_0(tmp_path, degree, plain):
    splats = some_splats(20)
    (tmp_path / "room.ply").write_bytes(splat_ply(splats, degree))
    still = read_still_scene(tmp_path / "room.ply")
    assert (still.name, still.plain) == ("room.ply", plain)
    (tmp_path / "again.ply").write_bytes(still.ply)
    assert np.array_equal(read_splat_ply(tmp_path / "again.ply").means, splats.means)


def _infinite(splats):
    splats.log_scales[3, 1] = np.inf


def _turnless(splats):
    splats.quats[3] = 0


@pytest.mark.parametrize(
    ("damage", "line"), [(_infinite, "log scales are finite"), (_turnless, "a rotation is of length 0")]
)
def test_damaged_gaussians_are_refused(tmp_path, damage, line):
    splats = some_splats(20)
    damage(splats)
    (tmp_path / "room.ply").write_bytes(splat_ply(splats))
    with pytest.raises(UserError, match=line):
        read_still_scene(tmp_path / "room.ply")


def test_more_than_a_browser_draws_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(still_module, "MOST_GAUSSIANS", 19)
    (tmp_path / "room.ply").write_bytes(splat_ply(some_splats(20)))
    with pytest.raises(UserError, match="20 Gaussians"):
        read_still_scene(tmp_path / "room.ply")


@pytest.mark.parametrize("there", [True, False])
def test_a_server_gives_its_still_scene(run_folder, tmp_path, there):
    (tmp_path / "room.ply").write_bytes(splat_ply(some_splats(20)))
    still = read_still_scene(tmp_path / "room.ply")

    async def scenario() -> None:
        shown = open_shown(run_folder, torch.device("cpu"))
        async with house_of([shown], still=still if there else None) as house:
            async with house.http.get(f"{house.url}/api/still") as answer:
                assert answer.status == (200 if there else 404)
                assert (await answer.read() == still.ply) == there
            async with house.visit() as visitor:
                hello = await visitor.hear()
                assert hello.content["still"] == ("room.ply" if there else None)

    run(scenario())
