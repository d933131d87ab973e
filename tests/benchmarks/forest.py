"""A random forest, as its users save it: compressed by joblib, not compressed, and as a plain pickle.

Run in an environment that has scikit-learn: ``python forest.py FOLDER TREES``.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path


def main(folder: Path, trees: int) -> None:
    """Fit and save."""
    import joblib  # noqa: PLC0415 -- the other environments, and the tests, have no scikit-learn
    from sklearn.datasets import make_classification  # noqa: PLC0415
    from sklearn.ensemble import RandomForestClassifier  # noqa: PLC0415

    samples, classes = make_classification(2000, 20, random_state=0)
    forest = RandomForestClassifier(trees, random_state=0).fit(samples, classes)
    joblib.dump(forest, folder / "forest.joblib", compress=3)
    joblib.dump(forest, folder / "forest-uncompressed.joblib")
    (folder / "forest.pkl").write_bytes(pickle.dumps(forest, protocol=4))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
