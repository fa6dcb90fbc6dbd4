/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The present day as a property, for everything that is shown relative to it. A timer of the
 * kernel on the wall clock wakes it at midnight, after a sleep over midnight, and when somebody
 * sets the clock; a timeout of the main loop would count through none of these. It costs no
 * wakeup in between.
 */

#include "model/prep-today.h"

#include "model/prep-day.h"

#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

struct _PrepToday
{
  GObject parent_instance;

  PrepTodayClock clock;
  gpointer clock_data;
  char *day;
  int timer; /* -1 when the kernel gave none: the day then changes with the next refresh only */
  guint source;
};

enum
{
  PROP_DAY = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrepToday, prep_today, G_TYPE_OBJECT)

static GDateTime *
read_local_clock (gpointer data)
{
  return g_date_time_new_now_local ();
}

/* Midnight as the zone has it: where the clocks go forward just then, the first time after it. */
static GTimeSpan
get_span_to_midnight (GDateTime *now)
{
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (now, 1);
  g_autoptr (GDateTime) midnight = NULL;

  midnight = g_date_time_new (g_date_time_get_timezone (now), g_date_time_get_year (tomorrow),
                              g_date_time_get_month (tomorrow),
                              g_date_time_get_day_of_month (tomorrow), 0, 0, 0);
  return MAX (g_date_time_difference (midnight, now), G_TIME_SPAN_MILLISECOND);
}

static void
set_timer (PrepToday *self,
           GDateTime *now)
{
  gint64 when = g_get_real_time () + get_span_to_midnight (now);
  struct itimerspec spec = {
    .it_value = { when / G_USEC_PER_SEC, (when % G_USEC_PER_SEC) * 1000 },
  };

  if (self->timer >= 0)
    timerfd_settime (self->timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, NULL);
}

/* Either it is midnight, or the clock was set: reading fails with ECANCELED then, and both ask for
 * the same. */
static gboolean
timer_cb (int          fd,
          GIOCondition condition,
          gpointer     data)
{
  guint64 expirations;

  if (read (fd, &expirations, sizeof expirations) < 0 && errno == EAGAIN)
    return G_SOURCE_CONTINUE;

  prep_today_refresh (data);
  return G_SOURCE_CONTINUE;
}

static void
prep_today_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PrepToday *self = PREP_TODAY (object);

  switch (property_id)
    {
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
prep_today_finalize (GObject *object)
{
  PrepToday *self = PREP_TODAY (object);

  g_clear_handle_id (&self->source, g_source_remove);
  if (self->timer >= 0)
    close (self->timer);
  g_free (self->day);

  G_OBJECT_CLASS (prep_today_parent_class)->finalize (object);
}

static void
prep_today_class_init (PrepTodayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = prep_today_get_property;
  object_class->finalize = prep_today_finalize;

  /**
   * PrepToday:day:
   *
   * The present day, "YYYY-MM-DD". It notifies when another day begins.
   */
  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, "",
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
prep_today_init (PrepToday *self)
{
  self->day = g_strdup ("");
  self->timer = timerfd_create (CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (self->timer >= 0)
    self->source = g_unix_fd_add (self->timer, G_IO_IN, timer_cb, self);
}

/**
 * prep_today_new:
 *
 * Returns: (transfer full): the present day in the local zone
 */
PrepToday *
prep_today_new (void)
{
  return prep_today_new_with_clock (read_local_clock, NULL);
}

/**
 * prep_today_new_with_clock:
 * @clock: what tells the time
 * @data: given to @clock; it must live as long as the object
 *
 * Returns: (transfer full): the present day by another clock, for tests and examples
 */
PrepToday *
prep_today_new_with_clock (PrepTodayClock clock,
                           gpointer       data)
{
  PrepToday *self;

  g_return_val_if_fail (clock != NULL, NULL);

  self = g_object_new (PREP_TYPE_TODAY, NULL);
  self->clock = clock;
  self->clock_data = data;
  prep_today_refresh (self);
  return self;
}

/**
 * prep_today_get_day:
 *
 * Returns: (transfer none): the day, until it changes
 */
const char *
prep_today_get_day (PrepToday *self)
{
  g_return_val_if_fail (PREP_IS_TODAY (self), NULL);

  return self->day;
}

/**
 * prep_today_refresh:
 *
 * Looks at the clock again. Needed by nobody but those who know better than the kernel: when the
 * time zone changed, say.
 */
void
prep_today_refresh (PrepToday *self)
{
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *day = NULL;

  g_return_if_fail (PREP_IS_TODAY (self));

  now = self->clock (self->clock_data);
  set_timer (self, now);

  day = prep_day_from_date_time (now);
  if (g_str_equal (self->day, day))
    return;

  g_free (self->day);
  self->day = g_steal_pointer (&day);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}
