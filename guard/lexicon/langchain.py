"""LangChain: documents, document stores, messages, prompts and memories; FAISS folders keep them in ``index.pkl``.

Its classes are models of pydantic, 1 or 2, whose ``__setstate__`` sets attributes. Sources are files of langchain-core
1.8 and 0.1, and langchain 0.0.200 for its older names.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, langchain_classes
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class
from guard.lexicon.states import PYDANTIC

_OLD: Final = {
    "langchain.schema": "AIMessage ChatMessage Document HumanMessage SystemMessage",
    "langchain.docstore.document": "Document",
    "langchain.memory.buffer": "ConversationBufferMemory ConversationStringBufferMemory",
    "langchain.memory.buffer_window": "ConversationBufferWindowMemory",
    "langchain.memory.chat_message_histories.in_memory": "ChatMessageHistory",
    "langchain.output_parsers.list": "CommaSeparatedListOutputParser",
    "langchain.prompts.chat": (
        "AIMessagePromptTemplate ChatPromptTemplate HumanMessagePromptTemplate MessagesPlaceholder "
        "SystemMessagePromptTemplate"
    ),
    "langchain.prompts.few_shot": "FewShotPromptTemplate",
    "langchain.prompts.prompt": "PromptTemplate",
}
_MESSAGES: Final = {"human": "HumanMessage", "ai": "AIMessage", "system": "SystemMessage", "chat": "ChatMessage"}

ENTRIES: tuple[Entry, ...] = (
    *(
        a_class(
            f"{module}:{name}",
            NEW,
            BUILD,
            state=PYDANTIC,
            why="a model of pydantic 1: sets its slots and attributes",
            source=f"{module.replace('.', '/')}.py (0.0.200); pydantic/main.py BaseModel.__setstate__ (1.10)",
        )
        for module, names in _OLD.items()
        for name in names.split()
    ),
    *(
        a_class(
            f"langchain_core.messages.{module}:{name}",
            NEW,
            CALL,
            REFERENCE,
            BUILD,
            state=PYDANTIC,
            why="a model of pydantic; a call validates texts, and a prompt keeps the class of the messages it makes",
            source=f"langchain_core/messages/{module}.py; pydantic/main.py BaseModel.__setstate__",
        )
        for module, name in _MESSAGES.items()
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            HASH,
            why="keeps documents in a dict, or options as attributes",
            source=f"{name.partition(':')[0].replace('.', '/')}.py (0.0.200)",
        )
        for name in (
            "langchain.docstore.in_memory:InMemoryDocstore",
            "langchain.text_splitter:CharacterTextSplitter",
            "langchain.text_splitter:RecursiveCharacterTextSplitter",
        )
    ),
)

FAMILIES = langchain_classes.FAMILIES
