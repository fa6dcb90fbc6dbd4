/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * The words that a record may hold in a token. The nicks are what stands in the files and never
 * change; a value whose nick is "" is what an absent member means.
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Where an application stands, in the order of the funnel; closed has no rank. */
typedef enum
{
  PREP_STAGE_INTERESTED,
  PREP_STAGE_PREPARING,
  PREP_STAGE_APPLIED,
  PREP_STAGE_ASSESSMENT,
  PREP_STAGE_INTERVIEWING,
  PREP_STAGE_OFFER,
  PREP_STAGE_ACCEPTED,
  PREP_STAGE_CLOSED,
} PrepStage;
#define PREP_TYPE_STAGE (prep_stage_get_type ())
GType prep_stage_get_type (void);

/* Why an application was closed. */
typedef enum
{
  PREP_CLOSE_REASON_NONE,
  PREP_CLOSE_REASON_REJECTED,
  PREP_CLOSE_REASON_GHOSTED,
  PREP_CLOSE_REASON_WITHDREW,
  PREP_CLOSE_REASON_DECLINED_OFFER,
  PREP_CLOSE_REASON_ROLE_CLOSED,
  PREP_CLOSE_REASON_MISSED_WINDOW,
  PREP_CLOSE_REASON_NOT_A_FIT,
} PrepCloseReason;
#define PREP_TYPE_CLOSE_REASON (prep_close_reason_get_type ())
GType prep_close_reason_get_type (void);

/* How the person came to a role. */
typedef enum
{
  PREP_SOURCE_NONE,
  PREP_SOURCE_CAREERS_PAGE,
  PREP_SOURCE_REFERRAL,
  PREP_SOURCE_JOB_BOARD,
  PREP_SOURCE_LIST,
  PREP_SOURCE_CAREER_FAIR,
  PREP_SOURCE_RECRUITER,
  PREP_SOURCE_COMMUNITY,
  PREP_SOURCE_OTHER,
} PrepSource;
#define PREP_TYPE_SOURCE (prep_source_get_type ())
GType prep_source_get_type (void);

/* Where the work is done. */
typedef enum
{
  PREP_WORK_MODE_NONE,
  PREP_WORK_MODE_ON_SITE,
  PREP_WORK_MODE_HYBRID,
  PREP_WORK_MODE_REMOTE,
} PrepWorkMode;
#define PREP_TYPE_WORK_MODE (prep_work_mode_get_type ())
GType prep_work_mode_get_type (void);

/* What a posting asks for. */
typedef enum
{
  PREP_REQUIREMENT_ENROLLED,
  PREP_REQUIREMENT_BACHELORS,
  PREP_REQUIREMENT_MASTERS,
  PREP_REQUIREMENT_DOCTORATE,
  PREP_REQUIREMENT_WORK_PERMIT,
} PrepRequirement;
#define PREP_TYPE_REQUIREMENT (prep_requirement_get_type ())
GType prep_requirement_get_type (void);

/* What sort of round it is. */
typedef enum
{
  PREP_ROUND_KIND_TAKE_HOME,
  PREP_ROUND_KIND_ONLINE_TEST,
  PREP_ROUND_KIND_RECRUITER_SCREEN,
  PREP_ROUND_KIND_TECHNICAL,
  PREP_ROUND_KIND_ROLE,
  PREP_ROUND_KIND_BEHAVIORAL,
  PREP_ROUND_KIND_CULTURE,
  PREP_ROUND_KIND_FINAL,
  PREP_ROUND_KIND_OTHER,
} PrepRoundKind;
#define PREP_TYPE_ROUND_KIND (prep_round_kind_get_type ())
GType prep_round_kind_get_type (void);

/* Whether a round took place. */
typedef enum
{
  PREP_ROUND_STATUS_PLANNED,
  PREP_ROUND_STATUS_SCHEDULED,
  PREP_ROUND_STATUS_DONE,
  PREP_ROUND_STATUS_RESCHEDULED,
  PREP_ROUND_STATUS_CANCELLED,
} PrepRoundStatus;
#define PREP_TYPE_ROUND_STATUS (prep_round_status_get_type ())
GType prep_round_status_get_type (void);

/* How a round is held. */
typedef enum
{
  PREP_MEDIUM_NONE,
  PREP_MEDIUM_VIDEO,
  PREP_MEDIUM_PHONE,
  PREP_MEDIUM_ON_SITE,
  PREP_MEDIUM_ONLINE,
  PREP_MEDIUM_OTHER,
} PrepMedium;
#define PREP_TYPE_MEDIUM (prep_medium_get_type ())
GType prep_medium_get_type (void);

/* What a round looks at, and where a plan draws its questions from. */
typedef enum
{
  PREP_SKILL_TECHNICAL,
  PREP_SKILL_ROLE,
  PREP_SKILL_BEHAVIORAL,
  PREP_SKILL_CULTURE,
} PrepSkill;
#define PREP_TYPE_SKILL (prep_skill_get_type ())
GType prep_skill_get_type (void);

/* What came of a round. */
typedef enum
{
  PREP_OUTCOME_PENDING,
  PREP_OUTCOME_ADVANCED,
  PREP_OUTCOME_NOT_ADVANCED,
} PrepOutcome;
#define PREP_TYPE_OUTCOME (prep_outcome_get_type ())
GType prep_outcome_get_type (void);

/* How well a story answers a question. */
typedef enum
{
  PREP_FIT_NONE,
  PREP_FIT_STRONG,
  PREP_FIT_PARTIAL,
  PREP_FIT_WEAK,
} PrepFit;
#define PREP_TYPE_FIT (prep_fit_get_type ())
GType prep_fit_get_type (void);

/* How far a story is. */
typedef enum
{
  PREP_STORY_STATUS_SEED,
  PREP_STORY_STATUS_DRAFT,
  PREP_STORY_STATUS_READY,
  PREP_STORY_STATUS_RETIRED,
} PrepStoryStatus;
#define PREP_TYPE_STORY_STATUS (prep_story_status_get_type ())
GType prep_story_status_get_type (void);

/* How a review or a rehearsal went. */
typedef enum
{
  PREP_RATING_NONE,
  PREP_RATING_AGAIN,
  PREP_RATING_HARD,
  PREP_RATING_GOOD,
  PREP_RATING_EASY,
} PrepRating;
#define PREP_TYPE_RATING (prep_rating_get_type ())
GType prep_rating_get_type (void);

/* What sort of experience it is. */
typedef enum
{
  PREP_EXPERIENCE_KIND_PROJECT,
  PREP_EXPERIENCE_KIND_INTERNSHIP,
  PREP_EXPERIENCE_KIND_COURSEWORK,
  PREP_EXPERIENCE_KIND_COMMUNITY,
  PREP_EXPERIENCE_KIND_JOB,
  PREP_EXPERIENCE_KIND_COMPETITION,
} PrepExperienceKind;
#define PREP_TYPE_EXPERIENCE_KIND (prep_experience_kind_get_type ())
GType prep_experience_kind_get_type (void);

/* How far the reading of a memo item is. */
typedef enum
{
  PREP_READ_STATUS_UNREAD,
  PREP_READ_STATUS_READING,
  PREP_READ_STATUS_READ,
  PREP_READ_STATUS_REFLECTED,
} PrepReadStatus;
#define PREP_TYPE_READ_STATUS (prep_read_status_get_type ())
GType prep_read_status_get_type (void);

/* What the person thinks of a memo item. */
typedef enum
{
  PREP_STANCE_NONE,
  PREP_STANCE_RESONATES,
  PREP_STANCE_MIXED,
  PREP_STANCE_DOES_NOT,
  PREP_STANCE_UNSURE,
} PrepStance;
#define PREP_TYPE_STANCE (prep_stance_get_type ())
GType prep_stance_get_type (void);

/* What sort of question it is. */
typedef enum
{
  PREP_QUESTION_KIND_BEHAVIORAL,
  PREP_QUESTION_KIND_TECHNICAL,
  PREP_QUESTION_KIND_ROLE,
  PREP_QUESTION_KIND_CULTURE,
  PREP_QUESTION_KIND_TO_ASK,
} PrepQuestionKind;
#define PREP_TYPE_QUESTION_KIND (prep_question_kind_get_type ())
GType prep_question_kind_get_type (void);

/* Whom to ask a question. */
typedef enum
{
  PREP_AUDIENCE_NONE,
  PREP_AUDIENCE_RECRUITER,
  PREP_AUDIENCE_MANAGER,
  PREP_AUDIENCE_PEER,
  PREP_AUDIENCE_PANEL,
} PrepAudience;
#define PREP_TYPE_AUDIENCE (prep_audience_get_type ())
GType prep_audience_get_type (void);

/* How hard a problem is. */
typedef enum
{
  PREP_DIFFICULTY_NONE,
  PREP_DIFFICULTY_EASY,
  PREP_DIFFICULTY_MEDIUM,
  PREP_DIFFICULTY_HARD,
} PrepDifficulty;
#define PREP_TYPE_DIFFICULTY (prep_difficulty_get_type ())
GType prep_difficulty_get_type (void);

/* How well the person can answer a question. */
typedef enum
{
  PREP_QUESTION_STATUS_NONE,
  PREP_QUESTION_STATUS_GAP,
  PREP_QUESTION_STATUS_SOLID,
  PREP_QUESTION_STATUS_STRONG,
} PrepQuestionStatus;
#define PREP_TYPE_QUESTION_STATUS (prep_question_status_get_type ())
GType prep_question_status_get_type (void);

/* How much a topic matters. */
typedef enum
{
  PREP_PRIORITY_NONE,
  PREP_PRIORITY_HIGH,
  PREP_PRIORITY_MEDIUM,
  PREP_PRIORITY_LOW,
} PrepPriority;
#define PREP_TYPE_PRIORITY (prep_priority_get_type ())
GType prep_priority_get_type (void);

/* What sort of interview a plan rehearses. */
typedef enum
{
  PREP_PLAN_GROUP_NONE,
  PREP_PLAN_GROUP_TECHNICAL,
  PREP_PLAN_GROUP_BEHAVIORAL,
  PREP_PLAN_GROUP_ROLE,
  PREP_PLAN_GROUP_ASSESSMENT,
  PREP_PLAN_GROUP_CONVERSATION,
  PREP_PLAN_GROUP_DRILL,
} PrepPlanGroup;
#define PREP_TYPE_PLAN_GROUP (prep_plan_group_get_type ())
GType prep_plan_group_get_type (void);

/* What is done in a phase. */
typedef enum
{
  PREP_PHASE_KIND_NONE,
  PREP_PHASE_KIND_INTRO,
  PREP_PHASE_KIND_CLARIFY,
  PREP_PHASE_KIND_PLAN,
  PREP_PHASE_KIND_WORK,
  PREP_PHASE_KIND_CHECK,
  PREP_PHASE_KIND_STORY,
  PREP_PHASE_KIND_TALK,
  PREP_PHASE_KIND_QUESTIONS,
  PREP_PHASE_KIND_BREAK,
} PrepPhaseKind;
#define PREP_TYPE_PHASE_KIND (prep_phase_kind_get_type ())
GType prep_phase_kind_get_type (void);

/* How a session ended. */
typedef enum
{
  PREP_ENDING_FINISHED,
  PREP_ENDING_STOPPED,
  PREP_ENDING_TIME_UP,
  PREP_ENDING_CRASHED,
} PrepEnding;
#define PREP_TYPE_ENDING (prep_ending_get_type ())
GType prep_ending_get_type (void);

/* Who played the interviewer. */
typedef enum
{
  PREP_PARTNER_ALONE,
  PREP_PARTNER_FRIEND,
  PREP_PARTNER_FAMILY,
  PREP_PARTNER_MENTOR,
  PREP_PARTNER_PEER,
} PrepPartner;
#define PREP_TYPE_PARTNER (prep_partner_get_type ())
GType prep_partner_get_type (void);

/* What was like the real thing in a session. */
typedef enum
{
  PREP_PLACE_QUIET,
  PREP_PLACE_PHONE_AWAY,
  PREP_PLACE_REAL_EDITOR,
  PREP_PLACE_WHITEBOARD,
  PREP_PLACE_WATER,
  PREP_PLACE_DOOR,
} PrepPlace;
#define PREP_TYPE_PLACE (prep_place_get_type ())
GType prep_place_get_type (void);

/* Whether a problem was solved. */
typedef enum
{
  PREP_ATTEMPT_RESULT_NOT_SOLVED,
  PREP_ATTEMPT_RESULT_SOLVED,
  PREP_ATTEMPT_RESULT_SOLVED_WITH_HELP,
} PrepAttemptResult;
#define PREP_TYPE_ATTEMPT_RESULT (prep_attempt_result_get_type ())
GType prep_attempt_result_get_type (void);

/* What sort of task it is. */
typedef enum
{
  PREP_TASK_KIND_OTHER,
  PREP_TASK_KIND_PREPARE,
  PREP_TASK_KIND_APPLY,
  PREP_TASK_KIND_FOLLOW_UP,
  PREP_TASK_KIND_THANK_YOU,
} PrepTaskKind;
#define PREP_TYPE_TASK_KIND (prep_task_kind_get_type ())
GType prep_task_kind_get_type (void);

/* How exact an opening is meant. */
typedef enum
{
  PREP_PRECISION_MONTH,
  PREP_PRECISION_DAY,
  PREP_PRECISION_ROLLING,
} PrepPrecision;
#define PREP_TYPE_PRECISION (prep_precision_get_type ())
GType prep_precision_get_type (void);

/* The kind of role that a person looks for. */
typedef enum
{
  PREP_AREA_NONE,
  PREP_AREA_SOFTWARE,
  PREP_AREA_DATA,
  PREP_AREA_DESIGN,
  PREP_AREA_PRODUCT,
  PREP_AREA_BUSINESS,
  PREP_AREA_MARKETING,
  PREP_AREA_CONTENT,
} PrepArea;
#define PREP_TYPE_AREA (prep_area_get_type ())
GType prep_area_get_type (void);

/* What a person is enrolled in. */
typedef enum
{
  PREP_DEGREE_NONE,
  PREP_DEGREE_BACHELORS,
  PREP_DEGREE_MASTERS,
  PREP_DEGREE_DOCTORATE,
} PrepDegree;
#define PREP_TYPE_DEGREE (prep_degree_get_type ())
GType prep_degree_get_type (void);

const char *prep_enum_label (GType type, int value);
const char *prep_enum_nick_label (GType type, const char *nick);
guint prep_enum_get_n_values (GType type);

G_END_DECLS
