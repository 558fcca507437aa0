"""What the 3D stage's loss is made of, on a tiny capture."""

import torch

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.config import load_config
from actor3d.sampling.networks import build_denoiser
from actor3d.training.rectifier_stage import RectifierStage
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
