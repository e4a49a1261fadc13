"""Reading with Python's csv and PyYAML, and the closure with clingo."""

import csv

import clingo
import yaml

from timing import once, timed


def closure(folder):
    """The least model of what can be obtained."""
    def solve():
        control = clingo.Control(["--warn=none"])
        control.load(str(folder / "rules.lp"))
        control.ground([("base", [])])
        with control.solve(yield_=True) as handle:
            return sum(1 for symbol in handle.model().symbols(atoms=True) if symbol.name == "o")

    yield "and/or closure with its network", "clingo", once(solve)


def reading(folder, runs):
    """Python's csv only splits the rows: of all tables, and of the largest alone."""
    def rows(paths):
        count = 0
        for path in paths:
            with open(path, newline="", encoding="utf-8") as file:
                count += sum(1 for _ in csv.reader(file))
        return count

    tables, largest = sorted(folder.glob("*.csv")), [folder / "transfers.csv"]
    yield "read, names resolved", "csv (only splits the same tables)", timed(lambda: rows(tables), runs)
    yield "read, names resolved", "csv (only splits transfers.csv)", timed(lambda: rows(largest), runs)


def reading_yaml(folder):
    """PyYAML builds its trees with libyaml."""
    def load():
        return sum(len(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)) for path in sorted(folder.glob("*.yaml")))

    yield "read YAML, names resolved", "PyYAML CSafeLoader", once(load)
