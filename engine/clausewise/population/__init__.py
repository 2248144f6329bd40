"""Decisions about every user of a population, and what a change of the account would change."""
