# Two commands do everything on a machine that has Python 3.11 or newer and make:
#   make demo   builds the examples into byggt/
#   make test   runs all the checks and tests
PYTHON ?= python3

.PHONY: coverage demo test lint types floors pytest long golden speed templates clean pages pictures

demo: .venv/ready
	@.venv/bin/tjut build examples -o byggt
	@echo "Word-filerna ligger i mappen byggt/"

test: lint types floors pytest

lint: .venv-test/ready
	.venv-test/bin/ruff check .
	.venv-test/bin/ruff format --check .

types: .venv-test/ready
	.venv-test/bin/mypy

floors: .venv-test/ready
	.venv-test/bin/lint-imports

pytest: .venv-test/ready
	.venv-test/bin/pytest -n auto --cov

# After the tests, on a machine where none of them is skipped: every branch has been tried.
coverage: .venv-test/ready
	.venv-test/bin/coverage report --fail-under=100

# The same tests, with Hypothesis trying at least 2,000 texts in each.
long: .venv-test/ready
	.venv-test/bin/pytest --hypothesis-profile=long

# Writes the golden files anew; read the diff before you commit it.
golden: .venv-test/ready
	.venv-test/bin/pytest --golden

# Measures against other programs in the same run (pandoc and LibreOffice too) all that is said of
# speed, and writes docs/hastighet.md anew. It takes about ten minutes of a machine at rest.
speed: .venv-test/ready .venv-bench/ready
	.venv-test/bin/python benchmarks/speed/run.py --page

# Draws the Word files of the built-in templates anew, after a change in tools/mallar.
templates: .venv-test/ready
	.venv-test/bin/python -m tools.mallar

# Writes the pages of docs/ on rules, commands and sentences anew, after a change in one of them.
pages: .venv-test/ready
	.venv-test/bin/python -m tools.pages

# Draws docs/bilder anew, after a change in what tjut prints or builds: the terminals, and the pages
# where LibreOffice, poppler and ImageMagick are installed.
pictures: .venv-test/ready
	.venv-test/bin/python -m tools.pictures

# The environment that uses tjut holds no test tools, so that it is quick to make.
.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable .
	@.venv/bin/python -m compileall -q src
	@touch $@

.venv-test/ready: pyproject.toml
	$(PYTHON) -m venv .venv-test
	.venv-test/bin/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	.venv-test/bin/python -m pip install --quiet --disable-pip-version-check --editable . --group test
	@touch $@

.venv-bench/ready: pyproject.toml
	set -e; for peer in docxtpl markdown-docx; do \
	  $(PYTHON) -m venv .venv-bench/$$peer; \
	  .venv-bench/$$peer/bin/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"; \
	  .venv-bench/$$peer/bin/python -m pip install --quiet --disable-pip-version-check --group bench-$$peer; \
	done
	@touch $@

clean:
	rm -rf .venv .venv-test .venv-bench byggt dist .*_cache .hypothesis .coverage* htmlcov
