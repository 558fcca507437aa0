"""The commands whose figures stand in the documents run, in tiny."""

from pathlib import Path

import pytest

from actor3d.bench.made_avatar import made_avatar
from actor3d.bench.splats import SplatWorkload
from actor3d.bodies.files import free_body
from actor3d.viewer.packing import pack_avatar
from benchmarks import levels, rasterizer, twins

ROOT = Path(__file__).parents[1]
TINY = SplatWorkload(name="tiny", gaussians=300, side=32, views=2)


def test_a_rasterizer_is_timed_beside_another_checkouts_and_its_twin():
    here, against, twin = rasterizer.run(TINY, 0.1, against=ROOT, twin=True, rounds=1)
    assert (here.library, against.library, twin.library) == ("here", str(ROOT), "torch")
    assert here.times_as_fast == 1 and min(here.forward_ms, here.backward_ms) > 0
    assert here.picture_error == here.gradient_error == against.picture_error == against.gradient_error == 0
    assert 0 < twin.picture_error < 1e-4 and twin.gradient_error < 1e-3


def test_a_folder_without_a_library_is_told(tmp_path):
    with pytest.raises(SystemExit, match="has no rectifier3d in it"):
        rasterizer.Side(tmp_path, tmp_path / "scene.pt")


def test_compiled_code_is_timed_beside_its_twins(capsys):
    twins.main(["--views", "1", "--side", "24", "--gaussians", "50", "--rounds", "1"])
    rows = capsys.readouterr().out.splitlines()[1:]
    assert len(rows) == 6 and all(float(row.split()[-1]) > 0 for row in rows)


def test_levels_of_detail_are_compared_with_all_gaussians():
    avatar, body = made_avatar(4000), free_body()
    shown = levels.shown_by(avatar, avatar.gaussians.bound, body.surface(), body.template, 48)
    _, *rows, file, gzipped = levels.report(shown, pack_avatar(avatar), [0.0, 0.3])
    assert len(rows) == 2 * len(levels.ORDERS)
    decibels = [[float(value) for value in row.split()[-3:]] for row in rows]
    assert all(tenth < six for tenth, _, six in decibels)
    for row in (file, gzipped):
        shares = [int(value.rstrip("%")) for value in row.split()[-3:]]
        assert 0 < shares[0] < shares[1] < shares[2] < 100
