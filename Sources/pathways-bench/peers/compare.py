"""Does the work of pathways-bench with other programs, and writes both into one table and one JSON file."""

import csv
import datetime
import gc
import json
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

work, runs = pathlib.Path(sys.argv[1]), int(sys.argv[2])
ARTICLE = pathlib.Path("Sources/Pathways/Pathways.docc/Benchmarks.md")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def timed(task, count):
    """Minimum, median and maximum in milliseconds after one run that is not counted, and the result."""
    result = task()
    times = []
    for _ in range(count):
        gc.collect()
        start = time.perf_counter()
        task()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return {"minimum": times[0], "median": times[len(times) // 2], "maximum": times[-1], "runs": count,
            "result": result}


def once(task):
    start = time.perf_counter()
    result = task()
    spent = (time.perf_counter() - start) * 1000
    return {"minimum": spent, "median": spent, "maximum": spent, "runs": 1, "result": result}


def graph_peers(folder, measured):
    """Components, reach and descendants on the edges that pathways-bench wrote."""
    import igraph
    import networkx
    import numpy
    import rustworkx
    import scipy.sparse
    import scipy.sparse.csgraph

    edges = numpy.loadtxt(folder / "edges.txt", dtype=numpy.int32, ndmin=2)
    count, source, sampled = measured["vertices"], measured["source"], measured["sampled"]
    matrix = scipy.sparse.csr_matrix(
        (numpy.ones(len(edges), dtype=numpy.int8), (edges[:, 0], edges[:, 1])), shape=(count, count))
    matrix.data[:] = 1
    pairs = edges.tolist()
    yield ("strongly connected components", "scipy", timed(lambda: int(
        scipy.sparse.csgraph.connected_components(matrix, directed=True, connection="strong")[0]), runs))
    yield ("breadth-first reach", "scipy", timed(lambda: len(scipy.sparse.csgraph.breadth_first_order(
        matrix, source, directed=True, return_predecessors=False)), runs))

    graph = rustworkx.PyDiGraph(multigraph=True)
    graph.add_nodes_from(range(count))
    graph.add_edges_from_no_data([tuple(pair) for pair in pairs])
    yield ("strongly connected components", "rustworkx", timed(
        lambda: len(rustworkx.strongly_connected_components(graph)), runs))
    yield ("breadth-first reach", "rustworkx", timed(lambda: len(rustworkx.descendants(graph, source)) + 1, runs))
    yield (f"descendants of {len(sampled)} vertices", "rustworkx", once(
        lambda: sum(len(rustworkx.descendants(graph, vertex)) for vertex in sampled)))
    del graph

    graph = igraph.Graph(n=count, edges=pairs, directed=True)
    yield ("strongly connected components", "igraph", timed(
        lambda: len(graph.connected_components(mode="strong")), runs))
    yield ("breadth-first reach", "igraph", timed(lambda: len(graph.subcomponent(source, mode="out")), runs))
    yield (f"descendants of {len(sampled)} vertices", "igraph", once(
        lambda: sum(len(graph.subcomponent(vertex, mode="out")) - 1 for vertex in sampled)))
    del graph

    graph = networkx.DiGraph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(pairs)
    yield ("strongly connected components", "networkx", once(
        lambda: networkx.number_strongly_connected_components(graph)))
    yield ("breadth-first reach", "networkx", once(lambda: len(networkx.descendants(graph, source)) + 1))


def closure_peer(folder):
    """The least model of what can be obtained."""
    import clingo

    def solve():
        control = clingo.Control(["--warn=none"])
        control.load(str(folder / "rules.lp"))
        control.ground([("base", [])])
        with control.solve(yield_=True) as handle:
            return sum(1 for symbol in handle.model().symbols(atoms=True) if symbol.name == "o")

    yield ("and/or closure with its network", "clingo", once(solve))


def reading_peers(folder, yaml_folder):
    """Python's csv only splits the rows; PyYAML builds its trees with libyaml."""
    import yaml

    def split():
        rows = 0
        for path in sorted(folder.glob("*.csv")):
            with open(path, newline="", encoding="utf-8") as file:
                rows += sum(1 for _ in csv.reader(file))
        return rows

    def transfers():
        with open(folder / "transfers.csv", newline="", encoding="utf-8") as file:
            return sum(1 for _ in csv.reader(file))

    def load():
        return sum(len(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)) for path in
                   sorted(yaml_folder.glob("*.yaml")))

    yield ("read, names resolved", "csv (only splits)", timed(split, runs))
    yield ("read, names resolved", "csv (only splits transfers.csv)", timed(transfers, runs))
    yield ("read YAML, names resolved", "PyYAML CSafeLoader", once(load))


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


def row(name, program, on, entry):
    spread = f"{shown(entry['minimum'])}–{shown(entry['maximum'])}"
    return f"| {name} | {on} | {program} | {shown(entry['median'])} | {spread} | {entry['runs']} | {entry['result']} |"


def main():
    measured = {path.name: json.loads((path / "measured.json").read_text()) for path in work.glob("*-measured")}
    lines = ["| Work | On | By | Median ms | Spread | Runs | Result |", "|---|---|---|---:|---|---:|---:|"]
    everything = {"machine": machine(), "pathways": measured, "peers": {}}
    for name in ("csv-1", "layered-1"):
        own, folder = measured[f"{name}-measured"], work / f"{name}-measured"
        peers = list(graph_peers(folder, own)) + list(closure_peer(folder))
        if name == "csv-1":
            peers += list(reading_peers(work / name, work / "yaml-1"))
        everything["peers"][name] = [
            {"work": task, "program": program, **entry} for task, program, entry in peers]
        tasks = [entry["name"] for entry in own["measurements"]]
        for entry in own["measurements"]:
            lines.append(row(entry["name"], "**pathways**", entry["on"], entry))
            lines += [row(task, program, "the same", peer) for task, program, peer in peers if task == entry["name"]]
        if name == "csv-1":
            yaml_own = next(entry for entry in measured["yaml-1-measured"]["measurements"]
                            if entry["name"].startswith("read"))
            lines.append(row("read YAML, names resolved", "**pathways**", yaml_own["on"], yaml_own))
        lines += [row(task, program, "the same", peer) for task, program, peer in peers if task not in tasks]
    for task, program, entry in startup():
        lines.append(row(task, program, "", entry))
        everything["peers"].setdefault("start-up", []).append({"program": program, **entry})
    lines += ["", "| Work | Grows with the power of the size |", "|---|---:|"]
    slopes = {}
    for shape in ("csv", "layered"):
        sizes = [measured[f"{shape}-{divisor}-measured"] for divisor in (10, 3, 1)]
        for position, entry in enumerate(sizes[-1]["measurements"]):
            power = slope([(size["edges"], size["measurements"][position]["median"]) for size in sizes])
            slopes[f"{shape}: {entry['name']}"] = power
            if not entry["name"].startswith("descendants"):
                lines.append(f"| {'province' if shape == 'csv' else 'layered'}: {entry['name']} | {power:.2f} |")
    everything["slopes"] = slopes
    lines += ["", f"Memory at its highest while reading the province: "
              f"{measured['csv-1-measured']['bytesPerEdge']:.0f} bytes for each edge of the graph, text included."]
    here = everything["machine"]
    lines = [f"Measured on {here['date']}: {here['processor']}, {here['cores']} cores, {here['system']}; {here['swift']};"
             f" Python {here['python']}; load average {here['load']} at the end.", ""] + lines
    (work / "benchmarks.json").write_text(json.dumps(everything, indent=2, sort_keys=True) + "\n")
    text = ARTICLE.read_text()
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    ARTICLE.write_text(before + BEGIN + "\n" + "\n".join(lines) + "\n" + END + after)
    print("\n".join(lines))


main()
