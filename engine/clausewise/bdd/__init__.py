"""Gherkin: the steps that features are written in, and what makes a green run trustworthy."""
