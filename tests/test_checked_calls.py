"""That the product's functions are checked in tests: each parameter, what they return, and that shapes agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import torch
from checked_calls import checked
from jaxtyping import Float, TypeCheckError
from torch import Tensor

from actor3d.io.atomic import write_atomic
from rectifier3d.geometry.surface import vertex_normals

if TYPE_CHECKING:
    import pathlib


@checked
def rows(
    points: Float[Tensor, "N 3"], weights: Float[Tensor, " N"], *, as_whole: bool = False
) -> Float[Tensor, " N"]:
    return points if as_whole else weights * points[:, 0]


POINTS, WEIGHTS = torch.zeros(4, 3), torch.zeros(4)


def test_what_fits_comes_through():
    assert torch.equal(rows(POINTS, weights=WEIGHTS), WEIGHTS)
    assert rows.__name__ == "rows"


@pytest.mark.parametrize(
    "arguments", [(POINTS[:, :2], WEIGHTS), (POINTS, WEIGHTS[:3]), (POINTS, None), (POINTS.int(), WEIGHTS)]
)
def test_arrays_of_other_shapes_and_kinds_are_refused(arguments):
    with pytest.raises(TypeCheckError):
        rows(*arguments)


def test_keywords_and_what_is_returned_are_checked():
    with pytest.raises(TypeCheckError, match="as_whole"):
        rows(POINTS, WEIGHTS, as_whole=1)
    with pytest.raises(TypeCheckError, match="return"):
        rows(POINTS, WEIGHTS, as_whole=True)


def test_an_axis_has_another_length_in_another_call_even_within():
    @checked
    def outer(points: Float[Tensor, "N 3"]) -> Float[Tensor, " N"]:
        rows(POINTS[:2], WEIGHTS[:2])
        return points[:, 0]

    assert len(outer(POINTS)) == 4
    assert len(rows(POINTS[:3], WEIGHTS[:3])) == 3


@pytest.mark.parametrize("kind", [int, str])
def test_a_function_that_is_made_again_is_checked_by_its_own_hints(kind):
    @checked
    def same(value: kind) -> kind:
        return value

    assert same(kind()) == kind()
    with pytest.raises(TypeCheckError):
        same(b"")


@checked
@dataclass(frozen=True)
class Pair:
    points: Float[Tensor, "N 3"]
    weights: Float[Tensor, " N"]

    @classmethod
    @checked
    def of(cls, points: Float[Tensor, "N 3"]) -> "Pair":
        return cls(points, points[:, 0])

    @property
    @checked
    def heaviest(self) -> int:
        return float(self.weights.max())


def test_data_classes_and_their_methods_are_checked():
    assert Pair.of(POINTS).weights.shape == (4,)
    with pytest.raises(TypeCheckError):
        Pair(POINTS, WEIGHTS[:1])
    with pytest.raises(TypeCheckError):
        Pair.of(WEIGHTS)
    with pytest.raises(TypeCheckError):
        _ = Pair.of(POINTS).heaviest


def test_generators_come_through_and_names_for_type_checkers_alone_are_found():
    @checked
    def count(upto: int, _: "pathlib.PurePath" = Path()) -> Iterator[int]:
        yield from range(upto)

    assert list(count(3, Path("here"))) == [0, 1, 2]
    for wrong in ((3.0,), (3, "here")):
        with pytest.raises(TypeCheckError):
            count(*wrong)


def test_the_products_own_functions_are_checked(tmp_path: Path):
    with pytest.raises(TypeCheckError):
        write_atomic(str(tmp_path / "file"), "text")
    with pytest.raises(TypeCheckError):
        vertex_normals(torch.zeros(4, 2), torch.zeros(2, 3, dtype=torch.long))
