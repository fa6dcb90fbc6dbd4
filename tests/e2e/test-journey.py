#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""The main job from end to end: from an empty folder to a season that is under way."""

import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import prep_driver  # noqa: E402
from prep_driver import wait_for, with_options  # noqa: E402

LISTINGS = [
    {"id": "11111111-1111-4111-8111-111111111111", "company_name": "Figma",
     "title": "Software Engineer Intern", "locations": ["San Francisco, CA"],
     "terms": ["Summer 2027"], "date_posted": 1787000000, "date_updated": 1787000000,
     "url": "https://example.org/1", "company_url": "", "active": True, "is_visible": True,
     "source": "Simplify"},
    {"id": "22222222-2222-4222-8222-222222222222", "company_name": "Netflix",
     "title": "Machine Learning Intern", "locations": ["Los Gatos, CA", "Remote"],
     "terms": ["Summer 2027"], "date_posted": 1786000000, "date_updated": 1786000000,
     "url": "https://example.org/2", "company_url": "", "active": True, "is_visible": True,
     "source": "Simplify"},
    {"id": "33333333-3333-4333-8333-333333333333", "company_name": "Stripe",
     "title": "Data Intern", "locations": ["Seattle, WA"], "terms": ["Fall 2027"],
     "date_posted": 1785000000, "date_updated": 1785000000, "url": "https://example.org/3",
     "company_url": "", "active": True, "is_visible": True, "source": "Simplify"},
]

STORY = {
    "Title": "The outage",
    "Situation": "Our course server went down on the evening before a deadline for 300 students.",
    "Task": "I had to bring it back before midnight, alone.",
    "Action": "I read the logs, found a full disk, moved the backups away and wrote a check for it.",
    "Result": "It was back in 40 minutes, and the check has caught two full disks since.",
    "Learned": "Look at the plain causes first.",
}

PLAN = "Quick drill"


def import_postings(program):
    assert program.saved("listings") == []
    program.push("Postings", role="tab")
    program.says("No postings yet")
    program.quit()
    path = program.room / "listings.json"
    path.write_text(json.dumps(LISTINGS), "utf-8")
    answer, output = program.command(f"--import={path}")
    assert answer == 0 and output.splitlines()[-1] == (
        f"{path}: 3 read, 3 added, 0 updated, 0 already there, 0 refused"), output
    program.start()


def rows(place, role="list item"):
    return [row.name for row in place.find_all(role)]


def to_list(program, search):
    """Go to the list of a page by keys, past its search."""
    program.key("ctrl+f")
    entry = program.has("entry", search)
    wait_for(lambda: entry.is_state("focused"), f"“{search}” has no focus")
    program.key("Escape")
    wait_for(lambda: not entry.is_state("focused"), "Escape does not leave the search")


def make_two_applications(program):
    program.push("Postings", role="tab")
    postings = program.has("list", "Postings")
    wait_for(lambda: rows(postings) == ["Figma, Software Engineer Intern",
                                        "Netflix, Machine Learning Intern", "Stripe, Data Intern"],
             "not the three postings are shown, the newest first")
    to_list(program, "Search postings")
    program.key("Home", "shift+Down")
    program.says("2 selected")
    program.key("Return")
    program.says("2 applications made")
    program.wait_saved("applications", lambda jobs: len(jobs) == 2)
    program.key("ctrl+z")
    program.says(re.compile("^Undone: "))
    wait_for(lambda: rows(postings)[0] == "Figma, Software Engineer Intern", "not taken back")
    program.wait_saved("applications", lambda jobs: not jobs)
    program.key("ctrl+shift+z")
    program.says(re.compile("^Redone: "))
    wait_for(lambda: [name.endswith(", in your applications") for name in rows(postings)]
             == [True, True, False], "the postings do not say what is among the applications")
    program.wait_saved("applications", lambda jobs: sorted(job["company"] for job in jobs)
                       == ["Figma", "Netflix"])


def move_one_to_interviewing(program):
    program.push("Table", role="tab")
    table = program.has("tree table", "Applications")
    row = table.find("table row", "Netflix, Machine Learning Intern, Interested")
    to_list(program, "Search applications")
    program.key("Home", "Down")
    wait_for(lambda: row.is_state("focused"), "the row has no focus")
    program.key("Return")
    move = program.has("button", "Move to…")
    wait_for(lambda: program.window().name == "Netflix, Machine Learning Intern", "another page")
    move.push()
    program.push("Interviewing", role="menu item")
    dialog = program.dialog("Move to a stage")
    program.set_text("Note", "First round next week", below=dialog)
    program.push("Move", below=dialog)
    program.says(re.compile("First round next week$"))
    program.wait_saved("applications", lambda jobs: sorted(
        (job["company"], [event["stage"] for event in job.get("events", [])][-1:]) for job in jobs)
        == [("Figma", []), ("Netflix", ["interviewing"])])
    program.key("Escape")
    table.find("table row", re.compile("^Netflix, Machine Learning Intern, Interviewing"))


def write_a_story(program):
    program.key("ctrl+3")
    program.says("No stories yet")
    program.key("ctrl+n")
    program.has("entry", "Situation")
    entries = {entry.name: entry for entry in program.window().find_all("entry")}
    for part, text in STORY.items():
        entries[part].set_text(text)
    program.wait_saved("stories", lambda stories: [
        {part: story.get(part.lower()) for part in STORY} for story in stories] == [STORY])
    program.has("list item", re.compile(r"^The outage, .*0:\d\d"))


def take_two_stances(program):
    program.key("ctrl+4")
    program.says("0 of 27 read · 0 reflected")
    items = program.has("list", "Items")
    to_list(program, "Search items")
    for at, stance in enumerate(("Resonates", "Mixed")):
        wait_for(lambda: items.find_all("list item")[at].is_state("selected"), "another item")
        program.has("panel", "My stance").find("button", stance).push()
        wait_for(lambda: rows(items)[at].endswith(f", {stance}"), f"item {at} is not: {stance}")
        program.key("alt+Down")
    program.wait_saved("culture", lambda memos: [
        item["stance"] for item in memos[0]["items"] if "stance" in item] == ["resonates", "mixed"])


def run_a_plan(program):
    program.key("ctrl+5")
    plan = program.has("list item", PLAN)
    program.tab_to(plan)
    program.key("Return")
    wait_for(lambda: program.window().name == PLAN, "the plan's page is not shown")
    program.push("Start")
    program.has("timer")
    program.push("Pause")
    program.says("Paused")
    wait_for(lambda: (program.file("running") or {}).get("run", {}).get("state") == "paused",
             "the pause is not kept")
    program.key("space")
    program.has("button", "Pause")
    while not program.find_all("button", "Finish"):
        index = program.file("running")["run"]["index"]
        program.push("Next phase")
        wait_for(lambda: program.file("running")["run"]["index"] == index + 1, "the next phase")
    program.push("Finish")
    program.says("Mock interview saved")
    program.wait_saved("sessions", lambda sessions: [session["title"] for session in sessions]
                       == [PLAN] and len(sessions[0]["phases"]) == 4)
    wait_for(lambda: program.file("running") is None, "running.json stays")


def see_it_on_the_season_page(program):
    program.key("ctrl+1")
    program.push("Progress", role="tab")
    for line in ("Interested: 1 now · 2 reached it", "Interviewing: 1 now · 1 reached it",
                 re.compile("^Stories: 0 of 5 ready"),
                 re.compile("^Culture memo: 0 of 27 read"),
                 re.compile("^Mock interviews: 1 in the last 7 days · 1 in all")):
        program.says(line)


def undo_and_redo(program):
    """Back through the interview and a stance, and forward to the stance again."""
    for sessions, stances in ((0, 2), (0, 1)):
        program.key("ctrl+z")
        program.wait_saved("sessions", lambda found: len(found) == sessions)
        program.wait_saved("culture", lambda memos: sum(
            "stance" in item for item in memos[0]["items"]) == stances)
    program.says(re.compile("^Mock interviews: 0 in the last 7 days · 0 in all"))
    program.key("ctrl+shift+z")
    program.wait_saved("culture", lambda memos: sum(
        "stance" in item for item in memos[0]["items"]) == 2)
    program.key("ctrl+shift+z")
    program.wait_saved("sessions", lambda found: len(found) == 1)
    program.says(re.compile("^Mock interviews: 1 in the last 7 days · 1 in all"))


def find_all_of_it_again(program):
    names = ("listings", "applications", "stories", "culture", "plans", "sessions")
    before = {name: program.saved(name) for name in names}
    program.quit()
    assert {name: program.saved(name) for name in names} == before, "the quit changed a file"
    program.start()
    program.key("ctrl+2")
    program.has("table row", re.compile("^Netflix, Machine Learning Intern, Interviewing"))
    program.has("table row", re.compile("^Figma, Software Engineer Intern, Interested"))
    program.key("ctrl+3")
    wait_for(lambda: program.get_text("Action") == STORY["Action"], "the story is not shown")
    program.key("ctrl+4")
    program.has("list item", re.compile("Resonates"))
    program.has("list item", re.compile("Mixed"))
    program.key("ctrl+5")
    program.push("History", role="tab")
    program.has("list item", re.compile(f"^{PLAN}"))
    program.quit()
    assert {name: program.saved(name) for name in names} == before, "looking changed a file"


@with_options(arguments=["--tab=applications"], date="2026-11-22 10:00:00")
def journey(program):
    """From an empty folder to a season under way; a quit and a start later all of it is there"""
    for step in (import_postings, make_two_applications, move_one_to_interviewing, write_a_story,
                 take_two_stances, run_a_plan, see_it_on_the_season_page, undo_and_redo,
                 find_all_of_it_again):
        step(program)
        print(f"# {step.__name__.replace('_', ' ')}", flush=True)


if __name__ == "__main__":
    prep_driver.run(journey)
