#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""The window opens, and the driver sees and does in it what a person would."""

import os
import pathlib
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import prep_driver  # noqa: E402
from prep_driver import with_options  # noqa: E402

TABS = ("Season", "Applications", "Stories", "Culture", "Interview")


def shown_tab(program):
    return next((tab.name for tab in program.find_all("tab") if tab.is_state("selected")), None)


def tabs_by_keys_and_mouse(program):
    """The five tabs are reached by Ctrl and their number, and by pressing them"""
    for at, name in enumerate(TABS, 1):
        program.key(f"ctrl+{at}")
        prep_driver.wait_for(lambda: shown_tab(program) == name, f"Ctrl+{at} does not show {name}")
    for name in TABS:
        program.push(name, role="tab")
        prep_driver.wait_for(lambda: shown_tab(program) == name, f"{name} is not shown")


@with_options(arguments=["--tab=stories"])
def tab_of_the_command_line(program):
    """--tab=stories opens the Stories tab"""
    prep_driver.wait_for(lambda: shown_tab(program) == "Stories", "Stories is not shown")


@with_options(size=(360, 640))
def narrow_window(program):
    """At 360 px the window is 360 px wide, and the tabs are there"""
    program.activate()
    prep_driver.wait_for(lambda: program.window().box()[2:] == (360, 640),
                         f"the window has another size: {program.window().box()}")
    assert {tab.name for tab in program.find_all("tab")} >= set(TABS)


@with_options(date="2026-11-22 10:00:00", dark=True)
def picture(program):
    """A picture of the display can be taken on a fixed day"""
    path = program.room / "picture.png"
    program.screenshot(path)
    assert path.read_bytes().startswith(b"\x89PNG")


def quit_and_start_again(program):
    """Ctrl+Q ends it with 0, and the next start shows the same tab"""
    program.key("ctrl+3")
    prep_driver.wait_for(lambda: shown_tab(program) == "Stories", "Ctrl+3 does not show Stories")
    program.restart()
    prep_driver.wait_for(lambda: shown_tab(program) == "Stories", "the tab is not remembered")
    program.quit()


def a_kill_is_seen(program):
    """A kill ends it by that signal, and leaves no file of its own behind"""
    assert program.kill() == -9
    assert not list(pathlib.Path(program.data_dir).glob(".*tmp*"))


if __name__ == "__main__":
    prep_driver.run(tabs_by_keys_and_mouse, tab_of_the_command_line, narrow_window, picture,
                    quit_and_start_again, a_kill_is_seen)
