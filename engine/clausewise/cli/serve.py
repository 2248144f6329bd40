"""`clausewise serve`: decisions over HTTP, for programs in any language."""

from traceback import extract_tb

import click

from clausewise.cli.inputs import (
    POLICY,
    SCENARIOS,
    choice_of,
    folder_of,
    policy_option,
    reading_option,
)
from clausewise.cli.needs import needs
from clausewise.cli.output import complain, say
from clausewise.loading.policy import load_policy

LOST = 1


@click.command("serve")
@click.option(
    "--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where to listen."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8470,
    show_default=True,
    help="The port; 0 for any that is free.",
)
@click.option("--allow-remote", is_flag=True, help="Let other machines ask, whoever they are.")
@click.option(
    "--max-body",
    type=click.IntRange(1024, 8 * 1024 * 1024),
    default=1024 * 1024,
    show_default=True,
    metavar="BYTES",
    help="How large a request's body may be.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1, 600),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long the head, the body, the work, and taking the answer may each take.",
)
@policy_option
@reading_option
def command(
    host: str,
    port: int,
    allow_remote: bool,
    max_body: int,
    timeout: float,
    policy: str | None,
    readings: tuple[str, ...],
) -> int:
    """Answer decisions, explanations, rules and clauses over HTTP.

    Only this machine can ask, unless --allow-remote says otherwise. /openapi.json describes the
    paths, / is the explorer of the report. SIGTERM and Ctrl-C end it once everything asked is
    answered; it ends with 1 where something was not.
    """
    needs("serve", "starlette", "uvicorn")
    # starlette, uvicorn and jinja2 take half a second to import.
    from clausewise.reporting.explorer_page import explorer_page
    from clausewise.scenarios.document import shared_accounts
    from clausewise.service.answers import Answers
    from clausewise.service.application import application
    from clausewise.service.limits import Limits, hosts_of
    from clausewise.service.running import address_of, listening, serve

    folder, shown = folder_of(policy, POLICY)
    rulebook = load_policy(folder, shown)
    choice = choice_of(rulebook, readings)
    answers = Answers(rulebook, folder, shared_accounts(*folder_of(None, SCENARIOS)), choice)
    listener = listening(host, port, remote=allow_remote)
    limits = Limits(body=max_body, seconds=timeout, hosts=hosts_of(host, listener.getsockname()[0]))
    app = application(answers, explorer_page(rulebook, choice), limits, _tell)
    url = address_of(listener)
    answered = serve(app, listener, timeout, lambda: say([f"listening on {url}"]))
    if not answered:
        complain(["stopped before everything was answered"])
    return 0 if answered else LOST


def _tell(error: Exception) -> None:
    """Print where a fault of the program came from; what was asked is nobody's to read here."""
    last = extract_tb(error.__traceback__)[-1]
    complain([f"{last.filename}:{last.lineno}: internal-error: {type(error).__name__}"])
