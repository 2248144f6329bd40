"""From what a check found to files that people and tools read."""

from clausewise.reporting.write import write_report

__all__ = ["write_report"]
