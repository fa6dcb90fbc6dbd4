#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""The program itself is killed while somebody writes in it, and keeps what it promised to keep.

An edit counts as acknowledged two seconds after it was made, or as soon as its file holds it. The
number of kills is PREP_KILLS (PREP_KILLS=200 for a night), and PREP_SEED repeats a run.
"""

import os
import pathlib
import random
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
import prep_driver  # noqa: E402
from prep_driver import wait_for, with_options  # noqa: E402

KILLS = int(os.environ.get("PREP_KILLS", 15))
SEED = int(os.environ.get("PREP_SEED", random.randrange(1 << 32)))

# Seconds after which an edit is promised to be on the disk.
PROMISE = 2.0

# The entries of a story, and the members they are kept in.
FIELDS = {"Title": "title", "Situation": "situation", "Action": "action", "Result": "result"}

OFFER = re.compile("^A mock interview was running")


def edit_text(number):
    """Some words after a number, more and fewer, so that hardly a save is as long as the last."""
    return f"Edit {number}:" + " words of an evening" * (number * 7 % 23)


def edit_number(text):
    """The number of a text, which must be a whole one; 0 for a text not written yet."""
    if text == "":
        return 0
    found = re.match(r"Edit (\d+):", text)
    assert found and text == edit_text(int(found[1])), f"not a text that was written: {text!r}"
    return int(found[1])


def leftovers(program):
    return [path.name for path in program.data_dir.rglob(".*.tmp-*")]


def start_after_kill(program):
    """Start again: every file must read, and no temporary file may be left."""
    answer, output = program.command("--check")
    assert answer == 0, f"a file does not read:\n{output}"
    program.start()
    wait_for(lambda: not leftovers(program), "a temporary file is left after the start")


class Writer:
    """Somebody who writes a story, and knows what of it must be kept."""

    def __init__(self, program, rng):
        self.program = program
        self.rng = rng
        self.number = 0
        self.entries = {}
        self.edits = []                                  # (when it was made, member, number)
        self.kept = dict.fromkeys(FIELDS.values(), 0)    # at least this must be there
        self.made = dict.fromkeys(FIELDS.values(), 0)    # and at most this can be

    def sit_down(self):
        """Find the story in the window, with the texts that are on the disk."""
        def find():
            # In one walk: each takes most of a second.
            found = {node.name: node for node in self.program.window().find_all("entry")}
            return found if FIELDS.keys() <= found.keys() else None

        found = wait_for(find, "the story is not in the window")
        self.entries = {member: found[label] for label, member in FIELDS.items()}
        wait_for(lambda: {member: edit_number(entry.text) for member, entry in self.entries.items()}
                 == self.on_disk(), "the window does not show what the file holds")

    def on_disk(self):
        """The numbers that the file holds at this moment."""
        stories = self.program.saved("stories")
        assert len(stories) == 1, f"there are {len(stories)} stories"
        return {member: edit_number(stories[0].get(member, "")) for member in FIELDS.values()}

    def edit(self):
        member = self.rng.choice(list(FIELDS.values()))
        self.number += 1
        self.made[member] = self.number
        self.entries[member].set_text(edit_text(self.number))
        self.edits.append((time.monotonic(), member, self.number))

    def acknowledge(self, moment=None):
        """Take as kept what the file holds and, at a moment, what is old enough for the promise."""
        there = self.on_disk()
        for made, member, number in self.edits:
            if there[member] >= number or (moment is not None and moment - made >= PROMISE):
                self.kept[member] = max(self.kept[member], number)
        self.edits = [edit for edit in self.edits if edit[2] > self.kept[edit[1]]]
        return not self.edits

    def write_until(self, end):
        """Edit now and then until a moment, and look at the file meanwhile."""
        while time.monotonic() < end:
            self.edit()
            rest = min(end, time.monotonic() + self.rng.uniform(0, 0.9))
            wait_for(lambda: self.acknowledge() is None or time.monotonic() >= rest, "time passes")

    def compare(self):
        there = self.on_disk()
        for member, number in there.items():
            assert self.kept[member] <= number <= self.made[member], (
                f"{member}: {self.kept[member]} was acknowledged, {self.made[member]} was the last, "
                f"and {number} is there")


def wait_for_saving(program):
    """Wait until a file is just being written, for a second at most."""
    end = time.monotonic() + 1
    while time.monotonic() < end:
        if any(entry.name.startswith(".") and ".tmp-" in entry.name
               for entry in os.scandir(program.data_dir)):
            return


@with_options(arguments=["--tab=stories"])
def a_writer_loses_nothing(program):
    """Whatever was acknowledged while writing is there after a kill, and every file reads"""
    rng = random.Random(SEED)
    writer = Writer(program, rng)
    in_flight, interrupted = 0, 0
    program.key("ctrl+n")
    program.wait_saved("stories", lambda stories: len(stories) == 1)
    for kill in range(1, KILLS + 1):
        writer.sit_down()
        writer.edit()
        wait_for(writer.acknowledge, f"kill {kill}: the edit is not saved", PROMISE)
        writer.write_until(time.monotonic() + rng.uniform(0, 2.5))
        if rng.random() < 0.5:
            wait_for_saving(program)
        moment = time.monotonic()
        assert program.kill() == -9
        writer.acknowledge(moment)
        in_flight += len(writer.edits) > 0
        interrupted += len(leftovers(program)) > 0
        writer.edits = []
        writer.compare()
        start_after_kill(program)
        writer.compare()
    writer.sit_down()
    print(f"# kills: {KILLS}, edits: {writer.number}, kills with an edit not acknowledged: {in_flight},"
          f" in the middle of a save: {interrupted} (PREP_SEED={SEED})")
    program.quit()
    assert not leftovers(program)


@with_options(arguments=["--tab=interview"])
def an_interview_goes_on(program):
    """A mock interview that was running when the program was killed is offered, and goes on"""
    program.key("ctrl+n")
    program.has("timer")
    wait_for(lambda: program.file("running"), "running.json is not written", PROMISE)
    for _ in range(2):
        assert program.kill() == -9
        start_after_kill(program)
        program.has("alert", OFFER)
    program.push("Resume, it counted")
    program.push("Next phase")
    wait_for(lambda: program.file("running")["run"]["index"] == 1, "the phase is not kept", PROMISE)
    assert program.kill() == -9
    start_after_kill(program)
    program.has("alert", re.compile(f"{OFFER.pattern}.*phase 2"))


@with_options(arguments=["--tab=interview"])
def an_interview_is_never_lost_at_its_end(program):
    """Killed while a finished mock interview is saved, it is a session or is offered again"""
    program.key("ctrl+n")
    program.has("timer")
    last = len(wait_for(lambda: program.file("running"), "nothing runs")["run"]["phases"]) - 1
    next_phase = program.has("button", "Next phase")
    for index in range(1, last + 1):
        next_phase.push()
        wait_for(lambda: program.file("running")["run"]["index"] == index, f"phase {index}")
    next_phase.push()
    end = time.monotonic() + random.Random(SEED).uniform(0, 0.7)
    wait_for(lambda: time.monotonic() >= end, "time passes")
    assert program.kill() == -9
    start_after_kill(program)

    def is_filed_or_offered():
        return program.saved("sessions") or program.find_all("button", "Resume, it counted")

    wait_for(is_filed_or_offered, "it is neither a session nor offered")
    if not program.saved("sessions"):
        program.push("Resume, it counted")
        program.push("Finish")
    program.wait_saved("sessions", lambda sessions: len(sessions) == 1)
    wait_for(lambda: program.file("running") is None, "running.json stays")
    program.quit()


if __name__ == "__main__":
    prep_driver.run(a_writer_loses_nothing, an_interview_goes_on,
                    an_interview_is_never_lost_at_its_end)
