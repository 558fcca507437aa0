"""The subject whose coat and hair hang free."""

import numpy as np
import pytest
import torch
from scipy.spatial import KDTree

from actor3d.imaging.person import inside
from actor3d.synthetic.garments import SubjectPart
from actor3d.synthetic.presets import find_subject
from actor3d.synthetic.renderer import LitSubject, Renderer
from actor3d.synthetic.sources import load_source
from actor3d.synthetic.stage import ring_of_lenses
from actor3d.synthetic.subject import ClothedSubject
from rectifier3d.geometry.body import SmplParams
from rectifier3d.geometry.mesh_raster import rasterize_mesh

FPS = 12.0


@pytest.fixture(scope="module")
def subject() -> ClothedSubject:
    return ClothedSubject.dress(find_subject("noor"))


def _bones(subject: ClothedSubject, poses: torch.Tensor) -> np.ndarray:
    betas = torch.from_numpy(subject.betas)[None].expand(len(poses), -1)
    trans = torch.tensor([0.0, -subject.floor, 0.0]).expand(len(poses), -1)
    params = SmplParams(poses=poses, betas=betas, trans=trans)
    return subject.body(params).bone_transforms.double().numpy()


@pytest.fixture(scope="module")
def turning(subject: ClothedSubject) -> np.ndarray:
    """Bone transforms of five frames: turned quickly to the left, on the spot, with the knees bent at last."""
    poses = torch.zeros(5, 24, 3)
    poses[:, 0, 1] = torch.tensor([0.0, 0.1, 0.7, 1.3, 1.5])
    poses[4, [1, 2], 0], poses[4, [4, 5], 0] = -0.9, 0.9
    return _bones(subject, poses)


def _part(subject: ClothedSubject, material: str) -> tuple[SubjectPart, slice]:
    start = 0
    for part in subject.parts:
        if part.material == material:
            return part, slice(start, start + len(part.vertices))
        start += len(part.vertices)
    raise AssertionError(material)


def test_coat_and_hair_hang_more_than_five_centimetres_off_the_skin(
    subject: ClothedSubject, turning: np.ndarray
):
    skin = KDTree(load_source("noor").vertices[: subject.body.num_vertices] - [0, subject.floor, 0])
    hung = subject.pose(turning[0]).vertices
    for material, share in (("coat_skirt", 0.5), ("long_hair", 0.3)):
        _, own = _part(subject, material)
        assert (skin.query(hung[own])[0] > 0.05).mean() > share


def test_loose_parts_lag_behind_a_turn_and_the_rest_does_not(subject: ClothedSubject, turning: np.ndarray):
    drapes = subject.drapes(turning, [5], FPS)
    moving, held = subject.pose(turning[3], drapes[3]), subject.pose(turning[3])
    for material, least, most in (
        ("coat_skirt", 0.03, 1),
        ("long_hair", 0.02, 1),
        ("skin", 0, 1e-6),
        ("shoe", 0, 1e-6),
    ):
        _, own = _part(subject, material)
        apart = np.linalg.norm(moving.vertices[own] - held.vertices[own], axis=1)
        assert least <= apart.max() < most, material


def test_what_is_swung_throws_folds_in_the_coat(subject: ClothedSubject):
    poses = torch.zeros(4, 24, 3)
    poses[:, 16, 2] = torch.tensor([0.0, -0.4, -0.9, -1.3])
    bones = _bones(subject, poses)
    _, own = _part(subject, "coat")
    moving, held = subject.pose(bones[2], subject.drapes(bones, [4], FPS)[2]), subject.pose(bones[2])
    apart = np.linalg.norm(moving.vertices[own] - held.vertices[own], axis=1)
    left_arm = subject.material_points[own][:, 0] > 0.25
    assert apart[left_arm].max() > 2e-3 > 4 * apart[subject.material_points[own][:, 0] < -0.25].max()


def test_clips_begin_at_rest(subject: ClothedSubject, turning: np.ndarray):
    second = subject.drapes(turning[[0, 1, 3, 3]], [2, 2], FPS)[2]
    alone = subject.drapes(turning[[3, 3]], [2], FPS)[0]
    for index, hung in second.sheets.items():
        np.testing.assert_array_equal(hung.particles, alone.sheets[index].particles)


def test_bent_knees_do_not_come_through_the_coat(subject: ClothedSubject, turning: np.ndarray):
    _, own = _part(subject, "coat_skirt")
    posed = subject.pose(turning[4])
    legs = posed.vertices[_part(subject, "trousers")[1]]
    distance, nearest = KDTree(posed.vertices[own]).query(legs)
    outside = np.einsum("va,va->v", legs - posed.vertices[own][nearest], posed.normals[own][nearest])
    assert ((outside > 0.01) & (distance < 0.1)).mean() < 0.03


def test_masks_hold_coat_and_hair(subject: ClothedSubject, turning: np.ndarray):
    lenses = ring_of_lenses(6, 64, subject.height, np.random.default_rng(0))
    lit = LitSubject.of(subject, subject.pose(turning[3]))
    mask = Renderer(subject, lenses).render(lit, 0).mask > 0
    blended = np.einsum("nj,jab->nab", subject.body.weights.numpy(), turning[3])
    rest = subject.body.rest(torch.from_numpy(subject.betas)[None])[0][0].numpy()
    naked = np.einsum("nab,nb->na", blended[:, :3, :3], rest) + blended[:, :3, 3]
    faces = subject.body.faces
    body = rasterize_mesh(torch.from_numpy(naked).float(), faces, lenses.cameras.select([0])).face[0] >= 0
    assert mask[body.numpy()].mean() > 0.93
    assert 1.25 * body.sum() < mask.sum() < 2 * body.sum()


def test_over_black_the_person_is_as_in_the_photograph_and_the_wall_is_not(
    subject: ClothedSubject, turning: np.ndarray
):
    lenses = ring_of_lenses(6, 96, subject.height, np.random.default_rng(0))
    lit = LitSubject.of(subject, subject.pose(turning[0], None))
    renderer = Renderer(subject, lenses)
    picture, alone = renderer.render(lit, 0), renderer.over_black(lit, 0)
    well_inside, well_outside = inside(picture.mask > 0), inside(picture.mask == 0)
    np.testing.assert_allclose(alone[well_inside].astype(int), picture.image[well_inside], atol=1)
    assert not alone[well_outside].any()
    assert picture.image[well_outside].any()
