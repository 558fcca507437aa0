"""What every export format must do, tried on each: our own, and one of a package from outside."""

import logging
import re
import shutil
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from outside_packages import POINTS, install

from actor3d.errors import UserError
from actor3d.export.export_run import OpenAvatar, check_export, export_avatar
from actor3d.export.options import ExportRequest
from actor3d.export.registry import EXPORTERS, format_of
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene
from actor3d.runs.run import open_run

CPU = torch.device("cpu")
REACH = ExportRequest(clip="reach", mode="repose", texture=384, licensed_body=True)
"""A clip of two frames, in the quickest way."""


@pytest.fixture(scope="module")
def avatar(run) -> OpenAvatar:
    """Someone whose body is licensed."""
    return OpenAvatar(run=run, networks=run.networks(CPU))


@pytest.fixture(scope="module")
def free(free_run) -> OpenAvatar:
    """Someone whose body may be passed on."""
    run = open_run(free_run)
    return OpenAvatar(run=run, networks=run.networks(CPU))


@pytest.fixture(scope="module")
def made_first() -> dict[str, dict[str, bytes]]:
    """The files of one export of each format that was asked for."""
    return {}


class ExporterTests:
    """Common to all formats; a subclass says which."""

    name: str
    suffix: str
    begins: bytes
    """How its files, or the first one in its folder, begin."""
    needs: tuple[str, ...] = ()
    """Modules that are not there on every machine."""
    carries_body = False
    shows_gaussians = True
    found_by_ending = True
    """Whether a file's name is enough."""

    @pytest.fixture(autouse=True)
    def installed(self):
        for module in self.needs:
            pytest.importorskip(module)

    @pytest.fixture
    def form(self, installed) -> ExportFormat:
        return EXPORTERS[self.name]

    def out(self, folder: Path, name: str = "made") -> Path:
        return folder / f"{name}{self.suffix}"

    def exported(self, avatar: OpenAvatar, form: ExportFormat, out: Path, **changes) -> dict[str, bytes]:
        """The files that one export makes."""
        export_avatar(avatar, form, out, replace(REACH, **changes))
        return contents(out)

    def test_the_format_says_what_it_is(self, form):
        assert isinstance(form, ExportFormat)
        assert self.name in EXPORTERS.names()
        assert (form.name, form.suffix) == (self.name, self.suffix)
        assert (form.carries_body, form.shows_gaussians) == (self.carries_body, self.shows_gaussians)
        assert form.description.strip()
        assert "\n" not in form.description

    def test_it_writes_what_its_name_says(self, avatar, form, tmp_path):
        told = []
        out = self.out(tmp_path / "new" / "folder")
        export_avatar(avatar, form, out, REACH, lambda done, total: told.append((done, total)))
        made = contents(out)
        assert next(iter(made.values())).lower().startswith(self.begins.lower())
        assert all(made.values())
        assert list(out.parent.iterdir()) == [out]
        assert told == [] or told[-1][0] == told[-1][1]
        assert [done for done, _ in told] == sorted(done for done, _ in told)

    @pytest.fixture
    def first(self, avatar, form, made_first, tmp_path) -> dict[str, bytes]:
        """The files of an export, made by the first test that asks for them."""
        if self.name not in made_first:
            made_first[self.name] = self.exported(avatar, form, self.out(tmp_path, "first"))
        return made_first[self.name]

    def test_the_same_seed_gives_the_same_file_on_another_day(
        self, avatar, form, first, tmp_path, monkeypatch
    ):
        now = time.time
        monkeypatch.setattr(time, "time", lambda: now() + 100_000)
        second = self.exported(avatar, form, self.out(tmp_path, "second"))
        # Not compared by pytest, which would look for minutes for the bytes that differ.
        unequal = [name for name in first.keys() | second.keys() if first.get(name) != second.get(name)]
        assert unequal == []

    def test_another_seed_changes_what_shows_the_avatar(self, avatar, form, first, tmp_path):
        second = self.exported(avatar, form, self.out(tmp_path, "second"), seed=1)
        assert (first != second) == self.shows_gaussians

    def test_another_ending_is_refused_before_anything_is_done(self, form, tmp_path):
        if not self.suffix:
            pytest.skip("a folder may be called anything")
        with pytest.raises(UserError, match=f"'{self.name}' end in {self.suffix}"):
            check_export(form, tmp_path / "made.obj", REACH)
        self.out(tmp_path).mkdir()
        with pytest.raises(UserError, match="is a folder"):
            check_export(form, self.out(tmp_path), REACH)

    def test_an_interrupted_write_leaves_nothing_behind(self, avatar, form, tmp_path):
        with pytest.raises(KeyboardInterrupt):
            export_avatar(avatar, interrupted(form), self.out(tmp_path), REACH)
        assert list(tmp_path.iterdir()) == []

    def test_an_interrupted_write_leaves_what_was_there(self, avatar, form, tmp_path):
        out = self.out(tmp_path)
        if self.suffix:
            out.write_bytes(b"precious")
        else:
            out.mkdir()
        before = contents(out)
        with pytest.raises(KeyboardInterrupt):
            export_avatar(avatar, interrupted(form), out, REACH)
        assert list(tmp_path.iterdir()) == [out]
        assert contents(out) == before

    def test_a_licensed_body_leaves_only_when_the_user_says_so(self, avatar, form, tmp_path, caplog):
        out, request = self.out(tmp_path), replace(REACH, licensed_body=False)
        if self.carries_body:
            said = rf"'{self.name}' would hold data of the licensed smpl body.*--licensed-body"
            with pytest.raises(UserError, match=said):
                export_avatar(avatar, form, out, request)
            assert list(tmp_path.iterdir()) == []
            request = REACH
        with caplog.at_level(logging.WARNING):
            export_avatar(avatar, form, out, request)
        assert contents(out)
        assert (f"{self.name} holds data of the licensed smpl body" in caplog.text) == self.carries_body

    def test_a_free_body_leaves_without_a_word(self, request, form, tmp_path, caplog):
        if not self.carries_body:
            pytest.skip("holds no body")
        free = request.getfixturevalue("free")
        with caplog.at_level(logging.WARNING):
            assert self.exported(free, form, self.out(tmp_path), clip="wave", licensed_body=False)
        assert "licensed" not in caplog.text

    def test_a_file_that_shows_the_avatar_is_known_by_its_ending(self, form):
        if not self.suffix:
            assert not self.found_by_ending
            return
        if self.suffix == ".json":  # Neither of two holds Gaussians: a guess would be wrong half the time.
            with pytest.raises(UserError, match="choose with --format: cameras, motion"):
                format_of(Path("a.json"))
            return
        found = format_of(Path(f"a.b{self.suffix}"))
        assert (found is form) == self.found_by_ending
        assert found.suffix == self.suffix
        assert found.shows_gaussians or not self.shows_gaussians

    def test_it_holds_the_one_pose_or_the_whole_motion_that_it_says(self, form, tmp_path):
        for change, flag in (({"rest": True}, "--rest"), ({"frame": 1}, "--frame")):
            if form.frames == "one":
                check_export(form, self.out(tmp_path), replace(REACH, **change))
            else:
                with pytest.raises(UserError, match=flag):
                    check_export(form, self.out(tmp_path), replace(REACH, **change))


class TestPly(ExporterTests):
    name, suffix, begins = "ply", ".ply", b"ply\n"


class TestPlySequence(ExporterTests):
    name, suffix, begins = "ply-sequence", "", b"ply\n"
    found_by_ending = False

    def test_a_folder_with_something_in_it_is_left_alone(self, avatar, form, tmp_path):
        (tmp_path / "thesis.txt").write_text("mine")
        with pytest.raises(UserError, match="exists already"):
            export_avatar(avatar, form, tmp_path, REACH)
        assert contents(tmp_path) == {"thesis.txt": b"mine"}

    def test_it_says_first_how_much_it_will_take(self, avatar, form, tmp_path, caplog):
        with caplog.at_level(logging.INFO):
            made = self.exported(avatar, form, self.out(tmp_path))
        assert list(made) == ["frame_000000.ply", "frame_000001.ply"]
        assert re.search(r"2 frames of 0\.1 MB: 0 MB on the disk", caplog.text)

    def test_what_the_disk_cannot_hold_is_not_begun(self, avatar, form, tmp_path, monkeypatch):
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100_000))
        with pytest.raises(UserError, match="2 frames need 0 MB, 0 MB are free: make room"):
            self.exported(avatar, form, self.out(tmp_path))
        assert list(tmp_path.iterdir()) == []


class TestPlyZip(ExporterTests):
    name, suffix, begins = "ply-zip", ".zip", b"PK\3\4"


class TestCompressedPly(ExporterTests):
    name, suffix, begins = "compressed-ply", ".compressed.ply", b"ply\n"


class TestSpz(ExporterTests):
    name, suffix, begins = "spz", ".spz", b"\x1f\x8b"


class TestSog(ExporterTests):
    name, suffix, begins = "sog", ".sog", b"PK\3\4"


class TestGltf(ExporterTests):
    name, suffix, begins = "gltf", ".glb", b"glTF"
    needs = ("pygltflib",)


class TestBodyGltf(ExporterTests):
    name, suffix, begins = "body-gltf", ".glb", b"glTF"
    needs = ("pygltflib",)
    carries_body, found_by_ending = True, False


class TestBodyUsd(ExporterTests):
    name, suffix, begins = "body-usd", ".usdc", b"PXR-USDC"
    needs = ("pxr",)
    carries_body = True


class TestSpark(ExporterTests):
    name, suffix, begins = "spark", "", b"ply\n"
    carries_body, found_by_ending = True, False


class TestCameras(ExporterTests):
    name, suffix, begins = "cameras", ".json", b"{"
    shows_gaussians = False


class TestMotion(ExporterTests):
    name, suffix, begins = "motion", ".json", b"{"
    shows_gaussians, found_by_ending = False, False


class TestWeb(ExporterTests):
    name, suffix, begins = "web", ".html", b"<!doctype html"
    carries_body = True


class TestWebComponent(ExporterTests):
    name, suffix, begins = "web-component", "", b"\n                                 apache"
    carries_body, found_by_ending = True, False


class TestSkinned(ExporterTests):
    name, suffix, begins = "skinned", ".a3dv", b"A3DV"
    carries_body = True


class TestFormatOfAnotherPackage(ExporterTests):
    """Somebody's points, one a line."""

    name, suffix, begins = "points", ".xyz", b"# tiny\n"

    @pytest.fixture(autouse=True)
    def installed(self, tmp_path_factory, monkeypatch):
        install(tmp_path_factory.mktemp("site"), monkeypatch, "exporters", self.name, POINTS)
        yield
        EXPORTERS._loaded.pop(self.name, None)

    def test_the_command_offers_and_uses_it(self, run_folder, tmp_path, call, refuses):
        export = ("export", run_folder, "--clip", "reach", "--frame", 0, "--mode", "repose")
        for name, options in (("a.xyz", ()), ("b.xyz", ("--format", "points"))):
            assert call(*export, *options, "--out", tmp_path / name)[::2] == (0, [])
        files = contents(tmp_path)
        assert files["a.xyz"] == files["b.xyz"]
        lines = files["a.xyz"].decode().splitlines()
        assert len(lines) == 1 + 1500
        assert all(len([float(number) for number in line.split()]) == 3 for line in lines[1:])
        assert ".xyz" in refuses(*export, "--out", tmp_path / "c.obj")
        assert "points" in refuses(*export, "--format", "nonsense", "--out", tmp_path / "c.obj")


def test_a_package_that_cannot_be_loaded_is_one_line(tmp_path, monkeypatch, run_folder, refuses):
    install(tmp_path / "site", monkeypatch, "exporters", "broken", "import no_such_module_at_all\n")
    line = refuses("export", run_folder, "--format", "broken", "--rest", "--out", tmp_path / "a.xyz")
    assert "export format 'broken'" in line and "no_such_module_at_all" in line


def test_a_package_that_cannot_be_loaded_stops_no_other_format(tmp_path, monkeypatch):
    install(tmp_path / "site", monkeypatch, "exporters", "broken", "import no_such_module_at_all\n")
    assert format_of(Path("a.ply")).name == "ply"
    with pytest.raises(
        UserError, match=r"choose among .* left out: the export format 'broken' .* cannot be loaded"
    ):
        format_of(Path("a.xyz"))


def test_every_format_of_our_own_is_tried():
    tried = [each.name for each in ExporterTests.__subclasses__() if each is not TestFormatOfAnotherPackage]
    assert sorted(tried) == sorted(EXPORTERS.builtin)


def test_an_unknown_ending_is_answered_with_those_that_there_are():
    for name in ("made.obj", "made", ".ply.bak"):
        with pytest.raises(UserError, match=r"choose among \.ply, \.zip") as error:
            format_of(Path(name))
        assert "\n" not in str(error.value)


def contents(path: Path) -> dict[str, bytes]:
    """What lies in a folder by name; or the one file."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name if path.is_dir() else "": file.read_bytes() for file in files}


def interrupted(form: ExportFormat) -> ExportFormat:
    """The format, stopped by the user when half is written."""

    def write(scene: ExportScene, out: Path, options: ExportOptions) -> None:
        (out if form.suffix else out / "half").write_bytes(b"half")
        raise KeyboardInterrupt

    return replace(form, write=write)
