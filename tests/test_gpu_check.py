"""The check of a GPU, tried on the CPU: its quick sections, and that it goes on where it was."""

import json

import pytest
import torch

from benchmarks import gpu_check
from benchmarks.gpu_findings import Finding, relative_error

CPU = torch.device("cpu")


@pytest.mark.parametrize("name", ["rasterizers", "geometry"])
def test_the_cpu_is_like_itself(name, tmp_path):
    findings = gpu_check.SECTIONS[name](CPU, tmp_path)
    assert findings and all(finding.passed for finding in findings), findings


def test_sections_are_written_and_not_done_twice(tmp_path, capsys):
    out, calls = tmp_path / "check.json", []

    def good(device, folder):
        calls.append("good")
        return [Finding(name="error", value=0.1, limit=0.2), Finding(name="ms", value=3.0)]

    def bad(device, folder):
        calls.append("bad")
        raise RuntimeError("no kernel image")

    def wrong(device, folder):
        calls.append("wrong")
        return [Finding(name="error", value=float("nan"), limit=0.2)]

    sections = {"good": good, "bad": bad, "wrong": wrong}
    first = gpu_check.check(out, CPU, sections)
    assert [first[name].passed for name in sections] == [True, False, False]
    assert "no kernel image" in capsys.readouterr().err
    assert set(gpu_check.check(out, CPU, sections)) == {"bad", "wrong"}
    assert calls == ["good", "bad", "wrong", "bad", "wrong"]
    written = json.loads(out.read_text())
    assert written["machine"]["device"] == "cpu" and set(written["sections"]) == set(sections)
    other = json.dumps({**written, "machine": {"device": "another"}})
    out.write_text(other)
    assert "good" in gpu_check.check(out, CPU, sections)


def test_what_is_not_finite_is_no_small_error():
    assert relative_error(torch.tensor([float("nan")]), torch.ones(1)) == float("inf")
