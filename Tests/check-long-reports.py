"""Prints reports that need several pages and looks at where the pages break. Says what is wrong; status 1 if anything.

Usage: check-long-reports.py CHROMIUM PATHWAYS FOLDER. Needs pdftotext.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

CHROMIUM, PATHWAYS, FOLDER = sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3]).resolve()
COURSES = 48
faults = []


def expect(condition, message):
    if not condition:
        faults.append(message)
        print("FAULT", message)


def catalogue():
    """An award with many parts, and many courses elsewhere that count as some of them."""
    lines = ["institution: col", "institutions: { col: { name: Coast College }, uni: { name: Northern University } }", "courses:"]
    for n in range(COURSES):
        lines.append(f"  c{n:02}: {{ code: BUSI 1{n:02}0, title: Business Studies Part {n:02}, credits: 3 }}")
    for n in range(30):
        lines.append(f"  uni/u{n:02}: {{ code: COMM 1{n:02}0, title: Commerce Part {n:02}, credits: 3 }}")
    parts = ", ".join(f"c{n:02}" for n in range(COURSES))
    lines += ["programs:", f"  deg: {{ title: Bachelor of Business, award: degree, credits: 150, stacks: [{parts}], other-credits: any }}"]
    lines.append("transfers:")
    for n in range(30):
        lines.append(
            f"  - {{ from: uni/u{n:02}, into: col, grants: {{ courses: [c{n + 18:02}] }}, when: {{ grade: C+ }}, "
            f"declared-by: col, source: \"https://www.example.org/transfer/{n}\" }}")
    (FOLDER / "long.yaml").write_text("\n".join(lines) + "\n")


def learner():
    rows = ["offering,completed,grade"]
    rows += [f"col/c{n:02},2024-05-15,{'B' if n % 7 else 'D'}" for n in range(38)]
    rows += [f"uni/u{n:02},2023-05-15,{'A' if n % 5 else 'C'}" for n in range(30)]
    (FOLDER / "long.csv").write_text("\n".join(rows) + "\n")


def pages(html):
    """The lines of every printed page, without empty ones."""
    (FOLDER / "long.html").write_text(html)
    subprocess.run(
        [CHROMIUM, "--headless", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={FOLDER}/profile"]
        + (["--no-sandbox"] if os.geteuid() == 0 else [])
        + [f"--print-to-pdf={FOLDER}/long.pdf", f"file://{FOLDER}/long.html"],
        check=True, capture_output=True)
    text = subprocess.run(["pdftotext", "-layout", FOLDER / "long.pdf", "-"], check=True, capture_output=True, text=True).stdout
    return [[line.strip() for line in page.splitlines() if line.strip()] for page in text.split("\f")[:-1]]


def look(html, name, rows):
    # What stands before a table, pushed down step by step until it reaches the end of the first page.
    for push in range(0, 120, 12):
        printed = pages(html.replace("</style>", f".report h1 {{ padding-top: {push}mm }}</style>", 1))
        place = f"{name}, {push} mm lower"
        expect(len(printed) > 1, f"{place}: one page only")
        for number, lines in enumerate(printed, 1):
            numbers = [line for line in lines if re.fullmatch(r"\d+ ?/ ?\d+", line)]
            expect([re.sub(" ", "", line) for line in numbers] == [f"{number}/{len(printed)}"], f"{place}: page {number} says {numbers}")
            last = [line for line in lines if line not in numbers][-1]
            alone = re.match(r"(Step|What you|What to|What counts|Your |Credits|Sources|take |held |that count)", last)
            expect(not alone, f"{place}: page {number} ends with “{last}”")
        text = "\n".join(line for lines in printed for line in lines)
        for row in rows:
            found = len(re.findall(row, text))
            expect(found == 1, f"{place}: “{row}” stands there {found} times")
    heads = sum(any("What becomes of it" in line or "What you earn" in line for line in lines[:4]) for lines in printed[1:])
    expect(heads >= 1, f"{name}: no head of a table is repeated")


def report(*arguments):
    catalogue()
    learner()
    subprocess.run(
        [PATHWAYS, "report", "long.yaml", "--to", "col/deg", "--as-of", "2026-11-23", "-o", "report.html", *arguments],
        check=True, cwd=FOLDER)
    return (FOLDER / "report.html").read_text()


# A course may be named again where something else is said of it: only its row begins with it, or with its place in the order.
look(
    report("--learner", "long.csv"), "a long ledger",
    [rf"(?m)^Business Studies Part {n:02} \(BUSI 1{n:02}0\)" for n in range(38)])
look(
    report("--holds", "col/c00"), "a long route",
    [rf"(?m)^{n} +Business Studies Part {n:02} \(BUSI 1{n:02}0\)" for n in range(1, COURSES)])
print(f"long reports: {len(faults)} faults")
sys.exit(1 if faults else 0)
