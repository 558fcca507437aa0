import time

import pytest
import torch

from denoiser2d.conditioning import LabelConvolution, LabelTable, label_pyramid
from denoiser2d.unet import ConditionalUNet

TINY = {
    "base_channels": 8,
    "channel_multipliers": (1, 2),
    "num_labels": 4,
    "norm_groups": 4,
    "attention_heads": 2,
}


def inputs(side=16, batch=2, num_labels=4, geometry_channels=6, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return (
        torch.randn(batch, 3, side, side, generator=generator),
        torch.randint(0, num_labels, (batch, side, side), generator=generator),
        torch.randn(batch, geometry_channels, side, side, generator=generator) if geometry_channels else None,
        torch.randint(0, 1000, (batch,), generator=generator),
    )


@pytest.mark.parametrize("stem", ["unshuffle", "plain"])
@pytest.mark.parametrize("upsampling", ["shuffle", "nearest"])
@pytest.mark.parametrize("label_conditioning", ["embedding", "convolution", "feature_convolution"])
def test_every_combination_keeps_the_image_size_and_trains_every_parameter(
    stem, upsampling, label_conditioning
):
    model = ConditionalUNet(stem=stem, upsampling=upsampling, label_conditioning=label_conditioning, **TINY)
    out = model(*inputs())
    assert out.shape == (2, 3, 16, 16)
    out.square().sum().backward()
    untouched = [name for name, parameter in model.named_parameters() if parameter.grad is None]
    assert not untouched


def test_untimed_network_with_many_outputs_takes_no_timesteps():
    model = ConditionalUNet(timed=False, out_channels=32, geometry_channels=0, **TINY)
    image, labels, _, _ = inputs()
    assert model(image, labels).shape == (2, 32, 16, 16)


def test_images_that_are_not_square_pass():
    model = ConditionalUNet(geometry_channels=0, **TINY)
    image, labels, _, timesteps = inputs()
    assert model(image[:, :, :8], labels[:, :8], None, timesteps).shape == (2, 3, 8, 16)


def test_samples_of_a_batch_do_not_mix():
    model = ConditionalUNet(**TINY).eval()
    together = model(*inputs())
    image, labels, geometry, timesteps = inputs()
    alone = model(image[1:], labels[1:], geometry[1:], timesteps[1:])
    # Measured 5e-7.
    torch.testing.assert_close(alone, together[1:], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("changed", ["labels", "geometry", "timesteps"])
def test_every_condition_changes_the_output(changed):
    torch.manual_seed(0)
    model = ConditionalUNet(label_conditioning="convolution", **TINY)
    image, labels, geometry, timesteps = inputs()
    before = model(image, labels, geometry, timesteps)
    if changed == "labels":
        labels = (labels + 1) % 4
    elif changed == "geometry":
        geometry = geometry.flip(1)
    else:
        timesteps = (timesteps + 300) % 1000
    assert (model(image, labels, geometry, timesteps) - before).abs().max() > 1e-4


def test_a_label_table_computes_the_papers_convolution():
    generator = torch.Generator().manual_seed(0)
    convolution = LabelConvolution(num_labels=7, channels=5).double()
    labels = torch.randint(0, 7, (2, 12, 12), generator=generator)
    [one_hot] = label_pyramid(labels, 7, [1], "nearest")
    features = torch.randn(2, 5, 12, 12, generator=generator, dtype=torch.float64)
    expected = convolution(features, one_hot.double())
    # Measured 4e-16.
    torch.testing.assert_close(
        convolution.to_table()(features, one_hot.double()), expected, atol=1e-12, rtol=0
    )


def test_a_network_with_tables_is_the_papers_network_with_convolutions():
    torch.manual_seed(0)
    settings = {**TINY, "label_pooling": "nearest"}
    paper = ConditionalUNet(label_conditioning="convolution", **settings).double()
    ours = ConditionalUNet(label_conditioning="embedding", **settings).double()
    weights = {name: value for name, value in paper.state_dict().items() if ".labels." not in name}
    for name, module in paper.named_modules():
        if isinstance(module, LabelConvolution):
            weights[f"{name}.table"] = module.to_table().table
    ours.load_state_dict(weights, strict=True)
    image, labels, geometry, timesteps = inputs()
    with torch.no_grad():
        expected = paper(image.double(), labels, geometry.double(), timesteps)
        found = ours(image.double(), labels, geometry.double(), timesteps)
    torch.testing.assert_close(found, expected, atol=1e-6, rtol=0)


def test_a_new_label_table_is_the_identity():
    table = LabelTable(num_labels=3, channels=2)
    features = torch.randn(1, 2, 4, 4, generator=torch.Generator().manual_seed(0))
    [one_hot] = label_pyramid(torch.ones(1, 4, 4, dtype=torch.long), 3, [1], "nearest")
    assert torch.equal(table(features, one_hot), features)


def test_averaged_labels_keep_a_limb_thinner_than_a_cell():
    labels = torch.zeros(1, 8, 8, dtype=torch.long)
    labels[:, :, 3] = 2
    nearest, average = (label_pyramid(labels, 3, [4], pooling)[0] for pooling in ("nearest", "average"))
    assert nearest[0, 2].max() == 0
    assert torch.equal(average[0, 2], torch.tensor([[0.25, 0.0], [0.25, 0.0]]))
    assert torch.equal(average.sum(1), torch.ones(1, 2, 2))


def test_background_geometry_stays_zero_after_encoding():
    model = ConditionalUNet(geometry_bands=3, **TINY)
    encoded = model.geometry(torch.zeros(1, 6, 4, 4))
    assert encoded.shape == (1, 6 + 18, 4, 4)
    assert encoded.abs().max() == 0


def test_saved_models_come_back_the_same(tmp_path):
    model = ConditionalUNet(geometry_bands=2, standardized=True, **TINY)
    model.save_pretrained(tmp_path)
    assert (tmp_path / "diffusion_pytorch_model.safetensors").is_file()
    again = ConditionalUNet.from_pretrained(tmp_path, low_cpu_mem_usage=False)
    assert {**again.config, "channel_multipliers": (1, 2)}.items() >= {**TINY, "geometry_bands": 2}.items()
    assert again.state_dict().keys() == model.state_dict().keys()
    for name, value in model.state_dict().items():
        assert torch.equal(again.state_dict()[name], value)
    with torch.no_grad():
        torch.testing.assert_close(again(*inputs()), model.eval()(*inputs()), atol=0, rtol=0)


def test_weights_of_another_width_are_refused():
    small = ConditionalUNet(**TINY)
    other = ConditionalUNet(**{**TINY, "base_channels": 16})
    with pytest.raises(RuntimeError, match="size mismatch"):
        other.load_state_dict(small.state_dict())


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"stem": "folded"}, "stem must be one of unshuffle, plain, got 'folded'"),
        ({"upsampling": "bilinear"}, "upsampling must be one of"),
        ({"label_conditioning": "none"}, "label_conditioning must be one of"),
        ({"label_pooling": "max"}, "label_pooling must be one of"),
        ({"base_channels": 10}, r"base_channels \(10\) must be a multiple of norm_groups \(4\)"),
        ({"channel_multipliers": ()}, "channel_multipliers must be positive and not empty"),
        ({"channel_multipliers": (1, 0)}, "channel_multipliers must be positive"),
        ({"channel_multipliers": (1,) * 13}, "channel_multipliers must be at most 12 numbers, got 13"),
        ({"geometry_channels": 2, "geometry_bands": 4}, "geometry_bands encodes 3 canonical coordinates"),
        ({"num_labels": 0}, "num_labels must be positive"),
        ({"time_embedding": 7}, "time_embedding must be even"),
    ],
)
def test_contradictory_settings_are_refused(settings, message):
    with pytest.raises(ValueError, match=message):
        ConditionalUNet(**{**TINY, **settings})


def test_wrong_inputs_are_refused_with_what_was_expected():
    model = ConditionalUNet(**TINY)
    image, labels, geometry, timesteps = inputs()
    with pytest.raises(ValueError, match=r"multiples of 4 for this network, got 14x14"):
        model(image[:, :, :14, :14], labels[:, :14, :14], geometry[:, :, :14, :14], timesteps)
    with pytest.raises(ValueError, match="takes 6 geometry channels, got 0"):
        model(image, labels, None, timesteps)
    with pytest.raises(ValueError, match="needs timesteps"):
        model(image, labels, geometry, None)
    with pytest.raises(ValueError, match=r"labels must lie in \[0, 3\], found 0 to 4"):
        model(image, labels + (labels == 3), geometry, timesteps)
    untimed = ConditionalUNet(timed=False, **TINY)
    with pytest.raises(ValueError, match="timed=False"):
        untimed(image, labels, geometry, timesteps)


def test_a_training_step_at_the_demo_size_is_quick():
    torch.manual_seed(0)
    model = ConditionalUNet()
    batch = inputs(side=128, num_labels=25)
    seconds = []
    for _ in range(3):
        start = time.process_time()
        model(*batch).square().mean().backward()
        seconds.append((time.process_time() - start) / 2)
    # Measured 0.085 CPU seconds an image; the bound leaves room for slower and busier machines.
    assert min(seconds) < 0.6
