#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""Six thousand real postings: imported at once, found, and made into applications in one step."""

import json
import os
import re
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import prep_driver  # noqa: E402
from prep_driver import wait_for, with_options  # noqa: E402

SHARED = prep_driver.TOP.parent / "shared"
LISTINGS = SHARED / "data" / "listings-simplify-summer2025.json"

# The page that the program was made from names the company whose postings are looked for.
PAGE = SHARED / "seed.txt"


def company_of_the_page():
    return re.search(r"^Emerging Talent at (.+)$", PAGE.read_text("utf-8"), re.MULTILINE)[1].strip()


def import_postings(program):
    """Import them without a display; returns the last line, and the seconds of processor time."""
    before = os.times()
    answer, output = program.command(f"--import={LISTINGS}")
    after = os.times()
    assert answer == 0, output
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return output.splitlines()[-1], used


def imported_at_once(program):
    """They are imported without a display in about a second, and a second time adds none"""
    program.kill()
    line, used = import_postings(program)
    assert line == f"{LISTINGS}: 6000 read, 6000 added, 0 updated, 0 already there, 0 refused", line
    print(f"# the import took {used:.2f} s of processor time")
    assert used < 5, f"it took {used} s"
    before = program.file("listings")
    line, used = import_postings(program)
    assert line == f"{LISTINGS}: 6000 read, 0 added, 0 updated, 6000 already there, 0 refused", line
    print(f"# the second one took {used:.2f} s")
    assert program.file("listings") == before, "the second import changed something"


@with_options(arguments=["--tab=applications"])
def found_and_made(program):
    """The company's postings are found, become applications in one step, and are taken back"""
    company = company_of_the_page()
    titles = [row["title"].strip() for row in json.loads(LISTINGS.read_text("utf-8"))
              if row["company_name"] == company]
    assert len(titles) == 5, titles
    program.kill()
    import_postings(program)
    program.start()

    program.push("Postings", role="tab")
    postings = program.has("list", "Postings")
    program.key("ctrl+f")
    program.has("entry", "Search postings")
    program.type(company)
    wait_for(lambda: names(postings) == sorted(f"{company}, {title}" for title in titles),
             "not the five postings are found")

    program.key("Return", "ctrl+a")
    make = program.has("button", "Make 5 applications")
    program.says("5 selected")
    make.push()
    program.says("5 applications made")
    wait_for(lambda: all(name.endswith(", in your applications") for name in names(postings)),
             "the postings do not say so")
    program.wait_saved("applications", lambda jobs: sorted(job["role"] for job in jobs)
                       == sorted(titles) and all(job["company"] == company for job in jobs))
    program.push("Table", role="tab")
    wait_for(lambda: len(program.find_all("table row", re.compile(f"^{company}, "))) == 5, "the table does not show five")

    program.key("ctrl+z")
    program.says(re.compile("^Undone: "))
    program.says("No applications yet")
    program.wait_saved("applications", lambda jobs: not jobs)
    assert len(program.saved("listings")) == 6000
    program.quit()


def names(postings):
    return sorted(row.name for row in postings.find_all("list item"))


if __name__ == "__main__":
    if LISTINGS.exists() and PAGE.exists():
        prep_driver.run(imported_at_once, found_and_made)
    else:
        print("1..0 # SKIP ../shared is not there")
