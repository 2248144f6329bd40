"""From what a check found to files that people and tools read."""

from clausewise.reporting.write import baseline_at, write_report

__all__ = ["baseline_at", "write_report"]
