"""The integer programs of ledgers and routes with HiGHS and CP-SAT, from the text that pathways-bench wrote.

The models are built beforehand; each run solves a fresh one to proof, on one core; as with pathways, what is timed is
the solving alone. The result is the sum of the optima.
"""

import re

import highspy
import numpy
from ortools.sat.python import cp_model

from timing import timed

# Where a program is not solved to proof in this many seconds, the solver is left out.
LIMIT = 10

TERM = re.compile(r"(-?\d+) x(\d+)")
ROW = re.compile(r"^  (.*) (<=|>=|==) (-?\d+)$")
DOMAIN = re.compile(r"^  x(\d+) in (-?\d+)\.\.\.(-?\d+)$")


def read(path):
    """(maximises, objective, rows, domains): terms are (factor, variable)."""
    lines = path.read_text().splitlines()

    def terms(text):
        return [(int(factor), int(variable)) for factor, variable in TERM.findall(text)]

    split = lines.index("where")
    rows = [(terms(row[1]), row[2], int(row[3])) for row in map(ROW.match, lines[3:split])]
    domains = [(int(domain[2]), int(domain[3])) for domain in map(DOMAIN.match, lines[split + 1:])]
    return lines[0] == "maximise", terms(lines[1]), rows, domains


def gathered(terms):
    """One factor for each variable."""
    sums = {}
    for factor, variable in terms:
        sums[variable] = sums.get(variable, 0) + factor
    return sums


def highs(program):
    maximises, objective, rows, domains = program
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(domains), len(rows)
    costs = gathered(objective)
    model.col_cost_ = numpy.array([costs.get(variable, 0) for variable in range(len(domains))], dtype=float)
    model.col_lower_ = numpy.array([low for low, _ in domains], dtype=float)
    model.col_upper_ = numpy.array([high for _, high in domains], dtype=float)
    bounds = [(-highspy.kHighsInf if relation == "<=" else bound, highspy.kHighsInf if relation == ">=" else bound)
              for _, relation, bound in rows]
    model.row_lower_ = numpy.array([low for low, _ in bounds], dtype=float)
    model.row_upper_ = numpy.array([high for _, high in bounds], dtype=float)
    sums = [gathered(terms) for terms, _, _ in rows]
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = numpy.cumsum([0] + [len(row) for row in sums])
    model.a_matrix_.index_ = numpy.array([variable for row in sums for variable in row], dtype=numpy.int32)
    model.a_matrix_.value_ = numpy.array([factor for row in sums for factor in row.values()], dtype=float)
    model.integrality_ = [highspy.HighsVarType.kInteger] * len(domains)
    model.sense_ = highspy.ObjSense.kMaximize if maximises else highspy.ObjSense.kMinimize

    def solve():
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.passModel(model)
        solver.setOptionValue("time_limit", float(LIMIT))
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return round(solver.getInfo().objective_function_value)

    return solve


def cp_sat(program):
    maximises, objective, rows, domains = program
    model = cp_model.CpModel()
    variables = [model.new_int_var(low, high, "") for low, high in domains]

    def total(terms):
        return sum(factor * variables[variable] for factor, variable in terms)

    for terms, relation, bound in rows:
        left = total(terms)
        model.add(left <= bound if relation == "<=" else left >= bound if relation == ">=" else left == bound)
    if maximises:
        model.maximize(total(objective))
    else:
        model.minimize(total(objective))

    def solve():
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = LIMIT
        status = solver.solve(model)
        return round(solver.objective_value) if status == cp_model.OPTIMAL else None

    return solve


def solvers(folder, measured, runs):
    for name in ("ledger", "route"):
        paths = sorted(folder.glob(f"{name}-*.txt"), key=lambda path: int(path.stem.split("-")[1]))
        programs = [read(path) for path in paths]
        for title, build in (("HiGHS", highs), ("CP-SAT", cp_sat)):
            solves = [build(program) for program in programs]
            if solves and solves[0]() is None:
                yield f"programs of {name}s", title, f"the first is not solved to proof in {LIMIT} s"
            else:
                yield f"programs of {name}s", title, timed(lambda: sum(solve() for solve in solves), runs)
