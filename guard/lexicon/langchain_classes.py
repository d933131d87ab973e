"""langchain: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import EXCEPTION, NO_ARGUMENTS, ONE_VALUE, PYDANTIC, SLOTTED

SOURCE = (
    "langchain 0.1.20, langchain-classic 1.0.8, langchain-community 0.0.38, langchain-community 0.4.2, langchain- "
    "core 0.1.53, langchain-core 1.8.1, langchain-text-splitters 0.0.2, langchain-text-splitters 1.1.3; by the "
    "criteria of tests/lexicon/propose.py"
)

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "langchain.memory.entity": "SQLiteEntityStore.Config",
            "langchain_community.docstore.arbitrary_fn": "DocstoreFn",
            "langchain_community.docstore.base": "AddableMixin Docstore",
            "langchain_core.beta.runnables.context": "Context ContextSet.Config PrefixContext",
            "langchain_core.caches": "BaseCache",
            "langchain_core.callbacks.base": (
                "AsyncCallbackHandler BaseCallbackHandler CallbackManagerMixin ChainManagerMixin LLMManagerMixin "
                "RetrieverManagerMixin RunManagerMixin ToolManagerMixin"
            ),
            "langchain_core.callbacks.stdout": "StdOutCallbackHandler",
            "langchain_core.callbacks.streaming_stdout": "StreamingStdOutCallbackHandler",
            "langchain_core.chat_loaders": "BaseChatLoader",
            "langchain_core.cross_encoders": "BaseCrossEncoder",
            "langchain_core.document_loaders.base": "BaseBlobParser BaseLoader",
            "langchain_core.document_loaders.blob_loaders": "Blob.Config BlobLoader",
            "langchain_core.documents.transformers": "BaseDocumentTransformer",
            "langchain_core.embeddings.embeddings": "Embeddings",
            "langchain_core.example_selectors.base": "BaseExampleSelector",
            "langchain_core.example_selectors.semantic_similarity": "_VectorStoreExampleSelector.Config",
            "langchain_core.indexing.base": "InMemoryRecordManager RecordManager",
            "langchain_core.language_models.chat_models": "BaseChatModel.Config",
            "langchain_core.language_models.llms": "BaseLLM.Config",
            "langchain_core.memory": "BaseMemory.Config",
            "langchain_core.messages.base": "BaseMessage.Config",
            "langchain_core.messages.tool": "ToolOutputMixin",
            "langchain_core.output_parsers.base": "BaseLLMOutputParser",
            "langchain_core.prompts.base": "BasePromptTemplate.Config",
            "langchain_core.prompts.few_shot": (
                "FewShotChatMessagePromptTemplate.Config FewShotPromptTemplate.Config "
                "_FewShotPromptTemplateMixin.Config"
            ),
            "langchain_core.prompts.few_shot_with_templates": "FewShotPromptWithTemplates.Config",
            "langchain_core.rate_limiters": "BaseRateLimiter",
            "langchain_core.retrievers": "BaseRetriever.Config",
            "langchain_core.runnables.base": (
                "Runnable RunnableBindingBase.Config RunnableEachBase.Config RunnableParallel.Config "
                "RunnableSequence.Config _ChunkAccumulator"
            ),
            "langchain_core.runnables.branch": "RunnableBranch.Config",
            "langchain_core.runnables.configurable": "DynamicRunnable.Config",
            "langchain_core.runnables.fallbacks": "RunnableWithFallbacks.Config",
            "langchain_core.runnables.graph_ascii": "_EdgeViewer",
            "langchain_core.runnables.router": "RouterRunnable.Config",
            "langchain_core.runnables.utils": "GetLambdaSource IsLocalDict _RootEventFilter _SchemaConfig",
            "langchain_core.stores": "BaseStore InMemoryBaseStore InMemoryByteStore InMemoryStore",
            "langchain_core.structured_query": "Visitor",
            "langchain_core.tools.base": "InjectedToolArg InjectedToolCallId _DirectlyInjectedToolArg _SchemaConfig",
            "langchain_core.tools": "BaseTool.Config _SchemaConfig",
            "langchain_core.utils.aiter": "NoLock aclosing",
            "langchain_core.utils.formatting": "StrictFormatter",
            "langchain_core.utils.iter": "NoLock",
            "langchain_core.utils.utils": "_NoDefaultType",
            "langchain_core.vectorstores.base": "VectorStore",
            "langchain_core.vectorstores.in_memory": "InMemoryVectorStore",
            "langchain_core.vectorstores": "VectorStore VectorStoreRetriever.Config",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.language_models.chat_model_stream": (
                "SyncProjection SyncTextProjection _AsyncProjectionIterator _AsyncTextProjectionIterator "
                "_ProjectionBase"
            ),
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_community.docstore.in_memory": "InMemoryDocstore",
            "langchain_community.docstore.wikipedia": "Wikipedia",
            "langchain_core.caches": "InMemoryCache",
            "langchain_core.callbacks.base": "BaseCallbackManager",
            "langchain_core.callbacks.manager": (
                "AsyncCallbackManager AsyncCallbackManagerForChainGroup AsyncCallbackManagerForChainRun "
                "AsyncCallbackManagerForLLMRun AsyncCallbackManagerForRetrieverRun AsyncCallbackManagerForToolRun "
                "AsyncParentRunManager AsyncRunManager BaseRunManager CallbackManager CallbackManagerForChainGroup "
                "CallbackManagerForChainRun CallbackManagerForLLMRun CallbackManagerForRetrieverRun "
                "CallbackManagerForToolRun ParentRunManager RunManager"
            ),
            "langchain_core.callbacks.usage": "UsageMetadataCallbackHandler",
            "langchain_core.chat_history": "BaseChatMessageHistory",
            "langchain_core.document_loaders.langsmith": "LangSmithLoader",
            "langchain_core.language_models.chat_model_stream": (
                "AsyncChatModelStream ChatModelStream _ChatModelStreamBase"
            ),
            "langchain_core.output_parsers.xml": "_StreamingParser",
            "langchain_core.rate_limiters": "InMemoryRateLimiter",
            "langchain_core.runnables.config": "ContextThreadPoolExecutor",
            "langchain_core.runnables.graph_ascii": "AsciiCanvas VertexViewer",
            "langchain_core.runnables.graph_png": "PngDrawer",
            "langchain_core.runnables.utils": "FunctionNonLocals IsFunctionArgDict NonLocals",
            "langchain_core.utils.aiter": "Tee",
            "langchain_core.utils.iter": "Tee",
            "langchain_core.utils.pydantic": "_IgnoreUnserializable",
            "langchain_text_splitters.base": "TextSplitter TokenTextSplitter",
            "langchain_text_splitters.character": "CharacterTextSplitter RecursiveCharacterTextSplitter",
            "langchain_text_splitters.html": (
                "HTMLHeaderTextSplitter HTMLSectionSplitter HTMLSemanticPreservingSplitter"
            ),
            "langchain_text_splitters.json": "RecursiveJsonSplitter",
            "langchain_text_splitters.jsx": "JSFrameworkTextSplitter",
            "langchain_text_splitters.konlpy": "KonlpyTextSplitter",
            "langchain_text_splitters.latex": "LatexTextSplitter",
            "langchain_text_splitters.markdown": (
                "ExperimentalMarkdownSyntaxTextSplitter MarkdownHeaderTextSplitter MarkdownTextSplitter"
            ),
            "langchain_text_splitters.nltk": "NLTKTextSplitter",
            "langchain_text_splitters.python": "PythonCodeTextSplitter",
            "langchain_text_splitters.sentence_transformers": "SentenceTransformersTokenTextSplitter",
            "langchain_text_splitters.spacy": "SpacyTextSplitter",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.language_models.chat_model_stream": "AsyncProjection AsyncTextProjection",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.runnables.base": "RunnableGenerator RunnableLambda",
            "langchain_core.runnables.graph": "Graph NodeColors NodeStyles",
            "langchain_text_splitters.base": "Tokenizer",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain.memory.buffer": "ConversationBufferMemory ConversationStringBufferMemory",
            "langchain.memory.buffer_window": "ConversationBufferWindowMemory",
            "langchain.memory.chat_memory": "BaseChatMemory",
            "langchain.memory.combined": "CombinedMemory",
            "langchain.memory.entity": (
                "BaseEntityStore ConversationEntityMemory InMemoryEntityStore RedisEntityStore SQLiteEntityStore "
                "UpstashRedisEntityStore"
            ),
            "langchain.memory.readonly": "ReadOnlySharedMemory",
            "langchain.memory.simple": "SimpleMemory",
            "langchain.memory.summary": "ConversationSummaryMemory SummarizerMixin",
            "langchain.memory.summary_buffer": "ConversationSummaryBufferMemory",
            "langchain.memory.token_buffer": "ConversationTokenBufferMemory",
            "langchain.memory.vectorstore": "VectorStoreRetrieverMemory",
            "langchain.output_parsers.boolean": "BooleanOutputParser",
            "langchain.output_parsers.combining": "CombiningOutputParser",
            "langchain.output_parsers.datetime": "DatetimeOutputParser",
            "langchain.output_parsers.enum": "EnumOutputParser",
            "langchain.output_parsers.fix": "OutputFixingParser",
            "langchain.output_parsers.pandas_dataframe": "PandasDataFrameOutputParser",
            "langchain.output_parsers.regex": "RegexParser",
            "langchain.output_parsers.regex_dict": "RegexDictParser",
            "langchain.output_parsers.retry": "RetryOutputParser RetryWithErrorOutputParser",
            "langchain.output_parsers.structured": "ResponseSchema StructuredOutputParser",
            "langchain.output_parsers.yaml": "YamlOutputParser",
            "langchain_classic.memory.buffer": "ConversationBufferMemory ConversationStringBufferMemory",
            "langchain_classic.memory.buffer_window": "ConversationBufferWindowMemory",
            "langchain_classic.memory.chat_memory": "BaseChatMemory",
            "langchain_classic.memory.combined": "CombinedMemory",
            "langchain_classic.memory.entity": (
                "BaseEntityStore ConversationEntityMemory InMemoryEntityStore RedisEntityStore SQLiteEntityStore "
                "UpstashRedisEntityStore"
            ),
            "langchain_classic.memory.readonly": "ReadOnlySharedMemory",
            "langchain_classic.memory.simple": "SimpleMemory",
            "langchain_classic.memory.summary": "ConversationSummaryMemory SummarizerMixin",
            "langchain_classic.memory.summary_buffer": "ConversationSummaryBufferMemory",
            "langchain_classic.memory.token_buffer": "ConversationTokenBufferMemory",
            "langchain_classic.memory.vectorstore": "VectorStoreRetrieverMemory",
            "langchain_classic.memory.vectorstore_token_buffer_memory": "ConversationVectorStoreTokenBufferMemory",
            "langchain_classic.output_parsers.boolean": "BooleanOutputParser",
            "langchain_classic.output_parsers.combining": "CombiningOutputParser",
            "langchain_classic.output_parsers.datetime": "DatetimeOutputParser",
            "langchain_classic.output_parsers.enum": "EnumOutputParser",
            "langchain_classic.output_parsers.fix": "OutputFixingParser",
            "langchain_classic.output_parsers.pandas_dataframe": "PandasDataFrameOutputParser",
            "langchain_classic.output_parsers.regex": "RegexParser",
            "langchain_classic.output_parsers.regex_dict": "RegexDictParser",
            "langchain_classic.output_parsers.retry": "RetryOutputParser RetryWithErrorOutputParser",
            "langchain_classic.output_parsers.structured": "ResponseSchema StructuredOutputParser",
            "langchain_classic.output_parsers.yaml": "YamlOutputParser",
            "langchain_core.agents": "AgentAction AgentActionMessageLog AgentFinish AgentStep",
            "langchain_core.beta.runnables.context": "ContextGet ContextSet",
            "langchain_core.chat_history": "InMemoryChatMessageHistory",
            "langchain_core.decisions.base": "BaseDecisionModel",
            "langchain_core.decisions.types": (
                "Box BoxAnswer BoxCoordinates Choice ChoiceAnswer ClassifierResponse Noul NoulAnswer NoulCriteria "
                "Score ScoreAnswer"
            ),
            "langchain_core.document_loaders.blob_loaders": "Blob",
            "langchain_core.documents.base": "BaseMedia Blob Document",
            "langchain_core.documents.compressor": "BaseDocumentCompressor",
            "langchain_core.embeddings.fake": "DeterministicFakeEmbedding FakeEmbeddings",
            "langchain_core.example_selectors.length_based": "LengthBasedExampleSelector",
            "langchain_core.example_selectors.semantic_similarity": (
                "MaxMarginalRelevanceExampleSelector SemanticSimilarityExampleSelector _VectorStoreExampleSelector"
            ),
            "langchain_core.indexing.base": "DocumentIndex",
            "langchain_core.indexing.in_memory": "InMemoryDocumentIndex",
            "langchain_core.language_models.base": "BaseLanguageModel",
            "langchain_core.language_models.chat_models": "BaseChatModel SimpleChatModel",
            "langchain_core.language_models.fake": "FakeListLLM FakeStreamingListLLM",
            "langchain_core.language_models.fake_chat_models": (
                "FakeChatModel FakeListChatModel FakeMessagesListChatModel GenericFakeChatModel ParrotFakeChatModel"
            ),
            "langchain_core.language_models.llms": "BaseLLM LLM",
            "langchain_core.memory": "BaseMemory",
            "langchain_core.messages.ai": "AIMessage AIMessageChunk",
            "langchain_core.messages.base": "BaseMessage BaseMessageChunk",
            "langchain_core.messages.chat": "ChatMessage ChatMessageChunk",
            "langchain_core.messages.function": "FunctionMessage FunctionMessageChunk",
            "langchain_core.messages.human": "HumanMessage HumanMessageChunk",
            "langchain_core.messages.modifier": "RemoveMessage",
            "langchain_core.messages.system": "SystemMessage SystemMessageChunk",
            "langchain_core.messages.tool": "ToolMessage ToolMessageChunk",
            "langchain_core.output_parsers.base": "BaseGenerationOutputParser BaseOutputParser",
            "langchain_core.output_parsers.json": "JsonOutputParser",
            "langchain_core.output_parsers.list": (
                "CommaSeparatedListOutputParser ListOutputParser MarkdownListOutputParser NumberedListOutputParser"
            ),
            "langchain_core.output_parsers.openai_functions": (
                "JsonKeyOutputFunctionsParser JsonOutputFunctionsParser OutputFunctionsParser "
                "PydanticAttrOutputFunctionsParser PydanticOutputFunctionsParser"
            ),
            "langchain_core.output_parsers.openai_tools": (
                "JsonOutputKeyToolsParser JsonOutputToolsParser PydanticToolsParser"
            ),
            "langchain_core.output_parsers.pydantic": "PydanticOutputParser",
            "langchain_core.output_parsers.string": "StrOutputParser",
            "langchain_core.output_parsers.transform": "BaseCumulativeTransformOutputParser BaseTransformOutputParser",
            "langchain_core.output_parsers.xml": "XMLOutputParser",
            "langchain_core.outputs.chat_generation": "ChatGeneration ChatGenerationChunk",
            "langchain_core.outputs.chat_result": "ChatResult",
            "langchain_core.outputs.generation": "Generation GenerationChunk",
            "langchain_core.outputs.llm_result": "LLMResult",
            "langchain_core.outputs.run_info": "RunInfo",
            "langchain_core.prompt_values": (
                "ChatPromptValue ChatPromptValueConcrete ImagePromptValue PromptValue StringPromptValue"
            ),
            "langchain_core.prompts.base": "BasePromptTemplate",
            "langchain_core.prompts.chat": (
                "AIMessagePromptTemplate BaseChatPromptTemplate BaseMessagePromptTemplate "
                "BaseStringMessagePromptTemplate ChatMessagePromptTemplate ChatPromptTemplate "
                "HumanMessagePromptTemplate MessagesPlaceholder SystemMessagePromptTemplate "
                "_StringImageMessagePromptTemplate"
            ),
            "langchain_core.prompts.dict": "DictPromptTemplate",
            "langchain_core.prompts.few_shot": (
                "FewShotChatMessagePromptTemplate FewShotPromptTemplate _FewShotPromptTemplateMixin"
            ),
            "langchain_core.prompts.few_shot_with_templates": "FewShotPromptWithTemplates",
            "langchain_core.prompts.image": "ImagePromptTemplate",
            "langchain_core.prompts.message": "BaseMessagePromptTemplate",
            "langchain_core.prompts.pipeline": "PipelinePromptTemplate",
            "langchain_core.prompts.prompt": "PromptTemplate",
            "langchain_core.prompts.string": "StringPromptTemplate",
            "langchain_core.prompts.structured": "StructuredPrompt",
            "langchain_core.retrievers": "BaseRetriever",
            "langchain_core.runnables.base": (
                "RunnableBindingBase RunnableEach RunnableEachBase RunnableParallel RunnableSequence "
                "RunnableSerializable"
            ),
            "langchain_core.runnables.branch": "RunnableBranch",
            "langchain_core.runnables.history": "RunnableWithMessageHistory",
            "langchain_core.runnables.passthrough": "RunnableAssign RunnablePassthrough RunnablePick",
            "langchain_core.runnables.retry": "RunnableRetry",
            "langchain_core.runnables.router": "RouterRunnable",
            "langchain_core.structured_query": "Comparison Expr FilterDirective Operation StructuredQuery",
            "langchain_core.tools.base": "BaseTool BaseToolkit",
            "langchain_core.tools.retriever": "RetrieverInput",
            "langchain_core.tools.simple": "Tool",
            "langchain_core.tools.structured": "StructuredTool",
            "langchain_core.tools": "BaseTool BaseToolkit RetrieverInput StructuredTool Tool",
            "langchain_core.vectorstores.base": "VectorStoreRetriever",
            "langchain_core.vectorstores": "VectorStoreRetriever",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=PYDANTIC,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.indexing.api": "_HashedDocument",
            "langchain_core.language_models.chat_models": "_ChatModelBinding",
            "langchain_core.runnables.base": "RunnableBinding",
            "langchain_core.runnables.configurable": (
                "DynamicRunnable RunnableConfigurableAlternatives RunnableConfigurableFields"
            ),
            "langchain_core.runnables.fallbacks": "RunnableWithFallbacks",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.exceptions": "ErrorCode",
            "langchain_core.runnables.graph": "CurveStyle MermaidDrawMethod",
            "langchain_core.structured_query": "Comparator Operator",
            "langchain_text_splitters.base": "Language",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.exceptions": (
                "ContextOverflowError LangChainException ModelAPIError ModelAuthenticationError ModelConnectionError "
                "ModelError ModelInvalidRequestError ModelNotFoundError ModelPermissionDeniedError "
                "ModelRateLimitError ModelRefusalError ModelTimeoutError TracerException"
            ),
            "langchain_core.indexing.api": "IndexingException",
            "langchain_core.language_models.fake": "FakeListLLMError",
            "langchain_core.language_models.fake_chat_models": "FakeListChatModelError",
            "langchain_core.stores": "InvalidKeyException",
            "langchain_core.tools.base": "SchemaAnnotationError ToolException",
            "langchain_core.tools": "SchemaAnnotationError ToolException",
            "langchain_core.utils.mustache": "ChevronError",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.exceptions": "OutputParserException",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.runnables.utils": "AddableDict",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "langchain_core.runnables.graph": "Branch Edge Node",
            "langchain_core.runnables.utils": (
                "ConfigurableField ConfigurableFieldMultiOption ConfigurableFieldSingleOption ConfigurableFieldSpec"
            ),
            "langchain_core.utils._gateway": "GatewayConfig _GatewayOverride",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
