"""Our skinning against the ``smplx`` package's, on files written in its format. Nothing licensed is needed."""

import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import scipy.sparse
import torch

from actor3d.bodies.files import find_body_model, free_body, load_body_model
from actor3d.bodies.skeletons import SMPLX_JOINT_NAMES
from rectifier3d.geometry.body import BodyModel, SmplParams

smplx = pytest.importorskip("smplx")

TOLERANCE = 1e-5
"""Metres. Measured: under 1e-6 at float32."""
SMPLX_VERTICES = 10475
"""smplx reads landmarks at fixed vertices, so a stand-in for SMPL-X needs as many."""
SMPLX_BODY_PARENTS = [-1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19, 15, 15, 15]


def _write_free_body_as_smpl(folder: Path, *, pose_blend_shapes: bool) -> Path:
    body = free_body("male")
    generator = np.random.default_rng(0)
    posedirs = np.zeros((body.num_vertices, 3, 207), np.float32)
    if pose_blend_shapes:
        posedirs[:] = 0.002 * generator.standard_normal(posedirs.shape)
    content = {
        "v_template": body.template.double().numpy(),
        "f": body.faces.numpy().astype(np.uint32),
        "weights": body.weights.double().numpy(),
        "J_regressor": scipy.sparse.csc_matrix(body.joint_regressor.double().numpy()),
        "shapedirs": body.shape_directions.double().numpy(),
        "posedirs": posedirs,
        # SMPL stores the root's parent as the largest unsigned integer.
        "kintree_table": np.array([body.parents, range(24)]).astype(np.uint32),
        "bs_type": "lrotmin",
        "bs_style": "lbs",
    }
    path = folder / "smpl" / "SMPL_MALE.pkl"
    path.parent.mkdir()
    path.write_bytes(pickle.dumps(content, protocol=2))
    return path


def _write_synthetic_smplx(folder: Path, num_shapes: int) -> Path:
    generator = np.random.default_rng(1)
    hands = [
        parent
        for wrist, first in ((20, 25), (21, 40))
        for finger in range(5)
        for parent in (wrist, first + 3 * finger, first + 3 * finger + 1)
    ]
    template = generator.uniform(-1, 1, (SMPLX_VERTICES, 3)).astype(np.float32)
    weights = generator.random((SMPLX_VERTICES, 55)) ** 8
    regressor = generator.random((55, SMPLX_VERTICES)) ** 20
    content = {
        "v_template": template,
        "f": generator.integers(0, SMPLX_VERTICES, (500, 3)),
        "weights": weights / weights.sum(1, keepdims=True),
        "J_regressor": regressor / regressor.sum(1, keepdims=True),
        "shapedirs": 0.01 * generator.standard_normal((SMPLX_VERTICES, 3, num_shapes)).astype(np.float32),
        "posedirs": (1e-3 * generator.standard_normal((SMPLX_VERTICES, 3, 486), np.float32)).astype(
            np.float16
        ),
        "kintree_table": np.array([SMPLX_BODY_PARENTS + hands, range(55)]),
        "hands_componentsl": np.eye(45),
        "hands_componentsr": np.eye(45),
        "hands_meanl": 0.1 * generator.standard_normal(45),
        "hands_meanr": 0.1 * generator.standard_normal(45),
        "lmk_faces_idx": np.zeros(51, int),
        "lmk_bary_coords": np.full((51, 3), 1 / 3),
        # The real file carries pickled objects beside its arrays.
        "joint2num": np.array({"Pelvis": 0}, dtype=object),
    }
    path = folder / "SMPLX_NEUTRAL.npz"
    np.savez(path, **content)
    return path


def _random_params(body: BodyModel, count: int, num_betas: int) -> SmplParams:
    generator = torch.Generator().manual_seed(3)
    return SmplParams(
        poses=0.6 * torch.randn(count, body.num_joints, 3, generator=generator),
        betas=1.5 * torch.randn(count, num_betas, generator=generator),
        trans=torch.randn(count, 3, generator=generator),
    )


@pytest.mark.parametrize("pose_blend_shapes", [False, True])
def test_smpl_agrees(tmp_path: Path, pose_blend_shapes: bool):
    path = _write_free_body_as_smpl(tmp_path, pose_blend_shapes=pose_blend_shapes)
    body = load_body_model(path)
    assert (body.kind, body.gender, body.pose_directions is not None) == ("smpl", "male", pose_blend_shapes)
    params = _random_params(body, 6, 10)
    oracle = smplx.create(str(tmp_path), model_type="smpl", gender="male", batch_size=6)
    with torch.no_grad():
        expected = oracle(
            global_orient=params.poses[:, 0],
            body_pose=params.poses[:, 1:].flatten(1),
            betas=params.betas,
            transl=params.trans,
        )
    posed = body(params)
    torch.testing.assert_close(posed.vertices, expected.vertices, atol=TOLERANCE, rtol=0)
    torch.testing.assert_close(posed.joints, expected.joints[:, :24], atol=TOLERANCE, rtol=0)


@pytest.mark.parametrize(("stored", "known"), [(20, 10), (400, 300)])
def test_smplx_agrees(tmp_path: Path, stored: int, known: int):
    path = _write_synthetic_smplx(tmp_path, stored)
    body = find_body_model("smplx", "neutral", [tmp_path])
    assert (body.kind, body.num_joints, body.num_betas) == ("smplx", 55, known)
    assert body.joint_names == SMPLX_JOINT_NAMES
    expression = torch.randn(2, 10, generator=torch.Generator().manual_seed(4))
    params = replace(_random_params(body, 2, known), expression=expression)
    oracle = smplx.SMPLX(
        str(path), num_betas=known, use_pca=False, flat_hand_mean=True, batch_size=2, use_face_contour=False
    )
    poses = params.poses
    with torch.no_grad():
        expected = oracle(
            global_orient=poses[:, 0],
            body_pose=poses[:, 1:22].flatten(1),
            jaw_pose=poses[:, 22],
            leye_pose=poses[:, 23],
            reye_pose=poses[:, 24],
            left_hand_pose=poses[:, 25:40].flatten(1),
            right_hand_pose=poses[:, 40:].flatten(1),
            betas=params.betas,
            expression=expression,
            transl=params.trans,
        )
    posed = body(params)
    torch.testing.assert_close(posed.vertices, expected.vertices, atol=TOLERANCE, rtol=0)
    torch.testing.assert_close(posed.joints, expected.joints[:, :55], atol=TOLERANCE, rtol=0)
    resting = body(SmplParams(poses=poses[:, :22], betas=params.betas, trans=params.trans))
    with torch.no_grad():
        expected = oracle(
            global_orient=poses[:, 0],
            body_pose=poses[:, 1:22].flatten(1),
            betas=params.betas,
            transl=params.trans,
        )
    torch.testing.assert_close(resting.vertices, expected.vertices, atol=TOLERANCE, rtol=0)
