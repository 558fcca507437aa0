"""What the 3D stage's loss is made of, on a tiny capture."""

import torch

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.config import load_config
from actor3d.sampling.networks import build_denoiser
from actor3d.training.rectifier_stage import RectifierStage
from rectifier3d.geometry.compression import compression_at
from rectifier3d.losses.comparison import skin_neighbours
from rectifier3d.losses.smoothness import roughness


def test_rough_gaussians_cost_what_the_settings_say(capture_folder):
    capture = open_capture(capture_folder)

    def stage(*overrides: str) -> RectifierStage:
        config = load_config("tiny", overrides)
        sizes = PrepareOptions(
            model_size=config.data.input_resolution, target_size=config.data.render_resolution
        )
        prepared = prepare(capture, sizes)
        made = RectifierStage(config, prepared, torch.device("cpu"), build_denoiser(config, prepared.surface))
        with torch.no_grad():
            made.rectifier.base.colors[::2] += 1
        return made

    smooth, plain = stage("rectifier.loss.smoothness=0.5"), stage()
    base = smooth.rectifier.base
    rough = roughness(base.decode(base.move(None)[0], None), base, skin_neighbours(base, capture.surface))
    batches = [made.draw(0, torch.Generator().manual_seed(0)) for made in (smooth, plain)]
    costs = [made.loss(0, batch).total.item() for made, batch in zip((smooth, plain), batches, strict=True)]
    assert rough > 0.1
    assert abs(costs[0] - costs[1] - 0.5 * rough.item()) < 1e-5


def test_training_poses_are_measured_once_and_bound_the_folds(capture_folder, monkeypatch):
    capture = open_capture(capture_folder)
    config = load_config(
        "tiny",
        ["rectifier.model.light=lamps", "rectifier.model.lamps=21", "rectifier.model.folds=compression"],
    )
    sizes = PrepareOptions(model_size=config.data.input_resolution, target_size=config.data.render_resolution)
    prepared = prepare(capture, sizes)
    looked = []
    stage = RectifierStage(
        config,
        prepared,
        torch.device("cpu"),
        build_denoiser(config, prepared.surface),
        looked=lambda done, total: looked.append((done, total)),
    )
    count = len(prepared.split("train").frames)
    assert looked == [(done, count) for done in range(1, count + 1)]
    base = stage.rectifier.base
    first = stage.draw(0, torch.Generator().manual_seed(0))
    vertices = prepared.vertices(first.frame)
    found = base.skin_state(prepared.surface, vertices)
    monkeypatch.setattr(type(base), "skin_state", None)
    again = stage.draw(0, torch.Generator().manual_seed(0))
    for skin in (first.skin, again.skin):
        assert torch.equal(skin.exposure, found.exposure) and found.exposure.any()
        torch.testing.assert_close(skin.compression, found.compression, atol=1e-6, rtol=0)
    monkeypatch.undo()
    for frame in prepared.split("train").frames:
        met = base.skin_state(prepared.surface, prepared.vertices(frame)).compression
        assert bool((compression_at(base.start, prepared.surface, met) <= base.fold_most).all())
    assert base.fold_most.max() > 0.01
    stage.loss(0, first).total.backward()
    assert base.lamps.grad.abs().max() > 0 and base.folds.grad.abs().max() > 0
