"""Names of what is built on scikit-learn: imbalanced-learn, category_encoders, MAPIE, hdbscan."""

from __future__ import annotations

from guard.lexicon import Entry, sklearn_extras_classes
from guard.lexicon.rows import references

ENTRIES: tuple[Entry, ...] = references(
    "imblearn.metrics._classification",
    "classification_report_imbalanced geometric_mean_score macro_averaged_mean_absolute_error "
    "sensitivity_score sensitivity_specificity_support specificity_score",
    why="computes with arrays; calls nothing that it is given",
    source="imblearn/metrics/_classification.py (0.11, 0.14)",
)
FAMILIES = sklearn_extras_classes.FAMILIES
