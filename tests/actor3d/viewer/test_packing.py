"""What the page unpacks is the avatar that was packed, to far less than a picture shows."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from pack_reader import gaussians, posed_vertices, read_pack, rotations

from actor3d.captures.capture import open_capture
from actor3d.motion.motion import Motion
from actor3d.runs.from_capture import subject_of
from actor3d.viewer.avatar import ViewerClip, no_gaussians
from actor3d.viewer.from_run import sample_gaussians, viewer_avatar
from actor3d.viewer.levels import ranked
from actor3d.viewer.packing import pack_avatar, pack_gaussians, pack_motion
from actor3d.viewer.quantise import Span, pack_rotations
from rectifier3d.splats.raster import render_gaussians


@pytest.fixture(scope="module")
def sampled(run, opened_run):
    networks, _, rig = opened_run
    return sample_gaussians(networks, rig, run.subject.middle_vertices)


@pytest.fixture(scope="module")
def shown(run, sampled):
    return viewer_avatar(run.subject, sampled)


@pytest.fixture(scope="module")
def pack(shown):
    return read_pack(pack_avatar(shown))


def test_the_unpacked_body_poses_as_the_captures_own(opened_run, pack):
    capture = opened_run[1]
    for frame in (0, capture.num_frames - 1):
        expected = capture.posed_vertices([frame])[0].numpy()
        assert np.abs(posed_vertices(pack, frame) - expected).max() < 2e-4  # metres; measured 6e-5


def test_shape_directions_change_the_shape(opened_run, pack):
    capture = opened_run[1]
    betas = capture.params.betas[0] + torch.linspace(-1, 1, capture.params.betas.shape[1])
    params = replace(capture.params.select([2]), betas=betas[None])
    own = capture.body.rest(capture.params.betas[:1])[0][0]
    shifted = capture.body.rest(betas[None])[0][0] - own + capture.surface.rest_vertices
    expected = capture.body(params, shifted).vertices[0].numpy()
    assert np.abs(posed_vertices(pack, 2, betas.numpy()) - expected).max() < 5e-4


def test_unpacked_gaussians_give_the_same_picture(run, opened_run, sampled, pack):
    networks, capture, _ = opened_run
    vertices = run.subject.middle_vertices
    camera = capture.cameras([0]).resized((128, 128))
    before = render_gaussians(networks.to_world(sampled.bound, vertices), camera).rgb
    unpacked = gaussians(pack.meta["gaussians"], pack.arrays)
    after = render_gaussians(networks.to_world(unpacked, vertices), camera).rgb
    person = before.sum(1) > 0
    error = (after - before).square().mean(1)[person].mean()
    assert -10 * error.log10() > 48  # dB in the foreground


def test_the_header_says_what_was_held_out_and_where_photographs_are(opened_run, pack):
    capture = opened_run[1]
    clips = {clip["name"]: clip for clip in pack.meta["clips"]}
    assert {name for name, clip in clips.items() if clip["held_out"]} == {"reach"}
    for clip in capture.clips:
        assert clips[clip.name]["start"] == clip.start
        assert clips[clip.name]["count"] == len(clip.frames)
    assert [c["name"] for c in pack.meta["cameras"] if c["held_out"]] == ["3", "6"]
    assert [c["name"] for c in pack.meta["cameras"] if c["anchor"]] == ["1", "2", "4", "5"]


def test_up_and_floor_are_where_the_person_stands(opened_run, pack):
    heights = opened_run[1].posed_vertices([0])[0] @ torch.tensor(pack.meta["up"])
    assert pack.meta["up"] == [0, 0, 1]
    assert abs(float(heights.min()) - pack.meta["floor"]) < 0.1


def test_gaussians_are_seen_by_some_anchors_and_never_by_more_than_there_are(pack):
    views = pack.arrays["views"]
    assert views.max() <= 4
    assert (views > 0).mean() > 0.5
    assert len(set(views.tolist())) > 2


def test_faint_gaussians_are_left_out_and_each_level_is_ordered_by_face(sampled):
    faint = torch.arange(len(sampled.bound)) % 3 == 0
    opacities = torch.where(faint, torch.tensor(1e-3), sampled.bound.opacities.clamp(min=0.5))
    found = read_pack(pack_gaussians(replace(sampled, bound=replace(sampled.bound, opacities=opacities))))
    assert found.kind == "gaussians"
    assert found.meta["count"] == int((~faint).sum())
    ends = [level["count"] for level in found.meta["levels"]]
    assert np.allclose(np.array(ends) / found.meta["count"], [0.1, 0.3, 0.6, 1], atol=1e-3)
    for part in np.split(found.arrays["face"].astype(int), ends[:-1]):
        assert (np.diff(part) >= 0).all()
    growths = [level["growth"] for level in found.meta["levels"]]
    assert growths == sorted(growths, reverse=True)
    assert growths[-1] == 1 < growths[-2]


def test_the_beginning_of_a_pack_holds_the_first_gaussians_of_every_array(shown):
    packed = pack_avatar(shown)
    header = json.loads(packed[16 : 16 + int.from_bytes(packed[8:12], "little")])
    cut = {name: entry["pieces"] for name, entry in header["arrays"].items() if "pieces" in entry}
    whole = {name: entry["offset"] for name, entry in header["arrays"].items() if "offset" in entry}
    assert {"face", "colors", "rotations", "scales"} <= set(cut)
    levels = [[pieces[level][0] for pieces in cut.values()] for level in range(4)]
    assert max(levels[0]) < min(levels[1]) < max(levels[1]) < min(levels[2])
    assert max(whole["faces"], whole["clip_rotations"]) < min(levels[0])
    assert all(offset > max(levels[3]) for name, offset in whole.items() if name.endswith("directions"))


def test_light_that_follows_the_surface_travels_in_eight_bits(sampled):
    shading = np.random.default_rng(0).normal(scale=0.1, size=(len(sampled.bound), 8, 3)).astype(np.float32)
    found = read_pack(pack_gaussians(replace(sampled, shading=shading)))
    order = torch.argsort(sampled.bound.coords.face, stable=True)
    order, _ = ranked(sampled.bound, order[(sampled.bound.opacities[order] * 255).round() >= 1])
    unpacked = found.arrays["shading"].reshape(-1, 8, 3) * found.meta["shading_step"]
    assert np.abs(unpacked - shading[order]).max() <= found.meta["shading_step"] / 2 + 1e-6
    assert read_pack(pack_gaussians(replace(sampled, shading=None))).meta["shading_step"] is None
    with pytest.raises(ValueError, match="bake it anew"):
        pack_gaussians(replace(sampled, shading=shading * np.nan))


def test_gaussians_that_are_not_numbers_are_refused(sampled):
    broken = replace(sampled.bound, scales=sampled.bound.scales * float("nan"))
    with pytest.raises(ValueError, match="NaN"):
        pack_gaussians(replace(sampled, bound=broken))


def test_an_avatar_without_gaussians_is_a_body(shown):
    found = read_pack(pack_avatar(replace(shown, gaussians=no_gaussians("triangle"))))
    assert found.meta["gaussians"]["count"] == 0
    assert found.arrays["face"].shape == (0,)
    assert len(found.arrays["faces"]) == len(shown.body.faces)


def test_a_motion_of_the_main_joints_leaves_the_others_at_rest():
    motion = Motion(
        name="nod", fps=25.0, poses=np.random.default_rng(0).random((3, 22, 3)), trans=np.zeros((3, 3))
    )
    found = read_pack(pack_motion(ViewerClip(motion=motion, start=None, held_out=False), 24))
    assert (found.kind, found.meta["count"], found.meta["start"]) == ("motion", 3, None)
    assert (found.arrays["clip_rotations"][:, 22:] == [32767, 0, 0, 0]).all()


def test_a_motion_of_too_many_joints_is_refused():
    motion = Motion(name="nod", fps=25.0, poses=np.zeros((3, 55, 3)), trans=np.zeros((3, 3)))
    with pytest.raises(ValueError, match="has 55 joints, the body only 24"):
        pack_motion(ViewerClip(motion=motion, start=None, held_out=False), 24)


def test_packed_rotations_turn_less_than_a_tenth_of_a_degree():
    quats = np.random.default_rng(0).normal(size=(500, 4)).astype(np.float32)
    quats = np.concatenate([quats, np.eye(4, dtype=np.float32), np.full((1, 4), -0.5, np.float32)])
    quats /= np.linalg.norm(quats, axis=1, keepdims=True)
    found = rotations(pack_rotations(quats))
    angles = 2 * np.arccos(np.abs((found * quats).sum(1)).clip(max=1))
    assert np.degrees(angles.max()) < 0.2  # measured .11


def test_spans_of_nothing_and_of_one_value_can_be_divided_by():
    assert Span.of(np.zeros(0, np.float32)).high == 1
    assert Span.of(np.full(3, 2.0, np.float32)) == Span(low=2.0, high=3.0)


def test_pose_directions_are_packed_where_the_body_has_them(opened_run, pack):
    body = opened_run[1].body
    assert (pack.meta["body"]["pose_step"] is None) == (body.pose_directions is None)


def test_a_body_of_too_many_joints_is_refused(opened_run):
    from actor3d.viewer.avatar import viewer_body

    capture = opened_run[1]
    body = capture.body
    names, parents = body.joint_names, body.parents
    try:
        body.parents = (-1, *range(256))
        with pytest.raises(ValueError, match="at most 256 joints"):
            viewer_body(body, capture.surface, np.zeros(0, np.float32))
    finally:
        body.joint_names, body.parents = names, parents


def test_surfaces_of_large_bodies_need_wider_indices(shown):
    from actor3d.viewer.body_arrays import body_arrays

    many = np.zeros((70_000, 3), np.float32)
    wide = replace(
        shown.body,
        rest_vertices=many,
        skin_joints=np.zeros((70_000, 1), np.uint8),
        skin_weights=np.ones((70_000, 1), np.float32),
        shape=None,
        pose_directions=None,
    )
    assert body_arrays(wide)[1]["faces"].dtype == np.dtype("<u4")


@pytest.mark.parametrize("clothes", ["loose", "fitted"])
def test_whose_clothes_hang_is_in_the_pack(free_capture, clothes):
    subject = subject_of(open_capture(free_capture, clothes=clothes))
    found = read_pack(pack_avatar(viewer_avatar(subject, no_gaussians("triangle"))))
    assert ("clothes" in found.meta["body"]) == (clothes == "loose")
