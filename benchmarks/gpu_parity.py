"""Kernels on a device beside the same on the CPU."""

from pathlib import Path

import torch
from torch import Tensor

from actor3d.bench.splats import SplatWorkload, make_figure
from actor3d.bodies.files import free_body
from benchmarks.gpu_findings import Finding, compare
from rectifier3d.geometry.body import SmplParams
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.pose_cue import pose_cue
from rectifier3d.splats.raster import Backend, rasterization

FIGURE = SplatWorkload(name="parity", gaussians=5_000, side=96, views=2)
_ARGUMENTS = ("means", "quats", "scales", "opacities", "colors")
_SPLAT_ERROR, _MESH_ERROR, _POSE_ERROR = 2e-3, 1e-5, 1e-5
"""Largest difference over the largest value: sums run in another order, and pixels at a splat's edge change sides."""


def rasterizers(device: torch.device, folder: Path) -> list[Finding]:
    """Every backend that can draw on the device, beside plain torch on the CPU: pictures and gradients."""
    expected = _drawn("torch", torch.device("cpu"))
    backends: tuple[Backend, ...] = ("gsplat", "torch") if device.type == "cuda" else ("cpu",)
    findings: list[Finding] = []
    for backend in backends:
        names = [f"{backend}: {name}" for name in ("picture", "alpha", *(f"d {name}" for name in _ARGUMENTS))]
        findings += compare(names, _drawn(backend, device), expected, _SPLAT_ERROR)
    return findings


def _drawn(backend: Backend, device: torch.device) -> list[Tensor]:
    scene, cameras = make_figure(FIGURE)
    learned, cameras = [each.to(device).requires_grad_() for each in scene], cameras.to(device)
    means, quats, scales, opacities, colors = learned
    picture, alpha, _ = rasterization(
        means,
        quats,
        scales,
        opacities,
        colors,
        cameras.viewmats,
        cameras.K,
        FIGURE.side,
        FIGURE.side,
        backend=backend,
    )
    weights = torch.rand(picture.shape, generator=torch.Generator().manual_seed(1)).to(device)
    return [picture, alpha, *torch.autograd.grad((picture * weights).sum() + alpha.sum(), learned)]


def geometry(device: torch.device, folder: Path) -> list[Finding]:
    """The free body posed, rasterized and described, on the device and on the CPU."""
    body, there = free_body(), free_body().to(device)
    surface = body.surface()
    poses = 0.3 * torch.randn(2, body.num_joints, 3, generator=torch.Generator().manual_seed(0))
    params = SmplParams(poses=poses, betas=torch.zeros(2, body.num_betas), trans=torch.zeros(2, 3))
    with torch.no_grad():
        expected = body(params, surface.rest_vertices).vertices
        found = there(params.to(device), surface.rest_vertices.to(device)).vertices
    findings = compare(["skinning"], [found], [expected], _POSE_ERROR)
    vertices, cameras = expected[0], _cameras()
    here = rasterize_mesh(vertices, surface.faces, cameras, backend="torch")
    drawn = rasterize_mesh(vertices.to(device), surface.faces.to(device), cameras.to(device), backend="torch")
    differing = (drawn.face.cpu() != here.face).float().mean()
    findings.append(Finding(name="mesh raster: share of other faces", value=float(differing), limit=1e-3))
    on_device = surface.to(device)
    cue = pose_cue(on_device, vertices.to(device), drawn, with_geometry=True)
    same = pose_cue(surface, vertices, here, with_geometry=True)
    assert cue.geometry is not None and same.geometry is not None
    away = (cue.geometry.cpu() - same.geometry).abs().mean()
    findings.append(Finding(name="cue: mean difference", value=float(away), limit=1e-3))
    return findings


def _cameras() -> Cameras:
    eyes = torch.tensor([[0.0, 1.0, 3.0], [3.0, 1.0, 0.5]])
    R, t = look_at(eyes, torch.tensor([0.0, 0.0, 0.0]), torch.tensor([0.0, 1.0, 0.0]))
    K = torch.tensor([[80.0, 0.0, 32.0], [0.0, 80.0, 32.0], [0.0, 0.0, 1.0]]).expand(2, 3, 3)
    return Cameras(R=R, t=t, K=K, image_size=(64, 64))
