"""Rules on archives: where readers disagree, what hides, and what unpacking would do."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import rule


def _said(fact: Anomaly) -> str:
    return fact.detail if fact.count == 1 else f"{fact.detail} ({fact.count} times)"


@rule(
    "GRD201",
    Severity.HIGH,
    on=Anomaly,
    kinds=("several-directories", "entry-count", "hidden-member", "folder-with-data"),
    cwe=436,
    since="0.1",
)
def reader_disagreement(fact: Anomaly) -> Iterator[str]:
    """Readers of this archive do not see the same members.

    ## Why it matters
    A zip describes itself in more than one place, and the dialects of tar differ on what a header means. An archive
    made so that readers disagree shows a harmless member to whoever checks it and another to whoever loads it. No
    honest packer writes one.

    ## Example
    An archive with two directories: Python's `zipfile` goes by the one before the end record, torch's reader by the
    one that the end record points to. A link in a tar that says it has data, which some skip and others read on in.

    ## What to do
    Do not load it. Pack the content again with an ordinary tool from a source you trust, and look at all that guard
    lists below the archive: it shows the members of every reader.

    ## References
    - APPNOTE.TXT, section 4.3
    - POSIX, `pax`, "ustar Interchange Format"
    - CWE-436, Interpretation Conflict
    """
    yield _said(fact)


@rule(
    "GRD202",
    Severity.HIGH,
    on=Anomaly,
    kinds=("local-name", "local-method", "local-flags", "local-size", "local-crc", "unicode-path"),
    cwe=436,
    since="0.1",
)
def local_header_disagreement(fact: Anomaly) -> Iterator[str]:
    """A member's own header says other than the archive's directory.

    ## Why it matters
    Each member is described twice: in the directory at the end, and in a header before its data. Some readers believe
    the one, some the other, and `zipfile` refuses where torch opens; so a check with one reader says nothing about
    another.

    ## Example
    The directory says `data.pkl`, the header before its data `readme.txt`.

    ## What to do
    Do not load it. Both readings stand in the report; publish it anew with an ordinary tool if it is your own.

    ## References
    - APPNOTE.TXT, sections 4.3.7 and 4.3.12
    - CVE-2025-1945: flags altered so that a scanner fails where torch loads
    """
    yield _said(fact)


@rule(
    "GRD203",
    Severity.HIGH,
    on=Anomaly,
    kinds=("duplicate-member", "torch-program-twins", "torch-root-twins"),
    cwe=694,
    since="0.1",
)
def duplicate_member(fact: Anomaly) -> Iterator[str]:
    """Two members have one name, and readers differ on which counts.

    ## Why it matters
    Python's `zipfile` and `tarfile` hand over the last, readers of streams the first, torch's reader of zips whichever
    its search meets first. One can be harmless and the other hostile. A file that was packed twice into a tar, byte
    for byte the same, is not meant.

    ## Example
    Two `archive/data.pkl`, the second a plain dictionary.

    ## What to do
    Do not load it. All of them were looked at, and the findings below them say what each would do.

    ## References
    - CWE-694, Use of Multiple Resources with Duplicate Identifier
    """
    yield _said(fact)


@rule("GRD204", Severity.MEDIUM, on=Anomaly, kinds=("case-twins", "unicode-twins", "path-twins"), cwe=178, since="0.1")
def twin_names(fact: Anomaly) -> Iterator[str]:
    """Members differ in case, in Unicode form or in separators only.

    ## Why it matters
    torch's reader ignores the case of names, some file systems too, and others normalise Unicode: for them these
    members are one, and which one is chance.

    ## Example
    `archive/data.pkl` and `archive/DATA.PKL`.

    ## What to do
    Rename one of them. A repository archive with `README` and `readme` in one folder is a common harmless cause.

    ## References
    - CWE-178, Improper Handling of Case Sensitivity
    """
    yield _said(fact)


@rule("GRD205", Severity.HIGH, on=Anomaly, kinds=("overlap",), cwe=409, since="0.1")
def overlapping_members(fact: Anomaly) -> Iterator[str]:
    """Members of the archive share bytes.

    ## Why it matters
    No packer writes overlapping members. They are made to inflate a few kilobytes to terabytes, or to be read as one
    thing from one offset and as another from the next.

    ## Example
    A thousand directory records that all point into one compressed stretch.

    ## What to do
    Do not unpack or load it.

    ## References
    - David Fifield, A better zip bomb, USENIX WOOT 2019
    - CWE-409, Improper Handling of Highly Compressed Data
    """
    yield _said(fact)


@rule(
    "GRD206",
    Severity.MEDIUM,
    on=Anomaly,
    kinds=("data-before", "data-between", "data-after", "data-after-stream", "data-skipped", "padding-content"),
    since="0.1",
)
def unaccounted_data(fact: Anomaly) -> Iterator[str]:
    """Bytes lie in the archive, or the compressed stream, that belong to no member, or that every reader skips.

    ## Why it matters
    What no reader of zips looks at can be what another format's reader looks for, and a payload that is fetched later
    has to lie somewhere.

    ## Example
    A pickle in front of the first member; a program between two members; a frame of zstd that readers skip.

    ## What to do
    Self-extracting archives and zipapps begin with a program, signed Android packages carry a block in the middle.
    For a model there is no honest reason.

    ## References
    - APPNOTE.TXT, section 4.1.9
    """
    yield _said(fact)


@rule(
    "GRD207",
    Severity.HIGH,
    on=Anomaly,
    kinds=("name-absolute", "name-parent", "link-escapes", "link-through"),
    cwe=22,
    since="0.1",
)
def escaping_name(fact: Anomaly) -> Iterator[str]:
    """A member's name, or a link that it is or lies behind, leads out of the folder that it is unpacked into.

    ## Why it matters
    An unpacker that believes it writes wherever the archive says: start-up files, keys, code. A member that is written
    through a link of the same archive is no honest packer's: it is said even where the link seems to stay inside.

    ## Example
    `../../.ssh/authorized_keys`; a link `weights` to `/etc` followed by `weights/passwd`.

    ## What to do
    Do not unpack it.

    ## References
    - CWE-22, Path Traversal
    - CWE-59, Link Following
    - CVE-2007-4559, CVE-2025-4517: Python's `tarfile`
    """
    yield _said(fact)


@rule("GRD208", Severity.MEDIUM, on=Anomaly, kinds=("device-entry",), since="0.1")
def special_entry(fact: Anomaly) -> Iterator[str]:
    """A member would become a device, a FIFO or a socket.

    ## Why it matters
    Model archives hold files. Unpacked with the rights of root such a member gives access to hardware, and a FIFO
    makes its reader wait for ever.

    ## Example
    A member of a tar that is a FIFO; one of a zip with the Unix mode of a character device.

    ## What to do
    Do not unpack it as root; ask who made it.

    ## References
    - APPNOTE.TXT, section 4.4.15
    """
    yield _said(fact)


@rule("GRD209", Severity.LOW, on=Anomaly, kinds=("link-entry",), cwe=59, since="0.1")
def link_entry(fact: Anomaly) -> Iterator[str]:
    """A member would become a link to another place in the archive.

    ## Why it matters
    Archives of repositories hold such links, caches of models too. Readers that know no links see a small text file
    instead.

    ## Example
    `latest` → `v2/model.bin`.

    ## What to do
    Nothing, where a link is expected.

    ## References
    - CWE-59, Link Following
    """
    yield _said(fact)


@rule("GRD210", Severity.HIGH, on=Anomaly, kinds=("name-nul", "name-control", "name-stream"), since="0.1")
def deceptive_name(fact: Anomaly) -> Iterator[str]:
    r"""A member's name holds a NUL, control characters, direction marks, bytes that are no text, or a hidden stream.

    ## Why it matters
    Such names are cut short by some readers, shown otherwise than they are by terminals, or make a check fail where
    the loader goes on.

    ## Example
    `data.pkl\0.txt`, which `zipfile` opens as `data.pkl`; `data.pkl::$DATA`, which is `data.pkl` on Windows.

    ## What to do
    Do not load it. Names are shown escaped in reports.

    ## References
    - CWE-158, Improper Neutralization of Null Byte
    - CVE-2021-42574, Trojan Source
    """
    yield _said(fact)


@rule("GRD211", Severity.MEDIUM, on=Anomaly, kinds=("crc-mismatch", "size-mismatch"), cwe=354, since="0.1")
def checksum_mismatch(fact: Anomaly) -> Iterator[str]:
    """A member is not what its checksum or its size says.

    ## Why it matters
    Python's `zipfile` refuses such a member at its end, torch's reader does not look: a check built on the one misses
    what the other loads. It can also be plain damage.

    ## Example
    `archive/data.pkl` with a CRC of zero.

    ## What to do
    Fetch it again. If it stays so, do not load it.

    ## References
    - CVE-2025-10156: a wrong CRC stops a scanner and not torch
    """
    yield _said(fact)


@rule("GRD212", Severity.HIGH, on=Anomaly, kinds=("false-encryption-flag",), cwe=436, since="0.1")
def false_encryption_flag(fact: Anomaly) -> Iterator[str]:
    """A member is flagged as encrypted and is not.

    ## Why it matters
    The flag makes checkers give up; readers that ignore it load the member. guard read through it.

    ## Example
    Bit 0 of the flags set on an ordinary stored member.

    ## What to do
    Do not load it.

    ## References
    - APPNOTE.TXT, section 4.4.4
    """
    yield _said(fact)


@rule(
    "GRD213",
    Severity.MEDIUM,
    on=Anomaly,
    kinds=(
        "reader-refuses",
        "zip64-disagrees",
        "end-record",
        "local-header",
        "extra-field",
        "descriptor",
        "name-empty",
        "name-long",
    ),
    cwe=20,
    since="0.1",
)
def malformed_archive(fact: Anomaly) -> Iterator[str]:
    """The archive is built in a way that some readers refuse and others accept.

    ## Why it matters
    Lenience differs. What one reader refuses to look at another loads without a word.

    ## Example
    A directory that miniz refuses and `zipfile` reads; a header of a tar with a number that only Python takes for one.

    ## What to do
    Pack it again with an ordinary tool.

    ## References
    - APPNOTE.TXT
    """
    yield _said(fact)


@rule(
    "GRD214",
    Severity.MEDIUM,
    on=Anomaly,
    kinds=("storage-missing", "storage-size", "storage-compressed"),
    cwe=130,
    since="0.1",
)
def storage_mismatch(fact: Anomaly) -> Iterator[str]:
    """A checkpoint's program asks for storages other than those that are there.

    ## Why it matters
    torch writes each storage exactly as long as the program says, and uncompressed. Not every release compares the
    two before it uses the bytes, and what is compressed is read raw where the file is mapped.

    ## Example
    The program asks for 40 bytes of `data/0`, and the record has eight.

    ## What to do
    Fetch the checkpoint again; ask whoever wrote it what edited it.

    ## References
    - torch/serialization.py, `load_tensor`
    """
    yield _said(fact)


@rule(
    "GRD215",
    Severity.MEDIUM,
    on=Anomaly,
    kinds=("storage-stray", "torch-outside-root", "torch-record", "torch-byteorder"),
    since="0.1",
)
def stray_record(fact: Anomaly) -> Iterator[str]:
    """A checkpoint holds records that torch neither writes nor reads.

    ## Why it matters
    torch saves what the program uses and nothing else, below one folder. What else lies there is meant for another
    reader.

    ## Example
    `archive/data/7`, for which the program never asks.

    ## What to do
    Save the checkpoint again with torch; what it holds besides is lost by that.

    ## References
    - caffe2/serialize/inline_container.h
    """
    yield _said(fact)


@rule("GRD220", Severity.LOW, on=Anomaly, kinds=("name-windows",), cwe=67, since="0.1")
def windows_name(fact: Anomaly) -> Iterator[str]:
    """A member's name means something else on Windows.

    ## Why it matters
    There `aux.py` is a device, `model.pkl.` is `model.pkl`, and what follows a colon is a second content of the file
    before it, which no listing shows. Elsewhere such names are ordinary.

    ## Example
    `logs/2024-01-01T10:00.txt`; `con.txt`.

    ## What to do
    Nothing, unless it is to be unpacked on Windows. Two members that are one there are said on their own.

    ## References
    - Microsoft, Naming Files, Paths, and Namespaces
    - CWE-67, Improper Handling of Windows Device Names
    """
    yield _said(fact)


@rule("GRD221", Severity.MEDIUM, on=Anomaly, kinds=("mode-privileged",), cwe=250, since="0.1")
def privileged_mode(fact: Anomaly) -> Iterator[str]:
    """A member would become a file that runs with the rights of its owner or its group.

    ## Why it matters
    Unpacked as root with its mode kept, it gives root's rights to whoever runs it. No model needs that.

    ## Example
    A member of a tar with the mode 4755.

    ## What to do
    Do not unpack it as root, and do not keep modes.

    ## References
    - CWE-250, Execution with Unnecessary Privileges
    """
    yield _said(fact)


@rule("GRD222", Severity.MEDIUM, on=Anomaly, kinds=("index-off-grid",), cwe=436, since="0.1")
def index_off_grid(fact: Anomaly) -> Iterator[str]:
    """The index of a `dbm.dumb` names a place at which the module begins no value.

    ## Why it matters
    `shelve` unpickles what the index points to. A place in the middle of a harmless value can hold another pickle,
    which nobody sees who looks at the values one after another.

    ## Example
    `'weights', (700, 44)`: values begin at multiples of 512.

    ## What to do
    Do not open it with `shelve`. Ask who wrote it, and with what.

    ## References
    - CPython `Lib/dbm/dumb.py`, `_addval`
    """
    yield _said(fact)
