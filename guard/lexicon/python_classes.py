"""python: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import EXCEPTION, NO_ARGUMENTS, ONE_VALUE

SOURCE = "Python 3.11.7, Python 3.12.1, Python 3.13.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "calendar": "Calendar HTMLCalendar TextCalendar _localized_day _localized_month different_locale",
            "csv": "Sniffer",
            "dataclasses": "_FIELD_BASE _FuncBuilder _HAS_DEFAULT_FACTORY_CLASS _KW_ONLY_TYPE _MISSING_TYPE",
            "difflib": "Differ HtmlDiff",
            "string": "Template",
            "textwrap": "TextWrapper",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "calendar": "LocaleHTMLCalendar LocaleTextCalendar",
            "csv": "Dialect DictReader DictWriter excel excel_tab unix_dialect",
            "difflib": "SequenceMatcher",
            "graphlib": "TopologicalSorter",
            "optparse": (
                "HelpFormatter IndentedHelpFormatter Option OptionContainer OptionGroup OptionParser "
                "TitledHelpFormatter"
            ),
            "pprint": "PrettyPrinter",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "collections": "ChainMap UserDict UserList UserString",
            "optparse": "Values",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "collections.abc": (
                "AsyncGenerator AsyncIterable AsyncIterator Awaitable Buffer Callable Collection Container Coroutine "
                "Generator Iterable Iterator MutableSequence Reversible Sequence Sized"
            ),
            "collections": "_Link",
            "dataclasses": "InitVar _DataclassParams",
            "graphlib": "_NodeInfo",
            "pprint": "_safe_key",
        },
        uses=frozenset({Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "collections.abc": "Hashable Mapping MutableMapping MutableSet Set",
            "numbers": "Complex Integral Number Rational Real",
        },
        uses=frozenset({Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "collections.abc": "MappingView ValuesView",
            "collections": "_OrderedDictValuesView",
            "dataclasses": "Field",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "collections.abc": "ItemsView KeysView",
            "collections": "_OrderedDictItemsView _OrderedDictKeysView",
            "statistics": "NormalDist",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ast": "_Precedence",
            "calendar": "Day Month",
            "enum": "EnumCheck FlagBoundary",
            "http": "HTTPMethod HTTPStatus",
            "inspect": "BufferFlags _ParameterKind",
            "plistlib": "PlistFormat",
            "pstats": "SortKey",
            "re": "RegexFlag",
            "signal": "Handlers Sigmasks Signals",
            "socket": "AddressFamily AddressInfo MsgFlag SocketKind",
            "ssl": (
                "AlertDescription Options Purpose SSLErrorNumber TLSVersion VerifyFlags VerifyMode _SSLMethod "
                "_TLSAlertType _TLSContentType _TLSMessageType"
            ),
            "uuid": "SafeUUID",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "_csv": "Error",
            "_queue": "Empty",
            "argparse": "ArgumentTypeError",
            "binascii": "Error Incomplete",
            "builtins": (
                "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError "
                "BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError "
                "ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning Exception "
                "ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit "
                "ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError "
                "KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError "
                "NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError "
                "ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning "
                "RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError "
                "SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError "
                "UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError "
                "_IncompleteInputError"
            ),
            "calendar": "IllegalMonthError IllegalWeekdayError",
            "concurrent.futures._base": "BrokenExecutor CancelledError Error InvalidStateError",
            "concurrent.futures.thread": "BrokenThreadPool",
            "copy": "Error",
            "dataclasses": "FrozenInstanceError",
            "decimal": (
                "Clamped ConversionSyntax DecimalException DivisionByZero DivisionImpossible DivisionUndefined "
                "FloatOperation Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow"
            ),
            "email.errors": (
                "BoundaryError CharsetError HeaderParseError HeaderWriteError MessageError MessageParseError "
                "MultipartConversionError"
            ),
            "graphlib": "CycleError",
            "gzip": "BadGzipFile",
            "http.cookiejar": "LoadError",
            "http.cookies": "CookieError",
            "io": "UnsupportedOperation",
            "ipaddress": "AddressValueError NetmaskValueError",
            "locale": "Error",
            "optparse": "BadOptionError OptParseError OptionValueError",
            "pathlib._abc": "UnsupportedOperation",
            "queue": "Full ShutDown",
            "socket": "gaierror herror",
            "statistics": "StatisticsError",
            "struct": "error",
            "subprocess": "CalledProcessError SubprocessError TimeoutExpired",
            "threading": "BrokenBarrierError",
            "tokenize": "StopTokenizing TokenError",
            "tomllib": "TOMLDecodeError",
            "warnings": "_OptionError",
            "xml.etree.ElementTree": "ParseError",
            "xml.parsers.expat": "ExpatError",
            "zlib": "error",
            "zoneinfo._common": "ZoneInfoNotFoundError",
            "zoneinfo._tzpath": "InvalidTZPathWarning",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "argparse": "ArgumentError",
            "configparser": (
                "DuplicateOptionError DuplicateSectionError Error InterpolationDepthError InterpolationError "
                "InterpolationMissingOptionError InterpolationSyntaxError MissingSectionHeaderError "
                "MultilineContinuationError NoOptionError NoSectionError ParsingError"
            ),
            "email.errors": (
                "CloseBoundaryNotFoundDefect FirstHeaderLineIsContinuationDefect HeaderDefect "
                "HeaderMissingRequiredValue InvalidBase64CharactersDefect InvalidBase64LengthDefect "
                "InvalidBase64PaddingDefect InvalidDateDefect InvalidHeaderDefect "
                "InvalidMultipartContentTransferEncodingDefect MessageDefect MisplacedEnvelopeHeaderDefect "
                "MissingHeaderBodySeparatorDefect MultipartInvariantViolationDefect NoBoundaryInMultipartDefect "
                "NonASCIILocalPartDefect NonPrintableDefect ObsoleteHeaderDefect StartBoundaryNotFoundDefect "
                "UndecodableBytesDefect"
            ),
            "getopt": "GetoptError",
            "json.decoder": "JSONDecodeError",
            "optparse": "AmbiguousOptionError OptionConflictError OptionError",
            "plistlib": "InvalidFileException",
            "re": "PatternError error",
            "urllib.error": "ContentTooShortError URLError",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "urllib.error": "HTTPError",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "collections": "Counter",
        },
        uses=frozenset({Use.BUILD, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "collections": "OrderedDict",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "collections": "defaultdict",
        },
        uses=frozenset({Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "concurrent.futures._base": "DoneAndNotDoneFutures",
            "decimal": "DecimalTuple",
            "difflib": "Match",
            "platform": "AndroidVer IOSVersionInfo uname_result",
            "sched": "Event",
            "selectors": "SelectorKey",
            "statistics": "LinearRegression",
            "tokenize": "TokenInfo",
            "tomllib._parser": "Output",
            "traceback": "_Anchors",
            "urllib.parse": "DefragResult DefragResultBytes ParseResult ParseResultBytes SplitResult SplitResultBytes",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
