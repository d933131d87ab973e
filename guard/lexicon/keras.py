"""x."""

ENTRIES = ()
