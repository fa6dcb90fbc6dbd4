/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#include "config.h"

#include "model/prep-enums.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (PrepStage, prep_stage,
  G_DEFINE_ENUM_VALUE (PREP_STAGE_INTERESTED, "interested"),
  G_DEFINE_ENUM_VALUE (PREP_STAGE_PREPARING, "preparing"),
  G_DEFINE_ENUM_VALUE (PREP_STAGE_APPLIED, "applied"),
  G_DEFINE_ENUM_VALUE (PREP_STAGE_ASSESSMENT, "assessment"),
  G_DEFINE_ENUM_VALUE (PREP_STAGE_INTERVIEWING, "interviewing"),
  G_DEFINE_ENUM_VALUE (PREP_STAGE_OFFER, "offer"),
  G_DEFINE_ENUM_VALUE (PREP_STAGE_ACCEPTED, "accepted"),
  G_DEFINE_ENUM_VALUE (PREP_STAGE_CLOSED, "closed"))
G_DEFINE_ENUM_TYPE (PrepCloseReason, prep_close_reason,
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_REJECTED, "rejected"),
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_GHOSTED, "ghosted"),
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_WITHDREW, "withdrew"),
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_DECLINED_OFFER, "declined-offer"),
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_ROLE_CLOSED, "role-closed"),
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_MISSED_WINDOW, "missed-window"),
  G_DEFINE_ENUM_VALUE (PREP_CLOSE_REASON_NOT_A_FIT, "not-a-fit"))
G_DEFINE_ENUM_TYPE (PrepSource, prep_source,
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_CAREERS_PAGE, "careers-page"),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_REFERRAL, "referral"),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_JOB_BOARD, "job-board"),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_LIST, "list"),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_CAREER_FAIR, "career-fair"),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_RECRUITER, "recruiter"),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_COMMUNITY, "community"),
  G_DEFINE_ENUM_VALUE (PREP_SOURCE_OTHER, "other"))
G_DEFINE_ENUM_TYPE (PrepWorkMode, prep_work_mode,
  G_DEFINE_ENUM_VALUE (PREP_WORK_MODE_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_WORK_MODE_ON_SITE, "on-site"),
  G_DEFINE_ENUM_VALUE (PREP_WORK_MODE_HYBRID, "hybrid"),
  G_DEFINE_ENUM_VALUE (PREP_WORK_MODE_REMOTE, "remote"))
G_DEFINE_ENUM_TYPE (PrepRequirement, prep_requirement,
  G_DEFINE_ENUM_VALUE (PREP_REQUIREMENT_ENROLLED, "enrolled"),
  G_DEFINE_ENUM_VALUE (PREP_REQUIREMENT_BACHELORS, "bachelors"),
  G_DEFINE_ENUM_VALUE (PREP_REQUIREMENT_MASTERS, "masters"),
  G_DEFINE_ENUM_VALUE (PREP_REQUIREMENT_DOCTORATE, "doctorate"),
  G_DEFINE_ENUM_VALUE (PREP_REQUIREMENT_WORK_PERMIT, "work-permit"))
G_DEFINE_ENUM_TYPE (PrepRoundKind, prep_round_kind,
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_TAKE_HOME, "take-home"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_ONLINE_TEST, "online-test"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_RECRUITER_SCREEN, "recruiter-screen"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_TECHNICAL, "technical"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_ROLE, "role"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_BEHAVIORAL, "behavioral"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_CULTURE, "culture"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_FINAL, "final"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_KIND_OTHER, "other"))
G_DEFINE_ENUM_TYPE (PrepRoundStatus, prep_round_status,
  G_DEFINE_ENUM_VALUE (PREP_ROUND_STATUS_PLANNED, "planned"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_STATUS_SCHEDULED, "scheduled"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_STATUS_DONE, "done"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_STATUS_RESCHEDULED, "rescheduled"),
  G_DEFINE_ENUM_VALUE (PREP_ROUND_STATUS_CANCELLED, "cancelled"))
G_DEFINE_ENUM_TYPE (PrepMedium, prep_medium,
  G_DEFINE_ENUM_VALUE (PREP_MEDIUM_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_MEDIUM_VIDEO, "video"),
  G_DEFINE_ENUM_VALUE (PREP_MEDIUM_PHONE, "phone"),
  G_DEFINE_ENUM_VALUE (PREP_MEDIUM_ON_SITE, "on-site"),
  G_DEFINE_ENUM_VALUE (PREP_MEDIUM_ONLINE, "online"),
  G_DEFINE_ENUM_VALUE (PREP_MEDIUM_OTHER, "other"))
G_DEFINE_ENUM_TYPE (PrepSkill, prep_skill,
  G_DEFINE_ENUM_VALUE (PREP_SKILL_TECHNICAL, "technical"),
  G_DEFINE_ENUM_VALUE (PREP_SKILL_ROLE, "role"),
  G_DEFINE_ENUM_VALUE (PREP_SKILL_BEHAVIORAL, "behavioral"),
  G_DEFINE_ENUM_VALUE (PREP_SKILL_CULTURE, "culture"))
G_DEFINE_ENUM_TYPE (PrepOutcome, prep_outcome,
  G_DEFINE_ENUM_VALUE (PREP_OUTCOME_PENDING, "pending"),
  G_DEFINE_ENUM_VALUE (PREP_OUTCOME_ADVANCED, "advanced"),
  G_DEFINE_ENUM_VALUE (PREP_OUTCOME_NOT_ADVANCED, "not-advanced"))
G_DEFINE_ENUM_TYPE (PrepFit, prep_fit,
  G_DEFINE_ENUM_VALUE (PREP_FIT_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_FIT_STRONG, "strong"),
  G_DEFINE_ENUM_VALUE (PREP_FIT_PARTIAL, "partial"),
  G_DEFINE_ENUM_VALUE (PREP_FIT_WEAK, "weak"))
G_DEFINE_ENUM_TYPE (PrepStoryStatus, prep_story_status,
  G_DEFINE_ENUM_VALUE (PREP_STORY_STATUS_SEED, "seed"),
  G_DEFINE_ENUM_VALUE (PREP_STORY_STATUS_DRAFT, "draft"),
  G_DEFINE_ENUM_VALUE (PREP_STORY_STATUS_READY, "ready"),
  G_DEFINE_ENUM_VALUE (PREP_STORY_STATUS_RETIRED, "retired"))
G_DEFINE_ENUM_TYPE (PrepRating, prep_rating,
  G_DEFINE_ENUM_VALUE (PREP_RATING_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_RATING_AGAIN, "again"),
  G_DEFINE_ENUM_VALUE (PREP_RATING_HARD, "hard"),
  G_DEFINE_ENUM_VALUE (PREP_RATING_GOOD, "good"),
  G_DEFINE_ENUM_VALUE (PREP_RATING_EASY, "easy"))
G_DEFINE_ENUM_TYPE (PrepExperienceKind, prep_experience_kind,
  G_DEFINE_ENUM_VALUE (PREP_EXPERIENCE_KIND_PROJECT, "project"),
  G_DEFINE_ENUM_VALUE (PREP_EXPERIENCE_KIND_INTERNSHIP, "internship"),
  G_DEFINE_ENUM_VALUE (PREP_EXPERIENCE_KIND_COURSEWORK, "coursework"),
  G_DEFINE_ENUM_VALUE (PREP_EXPERIENCE_KIND_COMMUNITY, "community"),
  G_DEFINE_ENUM_VALUE (PREP_EXPERIENCE_KIND_JOB, "job"),
  G_DEFINE_ENUM_VALUE (PREP_EXPERIENCE_KIND_COMPETITION, "competition"))
G_DEFINE_ENUM_TYPE (PrepReadStatus, prep_read_status,
  G_DEFINE_ENUM_VALUE (PREP_READ_STATUS_UNREAD, "unread"),
  G_DEFINE_ENUM_VALUE (PREP_READ_STATUS_READING, "reading"),
  G_DEFINE_ENUM_VALUE (PREP_READ_STATUS_READ, "read"),
  G_DEFINE_ENUM_VALUE (PREP_READ_STATUS_REFLECTED, "reflected"))
G_DEFINE_ENUM_TYPE (PrepStance, prep_stance,
  G_DEFINE_ENUM_VALUE (PREP_STANCE_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_STANCE_RESONATES, "resonates"),
  G_DEFINE_ENUM_VALUE (PREP_STANCE_MIXED, "mixed"),
  G_DEFINE_ENUM_VALUE (PREP_STANCE_DOES_NOT, "does-not"),
  G_DEFINE_ENUM_VALUE (PREP_STANCE_UNSURE, "unsure"))
G_DEFINE_ENUM_TYPE (PrepQuestionKind, prep_question_kind,
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_KIND_BEHAVIORAL, "behavioral"),
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_KIND_TECHNICAL, "technical"),
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_KIND_ROLE, "role"),
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_KIND_CULTURE, "culture"),
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_KIND_TO_ASK, "to-ask"))
G_DEFINE_ENUM_TYPE (PrepAudience, prep_audience,
  G_DEFINE_ENUM_VALUE (PREP_AUDIENCE_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_AUDIENCE_RECRUITER, "recruiter"),
  G_DEFINE_ENUM_VALUE (PREP_AUDIENCE_MANAGER, "manager"),
  G_DEFINE_ENUM_VALUE (PREP_AUDIENCE_PEER, "peer"),
  G_DEFINE_ENUM_VALUE (PREP_AUDIENCE_PANEL, "panel"))
G_DEFINE_ENUM_TYPE (PrepDifficulty, prep_difficulty,
  G_DEFINE_ENUM_VALUE (PREP_DIFFICULTY_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_DIFFICULTY_EASY, "easy"),
  G_DEFINE_ENUM_VALUE (PREP_DIFFICULTY_MEDIUM, "medium"),
  G_DEFINE_ENUM_VALUE (PREP_DIFFICULTY_HARD, "hard"))
G_DEFINE_ENUM_TYPE (PrepQuestionStatus, prep_question_status,
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_STATUS_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_STATUS_GAP, "gap"),
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_STATUS_SOLID, "solid"),
  G_DEFINE_ENUM_VALUE (PREP_QUESTION_STATUS_STRONG, "strong"))
G_DEFINE_ENUM_TYPE (PrepPriority, prep_priority,
  G_DEFINE_ENUM_VALUE (PREP_PRIORITY_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_PRIORITY_HIGH, "high"),
  G_DEFINE_ENUM_VALUE (PREP_PRIORITY_MEDIUM, "medium"),
  G_DEFINE_ENUM_VALUE (PREP_PRIORITY_LOW, "low"))
G_DEFINE_ENUM_TYPE (PrepPlanGroup, prep_plan_group,
  G_DEFINE_ENUM_VALUE (PREP_PLAN_GROUP_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_PLAN_GROUP_TECHNICAL, "technical"),
  G_DEFINE_ENUM_VALUE (PREP_PLAN_GROUP_BEHAVIORAL, "behavioral"),
  G_DEFINE_ENUM_VALUE (PREP_PLAN_GROUP_ROLE, "role"),
  G_DEFINE_ENUM_VALUE (PREP_PLAN_GROUP_ASSESSMENT, "assessment"),
  G_DEFINE_ENUM_VALUE (PREP_PLAN_GROUP_CONVERSATION, "conversation"),
  G_DEFINE_ENUM_VALUE (PREP_PLAN_GROUP_DRILL, "drill"))
G_DEFINE_ENUM_TYPE (PrepPhaseKind, prep_phase_kind,
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_INTRO, "intro"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_CLARIFY, "clarify"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_PLAN, "plan"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_WORK, "work"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_CHECK, "check"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_STORY, "story"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_TALK, "talk"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_QUESTIONS, "questions"),
  G_DEFINE_ENUM_VALUE (PREP_PHASE_KIND_BREAK, "break"))
G_DEFINE_ENUM_TYPE (PrepEnding, prep_ending,
  G_DEFINE_ENUM_VALUE (PREP_ENDING_FINISHED, "finished"),
  G_DEFINE_ENUM_VALUE (PREP_ENDING_STOPPED, "stopped"),
  G_DEFINE_ENUM_VALUE (PREP_ENDING_TIME_UP, "time-up"),
  G_DEFINE_ENUM_VALUE (PREP_ENDING_CRASHED, "crashed"))
G_DEFINE_ENUM_TYPE (PrepPartner, prep_partner,
  G_DEFINE_ENUM_VALUE (PREP_PARTNER_ALONE, "alone"),
  G_DEFINE_ENUM_VALUE (PREP_PARTNER_FRIEND, "friend"),
  G_DEFINE_ENUM_VALUE (PREP_PARTNER_FAMILY, "family"),
  G_DEFINE_ENUM_VALUE (PREP_PARTNER_MENTOR, "mentor"),
  G_DEFINE_ENUM_VALUE (PREP_PARTNER_PEER, "peer"))
G_DEFINE_ENUM_TYPE (PrepPlace, prep_place,
  G_DEFINE_ENUM_VALUE (PREP_PLACE_QUIET, "quiet"),
  G_DEFINE_ENUM_VALUE (PREP_PLACE_PHONE_AWAY, "phone-away"),
  G_DEFINE_ENUM_VALUE (PREP_PLACE_REAL_EDITOR, "real-editor"),
  G_DEFINE_ENUM_VALUE (PREP_PLACE_WHITEBOARD, "whiteboard"),
  G_DEFINE_ENUM_VALUE (PREP_PLACE_WATER, "water"),
  G_DEFINE_ENUM_VALUE (PREP_PLACE_DOOR, "door"))
G_DEFINE_ENUM_TYPE (PrepAttemptResult, prep_attempt_result,
  G_DEFINE_ENUM_VALUE (PREP_ATTEMPT_RESULT_NOT_SOLVED, "not-solved"),
  G_DEFINE_ENUM_VALUE (PREP_ATTEMPT_RESULT_SOLVED, "solved"),
  G_DEFINE_ENUM_VALUE (PREP_ATTEMPT_RESULT_SOLVED_WITH_HELP, "solved-with-help"))
G_DEFINE_ENUM_TYPE (PrepTaskKind, prep_task_kind,
  G_DEFINE_ENUM_VALUE (PREP_TASK_KIND_OTHER, "other"),
  G_DEFINE_ENUM_VALUE (PREP_TASK_KIND_PREPARE, "prepare"),
  G_DEFINE_ENUM_VALUE (PREP_TASK_KIND_APPLY, "apply"),
  G_DEFINE_ENUM_VALUE (PREP_TASK_KIND_FOLLOW_UP, "follow-up"),
  G_DEFINE_ENUM_VALUE (PREP_TASK_KIND_THANK_YOU, "thank-you"))
G_DEFINE_ENUM_TYPE (PrepPrecision, prep_precision,
  G_DEFINE_ENUM_VALUE (PREP_PRECISION_MONTH, "month"),
  G_DEFINE_ENUM_VALUE (PREP_PRECISION_DAY, "day"),
  G_DEFINE_ENUM_VALUE (PREP_PRECISION_ROLLING, "rolling"))
G_DEFINE_ENUM_TYPE (PrepArea, prep_area,
  G_DEFINE_ENUM_VALUE (PREP_AREA_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_AREA_SOFTWARE, "software"),
  G_DEFINE_ENUM_VALUE (PREP_AREA_DATA, "data"),
  G_DEFINE_ENUM_VALUE (PREP_AREA_DESIGN, "design"),
  G_DEFINE_ENUM_VALUE (PREP_AREA_PRODUCT, "product"),
  G_DEFINE_ENUM_VALUE (PREP_AREA_BUSINESS, "business"),
  G_DEFINE_ENUM_VALUE (PREP_AREA_MARKETING, "marketing"),
  G_DEFINE_ENUM_VALUE (PREP_AREA_CONTENT, "content"))
G_DEFINE_ENUM_TYPE (PrepDegree, prep_degree,
  G_DEFINE_ENUM_VALUE (PREP_DEGREE_NONE, ""),
  G_DEFINE_ENUM_VALUE (PREP_DEGREE_BACHELORS, "bachelors"),
  G_DEFINE_ENUM_VALUE (PREP_DEGREE_MASTERS, "masters"),
  G_DEFINE_ENUM_VALUE (PREP_DEGREE_DOCTORATE, "doctorate"))

/* The one table of labels: each list is in the order of its enum, from 0 on. */
static const char *const stage_labels[] = {
  N_("Interested"), N_("Preparing"), N_("Applied"), N_("Assessment"), N_("Interviewing"),
  N_("Offer"), N_("Accepted"), N_("Closed"),
};
static const char *const close_reason_labels[] = {
  N_("Not said"), N_("Rejected"), N_("Ghosted"), N_("Withdrew"), N_("Declined the offer"),
  N_("Role closed"), N_("Missed the window"), N_("Not a fit"),
};
static const char *const source_labels[] = {
  N_("Not said"), N_("Careers page"), N_("Referral"), N_("Job board"), N_("Internship list"),
  N_("Career fair"), N_("Recruiter"), N_("Community"), N_("Other"),
};
static const char *const work_mode_labels[] = {
  N_("Not said"), N_("On site"), N_("Hybrid"), N_("Remote"),
};
static const char *const requirement_labels[] = {
  N_("Enrolled at a university"), N_("Bachelor’s"), N_("Master’s"), N_("Doctorate"),
  N_("Work permit"),
};
static const char *const round_kind_labels[] = {
  N_("Take-home"), N_("Online test"), N_("Recruiter screen"), N_("Technical"),
  N_("Role-specific"), N_("Behavioral"), N_("Culture"), N_("Final"), N_("Other"),
};
static const char *const round_status_labels[] = {
  N_("Planned"), N_("Scheduled"), N_("Done"), N_("Rescheduled"), N_("Canceled"),
};
static const char *const medium_labels[] = {
  N_("Not said"), N_("Video"), N_("Phone"), N_("On site"), N_("Online platform"), N_("Other"),
};
static const char *const skill_labels[] = {
  N_("Technical"), N_("Role-specific"), N_("Behavioral"), N_("Culture"),
};
static const char *const outcome_labels[] = {
  N_("Pending"), N_("Advanced"), N_("Not advanced"),
};
static const char *const fit_labels[] = {
  N_("Not said"), N_("Strong"), N_("Partial"), N_("Weak"),
};
static const char *const story_status_labels[] = {
  N_("Seed"), N_("Draft"), N_("Ready"), N_("Retired"),
};
static const char *const rating_labels[] = {
  N_("Not rated"), N_("Again"), N_("Hard"), N_("Good"), N_("Easy"),
};
static const char *const experience_kind_labels[] = {
  N_("Project"), N_("Internship"), N_("Coursework"), N_("Community"), N_("Job"),
  N_("Competition"),
};
static const char *const read_status_labels[] = {
  N_("Unread"), N_("Reading"), N_("Read"), N_("Reflected"),
};
static const char *const stance_labels[] = {
  N_("No stance yet"), N_("Resonates"), N_("Mixed"), N_("Does not resonate"), N_("Unsure"),
};
static const char *const question_kind_labels[] = {
  N_("Behavioral"), N_("Technical"), N_("Role-specific"), N_("Culture"), N_("To ask"),
};
static const char *const audience_labels[] = {
  N_("Anyone"), N_("Recruiter"), N_("Manager"), N_("Peer"), N_("Panel"),
};
static const char *const difficulty_labels[] = {
  N_("Not said"), N_("Easy"), N_("Medium"), N_("Hard"),
};
static const char *const question_status_labels[] = {
  N_("Not said"), N_("Gap"), N_("Solid"), N_("Strong"),
};
static const char *const priority_labels[] = {
  N_("Not said"), N_("High"), N_("Medium"), N_("Low"),
};
static const char *const plan_group_labels[] = {
  N_("Other"), N_("Technical"), N_("Behavioral"), N_("Role-specific"), N_("Assessment"),
  N_("Conversation"), N_("Drills"),
};
static const char *const phase_kind_labels[] = {
  N_("Other"), N_("Introduction"), N_("Clarify"), N_("Plan"), N_("Work"), N_("Check"),
  N_("Story"), N_("Talk"), N_("Questions"), N_("Break"),
};
static const char *const ending_labels[] = {
  N_("Finished"), N_("Stopped"), N_("Time was up"), N_("Broken off"),
};
static const char *const partner_labels[] = {
  N_("Alone"), N_("Friend"), N_("Family"), N_("Mentor"), N_("Peer"),
};
static const char *const place_labels[] = {
  N_("Quiet"), N_("Phone away"), N_("Real editor"), N_("Whiteboard"), N_("Water"),
  N_("Door closed"),
};
static const char *const attempt_result_labels[] = {
  N_("Not solved"), N_("Solved"), N_("Solved with help"),
};
static const char *const task_kind_labels[] = {
  N_("Task"), N_("Preparation"), N_("Application"), N_("Follow-up"), N_("Thank-you note"),
};
static const char *const precision_labels[] = {
  N_("Month"), N_("Day"), N_("Rolling"),
};
static const char *const area_labels[] = {
  N_("Not said"), N_("Software"), N_("Data science and analytics"), N_("Design"),
  N_("Product management"), N_("Business and finance"), N_("Marketing"),
  N_("Content and operations"),
};
static const char *const degree_labels[] = {
  N_("Not said"), N_("Bachelor’s"), N_("Master’s"), N_("Doctorate"),
};

static const struct
{
  GType (*get_type) (void);
  const char *const *labels;
  guint n_labels;
} labels[] = {
  { prep_stage_get_type, stage_labels, G_N_ELEMENTS (stage_labels) },
  { prep_close_reason_get_type, close_reason_labels, G_N_ELEMENTS (close_reason_labels) },
  { prep_source_get_type, source_labels, G_N_ELEMENTS (source_labels) },
  { prep_work_mode_get_type, work_mode_labels, G_N_ELEMENTS (work_mode_labels) },
  { prep_requirement_get_type, requirement_labels, G_N_ELEMENTS (requirement_labels) },
  { prep_round_kind_get_type, round_kind_labels, G_N_ELEMENTS (round_kind_labels) },
  { prep_round_status_get_type, round_status_labels, G_N_ELEMENTS (round_status_labels) },
  { prep_medium_get_type, medium_labels, G_N_ELEMENTS (medium_labels) },
  { prep_skill_get_type, skill_labels, G_N_ELEMENTS (skill_labels) },
  { prep_outcome_get_type, outcome_labels, G_N_ELEMENTS (outcome_labels) },
  { prep_fit_get_type, fit_labels, G_N_ELEMENTS (fit_labels) },
  { prep_story_status_get_type, story_status_labels, G_N_ELEMENTS (story_status_labels) },
  { prep_rating_get_type, rating_labels, G_N_ELEMENTS (rating_labels) },
  { prep_experience_kind_get_type, experience_kind_labels, G_N_ELEMENTS (experience_kind_labels) },
  { prep_read_status_get_type, read_status_labels, G_N_ELEMENTS (read_status_labels) },
  { prep_stance_get_type, stance_labels, G_N_ELEMENTS (stance_labels) },
  { prep_question_kind_get_type, question_kind_labels, G_N_ELEMENTS (question_kind_labels) },
  { prep_audience_get_type, audience_labels, G_N_ELEMENTS (audience_labels) },
  { prep_difficulty_get_type, difficulty_labels, G_N_ELEMENTS (difficulty_labels) },
  { prep_question_status_get_type, question_status_labels, G_N_ELEMENTS (question_status_labels) },
  { prep_priority_get_type, priority_labels, G_N_ELEMENTS (priority_labels) },
  { prep_plan_group_get_type, plan_group_labels, G_N_ELEMENTS (plan_group_labels) },
  { prep_phase_kind_get_type, phase_kind_labels, G_N_ELEMENTS (phase_kind_labels) },
  { prep_ending_get_type, ending_labels, G_N_ELEMENTS (ending_labels) },
  { prep_partner_get_type, partner_labels, G_N_ELEMENTS (partner_labels) },
  { prep_place_get_type, place_labels, G_N_ELEMENTS (place_labels) },
  { prep_attempt_result_get_type, attempt_result_labels, G_N_ELEMENTS (attempt_result_labels) },
  { prep_task_kind_get_type, task_kind_labels, G_N_ELEMENTS (task_kind_labels) },
  { prep_precision_get_type, precision_labels, G_N_ELEMENTS (precision_labels) },
  { prep_area_get_type, area_labels, G_N_ELEMENTS (area_labels) },
  { prep_degree_get_type, degree_labels, G_N_ELEMENTS (degree_labels) },
};


/**
 * prep_enum_get_n_values:
 * @type: one of the enums of prep-enums.h
 *
 * Returns: how many values it has; they are numbered from 0 on
 */
guint
prep_enum_get_n_values (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (labels[i].get_type () == type)
      return labels[i].n_labels;

  return 0;
}

/**
 * prep_enum_label:
 * @type: one of the enums of prep-enums.h
 * @value: a value of it
 *
 * Returns: what the interface calls @value, translated; "" for what is no value of @type
 */
const char *
prep_enum_label (GType type,
                 int   value)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (labels[i].get_type () == type)
      return value >= 0 && (guint) value < labels[i].n_labels ? _(labels[i].labels[value]) : "";

  return "";
}

/**
 * prep_enum_nick_label:
 * @type: one of the enums of prep-enums.h
 * @nick: a token as it stands in a file
 *
 * Returns: what the interface calls @nick, translated; @nick itself when this version does not
 *   know it, so that the token of a newer one can still be read
 */
const char *
prep_enum_nick_label (GType       type,
                      const char *nick)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value != NULL ? prep_enum_label (type, value->value) : nick;
}
