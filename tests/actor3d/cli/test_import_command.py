import pytest
from layouts import body_folder, write_refined
from synthetic import write_tiny_capture

from actor3d.captures.capture import open_capture
from actor3d.cli.import_command import ImportOptions, run_import
from actor3d.errors import UserError


@pytest.fixture(scope="module")
def bodies(tmp_path_factory):
    return (body_folder(tmp_path_factory.mktemp("bodies")),)


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    folder = tmp_path_factory.mktemp("import")
    return write_refined(write_tiny_capture(folder / "tiny", frames=3), folder / "my_387")


def test_an_import_says_what_to_do_next(source, bodies, tmp_path, capsys):
    out = tmp_path / "out"
    options = ImportOptions(kind="refined", body_models=bodies, protocol="monocular", fps=25.0)
    run_import(source, out, options)
    assert f"imported: {out}; now `actor3d check {out}`" in capsys.readouterr().out
    capture = open_capture(out, body_models=bodies)
    assert (capture.name, capture.fps, capture.num_frames) == ("my_387", 25.0, 3)
    with pytest.raises(UserError, match="not an empty folder"):
        run_import(source, out, options)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kind": "zju"}, "is laid out as refined, not as neural-body or preprocessed"),
        ({"gender": "female"}, "SMPL_FEMALE"),
        ({"protocol": "arah"}, "of which none is in the capture"),
        ({"protocol": "paper"}, "no protocol 'paper'"),
        ({"fps": 0.0}, "fps must be a positive number"),
        ({"workers": 0}, "workers must be at least 1"),
    ],
)
def test_bad_requests_end_in_one_line(source, bodies, tmp_path, changes, message):
    options = ImportOptions(**{"kind": "refined", "body_models": bodies, **changes})
    with pytest.raises(UserError, match=message) as caught:
        run_import(source, tmp_path / "out", options)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []
