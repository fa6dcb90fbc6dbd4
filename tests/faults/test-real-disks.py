#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""Saves on disks that are full, read-only or somebody else's: no shim, the kernel says no.

Usage: test-real-disks.py FILE_WRITER. Root may write anywhere, so that as root the cases about
modes run as another user. Cases that this machine does not allow are skipped with a reason.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

NOBODY = 65534
FILE_NAME = "numbers.txt"


class Skip(Exception):
    pass


def run(writer, folder, mode="once", as_nobody=False):
    command = [writer, mode, str(folder)]
    if as_nobody and os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            raise Skip("setpriv is not installed")
        command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def make_folder(base, writer, n_saves=2):
    folder = base / "data"
    folder.mkdir()
    for _ in range(n_saves):
        done = run(writer, folder)
        assert done.returncode == 0, done.stderr
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
        os.chown(folder / FILE_NAME, NOBODY, NOBODY)
    return folder


def assert_refused(writer, folder, words, as_nobody=False):
    before = (folder / FILE_NAME).read_bytes()
    done = run(writer, folder, as_nobody=as_nobody)
    assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
    assert words in done.stderr and FILE_NAME in done.stderr, done.stderr
    assert (folder / FILE_NAME).read_bytes() == before
    assert [path.name for path in folder.iterdir()] == [FILE_NAME], list(folder.iterdir())


def mount(*arguments):
    if os.geteuid() != 0:
        raise Skip("only root can mount")
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Skip(f"mounting is not allowed here: {done.stderr.strip()}")


def fill(path):
    with path.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096) > 0:
                pass
        except OSError:
            pass


def unmount(folder):
    subprocess.run(["umount", str(folder)], check=True)


def folder_is_read_only(base, writer):
    folder = make_folder(base, writer)
    folder.chmod(0o555)
    assert_refused(writer, folder, "Permission denied", as_nobody=True)
    folder.chmod(0o755)
    assert run(writer, folder, as_nobody=True).returncode == 0


def file_is_unreadable(base, writer):
    folder = make_folder(base, writer)
    (folder / FILE_NAME).chmod(0)
    done = run(writer, folder, as_nobody=True)
    assert done.returncode == 1 and "Permission denied" in done.stderr, done.stderr
    (folder / FILE_NAME).chmod(0o600)
    assert run(writer, folder, mode="check", as_nobody=True).stdout == "2\n"


def folder_is_somebody_elses(base, writer):
    if os.geteuid() != 0:
        raise Skip("only root can give a folder away")
    folder = make_folder(base, writer)
    os.chown(folder, 0, 0)
    folder.chmod(0o755)
    (folder / FILE_NAME).chmod(0o644)
    assert_refused(writer, folder, "Permission denied", as_nobody=True)


def disk_is_full(base, writer):
    folder = base / "data"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder))
    try:
        assert run(writer, folder).returncode == 0
        filler = folder / "filler"
        fill(filler)
        before = (folder / FILE_NAME).read_bytes()
        done = run(writer, folder)
        assert done.returncode == 1 and "No space left" in done.stderr, done.stderr
        assert (folder / FILE_NAME).read_bytes() == before
        assert sorted(path.name for path in folder.iterdir()) == ["filler", FILE_NAME]
        filler.unlink()
        assert run(writer, folder).stdout == "2\n"
    finally:
        unmount(folder)


def disk_is_read_only(base, writer):
    folder = make_folder(base, writer)
    mount("--bind", str(folder), str(folder))
    try:
        mount("-o", "remount,bind,ro", str(folder))
        assert_refused(writer, folder, "Read-only file system")
    finally:
        unmount(folder)
    assert run(writer, folder).stdout == "3\n"


CASES = [folder_is_read_only, file_is_unreadable, folder_is_somebody_elses, disk_is_full,
         disk_is_read_only]


def main():
    failed = False
    print(f"1..{len(CASES)}")
    for number, case in enumerate(CASES, 1):
        with tempfile.TemporaryDirectory(prefix="prep-disk-") as name:
            base = pathlib.Path(name)
            base.chmod(0o755)
            # Where another user can run it.
            writer = shutil.copy(sys.argv[1], base / "file-writer")
            label = case.__name__.replace("_", "-")
            try:
                case(base, writer)
                print(f"ok {number} {label}")
            except Skip as reason:
                print(f"ok {number} {label} # SKIP {reason}")
            except AssertionError as error:
                failed = True
                print(f"not ok {number} {label}\n# {error!r}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
