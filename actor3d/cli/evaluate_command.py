"""`actor3d eval`: metrics.json, frames.csv, contact_sheet.png."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.cli.common import Bars, require_sampling
from actor3d.devices import choose_device
from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.report import evaluate_run, headline
from actor3d.io.places import require_writable
from actor3d.runs.run import open_run


def run_evaluation(
    run: Path,
    out: Path,
    options: EvaluationOptions,
    *,
    data: Path | None = None,
    body_models: Sequence[Path] = (),
    device: str = "auto",
) -> None:
    """Evaluate and write the results; prints the headline."""
    require_sampling(options.frames, options.seed)
    require_writable(out)
    opened = open_run(run, data=data, body_models=body_models)
    with Bars() as bars:
        summary = evaluate_run(
            opened,
            out,
            options,
            choose_device(device),
            report=lambda done, total: bars.update(f"eval {options.split}", done, total),
        )
    print(headline(summary, out))
