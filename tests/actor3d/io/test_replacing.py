"""What is replaced goes only once what replaces it is on the disk."""

from pathlib import Path

from actor3d.io import atomic


def _fill(folder: Path, text: str) -> None:
    with atomic.atomic_folder(folder) as made:
        (made / "value").write_text(text)


def test_the_old_content_goes_only_after_the_new_is_on_the_disk(tmp_path, monkeypatch):
    _fill(tmp_path / "folder", "old")
    seen = []
    monkeypatch.setattr(atomic, "_remove", lambda aside: seen.append(("remove", aside.exists())))
    monkeypatch.setattr(atomic, "_sync", lambda path, target: seen.append(("sync", path.name)))
    _fill(tmp_path / "folder", "new")
    assert seen[-2:] == [("sync", tmp_path.name), ("remove", True)]
