"""LangChain's document stores and FAISS folders, messages, prompts and histories, under the names of its versions."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import tempfile
from pathlib import Path
from shutil import copyfile
from typing import Any

WAYS = ("pickle2", "pickle4", "pickle5", "cloudpickle")


def _find(name: str, *modules: str) -> Any:
    """A class, from the first module that has it: it has moved twice."""
    for module in modules:
        try:
            return getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue
    raise ImportError(name)


Document = _find("Document", "langchain_core.documents", "langchain.schema")
FAISS = _find("FAISS", "langchain_community.vectorstores", "langchain.vectorstores")
Embeddings = _find("Embeddings", "langchain_core.embeddings", "langchain.embeddings.base")
InMemoryDocstore = _find("InMemoryDocstore", "langchain_community.docstore.in_memory", "langchain.docstore.in_memory")
MESSAGES = ("langchain_core.messages", "langchain.schema")
PROMPTS = ("langchain_core.prompts", "langchain.prompts")


class Hashed(Embeddings):  # type: ignore[misc]  # the base is not known here
    """Embeddings out of a digest."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One a text."""
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        """Eight numbers."""
        return [byte / 255 for byte in hashlib.sha256(text.encode()).digest()[:8]]


def make(save: Any) -> None:
    """Save them all."""
    pages = [Document(page_content=f"page {n}", metadata={"source": "a.pdf", "page": n}) for n in range(4)]
    save("documents", lambda: pages, *WAYS)
    save("document", lambda: pages[0], *WAYS)
    save("docstore", lambda: InMemoryDocstore({str(n): page for n, page in enumerate(pages)}), *WAYS)
    folder = Path(tempfile.mkdtemp())
    for name, metadatas in {"plain": None, "metadata": [{"source": "x", "score": 0.5, "tags": ["a"]}] * 2}.items():
        store = FAISS.from_texts(["the fox", "the dog"], Hashed(), metadatas=metadatas)
        store.save_local(str(folder / name))
        copyfile(folder / name / "index.pkl", save.file(f"faiss-{name}-index.pkl"))
    store = FAISS.from_documents(pages, Hashed())
    store.save_local(str(folder / "documents"))
    copyfile(folder / "documents" / "index.pkl", save.file("faiss-documents-index.pkl"))
    store.merge_from(FAISS.from_texts(["more"], Hashed()))
    store.save_local(str(folder / "merged"))
    copyfile(folder / "merged" / "index.pkl", save.file("faiss-merged-index.pkl"))
    _messages(save)
    _prompts(save)
    _rest(save)


def _messages(save: Any) -> None:
    made = {name: _find(name, *MESSAGES) for name in ("HumanMessage", "AIMessage", "SystemMessage")}
    save("messages", lambda: [cls(content="hello") for cls in made.values()], *WAYS)
    for name, cls in made.items():
        save(f"message-{name}", lambda cls=cls: cls(content="x", additional_kwargs={"k": [1]}), *WAYS)
    history = _find(
        "ChatMessageHistory",
        "langchain_community.chat_message_histories",
        "langchain.memory",
    )

    def talk() -> Any:
        one = history()
        one.add_user_message("hi")
        one.add_ai_message("ho")
        return one

    save("history", talk, *WAYS)


def _prompts(save: Any) -> None:
    template = _find("PromptTemplate", *PROMPTS)
    save("prompt", lambda: template(input_variables=["x"], template="say {x}"), *WAYS)
    chat = _find("ChatPromptTemplate", *PROMPTS)
    save("prompt-chat", lambda: chat.from_template("say {x}"), *WAYS)
    few = _find("FewShotPromptTemplate", *PROMPTS)
    save("prompt-few", lambda: few(
        examples=[{"x": "1"}], example_prompt=template(input_variables=["x"], template="{x}"), suffix="{y}",
        input_variables=["y"],
    ), *WAYS)  # fmt: skip


def _rest(save: Any) -> None:
    for name, modules in {
        "CommaSeparatedListOutputParser": ("langchain_core.output_parsers", "langchain.output_parsers"),
        "StrOutputParser": ("langchain_core.output_parsers",),
        "CharacterTextSplitter": ("langchain_text_splitters", "langchain.text_splitter"),
        "RecursiveCharacterTextSplitter": ("langchain_text_splitters", "langchain.text_splitter"),
        "ConversationBufferMemory": ("langchain_classic.memory", "langchain.memory"),
        "ConversationBufferWindowMemory": ("langchain_classic.memory", "langchain.memory"),
    }.items():
        try:
            cls = _find(name, *modules)
        except ImportError:
            continue
        save(f"rest-{name}", cls, *WAYS)
    vectors = importlib.util.find_spec("langchain_core") and importlib.import_module("langchain_core.vectorstores")
    if hasattr(vectors, "InMemoryVectorStore"):
        store = vectors.InMemoryVectorStore.from_texts(["a"], Hashed())
        save("store-memory", lambda: store.store, *WAYS)
