#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""Whoever hears the program instead of seeing it: everything that can be used has a name."""

import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import prep_driver  # noqa: E402
from prep_driver import GLib, wait_for, with_options  # noqa: E402

TABS = ("Season", "Applications", "Stories", "Culture", "Interview")

CONTROLS = {
    "button", "push button", "toggle button", "check box", "radio button", "switch", "slider",
    "spin button", "combo box", "entry", "text", "password text", "link", "menu item", "page tab",
    "tab", "level bar", "progress bar", "timer", "dialog", "alert", "list", "list box", "list item",
    "table", "tree table", "table row",
}

# GTK calls what has no name by its type.
TYPE_NAME = re.compile(r"(Gtk|Adw|Prep)[A-Z]\w*")

# A row that is labelled by its title and has a label besides says both.
TWICE = re.compile(r"^(.+) \1$")

# The rest of these is the library's own: the list of a combo row, the arrows of a spin button.
WHOLES = {"combo box", "spin button", "entry", "text"}


def nameless(node, path=()):
    """The controls below a node that say nothing, each with where it is."""
    try:
        role, name, box = node.role, node.name, node.box()
        children = node._on_top(node.children())  # pylint: disable=protected-access
    except GLib.Error:
        return
    if box is not None and min(box[2:]) <= 0:
        return
    is_control = role in CONTROLS
    if is_control and (not name.strip() or TYPE_NAME.fullmatch(name) or TWICE.search(name)):
        yield f"{' / '.join(path[-4:])} / {role} “{name}”"
    if is_control and role in WHOLES:
        children = [child for child in children if child.role in ("push button", "button")]
    for child in children:
        yield from nameless(child, path + (f"{role} “{name}”",) if name else path)


def look_at(program, where):
    program.settle()
    return [f"{where}: {control}" for control in nameless(program.window())]


def look_at_tabs(program):
    found = []
    for at, name in enumerate(TABS, 1):
        program.key(f"ctrl+{at}")
        wait_for(lambda: program.has("tab", name).is_state("selected"), f"{name} is not shown")
        found += look_at(program, name)
    assert not found, "without a name:\n" + "\n".join(found)


def names_of_empty_tabs(program):
    """Every control of the five tabs has a name before anything was entered"""
    look_at_tabs(program)


@with_options(arguments=["--demo"], data_dir=False)
def names_of_full_tabs(program):
    """Every control of the five tabs has a name in a season that is under way"""
    look_at_tabs(program)


@with_options(arguments=["--demo", "--tab=applications"], data_dir=False)
def names_of_an_application(program):
    """Every control of an application's page has a name"""
    row = program.has("table row", re.compile("Interviewing"))
    program.key("ctrl+f")
    entry = program.has("entry", "Search applications")
    wait_for(lambda: entry.is_state("focused"), "Ctrl+F does not reach the search")
    program.key("Escape")
    program.tab_to(row, "Down")
    title = program.window().name
    program.key("Return")
    wait_for(lambda: program.window().name != title, "Enter does not open it")
    found = look_at(program, "an application")
    assert not found, "without a name:\n" + "\n".join(found)


if __name__ == "__main__":
    prep_driver.run(names_of_empty_tabs, names_of_full_tabs, names_of_an_application)
