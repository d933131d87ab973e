"""Targets handed out to workers, as many at a time as there are processors; results in the order of the targets.

A worker serves the targets of one unit, for who is captured by a file can lie about those that follow. It is retired
after whatever broke it or reached a limit, and the targets that it still had are handed to another: a worker that is
killed costs only the file that it was reading.
"""

from __future__ import annotations

import enum
import os
import select
import time
from collections import deque
from collections.abc import Iterator, Sequence

from guard.artifact import Artifact, Location
from guard.confinement.spawning import died
from guard.errors import BrokenPart, GuardError, LimitExceeded, Unconfined
from guard.inspection import Coverage, Gap, GapReason, Inspection
from guard.judgement import Options, Untold, crashed, with_gap
from guard.messages import Force
from guard.sandbox.job import Job
from guard.sandbox.process import Process
from guard.sources import Target
from guard.streams.gaps import gap, reason_of
from guard.wire import Asked, BadFrame, Done, Failed, FromWorker, Ready

QUEUED_MOST, QUEUED_BYTES = 16, 1 << 20
"""Tasks that a worker has at one time, the one that it is at included, and the bytes of their targets."""

AHEAD_MOST = 512
"""Targets begun before an earlier one is done."""

START_SECONDS = 60.0
"""Seconds in which a worker must be ready."""

MORE_SECONDS, MANY = 0.1, 100
"""Seconds after which one more worker is started, and targets for each that make it worth while at once."""


class Isolation(enum.StrEnum):
    """How many targets one worker sees."""

    FILE = "file"
    BATCH = "batch"
    """Those of one unit."""


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Worker:
    """A worker, and the jobs that it has: it is at the first."""

    def __init__(self, process: Process, unit: str) -> None:
        """Expect it to get ready."""
        self.process = process
        self.unit = unit
        self.jobs: deque[Job] = deque()
        self.queued = 0
        """Bytes of the targets of those jobs."""
        self.served = 0
        self.started = self.since = time.monotonic()
        """When it was started, and when it began with its first job."""

    def begin(self) -> None:
        """It is at another job now."""
        self.since = time.monotonic()
        self.process.begin()


class Pool:
    """Workers, and what they are to do."""

    def __init__(
        self,
        options: Options,
        *,
        jobs: int | None = None,
        isolation: Isolation = Isolation.BATCH,
        require: bool = False,
    ) -> None:
        """Start none yet. ``require``: refuse workers that are not wholly confined."""
        self._options = options
        self._most = max(1, jobs or processors())
        self._isolation = isolation
        self._require = require
        self._workers: list[_Worker] = []
        self._waiting: deque[tuple[int, Target]] = deque()
        self._next: Job | None = None
        """A target that is open, and has no worker yet."""
        self._done: dict[int, Inspection] = {}
        self._yielded = 0
        self.force: Force | None = None
        """What the workers were confined by; None as long as there was none."""

    def results(self, targets: Sequence[Target | Gap]) -> Iterator[Inspection]:
        """Yield what each target comes to, in their order. Raises BrokenPart.

        On KeyboardInterrupt, what was begun is yielded with what is known of it, and then it is raised again.
        """
        for number, target in enumerate(targets):
            if isinstance(target, Gap):
                self._done[number] = unread(target)
            else:
                self._waiting.append((number, target))
        try:
            while True:
                yield from self._ready()
                if self._yielded == len(targets):
                    return
                self._assign()
                self._wait()
        except KeyboardInterrupt:
            self._interrupt()
            yield from self._ready()
            raise
        finally:
            self._end()

    def _ready(self) -> Iterator[Inspection]:
        """Yield what is done and next."""
        while self._yielded in self._done:
            self._yielded += 1
            yield self._done.pop(self._yielded - 1)

    # --- handing out --------------------------------------------------------------------------------------------

    def _assign(self) -> None:
        """Give what waits to whoever has room."""
        while self._next is not None or self._may_begin():
            job = self._next or self._opened(*self._waiting.popleft())
            self._next = None
            if job is None:
                continue
            worker = self._free(job)
            if worker is None:
                self._next = job
                return
            self._give(worker, job)

    def _may_begin(self) -> bool:
        """Whether the next target is to be opened now."""
        if not self._waiting:
            return False
        number, target = self._waiting[0]
        ahead = number - self._yielded
        return ahead < AHEAD_MOST and not (target.waits and ahead)

    def _opened(self, number: int, target: Target) -> Job | None:
        """Open the next target; None where it cannot be opened, and is done."""
        began = time.monotonic()
        try:
            return Job(number, target, self._options)
        except GuardError as error:
            self._done[number] = unread(gap(target.location, error))
            return None
        finally:  # what a server took is no worker's
            for worker in self._workers:
                worker.since += time.monotonic() - began

    def _free(self, job: Job) -> _Worker | None:
        """Return a worker that may take a job; None where all are busy."""
        fitting = [worker for worker in self._workers if worker.unit == job.target.unit and self._has_room(worker, job)]
        if fitting:
            return min(fitting, key=lambda worker: len(worker.jobs))
        idle = [worker for worker in self._workers if not worker.jobs]
        if idle:
            self._retire(idle[0])
        elif not self._wants_more():
            return None
        worker = _Worker(Process(self._options.limits), job.target.unit)
        self._workers.append(worker)
        return worker

    def _has_room(self, worker: _Worker, job: Job) -> bool:
        if not worker.jobs:
            return self._isolation is Isolation.BATCH or not worker.served
        if self._isolation is Isolation.FILE or len(worker.jobs) >= QUEUED_MOST:
            return False
        return worker.queued + job.size <= QUEUED_BYTES

    def _wants_more(self) -> bool:
        """Whether there is work for one worker more: starting it takes as long as some hundred small files."""
        count = len(self._workers)
        if count >= self._most:
            return False
        oldest = min((worker.started for worker in self._workers), default=0.0)
        return len(self._waiting) > MANY * count or time.monotonic() - oldest > MORE_SECONDS

    def _give(self, worker: _Worker, job: Job) -> None:
        try:
            data, descriptor = job.told()
        except GuardError as error:
            self._close(job, job.assembly.broke(reason_of(error), str(error)))
            return
        worker.jobs.append(job)
        worker.queued += job.size
        if len(worker.jobs) == 1:
            worker.begin()
        worker.process.tell(data, descriptor)

    # --- listening ----------------------------------------------------------------------------------------------

    def _wait(self) -> None:
        """Wait until somebody tells something, or is too late."""
        poll = select.poll()
        by_number = {worker.process.fileno(): worker for worker in self._workers}
        for number, worker in by_number.items():
            poll.register(number, select.POLLIN | (select.POLLOUT if worker.process.sending else 0))
        for number, event in poll.poll(max(0.0, self._patience()) * 1000):
            worker = by_number[number]
            if event & select.POLLOUT:
                worker.process.send()
            if event & ~select.POLLOUT:
                self._hear(worker)
        now = time.monotonic()
        for worker in [one for one in self._workers if self._deadline(one) < now]:
            if worker.process.force is None:
                raise BrokenPart(f"a worker was not ready after {START_SECONDS:g} seconds")
            detail = f"it takes more than {self._options.limits.seconds} seconds (limit: seconds)"
            self._drop(worker, GapReason.LIMIT, detail)

    def _patience(self) -> float:
        """Seconds until something has to be done even if nobody tells anything."""
        nearest = min((self._deadline(worker) for worker in self._workers), default=0.0) - time.monotonic()
        return min(nearest, MORE_SECONDS) if self._next is not None and len(self._workers) < self._most else nearest

    def _deadline(self, worker: _Worker) -> float:
        if worker.process.force is None:
            return worker.started + START_SECONDS
        return worker.since + self._options.limits.seconds if worker.jobs else float("inf")

    def _hear(self, worker: _Worker) -> None:
        """Take what a worker tells."""
        began = time.monotonic()
        try:
            for message in worker.process.heard():
                self._take(worker, message)
                if worker not in self._workers:
                    break
        except EOFError:
            self._lost(worker)
        except (BadFrame, Untold, LimitExceeded) as error:
            self._drop(worker, GapReason.CRASHED, f"its worker told what cannot be: {error}")
        except (BrokenPart, Unconfined):
            raise
        except Exception as error:  # noqa: BLE001 -- a bug of ours on one file must not lose what is known of the others
            crashed(self._options, worker.jobs[0].target.location if worker.jobs else Location(uri=""))
            self._drop(worker, GapReason.CRASHED, f"guard failed: {type(error).__name__}: {error}")
        spent = time.monotonic() - began
        for other in self._workers:  # what was spent on one of them, on the opinion of an engine say, is not theirs
            other.since += spent if other is not worker else 0.0

    def _take(self, worker: _Worker, message: FromWorker) -> None:
        if worker.process.force is None:
            self._greeted(worker, message)
            return
        if not worker.jobs:
            raise BadFrame("it tells of nothing that it was given")
        job = worker.jobs[0]
        match message:
            case Asked():
                began = time.monotonic()
                worker.process.tell(*job.answer(message))
                worker.since += time.monotonic() - began  # what a server takes has limits of its own
            case Done():
                self._finish(worker, job, message)
            case Ready() | Failed():
                raise BadFrame("it begins a second time")
            case _:
                waited = job.assembly.waited
                job.assembly.take(message)
                worker.since += job.assembly.waited - waited

    def _greeted(self, worker: _Worker, message: FromWorker) -> None:
        """A worker is ready. Raises BrokenPart where it is not, Unconfined where that is not enough."""
        if isinstance(message, Failed):
            raise BrokenPart(f"a worker does not start: {message.error}")
        if not isinstance(message, Ready):
            raise BrokenPart("a worker does not start")
        if self._require and not message.force.whole:
            raise Unconfined(f"this system confines a worker by {message.force} only, and all walls are required")
        self.force = worker.process.force = message.force
        if worker.jobs:
            worker.begin()

    def _finish(self, worker: _Worker, job: Job, done: Done) -> None:
        made = job.assembly.whole() if done.reason is None else job.assembly.broke(done.reason, done.detail)
        worker.jobs.popleft()
        worker.queued -= job.size
        worker.served += 1
        self._close(job, made)
        if self._isolation is Isolation.FILE or _shaken(made):
            self._retire(worker)
        elif worker.jobs:
            worker.begin()

    # --- ends ---------------------------------------------------------------------------------------------------

    def _close(self, job: Job, made: Inspection) -> None:
        """A target is done, however it went."""
        try:
            job.close()
        except GuardError as error:  # it changed while it was read: what was found in it stays
            made = with_gap(made, gap(job.target.location, error))
        self._done[job.number] = made

    def _lost(self, worker: _Worker) -> None:
        """A worker is gone that should not be."""
        code = worker.process.ended()
        if worker.process.force is None:
            raise BrokenPart(f"a worker does not start: {died(code)}")
        import signal  # noqa: PLC0415 -- few workers are lost

        late = code == -signal.SIGXCPU
        self._drop(worker, GapReason.LIMIT if late else GapReason.CRASHED, died(code))

    def _drop(self, worker: _Worker, reason: GapReason, detail: str) -> None:
        """End a worker on account of the job that it is at; the others are handed out again."""
        if worker.jobs:
            job = worker.jobs.popleft()
            self._close(job, job.assembly.broke(reason, detail))
        self._retire(worker)

    def _retire(self, worker: _Worker) -> None:
        """End a worker, and take back what it has not begun."""
        worker.process.end()
        self._workers.remove(worker)
        back = [*worker.jobs, *([] if self._next is None else [self._next])]
        worker.jobs.clear()
        self._next = None
        for job in sorted(back, key=lambda job: job.number, reverse=True):
            job.let_go()
            self._waiting.appendleft((job.number, job.target))

    def _interrupt(self) -> None:
        """Somebody wants the end now: say so of all that was begun."""
        for worker in self._workers:
            for job in worker.jobs:
                detail = "interrupted before all of it was judged"
                try:
                    self._close(job, job.assembly.broke(GapReason.UNREADABLE, detail))
                except Exception:  # noqa: BLE001 -- it came at a moment at which nothing was in order
                    lost = Gap(at=job.target.location, reason=GapReason.UNREADABLE, detail=detail)
                    self._done[job.number] = unread(lost)
            worker.jobs.clear()
        last = max(self._done, default=-1)
        for number, target in self._waiting:
            if number < last:
                detail = "interrupted before it was judged"
                self._done[number] = unread(Gap(at=target.location, reason=GapReason.UNREADABLE, detail=detail))

    def _end(self) -> None:
        for worker in self._workers:
            worker.process.end()
            for job in worker.jobs:
                job.let_go()
        self._workers.clear()
        if self._next is not None:
            self._next.let_go()


def unread(lost: Gap) -> Inspection:
    """Return what is known of something that was never opened."""
    return Inspection(artifact=Artifact(location=lost.at, size=0), findings=(), coverage=Coverage(size=0, gaps=(lost,)))


def _shaken(inspection: Inspection) -> bool:
    """Whether a limit was reached, or a parser crashed: who did that may have done more."""
    reasons = {lost.reason for one in inspection.walk() for lost in one.coverage.gaps}
    return not reasons.isdisjoint({GapReason.CRASHED, GapReason.LIMIT})
