"""What a command did not write itself is neither replaced nor removed: it says so before any work begins."""

import os
from pathlib import Path

import numpy as np
import pytest
from command_lines import TWO_STEPS
from outcomes import listing
from PIL import Image

from actor3d.config import config_to_yaml, load_config

SMALL = ("--motion", "wave", "--frames", 2, "--size", 32, "--mode", "repose")


def _photograph(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(file)


@pytest.mark.parametrize("name", ["holiday.png", "000000.png", "000001.PNG", "sub/000000.png", ".hidden.png"])
@pytest.mark.parametrize("folder", ["film", "film_mask"])
def test_pictures_of_the_users_own_are_no_film_to_be_replaced(tmp_path, run_folder, refuses, folder, name):
    _photograph(tmp_path / folder / name)
    before = listing(tmp_path)
    line = refuses("render", run_folder, *SMALL, "--passes", "mask", "--out", tmp_path / "film")
    assert str(tmp_path / folder) in line and name.partition("/")[0] in line
    assert listing(tmp_path) == before


def test_a_film_of_our_own_is_replaced_until_something_else_lies_with_it(tmp_path, run_folder, call, refuses):
    film = tmp_path / "film"
    film.mkdir()
    command = ("render", run_folder, *SMALL, "--passes", "depth", "--out", film)
    assert call(*command)[0] == 0
    assert call(*command, "--frames", 1)[0] == 0
    assert [path.name for path in film.iterdir()] == ["000000.png"]
    Image.open(film / "000000.png").transpose(Image.Transpose.ROTATE_90).save(film / "000000.png")
    assert "000000.png" in refuses(*command)


@pytest.mark.parametrize("made", ["folder", "link", "broken link", "pipe"])
def test_what_is_no_file_is_not_replaced_by_one(tmp_path, run_folder, capture_folder, refuses, made):
    places = [tmp_path / f"out{suffix}" for suffix in (".mp4", ".ply", ".png", ".npz", ".html")]
    (tmp_path / "mine").write_text("precious")
    for place in places:
        match made:
            case "folder":
                place.mkdir()
            case "link":
                place.symlink_to("mine")
            case "broken link":
                place.symlink_to("nowhere")
            case "pipe":
                os.mkfifo(place)
    film, splats, sheet, motion, page = places
    commands = [
        ("render", run_folder, *SMALL, "--out", film),
        ("export", run_folder, "--out", splats),
        ("inspect", capture_folder, "--out", sheet),
        ("motion", "convert", "walk", "--out", motion),
        ("motion", "preview", "walk", "--out", film),
        ("import-gaussians", tmp_path / "mine", "--out", page),
    ]
    for command in commands:
        assert f"{command[-1]}: is a {made.removeprefix('broken ')}" in refuses(*command)
    assert (tmp_path / "mine").read_text() == "precious"
    assert len(list(tmp_path.iterdir())) == len(places) + 1


def test_a_result_does_not_replace_what_it_is_made_from(tmp_path, capture_copy, call, refuses):
    motion = tmp_path / "walk.npz"
    assert call("motion", "convert", "walk", "--out", motion)[0] == 0
    before = listing(tmp_path)
    assert "is the file that is read" in refuses("motion", "convert", motion, "--mirror", "--out", motion)
    photograph = next(capture_copy.glob("1/*.png"))
    assert "of the capture itself" in refuses("inspect", capture_copy, "--out", photograph)
    assert listing(tmp_path) == before


@pytest.mark.parametrize("command", ["capture", "import", "export"])
def test_a_folder_is_not_made_in_the_place_of_a_link(tmp_path, run_folder, refuses, command):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").symlink_to("elsewhere")
    line = refuses(*FOLDER_COMMANDS[command](tmp_path, run_folder), "--out", tmp_path / "out")
    assert "link" in line or "exists already" in line
    assert (tmp_path / "out").is_symlink()


FOLDER_COMMANDS = {
    "capture": lambda home, run: ("capture", "--frames", 4, "--cameras", 6, "--size", 64),
    "import": lambda home, run: ("import", home / "elsewhere"),
    "export": lambda home, run: ("export", run, "--format", "ply-sequence", "--clip", "wave"),
}


@pytest.mark.parametrize(
    "name", ["config.yaml", "run.json", "models/mine.txt", "pictures/mine.png", "subject/x"]
)
def test_a_folder_with_things_called_like_those_of_a_run_is_not_trained_into(
    tmp_path, capture_folder, refuses, name
):
    (tmp_path / "run" / name).parent.mkdir(parents=True)
    (tmp_path / "run" / name).write_text("mine: true")
    before = listing(tmp_path)
    for more in ((), ("--resume",)):
        line = refuses("train", "tiny", "--data", capture_folder, "--out", tmp_path / "run", *more)
        assert "is no run" in line and name.partition("/")[0] in line
    assert listing(tmp_path) == before


@pytest.mark.parametrize("kept", ["config.yaml", "run.json"])
@pytest.mark.parametrize("more", [(), ("--resume",)])
def test_a_run_killed_while_it_was_made_is_made_by_the_same_command(
    tmp_path, run_folder, capture_folder, call, kept, more
):
    (tmp_path / "run").mkdir()
    begun = {
        "config.yaml": config_to_yaml(load_config("tiny", TWO_STEPS[1::2])),
        "run.json": (run_folder / "run.json").read_text(),
    }
    (tmp_path / "run" / kept).write_text(begun[kept])
    (tmp_path / "run" / "log.txt").write_text("mine")
    train = ("train", "tiny", "--data", capture_folder, "--out", tmp_path / "run", *TWO_STEPS)
    code, _, errors = call(*train, *more)
    assert (code, errors) == (0, [])
    assert (tmp_path / "run" / "log.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["metrics.json", "per_picture.csv", "contact_sheet.png", "report.html"])
def test_files_of_the_users_own_are_no_evaluation_to_be_replaced(tmp_path, run_folder, refuses, name):
    (tmp_path / "eval").mkdir()
    (tmp_path / "eval" / name).write_text('{"accuracy": 1}')
    before = listing(tmp_path)
    assert name in refuses("eval", run_folder, "--frames", 1, "--out", tmp_path / "eval")
    assert listing(tmp_path) == before


def test_an_evaluation_is_measured_again_in_its_place(tmp_path, run_folder, call):
    command = ("eval", run_folder, "--frames", 1, "--mode", "repose", "--out", tmp_path / "eval")
    for _ in range(2):
        assert call(*command)[0] == 0
        (tmp_path / "eval" / "notes.txt").write_text("mine")
    assert sorted(listing(tmp_path / "eval")) == [
        "contact_sheet.png",
        "metrics.json",
        "notes.txt",
        "per_picture.csv",
        "report.html",
    ]


def test_a_folder_in_the_place_of_frames_in_the_making_is_left_alone(tmp_path, run_folder, refuses):
    (tmp_path / ".film.film").mkdir()
    (tmp_path / ".film.film" / "diary.txt").write_text("mine")
    assert "something else is there" in refuses("render", run_folder, *SMALL, "--out", tmp_path / "film")
    assert sorted(listing(tmp_path)) == [".film.film", ".film.film/diary.txt"]


def test_notes_beside_a_bake_stay(run_copy, call):
    for _ in range(2):
        assert call("bake", run_copy, "--frames", 2)[0] == 0
        (run_copy / "bake" / "notes.txt").write_text("mine")
    assert sorted(listing(run_copy / "bake")) == ["bake.json", "bake.safetensors", "notes.txt"]
