"""Members of other packages are found when they come, though looking for them is not repeated for nothing."""

from outside_packages import install

from actor3d.export.registry import EXPORTERS


def test_packages_that_come_into_a_folder_that_was_looked_through_are_found(tmp_path, monkeypatch):
    before = EXPORTERS.names()
    install(tmp_path, monkeypatch, EXPORTERS.name, "first", "MEMBER = 1\n")
    assert EXPORTERS.names() == (*before, "first")
    install(tmp_path, monkeypatch, EXPORTERS.name, "second", "MEMBER = 2\n")
    assert EXPORTERS.names() == (*before, "first", "second")
    monkeypatch.undo()
    assert EXPORTERS.names() == before
