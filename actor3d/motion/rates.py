"""Frame rates of files that write the time of a frame with few digits."""

_USUAL = (
    *(
        24.0,
        25.0,
        30.0,
        48.0,
        50.0,
        60.0,
        72.0,
        75.0,
        90.0,
        96.0,
        100.0,
        120.0,
        144.0,
        150.0,
        180.0,
        200.0,
        240.0,
    ),
    *(250.0, 300.0, 360.0, 400.0, 480.0, 500.0),
    *(rate * 1000 / 1001 for rate in (24, 30, 60, 120)),
)
"""Whole ones first: those are meant where the digits do not tell."""
_SMALL_CHANGE = 0.0015
"""Share of a rate that may be lost in the digits without doubt."""
_EXACT = 1e-9


def usual_rate(text: str) -> float | None:
    """The usual frame rate of which a file's seconds a frame are the rounded or cut inverse; None if there is none.

    0.0333333 is 30, 0.0333667 is television's 29.97: over a minute, 1.8 frames lie between them.

    Args:
        text: The positive seconds as the file writes them, such as ``0.0333333``.
    """
    seconds = float(text)
    if abs(1 / seconds - round(1 / seconds)) < _EXACT / seconds:
        return None
    mantissa, _, exponent = text.lower().partition("e")
    unit = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
    rounded = [rate for rate in _USUAL if abs(1 / rate - seconds) <= unit / 2 + _EXACT]
    cut = [rate for rate in _USUAL if 0 <= 1 / rate - seconds < unit]
    return next(iter(rounded + cut), None)


def is_sure(rate: float, seconds: float) -> bool:
    """Whether digits that leave so little open cannot mean another rate."""
    return abs(rate * seconds - 1) < _SMALL_CHANGE
