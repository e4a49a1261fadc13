"""Does the work of pathways-bench with other programs, and writes both into tables and one JSON file."""

import json
import math
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

import drawings
import graphs
import programs
import texts
from machine import machine
from timing import timed

work, runs = pathlib.Path(sys.argv[1]), int(sys.argv[2])
ARTICLE = pathlib.Path(os.environ.get("ARTICLE") or "Sources/Pathways/Pathways.docc/Benchmarks.md")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
# The folders of catalogues that have a table of their own.
SMALL, PROVINCE, NATION = "csv-5", "csv-1", "nation"


def startup():
    program = os.environ.get("PATHWAYS")
    if not program or not shutil.which(program):
        return
    for arguments in (["--version"], ["--help"]):
        yield ("start-up", f"pathways {arguments[0]}", timed(
            lambda: subprocess.run([program, *arguments], capture_output=True).returncode, 20))


def slope(points):
    """The exponent of growth: least squares in the logarithms of size and time."""
    logs = [(math.log(size), math.log(max(spent, 1e-3))) for size, spent in points]
    mean_x, mean_y = statistics.mean(x for x, _ in logs), statistics.mean(y for _, y in logs)
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum((x - mean_x) ** 2 for x, _ in logs)


def shown(value):
    return f"{value:.2f}" if value < 1 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def row(name, program, on, entry, ratio=""):
    """A peer that is left out has the reason in place of what was measured."""
    if isinstance(entry, str):
        return f"| {name} | {on} | {program} | left out: {entry} | | | | |"
    spread = f"{shown(entry['minimum'])}–{shown(entry['maximum'])}"
    return (f"| {name} | {on} | {program} | {shown(entry['median'])} | {spread} | {entry['runs']} | {entry['result']} |"
            f" {ratio} |")


def ratio(own, peer):
    if isinstance(peer, str):
        return ""
    times = own["median"] / max(peer["median"], 1e-6)
    return shown(times) if times >= 0.005 else "< 0.01"


def check_same(name, own, peers):
    """Where two programs do the same work, they must say the same."""
    different = [f"{program} {entry['result']}" for _, program, entry in peers if entry["result"] != own["result"]]
    if different and not name.startswith("read"):
        sys.exit(f"{name}, {own['on']}: pathways {own['result']}, but {', '.join(different)}")


def rows(own, peers):
    """What was measured on one catalogue or graph, each followed by the peers."""
    for entry in own["measurements"]:
        name = entry["name"]
        those = [peer for peer in peers if peer[0] == name]
        check_same(name, entry, [peer for peer in those if not isinstance(peer[2], str)])
        yield row(name, "**pathways**", entry["on"], entry)
        for _, program, peer in those:
            yield row(name, program, "the same", peer, ratio(entry, peer))


def measured_in(name):
    return json.loads((work / f"{name}-measured" / "measured.json").read_text())


def catalogue(name, is_small, is_complete=True):
    """A catalogue in CSV tables; PyYAML, which takes long, only where it is small, and clingo unless it is a nation."""
    own, folder = measured_in(name), work / f"{name}-measured"
    times = runs if is_complete else 1
    peers = list(graphs.searches(folder, own, times)) + list(texts.reading(work / name, times))
    if is_complete:
        peers += texts.closure(folder)
    if is_small:
        measured = measured_in("yaml-5")["measurements"]
        yaml = next(entry for entry in measured if entry["name"].startswith("read"))
        own["measurements"].insert(1, {**yaml, "name": "read YAML, names resolved"})
        peers += texts.reading_yaml(work / "yaml-5")
    return own, peers


def sections():
    """(heading, name, own measurements, those of the peers), in the order of the tables."""
    yield "Part of a province", SMALL, *catalogue(SMALL, is_small=True)
    own, folder = measured_in("layered-5"), work / "layered-5-measured"
    yield "Prerequisites in many layers", "layered-5", own, [
        *graphs.searches(folder, own, runs), *texts.closure(folder)]
    yield "A province", PROVINCE, *catalogue(PROVINCE, is_small=False)
    if os.environ.get("NATION"):
        yield "A nation", NATION, *catalogue(NATION, is_small=False, is_complete=False)
    for heading, name, task in (
            ("Random graphs", "random", graphs.searches),
            ("Random graphs without cycles", "random-acyclic", graphs.orders),
            ("Only choices of one", "alternatives", graphs.dominators),
            ("Ledgers and routes", "programs", programs.solvers), ("Drawings", "drawings", drawings.drawings)):
        own = measured_in(name)
        yield heading, name, own, list(task(work / f"{name}-measured", own, runs))


def made(name):
    """What the generator said, if there are files."""
    said = work / f"{name}.txt"
    return [f"Files: {said.read_text().strip()}.", ""] if said.exists() else []


def growth():
    """The exponents of what was measured at three sizes."""
    for shape, title in (("csv", "province"), ("layered", "layered")):
        sizes = [measured_in(f"{shape}-{divisor}") for divisor in (25, 5, 1)]
        for position, entry in enumerate(sizes[-1]["measurements"]):
            if not entry["name"].startswith("descendants"):
                yield f"{title}: {entry['name']}", slope(
                    [(size["edges"], size["measurements"][position]["median"]) for size in sizes])


def memory(everything):
    """Bytes for each edge: at the highest and held, and both less those of the files."""
    yield "| Memory for each edge, in bytes | Text | Highest | Held | Highest beyond the text | Held beyond the text |"
    yield "|---|---:|---:|---:|---:|---:|"
    for name in (SMALL, PROVINCE, NATION):
        if own := everything["pathways"].get(name):
            text, peak, held = (own["memory"][key] / own["edges"] for key in ("text", "peak", "held"))
            yield (f"| {own['offerings']} offerings, {own['recognitions']} recognitions, {own['edges']} edges |"
                   f" {text:.0f} | {peak:.0f} | {held:.0f} | {peak - text:.0f} | {held - text:.0f} |")


HEAD = ["| Work | On | By | Median ms | Spread | Runs | Result | pathways ÷ peer |",
        "|---|---|---|---:|---|---:|---:|---:|"]


def main():
    lines, everything = [], {"pathways": {}, "peers": {}}
    for heading, name, own, peers in sections():
        everything["pathways"][name] = own
        everything["peers"][name] = [
            {"work": task, "program": program, **({"out": entry} if isinstance(entry, str) else entry)}
            for task, program, entry in peers]
        lines += [f"### {heading}", "", *made(name), *HEAD, *rows(own, peers), ""]
        print(heading, flush=True)
    lines += ["### Start-up", "", *HEAD]
    for task, program, entry in startup():
        lines.append(row(task, program, "", entry))
        everything["peers"].setdefault("start-up", []).append({"program": program, **entry})
    everything["slopes"] = dict(growth())
    lines += ["", "### Growth and memory", "", "| Work | Grows with the power of the size |", "|---|---:|"]
    lines += [f"| {name} | {power:.2f} |" for name, power in everything["slopes"].items()]
    lines += ["", *memory(everything)]
    here = everything["machine"] = machine()
    lines = [f"Measured on {here['date']}: {here['processor']}, {here['cores']} cores, {here['system']};"
             f" {here['swift']}; Python {here['python']}; load average {here['load']} at the end.", ""] + lines
    (work / "benchmarks.json").write_text(json.dumps(everything, indent=2, sort_keys=True) + "\n")
    text = ARTICLE.read_text()
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    ARTICLE.write_text(before + BEGIN + "\n" + "\n".join(lines) + "\n" + END + after)
    print("\n".join(lines))


main()
