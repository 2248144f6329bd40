"""Cucumber Messages: what was run and what came of it, one JSON object a line.

    naming       the parsed files, with ids that come from the place in the file
    definitions  step definitions and parameter types
    attempts     what pytest reported, as the result of every step
    envelopes    all of it as messages, in one order
    clock        times, or the one time that SOURCE_DATE_EPOCH gives

Plain dictionaries throughout: the Python package of the messages would convert them back and forth
and checks less than the schema does that the tests hold every message to.
"""
