#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""The demonstration: a season to look at, in a folder that is thrown away."""

import os
import pathlib
import signal
import stat
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import prep_driver  # noqa: E402
from prep_driver import with_options  # noqa: E402

DEMO = {"arguments": ["--demo"], "data_dir": False}


def demo_folders():
    """The folders of all demonstrations that run now."""
    return set(pathlib.Path(os.environ["XDG_RUNTIME_DIR"]).glob("intern-prep-demo-*"))


def assert_gone():
    prep_driver.wait_for(lambda: not demo_folders(), f"it is still there: {demo_folders()}")


def assert_there():
    folder, = demo_folders()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert (folder / "applications.json").exists()


def say_that_it_is_made_up(program):
    program.says("This season is made up. Try anything: nothing that you do here is kept.")


@with_options(**DEMO)
def goes_when_it_is_closed(program):
    """--demo says that its season is made up, and its folder goes with its window"""
    say_that_it_is_made_up(program)
    assert_there()
    program.quit()
    assert_gone()


@with_options(**DEMO)
def goes_when_it_is_ended(program):
    """SIGTERM and an interrupt end --demo well, and its folder goes"""
    for number in (signal.SIGTERM, signal.SIGINT):
        if not program.is_running():
            program.start()
        assert_there()
        assert program.kill(number) == 0
        assert_gone()


def children_of(program):
    """The processes that the program started."""
    tasks = pathlib.Path(f"/proc/{program.process.pid}/task")
    return [int(pid) for task in tasks.iterdir() for pid in (task / "children").read_text().split()]


def example_from_the_menu(program):
    """Look at an Example opens the demonstration beside the window, which stays as it is"""
    assert not demo_folders()
    program.key("F10")
    program.push("Look at an Example", role="menu item")
    prep_driver.wait_for(lambda: demo_folders(), "there is no demonstration")
    example, = children_of(program)
    prep_driver.wait_for(lambda: any((folder / "season.json").exists()
                                     for folder in demo_folders()), "it is not filled")
    program.xdotool("search", "--sync", "--onlyvisible", "--pid", str(example))
    os.kill(example, signal.SIGTERM)
    assert_gone()
    assert program.is_running()


if __name__ == "__main__":
    prep_driver.run(goes_when_it_is_closed, goes_when_it_is_ended, example_from_the_menu)
