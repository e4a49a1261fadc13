#!/usr/bin/env python3
"""Makes up a cohort of learners, one JSON object or comma-separated row on each line; the same for the same seed.

usage: cohort.py LEARNERS [--seed N] [--mistakes] < reach.json

Standard input is the answer of `pathways reach CATALOGUE --all --format json`, from which the offerings are taken. A
learner holds from none to fifteen of them, often several of one institution. With --mistakes, one line in a hundred is
one that cannot be answered. Nobody in it exists.
"""

import argparse
import json
import random
import sys
from collections import defaultdict

GRADES = ["A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-", "73%", "88%", None, None]
MISTAKES = [
    "",
    "{",
    '{"learner": "Nobody", "holds": ["nowhere/nothing"]}',
    '{"learner": "Zoë", "holds": ["nowhere/nothing@2024-13-01"]}',
    '{"learner": "Later", "holdings": []}',
    'Somebody,"bcit/csc',
    "Émile,nowhere/nothing",
    "long," + "x" * 2_000,
]


def holding(chance, offering):
    text = offering
    if chance.random() < 0.8:
        text += f"@{chance.randint(2016, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    grade = chance.choice(GRADES)
    return text if grade is None else f"{text}={grade}"


def learner(chance, number, offerings, institutions):
    home = institutions[chance.choice(list(institutions))]
    count = min(15, int(chance.expovariate(0.25)))
    holds = [holding(chance, chance.choice(home if chance.random() < 0.7 else offerings)) for _ in range(count)]
    name = f"learner-{number:07}"
    if number % 5 == 0:
        return ",".join([name, *holds])
    return json.dumps({"learner": name, "holds": holds}, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("learners", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mistakes", action="store_true")
    arguments = parser.parse_args()
    offerings = sorted(offering["id"] for offering in json.load(sys.stdin)["offerings"])
    institutions = defaultdict(list)
    for offering in offerings:
        institutions[offering.split("/")[0]].append(offering)
    chance = random.Random(arguments.seed)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for number in range(arguments.learners):
        if arguments.mistakes and chance.random() < 0.01:
            print(chance.choice(MISTAKES))
        else:
            print(learner(chance, number, offerings, institutions))


if __name__ == "__main__":
    main()
