/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The timer against the clock. A script is a line of words: a number passes so many seconds awake,
 * z600 asleep, w-3600 sets the wall clock, +60 extends, kill600 and reboot600 are off the program
 * or the computer for so long and restore; any other word is an action.
 */

#include "timer/prep-run.h"

#include <stdlib.h>

#include "../fake-clock.h"

#define S G_TIME_SPAN_SECOND

/* Five, ten and five minutes: 1200 seconds in all. */
static const PrepRunPhase plan[] = {
  { "clarify", "Clarify", "clarify", "Ask about sizes.", 300 * S },
  { "code", "Code and talk", "work", NULL, 600 * S },
  { NULL, "Your questions", NULL, NULL, 300 * S },
};

typedef struct
{
  FakeClock fake;
  PrepClock *clock;
  PrepRun *run;
  guint changed, ended, up, slept, ticks;
  guint last_ended;
  gint64 last_slept;
} Stage;

static void
count_cb (PrepRun *run,
          guint   *n)
{
  (*n)++;
}

static void
ended_cb (PrepRun *run,
          guint    index,
          Stage   *stage)
{
  g_assert_cmpuint (index, ==, prep_run_get_index (run));
  stage->last_ended = index;
  stage->ended++;
}

static void
slept_cb (PrepRun *run,
          gint64   us,
          Stage   *stage)
{
  stage->last_slept = us;
  stage->slept++;
}

static void
listen_to (Stage   *stage,
           PrepRun *run)
{
  stage->run = run;
  g_signal_connect (run, "changed", G_CALLBACK (count_cb), &stage->changed);
  g_signal_connect (run, "phase-ended", G_CALLBACK (ended_cb), stage);
  g_signal_connect (run, "time-up", G_CALLBACK (count_cb), &stage->up);
  g_signal_connect (run, "slept", G_CALLBACK (slept_cb), stage);
  g_signal_connect (run, "tick", G_CALLBACK (count_cb), &stage->ticks);
}

static void
stage_init (Stage *stage)
{
  *stage = (Stage) { 0 };
  stage->clock = fake_clock_new (&stage->fake);
  listen_to (stage, prep_run_new (stage->clock, plan, G_N_ELEMENTS (plan)));
}

static void
stage_clear (Stage *stage)
{
  g_assert_finalize_object (stage->run);
  prep_clock_unref (stage->clock);
}

/* Through text, as a file would have it. */
static JsonObject *
through_text (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree char *text = json_to_string (node, TRUE);
  g_autoptr (JsonNode) read = json_from_string (text, NULL);

  g_assert_nonnull (read);

  return json_node_dup_object (read);
}

static void
kill_and_restore (Stage    *stage,
                  gint64    us,
                  gboolean  reboot)
{
  g_autoptr (JsonObject) written = prep_run_to_json (stage->run);
  g_autoptr (JsonObject) read = through_text (written);
  g_autoptr (GError) error = NULL;
  PrepRun *run;

  g_assert_finalize_object (stage->run);
  if (reboot)
    fake_clock_reboot (&stage->fake, us);
  else
    fake_clock_pass (&stage->fake, us);

  run = prep_run_new_from_json (read, stage->clock, &error);
  g_assert_no_error (error);
  listen_to (stage, run);
}

static const struct
{
  const char *word;
  void (*func) (PrepRun *run);
} actions[] = {
  { "start", prep_run_start }, { "pause", prep_run_pause }, { "resume", prep_run_resume },
  { "toggle", prep_run_toggle }, { "next", prep_run_next }, { "back", prep_run_back },
  { "stop", prep_run_stop }, { "look", prep_run_look },
};

static void
play_word (Stage      *stage,
           const char *word)
{
  if (g_ascii_isdigit (word[0]))
    fake_clock_pass (&stage->fake, atoll (word) * S);
  else if (word[0] == 'z')
    fake_clock_sleep (&stage->fake, atoll (word + 1) * S);
  else if (word[0] == 'w' && word[1] != 'a')
    stage->fake.wall += atoll (word + 1) * S;
  else if (word[0] == '+')
    prep_run_extend (stage->run, atoll (word + 1) * S);
  else if (g_str_has_prefix (word, "kill"))
    kill_and_restore (stage, atoll (word + 4) * S, FALSE);
  else if (g_str_has_prefix (word, "reboot"))
    kill_and_restore (stage, atoll (word + 6) * S, TRUE);
  else if (g_str_equal (word, "counted") || g_str_equal (word, "was-pause"))
    prep_run_answer_sleep (stage->run, word[0] == 'c');
  else
    {
      guint i;

      for (i = 0; i < G_N_ELEMENTS (actions) && !g_str_equal (actions[i].word, word); i++)
        ;
      g_assert_cmpuint (i, <, G_N_ELEMENTS (actions));
      actions[i].func (stage->run);
    }
}

static void
play (Stage      *stage,
      const char *script)
{
  g_auto (GStrv) words = g_strsplit (script, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    play_word (stage, words[i]);
}

/* Everything in seconds. */
typedef struct
{
  const char *name;
  const char *script;
  PrepRunState state;
  guint index;
  gint64 phase_left;
  gint64 total_left;
  gint64 paused;
  gint64 excluded;
  gint64 unanswered;
  guint ended;
  guint up;
  guint slept;
} Case;

#define IDLE PREP_RUN_IDLE
#define RUNNING PREP_RUN_RUNNING
#define PAUSED PREP_RUN_PAUSED
#define FINISHED PREP_RUN_FINISHED
#define STOPPED PREP_RUN_STOPPED

static const Case cases[] = {
  /* name, script, state, index, left: phase, whole; paused, excluded, unanswered; signals */
  { "idle", "100 look", IDLE, 0, 300, 1200 },
  { "idle-does-not-pause", "pause next back +60 stop 9", IDLE, 0, 300, 1200 },
  { "runs", "start 60", RUNNING, 0, 240, 1140 },
  { "starts-once", "start 60 start", RUNNING, 0, 240, 1140 },
  { "toggle", "toggle 60 toggle 30 toggle 10", RUNNING, 0, 230, 1130, 30 },

  { "pause", "start 60 pause 30", PAUSED, 0, 240, 1140, 30 },
  { "pause-twice", "start 60 pause 30 pause 30", PAUSED, 0, 240, 1140, 60 },
  { "resume", "start 60 pause 30 resume 40", RUNNING, 0, 200, 1100, 30 },
  { "pauses-add-up", "start 10 pause 5 resume 10 pause 7 resume 10", RUNNING, 0, 270, 1170, 12 },
  { "next-while-paused", "start 60 pause 30 next 30 resume 5", RUNNING, 1, 595, 1135, 60 },
  { "stop-while-paused", "start 60 pause 30 stop 500", STOPPED, 0, 240, 1140, 30 },

  { "next-keeps-the-whole", "start 60 next 10", RUNNING, 1, 590, 1130 },
  { "overtime", "start 330 look", RUNNING, 0, -30, 870, 0, 0, 0, 1 },
  { "overtime-is-taken-from-the-whole", "start 330 next 0", RUNNING, 1, 600, 870, 0, 0, 0, 1 },
  { "back", "start 60 next 10 back 5", RUNNING, 0, 235, 1125 },
  { "back-from-the-first", "start 60 back", RUNNING, 0, 240, 1140 },
  { "forth-again", "start 60 next 10 back 5 next 20", RUNNING, 1, 570, 1105 },
  { "finish", "start 60 next 60 next 60 next 500 look", FINISHED, 2, 240, 1020 },
  { "finished-is-final", "start next next next 9 back resume pause next stop +60 start 9",
    FINISHED, 2, 300, 1200 },
  { "stop", "start 60 stop 500 look", STOPPED, 0, 240, 1140 },

  { "plus-one", "start 290 +60", RUNNING, 0, 70, 970 },
  { "plus-one-in-overtime-rings-again", "start 330 look +60 look 30 look look", RUNNING, 0, 0, 900,
    0, 0, 0, 2 },
  { "plus-one-that-is-not-enough", "start 400 look +60 10 look", RUNNING, 0, -50, 850,
    0, 0, 0, 1 },
  { "plus-one-while-paused", "start 60 pause +60 100", PAUSED, 0, 300, 1200, 100 },
  { "minus-is-nothing", "start 60 +-30 +0", RUNNING, 0, 240, 1140 },
  { "no-more-than-fourteen-days-added", "start +1209600 +60", RUNNING, 0, 1209900, 1210800 },

  { "sleep-runs-on", "start 60 z100 look", RUNNING, 0, 140, 1040, 0, 0, 100, 0, 0, 1 },
  { "sleep-counted", "start 60 z100 look counted 10", RUNNING, 0, 130, 1030, 0, 0, 0, 0, 0, 1 },
  { "sleep-was-pause", "start 60 z100 look was-pause 10", RUNNING, 0, 230, 1130, 0, 100, 0, 0, 0,
    1 },
  { "answered-once", "start 60 z100 look was-pause was-pause counted", RUNNING, 0, 240, 1140,
    0, 100, 0, 0, 0, 1 },
  { "a-nap-is-no-question", "start 60 z4 look z4 look", RUNNING, 0, 232, 1132 },
  { "sleep-noticed-by-next", "start 60 z100 next 10 was-pause", RUNNING, 1, 590, 1130, 0, 100, 0,
    0, 0, 1 },
  { "sleep-noticed-by-pause", "start 60 z100 pause 10 was-pause", PAUSED, 0, 240, 1140, 10, 100, 0,
    0, 0, 1 },
  { "sleep-in-a-pause-is-pause", "start 60 pause z100 look resume look", RUNNING, 0, 240, 1140,
    100 },
  { "two-sleeps-one-answer", "start 60 z100 look 10 z50 look was-pause", RUNNING, 0, 230, 1130,
    0, 150, 0, 0, 0, 2 },
  { "each-sleep-in-its-phase", "start 60 z100 next 10 z50 look was-pause back", RUNNING, 0, 240,
    1130, 0, 150, 0, 0, 0, 2 },
  { "answer-after-the-end", "start 60 z100 look stop was-pause", STOPPED, 0, 240, 1140, 0, 100, 0,
    0, 0, 1 },

  { "phase-ends-once", "start 300 look 10 look look 400 look", RUNNING, 0, -410, 490, 0, 0, 0, 1 },
  { "back-into-overtime-is-silent", "start 310 next 10 back 10 look", RUNNING, 0, -20, 870,
    0, 0, 0, 1 },
  { "left-early-and-back-rings", "start 200 next 10 back 100 look look", RUNNING, 0, 0, 890,
    0, 0, 0, 1 },
  { "end-in-a-sleep-waits-for-the-answer", "start 60 z400 look look", RUNNING, 0, -160, 740,
    0, 0, 400, 0, 0, 1 },
  { "end-in-a-counted-sleep", "start 60 z400 look counted look", RUNNING, 0, -160, 740, 0, 0, 0,
    1, 0, 1 },
  { "end-in-a-sleep-that-was-pause", "start 60 z400 look was-pause 100 look", RUNNING, 0, 140, 1040,
    0, 400, 0, 0, 0, 1 },
  { "and-its-real-end", "start 60 z400 look was-pause 240 look look", RUNNING, 0, 0, 900, 0, 400, 0,
    1, 0, 1 },
  { "end-after-a-sleep-does-not-wait", "start 60 z100 look 140 look", RUNNING, 0, 0, 900, 0, 0, 100,
    1, 0, 1 },
  { "no-second-end-after-a-late-answer", "start 60 z100 look 140 look was-pause 100 look", RUNNING,
    0, 0, 900, 0, 100, 0, 1, 0, 1 },
  { "left-with-an-open-end", "start 60 z400 look next counted back look", RUNNING, 0, -160, 740,
    0, 0, 0, 0, 0, 1 },

  { "time-up", "start 300 next 600 next 300 look look", RUNNING, 2, 0, 0, 0, 0, 0, 3, 1 },
  { "time-up-before-the-last-end", "start 400 next 600 next 200 look", RUNNING, 2, 100, 0, 0, 0, 0,
    2, 1 },
  { "time-up-goes-on", "start next next 1300 look 60 look", RUNNING, 2, -1060, -160, 0, 0, 0, 1,
    1 },
  { "time-up-again-after-plus-one", "start next next 1200 look +60 60 look look", RUNNING, 2, -900,
    0, 0, 0, 0, 1, 2 },
  { "time-up-in-a-sleep-that-was-pause", "start next next z1300 look was-pause", RUNNING, 2, 300,
    1200, 0, 1300, 0, 0, 0, 1 },

  { "wall-clock-back", "start 60 w-86400 60 look", RUNNING, 0, 180, 1080 },
  { "wall-clock-forward", "start 60 w31536000 60 pause 5", PAUSED, 0, 180, 1080, 5 },

  { "killed", "start 60 kill100", PAUSED, 0, 140, 1040, 0, 0, 100 },
  { "killed-counted", "start 60 kill100 counted resume 10", RUNNING, 0, 130, 1030 },
  { "killed-was-pause", "start 60 kill100 was-pause resume 10", RUNNING, 0, 230, 1130, 0, 100 },
  { "killed-the-wait-counts-too", "start 60 kill100 30 counted resume", RUNNING, 0, 110, 1010 },
  { "killed-the-wait-is-pause-too", "start 60 kill100 30 was-pause resume", RUNNING, 0, 240, 1140,
    0, 130 },
  { "killed-resumed-unanswered", "start 60 kill100 30 resume 10", RUNNING, 0, 130, 1030, 30, 0,
    100 },
  { "killed-answered-late", "start 60 kill100 30 resume 10 was-pause", RUNNING, 0, 230, 1130, 30,
    100 },
  { "killed-offer-put-off", "start 60 kill100 30 kill50 counted", PAUSED, 0, 60, 960 },
  { "killed-offer-put-off-was-pause", "start 60 kill100 30 kill50 20 was-pause", PAUSED, 0, 240,
    1140, 0, 200 },
  { "killed-while-paused", "start 60 pause 10 kill100 20 resume", RUNNING, 0, 240, 1140, 130 },
  { "killed-asleep-too", "start 60 look z50 kill100 was-pause", PAUSED, 0, 190, 1090, 0, 100 },
  { "killed-in-the-second", "start 300 next 60 pause 5 resume +60 kill100 counted resume back 7",
    RUNNING, 0, -7, 793, 5, 0, 0, 1 },
  { "killed-after-its-end-is-silent", "start 310 look kill100 counted resume look", RUNNING, 0,
    -110, 790, 0, 0, 0, 1 },
  { "killed-before-its-end-tells-once", "start 60 kill300 counted resume look", RUNNING, 0, -60,
    840, 0, 0, 0, 1 },
  { "killed-and-the-clock-set-back", "start 60 w-7200 kill100 w9000 counted", PAUSED, 0, 140,
    1040 },
  { "killed-after-the-end", "start 60 stop kill100 resume", STOPPED, 0, 240, 1140 },
  { "killed-idle", "kill100 start 10", RUNNING, 0, 290, 1190 },

  { "rebooted", "start 60 reboot100", PAUSED, 0, 140, 1040, 0, 0, 100 },
  { "rebooted-was-pause", "start 60 reboot100 was-pause resume 10", RUNNING, 0, 230, 1130, 0,
    100 },
  { "rebooted-with-the-clock-behind", "start 60 reboot-100 counted resume 10", RUNNING, 0, 230,
    1130 },
  { "rebooted-after-fourteen-days", "start 60 reboot1209600 was-pause", PAUSED, 0, 240, 1140, 0,
    1209600 },
  { "rebooted-after-too-long", "start 60 reboot1209601 was-pause", PAUSED, 0, 240, 1140 },
  { "rebooted-twice", "start 60 reboot100 5 reboot200 counted", PAUSED, 0, -65, 835, 0, 0, 0, 1 },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  Stage stage;

  stage_init (&stage);
  play (&stage, c->script);

  g_assert_cmpint (prep_run_get_state (stage.run), ==, c->state);
  g_assert_cmpuint (prep_run_get_index (stage.run), ==, c->index);
  g_assert_cmpint (prep_run_get_phase_remaining (stage.run), ==, c->phase_left * S);
  g_assert_cmpint (prep_run_get_total_remaining (stage.run), ==, c->total_left * S);
  g_assert_cmpint (prep_run_get_paused_us (stage.run), ==, c->paused * S);
  g_assert_cmpint (prep_run_get_excluded_us (stage.run), ==, c->excluded * S);
  g_assert_cmpint (prep_run_get_unanswered_us (stage.run), ==, c->unanswered * S);
  g_assert_cmpuint (stage.ended, ==, c->ended);
  g_assert_cmpuint (stage.up, ==, c->up);
  g_assert_cmpuint (stage.slept, ==, c->slept);

  stage_clear (&stage);
}

static void
test_phases_are_copied_and_mended (void)
{
  FakeClock fake;
  g_autoptr (PrepClock) clock = fake_clock_new (&fake);
  char name[] = "Clarify";
  PrepRunPhase phases[] = {
    { NULL, name, NULL, NULL, 0 },
    { "long", NULL, NULL, NULL, G_MAXINT64 },
  };
  PrepRun *run = prep_run_new (clock, phases, 2);

  name[0] = 'X';
  g_assert_cmpstr (prep_run_get_phase (run, 0)->name, ==, "Clarify");
  g_assert_cmpstr (prep_run_get_phase (run, 0)->key, ==, "");
  g_assert_cmpstr (prep_run_get_phase (run, 1)->key, ==, "long");
  g_assert_cmpint (prep_run_get_phase (run, 0)->planned_us, ==, S);
  g_assert_cmpint (prep_run_get_phase (run, 1)->planned_us, ==, 14 * G_TIME_SPAN_DAY);
  g_assert_finalize_object (run);
}

static void
test_log_says_how_each_phase_went (void)
{
  Stage stage;
  PrepRunLog log;
  gint64 started;

  stage_init (&stage);
  started = stage.fake.wall;
  play (&stage, "start 200 pause 20 resume +60 200 next 10 z60 look was-pause z30 look stop 100");

  g_assert_cmpint (prep_run_get_started_wall_us (stage.run), ==, started);
  g_assert_cmpint (prep_run_get_ended_wall_us (stage.run), ==, started + 520 * S);

  prep_run_get_log (stage.run, 0, &log);
  g_assert_cmpint (log.started_wall_us, ==, started);
  g_assert_cmpint (log.planned_us, ==, 300 * S);
  g_assert_cmpint (log.extended_us, ==, 60 * S);
  g_assert_cmpint (log.active_us, ==, 400 * S);
  g_assert_cmpint (log.paused_us, ==, 20 * S);
  g_assert_cmpint (log.over_us, ==, 40 * S);

  prep_run_get_log (stage.run, 1, &log);
  g_assert_cmpint (log.started_wall_us, ==, started + 420 * S);
  g_assert_cmpint (log.active_us, ==, 40 * S);
  g_assert_cmpint (log.slept_us, ==, 90 * S);
  g_assert_cmpint (log.excluded_us, ==, 60 * S);
  g_assert_cmpint (log.unanswered_us, ==, 30 * S);
  g_assert_cmpint (log.over_us, ==, 0);

  prep_run_get_log (stage.run, 2, &log);
  g_assert_cmpint (log.started_wall_us, ==, 0);
  g_assert_cmpint (log.active_us, ==, 0);

  stage_clear (&stage);
}

static void
test_gap_is_named (void)
{
  Stage stage;

  stage_init (&stage);
  play (&stage, "start 60 kill600");
  g_assert_cmpint (prep_run_get_gap_us (stage.run), ==, 600 * S);
  play (&stage, "counted resume 10 pause kill30");
  g_assert_cmpint (prep_run_get_gap_us (stage.run), ==, 30 * S);
  g_assert_cmpint (prep_run_get_unanswered_us (stage.run), ==, 0);
  play (&stage, "reboot-5");
  g_assert_cmpint (prep_run_get_gap_us (stage.run), ==, 0);
  stage_clear (&stage);
}

static void
test_take_home_keeps_its_deadline_over_reboots (void)
{
  static const PrepRunPhase take_home = { "work", "Work", "work", NULL, 14 * G_TIME_SPAN_DAY };
  Stage stage = { 0 };
  gint64 deadline;

  stage.clock = fake_clock_new (&stage.fake);
  listen_to (&stage, prep_run_new (stage.clock, &take_home, 1));
  deadline = stage.fake.wall + 14 * G_TIME_SPAN_DAY;

  play (&stage, "start 3600");
  for (guint day = 0; day < 10; day++)
    {
      play (&stage, "reboot40000 5000 counted resume 40000 look");
      g_assert_cmpint (stage.fake.wall + prep_run_get_phase_remaining (stage.run), ==, deadline);
      g_assert_cmpint (prep_run_get_state (stage.run), ==, PREP_RUN_RUNNING);
    }

  stage_clear (&stage);
}

static void
test_rehearsal_is_a_run_too (void)
{
  static const PrepRunPhase parts[] = {
    { "situation", NULL, NULL, NULL, 18 * S }, { "task", NULL, NULL, NULL, 12 * S },
    { "action", NULL, NULL, NULL, 66 * S }, { "result", NULL, NULL, NULL, 24 * S },
  };
  static const gint64 spoken[] = { 25, 8, 70, 20 };
  Stage stage = { 0 };

  stage.clock = fake_clock_new (&stage.fake);
  listen_to (&stage, prep_run_new (stage.clock, parts, G_N_ELEMENTS (parts)));

  play (&stage, "start 25 next 8 next 70 next 20 next");
  g_assert_cmpint (prep_run_get_state (stage.run), ==, PREP_RUN_FINISHED);
  for (guint i = 0; i < G_N_ELEMENTS (spoken); i++)
    {
      PrepRunLog log;

      prep_run_get_log (stage.run, i, &log);
      g_assert_cmpint (log.active_us, ==, spoken[i] * S);
    }
  g_assert_cmpint (prep_run_get_total_elapsed (stage.run), ==, 123 * S);

  stage_clear (&stage);
}

/* What to_json gives differs only when "changed" was emitted or time went by. */
static void
test_changed_comes_with_every_change (void)
{
  static const struct
  {
    const char *script;
    guint changed;
  } steps[] = {
    { "start", 1 }, { "start", 0 }, { "60 look look", 0 }, { "pause", 1 }, { "pause", 0 },
    { "resume", 1 }, { "+60", 1 }, { "+0", 0 }, { "300 look", 1 }, { "look", 0 },
    { "z60 look", 1 }, { "counted", 1 }, { "counted", 0 }, { "next", 1 }, { "back", 1 },
    { "back", 0 }, { "stop", 1 }, { "stop next pause resume", 0 },
  };
  Stage stage;

  stage_init (&stage);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      stage.changed = 0;
      play (&stage, steps[i].script);
      g_test_message ("%s", steps[i].script);
      g_assert_cmpuint (stage.changed, ==, steps[i].changed);
    }
  stage_clear (&stage);
}

static void
go_on_cb (PrepRun *run,
          guint    index,
          gpointer unused)
{
  prep_run_next (run);
}

/* A view may move on by itself; a press that comes at the same moment is not a second step. */
static void
test_handler_may_go_on (void)
{
  Stage stage;

  stage_init (&stage);
  g_signal_connect (stage.run, "phase-ended", G_CALLBACK (go_on_cb), NULL);
  play (&stage, "start 300 next");
  g_assert_cmpuint (prep_run_get_index (stage.run), ==, 1);
  play (&stage, "600 look 300 look");
  g_assert_cmpint (prep_run_get_state (stage.run), ==, PREP_RUN_FINISHED);
  g_assert_cmpuint (stage.ended, ==, 3);
  stage_clear (&stage);
}

static void
answer_cb (PrepRun *run,
           gint64   us,
           gpointer unused)
{
  prep_run_answer_sleep (run, FALSE);
}

static void
test_handler_may_answer (void)
{
  Stage stage;

  stage_init (&stage);
  g_signal_connect (stage.run, "slept", G_CALLBACK (answer_cb), NULL);
  play (&stage, "start 60 z900 look");
  g_assert_cmpint (stage.last_slept, ==, 900 * S);
  g_assert_cmpint (prep_run_get_phase_remaining (stage.run), ==, 240 * S);
  g_assert_cmpuint (stage.ended, ==, 0);
  stage_clear (&stage);
}

static void
test_ticks_only_while_visible_and_running (void)
{
  Stage stage;

  stage_init (&stage);
  play (&stage, "start 1 look 1 look");
  g_assert_cmpuint (stage.ticks, ==, 0);
  prep_run_set_tick (stage.run, TRUE);
  g_assert_cmpuint (stage.ticks, ==, 1);
  play (&stage, "1 look");
  g_assert_cmpuint (stage.ticks, ==, 2);
  play (&stage, "pause 1 look");
  g_assert_cmpuint (stage.ticks, ==, 2);
  prep_run_set_tick (stage.run, FALSE);
  play (&stage, "resume 1 look");
  g_assert_cmpuint (stage.ticks, ==, 2);
  stage_clear (&stage);
}

/* --- Files that nobody should have written --- */

#define BOOT "\"boot_id\": \"boot-1\", \"boot_ms\": 3600000, \"wall_ms\": 1790000000000, "
#define ONE "\"phases\": [ { \"name\": \"A\", \"planned_ms\": 60000 } ]"

static const struct
{
  const char *json;
  int code;
  const char *says;
} hostile[] = {
  { "{}", PREP_RUN_ERROR_MISSING, "phases" },
  { "{ \"state\": \"running\", \"phases\": {} }", PREP_RUN_ERROR_MISSING, "phases" },
  { "{ \"state\": \"running\", \"phases\": null }", PREP_RUN_ERROR_MISSING, "phases" },
  { "{ \"state\": \"running\", \"phases\": [] }", PREP_RUN_ERROR_RANGE, "phases" },
  { "{ \"state\": \"running\", \"phases\": [ 7 ] }", PREP_RUN_ERROR_TYPE, "phases[0]" },
  { "{ \"state\": \"running\", \"phases\": [ null ] }", PREP_RUN_ERROR_TYPE, "phases[0]" },
  { "{ \"state\": \"running\", \"phases\": [ {} ] }", PREP_RUN_ERROR_RANGE, "planned_ms" },
  { "{ " ONE " }", PREP_RUN_ERROR_MISSING, "state" },
  { "{ \"state\": \"flying\", " ONE " }", PREP_RUN_ERROR_MISSING, "state" },
  { "{ \"state\": 1, " ONE " }", PREP_RUN_ERROR_TYPE, "state" },
  { "{ \"state\": [ \"running\" ], " ONE " }", PREP_RUN_ERROR_TYPE, "state" },
  { "{ \"state\": \"running\", \"index\": 1, " ONE " }", PREP_RUN_ERROR_RANGE, "index" },
  { "{ \"state\": \"running\", \"index\": -1, " ONE " }", PREP_RUN_ERROR_RANGE, "index" },
  { "{ \"state\": \"running\", \"index\": 4294967296, " ONE " }", PREP_RUN_ERROR_RANGE, "index" },
  { "{ \"state\": \"running\", \"index\": 0.5, " ONE " }", PREP_RUN_ERROR_TYPE, "index" },
  { "{ \"state\": \"running\", \"boot_ms\": -1, " ONE " }", PREP_RUN_ERROR_RANGE, "boot_ms" },
  { "{ \"state\": \"running\", \"wall_ms\": 9223372036854775807, " ONE " }", PREP_RUN_ERROR_RANGE,
    "wall_ms" },
  { "{ \"state\": \"running\", \"wall_ms\": \"now\", " ONE " }", PREP_RUN_ERROR_TYPE, "wall_ms" },
  { "{ \"state\": \"running\", \"boot_id\": {}, " ONE " }", PREP_RUN_ERROR_TYPE, "boot_id" },
  { "{ \"state\": \"running\", \"time_up\": 1, " ONE " }", PREP_RUN_ERROR_TYPE, "time_up" },
  { "{ \"state\": \"paused\", \"phases\": [ { \"planned_ms\": 60000, \"active_ms\": -1 } ] }",
    PREP_RUN_ERROR_RANGE, "phases[0].active_ms" },
  { "{ \"state\": \"paused\", \"phases\": [ { \"planned_ms\": 1e9 } ] }", PREP_RUN_ERROR_TYPE,
    "phases[0].planned_ms" },
  { "{ \"state\": \"paused\", \"phases\": [ { \"planned_ms\": 1209600001 } ] }",
    PREP_RUN_ERROR_RANGE, "phases[0].planned_ms" },
  { "{ \"state\": \"paused\", \"phases\": [ { \"planned_ms\": 60000, \"name\": false } ] }",
    PREP_RUN_ERROR_TYPE, "phases[0].name" },
  { "{ \"state\": \"paused\", \"phases\": [ { \"planned_ms\": 60000, \"ended\": \"yes\" } ] }",
    PREP_RUN_ERROR_TYPE, "phases[0].ended" },
  { "{ \"state\": \"paused\", \"phases\": [ { \"planned_ms\": 60000, \"slept_ms\": 9, "
    "\"unanswered_ms\": 9 } ] }", PREP_RUN_ERROR_RANGE, "phases[0]" },
  { "{ \"state\": \"paused\", \"phases\": [ { \"planned_ms\": 60000, \"slept_ms\": 9, "
    "\"active_ms\": 20, \"excluded_ms\": 5, \"unanswered_ms\": 5 } ] }", PREP_RUN_ERROR_RANGE,
    "phases[0]" },
};

static JsonObject *
parse (const char *json)
{
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  g_assert_nonnull (node);

  return json_node_dup_object (node);
}

static void
test_hostile_files_are_refused_by_name (void)
{
  FakeClock fake;
  g_autoptr (PrepClock) clock = fake_clock_new (&fake);

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autoptr (JsonObject) object = parse (hostile[i].json);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", hostile[i].json);
      g_assert_null (prep_run_new_from_json (object, clock, &error));
      g_assert_error (error, PREP_RUN_ERROR, hostile[i].code);
      g_assert_nonnull (strstr (error->message, hostile[i].says));
    }
}

static void
test_a_small_file_is_enough (void)
{
  FakeClock fake;
  g_autoptr (PrepClock) clock = fake_clock_new (&fake);
  g_autoptr (JsonObject) object =
    parse ("{ \"state\": \"running\", \"later\": [ 1 ], \"index\": null, " BOOT ONE " }");
  g_autoptr (GError) error = NULL;
  PrepRun *run;

  fake_clock_pass (&fake, 10 * S);
  run = prep_run_new_from_json (object, clock, &error);
  g_assert_no_error (error);
  g_assert_cmpint (prep_run_get_phase_remaining (run), ==, 50 * S);
  g_assert_cmpstr (prep_run_get_phase (run, 0)->name, ==, "A");
  g_assert_cmpstr (prep_run_get_phase (run, 0)->todo, ==, "");
  g_assert_finalize_object (run);
}

static void
test_texts_survive_the_file (void)
{
  Stage stage;

  stage_init (&stage);
  play (&stage, "start kill1");
  for (guint i = 0; i < G_N_ELEMENTS (plan); i++)
    {
      const PrepRunPhase *phase = prep_run_get_phase (stage.run, i);

      g_assert_cmpstr (phase->key, ==, plan[i].key ? plan[i].key : "");
      g_assert_cmpstr (phase->name, ==, plan[i].name ? plan[i].name : "");
      g_assert_cmpstr (phase->kind, ==, plan[i].kind ? plan[i].kind : "");
      g_assert_cmpstr (phase->todo, ==, plan[i].todo ? plan[i].todo : "");
      g_assert_cmpint (phase->planned_us, ==, plan[i].planned_us);
    }
  stage_clear (&stage);
}

/* --- Any order of anything --- */

/* The sanitizer walks the whole stack for each allocation, forty times as slow. */
#ifdef __SANITIZE_ADDRESS__
#define N_SEQUENCES 5000
#else
#define N_SEQUENCES 100000
#endif

#define N_PHASES G_N_ELEMENTS (plan)

/* The same rules once more, as plainly as they can be said. */
typedef struct
{
  PrepRunState state;
  guint index;
  gint64 since_start;
  gint64 active[N_PHASES], paused[N_PHASES], excluded[N_PHASES], open[N_PHASES], time[N_PHASES];
  gint64 unseen; /* sleep that no look has noticed */
  gboolean held;
  gint64 wait;
  gboolean told[N_PHASES]; /* its end, since it had time left last */
} Model;

static gboolean
model_active (const Model *m)
{
  return m->state == RUNNING || m->state == PAUSED;
}

static void
model_pass (Model    *m,
            gint64    us,
            gboolean  asleep)
{
  if (!model_active (m))
    return;

  m->since_start += us;
  if (m->state == RUNNING)
    m->active[m->index] += us;
  else
    m->paused[m->index] += us;
  if (m->held)
    m->wait += us;
  if (asleep && m->state == RUNNING)
    m->unseen += us;
}

static void
model_look (Model *m)
{
  if (m->state == RUNNING && m->unseen >= PREP_CLOCK_MIN_SLEEP_US)
    m->open[m->index] += m->unseen;
  m->unseen = 0;
}

static void
model_fold_wait (Model *m)
{
  if (m->held)
    {
      m->paused[m->index] -= m->wait;
      m->active[m->index] += m->wait;
      m->open[m->index] += m->wait;
    }
  m->wait = 0;
}

static void
model_enter (Model *m,
             int    step)
{
  m->told[m->index] |= m->time[m->index] <= m->active[m->index];
  m->held = FALSE;
  m->wait = 0;
  m->index += step;
  if (m->active[m->index] < m->time[m->index])
    m->told[m->index] = FALSE;
}

static void
model_answer (Model    *m,
              gboolean  counted)
{
  gint64 open = 0;

  for (guint i = 0; i < N_PHASES; i++)
    open += m->open[i];
  if (open == 0)
    return;

  model_fold_wait (m);
  m->held = FALSE;
  for (guint i = 0; i < N_PHASES; i++)
    {
      if (!counted)
        {
          m->active[i] -= m->open[i];
          m->excluded[i] += m->open[i];
        }
      m->open[i] = 0;
    }
}

static void
model_kill (Model  *m,
            gint64  gap)
{
  gboolean running = m->state == RUNNING || m->held;

  m->unseen = 0;
  if (!model_active (m))
    return;

  m->since_start += gap;
  model_fold_wait (m);
  m->state = PAUSED;
  m->held = running && gap > 0;
  if (running)
    {
      m->active[m->index] += gap;
      m->open[m->index] += gap;
    }
  else
    m->paused[m->index] += gap;
}

typedef struct
{
  Stage stage;
  Model model;
} Pair;

static void
told_cb (PrepRun *run,
         guint    index,
         Pair    *pair)
{
  g_assert_false (pair->model.told[index]);
  g_assert_cmpint (prep_run_get_phase_remaining (run), <=, 0);
  pair->model.told[index] = TRUE;
}

static void
compare (Pair *pair)
{
  const Model *m = &pair->model;
  PrepRun *run = pair->stage.run;
  gint64 sum = 0;
  gint64 active = 0;

  g_assert_cmpint (prep_run_get_state (run), ==, m->state);
  g_assert_cmpuint (prep_run_get_index (run), ==, m->index);
  for (guint i = 0; i < N_PHASES; i++)
    {
      PrepRunLog log;

      prep_run_get_log (run, i, &log);
      g_assert_cmpint (log.active_us, ==, m->active[i]);
      g_assert_cmpint (log.paused_us, ==, m->paused[i]);
      g_assert_cmpint (log.excluded_us, ==, m->excluded[i]);
      g_assert_cmpint (log.unanswered_us, ==, m->open[i]);
      g_assert_cmpint (log.planned_us + log.extended_us, ==, m->time[i]);
      g_assert_cmpint (log.active_us, >=, 0);
      active += log.active_us;
      sum += log.active_us + log.paused_us + log.excluded_us;
    }

  g_assert_cmpint (sum, ==, m->since_start);
  g_assert_cmpint (prep_run_get_total_elapsed (run), ==, active);
  g_assert_cmpint (active, ==, m->since_start - prep_run_get_paused_us (run) -
                               prep_run_get_excluded_us (run));
  g_assert_cmpint (prep_run_get_phase_remaining (run), ==,
                   m->time[m->index] - m->active[m->index]);
}

static void
do_time (Pair *pair,
         int   op,
         gint64 us)
{
  if (op == 0)
    fake_clock_pass (&pair->stage.fake, us);
  else
    fake_clock_sleep (&pair->stage.fake, us);
  model_pass (&pair->model, us, op == 1);
  if (op == 1 && pair->model.state != RUNNING)
    pair->model.unseen = 0;
}

static void
do_move (Pair *pair,
         int   step)
{
  Model *m = &pair->model;

  if (step > 0)
    prep_run_next (pair->stage.run);
  else
    prep_run_back (pair->stage.run);

  if (!model_active (m) || (step < 0 && m->index == 0))
    return;

  model_look (m);
  if (step > 0 && m->index == N_PHASES - 1)
    {
      m->state = FINISHED;
      m->held = FALSE;
    }
  else
    model_enter (m, step);
}

static void
do_toggle (Pair *pair)
{
  Model *m = &pair->model;

  prep_run_toggle (pair->stage.run);
  if (!model_active (m))
    return;

  model_look (m);
  m->state = m->state == RUNNING ? PAUSED : RUNNING;
  m->held = FALSE;
  m->wait = 0;
}

static void
do_extend (Pair   *pair,
           gint64  us)
{
  Model *m = &pair->model;

  prep_run_extend (pair->stage.run, us);
  if (!model_active (m) || us <= 0)
    return;

  model_look (m);
  m->time[m->index] += us;
  if (m->active[m->index] < m->time[m->index])
    m->told[m->index] = FALSE;
}

static void
do_kill (Pair     *pair,
         gint64    us,
         gboolean  reboot)
{
  kill_and_restore (&pair->stage, us, reboot);
  g_signal_connect (pair->stage.run, "phase-ended", G_CALLBACK (told_cb), pair);
  model_kill (&pair->model, us);
}

static void
do_look (Pair *pair)
{
  Model *m = &pair->model;

  prep_run_look (pair->stage.run);
  model_look (m);

  /* An end is told at the first look, unless a question about it is open. */
  if (m->state == RUNNING && m->active[m->index] >= m->time[m->index] &&
      prep_run_get_unanswered_us (pair->stage.run) == 0)
    g_assert_true (m->told[m->index]);
}

static void
do_random (Pair  *pair,
           GRand *rand)
{
  int op = g_rand_int_range (rand, 0, 40);
  gint64 us = g_rand_int_range (rand, 0, 400000) * G_TIME_SPAN_MILLISECOND;

  if (op < 12)
    do_time (pair, 0, us);
  else if (op < 18)
    do_time (pair, 1, op == 12 ? us % (8 * S) : us);
  else if (op < 23)
    do_look (pair);
  else if (op < 28)
    do_toggle (pair);
  else if (op < 31)
    do_move (pair, 1);
  else if (op < 34)
    do_move (pair, -1);
  else if (op < 35)
    do_extend (pair, us - 60 * S);
  else if (op < 38)
    {
      gboolean counted = op == 35;

      prep_run_answer_sleep (pair->stage.run, counted);
      model_answer (&pair->model, counted);
    }
  else
    do_kill (pair, us, op == 38);
}

static void
test_any_order_keeps_the_sums (void)
{
  for (guint seed = 0; seed < N_SEQUENCES; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      Pair pair = { 0 };
      guint n_ops = g_rand_int_range (rand, 5, 25);

      stage_init (&pair.stage);
      g_signal_connect (pair.stage.run, "phase-ended", G_CALLBACK (told_cb), &pair);
      for (guint i = 0; i < N_PHASES; i++)
        pair.model.time[i] = plan[i].planned_us;
      prep_run_start (pair.stage.run);
      pair.model.state = RUNNING;

      for (guint i = 0; i < n_ops; i++)
        {
          do_random (&pair, rand);
          compare (&pair);
        }
      stage_clear (&pair.stage);
    }
}

/* --- The real clock --- */

static gboolean
flag_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Returns how often the program had something to do, the end of this wait included. */
static guint
turn_loop (guint ms)
{
  gboolean done = FALSE;
  guint n = 0;

  g_timeout_add (ms, flag_cb, &done);
  while (!done)
    n += g_main_context_iteration (NULL, TRUE) ? 1 : 0;

  return n;
}

static void
real_end_cb (PrepRun *run,
             guint    index,
             gint64  *remaining)
{
  *remaining = prep_run_get_phase_remaining (run);
}

static void
test_real_phase_ends_on_time (gconstpointer visible)
{
  static const PrepRunPhase second = { NULL, NULL, NULL, NULL, S };
  Stage stage = { 0 };
  gint64 remaining = G_MAXINT64;

  stage.clock = prep_clock_new_system ();
  listen_to (&stage, prep_run_new (stage.clock, &second, 1));
  g_signal_connect (stage.run, "phase-ended", G_CALLBACK (real_end_cb), &remaining);
  prep_run_set_tick (stage.run, visible != NULL);
  prep_run_start (stage.run);
  g_assert_cmpuint (turn_loop (900), ==, 1);
  g_assert_cmpuint (stage.ended, ==, 0);
  g_assert_cmpuint (stage.ticks, ==, 0);
  g_assert_cmpuint (turn_loop (600), ==, 2);

  g_assert_cmpuint (stage.ended, ==, 1);
  g_assert_cmpuint (stage.up, ==, 1);
  g_assert_cmpuint (stage.ticks, ==, visible != NULL ? 1 : 0);
  g_assert_cmpint (remaining, <=, 0);
  g_assert_cmpint (remaining, >, -400 * G_TIME_SPAN_MILLISECOND);

  stage_clear (&stage);
}

static void
drop_cb (PrepRun  *run,
         guint     index,
         PrepRun **owner)
{
  g_clear_object (owner);
}

static void
test_may_be_dropped_by_a_handler (void)
{
  static const PrepRunPhase second = { NULL, NULL, NULL, NULL, S };
  g_autoptr (PrepClock) clock = prep_clock_new_system ();
  PrepRun *run = prep_run_new (clock, &second, 1);

  g_signal_connect (run, "phase-ended", G_CALLBACK (drop_cb), &run);
  prep_run_set_tick (run, TRUE);
  prep_run_start (run);
  turn_loop (1200);
  g_assert_null (run);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/run/case/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/run/phases-are-copied-and-mended", test_phases_are_copied_and_mended);
  g_test_add_func ("/run/log-says-how-each-phase-went", test_log_says_how_each_phase_went);
  g_test_add_func ("/run/gap-is-named", test_gap_is_named);
  g_test_add_func ("/run/take-home-keeps-its-deadline-over-reboots",
                   test_take_home_keeps_its_deadline_over_reboots);
  g_test_add_func ("/run/rehearsal-is-a-run-too", test_rehearsal_is_a_run_too);
  g_test_add_func ("/run/changed-comes-with-every-change", test_changed_comes_with_every_change);
  g_test_add_func ("/run/handler-may-go-on", test_handler_may_go_on);
  g_test_add_func ("/run/handler-may-answer", test_handler_may_answer);
  g_test_add_func ("/run/ticks-only-while-visible-and-running",
                   test_ticks_only_while_visible_and_running);
  g_test_add_func ("/run/hostile-files-are-refused-by-name",
                   test_hostile_files_are_refused_by_name);
  g_test_add_func ("/run/a-small-file-is-enough", test_a_small_file_is_enough);
  g_test_add_func ("/run/texts-survive-the-file", test_texts_survive_the_file);
  g_test_add_func ("/run/any-order-keeps-the-sums", test_any_order_keeps_the_sums);
  g_test_add_data_func ("/run/real-phase-ends-on-time/hidden", NULL, test_real_phase_ends_on_time);
  g_test_add_data_func ("/run/real-phase-ends-on-time/visible", "", test_real_phase_ends_on_time);
  g_test_add_func ("/run/may-be-dropped-by-a-handler", test_may_be_dropped_by_a_handler);

  return g_test_run ();
}
