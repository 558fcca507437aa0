"""A kind of body model that a package from outside adds."""

import numpy as np
import pytest
from outside_packages import STAR, install
from synthetic import tiny_body_arrays

from actor3d.bodies.files import find_body_model
from actor3d.bodies.registry import BODY_MODELS, is_licensed
from actor3d.captures.description import parse_description
from actor3d.errors import CaptureError


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A folder in which a model of the kind lies."""
    monkeypatch.delenv("ACTOR3D_BODY_MODELS", raising=False)
    install(tmp_path / "site", monkeypatch, "body_models", "star", STAR)
    arrays = tiny_body_arrays() | {"kind": np.array("star")}
    np.savez(tmp_path / "STAR_MALE.npz", **arrays)
    yield tmp_path
    BODY_MODELS._loaded.pop("star", None)


def test_it_is_found_and_read(installed):
    body = find_body_model("star", "male", installed)
    assert (body.kind, body.gender, body.num_joints) == ("star", "male", 24)
    assert BODY_MODELS.names() == ("free", "anny", "mhr", "smpl", "smplh", "smplx", "star")
    assert is_licensed("star")
    with pytest.raises(
        FileNotFoundError, match=r"no female star .* from https://star.* STAR_FEMALE\.npz into"
    ):
        find_body_model("star", "female", installed)


def test_a_file_of_another_kind_is_not_taken_for_it(installed):
    np.savez(installed / "STAR_FEMALE.npz", **tiny_body_arrays())
    with pytest.raises(ValueError, match="is named like a star body but holds a smpl one"):
        find_body_model("star", "female", installed)


def test_a_capture_may_name_it(installed):
    content = {
        "schema": 1, "body": {"model": "star", "gender": "male"}, "anchor_cameras": ["1"],
        "clips": [{"name": "all", "start": 0, "end": 2}],
    }  # fmt: skip
    assert parse_description(content, "capture.json", ["1"], 2).body.kind == "star"
    content["body"]["model"] = "moon"
    with pytest.raises(CaptureError, match=r"'moon'; choose among .*'star'"):
        parse_description(content, "capture.json", ["1"], 2)
