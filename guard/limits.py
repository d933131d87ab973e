"""How much one inspection may cost: the limits, and the meter that runs against them."""

from __future__ import annotations

from msgspec import Struct, field

from guard.errors import LimitExceeded


class Limits(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one inspection of one artifact may spend. Every field names its unit.

    The defaults are chosen so that the worst input ends within ten seconds and 300 MB on one slow core; ordinary
    checkpoints use a few per cent of them. What is far away may take longer to come, and has limits of its own.
    Exceeding one is never CLEAN: it is a ``Gap(LIMIT)``.
    """

    bytes_read: int = 4 << 30
    """Bytes taken from the source in total, repeats counted."""
    bytes_inflated: int = 1 << 30
    """Bytes that decompression may produce in total. Those of slow decoders weigh more: bzip2's ten, LZMA's two."""
    inflation_ratio: int = 1100
    """Output bytes per input byte of one compressed member (deflate's own ceiling is 1032)."""
    bytes_sought: int = 9 << 27
    """Bytes in which the ends of lines of text are sought, beside those of ``bytes_read``: a header of safetensors, and
    2^28 numbers of four bytes without a newline among them. Only a search knows that no unpickler gets past those."""
    operations: int = 30_000_000
    """Pickle opcodes executed, over all readings of all streams of the artifact; looking at a member counts as many as
    take that time, and so does each reading of it (``examination.LOOK``)."""
    cells: int = 5_000_000
    """What the pickle machine may hold at one time, in cells of about 40 bytes: a value on the stack or in the memo is
    one, an object four, five items of a container one."""
    globals: int = 20_000
    """Distinct globals, and kinds of operation, of one reading of one stream."""
    facts: int = 100_000
    """Distinct facts."""
    depth: int = 16
    """Containers within containers, embedded pickles included."""
    members: int = 80_000
    """Members of containers, over the whole artifact; each counts where it is listed and where it is read."""
    header_bytes: int = 100 << 20
    """Bytes of one header read into memory at once (safetensors' own reader stops here too)."""
    files: int = 100_000
    """Files and folders of one tree."""
    seconds: int = 120
    """Seconds on the clock for one artifact; after that its worker is killed."""
    memory: int = 1 << 30
    """Bytes of memory that a worker may have."""
    spool_bytes: int = 8 << 30
    """Bytes accepted from standard input."""
    transfer_bytes: int = 1 << 30
    """Bytes fetched for one remote file; none is fetched twice."""
    transfer_requests: int = 10_000
    """Requests sent for one remote file, tries and redirections counted."""
    transfer_seconds: int = 900
    """Seconds that fetching from one remote file, or listing one remote folder, may take in total, waits included."""
    request_seconds: int = 60
    """Seconds that one request may take, from connecting to its last byte."""
    request_tries: int = 4
    """Tries of one request that fails for a reason that may pass."""
    text: int = 400
    """Characters of one rendered value in a report."""


class Budget(Struct):
    """The running meter of one inspection; every window, machine and child of the artifact shares it."""

    limits: Limits = field(default_factory=Limits)
    bytes_read: int = 0
    bytes_inflated: int = 0
    bytes_sought: int = 0
    operations: int = 0
    facts: int = 0
    members: int = 0
    transferred: int = 0
    requests: int = 0

    def spend_bytes(self, count: int) -> None:
        """Account for ``count`` bytes read. Raises LimitExceeded."""
        self.bytes_read += count
        if self.bytes_read > self.limits.bytes_read:
            raise LimitExceeded(f"more than {self.limits.bytes_read} bytes would have to be read")

    def spend_sought(self, count: int) -> None:
        """Account for ``count`` bytes in which the end of a line is sought. Raises LimitExceeded."""
        self.bytes_sought += count
        if self.bytes_sought > self.limits.bytes_sought:
            raise LimitExceeded(
                f"the ends of lines would have to be sought in more than {self.limits.bytes_sought} bytes"
            )

    def spend_inflated(self, count: int) -> None:
        """Account for ``count`` bytes of decompressed output. Raises LimitExceeded."""
        self.bytes_inflated += count
        if self.bytes_inflated > self.limits.bytes_inflated:
            raise LimitExceeded(f"decompression yields more than {self.limits.bytes_inflated} bytes, slow ones weighed")

    def spend_operations(self, count: int = 1) -> None:
        """Account for ``count`` steps of an interpreter. Raises LimitExceeded."""
        self.operations += count
        if self.operations > self.limits.operations:
            raise LimitExceeded(f"more than {self.limits.operations} operations")

    def spend_facts(self, count: int = 1) -> None:
        """Account for ``count`` distinct facts. Raises LimitExceeded."""
        self.facts += count
        if self.facts > self.limits.facts:
            raise LimitExceeded(f"more than {self.limits.facts} distinct facts")

    def spend_members(self, count: int = 1) -> None:
        """Account for ``count`` members of a container. Raises LimitExceeded."""
        self.members += count
        if self.members > self.limits.members:
            raise LimitExceeded(f"more than {self.limits.members} members")

    def spend_transfer(self, count: int) -> None:
        """Account for ``count`` bytes fetched from afar. Raises LimitExceeded."""
        self.transferred += count
        if self.transferred > self.limits.transfer_bytes:
            raise LimitExceeded(f"more than {self.limits.transfer_bytes} bytes would have to be fetched")

    def spend_request(self) -> None:
        """Account for one request. Raises LimitExceeded."""
        self.requests += 1
        if self.requests > self.limits.transfer_requests:
            raise LimitExceeded(f"more than {self.limits.transfer_requests} requests")
