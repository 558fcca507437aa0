"""What killed renders of earlier versions left beside a film goes where it bears our mark, and is named elsewhere."""

import numpy as np
import pytest

from actor3d.rendering.encode import growing_film
from actor3d.rendering.film_folder import write_film_picture
from actor3d.rendering.frame_cache import FrameCache

PICTURE = np.zeros((16, 16, 4), np.uint8)
NAMES = [".film.previous", ".film.partial"]


@pytest.fixture
def write(tmp_path):
    """Write a film of one frame under a name."""

    def written(name):
        out = tmp_path / name
        with FrameCache.beside(out, {}) as kept:
            kept.add(0, {"color": PICTURE})
            with growing_film(kept, out, 25.0, None) as film:
                film.finish(1, lambda _done: None)
            kept.forget()
        return out

    return written


@pytest.mark.parametrize("name", NAMES)
def test_pictures_with_our_mark_go(name, write, tmp_path, caplog):
    (tmp_path / name).mkdir()
    for index in range(3):
        write_film_picture(tmp_path / name, index, PICTURE)
    assert write("film").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["film"]
    assert caplog.text == ""


@pytest.mark.parametrize("name", NAMES)
def test_pictures_without_it_stay_and_are_named(name, write, tmp_path, caplog):
    (tmp_path / name).mkdir()
    (tmp_path / name / "000000.png").write_bytes(b"of another program")
    write("film")
    assert (tmp_path / name / "000000.png").exists()
    assert f"{tmp_path / name}: looks like what a killed render of an earlier version left" in caplog.text


def test_half_a_movie_is_named(write, tmp_path, caplog):
    left = tmp_path / ".film.partial.mov"
    left.write_bytes(b"half")
    assert write("film.mov").stat().st_size > 0
    assert left.exists()
    assert f"{left}: looks like" in caplog.text
