"""YAML of unknown origin: what is plain is read, what would harm is refused in one line."""

import os

import pytest

from actor3d.config import load_config
from actor3d.errors import UserError
from actor3d.io.guarded_yaml import MAX_YAML_BYTES, MAX_YAML_DEPTH, parse_yaml, read_bounded_yaml

BOMB = "a0: &a0 [x, x]\n" + "\n".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 31))
MERGE_BOMB = "a0: &a0 {x: 1}\n" + "\n".join(
    f"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}" for i in range(1, 31)
)
HARMFUL = {
    "aliases of aliases": (BOMB, "more than 10,000 values"),
    "merges of merges": (MERGE_BOMB, "more than 10,000 values"),
    "itself": ("a: &a [*a]", "holds itself"),
    "itself as a mapping": ("a: &a {b: {c: *a}}", "holds itself"),
    "deep lists": ("[" * 10_000, f"more than {MAX_YAML_DEPTH} deep"),
    "deep mappings": ("{a: " * 10_000, f"more than {MAX_YAML_DEPTH} deep"),
    "too many values": ("[" + "1," * 10_001 + "]", "more than 10,000 values"),
    "an object": ("!!python/object/apply:os.system [exit]", "could not determine a constructor"),
    "two documents": ("a: 1\n---\nb: 2", "expected a single document"),
    "an unclosed list": ("a: [1, 2", None),
    "an unknown alias": ("a: *b", "undefined alias"),
    "a list as key": ("? [a, b]\n: 1", None),
    "a key given twice": ("a: {b: 1, c: 2, b: 3}", "'b' stands twice"),
    "no such day": ("a: 2024-02-31", None),
    "a control character": ("a: \x00", None),
    "a number of too many digits": ("a: " + "9" * 10_000, None),
}


@pytest.mark.parametrize("name", HARMFUL)
def test_what_would_harm_is_refused_in_one_line(name):
    text, said = HARMFUL[name]
    with pytest.raises(ValueError, match=said) as refused:
        parse_yaml(text)
    assert str(refused.value)
    assert "\n" not in str(refused.value)


def test_plain_values_are_read():
    text = "a: &a {b: 1, c: [x, 2.5, null, true]}\nd: {<<: *a, b: 2}\ne: *a\n"
    a = {"b": 1, "c": ["x", 2.5, None, True]}
    assert parse_yaml(text) == {"a": a, "d": {**a, "b": 2}, "e": a}
    assert parse_yaml("") is None
    assert parse_yaml("[" * MAX_YAML_DEPTH + "]" * MAX_YAML_DEPTH)


def test_files_are_read_in_bounds(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_text("a: ä", encoding="utf-8")
    assert read_bounded_yaml(file) == {"a": "ä"}
    file.write_bytes(b"a: \xff")
    with pytest.raises(ValueError, match="utf-8"):
        read_bounded_yaml(file)
    with file.open("wb") as stream:
        stream.truncate(MAX_YAML_BYTES + 1)
    with pytest.raises(ValueError, match="more than"):
        read_bounded_yaml(file)
    with pytest.raises(FileNotFoundError):
        read_bounded_yaml(tmp_path / "none.yaml")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ValueError, match="no regular file"):
        read_bounded_yaml(tmp_path / "pipe")


@pytest.mark.parametrize("name", HARMFUL)
def test_a_harmful_configuration_is_one_line_that_names_it(tmp_path, name):
    file = tmp_path / "config.yaml"
    file.write_text(HARMFUL[name][0])
    with pytest.raises(UserError, match=r"config\.yaml: not a readable YAML file") as refused:
        load_config(str(file))
    assert "\n" not in str(refused.value)


def test_a_harmful_setting_on_the_command_line_is_one_line():
    with pytest.raises(UserError, match="the value is not YAML") as refused:
        load_config("tiny", ["denoiser.batch_size=" + "[" * 1000])
    assert "\n" not in str(refused.value)
