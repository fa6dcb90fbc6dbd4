#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""Lets the program write files with every member filled and with none, and validates them.

Also breaks each kind of member once, so that a schema that accepts anything does not pass.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def break_one(document, member, value):
    """A copy of the document whose first item holds a value that its schema must refuse."""
    broken = copy.deepcopy(document)
    broken["items"][0][member] = value
    return broken


def main():
    writer, schemas = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([writer, folder], check=True)
        written = {path.name: load(path) for path in pathlib.Path(folder).glob("*.json")}

    names = {path.name for path in schemas.glob("*.json")}
    assert set(written) == names, f"files {sorted(written)} but schemas {sorted(names)}"

    failures = 0
    validators = {}
    for name, document in sorted(written.items()):
        schema = load(schemas / name)
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema)
        assert len(document["items"]) == 2, f"{name} has no samples"
        for error in validators[name].iter_errors(document):
            print(f"{name}: {list(error.absolute_path)}: {error.message}")
            failures += 1
        known = schema["$defs"][schema["properties"]["items"]["items"]["$ref"].split("/")[-1]]
        missing = set(known["properties"]) - set(document["items"][0]) - {"deleted"}
        if missing:
            print(f"{name}: the sample does not show {sorted(missing)}")
            failures += 1

    jobs = written["applications.json"]
    for member, value in [("company", 1), ("interest", 6), ("interest", 1.5), ("archived", "yes"),
                          ("deadline", "tomorrow"), ("work_mode", "Remote"), ("events", {}),
                          ("created", "2026-11-22"), ("tags", ["one", "one"]),
                          ("rounds", [{"id": "x", "minutes": -1}])]:
        if validators["applications.json"].is_valid(break_one(jobs, member, value)):
            print(f"applications.json: the schema accepts {member} = {value!r}")
            failures += 1
    if not validators["applications.json"].is_valid(break_one(jobs, "of_tomorrow", [None])):
        print("applications.json: the schema refuses a member that it does not know")
        failures += 1

    print(f"{len(written)} files, {failures} failures")
    return 1 if failures else 0


sys.exit(main())
