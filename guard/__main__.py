"""``guard``, and ``python -m guard``: what is asked most often is answered at once, the rest by ``guard.cli``."""

from __future__ import annotations

import sys

from guard.slim import slim

TYPE_CHECKING = False  # that of typing, which takes 8 ms to import
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and end the process."""
    if sys.argv[1:] == ["--version"]:
        from guard.version import line  # noqa: PLC0415 -- before anything else is imported

        sys.stdout.write(f"{line()}\n")
        sys.exit(0)
    slim("click")
    from guard import cli  # noqa: PLC0415 -- after it was decided how msgspec is imported

    cli.main()


if __name__ == "__main__":
    main()
