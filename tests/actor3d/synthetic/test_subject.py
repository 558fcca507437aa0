import cv2
import numpy as np
import pytest
import torch

from actor3d.synthetic.materials import GLOSS, albedo
from actor3d.synthetic.presets import SUBJECTS, find_subject
from actor3d.synthetic.sources import load_source
from actor3d.synthetic.stage import ring_of_lenses
from actor3d.synthetic.subject import ClothedSubject
from rectifier3d.geometry.body import SmplParams


@pytest.fixture(scope="module")
def subject() -> ClothedSubject:
    return ClothedSubject.dress(find_subject("kofi"))


def _bones(subject: ClothedSubject, poses: dict[int, list[float]]) -> np.ndarray:
    angles = torch.zeros(1, 24, 3)
    for joint, rotation in poses.items():
        angles[0, joint] = torch.tensor(rotation)
    params = SmplParams(poses=angles, betas=torch.from_numpy(subject.betas)[None], trans=torch.zeros(1, 3))
    return subject.body(params).bone_transforms[0].numpy()


def test_the_free_body_is_a_near_but_imperfect_proxy(subject: ClothedSubject):
    own = load_source("kofi").vertices[: subject.body.num_vertices]
    proxy = subject.body.rest(torch.from_numpy(subject.betas)[None])[0][0].numpy()
    distance = np.linalg.norm(own - proxy, axis=1)
    assert 1e-4 < distance.mean() < 0.012


def test_in_the_rest_pose_skin_is_where_it_was_cut_and_cloth_outside(subject: ClothedSubject):
    posed = subject.pose(_bones(subject, {}))
    start = 0
    for part in subject.parts:
        end = start + len(part.vertices)
        if part.material in ("skin", "eye"):
            np.testing.assert_allclose(posed.vertices[start:end], part.vertices, atol=1e-5)
        if part.material in ("shirt", "trousers"):
            away = posed.vertices[start:end] - part.material_points
            assert (np.einsum("va,va->v", away, posed.normals[start:end]) > 0).mean() > 0.97
        start = end
    assert np.isfinite(posed.vertices).all()
    np.testing.assert_allclose(np.linalg.norm(posed.normals, axis=1), 1, atol=1e-4)


def test_bending_the_trunk_throws_folds_in_the_shirt_only(subject: ClothedSubject):
    bones = _bones(subject, {3: [0.5, 0, 0], 6: [0.5, 0, 0], 9: [0.4, 0, 0]})
    posed, straight = subject.pose(bones), subject.pose(_bones(subject, {}))
    start = 0
    change = {}
    for part in subject.parts:
        end = start + len(part.vertices)
        skinned = np.einsum("vj,jab->vab", part.weights, bones)
        plain = np.einsum("vab,vb->va", skinned[:, :3, :3], part.vertices) + skinned[:, :3, 3]
        fold = np.linalg.norm(posed.vertices[start:end] - plain, axis=1)
        change[part.material] = fold - np.linalg.norm(straight.vertices[start:end] - part.vertices, axis=1)
        start = end
    assert change["shirt"].max() > 0.005
    assert np.abs(change["skin"]).max() < 1e-4


@pytest.mark.parametrize("name", SUBJECTS)
def test_reflectances_are_possible_and_the_pattern_is_there(name: str, subject: ClothedSubject):
    person = subject if name == "kofi" else ClothedSubject.dress(find_subject(name))
    start = 0
    for part in person.parts:
        end = start + len(part.vertices)
        colours = albedo(part.material, person.material_points[start:end], person.masks[start:end], person)
        assert part.material in GLOSS
        assert colours.shape == (len(part.vertices), 3) and colours.min() >= 0 and colours.max() < 1.35
        if part.material == "shirt":
            palette = person.preset.palette
            for wanted in (palette.stripe, palette.logo, palette.patch_dark, palette.trim):
                assert np.abs(colours - wanted).max(axis=1).min() < 0.1
        start = end


def test_unknown_subject_names_the_known_ones():
    with pytest.raises(ValueError, match="ada, bruno, mei, kofi, noor"):
        find_subject("zoe")
    with pytest.raises(ValueError, match="ada"):
        load_source("zoe")


def test_lenses_bend_as_opencv_does():
    lenses = ring_of_lenses(6, 256, 1.7, np.random.default_rng(1))
    points = np.random.default_rng(2).uniform((-0.4, -0.4, 2.6), (0.4, 0.4, 3.4), (50, 3))
    calibration = lenses.calibration(np.eye(3))
    bent = lenses.bend(2, points)
    K = calibration.K[2]
    seen = bent[:, :2] / bent[:, 2:] * K[[0, 1], [0, 1]] + K[:2, 2]
    expected, _ = cv2.projectPoints(points[:, None], np.zeros(3), np.zeros(3), K, calibration.D[2])
    np.testing.assert_allclose(seen, expected[:, 0], atol=1e-6)


def test_no_two_cameras_are_alike():
    lenses = ring_of_lenses(12, 512, 1.7, np.random.default_rng(0))
    assert len(np.unique(lenses.distortion[:, 0])) == 12
    gaps = torch.cdist(lenses.cameras.centres, lenses.cameras.centres) + 10 * torch.eye(12)
    assert gaps.min() > 1.0
