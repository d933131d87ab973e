"""What is known against names, by class of effect: judgement, never admission.

Removing a line here admits nothing: a name without an ``Entry`` stays refused. A line says *how bad* it is that it was
used, and what a call would do. An exact name is looked for first, then the nearest module around it.

Sources: the documentation and source of the named modules; deny lists of picklescan 1.0.5 and modelscan 0.8.8, which
a test compares; published advisories against scanners that had missed a name.
"""

from __future__ import annotations

import sys
from typing import Final

from guard.lexicon import DISTRIBUTIONS, Danger, DangerClass

_X, _N, _I, _D = DangerClass.EXECUTION, DangerClass.NATIVE, DangerClass.IMPORT, DangerClass.DESERIALISATION
_F, _W, _R, _E = DangerClass.FILE, DangerClass.NETWORK, DangerClass.INTROSPECTION, DangerClass.ENVIRONMENT

_MODULES: Final[tuple[tuple[DangerClass, str, str], ...]] = (
    # class, what a call does, modules: every name in them, and nothing below them (a package is the user's)
    (_X, "runs a command, or changes files and processes", "os posix nt"),
    (_X, "runs a command", "subprocess _posixsubprocess _winapi popen2 pty"),
    (_X, "runs a command to look at the system", "_osx_support _aix_support"),
    (_X, "runs Python code", "runpy codeop timeit doctest cProfile bdb pdb rlcompleter zipapp pudb ipdb"),
    (_X, "opens a program, or a page", "webbrowser antigravity"),
    (_X, "shows documentation by importing and running", "pydoc"),
    (_N, "writes memory", "_ctypes _cffi_backend mmap _xxsubinterpreters"),
    (_I, "imports a module of the caller's choice", "imp _imp zipimport _frozen_importlib _frozen_importlib_external"),
    (_I, "imports modules", "pkgutil modulefinder"),
    (_D, "loads another pickle", "pickle _pickle cPickle pickletools shelve"),
    (_D, "loads code objects", "marshal"),
    (_F, "copies, moves or deletes files", "shutil fileinput tempfile glob filecmp linecache py_compile compileall"),
    (_F, "reads or writes archives", "zipfile tarfile"),
    (_W, "opens a connection", "socket _socket ssl _ssl socketserver httplib urllib2 ftplib smtplib smtpd"),
    (_W, "opens a connection", "telnetlib poplib imaplib nntplib cgi"),
    (_R, "reaches modules, frames and the interpreter", "sys gc inspect"),
    (_E, "ends the process, or writes into an open file", "faulthandler"),
)

_TREES: Final[tuple[tuple[DangerClass, str, str], ...]] = (
    # class, what a call does, packages with all that is in and below them
    (
        _X,
        "runs a command",
        "plumbum pexpect _pyrepl torch.utils.collect_env torch.utils.bottleneck torch.distributed.run",
    ),
    (_X, "runs Python code", "idlelib lib2to3 IPython.core.interactiveshell IPython.core.magics IPython.utils.process"),
    (
        _X,
        "runs Python code",
        "test.support test.libregrtest sympy.parsing sympy.utilities.autowrap sympy.utilities.lambdify",
    ),
    (_X, "runs Python code", "numpy.testing._private.utils xmlrpc.server"),
    (_X, "installs packages, which runs their code", "pip ensurepip venv virtualenv easy_install setuptools.sandbox"),
    (_X, "builds or runs native code", "numpy.distutils numpy.f2py cffi numba.pycc setuptools.command"),
    (_X, "runs a command, or writes files", "distutils.spawn distutils.core distutils.command distutils.ccompiler"),
    (
        _F,
        "writes files",
        "distutils.file_util distutils.dir_util distutils.archive_util setuptools._distutils.file_util",
    ),
    (_X, "compiles and runs code", "torch._inductor torch.utils.cpp_extension torch._dynamo.guards"),
    (_X, "starts processes", "multiprocessing concurrent.futures.process torch.multiprocessing joblib.externals.loky"),
    (_X, "runs tasks, processes and connections", "asyncio _asyncio"),
    (_N, "calls native functions and writes memory", "ctypes"),
    (_I, "imports a module of the caller's choice", "importlib"),
    (_D, "loads another pickle", "dill cloudpickle jsonpickle hickle"),
    (_F, "opens a database file", "sqlite3 dbm"),
    (_W, "opens a connection", "http.client http.server urllib.request urllib.robotparser urllib3.connectionpool"),
    (_W, "opens a connection", "requests.api requests.sessions aiohttp xmlrpc.client wsgiref paramiko websockets"),
)

_UNHARMED: Final = frozenset(
    {
        *(("inspect", name) for name in ("Signature", "Parameter", "BoundArguments", "_ParameterKind", "_empty")),
        *((module, name) for module in ("os", "posix") for name in ("stat_result", "terminal_size", "uname_result")),
        *(("subprocess", name) for name in ("CalledProcessError", "TimeoutExpired", "SubprocessError")),
        *(("pickle", name) for name in ("PickleError", "PicklingError", "UnpicklingError")),
        *(("_pickle", name) for name in ("PickleError", "PicklingError", "UnpicklingError")),
        *(("socket", name) for name in ("gaierror", "herror", "timeout", "AddressFamily", "SocketKind")),
    }
)
"""Plain data of modules that are otherwise dangerous: unvetted, no worse."""

_NAMES: Final[tuple[tuple[DangerClass, str, str, str], ...]] = (
    # class, what a call does, module, names
    (_X, "runs Python code", "builtins", "eval exec compile execfile apply"),
    (_X, "starts a debugger", "builtins", "breakpoint"),
    (_X, "calls a function on each item, when it is consumed", "builtins", "map filter"),
    (_X, "makes a class, and runs its body", "builtins", "__build_class__"),
    (_I, "imports a module of the caller's choice", "builtins", "__import__ reload __loader__ __spec__"),
    (_F, "opens a file", "builtins", "open file"),
    (_R, "reads any attribute", "builtins", "getattr hasattr super __getattribute__"),
    (_R, "sets or deletes any attribute", "builtins", "setattr delattr"),
    (_R, "shows namespaces", "builtins", "globals locals vars dir __dict__"),
    (_R, "wraps functions as attributes", "builtins", "property classmethod staticmethod"),
    (
        _E,
        "waits for input, or ends the process",
        "builtins",
        "input raw_input exit quit help license credits copyright",
    ),
    (_X, "runs Python code", "code", "InteractiveInterpreter InteractiveConsole interact compile_command"),
    (_X, "runs a command", "commands", "getoutput getstatusoutput getstatus mkarg mk2arg"),
    (_X, "runs Python code", "trace", "Trace main"),
    (_X, "runs Python code", "profile", "run runctx main Profile"),
    (_X, "compiles and runs code", "weave", "inline blitz ext_module ext_tools inline_tools"),
    (_X, "runs a command", "sh", "Command bake contrib sh bash zsh dash env sudo ssh nc python python3 perl curl wget"),
    (_X, "runs a command", "sh", "cat touch rm cp mv chmod chown ls echo kill tee dd find xargs base64 git make"),
    (_X, "runs a command", "invoke", "run sudo Context Context.run Program Executor call"),
    (_X, "runs a command", "invoke.context", "Context.run Context.sudo"),
    (_X, "runs a command", "invoke.runners", "Local Runner.run"),
    (_X, "runs a command on another machine", "fabric", "Connection Connection.run SerialGroup ThreadingGroup"),
    (_X, "runs a command on another machine", "fabric.connection", "Connection"),
    (_X, "runs a command on another machine", "fabric.api", "run local sudo execute put get"),
    (_X, "runs Python code", "IPython", "start_ipython embed get_ipython run_cell"),
    (_X, "runs a script of a package", "pkg_resources", "run_script load_entry_point iter_entry_points run_main"),
    (_E, "changes how Python starts", "site", "main addsitedir execsitecustomize execusercustomize addpackage"),
    (_E, "starts a thread", "threading", "Thread Timer settrace setprofile excepthook"),
    (_E, "starts a thread", "_thread", "start_new_thread start_new interrupt_main"),
    (_E, "sends or handles signals", "signal", "signal raise_signal pthread_kill alarm setitimer set_wakeup_fd"),
    (_E, "sets limits of the process", "resource", "setrlimit prlimit"),
    (_E, "calls a function on exit", "atexit", "register _run_exitfuncs"),
    (_E, "calls a function later", "sched", "scheduler"),
    (_W, "opens a connection", "requests", "get post put patch delete head options request Session session"),
    (_W, "opens a connection", "httpx", "get post put patch delete head options request stream Client AsyncClient"),
    (_W, "opens a connection", "urllib", "urlopen urlretrieve URLopener FancyURLopener"),
    (_W, "opens a connection", "urllib3", "PoolManager request HTTPConnectionPool HTTPSConnectionPool"),
    (_W, "opens a connection", "huggingface_hub", "hf_hub_download snapshot_download upload_file upload_folder"),
    (_W, "opens a connection", "websocket", "create_connection WebSocket WebSocketApp enableTrace"),
    (_W, "opens a connection", "boto3", "client resource Session"),
    (_F, "opens a file or a URL", "fsspec", "open open_files filesystem"),
    (_X, "makes code or a function of bytes", "types", "CodeType FunctionType LambdaType MethodType new_class"),
    (_X, "makes code or a function of bytes", "new", "code function instancemethod classobj module"),
    (_R, "makes a module or a descriptor", "types", "ModuleType DynamicClassAttribute coroutine prepare_class"),
    (_R, "reads any attribute, when it is called", "operator", "attrgetter"),
    (_R, "reads any attribute, when it is called", "_operator", "attrgetter"),
    (_X, "calls any method, when it is called", "operator", "methodcaller call __call__"),
    (_X, "calls any method, when it is called", "_operator", "methodcaller call"),
    (
        _R,
        "reads or changes items of anything",
        "operator",
        "getitem setitem delitem __getitem__ __setitem__ iadd concat",
    ),
    (_R, "reads or changes items of anything", "_operator", "getitem setitem delitem iadd concat"),
    (_X, "calls a function on the items", "functools", "reduce"),
    (_X, "calls a function on the items", "_functools", "reduce"),
    (
        _X,
        "calls a function later",
        "functools",
        "partialmethod singledispatch cached_property lru_cache cache cmp_to_key",
    ),
    (
        _X,
        "calls a function on each item, when it is consumed",
        "itertools",
        "starmap imap ifilter takewhile dropwhile accumulate",
    ),
    (_X, "calls a function on each item, when it is consumed", "itertools", "filterfalse groupby"),
    (_X, "calls a function on exit", "contextlib", "ExitStack closing contextmanager AsyncExitStack redirect_stdout"),
    (_X, "calls a function when an object goes", "weakref", "finalize WeakMethod"),
    (_X, "runs generated code", "collections", "namedtuple"),
    (_X, "runs generated code", "dataclasses", "make_dataclass dataclass"),
    (_X, "runs annotations as code", "typing", "get_type_hints _eval_type ForwardRef NamedTuple"),
    (_X, "runs code in a temporary namespace", "string", "Formatter"),
    (_R, "reads any attribute named in a format", "string", "Formatter.format Formatter.vformat Formatter.get_field"),
    (_R, "reads any attribute named in a format", "builtins", "str.format str.format_map"),
    (
        _I,
        "registers a loader's callable",
        "copyreg",
        "add_extension pickle constructor dispatch_table _extension_registry",
    ),
    (_I, "imports a module named in its argument", "encodings", "search_function"),
    (_I, "imports an encoding's module", "codecs", "lookup register getencoder getdecoder"),
    (_D, "decodes what hides a payload", "codecs", "decode escape_decode"),
    (_D, "decodes what hides a payload", "_codecs", "decode escape_decode lookup register"),
    (_F, "opens a file", "codecs", "open StreamReaderWriter"),
    (_F, "opens a file", "io", "open FileIO open_code TextIOWrapper BufferedWriter"),
    (_F, "opens a file", "_io", "open FileIO open_code"),
    (_F, "opens a file", "_pyio", "open FileIO open_code"),
    (_F, "opens a file", "gzip", "open GzipFile"),
    (_F, "opens a file", "bz2", "open BZ2File"),
    (_F, "opens a file", "lzma", "open LZMAFile"),
    (_F, "opens a file", "tokenize", "open"),
    (_F, "opens a file", "wave", "open"),
    (_F, "opens a file", "logging", "FileHandler basicConfig"),
    (_E, "silences the log, or replaces its parts", "logging", "disable shutdown captureWarnings raiseExceptions"),
    (_E, "silences the log, or replaces its parts", "logging", "setLoggerClass setLogRecordFactory _handlers root"),
    (
        _F,
        "opens a file or a connection",
        "logging.handlers",
        "RotatingFileHandler SocketHandler HTTPHandler SMTPHandler",
    ),
    (
        _X,
        "calls what its configuration names",
        "logging.config",
        "dictConfig fileConfig listen stopListening valid_ident ConvertingDict ConvertingList ConvertingTuple",
    ),
    (
        _X,
        "calls what its configuration names",
        "logging.config",
        "dictConfigClass DictConfigurator _create_formatters _install_handlers _install_loggers _clearExistingHandlers",
    ),
    (_I, "imports a name of the caller's choice", "logging.config", "_resolve BaseConfigurator ConvertingMixin"),
    (
        _F,
        "reads, writes or deletes a file",
        "pathlib",
        "Path.read_text Path.read_bytes Path.write_text Path.write_bytes",
    ),
    (
        _F,
        "reads, writes or deletes a file",
        "pathlib",
        "Path.unlink Path.rmdir Path.rename Path.replace Path.open Path.mkdir",
    ),
    (_F, "reads, writes or deletes a file", "pathlib", "Path.touch Path.symlink_to Path.chmod Path.glob Path.iterdir"),
    (_F, "maps a file of the stream's choice", "joblib._memmapping_reducer", "_strided_from_memmap"),
    (_F, "maps a file of the stream's choice", "joblib.pool", "_strided_from_memmap"),
    (_F, "reads a configuration file", "configparser", "ConfigParser.read RawConfigParser.read"),
    (_F, "looks at files", "posixpath", "exists isfile realpath getsize expanduser expandvars"),
    (_F, "looks at files", "ntpath", "exists isfile realpath getsize expanduser expandvars"),
    (_F, "looks at files", "genericpath", "exists isfile getsize"),
    (_E, "tells about the machine, by running a command", "platform", "popen _syscmd_file _syscmd_ver libc_ver uname"),
    (_E, "waits", "time", "sleep"),
    (_E, "tells who is logged in", "getpass", "getuser getpass"),
    (_E, "tells about users", "pwd", "getpwall getpwnam getpwuid"),
    (
        _X,
        "runs a command to find the machine's address",
        "uuid",
        "_get_command_stdout _ifconfig_getter _arp_getter getnode",
    ),
    (_X, "runs a command to find the machine's address", "uuid", "_ip_getter _lanscan_getter _netstat_getter uuid1"),
    (_X, "runs a command", "ctypes.util", "find_library _findLib_gcc _findSoname_ldconfig"),
    (_X, "runs a command", "mailcap", "findmatch"),
    (_X, "runs a command", "pipes", "Template quote"),
    (_X, "runs a command", "imaplib", "IMAP4_stream"),
    (_X, "runs Python code", "xml.dom.expatbuilder", "parse"),
    (_X, "runs a command", "sysconfig", "_main"),
    (_D, "loads another pickle", "joblib", "load dump Parallel Memory"),
    (_D, "loads another pickle", "joblib.numpy_pickle", "load load_temporary_memmap NumpyUnpickler _unpickle"),
    (_D, "loads another pickle", "sklearn.externals.joblib", "load"),
    (_D, "loads another pickle", "statsmodels.iolib.smpickle", "load_pickle"),
    (_D, "loads another pickle", "statsmodels.base.model", "Results.load LikelihoodModelResults.load"),
    (_X, "evaluates a formula, hence Python code", "patsy.eval", "EvalEnvironment.eval EvalFactor.eval"),
    (_X, "evaluates a formula, hence Python code", "patsy", "dmatrix dmatrices EvalEnvironment EvalFactor"),
    (_X, "evaluates a formula, hence Python code", "patsy.highlevel", "dmatrix dmatrices incr_dbuilder"),
    (_X, "evaluates a formula, hence Python code", "formulaic.utils.stateful_transforms", "stateful_eval"),
    (_X, "evaluates a formula, hence Python code", "formulaic", "model_matrix"),
    (_X, "evaluates a formula, hence Python code", "statsmodels.formula.api", "ols wls gls glm logit rlm quantreg"),
    (_F, "reads a model from a file", "xgboost.core", "Booster.load_model Booster.save_model Booster.dump_model"),
    (_F, "reads a model from a file", "lightgbm.basic", "Booster.save_model Dataset.save_binary"),
    (_F, "reads or writes a file", "catboost.core", "CatBoost.load_model CatBoost.save_model Pool.save"),
    (_F, "reads or writes a file", "scipy.io", "loadmat savemat mmread mmwrite readsav netcdf_file"),
    (_F, "reads or writes a file", "scipy.sparse", "load_npz save_npz"),
    (
        _F,
        "reads or writes a file",
        "sklearn.datasets",
        "load_files load_svmlight_file dump_svmlight_file clear_data_home",
    ),
    (_W, "downloads a data set", "sklearn.datasets", "fetch_openml fetch_20newsgroups fetch_california_housing"),
    (_W, "downloads a data set", "statsmodels.datasets.utils", "get_rdataset webuse _urlopen_cached"),
    (_W, "downloads a data set", "scipy.datasets", "face ascent electrocardiogram download_all"),
    (_D, "loads another pickle", "numpy", "load loads fromregex"),
    (_D, "loads another pickle", "numpy.lib.npyio", "load NpzFile"),
    (_D, "loads another pickle", "numpy.lib._npyio_impl", "load NpzFile"),
    (_D, "loads another pickle", "numpy.lib.format", "read_array open_memmap"),
    (_D, "loads another pickle", "numpy.core.multiarray", "fromfile _load_from_filelike"),
    (_F, "reads or writes a file", "numpy", "fromfile tofile save savez savetxt loadtxt genfromtxt memmap DataSource"),
    (_X, "runs Python code", "numpy.testing", "runstring rundocs run_module_suite measure"),
    (
        _X,
        "calls a function of the caller's choice",
        "numpy",
        "vectorize frompyfunc apply_along_axis apply_over_axes fromfunction",
    ),
    (_X, "calls a function of the caller's choice", "numpy", "piecewise fromiter"),
    (_N, "reads memory at any address", "numpy.ctypeslib", "as_array load_library ndpointer as_ctypes"),
    (_N, "reads memory at any address", "numpy.lib.stride_tricks", "DummyArray as_strided"),
    (_D, "loads another pickle", "pandas", "read_pickle read_hdf"),
    (_D, "loads another pickle", "pandas.io.pickle", "read_pickle"),
    (_X, "runs an expression as code", "pandas", "eval DataFrame.eval DataFrame.query"),
    (_X, "runs an expression as code", "pandas.core.computation.eval", "eval"),
    (_X, "runs an expression as code", "pandas.core.frame", "DataFrame.eval DataFrame.query"),
    (_F, "reads a file or a URL", "pandas", "read_csv read_json read_html read_sql read_excel read_parquet read_table"),
    (_D, "loads another pickle", "torch", "load save"),
    (_D, "loads another pickle", "torch.serialization", "load _load _legacy_load load_global_deps"),
    (
        _X,
        "downloads and runs code",
        "torch.hub",
        "load load_state_dict_from_url download_url_to_file help list _load_local",
    ),
    (_N, "loads a native library", "torch", "_ops"),
    (_N, "loads a native library", "torch.ops", "load_library"),
    (_N, "loads a native library", "torch._ops", "_Ops.load_library"),
    (_N, "loads a native library", "torch.classes", "load_library"),
    (_N, "loads a native library", "torch._classes", "_Classes.load_library"),
    (_X, "loads and runs a TorchScript program", "torch.jit", "load script trace CompilationUnit"),
    (_X, "loads and runs a TorchScript program", "torch.jit._serialization", "load"),
    (_X, "runs Python code", "torch.jit.unsupported_tensor_ops", "execWrapper"),
    (_X, "runs Python code", "torch.jit.frontend", "get_jit_def"),
    (_X, "runs generated code", "torch.fx", "GraphModule symbolic_trace"),
    (
        _X,
        "runs generated code",
        "torch.fx.graph_module",
        "GraphModule reduce_graph_module reduce_package_graph_module _exec_with_source",
    ),
    (
        _X,
        "runs generated code",
        "torch.fx.graph_module",
        "_forward_from_src _deserialize_graph_module reduce_deploy_graph_module",
    ),
    (_X, "runs Python code", "torch.fx.experimental.symbolic_shapes", "ShapeEnv.evaluate_guards_expression"),
    (_X, "runs a function in other processes", "torch.distributed.rpc", "rpc_sync rpc_async remote"),
    (_D, "loads another pickle", "torch.utils._config_module", "ConfigModule.load_config load_config"),
    (_D, "loads another pickle", "torch.utils.data.datapipes.utils.decoder", "basichandlers"),
    (_D, "loads another pickle", "torch.package", "PackageImporter"),
    (_D, "loads another pickle", "torch.distributed.distributed_c10d", "_tensor_to_object"),
    (_I, "imports a module of the caller's choice", "torch._utils", "_import_dotted_name"),
    (_D, "loads another pickle", "torch.distributed.checkpoint.filesystem", "FileSystemReader _FileSystemWriter"),
    (_D, "loads another pickle", "tensordict.nn.common", "cloudpickle_loads"),
    (_D, "loads another pickle", "tensordict.memmap", "MemoryMappedTensor.from_filename"),
    (_D, "loads another pickle", "lightning.fabric.utilities.cloud_io", "_load get_filesystem"),
    (_D, "loads another pickle", "lightning_fabric.utilities.cloud_io", "_load get_filesystem"),
    (_D, "loads another pickle", "fastai.learner", "load_learner load_model Learner.load"),
    (_D, "loads another pickle", "fastai.torch_core", "load_pickle"),
    (_D, "loads another pickle", "fastcore.xtra", "load_pickle"),
    (_X, "runs a command", "fastcore.xtra", "run repo_details"),
    (_X, "imports a module and runs its code", "torch_geometric.template", "module_from_template"),
    (_W, "downloads a file", "torch_geometric.data.download", "download_url download_google_url"),
    (_W, "downloads a file", "torchvision.datasets.utils", "download_url download_and_extract_archive"),
    (_W, "downloads a file", "torchvision.datasets.utils", "download_file_from_google_drive"),
    (
        _W,
        "downloads a model",
        "timm.models._hub",
        "load_state_dict_from_hf load_model_config_from_hf download_cached_file",
    ),
    (_D, "loads another pickle", "timm.models._helpers", "load_state_dict load_checkpoint resume_checkpoint"),
    (
        _W,
        "downloads a file",
        "ultralytics.utils.downloads",
        "safe_download attempt_download_asset download get_github_assets",
    ),
    (
        _X,
        "installs packages, which runs their code",
        "ultralytics.utils.checks",
        "check_requirements check_pip_update_available",
    ),
    (_D, "loads another pickle", "ultralytics.nn.tasks", "torch_safe_load load_checkpoint attempt_load_one_weight"),
    (_D, "loads another pickle", "ultralytics.nn.tasks", "attempt_load_weights"),
    (_F, "maps a file", "torch", "UntypedStorage.from_file FloatStorage.from_file from_file"),
    (_F, "maps a file", "torch.storage", "UntypedStorage.from_file TypedStorage.from_file _StorageBase.from_file"),
    (_X, "runs an expression as code", "sympy", "sympify parse_expr lambdify S preview"),
    (_X, "runs an expression as code", "sympy.core.sympify", "sympify"),
    (_D, "loads another pickle", "nltk.data", "load find retrieve"),
    (_D, "loads another pickle", "networkx.readwrite.gpickle", "read_gpickle"),
    (_D, "loads a stream that may hold Python's functions", "polars.expr.expr", "Expr Expr.deserialize"),
    (
        _D,
        "loads a stream that may hold Python's functions",
        "polars.lazyframe.frame",
        "LazyFrame LazyFrame.deserialize",
    ),
    (_D, "loads another pickle", "pyarrow", "deserialize"),
    (_D, "loads another pickle", "pydantic.tools", "parse_raw_as parse_file_as"),
    (_N, "takes code for a native machine", "regex._regex", "compile"),
    (_N, "takes code for a native machine", "_sre", "compile"),
    (_F, "opens a file", "PIL.Image", "open preinit init"),
    (_F, "opens a file or a URL", "geopandas.io.file", "_read_file read_file"),
    (_F, "opens a file or a URL", "astropy.table.table", "Table.read Table.write"),
    (_W, "opens a connection to a database", "optuna.storages._rdb.storage", "RDBStorage"),
    (_W, "opens a connection to a database", "optuna.study.study", "load_study create_study delete_study copy_study"),
    (_F, "opens a file", "omegaconf.omegaconf", "OmegaConf.load OmegaConf.save"),
    (
        _X,
        "constructs objects named in YAML",
        "yaml",
        "load unsafe_load full_load load_all unsafe_load_all Loader UnsafeLoader",
    ),
    (_X, "constructs objects named in YAML", "ruamel.yaml", "load YAML"),
    (_X, "runs a template", "jinja2", "Template Environment from_string"),
    (_X, "runs a template", "mako.template", "Template"),
    (_X, "loads a model, and the code in it", "keras.models", "load_model model_from_json model_from_config"),
    (_X, "loads a model, and the code in it", "keras.layers", "Lambda deserialize"),
    (_X, "loads a model, and the code in it", "keras.src.layers.core.lambda_layer", "Lambda"),
    (_X, "loads a model, and the code in it", "keras.src.saving.saving_lib", "_load_model_from_fileobj load_model"),
    (_X, "loads a model, and the code in it", "keras.src.saving.saving_api", "load_model"),
    (
        _X,
        "loads a model, and the code in it",
        "keras.src.saving.keras_saveable",
        "KerasSaveable KerasSaveable._unpickle_model",
    ),
    (_D, "loads another pickle", "gensim.utils", "unpickle SaveLoad.load"),
    (_X, "loads a model, and the code in it", "mlflow.pyfunc", "load_model load_pyfunc"),
    (_X, "loads a model, and the code in it", "mlflow.sklearn", "load_model"),
    (_X, "imports a package by name, and builds what it says", "spacy", "load"),
    (_X, "imports a package by name, and builds what it says", "spacy.util", "load_model import_file"),
    (_D, "loads another pickle", "srsly", "pickle_loads"),
    (_D, "loads another pickle", "srsly._pickle_api", "pickle_loads"),
    (
        _D,
        "loads another pickle",
        "langchain_community.vectorstores.faiss",
        "FAISS.load_local FAISS.deserialize_from_bytes",
    ),
    (_D, "loads another pickle", "stable_baselines3.common.save_util", "load_from_pkl load_from_zip_file json_to_data"),
    (_X, "loads a model, and the code in it", "tensorflow.keras.models", "load_model model_from_json"),
    (_F, "reads or writes a file", "tensorflow.python.ops.gen_io_ops", "read_file write_file matching_files"),
    (
        _X,
        "loads a model, and the code in it",
        "transformers.dynamic_module_utils",
        "get_class_from_dynamic_module get_cached_module_file",
    ),
    (_X, "loads a model, and the code in it", "transformers.pipelines", "pipeline"),
    (_X, "imports a module of the caller's choice", "sentence_transformers.util", "import_from_string"),
    (_X, "imports a module of the caller's choice", "sentence_transformers.util.misc", "import_from_string"),
    (_W, "downloads a file", "sentence_transformers.util", "http_get"),
    (_W, "downloads a file", "huggingface_hub.file_download", "hf_hub_download http_get"),
    (_W, "downloads files", "huggingface_hub._snapshot_download", "snapshot_download"),
    (_F, "maps a file into memory", "datasets.table", "MemoryMappedTable.from_file"),
    (_X, "downloads a data set, and runs its script", "datasets.load", "load_dataset load_dataset_builder load_metric"),
    (_X, "downloads a metric, and runs its script", "evaluate.loading", "load"),
    (_X, "calls what a configuration names", "hydra.utils", "instantiate call get_class get_method get_object"),
    (_X, "calls what a configuration names", "hydra._internal.instantiate._instantiate2", "instantiate"),
    (
        _X,
        "makes functions of code objects",
        "cloudpickle.cloudpickle",
        "_make_function _function_setstate _make_skeleton_class _make_skeleton_enum _class_setstate subimport",
    ),
    (
        _X,
        "makes functions of code objects",
        "dill._dill",
        "_create_function _create_code _create_type _eval_repr _create_ftype _create_capsule",
    ),
    (_I, "imports a module of its choice", "dill._dill", "_import_module"),
    (_F, "opens a file", "dill._dill", "_create_filehandle"),
    (_X, "runs an expression as code", "numexpr", "evaluate"),
    (_X, "runs an expression as code", "numexpr.necompiler", "evaluate"),
    (_E, "prints, or raises, where nobody expects it", "warnings", "warn_explicit showwarning _showwarnmsg"),
    (_X, "runs a command in a window", "tkinter", "Tcl Tk"),
    (_X, "runs a command in a window", "_tkinter", "create"),
    (_X, "runs code on import", "this", "d s"),
    (_X, "is the program that loads the file", "__main__", "__dict__ __builtins__ __loader__"),
    (_X, "runs unit tests", "unittest", "main TextTestRunner TestProgram TestLoader"),
    (_X, "replaces any attribute", "unittest.mock", "patch _patch _importer Mock MagicMock"),
    (_R, "reads any attribute of any module", "pyexpat", "ParserCreate"),
    (_N, "reads memory", "builtins", "memoryview"),
    (_E, "registers an audit or trace function", "_testcapi", "run_in_subinterp"),
    (_N, "runs code in an interpreter", "_interpreters", "run_string exec create"),
    (_N, "runs a test of the interpreter", "_testinternalcapi", "exec_interpreter"),
)

_EVADES: Final = frozenset(
    {
        ("pkgutil", "resolve_name"),
        ("pydoc", "locate"),
        ("idlelib.pyshell", "ModifiedInterpreter.runcode"),
        ("idlelib.run", "Executive.runcode"),
        ("idlelib.autocomplete", "AutoComplete.get_entity"),
        ("idlelib.calltip", "get_entity"),
        ("lib2to3.pgen2.grammar", "Grammar.loads"),
        ("lib2to3.pgen2.pgen", "ParserGenerator.make_label"),
        ("torch.jit.unsupported_tensor_ops", "execWrapper"),
        ("torch.utils.bottleneck.__main__", "run_cprofile"),
        ("torch.utils.collect_env", "run"),
        ("torch._dynamo.guards", "GuardBuilder.get"),
        ("torch.fx.experimental.symbolic_shapes", "ShapeEnv.evaluate_guards_expression"),
        ("numpy.testing._private.utils", "runstring"),
        ("numpy.f2py.crackfortran", "getlincoef"),
        ("numpy.f2py.crackfortran", "_eval_length"),
        ("imaplib", "IMAP4_stream"),
        ("uuid", "_get_command_stdout"),
        ("_osx_support", "_read_output"),
        ("_aix_support", "_read_cmd_output"),
        ("_pyrepl.pager", "pipe_pager"),
        ("distutils.file_util", "write_file"),
        ("ensurepip", "_run_pip"),
        ("doctest", "debug_script"),
        ("test.support.script_helper", "assert_python_ok"),
    }
)
"""Names with no business in any file: only a list that forgot them explains their being there."""

_INTROSPECTIVE: Final = frozenset(
    "__globals__ __builtins__ __subclasses__ __mro__ __bases__ __base__ __code__ __closure__ __getattribute__ __dict__ "
    "__self__ __func__ __init_subclass__ __reduce__ __reduce_ex__ __loader__ __spec__ __import__ f_globals gi_frame "
    "f_builtins f_locals cr_frame tb_frame".split()
)
"""Attributes that lead out of the object they are read from."""

_BY_NAME: Final = {
    (module, name): Danger(effect=effect, why=why, evades=(module, name) in _EVADES)
    for effect, why, module, names in _NAMES
    for name in names.split()
}
_BY_MODULE: Final = {
    module: Danger(effect=effect, why=why) for effect, why, modules in _MODULES for module in modules.split()
}
_BY_TREE: Final = {
    module: Danger(effect=effect, why=why) for effect, why, modules in _TREES for module in modules.split()
}
_OWN_TOPS: Final = frozenset("code commands fabric imp invoke new parser profile sh site test trace user weave".split())
"""Top-level names that are known for what a module of theirs does, and that anybody's own package may bear."""
_KNOWN_TOPS: Final = (
    frozenset(place.partition(".")[0] for place in (*_BY_MODULE, *_BY_TREE, *(module for module, _ in _BY_NAME)))
    | sys.stdlib_module_names
    | frozenset(DISTRIBUTIONS)
) - _OWN_TOPS
"""Top-level modules and packages that are somebody's published work, and not the user's own."""
_UNMISTAKABLE: Final = frozenset(
    "os posix nt sys subprocess builtins importlib runpy pty ctypes pickle marshal shutil socket".split()
)
"""Modules after which nobody calls an attribute of a class of their own."""

_TRAVERSAL: Final = Danger(effect=_R, why="walks through attributes to what no import names", evades=True)
"""``collections`` with ``_sys.modules.get``: the module is harmless, and the way through it is not."""


def find(module: str, name: str) -> Danger | None:
    """What is known against a name, or against the nearest module around it; None: nothing."""
    if (module, name) in _UNHARMED:
        return None
    known = _exact(module, name) or _traversal(module, name) or _around(module)
    if known is not None and (module, name) in _EVADES:
        return Danger(effect=known.effect, why=known.why, evades=True)
    return known


def _exact(module: str, name: str) -> Danger | None:
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        known = _BY_NAME.get((module, ".".join(parts[:end])))
        if known is not None:
            return known
    return None


def _traversal(module: str, name: str) -> Danger | None:
    """A dotted name that leaves its module: through a module that it imports, or through introspection.

    ``Settings.profile.Colour`` in the user's own module is a class in a class in a class. That module has been left
    only where each step has the look of a module, and the last of them a name that is no attribute's.
    """
    parts = name.split(".")
    own = module.partition(".")[0] not in _KNOWN_TOPS
    for start, part in enumerate(parts[:-1]):
        inner, rest = part.lstrip("_"), ".".join(parts[start + 1 :])
        if own and (inner not in _UNMISTAKABLE or any(step != step.lower() for step in parts[: start + 1])):
            continue
        below = ".".join((module, *parts[: start + 1]))
        if _exact(below, rest) or below in _BY_TREE:
            return _TRAVERSAL
        if part in _BY_MODULE or inner in _BY_MODULE or part in _BY_TREE or _exact(part, rest) or _exact(inner, rest):
            return _TRAVERSAL
    return _TRAVERSAL if _INTROSPECTIVE.intersection(parts) else None


def _around(module: str) -> Danger | None:
    known = _BY_MODULE.get(module)
    while known is None and module:
        known = _BY_TREE.get(module)
        module = module.rpartition(".")[0]
    return known
