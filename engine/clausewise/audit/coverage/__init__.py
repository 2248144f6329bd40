"""Which parts of the rules do scenarios and features put to the proof, and which not?

goals.py      what there is to be covered: a goal for each value of each condition, and so on
measure.py    suite -> the goals that it meets
feasible.py   an open goal -> a state that would meet it, or the proof that none can
missing.py    open goals -> few scenarios that meet them all, for a person to confirm
report.py     the counts and the gaps, for people and programs
"""
