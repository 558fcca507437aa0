"""3DGS PLY: written, read back, and opened by programs that are not ours."""

import re

import numpy as np
import pytest
import torch
import trimesh
from exported_splats import some_gaussians

from actor3d.errors import UserError
from actor3d.export.splat_ply import read_splat_ply, splat_ply
from actor3d.export.splats import from_splats, to_splats

GAUSSIANS = some_gaussians()
WRITTEN = splat_ply(to_splats(GAUSSIANS))


@pytest.mark.parametrize("degree", [0, 1, 2, 3])
def test_round_trip(tmp_path, degree):
    path = tmp_path / "a.ply"
    path.write_bytes(splat_ply(to_splats(GAUSSIANS), degree))
    found = from_splats(read_splat_ply(path))
    assert torch.equal(found.means, GAUSSIANS.means)
    assert torch.allclose(found.colors, GAUSSIANS.colors, atol=1e-6)
    assert torch.allclose(found.opacities, GAUSSIANS.opacities, atol=1e-6)
    assert torch.allclose(found.scales, GAUSSIANS.scales, rtol=1e-5)
    assert torch.allclose(found.quats, GAUSSIANS.quats, atol=1e-6)


def test_padded_files_have_the_248_bytes_a_gaussian_that_some_importers_want():
    padded = splat_ply(to_splats(GAUSSIANS), 3)
    assert len(padded) - padded.index(b"end_header\n") - 11 == 248 * len(GAUSSIANS)


@pytest.mark.parametrize("degree", [0, 3])
def test_gsply_opens_it(tmp_path, degree):
    gsply = pytest.importorskip("gsply")
    path, splats = tmp_path / "a.ply", to_splats(GAUSSIANS)
    path.write_bytes(splat_ply(splats, degree))
    found = gsply.plyread(path)
    assert np.array_equal(found.means, splats.means)
    assert np.array_equal(found.sh0, splats.harmonics)
    assert np.array_equal(found.opacities, splats.opacity_logits)
    assert np.array_equal(found.scales, splats.log_scales)
    assert np.array_equal(found.quats, splats.quats)
    assert found.get_sh_degree() == degree


def test_trimesh_opens_it(tmp_path):
    path = tmp_path / "a.ply"
    path.write_bytes(WRITTEN)
    cloud = trimesh.load(path)
    assert np.allclose(cloud.vertices, GAUSSIANS.means.numpy())
    columns = cloud.metadata["_ply_raw"]["vertex"]["data"]
    assert np.allclose(columns["opacity"].reshape(-1), to_splats(GAUSSIANS).opacity_logits)
    assert np.allclose(columns["rot_0"].reshape(-1), GAUSSIANS.quats[:, 0].numpy())


def test_big_endian_doubles_and_more_properties_are_read(tmp_path):
    splats = to_splats(GAUSSIANS)
    names = re.findall(rb"property float (\w+)", WRITTEN)
    header = b"ply\r\nformat binary_big_endian 1.0\ncomment made elsewhere\n"
    header += b"element vertex %d\n" % len(splats) + b"".join(b"property double %s\n" % n for n in names)
    header += b"property uchar red\nelement face 0\nproperty list uchar int vertex_indices\nend_header\n"
    rows = np.frombuffer(WRITTEN[-len(names) * 4 * len(splats) :], "<f4").reshape(len(splats), -1)
    layout = np.dtype([("a", ">f8", (len(names),)), ("red", "u1")])
    table = np.zeros(len(splats), layout)
    table["a"] = rows
    path = tmp_path / "a.ply"
    path.write_bytes(header + table.tobytes())
    assert np.allclose(read_splat_ply(path).means, splats.means)
    assert np.allclose(read_splat_ply(path).quats, splats.quats)


MALFORMED = {
    "empty": (lambda b: b"", "not a PLY file"),
    "another file": (lambda b: b"\x89PNG" + b[4:], "not a PLY file"),
    "no end of the header": (lambda b: b.replace(b"end_header", b"end_heater"), "not a PLY file"),
    "cut in the header": (lambda b: b[:60], "not a PLY file"),
    "cut in the data": (lambda b: b[:-5], "cut off"),
    "no data": (lambda b: b[: b.index(b"end_header") + 11], "cut off"),
    "text": (lambda b: b.replace(b"binary_little_endian", b"ascii"), "save it as binary"),
    "no format": (lambda b: b.replace(b"format binary_little_endian 1.0\n", b""), "save it as binary"),
    "no vertices": (lambda b: b.replace(b"element vertex", b"element vertigo"), "no vertices"),
    "count is a word": (lambda b: b.replace(b"vertex 600", b"vertex lots"), "not counted"),
    "negative count": (lambda b: b.replace(b"vertex 600", b"vertex -600"), "counts -600"),
    "count too large": (lambda b: b.replace(b"vertex 600", b"vertex 99999999999"), "cut off"),
    "nobody": (lambda b: b.replace(b"vertex 600", b"vertex 0"), "no Gaussians"),
    "no opacity": (lambda b: b.replace(b"opacity", b"capacity"), "lack opacity"),
    "a mesh": (lambda b: re.sub(rb"property float (f_dc|scale|rot)\w+\n", b"", b), "lack f_dc_0"),
    "unknown type": (lambda b: b.replace(b"float opacity", b"quark opacity"), "quark opacity"),
    "a list": (lambda b: b.replace(b"float nx", b"list uchar int nx"), "list uchar int nx"),
    "twice the same": (lambda b: b.replace(b"float nx", b"float x"), "float x"),
    "faces first": (
        lambda b: b.replace(
            b"element vertex", b"element face 1\nproperty list uchar int vertex_indices\nelement vertex"
        ),
        "must come before",
    ),
    "compressed": (
        lambda b: b.replace(b"element vertex", b"element chunk 3\nproperty float min_x\nelement vertex"),
        "compressed PLY",
    ),
    "a zero byte in a name": (lambda b: b.replace(b"opacity", b"opa\0ity"), "lack opacity"),
}


@pytest.mark.parametrize("fault", MALFORMED)
def test_malformed_files_get_one_line(tmp_path, fault):
    damage, said = MALFORMED[fault]
    path = tmp_path / "a.ply"
    path.write_bytes(damage(WRITTEN))
    with pytest.raises(UserError, match=said) as refusal:
        read_splat_ply(path)
    assert str(refusal.value).startswith(f"{path}: ")
    assert "\n" not in str(refusal.value)


def test_random_damage_never_escapes(tmp_path):
    draw = np.random.default_rng(0)
    path = tmp_path / "a.ply"
    head = WRITTEN.index(b"end_header")
    for _ in range(100):
        damaged = bytearray(WRITTEN)
        for place in draw.integers(0, head, size=3):
            damaged[place] = draw.integers(0, 256)
        path.write_bytes(bytes(damaged[: draw.integers(0, len(damaged) + 1)]))
        try:
            from_splats(read_splat_ply(path))
        except (UserError, ValueError) as refusal:
            assert "\n" not in str(refusal)


@pytest.mark.parametrize("column", ["means", "quats", "log_scales", "opacity_logits", "harmonics"])
def test_nan_is_refused(column):
    splats = to_splats(GAUSSIANS)
    getattr(splats, column).reshape(-1)[3] = np.nan
    with pytest.raises(ValueError, match="NaN"):
        from_splats(splats)
