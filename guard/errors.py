"""What can go wrong, who is told, and how the process ends.

* GuardError
  + UsageError          the user asked for something that makes no sense           exit 2
  + SourceError         the bytes could not be opened or fetched                   a gap: exit 3
  + Malformed           the bytes break the rules of their own format              a gap
    - Truncated         ... because they end too early                             a gap
  + Unsupported         a form that guard knows of and does not read               a gap
    - Encrypted         ... because a key would be needed                          a gap
    - MissingDependency ... because an optional package is not installed           a gap
  + LimitExceeded       the bytes ask for more than the limits allow               a gap
  + Unconfined          a worker cannot be confined as was asked                   exit 3
  + BrokenPart          a rule, format, engine or table of guard itself is wrong   exit 3

Only these may leave a format's ``parse``; anything else is recorded as ``Gap(CRASHED)``.
"""

from __future__ import annotations

import enum


class ExitCode(enum.IntEnum):
    """How ``guard`` ends; written once, here."""

    CLEAN = 0
    """``scan``: all CLEAN. ``check``: admitted, with or without a warning."""
    FOUND = 1
    """``scan``: MALICIOUS or SUSPICIOUS. ``check``: refused because of a finding."""
    USAGE = 2
    """The command line, or a policy file, makes no sense."""
    UNKNOWN = 3
    """Something could not be read, and nothing worse was found; or guard itself failed."""


class GuardError(Exception):
    """Base of every error that guard raises on purpose."""


class UsageError(GuardError):
    """The user asked for something that makes no sense."""


class SourceError(GuardError):
    """The bytes could not be opened or fetched."""


class Malformed(GuardError):
    """The bytes break the rules of their own format."""


class Truncated(Malformed):
    """The bytes end before their format says that they should."""


class Unsupported(GuardError):
    """A form that guard recognises and does not read."""


class Encrypted(Unsupported):
    """A form that cannot be read without a key."""


class MissingDependency(Unsupported):
    """A form that an optional package, not installed here, would read."""


class LimitExceeded(GuardError):
    """The bytes ask for more work than the limits allow."""


class Unconfined(GuardError):
    """A worker cannot be confined: a wall that the system has does not stand, or one that was asked for is missing."""


class BrokenPart(GuardError):
    """A rule, format, engine or table of guard itself is wrong; guard stops rather than go on without it."""
