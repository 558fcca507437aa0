"""What every capture format must do, tried on each: our own, and one of a package from outside."""

import logging
import shutil

import numpy as np
import pytest
import torch
from outside_packages import LIGHT_STAGE, install

from actor3d.captures.capture import open_capture
from actor3d.captures.check import check_capture
from actor3d.captures.conversion_options import ConversionOptions
from actor3d.captures.converting import convert_capture
from actor3d.captures.formats.recording import CaptureFormat
from actor3d.captures.formats.registry import CAPTURE_FORMATS, find_format
from actor3d.errors import CaptureError, MissingFileError, UserError


class CaptureFormatTests:
    """Common to all formats; a subclass says which."""

    name: str
    layout: str
    """How the tiny capture is written in it: a name in ``layouts.WRITERS``."""
    lossless = True
    """Whether photographs are JPEGs, which conversion copies."""
    called = "capture"
    """What the capture is called once it is converted: after its folder, where nothing else tells."""
    lacking = r"camera 3 lacks photographs of frames 3, .*5 lacks masks of frames 6;"
    """What is said of a photograph and a mask that are missing."""
    odd = r"thumbs\.jpg: has no frame number"
    """What is said of one photograph too many."""

    @pytest.fixture
    def root(self, written):
        """The tiny capture in this format, not to be changed."""
        return written(self.layout)

    @pytest.fixture
    def source(self, root, tmp_path):
        """A copy, to be damaged."""
        return shutil.copytree(root, tmp_path / "source")

    def test_the_format_says_what_it_is(self):
        found = CAPTURE_FORMATS[self.name]
        assert isinstance(found, CaptureFormat)
        assert found.name == self.name
        assert found.description
        assert "\n" not in found.description

    def test_a_folder_is_recognised_by_this_format_alone(self, root, tmp_path):
        assert [each.name for each in CAPTURE_FORMATS if each.recognises(root)] == [self.name]
        assert find_format(root).name == self.name
        assert not CAPTURE_FORMATS[self.name].recognises(tmp_path)
        assert not CAPTURE_FORMATS[self.name].recognises(tmp_path / "nowhere")

    def test_it_gives_the_same_capture(self, tiny, root, bodies):
        original, capture = open_capture(tiny.root), open_capture(str(root), body_models=str(bodies[0]))
        assert capture.format == self.name
        assert capture.camera_names == original.camera_names
        assert capture.num_frames == original.num_frames
        one, other = original.calibration, capture.calibration
        assert other.image_sizes == one.image_sizes
        for name in ("K", "D", "R", "t"):
            np.testing.assert_allclose(getattr(other, name), getattr(one, name), atol=1e-6, rtol=0)
        frames = range(capture.num_frames)
        apart = (capture.posed_vertices(frames) - original.posed_vertices(frames)).abs().max()
        assert float(apart) <= 1e-5
        for frame, camera in ((0, 0), (3, 2), (7, 5)):
            seen, expected = capture.load_view(frame, camera), original.load_view(frame, camera)
            assert np.array_equal(seen.mask, expected.mask)
            assert np.abs(seen.image.astype(int) - expected.image).max() <= 1
        assert capture.coverage.images.shape == (6, 8)
        assert capture.coverage.images.all() and capture.coverage.masks.all()
        assert check_capture(root, body_models=bodies) == []

    def test_a_converted_capture_is_the_original_again(self, tiny, root, tmp_path, bodies):
        convert_capture(root, tmp_path / "out", ConversionOptions(body_models=bodies))
        original, capture = open_capture(tiny.root), open_capture(tmp_path / "out", body_models=bodies)
        assert (capture.format, capture.name, capture.num_frames) == ("preprocessed", self.called, 8)
        for name in ("K", "D", "R", "t"):
            one, other = (getattr(opened.calibration, name) for opened in (original, capture))
            np.testing.assert_allclose(other, one, atol=1e-6, rtol=0)
        apart = (capture.posed_vertices(range(8)) - original.posed_vertices(range(8))).abs().max()
        assert float(apart) <= 1e-5
        seen, expected = capture.load_view(4, 3), original.load_view(4, 3)
        assert np.array_equal(seen.mask, expected.mask)
        if self.lossless:
            assert np.array_equal(seen.image, expected.image)
            for name in original.camera_names:
                photograph = tiny.root / name / "000004.jpg"
                assert (tmp_path / "out" / name / "000004.jpg").read_bytes() == photograph.read_bytes()
        # PNGs become JPEGs of nearly the same.
        assert np.abs(seen.image.astype(int) - expected.image).mean() < 1
        assert check_capture(tmp_path / "out", body_models=bodies) == []
        assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]

    def test_frames_that_a_camera_lacks_are_named_or_skipped(self, source, bodies, caplog):
        whole = open_capture(source, body_models=bodies)
        whole.images[2][3].unlink()
        for file in whole.masks[4][6]:
            file.unlink()
        with pytest.raises(CaptureError, match=self.lacking):
            open_capture(source, body_models=bodies)
        with caplog.at_level(logging.WARNING):
            capture = open_capture(source, body_models=bodies, skip_missing=True)
        assert "2 frames are left out" in caplog.text
        assert capture.frame_names == ("000000", "000001", "000002", "000004", "000005", "000007")
        assert (capture.coverage.images.sum(), capture.coverage.masks.sum()) == (47, 47)
        torch.testing.assert_close(capture.posed_vertices([3]), whole.posed_vertices([4]))
        assert capture.images[0][5] == whole.images[0][7]

    def test_files_that_are_no_photographs_do_not_matter(self, source, bodies):
        capture = open_capture(source, body_models=bodies)
        for folder in {capture.images[1][0].parent, capture.masks[1][0][0].parent, capture.models[0].parent}:
            (folder / "notes.txt").write_text("cut")
            (folder / ".hidden.jpg").write_bytes(b"")
        assert open_capture(source, body_models=bodies).images == capture.images

    def test_a_photograph_too_many_is_named(self, source, bodies):
        photograph = open_capture(source, body_models=bodies).images[1][0]
        shutil.copy(photograph, photograph.with_name("thumbs.jpg"))
        with pytest.raises(CaptureError, match=self.odd) as caught:
            open_capture(source, body_models=bodies)
        assert "\n" not in str(caught.value)

    @pytest.mark.parametrize("what", ["images", "masks"])
    def test_links_out_of_the_folder_are_refused(self, source, tmp_path, bodies, what):
        capture = open_capture(source, body_models=bodies)
        file = capture.images[2][5] if what == "images" else capture.masks[2][5][0]
        outside = shutil.move(file, tmp_path / file.name)
        file.symlink_to(outside)
        with pytest.raises(CaptureError, match="is a link out of") as caught:
            open_capture(source, body_models=bodies)
        assert str(file) in str(caught.value)

    def test_nothing_is_written_into_the_source(self, source, tmp_path, bodies):
        def state():
            return {
                str(path): (path.stat().st_mtime_ns, path.stat().st_size)
                for path in (source, *source.rglob("*"))
            }

        before = state()
        check_capture(source, body_models=bodies)
        convert_capture(source, tmp_path / "out", ConversionOptions(body_models=bodies))
        assert state() == before

    def test_what_is_damaged_or_gone_is_named_in_one_line(self, source, bodies):
        capture = open_capture(source, body_models=bodies)
        for file in (*capture.calibration_files, capture.models[2], capture.models[0]):
            content = file.read_bytes()
            for spoil in (
                lambda f: f.write_bytes(b""),
                lambda f: f.write_bytes(b"\0" * 50),
                lambda f: f.unlink(),
            ):
                spoil(file)
                # A body that is gone may only shorten the capture.
                if file.exists() or file in capture.calibration_files:
                    with pytest.raises(CaptureError) as caught:
                        open_capture(source, body_models=bodies)
                    assert "\n" not in str(caught.value)
                    assert str(source) in str(caught.value)
                file.write_bytes(content)

    def test_a_photograph_that_is_damaged_is_named(self, source, bodies):
        file = open_capture(source, body_models=bodies).images[3][1]
        file.write_bytes(file.read_bytes()[:200])
        [fault] = check_capture(source, body_models=bodies)
        assert fault.where == str(file)
        assert "\n" not in str(fault)


class TestPreprocessed(CaptureFormatTests):
    name = "preprocessed"
    layout = "preprocessed"
    called = "tiny"
    lacking = r"3: holds 7 photographs \(\.jpg\) for 8 frames"
    odd = r"2: holds 9 photographs \(\.jpg\) for 8 frames in models/, over by 1"


class TestNeuralBody(CaptureFormatTests):
    name = "neural-body"
    layout = "neural-body"


class TestRefined(CaptureFormatTests):
    name = "refined"
    layout = "refined"


class TestRefinedWithoutListedPhotographs(CaptureFormatTests):
    name = "refined"
    layout = "refined, nothing listed"


class TestEasyMocap(CaptureFormatTests):
    name = "easymocap"
    layout = "easymocap"


class TestEasyMocapOfPngs(CaptureFormatTests):
    name = "easymocap"
    layout = "easymocap 2"
    lossless = False


class TestFormatOfAnotherPackage(CaptureFormatTests):
    """A format that a distribution names in its entry points; nothing of the project knows it."""

    name = "light-stage"
    layout = "light-stage"

    @pytest.fixture(autouse=True)
    def installed(self, tmp_path_factory, monkeypatch):
        install(tmp_path_factory.mktemp("site"), monkeypatch, "capture_formats", "light-stage", LIGHT_STAGE)
        yield
        CAPTURE_FORMATS._loaded.pop("light-stage", None)

    def test_it_stands_with_ours(self):
        assert CAPTURE_FORMATS.names() == (
            "preprocessed",
            "refined",
            "neural-body",
            "easymocap",
            "light-stage",
        )

    def test_it_is_named_where_a_folder_is_not_known(self, tmp_path):
        with pytest.raises(MissingFileError, match=r"easymocap: intri.yml.*; light-stage: rig.json"):
            open_capture(tmp_path)


class TestSubject313(CaptureFormatTests):
    """Subjects 313 and 315 count frames from 1, in names that say so."""

    name = "neural-body"
    layout = "313"

    def test_frames_that_a_camera_lacks_are_named_or_skipped(self, source, bodies):
        whole = open_capture(source, body_models=bodies)
        whole.images[2][3].unlink()
        with pytest.raises(CaptureError, match="camera 3 lacks photographs of frames 4;"):
            open_capture(source, body_models=bodies)
        capture = open_capture(source, body_models=bodies, skip_missing=True)
        assert capture.frame_names == ("000001", "000002", "000003", "000005", "000006", "000007", "000008")
        torch.testing.assert_close(capture.posed_vertices([3]), whole.posed_vertices([4]))


def test_every_format_of_ours_is_tried():
    tried = {each.name for each in CaptureFormatTests.__subclasses__()}
    assert tried >= set(CAPTURE_FORMATS.builtin)


def test_a_package_that_cannot_be_imported_is_named_and_spares_our_own(tiny, tmp_path, monkeypatch):
    install(tmp_path / "site", monkeypatch, "capture_formats", "broken", "import nothing_of_the_kind\n")
    assert open_capture(tiny.root).num_frames == 8
    (tmp_path / "empty").mkdir()
    with pytest.raises(
        UserError, match=r"the capture format 'broken' .* cannot be loaded: ModuleNotFoundError"
    ):
        open_capture(tmp_path / "empty")


def test_a_capture_of_ours_without_cameras_is_told_what_it_lacks(spoilable):
    (spoilable / "cam_params.json").unlink()
    with pytest.raises(MissingFileError, match=r"cam_params\.json: the file is missing"):
        open_capture(spoilable)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"capture": 5}', '{"capture": "/nowhere/ada"}'])
def test_a_run_is_told_from_a_capture(tmp_path, content):
    (tmp_path / "config.yaml").write_text("")
    (tmp_path / "run.json").write_text(content)
    with pytest.raises(CaptureError) as caught:
        open_capture(tmp_path)
    line = str(caught.value)
    assert "\n" not in line
    if content:
        assert f"{tmp_path}: is a run, not a capture; give the capture that it was trained on" in line
    assert line.endswith(", /nowhere/ada, which is not there now") == ("/nowhere" in content)
