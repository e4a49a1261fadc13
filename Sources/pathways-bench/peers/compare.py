"""Does the work of pathways-bench with other programs, and writes both into one table and one JSON file."""

import datetime
import json
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys

import graphs
import texts
from timing import timed

work, runs = pathlib.Path(sys.argv[1]), int(sys.argv[2])
ARTICLE = pathlib.Path("Sources/Pathways/Pathways.docc/Benchmarks.md")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


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


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
                 platform.processor())
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    return {"processor": model, "cores": os.cpu_count(), "system": platform.platform(terse=True),
            "swift": swift[0] if swift else "", "python": platform.python_version(), "load": load,
            "date": datetime.date.today().isoformat()}


def shown(value):
    return f"{value:.2f}" if value < 1 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def row(name, program, on, entry, ratio=""):
    if entry is None:
        return f"| {name} | {on} | {program} | left out: takes minutes | | | | |"
    spread = f"{shown(entry['minimum'])}–{shown(entry['maximum'])}"
    return (f"| {name} | {on} | {program} | {shown(entry['median'])} | {spread} | {entry['runs']} | {entry['result']} |"
            f" {ratio} |")


def check_same(name, own, peers):
    """Where two programs do the same work, they must say the same."""
    different = [f"{program} {entry['result']}" for _, program, entry in peers if entry["result"] != own["result"]]
    if different and not name.startswith("read"):
        sys.exit(f"{name}, {own['on']}: pathways {own['result']}, but {', '.join(different)}")


def section(own, peers):
    """The rows of what was measured on one catalogue or graph, each followed by those of the peers."""
    for entry in own["measurements"]:
        name = entry["name"]
        those = [peer for peer in peers if peer[0] == name]
        done = [peer for peer in those if peer[2] is not None]
        check_same(name, entry, done)
        fastest = min((peer[2]["median"] for peer in done), default=None)
        yield row(name, "**pathways**", entry["on"], entry, f"{shown(entry['median'] / fastest)}" if fastest else "")
        for _, program, peer in those:
            yield row(name, program, "the same", peer)


def measured_in(name):
    return json.loads((work / f"{name}-measured" / "measured.json").read_text())


def sections():
    """(name, own measurements, those of the peers), in the order of the table."""
    for name in ("csv-1", "layered-1"):
        own, folder = measured_in(name), work / f"{name}-measured"
        peers = list(graphs.searches(folder, own, runs)) + list(texts.closure(folder))
        if name == "csv-1":
            yaml = next(entry for entry in measured_in("yaml-1")["measurements"] if entry["name"].startswith("read"))
            own["measurements"].insert(1, {**yaml, "name": "read YAML, names resolved"})
            peers += texts.reading(work / name, work / "yaml-1", runs)
        yield name, own, peers
    for name, task in (("random", graphs.searches), ("random-acyclic", graphs.orders),
                       ("alternatives", graphs.dominators)):
        own = measured_in(name)
        yield name, own, list(task(work / f"{name}-measured", own, runs))


def growth():
    """The exponents of what was measured at three sizes."""
    for shape, title in (("csv", "province"), ("layered", "layered")):
        sizes = [measured_in(f"{shape}-{divisor}") for divisor in (10, 3, 1)]
        for position, entry in enumerate(sizes[-1]["measurements"]):
            if not entry["name"].startswith("descendants"):
                yield f"{title}: {entry['name']}", slope(
                    [(size["edges"], size["measurements"][position]["median"]) for size in sizes])


def main():
    lines = ["| Work | On | By | Median ms | Spread | Runs | Result | Times the fastest peer |",
             "|---|---|---|---:|---|---:|---:|---:|"]
    everything = {"pathways": {}, "peers": {}}
    for name, own, peers in sections():
        everything["pathways"][name] = own
        everything["peers"][name] = [{"work": task, "program": program, **(entry or {})} for task, program, entry in peers]
        lines += section(own, peers)
    for task, program, entry in startup():
        lines.append(row(task, program, "", entry))
        everything["peers"].setdefault("start-up", []).append({"program": program, **entry})
    everything["slopes"] = dict(growth())
    lines += ["", "| Work | Grows with the power of the size |", "|---|---:|"]
    lines += [f"| {name} | {power:.2f} |" for name, power in everything["slopes"].items()]
    lines += ["", f"Memory at its highest while reading the province: "
              f"{everything['pathways']['csv-1']['bytesPerEdge']:.0f} bytes for each edge of the graph, text included."]
    here = everything["machine"] = machine()
    lines = [f"Measured on {here['date']}: {here['processor']}, {here['cores']} cores, {here['system']}; {here['swift']};"
             f" Python {here['python']}; load average {here['load']} at the end.", ""] + lines
    (work / "benchmarks.json").write_text(json.dumps(everything, indent=2, sort_keys=True) + "\n")
    text = ARTICLE.read_text()
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    ARTICLE.write_text(before + BEGIN + "\n" + "\n".join(lines) + "\n" + END + after)
    print("\n".join(lines))


main()
