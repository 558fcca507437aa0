"""The change that the pose tells each Gaussian, and the rotations of parts that it is told by."""

import json
from dataclasses import asdict, replace

import pytest
import torch
from bound_scenes import ball, random_rotations, ring, wobbled
from torch import Tensor

from rectifier3d.geometry.body import axis_angle_to_matrices
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.part_rotations import part_rotations
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.rigged import RiggedGaussians

PLAIN = RectifierOptions(num_gaussians=200, feature_channels=8, hidden=16, view_channels=8, light="common")
TOLD = replace(PLAIN, pose_residual="parts", pose_code=4, pose_channels=4, pose_hidden=8)


def _jointed() -> BodySurface:
    """Two balls, one above the other, and a third part that has no faces."""
    one = ball(subdivisions=1)
    rest = torch.cat([one.rest_vertices, one.rest_vertices + ABOVE])
    faces = torch.cat([one.faces, one.faces + len(one.rest_vertices)])
    parts = torch.arange(len(faces)) // len(one.faces)
    return BodySurface(rest_vertices=rest, faces=faces, face_parts=parts, num_parts=3)


ABOVE = torch.tensor([0.0, 1.0, 0.0])
SURFACE = _jointed()


def _turned(lower: Tensor, upper: Tensor) -> Tensor:
    """The two balls turned by these rotations, each about its own middle."""
    first, second = SURFACE.rest_vertices.chunk(2)
    return torch.cat([first @ lower.T, (second - ABOVE) @ upper.T + ABOVE])


def _bent(degrees: float) -> Tensor:
    """The upper ball turned about the first axis."""
    return _turned(torch.eye(3), axis_angle_to_matrices(torch.tensor([degrees, 0.0, 0.0]).deg2rad()))


def _rectifier(options: RectifierOptions = TOLD, *, trained: bool = False) -> Rectifier:
    rectifier = Rectifier.for_surface(SURFACE, options, torch.Generator().manual_seed(0))
    if trained:
        generator = torch.Generator().manual_seed(1)
        with torch.no_grad():
            for parameter in rectifier.parameters():
                parameter += 0.7 * torch.randn(parameter.shape, generator=generator)
    return rectifier


def _learned(rectifier: Rectifier, vertices: Tensor) -> RiggedGaussians:
    return rectifier(None, None, None, SURFACE, vertices)[0]


def _flat(bound: RiggedGaussians) -> Tensor:
    coords = bound.coords
    return torch.cat([coords.weights, coords.height[:, None], bound.scales, bound.colors], dim=-1)


def test_parts_that_turn_apart_are_found_turned_so():
    turns = random_rotations(2, torch.Generator().manual_seed(0))
    expected = torch.cat([turns, torch.eye(3)[None]])
    found = part_rotations(SURFACE, _turned(*turns) + 5)
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=0)


def test_it_starts_as_the_gaussians_without_it():
    for degrees in (0, 50):
        told, plain = (_learned(_rectifier(options), _bent(degrees)) for options in (TOLD, PLAIN))
        assert torch.equal(_flat(told), _flat(plain))


def test_without_it_a_rectifier_has_the_weights_it_had():
    assert not [name for name in _rectifier(PLAIN).state_dict() if "pose" in name]
    assert _rectifier(PLAIN)(None, None, None, SURFACE, _bent(0))[1].pose is None


def test_a_bend_changes_gaussians_and_a_turn_of_the_whole_body_does_not():
    rectifier = _rectifier(trained=True)
    straight, bent = _learned(rectifier, _bent(0)), _learned(rectifier, _bent(50))
    assert (bent.colors - straight.colors).abs().max() > 0.01
    turn = random_rotations(1, torch.Generator().manual_seed(2))[0]
    turned = _learned(rectifier, _bent(50) @ turn.T + 3)
    torch.testing.assert_close(_flat(turned), _flat(bent), atol=1e-4, rtol=0)


def test_changes_are_bounded():
    rectifier = _rectifier()
    plain = _learned(rectifier, _bent(50))
    pose = rectifier.base.pose
    assert pose is not None
    with torch.no_grad():
        list(pose.network.parameters())[-1].add_(100)
    bound, penalty = rectifier(None, None, None, SURFACE, _bent(50))
    assert penalty.pose.item() == pytest.approx(1)
    assert bound.coords.height.max() <= TOLD.pose_offset * TOLD.max_height
    assert (bound.coords.weights - plain.coords.weights).abs().max() <= 2 * TOLD.pose_offset * TOLD.max_slide
    logits = torch.logit(bound.colors) - torch.logit(plain.colors)
    torch.testing.assert_close(logits, torch.full_like(logits, TOLD.pose_color))
    assert (bound.scales / plain.scales).log().max() <= TOLD.pose_log_scale + 1e-5


def test_a_pose_beyond_those_of_training_is_taken_as_the_nearest_of_them():
    rectifier = _rectifier(trained=True)
    pose = rectifier.base.pose
    assert pose is not None
    pose.learn_range(SURFACE, (_bent(degrees) for degrees in (0, 20, 40)))
    farthest, beyond = (_learned(rectifier, _bent(degrees)) for degrees in (40, 80))
    torch.testing.assert_close(_flat(beyond), _flat(farthest), atol=1e-5, rtol=0)
    assert not torch.allclose(_flat(_learned(rectifier, _bent(0))), _flat(farthest), atol=1e-3)


def test_gradients_reach_all_of_it_with_and_without_the_networks():
    rectifier, cameras = _rectifier(trained=True), ring(2, 24)
    posed = wobbled(SURFACE.rest_vertices)
    features = torch.rand(2, 8, 24, 24, generator=torch.Generator().manual_seed(3))
    fragments = rasterize_mesh(posed, SURFACE.faces, cameras)
    for views in ((None, None, None), (features, cameras, fragments)):
        rectifier.zero_grad()
        bound, penalty = rectifier(*views, SURFACE, posed)
        (_flat(bound).square().sum() + penalty.pose).backward()
        for name, parameter in rectifier.base.named_parameters():
            if name.startswith("pose."):
                assert parameter.grad is not None and parameter.grad.abs().sum() > 0, name


def test_saving_and_loading_gives_the_same_changes(tmp_path):
    rectifier = _rectifier(trained=True)
    pose = rectifier.base.pose
    assert pose is not None
    pose.learn_range(SURFACE, [_bent(0), _bent(40)])
    rectifier.save_pretrained(tmp_path)
    loaded = Rectifier.from_pretrained(tmp_path)
    assert torch.equal(_flat(_learned(loaded, _bent(30))), _flat(_learned(rectifier, _bent(30))))


def test_a_rectifier_saved_before_there_were_changes_is_read(tmp_path):
    _rectifier(PLAIN).save_pretrained(tmp_path)
    file = tmp_path / "config.json"
    saved = json.loads(file.read_text())
    before = {name: value for name, value in saved.items() if not name.startswith(("pose_", "num_parts"))}
    file.write_text(json.dumps(before))
    assert Rectifier.from_pretrained(tmp_path).options == PLAIN


@pytest.mark.parametrize(
    ("name", "value"), [("pose_code", 0), ("pose_color", -1.0), ("offsets", "absolute"), ("colors", "linear")]
)
def test_impossible_options_are_refused(name, value):
    with pytest.raises(ValueError, match=name if name.startswith("pose") else "pose_residual needs"):
        RectifierOptions(**{**asdict(TOLD), name: value})
