"""What comes next is made while what came before is used."""

import threading
from collections.abc import Iterator

import pytest

from actor3d.made_ahead import made_ahead


def test_all_come_in_their_order():
    assert list(made_ahead(iter(range(20)))) == list(range(20))
    assert list(made_ahead(iter(()))) == []


def test_the_next_are_made_while_one_is_used():
    made: list[int] = []
    second = threading.Event()

    def items() -> Iterator[int]:
        for index in range(50):
            made.append(index)
            if index == 1:
                second.set()
            yield index

    coming = made_ahead(items())
    assert next(coming) == 0
    assert second.wait(10), "made although nobody has asked for it"
    coming.close()
    assert len(made) <= 4, "whoever stops early has no more made"


def test_what_fails_there_is_raised_here_after_what_came_before():
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("no second")

    coming = made_ahead(items())
    assert next(coming) == 1
    with pytest.raises(ValueError, match="no second"):
        next(coming)
