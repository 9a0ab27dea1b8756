# Each target is one word to the set-up script, which makes .venv on its first run.
# Another Python: make run PYTHON=python3.13. More arguments: make test ARGS="-k undo".
# Elsewhere than in one's own ~/.local: make install PREFIX=/opt/crossclaim; DESTDIR as usual.
PYTHON ?= python3
PREFIX ?= $(HOME)/.local
DESTDIR ?=
BOOTSTRAP = $(PYTHON) resources/packaging/bootstrap.py

.DEFAULT_GOAL := help
.PHONY: help run test lint bench soak coverage wheel translations bundle bundle-test install uninstall clean

help: ## tell what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: ## set up on the first run, then open the window
	@$(BOOTSTRAP) run $(ARGS)

test: ## set up on the first run, then lint, types, import contracts and all tests
	@$(BOOTSTRAP) test $(ARGS)

lint: ## lint, format, types and import contracts only
	@$(BOOTSTRAP) lint

bench: ## measure everything beside its reference: a table and build/bench.json (ARGS=--quick)
	@$(BOOTSTRAP) bench $(ARGS)

soak: ## keep every promise of the README in full numbers: a table and build/soak.json (ARGS="--only 1,7")
	@$(BOOTSTRAP) soak $(ARGS)

coverage: ## all tests with branch coverage and its two gates
	@$(BOOTSTRAP) coverage $(ARGS)

wheel: ## build dist/crossclaim-*.whl
	@$(BOOTSTRAP) wheel

translations: ## bring the translations up to the strings of the code
	@$(BOOTSTRAP) translations

bundle: ## build dist/crossclaim, a folder that runs without a Python, start it once, pack it
	@$(BOOTSTRAP) bundle $(ARGS)

bundle-test: ## start once more what make bundle built
	@$(BOOTSTRAP) bundle-test $(ARGS)

install: ## menu entry, file type and icons for this person: a double click opens a project
	@$(BOOTSTRAP) install --prefix "$(PREFIX)" --destdir "$(DESTDIR)"

uninstall: ## take away what install wrote; projects and settings stay
	@$(BOOTSTRAP) uninstall --prefix "$(PREFIX)" --destdir "$(DESTDIR)"

clean: ## remove everything that the other targets made
	rm -rf .venv build dist *.egg-info htmlcov .coverage .coverage.* .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
