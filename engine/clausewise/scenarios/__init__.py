"""Scenarios: an account, requests, and what must come of each."""
