"""A person whose clothes stand off the body: the masks show them, the landmarks do not."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from fit_scenes import film, pinholes

from actor3d.body_fitting import FitOptions, fit_body
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import vertex_normals

_THICK = 0.03
"""Metres."""


@pytest.fixture(scope="module")
def scene():
    """Masks of the person in a thick suit."""
    scene = film(frames=4, masks=True)
    body, params, calibration = scene.body, scene.params, scene.problem.calibration
    with torch.no_grad():
        posed = body(params).vertices
    dressed = [vertices + _THICK * vertex_normals(vertices, body.faces) for vertices in posed]
    shown = [rasterize_mesh(v, body.faces, pinholes(calibration)).face.numpy() >= 0 for v in dressed]
    masks = [lambda frame, view=view: shown[frame][view] for view in range(len(calibration))]
    return replace(scene, problem=replace(scene.problem, masks=masks))


@pytest.fixture(scope="module")
def fit(scene):
    return fit_body(scene.problem, FitOptions(landmark_steps=40, silhouette_steps=20))


def test_clothes_are_worn_on_the_outside_and_move_no_joint(fit):
    bare = fit.body.rest(fit.params.betas[:1])[0][0]
    out = vertex_normals(bare, fit.body.faces)
    worn = ((fit.rest_vertices - bare) * out).sum(-1)
    assert worn.mean() > 0.3 * _THICK
    regressor = fit.body.joint_regressor
    np.testing.assert_allclose(regressor @ fit.rest_vertices, regressor @ bare, atol=1e-4)


def test_clothes_with_a_surface_of_their_own_do_not_move_the_skin(scene):
    fit = fit_body(scene.problem, FitOptions(landmark_steps=40, silhouette_steps=4, clothing=False))
    assert torch.equal(fit.rest_vertices, fit.body.rest(fit.params.betas[:1])[0][0])


def test_masks_are_reached_and_joints_stay_near(scene, fit):
    assert np.nanmean(fit.residuals.overlaps) > 0.85
    assert scene.joint_errors(fit).mean() < 12
    assert fit.faults == ()
