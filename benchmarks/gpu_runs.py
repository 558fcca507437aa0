"""Whole runs on a device beside the same on the CPU, and how long their steps take."""

import time
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.config import load_config
from actor3d.errors import UserError
from actor3d.runs.run import Run
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampleRequest
from actor3d.sampling.stream import StreamOptions, stream_frames
from actor3d.synthetic.capture_writer import DemoOptions, write_demo_capture
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.stage import TrainingStage
from actor3d.training.train_run import train_run
from benchmarks.gpu_findings import Finding
from rectifier3d.splats.raster import render_gaussians

_CPU = torch.device("cpu")
_SETTINGS = ("training.precision=fp32", "training.checkpoint_every=4")
_STEPS = 10
"""That are timed, after as many that are not."""


def training(device: torch.device, folder: Path) -> list[Finding]:
    """The preset `tiny` on the device ends where it ends on the CPU."""
    here, there = _trained(folder, _CPU), _trained(folder, device)
    return [
        Finding(name=f"{name}: mean difference of weights", value=_distance(one, other), limit=1e-3)
        for name, one, other in zip(("denoiser", "rectifier"), _weights(here), _weights(there), strict=True)
    ]


def resume(device: torch.device, folder: Path) -> list[Finding]:
    """A training that was interrupted in both stages ends where an unbroken one ends."""
    whole = _trained(folder, device)
    capture, out = open_capture(_capture(folder)), folder / "interrupted"
    for stage in ("denoiser", "rectifier"):
        _interrupted_in(stage, folder, device, out)
    again = train_run(load_config("tiny", _SETTINGS), capture, out, device, resume=True)
    return [
        Finding(name=f"{name}: mean difference of weights", value=_distance(one, other), limit=1e-4)
        for name, one, other in zip(("denoiser", "rectifier"), _weights(whole), _weights(again), strict=True)
    ]


def video(device: torch.device, folder: Path) -> list[Finding]:
    """Three frames, carried on, look on the device as on the CPU."""
    run = _trained(folder, _CPU)
    vertices = run.subject.posed(run.subject.captured([0, 1, 2]))
    requests = [SampleRequest(vertices=each, anchors=run.rig.at_home(each)) for each in vertices]
    here, there = (_filmed(run.networks(each), requests) for each in (_CPU, device))
    away = float((here - there).abs().mean())
    return [Finding(name="mean difference of pixels", value=away, limit=5e-3)]


def timings(device: torch.device, folder: Path) -> list[Finding]:
    """Milliseconds a step of both stages of the preset `standard`, and its memory."""
    config = load_config("standard", ("rectifier.canonical_steps=0",))
    sizes = PrepareOptions(model_size=config.data.input_resolution, target_size=config.data.render_resolution)
    prepared = prepare(open_capture(_capture(folder)), sizes)
    denoiser = DenoiserStage(config, prepared, device)
    findings = _timed(denoiser, device)
    return findings + _timed(RectifierStage(config, prepared, device, denoiser.denoiser), device)


def _timed(stage: TrainingStage, device: torch.device) -> list[Finding]:
    steps = _STEPS if device.type == "cuda" else 1
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
    _run(stage, steps, device)
    milliseconds = 1e3 * _run(stage, steps, device) / steps
    findings = [Finding(name=f"{stage.name}: ms a step", value=milliseconds)]
    if device.type == "cuda":
        gibibytes = torch.cuda.max_memory_allocated(device) / 2**30
        findings.append(Finding(name=f"{stage.name}: GiB at most", value=gibibytes))
    return findings


def _run(stage: TrainingStage, steps: int, device: torch.device) -> float:
    """Seconds that some steps take, forward and backward, once the device is done with them."""
    start = time.perf_counter()
    for step in range(steps):
        stage.loss(step, stage.draw(step, torch.Generator().manual_seed(step))).total.backward()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter() - start


def _capture(folder: Path) -> Path:
    root = folder / "capture"
    if not root.exists():
        write_demo_capture(root, DemoOptions(subject="bruno", frames=8, cameras=6, size=64))
    return root


def _trained(folder: Path, device: torch.device) -> Run:
    out = folder / f"run_{device.type}"
    config = load_config("tiny", _SETTINGS)
    return train_run(config, open_capture(_capture(folder)), out, device, resume=out.exists())


def _interrupted_in(stage: str, folder: Path, device: torch.device, out: Path) -> None:
    """Train until six steps of a stage are done; its last checkpoint is two steps old."""

    def stop(what: str, done: int, total: int, note: str) -> None:
        if what == stage and done == 6:
            raise KeyboardInterrupt

    config, capture = load_config("tiny", _SETTINGS), open_capture(_capture(folder))
    try:
        train_run(config, capture, out, device, resume=out.exists(), report=stop)
    except UserError:
        return
    raise RuntimeError(f"the {stage}'s training was not interrupted")


def _weights(run: Run) -> tuple[Sequence[Tensor], Sequence[Tensor]]:
    networks = run.networks(_CPU)
    rectifier = [*networks.feature_net.parameters(), *networks.rectifier.parameters()]
    return list(networks.denoiser.parameters()), rectifier


def _distance(one: Sequence[Tensor], other: Sequence[Tensor]) -> float:
    pairs = zip(one, other, strict=True)
    return float(torch.cat([(a - b).abs().flatten() for a, b in pairs]).mean())


def _filmed(networks: AvatarNetworks, requests: list[SampleRequest]) -> Tensor:
    frames = stream_frames(networks, requests, StreamOptions(mode="video"))
    pictures = [
        render_gaussians(streamed.frame.gaussians, request.anchors.to(networks.device)).rgb.cpu()
        for streamed, request in zip(frames, requests, strict=True)
    ]
    return torch.stack(pictures)
