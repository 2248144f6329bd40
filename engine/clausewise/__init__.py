"""A help-centre article as rules that can be executed, proved and audited."""

__version__ = "0.1.0"
