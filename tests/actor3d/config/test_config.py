"""Presets load, round-trip and refuse what they do not know."""

import pytest
from synthetic import tiny_body

from actor3d.config import (
    ActorConfig,
    config_from_mapping,
    config_to_yaml,
    load_config,
    preset_names,
    presets_folder,
)
from actor3d.errors import UserError
from actor3d.sampling.networks import build_denoiser
from denoiser2d.unet import PAPER_SETTINGS
from rectifier3d.options import RectifierOptions


def test_every_preset_loads_and_survives_a_round_trip(tmp_path):
    assert {"tiny", "quick"} <= set(preset_names())
    for name in preset_names():
        config = load_config(name)
        saved = tmp_path / f"{name}.yaml"
        saved.write_text(config_to_yaml(config))
        assert load_config(str(saved)) == config


def test_overrides_replace_single_settings():
    config = load_config("tiny", ["denoiser.batch_size=3", "denoiser.optimizer.learning_rate=1e-4"])
    assert config.denoiser.batch_size == 3
    assert config.denoiser.optimizer.learning_rate == 1e-4
    assert config.rectifier == load_config("tiny").rectifier


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("denoiser: {bach_size: 3}", "denoiser.bach_size"),
        ("surprise: 1", "surprise"),
        ("denoiser: {batch_size: many}", "denoiser.batch_size"),
        ("denoiser: {batch_size: true}", "denoiser.batch_size"),
        ("denoiser: {weighting: heavy}", "denoiser.weighting"),
        ("denoiser: 3", "denoiser"),
        ("[1, 2]", "mapping"),
        ("rectifier: {unet: {channel_multipliers: 3}}", "channel_multipliers"),
        ("sampling: {steps: 7}", "sampling.steps"),
        ("sampling: {video_steps: 7}", "sampling.video_steps"),
        ("sampling: {steps: 0, refine: true}", "sampling.refine"),
        ("rectifier: {freeze_canonical: true, canonical_steps: 0}", "rectifier.freeze_canonical"),
        ("denoiser: {optimizer: {steps: 0}}", "denoiser.optimizer.steps"),
        ("rectifier: {model: {num_gaussians: 0}}", "num_gaussians"),
        ("rectifier: {loss: {alpha: -1}}", "alpha"),
        ("rectifier: {loss: {smoothness: much}}", "rectifier.loss.smoothness"),
        ("rectifier: {loss: {weights: {alpha: 1}}}", "rectifier.loss.weights"),
        ("rectifier: {model: {max_log_scale: wide}}", "max_log_scale"),
        ("data: {input_resolution: [", "not a readable YAML"),
    ],
)
def test_a_bad_file_is_refused_with_file_and_key(tmp_path, text, named):
    path = tmp_path / "bad.yaml"
    path.write_text(text)
    with pytest.raises(UserError) as caught:
        load_config(str(path))
    assert str(path) in str(caught.value)
    assert named in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ("denoiser: {bach_size: 3}", "denoiser.batch_size"),
        ("rectifier: {loss: {smothness: 3}}", "rectifier.loss.smoothness"),
        ("smoothness: 3", "rectifier.loss.smoothness"),
        ("samplig: {steps: 5}", "sampling"),
        ("data: {input_resolutions: 3}", "data.input_resolution"),
        ("input_resolution: 64", "data.input_resolution"),
    ],
)
def test_an_unknown_key_is_answered_with_the_nearest(tmp_path, wrong, near):
    path = tmp_path / "bad.yaml"
    path.write_text(wrong)
    with pytest.raises(UserError, match=rf"unknown key .*did you mean '{near}'\?"):
        load_config(str(path))


def test_an_unknown_flag_is_answered_with_the_nearest():
    with pytest.raises(UserError, match=r"--set .*unknown key .*did you mean 'denoiser\.batch_size'\?"):
        load_config("tiny", ["denoiser.bach_size=3"])


def test_a_key_like_no_other_is_answered_with_those_that_exist():
    with pytest.raises(UserError) as caught:
        config_from_mapping({"surprise": 1}, source="a test")
    assert "did you mean" not in str(caught.value)
    assert "data, denoiser, rectifier, sampling, training" in str(caught.value)


def test_an_unknown_preset_is_answered_with_the_nearest_and_lists_those_that_exist():
    with pytest.raises(UserError, match=r"'qick': did you mean 'quick'\?") as caught:
        load_config("qick")
    assert all(path.stem in str(caught.value) for path in presets_folder().glob("*.yaml"))


def test_a_preset_like_no_other_lists_those_that_exist():
    with pytest.raises(UserError) as caught:
        load_config("zzz")
    assert "did you mean" not in str(caught.value)
    assert ", ".join(preset_names()) in str(caught.value)


def test_an_override_without_a_value_is_refused():
    with pytest.raises(UserError, match="key=value"):
        load_config("tiny", ["denoiser.batch_size"])


def test_defaults_equal_an_empty_file(tmp_path):
    path = tmp_path / "empty.yaml"
    path.write_text("")
    assert load_config(str(path)) == ActorConfig()


def test_a_file_that_extends_a_preset_changes_only_what_it_names(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("extends: tiny\ndenoiser: {weighting: snr}")
    mine, tiny = load_config(str(path)), load_config("tiny")
    assert mine.denoiser.weighting == "snr"
    assert mine.denoiser.unet == tiny.denoiser.unet
    assert mine.rectifier == tiny.rectifier


def test_extending_an_unknown_preset_is_refused(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("extends: nothing")
    with pytest.raises(UserError, match="nothing"):
        load_config(str(path))


def test_the_paper_preset_makes_the_papers_network(tmp_path):
    config = load_config("paper").denoiser
    surface = tiny_body().surface()
    network = build_denoiser(load_config("paper"), surface)
    assert (config.weighting, config.stratified_times) == ("snr", False)
    assert load_config("paper").rectifier.model == RectifierOptions.paper()
    for name, value in PAPER_SETTINGS.items():
        found = network.config[name]
        assert (tuple(found) if isinstance(found, list) else found) == value, name
