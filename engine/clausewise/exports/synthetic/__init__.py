"""Exports of accounts that nobody has, for tests and measurements."""
