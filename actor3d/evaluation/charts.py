"""Curves over frames as inline SVG; colours come from the page's style."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _HEIGHT = 720, 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 10, 14, 30
"""Margins of the drawing, in the drawing's units."""
_MAX_DOTS = 120
"""Of a curve; longer ones are lines alone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Curve:
    """A value for each frame; None where there is none."""

    label: str
    values: tuple[float | None, ...]
    low: tuple[float, ...] = ()
    """Of the band about it; empty for none."""
    high: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class FrameAxis:
    """The frames along a chart."""

    frames: tuple[str, ...]
    clips: tuple[str, ...]
    """The clip of each."""

    def starts(self) -> list[int]:
        """Where clips begin."""
        pairs = zip(self.clips, self.clips[1:], strict=False)
        return [0, *(place for place, (one, other) in enumerate(pairs, 1) if one != other)]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Scale:
    """Where frames and values lie in the drawing."""

    frames: int
    low: float
    high: float

    def x(self, place: int | float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * (place + 0.5) / self.frames

    def y(self, value: float) -> float:
        return _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * (value - self.low) / (self.high - self.low)


def line_chart(curves: Sequence[Curve], axis: FrameAxis, *, title: str, digits: int) -> str:
    """Curves in one drawing, clips divided; empty where no curve has a value."""
    known = [value for curve in curves for value in (*curve.values, *curve.low, *curve.high)
             if value is not None]  # fmt: skip
    if not known:
        return ""
    room = (max(known) - min(known)) * 0.08 or abs(known[0]) * 0.1 or 1.0
    scale = _Scale(frames=len(axis.frames), low=min(known) - room, high=max(known) + room)
    parts = [*_ticks(scale, digits), *_clips(scale, axis)]
    for number, curve in enumerate(curves):
        parts.append(f'<g class="curve curve{number}">{"".join(_curve(curve, scale, axis, digits))}</g>')
    return (
        f'<figure class="chart"><figcaption>{escape(title)}{_legend(curves)}</figcaption>'
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">{"".join(parts)}</svg>'
        "</figure>"
    )


def _legend(curves: Sequence[Curve]) -> str:
    if len(curves) < 2:
        return ""
    names = (f'<span class="key curve{i}">{escape(curve.label)}</span>' for i, curve in enumerate(curves))
    return f'<span class="legend">{"".join(names)}</span>'


def _ticks(scale: _Scale, digits: int) -> Iterator[str]:
    for part in (0.1, 0.5, 0.9):
        value = scale.low + part * (scale.high - scale.low)
        y = scale.y(value)
        yield f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="tick" x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:.{digits}f}</text>'


def _clips(scale: _Scale, axis: FrameAxis) -> Iterator[str]:
    starts = axis.starts()
    for start, end in zip(starts, [*starts[1:], len(axis.frames)], strict=True):
        middle = (scale.x(start) + scale.x(end - 1)) / 2
        name = escape(axis.clips[start] or "frames")
        yield f'<text class="tick" x="{middle:.1f}" y="{_HEIGHT - 9}" text-anchor="middle">{name}</text>'
        if start:
            x = scale.x(start - 0.5)
            yield f'<line class="cut" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{_HEIGHT - _BOTTOM}"/>'


def _curve(curve: Curve, scale: _Scale, axis: FrameAxis, digits: int) -> Iterator[str]:
    for places in _unbroken(curve, axis):
        if curve.low:
            edge = [(place, curve.high[place]) for place in places]
            edge += [(place, curve.low[place]) for place in reversed(places)]
            yield f'<polygon class="band" points="{_points(edge, scale)}"/>'
        line = [(place, curve.values[place] or 0.0) for place in places]
        yield f'<polyline points="{_points(line, scale)}"/>'
        if len(axis.frames) <= _MAX_DOTS:
            for place, value in line:
                told = escape(f"{curve.label}, frame {axis.frames[place]}: {value:.{digits}f}")
                yield (
                    f'<circle cx="{scale.x(place):.1f}" cy="{scale.y(value):.1f}" r="2.5">'
                    f"<title>{told}</title></circle>"
                )


def _unbroken(curve: Curve, axis: FrameAxis) -> list[list[int]]:
    """Runs of places in one clip that have values."""
    starts = set(axis.starts())
    runs: list[list[int]] = [[]]
    for place, value in enumerate(curve.values):
        if value is None or place in starts:
            runs.append([])
        if value is not None:
            runs[-1].append(place)
    return [run for run in runs if run]


def _points(line: Sequence[tuple[int, float]], scale: _Scale) -> str:
    return " ".join(f"{scale.x(place):.1f},{scale.y(value):.1f}" for place, value in line)
