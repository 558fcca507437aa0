"""Write the API pages: ``python -m tools.docs FOLDER``; ``make docs`` puts them into build/docs."""

import sys
from pathlib import Path

from tools.docs.build import build_docs

if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/docs")
    if faults := build_docs(folder):
        sys.exit("\n".join(("The API pages are not whole:", *faults)))
    print(f"{folder / 'index.html'}")
