"""Drawing with dot, as a program: once, and ten times in one run, where its start-up counts only once.

The result is how many bytes the drawings have. In a run with several, dot puts `page0,1_` before the name of all but
the first graph, which is taken out.
"""

import subprocess

from timing import timed


def drawings(folder, measured, runs):
    def draw(path, count):
        arguments = ["dot", "-Tsvg", *[str(path)] * count]
        drawn = subprocess.run(arguments, capture_output=True, check=True).stdout
        return len(drawn.replace(b"page0,1_", b""))

    for path in sorted(folder.glob("drawing-*.dot"), key=lambda path: int(path.stem.split("-")[1])):
        shapes = f"about {path.stem.split('-')[1]} shapes"
        yield f"drawing, {shapes}", "dot, with its start-up", timed(lambda: draw(path, 1), runs)
        yield f"ten drawings, {shapes}", "dot, one run", timed(lambda: draw(path, 10), runs)
