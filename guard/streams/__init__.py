"""Bytes, bounded: every byte that a parser sees comes through a window."""
