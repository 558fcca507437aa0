"""A run's configuration comes with the run, from wherever: every odd file is one line, and fills no memory."""

import random
import tracemalloc

import pytest

from actor3d.config import ActorConfig, config_to_yaml, load_config, load_saved_config, preset_names
from actor3d.config.limits import LIMITS
from actor3d.config.load import _settings_of
from actor3d.errors import UserError

BEYOND = {int: (-1, 10**13, 10**400), float: (-1.0, 1e300, float("nan"), float("inf"))}
ODD = {
    "a float beyond floats": "denoiser: {optimizer: {learning_rate: 1" + "0" * 400 + "}}",
    "a float as a word": "denoiser: {optimizer: {learning_rate: .nan}}",
    "a float that is no number": "denoiser: {optimizer: {learning_rate: fast}}",
    "a network of no levels": "denoiser: {unet: {channel_multipliers: []}}",
    "a network of a thousand levels": f"denoiser: {{unet: {{channel_multipliers: {[1] * 1000}}}}}",
    "levels of nothing": "denoiser: {unet: {channel_multipliers: [1, 0]}}",
    "levels of mappings": "denoiser: {unet: {channel_multipliers: [{}]}}",
    "a time beyond time": "sampling: {rectify_at: [5000]}",
    "a list where a word belongs": "denoiser: {weighting: [snr]}",
    "a mapping where a word belongs": "denoiser: {weighting: {snr: 1}}",
    "a day where a number belongs": "denoiser: {batch_size: 2024-02-03}",
    "bytes where a number belongs": "denoiser: {batch_size: !!binary aGFsbG8=}",
    "a set where settings belong": "denoiser: !!set {unet, optimizer}",
    "a key that is a number": "3: 4",
    "a key that is a day": "2024-02-03: 4",
    "a key that is nothing": "~: 4",
    "a long key": "k" * 100_000 + ": 4",
    "a long word": "denoiser: {weighting: " + "w" * 100_000 + "}",
    "a word alone": "quick",
    "a number alone": "0",
    "a list alone": "[]",
    "a weight beyond weights": "rectifier: {loss: {alpha: .inf}}",
    "a weight that is no number": "rectifier: {loss: {alpha: .nan}}",
    "nothing in place of settings": "denoiser: ~",
}


def refused(read, *arguments):
    with pytest.raises(UserError) as caught:
        read(*arguments)
    line = str(caught.value)
    assert "\n" not in line and len(line) < 1500
    return line


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_is_one_line_that_names_it(tmp_path, name):
    file = tmp_path / "odd.yaml"
    file.write_text(ODD[name])
    assert str(file) in refused(load_config, str(file))
    assert str(file) in refused(load_saved_config, file)


def numbers():
    for name, value in _settings_of(ActorConfig()):
        first = value[0] if isinstance(value, tuple) and value else value
        if isinstance(first, int | float) and not isinstance(first, bool):
            yield name, type(first), isinstance(value, tuple)


def test_every_number_has_limits():
    limitless = [name for name, _, _ in numbers() if name not in LIMITS and ".loss." not in name]
    assert not limitless
    assert {name for name, _, _ in numbers()} >= set(LIMITS) - {"sampling.video_rectify_at"}


def test_numbers_beyond_their_limits_are_refused_by_name():
    for name, kind, is_list in numbers():
        for value in BEYOND[kind]:
            text = (
                f"[{value}, {value}]" if is_list else f"{value}".replace("nan", ".nan").replace("inf", ".inf")
            )
            assert name.split(".")[-1] in refused(load_config, "tiny", [f"{name}={text}"])


def test_a_runs_configuration_leans_on_no_other_file(tmp_path):
    elsewhere = tmp_path / "elsewhere.yaml"
    elsewhere.write_text("secret: 3")
    file = tmp_path / "config.yaml"
    for name in ("quick", str(elsewhere), "elsewhere.yaml", "/etc/passwd"):
        file.write_text(f"extends: {name}")
        line = refused(load_saved_config, file)
        assert "found 'extends'" in line and "secret" not in line
    file.write_text("")
    assert "found no settings" in refused(load_saved_config, file)
    file.write_text(config_to_yaml(load_config("tiny")))
    assert load_saved_config(file) == load_config("tiny")


@pytest.mark.parametrize(
    "base", ["/etc/passwd", "/", "[quick]", "~", "3", "n" * 5000, '"a\\0b"', "../nowhere.yaml", "quikc"]
)
def test_what_extends_no_settings_is_refused(tmp_path, base):
    file = tmp_path / "mine.yaml"
    file.write_text(f"extends: {base}\ntraining: {{seed: 3}}")
    refused(load_config, str(file))


def test_a_file_extends_one_beside_it_from_wherever_it_is_read(tmp_path, monkeypatch):
    (tmp_path / "base.yaml").write_text("extends: tiny\ntraining: {seed: 3}")
    (tmp_path / "mine.yaml").write_text("extends: base.yaml\ndenoiser: {batch_size: 2}")
    monkeypatch.chdir("/")
    config = load_config(str(tmp_path / "mine.yaml"))
    assert (config.training.seed, config.denoiser.batch_size) == (3, 2)
    (tmp_path / "base.yaml").write_text("extends: mine.yaml")
    assert "circle" in refused(load_config, str(tmp_path / "mine.yaml"))
    for index in range(40):
        (tmp_path / f"{index}.yaml").write_text(f"extends: {index + 1}.yaml")
    assert "more than 16" in refused(load_config, str(tmp_path / "0.yaml"))


def mutated(text: str, chance: random.Random) -> bytes:
    """A few of its bytes changed, left out, doubled or moved."""
    data = bytearray(text.encode())
    for _ in range(chance.choice([1, 1, 2, 5])):
        start, length = chance.randrange(len(data)), chance.randint(1, 12)
        piece = data[start : start + length]
        change = chance.choice(["digit", "flip", "drop", "double", "foreign"])
        if change == "digit":
            digits = [at for at, byte in enumerate(data) if chr(byte).isdigit()]
            data[chance.choice(digits)] = ord(chance.choice("0123456789"))
        elif change == "flip":
            data[start] ^= 1 << chance.randrange(8)
        elif change == "drop":
            del data[start : start + length]
        elif change == "double":
            data[start:start] = piece * chance.randint(1, 4)
        else:
            odd = [
                b"*a",
                b"&a ",
                b"<<: ",
                b"!!set ",
                b"{",
                b"[",
                b"9" * 50,
                b"-",
                b"~",
                b"\t",
                b"? ",
                b"\n---\n",
            ]
            data[start : start + length] = chance.choice(odd)
        data = data or bytearray(b"x")
    return bytes(data)


def test_changed_files_are_read_or_refused_in_one_line(tmp_path):
    texts = [config_to_yaml(load_config(name)) for name in preset_names()]
    chance, file = random.Random(0), tmp_path / "changed.yaml"
    tracemalloc.start()
    outcomes = {"read": 0, "refused": 0}
    for index in range(100):
        file.write_bytes(mutated(texts[index % len(texts)], chance))
        try:
            load_saved_config(file)
            outcomes["read"] += 1
        except UserError as error:
            assert "\n" not in str(error)
            outcomes["refused"] += 1
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert min(outcomes.values()) > 5, outcomes
    assert most < 50e6
