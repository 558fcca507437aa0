"""The examples run, in order, on the tests' run and capture, and so does the README's first program."""

import json
import runpy
import shutil
import sys
import tempfile

import imageio.v3 as iio
import pytest
from doc_pages import REPOSITORY, python_blocks

EXAMPLES = REPOSITORY / "examples"


@pytest.fixture
def example(tmp_path, monkeypatch):
    """Runs a script as its first lines say, in an empty folder, with these arguments."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))

    def run(name: str, *arguments: object) -> None:
        script = str(EXAMPLES / name)
        monkeypatch.setattr(sys, "argv", [script, *map(str, arguments)])
        runpy.run_path(script, run_name="__main__")

    return run


def test_render_a_pose(example, run_folder, tmp_path):
    example("01_render_a_pose.py", run_folder)
    assert iio.imread(tmp_path / "pose.png").shape == (512, 512, 3)
    cut_out = iio.imread(tmp_path / "clip.png")
    assert cut_out.shape == (512, 512, 4)
    assert cut_out[..., 3].min() == 0 < cut_out[..., 3].max()


def test_film_a_motion(example, run_folder, tmp_path):
    example("02_film_a_motion.py", run_folder, "wave")
    assert len(iio.imread(tmp_path / "film.mp4")) > 10


@pytest.mark.slow
def test_train_on_your_capture(example, capture_folder, tmp_path):
    example("03_train_on_your_capture.py", capture_folder, tmp_path / "run", "tiny")
    assert (tmp_path / "run" / "run.json").is_file()
    assert iio.imread(tmp_path / "trained.png").shape == (512, 512, 3)


def test_export(example, run_folder, tmp_path):
    run = shutil.copytree(run_folder, tmp_path / "run")
    example("04_export.py", run, "--licensed-body")
    assert (tmp_path / "rest.ply").read_bytes().startswith(b"ply")
    assert "<html" in (tmp_path / "avatar.html").read_text()
    assert (tmp_path / "baked.html").stat().st_size > (tmp_path / "avatar.html").stat().st_size


def test_add_a_format(example, capture_folder, tmp_path, capsys):
    example("05_add_a_format.py", capture_folder, tmp_path / "studio")
    assert "in the format 'studio'" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="studio: there is something already"):
        example("05_add_a_format.py", capture_folder, tmp_path / "studio")


@pytest.mark.parametrize("name", ["03_train_on_your_capture.py", "05_add_a_format.py"])
def test_without_arguments_a_script_says_what_it_needs(example, name):
    with pytest.raises(SystemExit, match=rf"python examples/{name} CAPTURE OUT"):
        example(name)


def test_the_notebook(run_folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BROWSER", "true %s")  # Outside of a notebook `show` opens a window,
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))  # from a file that stays.
    notebook = json.loads((EXAMPLES / "06_notebook.ipynb").read_text())
    names: dict[str, object] = {}
    for cell in notebook["cells"]:
        assert not cell.get("outputs"), "notebooks are kept without outputs"
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]).replace("demo/run", str(run_folder)), names)


def test_the_first_program_of_the_readme(run_folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run = shutil.copytree(run_folder, tmp_path / "demo" / "run")
    program = python_blocks(REPOSITORY / "README.md")[0]
    assert len([line for line in program.splitlines() if line.strip()]) <= 8
    names: dict[str, object] = {}
    exec(program.replace('"dance"', '"squat"'), names)  # A third as long.
    assert (tmp_path / "ada.ply").is_file() and run.is_dir()


def test_every_example_is_tested():
    tested = (REPOSITORY / "tests/test_examples.py").read_text()
    for file in EXAMPLES.iterdir():
        if file.name[0].isdigit():
            assert f'"{file.name}"' in tested
