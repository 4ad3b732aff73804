# Every command of the project. `make` alone lists them.
# Kept to what macOS ships: GNU make 3.81 and BSD tools.

.DEFAULT_GOAL := help
SHELL := /bin/sh

# The first Python >= 3.11 that starts; another one: make build PYTHON=/path/to/python3.12
PYTHON ?= $(shell .ci/python)
# uv when there is one, because it is quick; without it: make build UV=
UV ?= $(shell command -v uv 2>/dev/null)

# Each test run starts the program many times: what is compiled once need not be compiled again.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
BUILD_READY := .venv/.build-ready
TEST_READY := .venv/.test-ready
BENCH_READY := .venv/.bench-ready
AUDIT_READY := .venv/.audit-ready
SIGN_READY := .venv/.sign-ready
FUZZ_READY := .venv/.fuzz-ready
READERS_READY := .venv/.readers-ready
CLUSTER_READY := .venv/.cluster-ready
# Only what checks the scripts of the site needs node.
NODE_READY := node_modules/.ready

.PHONY: help
help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' Makefile | while IFS='	' read -r name words; do \
	    printf '  make %-12s %s\n' "$$name" "$$words"; done

## ------------------------------------------------------------------ the site

# What CI publishes is made from what is in review, and from nothing that was kept.
CLEAN := $(if $(CI),--clean)

# A site with a CMS publishes the code of others from node packages; any other needs no node.
CMS := $(shell grep -q '^cms:' site_config.yml 2>/dev/null && echo $(NODE_READY))

.PHONY: build
build: $(BUILD_READY) $(CMS) ## make the site in site/
	@$(BIN)/directory build $(CLEAN)

.PHONY: serve
serve: $(BUILD_READY) $(CMS) ## show the site on this machine and rebuild it on every change
	@$(BIN)/directory serve

.PHONY: shots
shots: $(TEST_READY) ## take the README's pictures of the site
	@.ci/browser
	@$(BIN)/python -m tests.screenshots

.PHONY: sign
sign: $(SIGN_READY) ## sign the checksums of site/ with the secret key in MINISIGN_KEY
	@.ci/sign

## --------------------------------------------------------------- is it right?

# One run of tests on each core; who is done takes from the others.
TOGETHER := -n auto --dist worksteal

.PHONY: check
check: lint ## while you work: format, lint, types, contracts and the quick tests, in a minute
	@$(BIN)/pytest -q $(TOGETHER) -m "not browser and not readers and not cluster and not slow"

.PHONY: check-all
check-all: lint ## the same with the slow tests; all that needs no browser
	@$(BIN)/pytest -q $(TOGETHER) -m "not browser and not readers and not cluster"

.PHONY: test
test: lint $(READERS_READY) $(CLUSTER_READY) ## everything that CI asks, in a real browser too
	@$(BIN)/directory check
	@$(BIN)/directory schema --check
	@.ci/browser
	@$(BIN)/pytest -q $(TOGETHER)

.PHONY: readers
readers: $(READERS_READY) build ## read the data of site/ with programs that others wrote
	@$(BIN)/python -m tests.readers

.PHONY: claims
claims: $(TEST_READY) ## how well promises in claims are found: precision and recall on labelled texts
	@$(BIN)/python -m tests.claims.measure

.PHONY: drafts
drafts: $(TEST_READY) ## how well facts are found on saved pages: precision and recall by field
	@$(BIN)/python -m tests.drafts.measure

.PHONY: ahead
ahead: $(TEST_READY) $(NODE_READY) ## tests without a browser, half a year and two years from now
	@.ci/ahead $(BIN)/pytest -q $(TOGETHER)

# Of the whole search; each kind of file has its share.
SECONDS ?= 600

.PHONY: soak
soak: $(FUZZ_READY) ## search for files too odd for us, guided by coverage; SECONDS=600 in all
	@$(BIN)/python -m tests.soak $(SECONDS)

# How many edits, and the number that every chance follows from.
EDITS ?= 100
SEED ?= 1

.PHONY: faults
faults: $(TEST_READY) ## edit by chance, kill and starve builds, and compare with a clean build; EDITS=100 SEED=1
	@$(BIN)/python -m tests.soak.faults $(EDITS) $(SEED)

.PHONY: lint
lint: $(TEST_READY) $(NODE_READY) ## format, lint, types, import contracts, dependencies, workflows
	@$(BIN)/ruff format --check --quiet --output-format concise .
	@$(BIN)/ruff check --quiet --output-format concise .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/deptry --no-ansi .
	@node_modules/.bin/biome lint --error-on-warnings --log-level=warn
	@node_modules/.bin/tsc
	@node_modules/.bin/tsc -p tsconfig.worker.json
	@$(BIN)/zizmor --offline --quiet --persona pedantic .github

.PHONY: mutants
mutants: $(TEST_READY) $(NODE_READY) ## change what decides about people, a little, and tell which change no test notices
	@$(BIN)/python -m tests.mutants $(ONLY)

.PHONY: properdocs
properdocs: $(BUILD_READY) ## build with MkDocs and with its successor, and compare every byte
	@.ci/properdocs "$(PYTHON)" "$(UV)"

.PHONY: format
format: $(TEST_READY) ## put the code in its usual form
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .

.PHONY: bench
bench: $(BENCH_READY) ## measure the build beside other generators
	@$(BIN)/python -m bench

.PHONY: audit
audit: $(AUDIT_READY) ## ask which locked packages have a known weakness; needs the network
	@.ci/advisories

## ------------------------------------------------------------ the environment

.PHONY: environment
environment: $(BUILD_READY) ## fill .venv/ with what `make build` needs

$(BUILD_READY): requirements.lock pyproject.toml
	@.ci/environment "$(PYTHON)" requirements.lock "$(UV)"
	@touch $@

$(TEST_READY): requirements-test.lock pyproject.toml
	@.ci/environment "$(PYTHON)" requirements-test.lock "$(UV)"
	@touch $@ $(BUILD_READY)

$(NODE_READY): package.json package-lock.json
	@.ci/node
	@touch $@

$(BENCH_READY): requirements-bench.lock $(TEST_READY)
	@.ci/environment "$(PYTHON)" requirements-bench.lock "$(UV)"
	@touch $@

$(AUDIT_READY): requirements-audit.lock $(BUILD_READY)
	@.ci/environment "$(PYTHON)" requirements-audit.lock "$(UV)"
	@touch $@

$(SIGN_READY): requirements-sign.lock $(BUILD_READY)
	@.ci/environment "$(PYTHON)" requirements-sign.lock "$(UV)"
	@touch $@

$(READERS_READY): requirements-readers.lock $(TEST_READY)
	@.ci/environment "$(PYTHON)" requirements-readers.lock "$(UV)"
	@touch $@

$(CLUSTER_READY): requirements-cluster.lock $(BUILD_READY)
	@.ci/environment "$(PYTHON)" requirements-cluster.lock "$(UV)"
	@touch $@

$(FUZZ_READY): requirements-fuzz.lock $(TEST_READY)
	@.ci/environment "$(PYTHON)" requirements-fuzz.lock "$(UV)"
	@touch $@

# Universal: one file for every system. 3.11 means 3.11.0: nothing that asks for a later patch gets in.
# The small lock is held to the versions of the large one, so that both fill the same .venv.
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock" pyproject.toml

# Asked for by name only, so that a lock file that no longer installs can still be renewed.
$(BIN)/uv:
	@$(MAKE) --no-print-directory $(TEST_READY)

.PHONY: lock
lock: $(BIN)/uv ## renew the lock files; UPGRADE=--upgrade also renews the versions
	@$(COMPILE) $(UPGRADE) --extra install --extra parquet --extra test -o requirements-test.lock
	@$(COMPILE) $(UPGRADE) --extra install --extra parquet -c requirements-test.lock -o requirements.lock
	@$(COMPILE) $(UPGRADE) --extra bench -c requirements-test.lock -o requirements-bench.lock
	@$(COMPILE) $(UPGRADE) --extra install --extra parquet --extra properdocs -c requirements-test.lock \
	    -o requirements-properdocs.lock
	@$(COMPILE) $(UPGRADE) --extra install --extra parquet --extra sign -c requirements-test.lock -o requirements-sign.lock
	@$(COMPILE) $(UPGRADE) --extra cluster -c requirements-test.lock -o requirements-cluster.lock
	@$(COMPILE) $(UPGRADE) --extra audit -c requirements-test.lock -o requirements-audit.lock
	@$(COMPILE) $(UPGRADE) --extra fuzz -c requirements-test.lock -o requirements-fuzz.lock
	@$(COMPILE) $(UPGRADE) --extra readers --no-emit-package scipy --no-emit-package pandas-stubs \
	    -c requirements-test.lock -o requirements-readers.lock

.PHONY: clean
clean: ## remove what was made, but not .venv/
	@rm -rf site .site.build build .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +
