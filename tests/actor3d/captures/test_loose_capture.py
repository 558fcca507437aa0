"""A capture whose person wears loose clothes or long hair: another surface, the same person, boxes and files."""

import json
import shutil
from pathlib import Path

import pytest
import torch

from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.check import check_capture
from actor3d.captures.description import read_description, write_description
from actor3d.errors import CaptureError
from actor3d.runs.from_capture import subject_of
from actor3d.runs.subject_files import load_subject, save_subject


def _said(folder: Path, **worn: object) -> None:
    file = folder / "capture.json"
    content = json.loads(file.read_text())
    content["body"] |= worn
    file.write_text(json.dumps(content))


@pytest.fixture(scope="module", params=["capture_folder", "free_capture"], ids=["licensed", "free"])
def fitted(request) -> Capture:
    return open_capture(request.getfixturevalue(request.param))


@pytest.fixture(
    scope="module",
    params=[{"clothes": "loose"}, {"hair": "long"}, {"clothes": "loose", "hair": "long"}],
    ids=["clothes", "hair", "both"],
)
def loose(fitted, request, tmp_path_factory) -> Capture:
    folder = tmp_path_factory.mktemp("loose") / "capture"
    shutil.copytree(fitted.root, folder)
    _said(folder, **request.param)
    return open_capture(folder)


def test_the_surface_is_larger_and_the_skin_and_its_boxes_the_same(fitted, loose):
    count = fitted.body.num_vertices
    assert loose.body.num_skin_vertices == count < loose.body.num_vertices
    frames = [0, fitted.num_frames - 1]
    mine, its = fitted.posed_vertices(frames), loose.posed_vertices(frames)
    torch.testing.assert_close(its[:, :count], mine)
    cameras = fitted.cameras([0])
    assert torch.equal(fitted.body_boxes(mine[0], cameras), loose.body_boxes(its[0], cameras))
    assert len(loose.surface.rest_vertices) == loose.body.num_vertices


def test_it_is_checked_like_any_other(fitted, loose):
    assert check_capture(loose.root) == check_capture(fitted.root)


def test_the_choice_is_written_and_read_again(loose):
    names = loose.camera_names
    description = read_description(loose.root, names, loose.num_frames)
    assert (description.body.clothes == "loose") == bool(loose.body.clothes_vertices)
    assert (description.body.hair == "long") == bool(loose.body.hair_vertices)
    write_description(loose.root, description)
    assert read_description(loose.root, names, loose.num_frames) == description


@pytest.mark.parametrize(
    ("worn", "said"),
    [
        ({"clothes": "wide"}, r"clothes: is 'wide'; give \"fitted\" or \"loose\""),
        ({"hair": "curly"}, r"hair: is 'curly'; give \"short\" or \"long\""),
    ],
)
def test_other_words_are_refused(fitted, tmp_path, worn, said):
    shutil.copytree(fitted.root, tmp_path / "capture")
    _said(tmp_path / "capture", **worn)
    with pytest.raises(CaptureError, match=said):
        open_capture(tmp_path / "capture")


def test_the_caller_may_say_otherwise(loose):
    bare = open_capture(loose.root, clothes="fitted", hair="short")
    assert bare.drapes is None
    assert not bare.body.num_loose_vertices
    both = open_capture(loose.root, clothes="loose", hair="long")
    assert both.body.clothes_vertices
    assert both.body.hair_vertices


def test_a_run_keeps_the_person_with_the_clothes_and_the_body_without(loose, tmp_path):
    kept = subject_of(loose)
    choice = loose.description.body
    save_subject(tmp_path, kept, capture_file=choice.file)
    again = load_subject(tmp_path, capture=loose.root)
    assert again.hangs
    assert again.body.clothes_vertices == loose.body.clothes_vertices
    assert again.body.hair_vertices == loose.body.hair_vertices
    torch.testing.assert_close(again.surface.rest_vertices, kept.surface.rest_vertices)
    assert torch.equal(again.surface.faces, kept.surface.faces)
    body = json.loads((tmp_path / "subject.json").read_text())["body"]
    assert body["clothes"] == ("hanging" if loose.body.clothes_vertices else "fitted")
    assert body["hair"] == ("long" if loose.body.hair_vertices else "short")


def test_runs_of_earlier_versions_move_clothes_with_the_skin(fitted, tmp_path):
    loose = open_capture(fitted.root, clothes="loose")
    save_subject(tmp_path, subject_of(loose), capture_file=loose.description.body.file)
    file = tmp_path / "subject.json"
    file.write_text(file.read_text().replace('"hanging"', '"loose"'))
    earlier = load_subject(tmp_path, capture=loose.root)
    assert earlier.body.clothes_vertices
    assert not earlier.hangs
    params = earlier.captured(earlier.trained[:1])
    assert params.loose is None
    assert earlier.still(params) is earlier.moving(params, 25.0) is params
    stiff = loose.wearing(earlier.surface, hanging=earlier.hangs)
    torch.testing.assert_close(stiff.posed_vertices(earlier.trained[:1]), earlier.posed(params))
