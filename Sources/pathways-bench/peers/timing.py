"""Times in milliseconds, taken as pathways-bench takes them."""

import gc
import time


def timed(task, count, then=None):
    """Minimum, median and maximum after one run that is not counted, and the result; `then` makes a number of it."""
    result = task()
    times = []
    for _ in range(count):
        gc.collect()
        start = time.perf_counter()
        task()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return {"minimum": times[0], "median": times[len(times) // 2], "maximum": times[-1], "runs": count,
            "result": then(result) if then else result}


def once(task, then=None):
    """The same for what takes long: one run, without a rehearsal."""
    start = time.perf_counter()
    result = task()
    spent = (time.perf_counter() - start) * 1000
    return {"minimum": spent, "median": spent, "maximum": spent, "runs": 1, "result": then(result) if then else result}
