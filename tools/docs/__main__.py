"""Write the API pages: ``python -m tools.docs [FOLDER]``; ``make docs`` puts them into build/docs."""

import argparse
import sys
from pathlib import Path

from tools.docs.build import build_docs

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("build/docs"))
    parser.add_argument(
        "--no-source", action="store_true", help="leave out the source beside each entry: twice as quick"
    )
    wanted = parser.parse_args()
    if faults := build_docs(wanted.folder, source=not wanted.no_source):
        sys.exit("\n".join(("The API pages are not whole:", *faults)))
    print(f"{wanted.folder / 'index.html'}")
