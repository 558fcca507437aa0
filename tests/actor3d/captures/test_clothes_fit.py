"""A person's own loose clothes are measured on the masks, and hang alike in the capture and in the run."""

import logging
import shutil
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

from actor3d.bodies.loose_clothes import ClothesShape, reshaped
from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.clothes_fit import fit_clothes
from actor3d.cli.main import main
from actor3d.runs.from_capture import subject_of
from rectifier3d.geometry.mesh_raster import rasterize_mesh

WORN = ClothesShape(
    waist=0.02, hips_beside=0.04, hips_in_front=0.04, hips_behind=0.04, hem_beside=0.12, length=0.8
)


@pytest.fixture(scope="module")
def loose(free_capture, tmp_path_factory) -> Capture:
    """A capture whose masks show clothes of that shape."""
    folder = tmp_path_factory.mktemp("worn") / "capture"
    shutil.copytree(free_capture, folder)
    file = folder / "capture.json"
    file.write_text(file.read_text().replace('"model": "free"', '"model": "free", "clothes": "loose"'))
    capture = open_capture(folder)
    for frame in range(capture.num_frames):
        _draw(_wearing(capture, WORN), frame)
    return capture


def _wearing(capture: Capture, shape: ClothesShape) -> Capture:
    rest = reshaped(capture.body, capture.surface.rest_vertices, shape)
    return capture.wearing(capture.body.surface(rest_vertices=rest))


def _draw(capture: Capture, frame: int) -> None:
    vertices = capture.posed_vertices([frame])[0]
    for camera in range(len(capture.camera_names)):
        face = rasterize_mesh(vertices, capture.body.faces, capture.cameras([camera])).face[0].numpy()
        cv2.imwrite(str(capture.masks[camera][frame][0]), ((face >= 0) * 255).astype(np.uint8))


def test_width_and_length_are_found_on_the_masks(loose, caplog):
    caplog.set_level(logging.INFO)
    made: list[tuple[int, int]] = []
    found = fit_clothes(loose, lambda done, of: made.append((done, of)))
    skin, wanted = loose.body.num_skin_vertices, _wearing(loose, WORN).surface.rest_vertices
    off, before = (
        float((surface.rest_vertices - wanted)[skin:].norm(dim=-1).mean())
        for surface in (found.surface, loose.surface)
    )
    assert off < 0.5 * before
    assert torch.equal(found.surface.rest_vertices[:skin], loose.surface.rest_vertices[:skin])
    assert "loose clothes, as the masks show them: 0." in caplog.text
    assert [done for done, _ in made] == list(range(made[0][1] + 1))


def test_nothing_is_measured_where_nothing_hangs(free_capture):
    capture = open_capture(free_capture)
    assert capture.drapes is None
    assert fit_clothes(capture) is capture


def test_clothes_hang_alike_in_the_capture_and_in_the_run(loose):
    subject = subject_of(loose)
    frames = [loose.clips[0].start, loose.clips[-1].end - 1]
    hung = loose.posed_vertices(frames)
    torch.testing.assert_close(subject.posed(subject.captured(frames)), hung)
    clip = subject.clips[-1]
    moving = subject.posed(subject.moving(subject.clip_motion(clip.name).params(subject.betas), subject.fps))
    torch.testing.assert_close(moving[-1], hung[-1], atol=1e-4, rtol=0)
    stiff = subject.posed(replace(subject.captured(frames), loose=None))
    skin = loose.body.num_skin_vertices
    torch.testing.assert_close(stiff[:, :skin], hung[:, :skin])
    assert not torch.allclose(stiff[:, skin:], hung[:, skin:], atol=1e-3)


def test_a_folder_with_another_run_is_told_before_anything_is_measured(loose, free_run, capsys):
    assert main(["train", "tiny", "--data", str(loose.root), "--out", str(free_run), "--resume"]) == 2
    said = capsys.readouterr().err
    assert str(free_run) in said
    assert "Traceback" not in said
