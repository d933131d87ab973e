"""What other scanners object to: the pages of the rules that ``guard.engines.findings`` finds broken.

Engines give opinions, which are no facts of a format; these rules judge the same objection where it comes as a fact
(kinds ``engine-dangerous`` and ``engine-suspicious``), such as one that was stored.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly
from guard.inspection import ESCALATION_OF, Standing
from guard.rules import rule

_DANGEROUS = ESCALATION_OF[Standing.DANGEROUS]
_SUSPICIOUS = ESCALATION_OF[Standing.SUSPICIOUS]


@rule(_DANGEROUS.rule, _DANGEROUS.severity, on=Anomaly, kinds=(_DANGEROUS.name,), cwe=502, since="0.1.0")
def engine_dangerous(fact: Anomaly) -> Iterator[str]:
    """Another scanner has a global that is imported on its list of dangerous names.

    ## Why it matters
    guard does not know the name, so it would be refused as unvetted. Another scanner does know it, and somebody put it
    on a deny list because it runs commands, opens files or connections, or reaches what does.

    ## Example
    ```
    picklescan 1.0.5 calls torch.utils.collect_env.run dangerous: on its deny list
    ```

    ## What to do
    Do not load the file. If the name is harmless in the way in which it is used here, allow exactly that in the policy:
    `allow_imports` with the name, its uses, the file's digest, `override: true` and a reason. Where the report says
    that guard sees no such import, the two scanners read the stream differently: please report it to both.

    ## References
    - <https://cwe.mitre.org/data/definitions/502.html>
    - <https://github.com/mmaitre314/picklescan>
    - <https://github.com/protectai/modelscan>
    """
    yield fact.detail


@rule(_SUSPICIOUS.rule, _SUSPICIOUS.severity, on=Anomaly, kinds=(_SUSPICIOUS.name,), cwe=502, since="0.1.0")
def engine_suspicious(fact: Anomaly) -> Iterator[str]:
    """Another scanner does not vouch for a global that is imported.

    ## Why it matters
    Neither guard nor the other scanner knows the name. Resolving it executes its module, and what that does depends on
    what is installed where the file is loaded. It may well be a class of your own: it is not called malicious.

    ## Example
    ```
    picklescan 1.0.5 calls acme.models.Ranker suspicious: on none of its lists
    ```

    ## What to do
    Find out where the module comes from. If it is yours, allow it in the policy: `allow_imports` with the name, its
    uses and the file's digest. Better, save weights alone: a state dict, or safetensors, imports nothing.

    ## References
    - <https://cwe.mitre.org/data/definitions/502.html>
    - <https://github.com/mmaitre314/picklescan>
    """
    yield fact.detail
