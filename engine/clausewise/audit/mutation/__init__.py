"""Would the scenarios and the features notice if a rule were wrong?

making.py      rulebook -> mutants: one small fault each (spots.py, faults.py)
cases.py       what scenarios and features ask, as columns of bits: where can a mutant differ?
suites.py      run what may differ on the mutant: the first scenario that fails kills it
replay.py      a scenario of a feature, run without pytest
survivors.py   what nothing killed: proved to be no fault, or a state that shows it
run.py         all of that for all mutants, on several processes
as_text.py     the mutants as people read them: a difference in YAML, a scenario to confirm
"""
