"""Start Companion: `python -m companion`, and the `companion` command."""

import sys


def main() -> int:
    """Run the command line; returns the exit code."""
    from companion import cli  # noqa: PLC0415 - a wrong Python version should meet as little code as possible

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
