"""Runs that went elsewhere, and whether they are still the same."""

import json
import shutil
from pathlib import Path

import torch

from actor3d.runs.run import Run
from actor3d.sampling.sampler import SampleRequest, sample_frame
from rectifier3d.splats.gaussians import Gaussians

CPU = torch.device("cpu")


def moved(run: Path, to: Path, capture: Path) -> Path:
    """A copy of a run that believes its capture to be somewhere."""
    shutil.copytree(run, to)
    change_info(to, capture=str(capture))
    return to


def change_info(run: Path, **changes: object) -> None:
    file = run / "run.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


def sampled(run: Run) -> Gaussians:
    """One frame's Gaussians."""
    vertices = run.subject.middle_vertices
    request = SampleRequest(vertices=vertices, anchors=run.rig.at_home(vertices))
    return sample_frame(run.networks(CPU), request, torch.Generator().manual_seed(5)).gaussians


def assert_bit_equal(one: Gaussians, other: Gaussians) -> None:
    for name in ("means", "quats", "scales", "opacities", "colors"):
        assert torch.equal(getattr(one, name), getattr(other, name)), name
