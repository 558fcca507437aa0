from dataclasses import replace

import pytest
import torch
from bound_scenes import ball, wobbled

from rectifier3d.geometry.compression import compression_at
from rectifier3d.geometry.local_coords import points_on
from rectifier3d.model import Rectifier
from rectifier3d.options import MAX_LAMPS, RectifierOptions
from rectifier3d.splats.folds import FARTHEST
from rectifier3d.splats.rigged import RiggedGaussians, to_world

SURFACE = ball()
BENT = wobbled(SURFACE.rest_vertices, amount=0.4)


def folding(met: torch.Tensor = BENT) -> tuple[Rectifier, RiggedGaussians]:
    """Gaussians that have met one pose and learned to move in it."""
    settings = RectifierOptions(num_gaussians=300, feature_channels=8, hidden=16, folds="compression")
    rectifier = Rectifier.for_surface(SURFACE, settings, torch.Generator().manual_seed(0))
    rectifier.base.meet(SURFACE, rectifier.base.skin_state(SURFACE, met))
    with torch.no_grad():
        rectifier.base.folds.normal_(generator=torch.Generator().manual_seed(1))
    bound, _ = rectifier(None, None, None, SURFACE, SURFACE.rest_vertices)
    return rectifier, bound


def test_at_rest_nothing_folds():
    _, bound = folding()
    still = replace(bound, folds=None)
    for vertices in (SURFACE.rest_vertices, SURFACE.rest_vertices + 1.0):
        found = to_world(bound, SURFACE, vertices).means
        torch.testing.assert_close(found, to_world(still, SURFACE, vertices).means, atol=1e-5, rtol=0)


def test_compressed_skin_moves_its_gaussians_and_not_farther_than_they_may():
    rectifier, bound = folding()
    still = to_world(replace(bound, folds=None), SURFACE, BENT)
    moved = (to_world(bound, SURFACE, BENT).means - still.means).norm(dim=-1)
    compressed = compression_at(
        bound.coords, SURFACE, rectifier.base.skin_state(SURFACE, BENT).compression
    ).amax(-1)
    assert moved[compressed > 0.05].median() > 1e-3
    assert moved[compressed == 0].max() < 1e-6
    # Edges of the bent ball are longer than those at rest that moves are measured in.
    assert moved.max() < 3 * FARTHEST


def test_poses_beyond_those_met_in_training_fold_no_further():
    _, bound = folding(met=SURFACE.rest_vertices)
    still = replace(bound, folds=None)
    torch.testing.assert_close(
        to_world(bound, SURFACE, BENT).means, to_world(still, SURFACE, BENT).means, atol=1e-5, rtol=0
    )


def test_in_a_pose_they_are_what_is_drawn():
    _, bound = folding()
    settled = bound.in_pose(SURFACE, BENT)
    assert settled.folds is None
    torch.testing.assert_close(
        points_on(settled.coords, BENT, SURFACE.faces), to_world(bound, SURFACE, BENT).means
    )


def test_pictures_teach_the_folds():
    rectifier, bound = folding()
    to_world(bound, SURFACE, BENT).means.square().sum().backward()
    taught = rectifier.base.folds.grad
    assert taught is not None and taught.abs().amax((1, 2)).count_nonzero() > 50


def test_folds_and_lamps_are_saved_and_loaded(tmp_path):
    settings = RectifierOptions(
        num_gaussians=50, feature_channels=8, hidden=16, light="lamps", lamps=12, folds="compression"
    )
    before = Rectifier.for_surface(SURFACE, settings, torch.Generator().manual_seed(0))
    before.base.meet(SURFACE, before.base.skin_state(SURFACE, BENT))
    with torch.no_grad():
        before.base.folds.normal_()
        before.base.lamps.normal_()
    before.save_pretrained(tmp_path)
    after = Rectifier.from_pretrained(tmp_path)
    drawn = [to_world(each(None, None, None, SURFACE, BENT)[0], SURFACE, BENT) for each in (before, after)]
    assert torch.equal(drawn[0].means, drawn[1].means) and torch.equal(drawn[0].colors, drawn[1].colors)


@pytest.mark.parametrize("lamps", [0, -3, MAX_LAMPS + 1])
def test_a_number_of_lamps_that_makes_no_sense_is_refused(lamps):
    with pytest.raises(ValueError, match="lamps"):
        RectifierOptions(light="lamps", lamps=lamps)
