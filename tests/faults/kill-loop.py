#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""Kills a driver with SIGKILL at random moments, and looks each time at what it left.

The driver is a command with two ways to run, whatever it saves:

  DRIVER write FOLDER   goes on from what is in FOLDER and saves rising numbers; prints each on a
                        line of its own when it is acknowledged as saved
  DRIVER check FOLDER   starts as the program does (sweeps leftovers), prints the number that is
                        there and answers 0; anything else is a loss

After each kill the number must be at least the last one acknowledged, and no temporary file may
be left. The number of kills is PREP_KILLS, or what the test asks for.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time


def write_and_kill(driver, folder, rng, longest):
    """Returns the last number that was acknowledged before the kill, or None."""
    process = subprocess.Popen([*driver, "write", folder], stdout=subprocess.PIPE)
    first = b""
    if rng.random() < 0.75:
        # Past its start, so that the kill meets the saving and not the loading of libraries.
        first = process.stdout.readline()
    time.sleep(rng.uniform(0, longest))
    if process.poll() is not None:
        raise SystemExit(f"the driver ended by itself with {process.returncode}")
    process.kill()
    rest = process.stdout.read()
    process.wait()
    process.stdout.close()
    # A line is printed in one write; only a whole one was acknowledged.
    lines = (first + rest).split(b"\n")[:-1]
    return int(lines[-1]) if lines else None


def check(driver, folder):
    done = subprocess.run([*driver, "check", folder], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"the check failed ({done.returncode}): {done.stderr.strip()}")
    left = [str(path) for path in pathlib.Path(folder).rglob(".*.tmp-*")]
    if left:
        raise SystemExit(f"left after the check: {left}")
    return int(done.stdout.split()[-1])


def run(driver, folder, kills, seed, longest):
    rng = random.Random(seed)
    acknowledged, in_flight, with_leftovers = 0, 0, 0
    for kill in range(kills):
        last = write_and_kill(driver, folder, rng, longest)
        if last is not None:
            acknowledged = last
        with_leftovers += any(pathlib.Path(folder).rglob(".*.tmp-*"))
        found = check(driver, folder)
        if found < acknowledged:
            raise SystemExit(f"kill {kill + 1} (seed {seed}): {acknowledged} was acknowledged, "
                             f"{found} is there")
        in_flight += found > acknowledged
        acknowledged = found
    if acknowledged == 0:
        raise SystemExit("nothing was saved at all: the kills came too early to tell anything")
    print(f"{kills} kills, {acknowledged} saves, {in_flight} killed before they could be "
          f"acknowledged, {with_leftovers} left a temporary file, none lost (seed {seed})")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--longest", type=float, default=0.02, metavar="SECONDS",
                        help="the longest time until a kill")
    parser.add_argument("driver", nargs="+")
    arguments = parser.parse_args()
    kills = int(os.environ.get("PREP_KILLS", arguments.kills))
    with tempfile.TemporaryDirectory(prefix="prep-kill-") as folder:
        run(arguments.driver, folder, kills, arguments.seed, arguments.longest)
    return 0


if __name__ == "__main__":
    sys.exit(main())
