import shutil

from actor3d.cli.main import main


def test_a_kept_capture_with_other_cameras_held_out_is_refused(capture_folder, tmp_path, capsys):
    out = tmp_path / "real"
    shutil.copytree(capture_folder, out / "capture")
    assert main(["demo-real", "--out", str(out)]) == 2
    line = capsys.readouterr().err.strip().splitlines()[-1]
    assert line.startswith(f"actor3d: {out / 'capture'}: tests with cameras ['3', '6']")
    assert "expected cam04 and 20" in line
    assert (out / "capture" / "capture.json").exists()
