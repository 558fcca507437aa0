"""How long a film takes is told once, after its first new frame."""

from types import SimpleNamespace

import pytest

from actor3d.cli import render_command
from actor3d.rendering.options import RenderOptions


@pytest.fixture
def clock(monkeypatch):
    moments = iter([100.0, 102.0, 103.0])
    monkeypatch.setattr(render_command, "time", SimpleNamespace(monotonic=lambda: next(moments)))


def _told(capsys, mode: str) -> str:
    estimate = render_command._Estimate(RenderOptions(motion=("walk",), mode=mode))
    for done in (10, 11, 12):
        estimate.tell(done, 131)
    return capsys.readouterr().out


def test_it_counts_what_is_still_to_do(clock, capsys):
    assert _told(capsys, "video") == "first frame after 2.0 s: the film takes at most about 4 minutes more\n"


def test_quick_films_need_none(clock, capsys):
    assert _told(capsys, "bake") == ""
