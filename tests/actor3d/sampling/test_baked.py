"""Baked Gaussians: colours that follow the light, and their files."""

import json
import math
from dataclasses import asdict, replace

import pytest
import torch
from safetensors.torch import load_file, save_file

from actor3d.errors import UserError
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.baked_files import BakeInfo, load_baked, save_baked
from actor3d.sampling.stream import StreamOptions, stream_frames
from rectifier3d.geometry.exposure import sphere_directions
from rectifier3d.splats.folds import Folds
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.light import DIRECTIONS, direction_functions


@pytest.fixture(scope="module")
def baked(opened_run) -> BakedGaussians:
    avatar = opened_run[0]
    bound, _ = avatar.rectifier(None, None, None, avatar.surface, avatar.surface.rest_vertices)
    shading = 0.1 * torch.randn(len(bound), DIRECTIONS, 3, generator=torch.Generator().manual_seed(0))
    return BakedGaussians(bound=bound.detach(), shading=shading.half().float())


@pytest.fixture
def folder(tmp_path, baked, opened_run):
    _save(tmp_path, baked, len(opened_run[0].surface.faces))
    return tmp_path


def test_colours_turn_with_the_body_and_stay_colours(opened_run, baked):
    avatar = opened_run[0]
    vertices = avatar.surface.rest_vertices
    front = baked.lit(avatar.surface, vertices)
    quarter = torch.tensor([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [-1.0, 0.0, 0.0]])
    side = baked.lit(avatar.surface, vertices @ quarter.T)
    assert not torch.allclose(front.colors, side.colors, atol=0.05)
    for lit in (front, side):
        assert 0 <= lit.colors.min() <= lit.colors.max() <= 1
    walked = baked.lit(avatar.surface, vertices + torch.tensor([5.0, 0.0, 1.0]))
    assert torch.allclose(walked.colors, front.colors, atol=1e-3)
    # Half a turn about z takes x and y away, and leaves the rest.
    functions = direction_functions(torch.tensor([0.6, 0.0, 0.8]))
    assert torch.equal(functions[2], torch.tensor(0.8))
    assert math.isclose(float(functions[5]), 0.48, abs_tol=1e-6)


def test_a_stream_of_baked_frames_asks_no_network(opened_run, baked, requests):
    avatar = opened_run[0]
    frames = [s.frame for s in stream_frames(avatar, requests, StreamOptions(mode="bake"), baked=baked)]
    assert [frame.denoiser_calls for frame in frames] == [0] * len(requests)
    for frame, request in zip(frames, requests, strict=True):
        expected = avatar.to_world(baked.lit(avatar.surface, request.vertices), request.vertices)
        assert torch.equal(frame.gaussians.means, expected.means)
        assert torch.equal(frame.gaussians.colors, expected.colors)


def test_baking_needs_something_baked(opened_run, requests):
    with pytest.raises(ValueError, match="needs the avatar's baked"):
        next(stream_frames(opened_run[0], requests, StreamOptions(mode="bake")))


def test_files_give_back_what_was_baked(folder, baked, opened_run):
    again, info = load_baked(folder, len(opened_run[0].surface.faces))
    assert info.poses == 3
    assert torch.equal(again.shading, baked.shading)
    assert torch.equal(again.bound.coords.face, baked.bound.coords.face)
    assert torch.equal(again.bound.scales, baked.bound.scales)


@pytest.fixture(scope="module")
def posed(baked) -> BakedGaussians:
    """The same with shadows and folds that follow from a pose."""
    draw, count = torch.Generator().manual_seed(2), len(baked)
    lamps = Lamps(
        directions=sphere_directions(6),
        intensities=torch.rand(6, 3, generator=draw),
        everywhere=torch.ones(3),
    )
    folds = Folds(
        moves=torch.randn(count, 4, 3, generator=draw),
        most=torch.rand(count, 4, generator=draw),
        edges=0.01 + torch.rand(count, generator=draw),
    )
    return replace(baked, posing=replace(baked.bound, light=None, lamps=lamps, folds=folds))


def _save(folder, baked, faces) -> None:
    info = BakeInfo(
        version=1,
        dilation=baked.bound.dilation,
        gaussians=len(baked),
        body_faces=faces,
        frame="triangle",
        poses=3,
        ridge=1.0,
        left_out_error=0.1,
    )
    save_baked(folder, baked, info)


def test_shadows_and_folds_are_kept_in_the_files_and_asked_in_every_pose(
    tmp_path, posed, opened_run, requests
):
    surface = opened_run[0].surface
    _save(tmp_path, posed, len(surface.faces))
    again, _ = load_baked(tmp_path, len(surface.faces))
    assert posed.posing is not None
    for request in requests:
        expected = posed.posing.in_pose(surface, request.vertices)
        found = again.lit(surface, request.vertices)
        assert torch.equal(found.colors, expected.colors)
        assert torch.equal(found.coords.height, expected.coords.height)


EFFECT_DAMAGES = {
    "lamps of another number": {"posing.lamp_intensities": torch.ones(5, 3)},
    "lamps that take light away": {"posing.light_everywhere": -1.0},
    "folds that are not numbers": {"posing.fold_moves": float("nan")},
    "edges without length": {"posing.fold_edges": 0.0},
    "a fold's limit that is missing": {"posing.fold_most": None},
}


@pytest.mark.parametrize("fault", EFFECT_DAMAGES)
def test_damaged_shadows_and_folds_get_one_line(tmp_path, posed, opened_run, fault):
    faces = len(opened_run[0].surface.faces)
    _save(tmp_path, posed, faces)
    _put(tmp_path, **EFFECT_DAMAGES[fault])
    with pytest.raises(UserError, match="bake again") as refusal:
        load_baked(tmp_path, faces)
    assert "\n" not in str(refusal.value)


DAMAGES = {
    "a dilation below nothing": (lambda folder: _say(folder, dilation=-1), "dilation must lie between"),
    "a dilation that is a word": (lambda folder: _say(folder, dilation="wide"), "damaged"),
    "nothing": (lambda f: (f / "bake.json").unlink(), "make one with"),
    "not JSON": (lambda f: (f / "bake.json").write_text("{"), "damaged"),
    "JSON of something else": (lambda f: (f / "bake.json").write_text("[1]"), "damaged"),
    "a field too many": (lambda f: _say(f, colour="red"), "damaged"),
    "a count in words": (lambda f: _say(f, gaussians="many"), "whole numbers"),
    "another version": (lambda f: _say(f, version=99), "version 99"),
    "another body": (lambda f: _say(f, body_faces=7), "a body of 7 faces"),
    "another count": (lambda f: _say(f, gaussians=7), "'face' must be"),
    "no numbers": (lambda f: (f / "bake.safetensors").unlink(), "cannot be read"),
    "rubbish": (lambda f: (f / "bake.safetensors").write_bytes(b"rubbish" * 9), "cannot be read"),
    "a missing array": (lambda f: _put(f, quats=None), "'quats' must be"),
    "another shape": (lambda f: _put(f, scales=torch.ones(3)), "'scales' must be"),
    "NaN": (lambda f: _put(f, shading=float("nan")), "'shading' must be finite"),
    "a face too far": (lambda f: _put(f, face=10_000_000), "faces that the body does not have"),
}


def _say(folder, **changes):
    values = json.loads((folder / "bake.json").read_text()) | changes
    (folder / "bake.json").write_text(json.dumps(values))


def _put(folder, **changes):
    tensors = load_file(folder / "bake.safetensors")
    for name, value in changes.items():
        if value is None:
            del tensors[name]
        elif isinstance(value, torch.Tensor):
            tensors[name] = value
        else:
            tensors[name] = torch.full_like(tensors[name], value)
    save_file(tensors, folder / "bake.safetensors")


@pytest.mark.parametrize("fault", DAMAGES)
def test_damaged_files_get_one_line(folder, opened_run, fault):
    damage, said = DAMAGES[fault]
    damage(folder)
    with pytest.raises(UserError, match=said) as refusal:
        load_baked(folder, len(opened_run[0].surface.faces))
    assert "\n" not in str(refusal.value)


def test_what_is_written_can_be_read_by_people(folder):
    values = json.loads((folder / "bake.json").read_text())
    assert BakeInfo(**values) == BakeInfo(**asdict(BakeInfo(**values)))
    assert values["frame"] == "triangle"


def test_what_was_baked_before_dilations_differed_has_the_usual_one(folder, opened_run):
    values = json.loads((folder / "bake.json").read_text())
    assert values.pop("dilation") == 0.1
    (folder / "bake.json").write_text(json.dumps(values))
    assert load_baked(folder, len(opened_run[0].surface.faces))[0].bound.dilation == 0.3
