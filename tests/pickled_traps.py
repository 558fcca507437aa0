"""Pickles that would run something, fill the memory or never end, if they were read as Python reads pickles."""

import pickle
import struct

import numpy as np
import scipy.sparse
from corruption import forged_npy

MARKER = "a pickle was run"
"""Printed by a pickle that is run."""


class _Runs:
    def __reduce__(self):
        return (print, (MARKER,))


class _Evaluates:
    def __reduce__(self):
        return (eval, (f"print({MARKER!r})",))


class _TenGigabytes:
    def __reduce__(self):
        return (bytes, (10 << 30,))


def _growing(levels: int) -> list:
    """Lists that hold each other ten times over: few bytes, 10 ** levels numbers."""
    lists: list = [1.0]
    for _ in range(levels):
        lists = [lists] * 10
    return lists


def _cameras(value: object) -> dict:
    """What annotations and body parameters hold, with one and the same value everywhere."""
    return {
        "cams": {key: [value] * 3 for key in ("K", "D", "R", "T")},
        "ims": [],
        **dict.fromkeys(("Rh", "Th", "poses", "shapes"), value),
    }


def _sparse(rows: int) -> scipy.sparse.csc_matrix:
    matrix = scipy.sparse.csc_matrix((3, 3))
    matrix._shape = (rows, 3)
    return matrix


def _holding_itself() -> list:
    content: list = []
    content.append(content)
    return content


TRAPS: dict[str, bytes] = {
    "a call": pickle.dumps(_cameras(_Runs())),
    "a call to eval": pickle.dumps(_cameras(_Evaluates())),
    "a call of the first protocol": pickle.dumps(_cameras(_Runs()), protocol=0),
    "ten gigabytes of bytes": pickle.dumps(_cameras(_TenGigabytes())),
    "lists that grow": pickle.dumps(_cameras(_growing(12))),
    "a list that holds itself": pickle.dumps(_cameras(_holding_itself())),
    "a sparse matrix of a billion rows": pickle.dumps(_cameras(_sparse(1 << 30))),
    "a place beyond memory": b"\x80\x04]r" + struct.pack("<I", 0x7FFFFFFF) + b".",
    "a byte array beyond memory": b"\x80\x05\x96" + struct.pack("<Q", 10 << 30) + b".",
    "deep": b"\x80\x04" + b"(" * 100_000 + b"N" + b"t" * 100_000 + b".",
    "no dictionary": pickle.dumps([1, 2, 3]),
    "texts": pickle.dumps(_cameras("text")),
    "huge values": pickle.dumps(_cameras(np.full(9, 1e300))),
    "whole numbers of a thousand digits": pickle.dumps(_cameras([10**1000] * 9)),
}


def as_npy(pickled: bytes) -> bytes:
    """A pickle as numpy saves an object."""
    return forged_npy("|O", (), pickled)
