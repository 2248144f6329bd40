"""Engines that decide by the same rulebook, and the comparison of what they say."""
