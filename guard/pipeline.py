"""READ THIS FIRST: one target through the hourglass: open, examine, judge.

``inspect`` takes one target the whole way, in this process; ``guard.sandbox`` takes many, and has each examined in a
confined worker instead. Between the two halves there are only messages::

    Target → Window → examine (formats → facts, gaps, parts) → MESSAGES → Assembly (rules, opinions) → Inspection
                      ^ guard.examination: all that touches bytes           ^ guard.judgement: plain data only
"""

from __future__ import annotations

from functools import partial

from guard.artifact import Artifact
from guard.errors import BrokenPart, GuardError
from guard.examination import examine
from guard.inspection import Coverage, Inspection
from guard.judgement import Assembly, Event, Options, Untold, task_of, with_gap
from guard.limits import Budget
from guard.sources import Target
from guard.sources.around import lies_beside
from guard.streams.gaps import gap

__all__ = ["Event", "Options", "inspect"]


def inspect(target: Target, options: Options | None = None, budget: Budget | None = None) -> Inspection:
    """Inspect one target.

    Never raises for what the bytes hold: what cannot be read is a gap of the result. Raises BrokenPart where guard
    itself is broken.
    """
    options = options or Options()
    budget = budget or Budget(options.limits)
    made = Inspection(artifact=Artifact(location=target.location, size=0), findings=(), coverage=Coverage(size=0))
    try:
        with target.open(budget) as opened:
            assembly = Assembly(target, options, opened)
            for message in examine(task_of(target, options), opened.window, partial(lies_beside, target.around)):
                assembly.take(message)
            made = assembly.whole()
    except Untold as error:
        raise BrokenPart(str(error)) from error
    except GuardError as error:  # closing complains too, of a file that changed: what was found in it stays
        return with_gap(made, gap(target.location, error))
    return made
