#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""The command line as CONTRACTS.md, section 6, has it: every line, every status, no display."""

import json
import os
import pathlib
import resource
import signal
import stat
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
SHARED = pathlib.Path(__file__).resolve().parents[3] / "shared" / "data"
COLLECTIONS = ["applications", "listings", "openings", "stories", "experiences", "culture",
               "questions", "topics", "plans", "sessions", "attempts", "tasks", "season"]
POSTING = {"company_name": "Northwind", "title": "Intern", "id": "one"}
USAGE = "Run “intern-prep --help” to see the options.\n"


def tree(folder):
    """Everything about a folder that a program could have changed, but for the access times."""
    found = {}
    for path in sorted([folder, *folder.rglob("*")]):
        info = path.lstat()
        content = path.read_bytes() if path.is_file() else None
        found[str(path)] = (info.st_mode, info.st_mtime_ns, info.st_ino, content)
    return found


class CommandLine(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.top = pathlib.Path(holder.name)
        self.data = self.top / "data"
        self.umask = os.umask(0o022)
        self.addCleanup(os.umask, self.umask)

    def run_program(self, *args, data=True, largest_file=None):
        """Runs the program. Returns: (status, standard output, standard error)."""
        words = [PROGRAM, *([f"--data-dir={self.data}"] if data else []), *map(str, args)]
        clean = {key: value for key, value in os.environ.items()
                 if key not in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        clean.update({"DISPLAY": "", "XDG_CONFIG_HOME": str(self.top / "config"),
                      "XDG_DATA_HOME": str(self.top / "share")})

        def limit():
            if largest_file is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

        done = subprocess.run(words, capture_output=True, text=True, env=clean, timeout=60,
                              preexec_fn=limit, restore_signals=False)
        return done.returncode, done.stdout, done.stderr

    def write(self, name, content):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content),
                        encoding="utf-8")
        return path

    def assert_usage(self, *args, data=True):
        status, out, err = self.run_program(*args, data=data)
        self.assertEqual(status, 2, err)
        self.assertEqual(out, "")
        self.assertTrue(err.startswith("intern-prep: "), err)
        self.assertTrue(err.endswith(USAGE), err)

    def test_version(self):
        status, out, err = self.run_program("--version")
        self.assertEqual((status, err), (0, ""))
        self.assertRegex(out, r"^intern-prep \d+\.\d+\.\d+\n$")
        self.assertFalse(self.data.exists())

    def test_wrong_use_is_two(self):
        self.assert_usage("--bogus")
        self.assert_usage("--tab=nowhere")
        self.assert_usage("a-word")
        self.assert_usage("--data-dir=", data=False)
        self.assert_usage("--import=")
        self.assert_usage("--dry-run")
        self.assert_usage("--day-first")
        self.assert_usage("--as=listings")
        self.assert_usage("--import=x", "--as=stories")
        self.assert_usage("--import=x", "--check")
        self.assert_usage("--import=x", "--export=x.json")
        self.assert_usage("--export=x.json", "--check")
        self.assert_usage("--export=x.txt")
        self.assert_usage("--export=json")
        self.assert_usage("--demo")
        self.assert_usage("--demo", "--check", data=False)

    def test_import_says_what_came_of_each_row(self):
        path = self.write("list.json", f"[\n{json.dumps(POSTING)},\n{{}},\n7]")
        status, out, err = self.run_program(f"--import={path}")
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(out, f"{path}:3: “company_name” is missing\n"
                              f"{path}:4: this is not a posting\n"
                              f"{path}: 3 read, 1 added, 0 updated, 0 already there, 2 refused\n")
        self.assertEqual(stat.S_IMODE(self.data.stat().st_mode), 0o700)
        self.assertEqual(stat.S_IMODE((self.data / "listings.json").stat().st_mode), 0o600)

    def test_import_again_adds_nothing_and_writes_nothing(self):
        path = self.write("list.json", [POSTING])
        self.run_program(f"--import={path}")
        before = tree(self.data)
        status, out, _ = self.run_program(f"--import={path}")
        self.assertEqual(status, 0)
        self.assertEqual(out, f"{path}: 1 read, 0 added, 0 updated, 1 already there, 0 refused\n")
        self.assertEqual(tree(self.data), before)

    def test_import_makes_a_backup_before(self):
        path = self.write("list.json", [POSTING])
        self.run_program(f"--import={path}")
        first = (self.data / "listings.json").read_text()
        path.write_text(json.dumps([{**POSTING, "source": "x"}]))
        status, out, _ = self.run_program(f"--import={path}")
        self.assertEqual(out, f"{path}: 1 read, 0 added, 1 updated, 0 already there, 0 refused\n")
        sets = list((self.data / "backups").glob("*/listings.json"))
        self.assertIn(first, [one.read_text() for one in sets])
        self.assertIn("import", "".join(one.read_text() for one
                                        in (self.data / "backups").glob("*/reason")))

    def test_dry_run_writes_nothing(self):
        path = self.write("list.json", [POSTING, {}])
        status, out, err = self.run_program(f"--import={path}", "--dry-run")
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(out, f"{path}:1: “company_name” is missing\n"
                              f"would: {path}: 2 read, 1 added, 0 updated, 0 already there, "
                              "1 refused\n")
        self.assertFalse(self.data.exists())

        self.run_program(f"--import={path}")
        self.write("data/.stories.json.intern-prep-ABCDEF", "a leftover")
        os.chmod(self.data / "listings.json", 0o644)
        before = tree(self.data)
        self.run_program(f"--import={path}", "--dry-run")
        self.run_program("--check")
        self.run_program(f"--export={self.top / 'out.json'}")
        self.assertEqual(tree(self.data), before)

    def test_import_as(self):
        path = self.write("list.json", [POSTING])
        status, out, _ = self.run_program(f"--import={path}", "--as=applications", "--day-first")
        self.assertEqual((status, out.split(": ")[1]),
                         (0, "1 read, 1 added, 0 updated, 0 already there, 0 refused\n"))
        jobs = json.loads((self.data / "applications.json").read_text())["items"]
        self.assertEqual(jobs[0]["origin"], "one")
        self.assertNotIn("events", jobs[0])
        self.assertFalse((self.data / "listings.json").exists())
        status, out, _ = self.run_program(f"--import={path}", "--as=listings")
        self.assertIn("1 added", out)

    def test_what_cannot_be_imported_is_one(self):
        cases = [("[", "line 1, column 2: it stops in the middle"),
                 ("", "line 1, column 1: there is nothing in it"),
                 ("{}", "this is neither a list of postings (listings.json) nor a file of "
                        "InternPrep"),
                 ("Company,Role\n", "this is neither a list of postings (listings.json) nor a "
                                    "file of InternPrep"),
                 ('{"format": "intern-prep/stories", "version": 2, "items": []}',
                  "it was made by a newer InternPrep")]
        for content, reason in cases:
            path = self.write("file", content)
            self.assertEqual(self.run_program(f"--import={path}"),
                             (1, "", f"intern-prep: {path}: {reason}\n"))
        gone = self.top / "gone.json"
        self.assertEqual(self.run_program(f"--import={gone}"),
                         (1, "", f"intern-prep: {gone}: the file cannot be opened: "
                                 "No such file or directory\n"))
        self.assertFalse(self.data.exists())

    def test_no_row_that_can_be_read_is_one(self):
        path = self.write("list.json", [{"title": "x"}])
        status, out, err = self.run_program(f"--import={path}")
        self.assertEqual(status, 1)
        self.assertEqual(out, f"{path}:1: “company_name” is missing\n"
                              f"{path}: 1 read, 0 added, 0 updated, 0 already there, 1 refused\n")
        self.assertEqual(err, f"intern-prep: {path}: no row of it can be read\n")
        self.assertFalse(self.data.exists())

    def test_import_into_a_damaged_file_fails(self):
        path = self.write("list.json", [POSTING])
        damaged = self.write("data/listings.json", "{")
        status, out, err = self.run_program(f"--import={path}")
        self.assertEqual((status, out), (1, ""))
        self.assertEqual(err, f"intern-prep: {path}: nothing was imported: "
                              "listings.json is damaged\n")
        self.assertEqual(damaged.read_text(), "{")

    def test_import_that_cannot_be_saved_is_told(self):
        path = self.write("list.json", [POSTING])
        status, out, err = self.run_program(f"--import={path}", largest_file=50)
        self.assertEqual((status, out), (1, ""))
        self.assertRegex(err, f"^intern-prep: {self.data}/listings.json: .*\n$")
        self.assertEqual([one.name for one in self.data.iterdir()], [])

    def test_folder_that_is_none_is_told(self):
        path = self.write("list.json", [POSTING])
        self.write("data", "a file in the folder's place")
        status, out, err = self.run_program(f"--import={path}")
        self.assertEqual((status, out), (1, ""))
        self.assertIn("Not a directory", err)

    def test_check(self):
        def lines(**told):
            return "".join(f"{name}.json: {told.get(name, 'not there')}\n" for name in COLLECTIONS)

        self.assertEqual(self.run_program("--check"), (0, lines(), ""))
        self.assertFalse(self.data.exists())

        self.write("data/stories.json",
                   '{"format": "intern-prep/stories", "version": 1, "items": [{}, {}]}')
        self.write("data/tasks.json",
                   '{"format": "intern-prep/tasks", "version": 7, "items": [{}]}')
        told = {"stories": "2 records, good", "tasks": "made by a newer InternPrep, read-only"}
        self.assertEqual(self.run_program("--check"), (0, lines(**told), ""))

        self.write("data/plans.json", '{\n  "format": "intern-prep/plans",\n  "version": 1,,\n')
        told["plans"] = "line 3, column 16: a name in double quotes is missing"
        before = tree(self.data)
        self.assertEqual(self.run_program("--check"), (1, lines(**told), ""))
        self.assertEqual(tree(self.data), before)

    def test_export_and_back(self):
        path = self.write("list.json", [POSTING])
        self.run_program(f"--import={path}")
        out = self.top / "out.json"
        out.write_text("something that was there before")
        self.assertEqual(self.run_program(f"--export={out}"), (0, "", ""))
        self.assertEqual(stat.S_IMODE(out.stat().st_mode) & 0o077, 0o044)
        document = json.loads(out.read_text())
        self.assertEqual(list(document), ["format", "version", "files"])
        self.assertEqual((document["format"], document["version"]), ("intern-prep/everything", 1))
        self.assertEqual(list(document["files"]), ["listings"])
        self.assertEqual(document["files"]["listings"]["format"], "intern-prep/listings")

        first = (self.data / "listings.json").read_bytes()
        self.data = self.top / "elsewhere"
        self.assertEqual(self.run_program(f"--import={out}"),
                         (0, f"{out}: 1 read, 1 added, 0 updated, 0 already there, 0 refused\n",
                          ""))
        self.assertEqual((self.data / "listings.json").read_bytes(), first)

    def test_export_that_cannot_be_written_is_told(self):
        out = self.top / "no" / "out.json"
        status, printed, err = self.run_program(f"--export={out}")
        self.assertEqual((status, printed), (1, ""))
        self.assertTrue(err.startswith(f"intern-prep: {out}: "), err)

    def test_export_leaves_nothing_damaged_out(self):
        out = self.top / "out.json"
        self.write("data/stories.json", "")
        self.assertEqual(self.run_program(f"--export={out}"),
                         (1, "", f"intern-prep: {out}: nothing was exported: "
                                 "stories.json is damaged\n"))
        self.assertFalse(out.exists())

    def test_usual_place(self):
        path = self.write("list.json", [POSTING])
        self.assertEqual(self.run_program(f"--import={path}", data=False)[0], 0)
        folder = self.top / "config" / "intern-prep"
        self.assertEqual(stat.S_IMODE(folder.stat().st_mode), 0o700)
        self.assertTrue((folder / "listings.json").exists())

    def test_makes_the_folder_and_its_parents(self):
        path = self.write("list.json", [POSTING])
        self.data = self.top / "a" / "b" / "c"
        self.assertEqual(self.run_program(f"--import={path}")[0], 0)
        self.assertEqual(stat.S_IMODE((self.top / "a").stat().st_mode), 0o700)
        self.assertEqual(stat.S_IMODE(self.data.stat().st_mode), 0o700)

    def test_real_listings(self):
        real = SHARED / "listings-simplify-summer2025.json"
        if not real.exists():
            self.skipTest("../shared is not there")
        if b"libasan.so" in pathlib.Path(PROGRAM).read_bytes():
            self.skipTest("a sanitizer takes minutes for it; test-import reads the file too")
        self.assertEqual(self.run_program(f"--import={real}"),
                         (0, f"{real}: 6000 read, 6000 added, 0 updated, 0 already there, "
                             "0 refused\n", ""))
        self.assertEqual(self.run_program(f"--import={real}"),
                         (0, f"{real}: 6000 read, 0 added, 0 updated, 6000 already there, "
                             "0 refused\n", ""))
        newer = SHARED / "listings-2027-schema.json"
        self.assertEqual(self.run_program(f"--import={newer}"),
                         (0, f"{newer}: 25 read, 25 added, 0 updated, 0 already there, "
                             "0 refused\n", ""))
        self.assertIn("listings.json: 6025 records, good\n", self.run_program("--check")[1])


class Tap(unittest.TextTestResult):
    """Tells each test in a line of the Test Anything Protocol, which meson counts."""

    def tell(self, test, good, more=""):
        number = self.testsRun
        print(f"{'ok' if good else 'not ok'} {number} - {test.id().split('.')[-1]}{more}",
              flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.tell(test, True)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.tell(test, False)

    def addError(self, test, err):
        super().addError(test, err)
        self.tell(test, False)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.tell(test, True, f" # SKIP {reason}")


if __name__ == "__main__":
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(CommandLine)
    print(f"1..{suite.countTestCases()}", flush=True)
    result = unittest.TextTestRunner(stream=sys.stderr, resultclass=Tap, verbosity=0).run(suite)
    sys.exit(0 if result.wasSuccessful() else 1)
