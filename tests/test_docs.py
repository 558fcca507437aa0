"""The pages hold: links lead somewhere, commands parse, and what is named in code exists."""

import ast
import importlib.util
import io
import pkgutil
import re
import shlex
from contextlib import redirect_stdout
from dataclasses import fields
from functools import cache
from urllib.parse import unquote, urldefrag

import pytest
import yaml
from command_lines import assert_parses, split_command
from doc_pages import PAGES, REPOSITORY, anchors, inline_code, links, name_of, python_blocks, shell_lines

from actor3d.bodies.registry import BODY_MODELS
from actor3d.captures.formats.registry import CAPTURE_FORMATS
from actor3d.cli.main import COMMANDS, GROUPS, main
from actor3d.config.former_keys import FORMER_KEYS
from actor3d.config.load import config_to_yaml, preset_names
from actor3d.config.schema import ActorConfig
from actor3d.export.registry import EXPORTERS
from actor3d.motion.readers.registry import READERS

OURS = (
    "actor3d",
    "benchmarks",
    "configs",
    "data",
    "denoiser2d",
    "docs",
    "examples",
    "rectifier3d",
    "tests",
    "tools",
    "viewer",
)
FAMILIES = {f"actor3d.{family.name}" for family in (BODY_MODELS, CAPTURE_FORMATS, EXPORTERS, READERS)}
"""The groups of entry points."""
on_every_page = pytest.mark.parametrize("page", PAGES, ids=name_of)


@on_every_page
def test_links_lead_somewhere(page):
    broken = []
    for link in links(page):
        target, anchor = urldefrag(link)
        if "://" in target:
            continue
        file = (page.parent / unquote(target)).resolve() if target else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(link)
    assert not broken


@on_every_page
def test_commands_in_blocks_parse(page):
    for line in shell_lines(page):
        words = shlex.split(line, comments=True)
        if words[:1] == ["actor3d"]:
            name, arguments = split_command(line)
            assert name, f"no such command: {line}"
            assert_parses(name, arguments)
            _assert_preset_exists(name, arguments)
        elif words[:1] == ["make"]:
            assert words[1] in _make_targets(), line
        elif words[:1] in (["python"], ["python3"]):
            _assert_runs_what_exists(words)
        elif words[:2] == ["pip", "install"]:
            _assert_extras_exist(words)


@on_every_page
def test_commands_in_sentences_exist(page):
    for code in inline_code(page):
        words = code.split()
        if words[:1] == ["make"] and len(words) > 1:
            assert words[1] in _make_targets(), code
        if words[:1] == ["python"]:
            _assert_runs_what_exists(words)
        if words[:1] != ["actor3d"] or len(words) == 1 or words[1].isupper() or words[1].startswith("-"):
            continue
        name, arguments = split_command(code)
        assert name or words[1] in GROUPS, f"no such command: {code}"
        for flag in (word for word in arguments if word.startswith("--")):
            assert flag.partition("=")[0] in _flags(name), code
        _assert_preset_exists(name, arguments)


@on_every_page
def test_flags_in_sentences_exist(page):
    for code in inline_code(page):
        flag = re.match(r"--[a-z][\w-]*", code)
        assert not flag or page.stem == "CHANGELOG" or flag[0] in _all_flags(), code


@on_every_page
def test_files_in_sentences_exist(page):
    for code in inline_code(page):
        path = re.fullmatch(r"(\w+)/[\w./-]*", code)
        if path and path[1] in OURS:
            assert (REPOSITORY / code).exists(), code


@on_every_page
def test_names_in_sentences_exist(page):
    for code in inline_code(page):
        if re.fullmatch(r"(actor3d|denoiser2d|rectifier3d)(\.\w+)+", code) and code not in FAMILIES:
            pkgutil.resolve_name(code)


@on_every_page
def test_programs_import_what_exists(page):
    for program in python_blocks(page):
        for node in ast.walk(ast.parse(program)):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    pkgutil.resolve_name(f"{node.module}:{alias.name}")


@on_every_page
def test_settings_in_sentences_exist(page):
    sections = "|".join(field.name for field in fields(ActorConfig))
    for code in inline_code(page):
        setting = re.fullmatch(rf"(?:--set )?((?:{sections})(?:\.[a-z]\w*)+)(?:=\S+)?", code)
        former = page.stem == "CHANGELOG" and setting and setting[1] in FORMER_KEYS
        if setting and not former and not code.endswith((".py", ".md", ".json")):
            _assert_setting_exists(setting[1])


def test_the_presets_that_the_first_page_lists_are_those_that_exist():
    table = (REPOSITORY / "README.md").read_text().partition("| preset | for |")[2].partition("\n\n")[0]
    rows = "".join(re.findall(r"^\| (.*?) \|", table, re.MULTILINE))
    assert sorted(re.findall(r"`(\w+)`", rows)) == preset_names()


def test_the_first_page_names_every_room():
    lines = (REPOSITORY / "README.md").read_text().splitlines()
    named = "".join(line.split("|")[1] for line in lines if line.startswith("| … "))
    rooms = {package.parent.name for package in REPOSITORY.glob("actor3d/*/__init__.py")}
    assert set(re.findall(r"`(\w+)/`", named)) == rooms


def test_the_version_is_the_same_everywhere():
    version = re.findall(r'^version = "(.*)"$', _project(), re.MULTILINE)[0]
    assert f"\nversion: {version}\n" in (REPOSITORY / "CITATION.cff").read_text()
    assert f"\n## [{version}]" in (REPOSITORY / "CHANGELOG.md").read_text()


def test_a_broken_anchor_a_wrong_flag_and_a_missing_setting_are_found():
    assert "no-such-heading" not in anchors(REPOSITORY / "README.md")
    with pytest.raises(SystemExit):
        assert_parses("render", ["run", "--motionn", "dance"])
    with pytest.raises(AssertionError):
        _assert_setting_exists("rectifier.loss.nothing")


def _assert_preset_exists(name: str, arguments: list[str]) -> None:
    preset = arguments[0] if name == "train" and arguments else ""
    if preset.isidentifier() and not preset.isupper():
        assert preset in preset_names()


def _assert_setting_exists(path: str) -> None:
    value = yaml.safe_load(config_to_yaml(ActorConfig()))
    for key in path.split("."):
        assert isinstance(value, dict), path
        assert key in value, path
        value = value[key]


def _assert_runs_what_exists(words: list[str]) -> None:
    if words[1:3] == ["-m", "pytest"]:
        assert all((REPOSITORY / word).exists() for word in words[3:] if "/" in word), words
    elif words[1:2] == ["-m"]:
        assert importlib.util.find_spec(words[2]), words
    elif len(words) > 1:
        assert (REPOSITORY / words[1]).is_file(), words


def _assert_extras_exist(words: list[str]) -> None:
    section = _project().partition("[project.optional-dependencies]")[2].partition("\n[")[0]
    known = re.findall(r"^(\w+) = \[", section, re.MULTILINE)
    for word in words:
        extras = re.fullmatch(r"(?:actor3d|\.)\[([\w,]+)\]", word)
        assert not extras or set(extras[1].split(",")) <= set(known), words


@cache
def _project() -> str:
    return (REPOSITORY / "pyproject.toml").read_text()


@cache
def _make_targets() -> set[str]:
    return set(re.findall(r"^([\w-]+):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))


@cache
def _all_flags() -> frozenset[str]:
    return frozenset({"--version"}.union(*map(_flags, COMMANDS)))


@cache
def _flags(name: str) -> frozenset[str]:
    shown = io.StringIO()
    with redirect_stdout(shown), pytest.raises(SystemExit):
        main([*name.split(), "--help"])
    return frozenset(re.findall(r"--[\w-]+", shown.getvalue()))
