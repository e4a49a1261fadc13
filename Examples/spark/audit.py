#!/usr/bin/env python3
"""Answers a cohort with Apache Spark: `pathways audit` is run on each partition, as a filter from lines to lines.

usage: audit.py --pathways PROGRAM --learners COHORT --output FILE [--partitions N] [--master URL] CATALOGUE… -- [OPTION …]

Options behind `--` go to `pathways audit` as they are; give `--as-of`, so that all partitions answer for the same day. The
cohort has no heading line: a partition does not know whether it holds the first line.
"""

import argparse
import os
import shlex
import sys

from pyspark.sql import SparkSession


def command(arguments, options):
    """The filter. Status 1 says that some lines are answered with an error; anything above it is a failure."""
    words = [arguments.pathways, "audit", *arguments.catalogue, "--learners", "-", "--jobs", str(arguments.jobs), *options]
    return shlex.join(["sh", "-c", shlex.join(words) + " || [ $? -eq 1 ]"])


def main():
    own, options = sys.argv[1:], []
    if "--" in own:
        own, options = own[: own.index("--")], own[own.index("--") + 1 :]
    parser = argparse.ArgumentParser(description="Answers a cohort with Spark.")
    parser.add_argument("--pathways", default="pathways", help="the program, at the same place on every machine")
    parser.add_argument("--learners", required=True)
    parser.add_argument("--output", required=True, help="a file, written by the driver, partition after partition")
    parser.add_argument("--partitions", type=int, default=4)
    parser.add_argument("--jobs", type=int, default=1, help="workers of each process; Spark runs one process for each core")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("catalogue", nargs="+")
    arguments = parser.parse_args(own)
    arguments.catalogue = [os.path.abspath(path) for path in arguments.catalogue]

    spark = (
        SparkSession.builder.master(arguments.master)
        .appName("pathways audit")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )
    try:
        lines = spark.sparkContext.textFile(arguments.learners, minPartitions=arguments.partitions)
        answers = lines.pipe(command(arguments, options), checkCode=True)
        with open(arguments.output, "w", encoding="utf-8", newline="\n") as output:
            for answer in answers.toLocalIterator(prefetchPartitions=True):
                output.write(answer + "\n")
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
