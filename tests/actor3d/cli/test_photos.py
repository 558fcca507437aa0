"""`--photos` of `render` and `export`: colours of each frame from the photographs of that frame."""

import imageio.v3 as imageio
import numpy as np
import pytest

from actor3d.export.splat_ply import read_splat_ply

SMALL = ("--size", 48, "--mode", "repose")
HELD_OUT = ("--clip", "reach", "--camera", "3", "--frames", 2)


def _films(folder, beside=2):
    pictures = np.stack([imageio.imread(path) for path in sorted(folder.glob("*.png"))]).astype(float)
    return np.split(pictures, beside, axis=2)


def test_frames_look_as_they_were_photographed_from_a_camera_that_was_not_asked(run_folder, tmp_path, call):
    film = ("render", run_folder, *HELD_OUT, *SMALL, "--compare", "gt")
    errors = {}
    for name, photos in (("plain", ()), ("photos", ("--photos",))):
        assert call(*film, *photos, "--out", tmp_path / name)[::2] == (0, [])
        avatar, truth = _films(tmp_path / name)
        errors[name] = np.square(avatar - truth).mean((1, 2, 3))
    assert (errors["photos"] < 0.9 * errors["plain"]).all()


def test_a_filmed_moment_is_circled(run_folder, tmp_path, call):
    film = ("render", run_folder, "--clip", "reach", *SMALL, "--camera", "turntable", "--frames", 3)
    assert call(*film, "--photos", "--out", tmp_path / "film")[::2] == (0, [])
    assert len(_films(tmp_path / "film", 1)[0]) == 3


def test_what_is_exported_is_what_is_lifted(run_folder, tmp_path, call):
    import actor3d

    avatar = actor3d.load(run_folder, device="cpu")
    still = ("export", run_folder, "--clip", "reach", "--frame", 1, "--mode", "sample")
    lifted = avatar.gaussians(avatar.clips["reach"][1]).lifted(avatar.photographs("reach", 1))
    assert call(*still, "--photos", "--out", tmp_path / "a.ply")[::2] == (0, [])
    lifted.save(tmp_path / "b.ply")
    written, expected = (read_splat_ply(tmp_path / name).harmonics for name in ("a.ply", "b.ply"))
    assert np.abs(written - expected).max() < 1e-3


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--format", "web", "--licensed-body"), "the format 'web' holds none"),
        (("--format", "ply", "--rest"), "leave --motion, --rest and edits out"),
        (("--format", "ply", "--motion", "wave"), "leave --motion, --rest and edits out"),
        (("--format", "ply", "--data", "elsewhere"), "elsewhere"),
    ],
)
def test_exports_of_what_was_not_photographed_are_refused(options, named, run_folder, tmp_path, refuses):
    ending = "html" if "web" in options else "ply"
    assert named in refuses("export", run_folder, *options, "--photos", "--out", tmp_path / f"a.{ending}")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--motion", "wave"), "--photos: photographs exist of a --clip"),
        (("--clip", "reach", "--fps", 10), "leave --motion and edits out"),
        (("--clip", "dance"), "the capture has sway, wave, reach"),
        ((*HELD_OUT, "--data", "elsewhere"), "elsewhere"),
    ],
)
def test_what_was_not_photographed_is_refused_in_one_line(options, named, run_folder, tmp_path, refuses):
    assert named in refuses("render", run_folder, *options, *SMALL, "--photos", "--out", tmp_path / "film")
    assert not (tmp_path / "film").exists()
