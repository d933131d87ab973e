"""``python -m guard`` is ``guard``."""

from guard.cli import main

if __name__ == "__main__":
    main()
