# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright 2026 The InternPrep maintainers
"""Drive the real program from outside: by its accessibility tree, the keyboard and its files.

A test is a script for Debian's /usr/bin/python3 that ends with

    if __name__ == "__main__":
        prep_driver.run(a_new_application_is_kept, ...)

Each function takes a Program that is started, and its docstring is the statement it proves. run()
puts the script on a display, session bus and home of its own (build-aux/xrun), so that it works the
same from Meson and by hand. Nothing here sleeps: everything polls with a deadline.
"""

import glob
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = pathlib.Path(os.environ.get("PREP_BUILDDIR", TOP / "_build"))
EXECUTABLE = os.environ.get("PREP_PROGRAM", str(BUILD / "src" / "intern-prep"))
TIMEOUT = 10.0

# What GTK 4.8 and later versions call the same thing.
ROLES = {
    "button": {"button", "push button"},
    "entry": {"entry", "text"},
    "switch": {"switch", "toggle button"},
    "tab": {"tab", "page tab"},
}

PADDING = 24

# Their children never lie on each other, and there may be many.
LISTS = {"list", "table", "tree table", "list box"}

COMPLAINT = re.compile(r"(?:CRITICAL|WARNING|ERROR) \*\*|runtime error:|ERROR: \w+Sanitizer")


# libatspi asks every program for a cache that GTK does not keep, and says so each time.
GLib.log_set_handler("dbind", GLib.LogLevelFlags.LEVEL_WARNING, lambda *_: None, None)


class Late(AssertionError):
    """What was waited for did not come before its deadline."""


def wait_for(question, what, timeout=TIMEOUT):
    """Ask until the answer is true, and return it. `what` says in words what is waited for."""
    context = GLib.MainContext.default()
    end = time.monotonic() + timeout
    while True:
        # Turning the loop lets libatspi hear of changes and drop what it remembers.
        while context.iteration(False):
            pass
        try:
            answer = question()
        except GLib.Error:
            # What was looked at is gone: the program draws something else by now.
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Late(f"after {timeout:g} s: {what}")
        GLib.timeout_add(15, lambda: GLib.SOURCE_REMOVE)
        context.iteration(True)


def plain_name(name):
    """A name without the mnemonic's doubling: "_Save Save" is "Save"."""
    if "_" in name:
        for at, letter in enumerate(name):
            if letter == " " and name[:at].replace("_", "", 1) == name[at + 1:]:
                return name[at + 1:]
    return name


def matches(wanted, text):
    """wanted is a whole text, or a compiled pattern to be found in it."""
    return wanted.search(text) is not None if isinstance(wanted, re.Pattern) else wanted == text


def same_place(box, other):
    """Whether two boxes are one place. GTK 4.8 leaves a widget's own padding out of its box."""
    corners, others = ((x, y, x + width, y + height) for x, y, width, height in (box, other))
    return all(abs(one - two) <= PADDING for one, two in zip(corners, others))


class Node:
    """One accessible object. It may vanish at any time, as the program goes on."""

    def __init__(self, program, accessible):
        self.program = program
        self.accessible = accessible

    def __repr__(self):
        return f"<{self.role} “{self.name}”>"

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return plain_name(self.accessible.get_name() or "")

    @property
    def description(self):
        return self.accessible.get_description() or ""

    def is_state(self, state):
        """state is a word as in the specification: "checked", "selected", "focused", "sensitive"."""
        states = self.accessible.get_state_set()
        return states.contains(getattr(Atspi.StateType, state.upper().replace("-", "_")))

    def children(self):
        found = []
        for at in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(at)
            if child is not None:
                found.append(Node(self.program, child))
        return found

    def parent(self):
        return Node(self.program, self.accessible.get_parent())

    def walk(self, showing=False):
        """The object and everything below it, in reading order; what vanishes meanwhile is left out.

        With showing, without what is behind the page of a stack that is on top.
        """
        yield self
        try:
            children = self.children()
            if showing:
                children = self._on_top(children)
        except GLib.Error:
            return
        for child in children:
            yield from child.walk(showing)

    def box(self):
        """x, y, width and height in the window; None for what has no place of its own."""
        if "Component" not in self.accessible.get_interfaces():
            inside = self.children()
            return inside[0].box() if len(inside) == 1 else None
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.WINDOW)
        return box.x, box.y, box.width, box.height

    def _on_top(self, children):
        """Those of the children that are shown.

        GTK 4.8 gives the state "showing" to windows only. The pages of a stack lie in one place: a
        page never shown has no size, and of the others the one is shown that is found at its middle.
        """
        if self.role in LISTS:
            return children
        places = []
        for child in children:
            box = child.box()
            if box is not None and box[2] <= 0 and box[3] <= 0:
                continue
            for place, here in places:
                if box is not None and place is not None and same_place(box, place):
                    here.append(child)
                    break
            else:
                places.append((box, [child]))
        shown = []
        for box, here in places:
            behind = self._behind(box, here) if len(here) > 1 else []
            shown += [child for child in here if child not in behind]
        return [child for child in children if child in shown]

    def _behind(self, box, siblings):
        """Those of some siblings in one place that are not the one on top."""
        window = self.window()
        if window is None:
            return []
        at = Atspi.Component.get_accessible_at_point(
            window.accessible, box[0] + box[2] // 2, box[1] + box[3] // 2, Atspi.CoordType.WINDOW)
        while at is not None and at != window.accessible:
            if any(at == sibling.accessible for sibling in siblings):
                return [sibling for sibling in siblings if sibling.accessible != at]
            at = at.get_parent()
        return []

    def window(self):
        """The window or dialog that it is in."""
        at = self.accessible
        while at is not None:
            above = at.get_parent()
            if above is not None and above.get_role() == Atspi.Role.APPLICATION:
                return Node(self.program, at)
            at = above
        return None

    def find_all(self, role=None, name=None, showing=True):
        """Everything below with this role and name, at this moment."""
        roles = None if role is None else ROLES.get(role, {role})
        found = []
        for node in self.walk(showing):
            try:
                if (roles is None or node.role in roles) and (name is None or matches(name, node.name)):
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def find(self, role=None, name=None, timeout=TIMEOUT, showing=True):
        """The first object below with this role and name, waited for."""
        return wait_for(lambda: next(iter(self.find_all(role, name, showing)), None),
                        f"no {role or 'object'} “{getattr(name, 'pattern', name) or ''}” below {self!r}",
                        timeout)

    def act(self, *names):
        """Do the first of these actions that the object has; without names, its first action."""
        actions = [Atspi.Action.get_action_name(self.accessible, at)
                   for at in range(Atspi.Action.get_n_actions(self.accessible))]
        for name in names or actions[:1]:
            if name in actions:
                assert Atspi.Action.do_action(self.accessible, actions.index(name)), f"{self!r}: {name}"
                return self
        raise AssertionError(f"{self!r} has none of {names}, only {actions}")

    def push(self):
        """Press it, as soon as it can be pressed."""
        wait_for(lambda: self.is_state("sensitive"), f"{self!r} cannot be pressed")
        if Atspi.Action.get_n_actions(self.accessible) == 0:
            # A menu button: the button that is pressed is inside.
            return self.children()[0].push()
        return self.act("click", "toggle", "activate")

    @property
    def text(self):
        """What it says: the text of an entry, a text view or a label, otherwise its name."""
        if "Text" not in self.accessible.get_interfaces():
            return self.name
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    def set_text(self, text):
        """Put text in the place of what an entry or a text view holds."""
        if "EditableText" not in self.accessible.get_interfaces():
            # A row with an entry: the entry is inside.
            return next(node for node in list(self.walk())[1:]
                        if "EditableText" in node.accessible.get_interfaces()).set_text(text)
        assert Atspi.EditableText.set_text_contents(self.accessible, text), f"{self!r}: {text!r}"
        wait_for(lambda: self.text == text, f"{self!r} does not say {text!r}")
        return self

    def select(self, at=0):
        """Select the child at this place of a list."""
        assert Atspi.Selection.select_child(self.accessible, at), f"{self!r}: child {at}"
        return self

    def focus_by_click(self):
        """Click into it with the mouse, at its middle."""
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.WINDOW)
        left, top = self.program.content_origin()
        self.program.xdotool("mousemove", str(left + box.x + box.width // 2),
                             str(top + box.y + box.height // 2), "click", "1")
        return self


class Program(Node):
    """The program in an environment of its own. A restart keeps its files and its settings.

    arguments     more command line
    data_dir      the data folder, given by --data-dir; False leaves it to the program ($XDG_CONFIG_HOME)
    size          width and height of the window, in logical pixels
    dark          follow a dark desktop
    date          "2026-11-22 10:00:00": the day it is for the program; the clock runs on from there
    font          the desktop's font
    animations    whether things move
    environment   more variables; None takes one away
    """

    def __init__(self, *arguments, data_dir=None, size=None, dark=False, date=None,
                 font="Cantarell 11", animations=True, environment=None):
        super().__init__(self, None)
        self.room = pathlib.Path(tempfile.mkdtemp(prefix="prep-e2e-"))
        self.config = self.room / "config"
        self.arguments = list(arguments)
        self.data_dir = self.config / "intern-prep"
        if data_dir is not False:
            self.data_dir = pathlib.Path(data_dir or self.room / "data")
            self.arguments.insert(0, f"--data-dir={self.data_dir}")
        self.errors = self.room / "stderr"
        self.process = None
        self.window_id = None
        self._write_desktop(size, {
            "gtk-font-name": font, "gtk-decoration-layout": ":close", "gtk-cursor-blink": "false",
            "gtk-enable-animations": "true" if animations else "false"})
        self.environment = self._make_environment(dark, date, environment or {})

    def __repr__(self):
        return f"<InternPrep {' '.join(self.arguments)}>"

    def __enter__(self):
        return self.start()

    def __exit__(self, kind, *_):
        if self.is_running():
            self.kill()
        if kind is None:
            self.check_errors()
        shutil.rmtree(self.room, ignore_errors=True)

    def _write_desktop(self, size, desktop):
        (self.config / "gtk-4.0").mkdir(parents=True, mode=0o700)
        (self.config / "gtk-4.0" / "settings.ini").write_text(
            "[Settings]\n" + "".join(f"{key}={value}\n" for key, value in desktop.items()))
        # openbox knows no shadows drawn by a window, so GTK would draw a frame inside its size.
        (self.config / "gtk-4.0" / "gtk.css").write_text(
            "window.solid-csd { padding: 0; margin: 0; border: none; box-shadow: none;"
            " outline: 1px solid alpha(currentColor, 0.3); outline-offset: -1px; }\n")
        if size:
            settings = self.config / "glib-2.0" / "settings"
            settings.mkdir(parents=True)
            (settings / "keyfile").write_text(
                f"[com/example/InternPrep]\nwindow-width={size[0]}\nwindow-height={size[1]}\n")

    def _make_environment(self, dark, date, more):
        made = dict(os.environ)
        made.update({
            "HOME": str(self.room), "XDG_CONFIG_HOME": str(self.config),
            "XDG_DATA_HOME": str(self.room / "share"), "XDG_CACHE_HOME": str(self.room / "cache"),
            "XDG_STATE_HOME": str(self.room / "state"), "XDG_DATA_DIRS":
            f"{TOP / 'data'}:{os.environ.get('XDG_DATA_DIRS', '/usr/local/share:/usr/share')}",
            "GSETTINGS_BACKEND": "keyfile", "GSETTINGS_SCHEMA_DIR": str(BUILD / "data"),
            "PREP_LOCALEDIR": str(BUILD / "po"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "ADW_DISABLE_PORTAL": "1", "GIO_USE_VFS": "local", "GSK_RENDERER": "cairo",
            "NO_AT_BRIDGE": "0", "ADW_DEBUG_COLOR_SCHEME": "prefer-dark" if dark else "prefer-light",
        })
        if date:
            library = [path for place in ("/usr/lib/*", "/usr/lib", "/usr/lib64")
                       for path in glob.glob(f"{place}/faketime/libfaketime.so.1")]
            assert library, "faketime is missing: run build-aux/setup"
            made.update({"LD_PRELOAD": library[0], "FAKETIME": f"@{date}", "NO_FAKE_STAT": "1",
                         "FAKETIME_DONT_FAKE_MONOTONIC": "1"})
        made.update({key: value for key, value in more.items() if value is not None})
        return {key: value for key, value in made.items() if more.get(key, "") is not None}

    # Life

    def start(self, *more, timeout=30.0):
        """Start it and wait for its window in the accessibility tree."""
        with open(self.errors, "ab") as errors:
            self.process = subprocess.Popen([EXECUTABLE, *self.arguments, *more], stderr=errors,
                                            stdin=subprocess.DEVNULL, env=self.environment)
        self.window_id = None
        self.accessible = wait_for(self._find_in_desktop, f"{self!r} has no window", timeout)
        return self

    def command(self, *arguments):
        """Run a command without a display on the data folder (--check, --import=FILE); return its
        answer and its output, with what it says of errors."""
        environment = {name: value for name, value in self.environment.items() if name != "DISPLAY"}
        done = subprocess.run([EXECUTABLE, f"--data-dir={self.data_dir}", *arguments], check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
                              stdin=subprocess.DEVNULL, env=environment, text=True)
        return done.returncode, done.stdout

    def _find_in_desktop(self):
        if self.process.poll() is not None:
            raise AssertionError(f"{self!r} ended with {self.process.returncode}:\n{self.complaints()}")
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            try:
                if (child is not None and child.get_process_id() == self.process.pid
                        and child.get_child_count() > 0):
                    return child
            except GLib.Error:
                continue
        return None

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def wait_end(self, timeout=TIMEOUT):
        """Wait for its end, and return its answer (negative: the signal that ended it)."""
        wait_for(lambda: self.process.poll() is not None, f"{self!r} does not end", timeout)
        return self.process.returncode

    def quit(self):
        """Ctrl+Q, as a person does it. It must end well, and without complaints."""
        self.key("ctrl+q")
        answer = self.wait_end()
        assert answer == 0, f"it answered {answer}:\n{self.complaints()}"
        self.check_errors()

    def kill(self, number=signal.SIGKILL):
        """End it by a signal, and return its answer."""
        self.process.send_signal(number)
        return self.wait_end()

    def restart(self):
        if self.is_running():
            self.quit()
        return self.start()

    def complaints(self):
        """What it wrote to standard error since its first start."""
        return self.errors.read_text("utf-8", "replace") if self.errors.exists() else ""

    def check_errors(self):
        """No warning and no critical was printed."""
        bad = [line for line in self.complaints().splitlines() if COMPLAINT.search(line)]
        assert not bad, "it complained:\n" + "\n".join(bad)

    # Eyes and hands, for the whole program; Node has the same for a part of it

    def window(self):
        return self.children()[0]

    def has(self, role=None, name=None, timeout=TIMEOUT, below=None):
        return (below or self).find(role, name, timeout)

    def gone(self, role=None, name=None, timeout=TIMEOUT, below=None):
        """Wait until there is no such object any more."""
        wait_for(lambda: not (below or self).find_all(role, name),
                 f"{role or 'object'} “{getattr(name, 'pattern', name) or ''}” is still there", timeout)

    def push(self, name, role="button", below=None):  # pylint: disable=arguments-differ
        """Press the button with this name."""
        return (below or self).find(role, name).push()

    def set_text(self, name, text, role="entry", below=None):  # pylint: disable=arguments-differ
        """Fill the entry with this name."""
        return (below or self).find(role, name).set_text(text)

    def get_text(self, name, role="entry", below=None):
        return (below or self).find(role, name).text

    def says(self, text, timeout=TIMEOUT, below=None):
        """Wait for an object that has this text (or a match of this pattern) as its name or text."""
        return (below or self).find(None, text, timeout)

    # Keys, by the X server

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *words], check=True, timeout=TIMEOUT, env=os.environ,
                              stdout=subprocess.PIPE, text=True).stdout

    def activate(self):
        """Find the main window on the display and give it the keys."""
        if self.window_id is None:
            self.window_id = wait_for(self._activated_window, f"{self!r} does not get the keys")
        return self.window_id

    def _activated_window(self):
        """Ask for the keys, and return the window that has them, if it is the program's.

        A window manager that has only just seen a window may let the first request fall, and a start
        may show a window that is replaced, so that both are looked for again each time.
        """
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               check=False, timeout=TIMEOUT, stdout=subprocess.PIPE, text=True)
        windows = found.stdout.split()
        for window in windows:
            self.xdotool("windowactivate", window)
        active = subprocess.run(["xdotool", "getactivewindow"], check=False, timeout=TIMEOUT,
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return active.stdout.strip() if active.stdout.strip() in windows else None

    def key(self, *keys):
        """Press keys in xdotool's words ("ctrl+n", "Return"), in the window that has the focus."""
        self.activate()
        self.xdotool("key", "--clearmodifiers", *keys)
        return self

    def tab_to(self, node, key="Tab"):
        """Press Tab until this object has the focus, as someone without a mouse does."""
        def is_reached():
            if node.is_state("focused"):
                return True
            self.key(key)
            return False

        self.activate()
        wait_for(is_reached, f"{node!r} is not reached by {key}")
        return self

    def type(self, text):
        """Type text into what has the focus."""
        self.activate()
        self.xdotool("type", "--delay", "4", "--", text)
        return self

    def dialog(self, name):
        """Wait until the dialog with this name is there and has the keys, and return it."""
        main = self.activate()
        dialog = wait_for(lambda: next((child for child in self.children() if child.name == name), None),
                          f"no dialog “{name}”")
        wait_for(lambda: self.xdotool("getwindowfocus").strip() != main, f"“{name}” has no focus")
        return dialog

    def geometry(self):
        """x, y, width and height of the main window on the display, with its shadow."""
        lines = self.xdotool("getwindowgeometry", "--shell", self.activate()).splitlines()
        values = dict(line.split("=", 1) for line in lines if "=" in line)
        return tuple(int(values[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))

    def content_origin(self):
        """Where the accessibility tree's point 0, 0 is on the display."""
        x, y, width, height = self.geometry()
        box = Atspi.Component.get_extents(self.window().accessible, Atspi.CoordType.WINDOW)
        return x + max(0, (width - box.width) // 2), y + max(0, (height - box.height) // 2)

    def settle(self, timeout=5.0):
        """Wait until two pictures in a row are the same: nothing moves any more."""
        last = [None]

        def is_still():
            now = subprocess.run(["import", "-silent", "-window", "root", "ppm:-"], check=True,
                                 timeout=30, stdout=subprocess.PIPE).stdout
            same, last[0] = now == last[0], now
            return same

        wait_for(is_still, f"{self!r} does not come to rest", timeout)
        return self

    def screenshot(self, path, margin=None):
        """Write a picture as PNG: of the display, or of the main window with a margin around it."""
        command = ["import", "-silent", "-window", "root"]
        if margin is not None:
            x, y, width, height = self.geometry()
            left, top = max(0, x - margin), max(0, y - margin)
            command += ["-crop", f"{x + width + margin - left}x{y + height + margin - top}"
                                 f"+{left}+{top}", "+repage"]
        subprocess.run([*command, str(path)], check=True, timeout=30)

    # What is on the disk

    def file(self, name):
        """The content of a file of the data folder ("applications"), or None where it is not there."""
        try:
            return json.loads((self.data_dir / f"{name}.json").read_text("utf-8"))
        except FileNotFoundError:
            return None

    def saved(self, name):
        """The records in a file of the data folder that are not deleted."""
        content = self.file(name)
        return [item for item in (content or {}).get("items", []) if "deleted" not in item]

    def wait_saved(self, name, question, what=None, timeout=TIMEOUT):
        """Wait until question (records) is true of a file's records, and return the answer."""
        return wait_for(lambda: question(self.saved(name)), what or f"{name}.json is not as awaited",
                        timeout)


def enter_room(*options):
    """Go on under build-aux/xrun, with a window manager, unless that has been done already."""
    if os.environ.get("PREP_E2E_ROOM") != "1":
        os.environ["PREP_E2E_ROOM"] = "1"
        sys.stdout.flush()
        xrun = str(TOP / "build-aux" / "xrun")
        os.execv(xrun, [xrun, "--wm", *options, sys.executable, *sys.argv])


def _report(at, statement, function, program):
    """Run one test, print its line, and say whether it passed."""
    try:
        with program:
            try:
                function(program)
            except BaseException:
                picture = BUILD / "meson-logs" / f"{pathlib.Path(sys.argv[0]).stem}-{at}.png"
                picture.parent.mkdir(parents=True, exist_ok=True)
                program.screenshot(picture)
                print(f"# picture: {picture}")
                if not program.is_running() and program.process is not None:
                    print(f"# it had ended with {program.process.returncode}")
                raise
    except Exception:  # pylint: disable=broad-except
        for line in (traceback.format_exc() + program.complaints()).splitlines():
            print(f"# {line}")
        print(f"not ok {at} - {statement}", flush=True)
        return False
    print(f"ok {at} - {statement}", flush=True)
    return True


def run(*functions, **options):
    """Run each function with a program of its own (made with options), and print TAP."""
    enter_room()
    print(f"1..{len(functions)}", flush=True)
    passed = True
    for at, function in enumerate(functions, 1):
        statement = (function.__doc__ or function.__name__).strip().splitlines()[0]
        wanted = dict(options, **getattr(function, "options", {}))
        arguments = wanted.pop("arguments", [])
        passed = _report(at, statement, function, Program(*arguments, **wanted)) and passed
    sys.exit(0 if passed else 1)


def with_options(**options):
    """Decorate a test: the options of its Program (arguments=["--demo"], size=(360, 640), …)."""
    def decorate(function):
        function.options = options
        return function
    return decorate
