"""The page reads packs as they are meant, and refuses damaged ones in one line."""

import json

import numpy as np
import pytest
from pack_reader import Pack, bone_transforms, posed_vertices, read_pack
from scipy.spatial.transform import Rotation, Slerp
from synthetic import tiny_body

from actor3d.bench.browser import EnginePage
from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.packing import pack_avatar, pack_motion
from actor3d.viewer.poses import pose_from_bytes

READ = """const read = async (name) => Actor3D.readAvatar(await (await fetch(name)).arrayBuffer());
    const numbers = (array) => Array.from(array);"""


@pytest.fixture(scope="module")
def avatar():
    return made_avatar(300, model=tiny_body())


@pytest.fixture(scope="module")
def pack(avatar) -> bytes:
    return pack_avatar(avatar)


@pytest.fixture
def page(engine_page, pack) -> EnginePage:
    opened = engine_page(64, 64)
    opened.files["avatar"] = pack
    return opened


@pytest.mark.parametrize("betas", [None, [1.0, -2.0, 0.5, 0, 0, 1.5, 0, 0, 0, -1]])
def test_the_pages_body_poses_as_the_projects(page, pack, betas):
    vertices = page.run(
        f"""{READ}
        const avatar = await read("avatar"), poser = new Actor3D.Poser(avatar.body);
        const betas = {json.dumps(betas)};
        if (betas) poser.setShape(Float32Array.from(betas));
        return numbers(poser.pose(avatar.clips[0].poseAt(13)).vertices)"""
    )
    expected = posed_vertices(read_pack(pack), 13, None if betas is None else np.array(betas))
    assert np.abs(np.reshape(vertices, (-1, 3)) - expected).max() < 1e-5  # metres


def test_forward_kinematics_gives_the_joints(page, pack):
    unpacked = read_pack(pack)
    positions, rotations = page.run(
        f"""{READ} const {{body, clips}} = await read("avatar"), joints = body.joints(clips[0].poseAt(13));
        return [numbers(joints.positions), numbers(joints.rotations)]"""
    )
    bones, rest = bone_transforms(unpacked, 13), unpacked.arrays["rest_joints"]
    expected = (
        np.einsum("jxy,jy->jx", bones[..., :3], rest) + bones[..., 3] + unpacked.arrays["clip_trans"][13]
    )
    assert np.abs(np.reshape(positions, (-1, 3)) - expected).max() < 1e-5  # metres
    turned = Rotation.from_quat(np.reshape(rotations, (-1, 4)), scalar_first=True).as_matrix()
    assert np.abs(turned - bones[..., :3]).max() < 1e-5


def test_poses_between_frames_lie_between_them(page, avatar):
    found = page.run(f"{READ} return numbers((await read('avatar')).clips[0].poseAt(4.25).rotations)")
    motion = avatar.clips[0].motion
    quats = np.reshape(found, (-1, 4))
    for joint in (0, 16, 18):
        ends = Rotation.from_rotvec(motion.poses[4:6, joint])
        expected = Slerp([0, 1], ends)(0.25)
        assert (expected.inv() * Rotation.from_quat(quats[joint], scalar_first=True)).magnitude() < 1e-3


def test_poses_from_the_page_are_understood(page, avatar):
    message = page.run(
        f"""{READ} const pose = (await read("avatar")).clips[0].poseAt(7);
        const again = Actor3D.decodePose(Actor3D.encodePose(pose), 24);
        const error = Math.max(...pose.rotations.map((n, i) => Math.abs(n - again.rotations[i])));
        return [error, numbers(new Uint8Array(Actor3D.encodePose(pose)))]"""
    )
    motion = avatar.clips[0].motion
    pose = pose_from_bytes(bytes(message[1]), 24)
    assert message[0] < 1e-4
    assert np.abs(pose.joints - motion.poses[7]).max() < 1e-3
    assert np.abs(pose.trans - motion.trans[7]).max() < 1e-6


def test_a_motion_alone_is_read_for_a_body(page, avatar):
    page.files["motion"] = pack_motion(avatar.clips[0], 24)
    name, fps, count = page.run(
        f"""{READ} const {{body}} = await read("avatar");
        const clip = Actor3D.readMotion(await (await fetch("motion")).arrayBuffer(), body);
        return [clip.name, clip.fps, clip.count]"""
    )
    assert (name, fps, count) == ("wave", 30, len(avatar.clips[0].motion))


def _damaged(pack: Pack, **changes: object) -> bytes:
    arrays = {name: changes.get(name, array) for name, array in pack.arrays.items()}
    meta = {**pack.meta, **{name: changes[name] for name in pack.meta if name in changes}}
    return write_container(Container(kind=pack.kind, meta=meta, arrays=arrays))


DAMAGE = {
    "another file": (lambda data, pack: b"PK\3\4" + data[4:], "does not start with A3DV"),
    "empty": (lambda data, pack: b"", "does not start with A3DV"),
    "another version": (lambda data, pack: data[:4] + b"\7" + data[5:], "format version 7"),
    "cut off": (lambda data, pack: data[:-100], "is cut off"),
    "no JSON": (lambda data, pack: data[:16] + b"?" + data[17:], "is not JSON"),
    "Gaussians alone": (lambda data, pack: data.replace(b'"avatar"', b'"thing1"', 1), "expected 'avatar'"),
    "array outside": (lambda data, pack: data.replace(b"[40,24,4]", b"[9e5,2,4]", 1), "lies outside of the file"),
    "array of text": (lambda data, pack: data.replace(b'"type":"u1', b'"type":"x1', 1), "lacks a known type"),
    "no camera size": (
        lambda data, pack: _damaged(pack, cameras=[{**pack.meta["cameras"][0], "width": 0}]),
        "has no size",
    ),
    "no number": (lambda data, pack: _damaged(pack, floor="low"), "'meta.floor' must be a number"),
    "a face too far": (
        lambda data, pack: _damaged(pack, face=pack.arrays["face"] + np.uint16(60000)),
        "lies on face",
    ),
    "a joint too far": (
        lambda data, pack: _damaged(pack, skin_joints=pack.arrays["skin_joints"] + np.uint8(100)),
        "that the body lacks",
    ),
    "no weights": (
        lambda data, pack: _damaged(pack, skin_weights=pack.arrays["skin_weights"] * 0),
        "no skinning weight",
    ),
    "too few frames": (
        lambda data, pack: _damaged(pack, clip_trans=pack.arrays["clip_trans"][:-1]),
        "array 'clip_trans' must be f32 [40, 3]",
    ),
    "parents in disorder": (
        lambda data, pack: _damaged(pack, body={**pack.meta["body"], "parents": [3] * 24}),
        "parents before their children",
    ),
}  # fmt: skip


def test_damaged_packs_are_refused_and_what_is_shown_stays(page, pack):
    page.load(pack)
    page.run("await engine.frame()")
    before = page.pixels("engine.readPixels()")
    unpacked = read_pack(pack)
    for name, (damage, message) in DAMAGE.items():
        page.files["damaged"] = damage(pack, unpacked)
        error, said = page.run(
            """try { engine.load(await (await fetch("damaged")).arrayBuffer()); return ["none", ""]; }
            catch (error) { return [error.name, error.message]; }"""
        )
        assert error == "FormatError", f"{name}: {error} {said}"
        assert message in said, name
        assert "\n" not in said
    page.run("engine.invalidate(); await engine.frame()")
    assert np.array_equal(page.pixels("engine.readPixels()"), before)


def test_no_damage_ends_in_another_error_than_that(page):
    others = page.run(
        """const good = new Uint8Array(await (await fetch("avatar")).arrayBuffer());
        const header = 16 + new DataView(good.buffer).getUint32(8, true);
        const others = [];
        let seed = 1;
        const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
        for (let trial = 0; trial < 1500; trial++) {
            const bytes = good.slice();
            for (let hits = 0; hits < 1 + random(4); hits++) {
                bytes[random(trial % 2 ? header : bytes.length)] = random(256);
            }
            const cut = trial % 5 ? bytes : bytes.slice(0, random(bytes.length));
            try { Actor3D.readAvatar(cut.buffer); }
            catch (error) { if (error.name !== "FormatError") others.push(error.stack); }
        }
        return others"""
    )
    assert others == []
