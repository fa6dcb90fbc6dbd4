#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""Every call of a save of the whole store fails, once and from then on, with every errno.

Usage: test-store-faults.py STORE_WRITER SHIM. The edit must be kept in memory, told if it did not
get through, saved when the trouble is over, and no file may ever be less than whole.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

CALLS = ["open", "write", "fsync", "close", "rename"]
ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES", "EINTR", "short"]
FIRST_CALLS = 8


def run(writer, mode, folder, **fault):
    environment = {**os.environ, **fault}
    return subprocess.run([writer, mode, str(folder)], capture_output=True, text=True, check=False,
                          env=environment)


def number(writer, folder):
    done = run(writer, "check", folder)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def temporary_files(folder):
    return [str(path) for path in folder.rglob(".*.tmp-*")]


def try_fault(writer, shim, folder, switch, call, nth, error, lasting):
    before = number(writer, folder)
    fault = {"LD_PRELOAD": shim, "PREP_FAULT_FOLDER": str(folder), "PREP_FAULT_CALL": call,
             "PREP_FAULT_NTH": str(nth), "PREP_FAULT_ERROR": error,
             "PREP_FAULT_SWITCH": str(switch)}
    if lasting:
        fault["PREP_FAULT_LASTING"] = "1"
    done = run(writer, "try", folder, **fault)
    what = (call, nth, error, lasting, done.stdout, done.stderr)
    assert done.returncode == 0, what
    assert "silent" not in done.stdout, what
    for line in done.stdout.splitlines():
        assert line.startswith("told: ") and str(folder) in line, what
    assert number(writer, folder) == before + 1, what
    assert not temporary_files(folder), what
    return done.stdout != ""


def main():
    writer, shim = sys.argv[1:3]
    print(f"1..{len(CALLS)}")
    for case, call in enumerate(CALLS, 1):
        tried, told = 0, 0
        with tempfile.TemporaryDirectory(prefix="prep-faults-") as base:
            folder, switch = pathlib.Path(base) / "data", pathlib.Path(base) / "trouble"
            folder.mkdir()
            assert run(writer, "once", folder).returncode == 0
            for nth in range(1, FIRST_CALLS + 1):
                for error in ERRORS if call == "write" else ERRORS[:-1]:
                    for lasting in (False, True):
                        told += try_fault(writer, shim, folder, switch, call, nth, error, lasting)
                        tried += 1
        assert told > 0, f"no failing {call} was ever told"
        print(f"ok {case} /store-faults/{call} # {tried} tried, {told} told")
    return 0


if __name__ == "__main__":
    sys.exit(main())
