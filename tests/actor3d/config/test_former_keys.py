"""Settings under their former names are understood, with one warning; under both names they are refused."""

import json
import logging

import pytest
import yaml

from actor3d.config import ActorConfig, config_from_mapping, config_to_yaml, load_config
from actor3d.config.former_keys import FORMER_KEYS
from actor3d.errors import UserError
from actor3d.runs.folder import RunFolder

VALUES = {
    "data.model_size": 64,
    "data.target_size": 96,
    "rectifier.base_steps": 7,
    "rectifier.loss.roughness": 0.25,
    "rectifier.loss.slide": 0.5,
    "rectifier.loss.height": 0.75,
    "sampling.split": 400,
    "sampling.video_from": 399,
    "sampling.refine_from": 199,
}


def nested(values):
    settings = {}
    for dotted, value in values.items():
        *parents, last = dotted.split(".")
        inner = settings
        for part in parents:
            inner = inner.setdefault(part, {})
        inner[last] = value
    return settings


def current(values):
    return {FORMER_KEYS.get(name, name): value for name, value in values.items()}


@pytest.fixture
def warnings(caplog):
    caplog.set_level(logging.WARNING)
    return lambda: [record.getMessage() for record in caplog.records]


def test_every_former_key_is_tried_and_none_is_a_key_today():
    assert set(VALUES) == set(FORMER_KEYS)
    for old in FORMER_KEYS:
        with pytest.raises(UserError, match=old):
            config_from_mapping(nested({f"{old}_": 1}), source="a test")


def test_a_file_of_former_keys_means_the_same_and_is_warned_of_once(tmp_path, warnings):
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(yaml.safe_dump(nested(VALUES)))
    new.write_text(yaml.safe_dump(nested(current(VALUES))))
    config = load_config(str(new))
    assert warnings() == []
    assert load_config(str(old)) == config != ActorConfig()
    (line,) = warnings()
    assert str(old) in line and "\n" not in line
    assert all(f"'{name}' is now '{FORMER_KEYS[name]}'" in line for name in FORMER_KEYS)


def test_each_file_that_extends_another_is_warned_of(tmp_path, warnings):
    base, mine = tmp_path / "base.yaml", tmp_path / "mine.yaml"
    base.write_text("data: {model_size: 64, render_resolution: 128}")
    mine.write_text(f"extends: {base}\ndata: {{input_resolution: 32}}\nsampling: {{split: 300}}")
    config = load_config(str(mine))
    assert (config.data.input_resolution, config.data.render_resolution) == (32, 128)
    assert config.sampling.min_timestep_3d == 300
    lines = warnings()
    assert len(lines) == 2
    assert str(mine) in lines[0] and "sampling.split" in lines[0] and "model_size" not in lines[0]
    assert str(base) in lines[1] and "data.model_size" in lines[1]


def test_flags_of_former_keys_mean_the_same_and_are_warned_of_once(warnings):
    old = [f"{name}={value}" for name, value in VALUES.items()]
    new = [f"{name}={value}" for name, value in current(VALUES).items()]
    config = load_config("tiny", new)
    assert warnings() == []
    assert load_config("tiny", old) == config != load_config("tiny")
    (line,) = warnings()
    assert "--set" in line and all(name in line for name in FORMER_KEYS)


def test_a_flag_that_gives_a_mapping_may_use_former_keys(warnings):
    assert load_config("tiny", ["data={model_size: 64}"]).data.input_resolution == 64
    assert len(warnings()) == 1


@pytest.mark.parametrize("old", FORMER_KEYS)
def test_both_names_together_are_refused(tmp_path, old):
    both = {old: VALUES[old], FORMER_KEYS[old]: VALUES[old]}
    path = tmp_path / "both.yaml"
    path.write_text(yaml.safe_dump(nested(both)))
    for name, flags in ((str(path), []), ("tiny", [f"{key}={value}" for key, value in both.items()])):
        with pytest.raises(UserError) as caught:
            load_config(name, flags)
        assert f"'{old}'" in str(caught.value) and f"'{FORMER_KEYS[old]}'" in str(caught.value)
        assert (str(path) if not flags else "--set") in str(caught.value)


@pytest.mark.parametrize("text", ["data: {model_size: big}", "data: {model_size: 2}"])
def test_a_bad_value_of_a_former_key_is_refused(tmp_path, text):
    path = tmp_path / "old.yaml"
    path.write_text(text)
    with pytest.raises(UserError, match=r"data\.input_resolution"):
        load_config(str(path))


@pytest.mark.parametrize(
    "text", ["data: 3", "data: [model_size]", "rectifier: {loss: 2}", "[sampling, split]"]
)
def test_what_is_no_mapping_is_refused_as_ever(tmp_path, text):
    path = tmp_path / "odd.yaml"
    path.write_text(text)
    with pytest.raises(UserError, match="must be a mapping"):
        load_config(str(path))


def test_a_run_saved_under_former_keys_opens_with_one_warning(tmp_path, warnings):
    config = load_config("tiny")
    settings = yaml.safe_load(config_to_yaml(config))
    for old, new in FORMER_KEYS.items():
        *parents, last = new.split(".")
        inner = settings
        for part in parents:
            inner = inner[part]
        inner[old.split(".")[-1]] = inner.pop(last)
    (tmp_path / "config.yaml").write_text(yaml.safe_dump(settings))
    (tmp_path / "run.json").write_text(json.dumps({"capture": "/somewhere"}))
    assert RunFolder(tmp_path).read()[0] == config
    assert len(warnings()) == 1
