"""Former spellings are understood with one warning; mistyped commands are answered with the nearest."""

import logging

import pytest

import actor3d
from actor3d.cli.main import main
from actor3d.cli.spelling import as_commands


@pytest.mark.parametrize(
    ("former", "now"),
    [
        (["render", "r", "--beside", "truth"], ["render", "r", "--compare", "gt"]),
        (["render", "r", "--beside", "other"], ["render", "r", "--compare", "other"]),
        (["render", "r", "--layers", "depth", "mask"], ["render", "r", "--passes", "depth", "mask"]),
        (["render", "r", "--up=-y"], ["render", "r", "--file-up=-y"]),
        (["motion", "info", "x", "--unit", "cm"], ["motion", "info", "x", "--file-unit", "cm"]),
        (["import", "video", "--every", "2"], ["import video", "--stride", "2"]),
    ],
)
def test_former_flags_are_understood_with_one_warning(caplog, former, now):
    with caplog.at_level(logging.WARNING):
        assert as_commands(former) == now
    assert len(caplog.records) == 1
    assert "former spelling" in caplog.text


@pytest.mark.parametrize("words", [[], ["--help"], ["export", "r", "--up", "y"], ["train", "quick"]])
def test_other_words_stay(caplog, words):
    assert as_commands(words) == words
    assert not caplog.records


@pytest.mark.parametrize(
    ("word", "said"), [("rendr", "did you mean 'render'?"), ("veiw", "'view'"), ("xyzzy", "--help")]
)
def test_a_mistyped_command_is_answered_with_the_nearest(capsys, word, said):
    assert main([word, "x"]) == 2
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 1
    assert f"there is no command '{word}'" in errors[0] and said in errors[0]


@pytest.mark.parametrize(
    "words", [["xyzzy"], ["render", "--xyzzy"], ["render", "r", "--motion", "w", "--size", "1"]]
)
@pytest.mark.parametrize("rank", [0, 1])
def test_of_launched_processes_the_first_tells_what_is_wrong_and_all_end(monkeypatch, capsys, words, rank):
    for name, value in {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": 2}.items():
        monkeypatch.setenv(name, str(value))
    try:
        code = main(words)
    except SystemExit as stop:
        code = stop.code
    assert code == 2
    told = capsys.readouterr()
    assert bool(told.err + told.out) == (rank == 0)


def test_bare_prints_help_and_version_the_version(capsys):
    with pytest.raises(SystemExit) as stop:
        main([])
    assert stop.value.code == 0
    assert "render" in capsys.readouterr().out
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"actor3d {actor3d.__version__}"
