# `make help` lists what there is. Nothing needs to be installed first but Python 3.11 or later and make.

PYTHON ?= python3
VENV   ?= .venv
JOBS   ?= 2
N      ?= 2000
SECONDS ?= 20
BIN    := $(VENV)/bin
QUIET  := --quiet --quiet --disable-pip-version-check

# The exact torch of the test extra, read from where it is written down. It is installed before everything else, so that
# no other requirement can pull a different (and much larger) build of it.
TORCH  := $(shell sed -n 's/.*"\(torch==[^"]*\)".*/\1/p' pyproject.toml)

# Floors 0 to 4 of the house: what must be covered, branch by branch.
COVERED := guard/errors.py,guard/limits.py,guard/registry.py,guard/artifact.py,guard/facts.py,guard/findings.py,guard/inspection.py,guard/decision.py,guard/report.py,guard/lexicon/*,guard/streams/*,guard/sources/*,guard/interpreters/*,guard/formats/*,guard/rules/*,guard/engines/*,guard/policy/*,guard/reports/*

# What exercises the machine: run on both of its forms.
HOT := tests/interpreters tests/soundness tests/wrapping tests/test_corpus.py tests/test_pipeline.py tests/sandbox/test_pool.py

# What takes long and covers no line that the others do not: run without counting lines, in half the time.
BROAD := tests/bombs tests/sandbox tests/confinement tests/cli tests/wrapping tests/soundness tests/benchmarks tests/fuzz
BROAD += tests/engines/test_liar.py tests/engines/test_traitor.py tests/test_benign.py tests/test_frameworks.py
BROAD += tests/lexicon/test_mutation.py tests/lexicon/test_proof.py tests/lexicon/test_entries.py
BROAD += tests/test_papers.py tests/test_text_corpus.py

# Two real files for the demonstration: what torch.save wrote, and a checkpoint in its older form with a stowaway.
ADMITTED := fixtures/frameworks/clean/torch-checkpoint-adamw-zip-2.pt
REFUSED  := fixtures/torch_legacy/hostile/object.pt

.DEFAULT_GOAL := help
.PHONY: manifest broad compiled help demo test lint types unit wheel sdist smoke bench soundness fuzz fuzz-compare benign text-corpus fixtures readme lexicon-stamp lexicon-propose lexicon-proof clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name what; do \
	  printf '  make %-16s %s\n' "$$name" "$$what"; done

# --- environments: one folder, a stamp for what is in it -------------------------------------------------------------

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install $(QUIET) --editable .
	@touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install $(QUIET) '$(TORCH)' numpy
	$(BIN)/python -m pip install $(QUIET) --editable '.[test]'
	@touch $@ $(VENV)/.runtime

# --- for everyone ----------------------------------------------------------------------------------------------------

demo: $(VENV)/.runtime ## judge two real files: one is admitted, one is refused
	@judge() { \
	  printf '\n$$ guard check %s\n' "$$2"; \
	  $(BIN)/guard check "$$2"; code=$$?; \
	  test "$$code" -eq "$$1" || { printf '=> exit %s, and %s was expected\n' "$$code" "$$1" >&2; exit 1; }; \
	  printf '=> exit %s: %s\n' "$$code" "$$3"; }; \
	judge 0 $(ADMITTED) 'admitted. Everything in it was read, and nothing objected to.' && \
	judge 1 $(REFUSED) 'refused for what loading it would do. (2: the command line makes no sense. 3: could not be read.)'

test: lint types smoke unit broad compiled fuzz ## set up and run everything: style, types, wheel, tests, coverage

# --- parts of the test ------------------------------------------------------------------------------------------------

lint: $(VENV)/.test ## style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test ## strict types
	$(BIN)/mypy

unit: $(VENV)/.test ## tests with branch coverage of floors 0 to 4
	@rm -f .coverage .coverage.*
	PYTHONHASHSEED=0 $(BIN)/python -m pytest -n $(JOBS) --dist worksteal --cov --cov-report= $(addprefix --ignore=,$(BROAD))
	$(BIN)/coverage report --include='$(COVERED)' --skip-covered --show-missing --fail-under=95

broad: $(VENV)/.test ## the tests that take longest: bombs, traitors, commands, what frameworks save
	PYTHONHASHSEED=0 $(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(BROAD)

compiled: $(VENV)/.test ## compile the pickle machine in place, test it in that form, and take it back
	$(BIN)/python .github/hatch_build.py
	@trap '$(BIN)/python .github/hatch_build.py --clean' EXIT; \
	  PYTHONHASHSEED=0 $(BIN)/python -m pytest -n $(JOBS) --dist worksteal -m "not slow" $(HOT)

wheel: $(BIN)/python ## build the wheel, into dist/
	rm -rf dist
	$(BIN)/python -m pip wheel $(QUIET) --no-deps --wheel-dir dist .

sdist: $(BIN)/python ## build the source distribution, into dist/
	rm -rf dist
	$(BIN)/python -m pip install $(QUIET) build
	$(BIN)/python -m build --sdist --outdir dist .

smoke: wheel ## install the wheel into a throw-away environment, and use it there
	rm -rf build/smoke
	$(PYTHON) -m venv build/smoke
	build/smoke/bin/python -m pip install $(QUIET) dist/*.whl
	! command -v $${CC:-cc} >/dev/null || test -n "$$GUARD_PURE" || build/smoke/bin/guard --version | grep -F '(compiled)'
	cd build && smoke/bin/guard --version && smoke/bin/guard policies && smoke/bin/guard check ../$(ADMITTED)
	cd build && ! smoke/bin/guard check ../$(REFUSED) >/dev/null
	rm -rf build/smoke

build/fuzz-venv/.stamp: pyproject.toml # beside .venv: the fuzzer is large, and a tool of its own
	$(PYTHON) -m venv build/fuzz-venv
	build/fuzz-venv/bin/python -m pip install $(QUIET) --editable '.[zstd,lz4,snappy,fuzz]'
	@touch $@

fuzz: build/fuzz-venv/.stamp ## SECONDS=20 HARNESS=zip: coverage-guided fuzzing, so long for each harness; all of them by default
	build/fuzz-venv/bin/python -m tests.fuzz --seconds $(SECONDS) --jobs $(JOBS) $(HARNESS)

# --- by hand ----------------------------------------------------------------------------------------------------------

bench: ## BENCHMARKS.md: time and memory against four peers, each newly installed; BENCH='--rounds 1' is short, --fresh
	$(PYTHON) -m tests.benchmarks --output BENCHMARKS.md $(BENCH)

soundness: $(VENV)/.test ## N=100000: random pickle programs, our machine against the real unpicklers
	$(BIN)/python -m tests.soundness $(N)

fuzz-compare: $(VENV)/.test ## what fuzzing kept (make fuzz first), answered by both forms of the machine: the same
	@compare() { PYTHONHASHSEED=0 $(BIN)/python -m tests.fuzz.replay all build/fuzz/corpus build/fuzz/seeds --quiet; }; \
	  trap '$(BIN)/python .github/hatch_build.py --clean' EXIT; \
	  pure=$$(compare) || { echo "$$pure"; exit 1; }; \
	  $(BIN)/python .github/hatch_build.py; \
	  fast=$$(compare) || { echo "$$fast"; exit 1; }; \
	  echo "$$pure"; echo "$$fast"; \
	  echo "$$fast" | grep -q '^compiled' && test "$${pure##* }" = "$${fast##* }"

text-corpus: $(VENV)/.test ## ten thousand text files must come out CLEAN
	$(BIN)/python -m tests.text_corpus

benign: $(VENV)/.test ## ENV=sklearn-1.3: what frameworks really save must be CLEAN; builds their environments, for hours
	$(BIN)/python -m tests.benign $(ENV)

fixtures: $(VENV)/.test ## write the fixtures again
	$(BIN)/python fixtures/build.py

lexicon-stamp: $(VENV)/.test ## write down which lexicon this is, after a change to its tables
	$(BIN)/python -m tests.lexicon.stamp

manifest: $(VENV)/.test ## write down what the formats say of themselves, after a change to one
	$(BIN)/python -m tests.manifest

readme: $(VENV)/.test ## write into the README what its examples print today
	$(BIN)/python -m tests.papers

lexicon-propose: $(VENV)/.test ## what the installed frameworks would add to the lexicon, for a person to read
	$(BIN)/python tests/lexicon/propose.py torch.nn.modules torch.optim

lexicon-proof: $(VENV)/.test ## try every admitted use with hostile state under an audit hook
	$(BIN)/python tests/lexicon/proof.py

clean: ## remove what was made, the environment included
	rm -rf $(VENV) build dist .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis
