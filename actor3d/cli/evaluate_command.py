"""`actor3d eval`: metrics.json, per_picture.csv, contact_sheet.png, report.html; of several runs, a comparison."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.cli.common import Bars, require_sampling, told_by_first
from actor3d.errors import UserError
from actor3d.evaluation.measured import latex_row
from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.report import evaluate_run, headline
from actor3d.evaluation.side_by_side import comparison_headline, evaluate_runs
from actor3d.io.places import require_writable
from actor3d.process_group import ProcessGroup, join_launched
from actor3d.runs.run import Run, open_run


def run_evaluation(
    run: Path,
    out: Path,
    options: EvaluationOptions,
    *,
    data: Path | None = None,
    body_models: Sequence[Path] = (),
    device: str = "auto",
    latex: bool = False,
) -> None:
    """Evaluate and write the results; prints the headline and, if asked for, a row of a LaTeX table."""
    processes = join_launched(device)
    tell = told_by_first(processes)
    [opened] = _open([run], out, options, data, body_models, processes)
    with Bars() as bars:

        def report(done: int, total: int) -> None:
            if processes.is_first:
                bars.update(f"eval {options.split}", done, total)

        evaluation = evaluate_run(opened, out, options, processes.device, report=report, processes=processes)
    tell(headline(evaluation, out))
    if latex:
        tell(latex_row(evaluation))


def run_evaluations(
    runs: Sequence[Path],
    out: Path | None,
    options: EvaluationOptions,
    *,
    data: Path | None = None,
    body_models: Sequence[Path] = (),
    device: str = "auto",
    latex: bool = False,
) -> None:
    """Evaluate a run; or several on the same pictures, and compare them: prints what differs.

    Raises:
        UserError: if no run is given, or no place for the results of several.
    """
    if not runs:
        raise UserError("actor3d eval needs a trained run, such as runs/demo; several are compared")
    if len(runs) == 1:
        place = out or runs[0] / "eval"
        run_evaluation(
            runs[0], place, options, data=data, body_models=body_models, device=device, latex=latex
        )
        return
    if out is None:
        raise UserError(
            f"the comparison of {len(runs)} runs belongs to none of them: say where it goes by --out"
        )
    processes = join_launched(device)
    tell = told_by_first(processes)
    opened = _open(runs, out, options, data, body_models, processes)
    with Bars() as bars:

        def report(name: str, done: int, total: int) -> None:
            if processes.is_first:
                bars.update(f"eval {name}", done, total)

        comparison = evaluate_runs(opened, out, options, processes.device, report=report, processes=processes)
    tell(comparison_headline(comparison, out))
    if latex:
        tell("\n".join(latex_row(each) for each in comparison.runs))


def _open(
    runs: Sequence[Path],
    out: Path,
    options: EvaluationOptions,
    data: Path | None,
    body_models: Sequence[Path],
    processes: ProcessGroup,
) -> list[Run]:
    def begin() -> list[Run]:
        require_sampling(options.frames, options.seed)
        require_writable(out)
        return [open_run(run, data=data, body_models=body_models) for run in runs]

    return processes.in_turn(begin)
