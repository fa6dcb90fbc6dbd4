#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""No mouse: each tab does its main job by keys alone, and Ctrl+Z takes it back."""

import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import prep_driver  # noqa: E402
from prep_driver import wait_for, with_options  # noqa: E402


def in_list(program, search):
    """Into the list of a tab, past its search."""
    program.key("ctrl+f")
    entry = program.has("entry", search)
    wait_for(lambda: entry.is_state("focused"), f"Ctrl+F does not reach “{search}”")
    program.key("Escape")
    wait_for(lambda: not entry.is_state("focused"), "Escape does not leave the search")


def taken_back_and_done_again(program, name, undone, done):
    program.wait_saved(name, lambda records: len(records) == done, "it is not saved")
    program.key("ctrl+z")
    program.wait_saved(name, lambda records: len(records) == undone, "Ctrl+Z does not take it back")
    program.key("ctrl+shift+z")
    program.wait_saved(name, lambda records: len(records) == done, "Ctrl+Shift+Z does nothing")


@with_options(arguments=["--tab=season"])
def a_task(program):
    """Season: Ctrl+N, a text and Enter make a task; Escape ends it"""
    program.key("ctrl+n")
    program.has("entry", "New task")
    program.type("Rehearse the outage")
    program.key("Return")
    program.has("list item", re.compile("^Rehearse the outage"))
    program.wait_saved("tasks", lambda tasks: [task["text"] for task in tasks]
                       == ["Rehearse the outage"])
    program.key("Escape")
    program.gone("entry", "New task")
    taken_back_and_done_again(program, "tasks", 0, 1)


@with_options(arguments=["--tab=applications"])
def an_application(program):
    """Applications: made by Ctrl+N, opened by Enter, left by Alt+Left, deleted by Delete"""
    program.key("ctrl+n")
    program.dialog("New application")
    program.type("Figma\tSoftware Engineer Intern")
    program.key("Return")
    program.wait_saved("applications", lambda jobs: [job["company"] for job in jobs] == ["Figma"])
    title = "Figma, Software Engineer Intern"
    wait_for(lambda: program.window().name == title, "its page is not shown")
    program.key("alt+Left")
    row = program.has("table row", re.compile(f"^{title}"))
    in_list(program, "Search applications")
    program.tab_to(row, "Down")
    program.key("Return")
    wait_for(lambda: program.window().name == title, "Enter does not open it")
    program.key("Escape")
    wait_for(lambda: program.window().name != title, "Escape does not leave it")
    program.tab_to(program.has("table row", re.compile(f"^{title}")), "Down")
    program.key("Delete")
    program.says(f"Deleted: {title}")
    taken_back_and_done_again(program, "applications", 1, 0)


@with_options(arguments=["--tab=stories"])
def a_story(program):
    """Stories: made by Ctrl+N and written at once, found by Ctrl+F, deleted by Delete"""
    program.key("ctrl+n")
    program.wait_saved("stories", lambda stories: len(stories) == 1)
    program.has("entry", "Title")
    program.type("The outage")
    program.wait_saved("stories", lambda stories: stories[0].get("title") == "The outage")
    in_list(program, "Search stories")
    program.tab_to(program.has("list item", re.compile("^The outage")))
    program.key("Delete")
    program.says("No stories yet")
    taken_back_and_done_again(program, "stories", 1, 0)


@with_options(arguments=["--tab=culture"])
def a_stance(program):
    """Culture: an item is read by Space, a stance taken by Enter, and an own one made by Ctrl+N"""
    items = program.has("list", "Items")
    in_list(program, "Search items")
    first = items.find_all("list item")[0]
    program.tab_to(first)
    program.key("space")
    wait_for(lambda: "Unread" not in items.find_all("list item")[0].name, "Space does not read it")
    program.tab_to(program.has("panel", "My stance").find("button", "Mixed"))
    program.key("Return")
    wait_for(lambda: items.find_all("list item")[0].name.endswith(", Mixed"), "no stance is taken")
    program.wait_saved("culture", lambda memos: memos[0]["items"][0].get("stance") == "mixed")
    program.key("ctrl+z")
    program.wait_saved("culture", lambda memos: "stance" not in memos[0]["items"][0])
    program.key("ctrl+n")
    entry = program.has("entry", "Title")
    wait_for(lambda: entry.is_state("focused"), "a new item is not written at once")
    program.type("What they pay for")
    program.has("list item", re.compile("^What they pay for"))


@with_options(arguments=["--tab=interview"])
def an_interview(program):
    """Interview: started by Ctrl+N, paused by Space, counted by letters, gone on with by Right"""
    program.key("ctrl+n")
    program.has("timer")
    program.key("space")
    program.says("Paused")
    program.key("space")
    program.key("t", "t", "c", "shift+t")
    program.has("button", "Thought aloud: 1")
    program.has("button", "Clarified: 1")
    program.key("Right")
    program.says(re.compile("phase 2 of"))
    wait_for(lambda: program.file("running")["run"]["index"] == 1, "the phase is not kept")
    while not program.find_all("button", "Finish"):
        index = program.file("running")["run"]["index"]
        program.key("Right")
        wait_for(lambda: program.file("running")["run"]["index"] == index + 1, "Right does nothing")
    program.key("Right")
    program.wait_saved("sessions", lambda sessions: len(sessions) == 1)
    program.key("alt+Left")
    program.has("list item", re.compile("^Technical screen"))
    taken_back_and_done_again(program, "sessions", 0, 1)


if __name__ == "__main__":
    prep_driver.run(a_task, an_application, a_story, a_stance, an_interview)
