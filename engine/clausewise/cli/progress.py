"""How far a long command has come, for whoever watches it on a terminal."""

import sys


class Progress:
    """A bar on a terminal, nothing elsewhere."""

    def __enter__(self) -> "Progress":
        self.bar = None
        if sys.stderr.isatty():
            # rich is imported only where somebody looks.
            from rich import progress
            from rich.console import Console

            self.bar = progress.Progress(console=Console(stderr=True), transient=True)
            self.bar.start()
        self.tasks: dict[str, int] = {}
        return self

    def tell(self, part: str, done: int, total: int) -> None:
        """Show how far a part of the work has come."""
        if self.bar is None:
            return
        from rich.progress import TaskID

        task = self.tasks.get(part)
        if task is None:
            task = self.tasks[part] = self.bar.add_task(part, total=total)
        self.bar.update(TaskID(task), completed=done)

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.stop()
