"""What each code of an audit means, and what to do about it, for code hosts."""

from typing import Final

from clausewise.sarif import Kind

KINDS: Final = (
    Kind(
        code="property-broken",
        says="a property does not hold",
        help="Mend the rule that decides the example, or the property.",
    ),
    Kind(
        code="property-idle",
        says="no state meets the condition of a property",
        help="Mend the condition: what is never asked is never kept.",
    ),
    Kind(
        code="dead-rule",
        says="a rule has a part in no outcome",
        help="Mend its condition, or take it out.",
    ),
    Kind(
        code="permit-always-overruled",
        says="a permit is overruled wherever it holds",
        help="One of the two rules reads the article wrongly, or the permit says nothing.",
    ),
    Kind(
        code="unacknowledged-overlap",
        says="a rule forbids what another permits, and nothing says that this is meant",
        help="Add the permit to `overrides:` of the forbid, if it is meant.",
    ),
    Kind(
        code="redundant-rule",
        says="without the rule everything would be the same",
        help="Take it out, or see why other rules say what it should say.",
    ),
    Kind(
        code="unreached-effect",
        says="nothing brings about a value of an effect",
        help="Take the value out, or add the rule.",
    ),
    Kind(
        code="audit-undecided",
        says="a question was not answered",
        help="Install what proves it: pip install 'clausewise[proof]'.",
    ),
    Kind(
        code="idle-reading",
        says="an option of a reading changes nothing",
        help="No answer rests on it.",
    ),
    Kind(
        code="silence",
        says="the article does not speak of these cases",
        help="Silence is no prohibition.",
    ),
    Kind(
        code="undetermined-by",
        says="not to know a fact leaves the answer open",
        help="See that the account says it.",
    ),
    Kind(
        code="expired-waiver",
        says="a waiver has ended",
        help="Mend what it waived, or renew it.",
    ),
    Kind(
        code="unknown-waiver",
        says="a waiver waives nothing",
        help="Take it out.",
    ),
)
