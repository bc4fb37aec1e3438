"""`python -m tjut`."""

from tjut.cli.main import run

if __name__ == "__main__":
    run()
