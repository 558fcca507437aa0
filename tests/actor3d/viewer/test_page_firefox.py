"""The exported page in another browser than the one that all other tests of the page use."""

import numpy as np
import pytest
from avatar_page import write_static_page
from firefox import find_firefox, launched_firefox

PROGRAM = find_firefox()
_ARRIVED = """
    const rest = (ms) => new Promise((done) => setTimeout(done, ms));
    while (window.actor3d?.arriving.coming.value !== false) await rest(50);
    await actor3d.engine.frame();
"""
_PLAYED = """
    const rest = (ms) => new Promise((done) => setTimeout(done, ms));
    const press = () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true }));
    press();
    while (actor3d.state.frame.value < 1) await rest(50);
    press();
    await actor3d.engine.frame();
    return actor3d.state.playing.value;
"""


@pytest.mark.skipif(
    PROGRAM is None, reason="no Firefox, or no display and no Xvfb: apt-get install firefox-esr xvfb"
)
def test_firefox_draws_and_plays_the_static_page(tiny_pack, tmp_path):
    page = write_static_page(tmp_path / "avatar.html", tiny_pack)
    (tmp_path / "profile").mkdir()
    assert PROGRAM is not None
    with launched_firefox(PROGRAM, tmp_path / "profile") as firefox:
        firefox.open(page.as_uri())
        firefox.run(_ARRIVED)
        standing = firefox.screenshot().astype(float)
        assert firefox.run(_PLAYED) is False
        moved = firefox.screenshot().astype(float)
    assert _share_beyond(standing[:, 400:880], np.median(standing, (0, 1))) > 0.02
    assert _share_beyond(moved, standing) > 0.002


def _share_beyond(image, other):
    """Of the pixels, that differ plainly."""
    return (np.abs(image - other).max(-1) > 40).mean()
