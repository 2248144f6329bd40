# Two commands to know: `make check` (the main job) and `make test`. `make help` lists the rest.

# The first of these that is at least 3.11 is taken; say PYTHON=/path/to/python to choose.
# An environment that stands keeps its Python: `make clean` first to change it.
PYTHON ?= python3 python3.14 python3.13 python3.12 python3.11
# Handed to the command behind `check`, `test` (pytest) and `bench`.
ARGS ?=
# A file's tests stay together, so that what they share is made once. (By xdist_group would be
# finer, but pytest-xdist 3.8 silently groups nothing by it under pytest 9.2.)
# Not reordered: the files with the most tests are quick, and would leave the long ones for last.
WORKERS ?= -n auto --dist loadfile --no-loadscope-reorder

# Tests start hundreds of processes, and pytest within pytest: where compiled files may not be kept,
# each compiles everything anew, which is a third of all the time.
COMPILE_ONCE := env -u PYTHONDONTWRITEBYTECODE

VENV := .venv
BIN := $(VENV)/bin
# What the wheel test installs from, so that it needs neither an index nor a compiler.
WHEELS := $(VENV)/wheels

# Nothing but what a lock names by hash gets in, and nothing of a lock's own choosing either:
# dependencies are listed, never resolved, and only what comes as source only is built:
# durable-rules, two that the decision diagrams need, Apache Spark, and one that cosmic-ray needs.
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input -qq
LOCKED := --require-hashes --no-deps --no-build-isolation \
	--only-binary :all: --no-binary durable-rules,astutils,ply,pyspark,yattag
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --annotation-style line $(UPGRADE)

# Every extra but `spark`, which is half a gigabyte.
EXTRAS := $(addprefix --extra ,oscal parquet proof serve sign sql)

# From Python 3.13 on durable_rules imports only when it is built with this.
DURABLE_RULES_FLAGS := -DPyEval_CallObject=PyObject_CallObject

.DEFAULT_GOAL := check
.PHONY: check test test-spark format bench mutate-code picture lock clean help

check: $(VENV)/.package ## set up, then run the main job and write reports/latest/
	@$(BIN)/clausewise check $(ARGS)

test: $(VENV)/.dev ## set up, then lint, types, import direction and all tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(COMPILE_ONCE) $(BIN)/python -m pytest $(WORKERS) $(ARGS)

test-spark: $(VENV)/.spark ## set up Apache Spark, which needs Java 17 or 21, and run its tests
	CLAUSEWISE_SPARK_REQUIRED=1 $(BIN)/python -m pytest -m spark tests $(ARGS)

format: $(VENV)/.dev ## mend what ruff can mend by itself
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(VENV)/.bench ## set up the engines to compare with, then measure
	$(BIN)/python -m benchmarks $(ARGS)

# In a copy, as each fault is written into the files for a moment.
mutate-code: $(VENV)/.bench ## make faults in the code that decides, one after another; takes half an hour
	@rm -rf build/code-faults && mkdir -p build/code-faults
	@cp -R engine rules scenarios tests build/code-faults
	@cd build/code-faults && export PATH="$(CURDIR)/$(BIN):$$PATH" PYTHONPATH=engine && \
	python -m tests.code_faults.quick asked.pickle --record && \
	cosmic-ray init tests/code_faults/cosmic-ray.toml faults.sqlite && \
	cosmic-ray exec tests/code_faults/cosmic-ray.toml faults.sqlite && \
	python -m tests.code_faults.survivors faults.sqlite

picture: $(VENV)/.dev ## take the README's picture of the report anew, with a headless Chromium
	@$(BIN)/python -m docs.picture

lock: $(VENV)/.deps ## take new dependencies from pyproject.toml; UPGRADE=--upgrade renews all
	@$(PIP) install $(LOCKED) -r .locks/lock.txt
	$(LOCK) --group build -o .locks/build.txt
	$(LOCK) pyproject.toml -c .locks/build.txt -o .locks/run.txt
	$(LOCK) pyproject.toml $(EXTRAS) --group dev -c .locks/build.txt -c .locks/run.txt -o .locks/dev.txt
	$(LOCK) --group bench -c .locks/dev.txt -o .locks/bench.txt
	$(LOCK) pyproject.toml --extra spark -c .locks/dev.txt -o .locks/spark.txt
	$(LOCK) --group lock -o .locks/lock.txt

clean: ## remove the environment, caches and generated reports
	rm -rf $(VENV) build dist reports/latest
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find engine tests -name __pycache__ -prune -exec rm -rf {} +

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r name does; \
	do printf '%-16s %s\n' "$$name" "$$does"; done

# Anew from nothing, so that what a lock no longer names is gone. A wheel of durable_rules from
# pip's cache may lack the flag, hence the removal; an old pip has no cache command, hence `|| :`.
$(VENV)/.deps: .locks/build.txt .locks/run.txt
	@$(find_python); $(find_compiler); \
	echo "setting up $(VENV) with $$("$$python" -V)" >&2; \
	rm -rf $(VENV) && "$$python" -m venv $(VENV)
	@$(PIP) install $(LOCKED) -r .locks/build.txt
	@$(PIP) cache remove durable_rules >/dev/null 2>&1 || :
	@CPPFLAGS="$${CPPFLAGS-} $(DURABLE_RULES_FLAGS)" \
	$(PIP) wheel $(LOCKED) -r .locks/run.txt --wheel-dir $(WHEELS)
	@$(PIP) install --no-index --no-deps $(WHEELS)/*.whl
	@$(try_durable_rules)
	@touch $@

$(VENV)/.package: $(VENV)/.deps pyproject.toml
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@$(PIP) check
	@touch $@

$(VENV)/.dev: $(VENV)/.package .locks/dev.txt
	@$(PIP) install $(LOCKED) -r .locks/dev.txt
	@$(PIP) check
	@touch $@

$(VENV)/.bench: $(VENV)/.dev .locks/bench.txt
	@$(PIP) install $(LOCKED) -r .locks/bench.txt
	@touch $@

$(VENV)/.spark: $(VENV)/.dev .locks/spark.txt
	@$(PIP) install $(LOCKED) -r .locks/spark.txt
	@$(PIP) check
	@touch $@

define find_python
python=; \
for candidate in $(PYTHON); do \
  if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
  then python=$$candidate; break; fi; \
done; \
if [ -z "$$python" ]; then \
  echo "needs Python 3.11 or newer, found none as: $(PYTHON) (make PYTHON=/path/to/python3.12)" >&2; \
  exit 1; \
fi; \
if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
  echo "$$python lacks the venv module (on Debian: apt-get install python3-venv)" >&2; exit 1; \
fi
endef

define find_compiler
compiler=$${CC:-$$("$$python" -c 'import sysconfig; print(sysconfig.get_config_var("CC") or "cc")')}; \
if ! command -v "$${compiler%% *}" >/dev/null; then \
  echo "needs a C compiler to build durable_rules, found no $${compiler%% *}" \
    "(on Debian: apt-get install gcc libc6-dev; or make CC=/path/to/compiler)" >&2; exit 1; \
fi; \
headers=$$("$$python" -c 'import sysconfig; print(sysconfig.get_path("include"))'); \
if [ ! -f "$$headers/Python.h" ]; then \
  echo "needs Python's C headers to build durable_rules, found no $$headers/Python.h" \
    "(on Debian: apt-get install python3-dev)" >&2; exit 1; \
fi
endef

define try_durable_rules
if ! $(BIN)/python -c 'import durable.engine'; then \
  echo "durable_rules was built and does not import. To mend: unset CC, CFLAGS and LDFLAGS, then" \
    "\`make clean check\`; by hand: CPPFLAGS=$(DURABLE_RULES_FLAGS) $(BIN)/python -m pip install" \
    "--force-reinstall --no-cache-dir --no-deps --no-build-isolation durable-rules==2.0.28" >&2; \
  exit 1; \
fi
endef
