/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * What the shipped texts look like once read: one plain struct a kind of text, one root struct a
 * file of data/content. All of it is immutable and lives as long as its PrepContent.
 *
 * No string and no list of strings here is NULL: what the file leaves out or sets to null is "",
 * an empty list, 0 or FALSE. A list of strings ends with NULL. "key" is the slug, unique within
 * its kind. What is marked "token" is as in the file: a slug, a date, a name or title that a
 * company gave, a note to the authors. Every other string is translated and may be shown as it is.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A key with a name: groups of plans, milestones and preparation steps, areas of role prompts. */
typedef struct
{
  const char *key; /* token */
  const char *name;
} PrepContentGroup;

/* A key with a sentence: checks, closing questions, steps out of being stuck. */
typedef struct
{
  const char *key; /* token */
  const char *text;
} PrepContentLine;

/* culture_checklists.json */

/* One language in which an official or reported version of a document was seen. */
typedef struct
{
  const char *tag; /* token: BCP 47 */
  const char *name;
  const char *evidence; /* token */
} PrepContentLanguage;

/* What is known about the languages of a document; stated_count 0 means that nobody says. */
typedef struct
{
  guint stated_count;
  const char *stated_by; /* token */
  const PrepContentLanguage *seen;
  guint n_seen;
  const char *note; /* token */
} PrepContentLanguages;

typedef struct
{
  const char *key; /* token */
  const char *title;     /* token */
  const char *kind;      /* token */
  const char *published; /* token: "2024-06", "2017" or "" */
  gboolean current;
  const char *size;
  const char *const *headings;     /* tokens */
  const char *headings_confidence; /* token: high, medium or "" */
  const char *const *values;     /* tokens */
  const char *values_confidence; /* token */
} PrepContentEdition;

typedef struct
{
  const char *key; /* token */
  const char *title;
  const char *kind;    /* token: section, value, topic, task */
  const char *heading; /* token: official, value, named, ours */
  const char *parent;  /* token: key of the section it stands under, or "" */
  const char *const *editions;
  const char *look_for;
  const char *reflect;
  guint minutes;
} PrepContentMemoItem;

typedef struct
{
  const char *key;     /* token */
  const char *company; /* token: "" for the list that fits any company */
  const char *document; /* token */
  const char *where;    /* token: where to read it, without scheme */
  const char *default_edition; /* token */
  const PrepContentLanguages *languages;
  const PrepContentEdition *editions;
  guint n_editions;
  const PrepContentMemoItem *items;
  guint n_items;
} PrepContentMemo;

/* A document of another company, named only. count 0 means unknown. */
typedef struct
{
  const char *company;  /* token */
  const char *document; /* token */
  guint count;
  const char *confidence; /* token */
} PrepContentDocument;

typedef struct
{
  const char *disclaimer;
  const PrepContentMemo *memos;
  guint n_memos;
  const PrepContentDocument *documents;
  guint n_documents;
} PrepContentCulture;

/* behavioral_questions.json */

typedef struct
{
  const char *key; /* token */
  const char *name;
  const char *meaning;
} PrepContentCompetency;

typedef struct
{
  const char *key; /* token */
  const char *text;
  const char *const *competencies; /* tokens */
  const char *const *values;       /* tokens: "candor" is the memo item "value-candor" */
  const char *follow_up;
} PrepContentQuestion;

typedef struct
{
  const char *intro;
  const PrepContentCompetency *competencies;
  guint n_competencies;
  const PrepContentQuestion *questions;
  guint n_questions;
} PrepContentBehavioral;

/* culture_questions.json */

typedef struct
{
  const char *key;            /* token */
  const char *theme;          /* token */
  const char *const *related; /* tokens: memo items */
  const char *text;
  const char *listen_for;
} PrepContentCultureQuestion;

typedef struct
{
  const char *intro;
  const PrepContentCultureQuestion *questions;
  guint n_questions;
} PrepContentCultureQuestions;

/* interview_plans.json */

typedef struct
{
  const char *key; /* token, unique within its plan */
  const char *name;
  guint minutes;
  const char *kind; /* token, one of phase_kinds */
  const char *advice;
} PrepContentPhase;

typedef struct
{
  const char *key; /* token */
  const char *name;
  const char *group; /* token */
  guint total_minutes;
  const char *use_for;
  const char *tip;
  const PrepContentPhase *phases;
  guint n_phases;
  const char *const *draw_from; /* tokens: technical, behavioral, culture, roles */
} PrepContentPlan;

typedef struct
{
  const char *intro;
  const PrepContentGroup *groups;
  guint n_groups;
  const char *const *phase_kinds; /* tokens */
  const PrepContentPlan *plans;
  guint n_plans;
} PrepContentPlans;

/* practice_prompts.json */

typedef struct
{
  const char *key; /* token */
  const char *name;
  const char *priority; /* token: high, medium, low or "" */
} PrepContentTopic;

typedef struct
{
  const char *key; /* token */
  const char *text;
  const char *const *topics; /* tokens */
  const char *difficulty;    /* token: easy, medium, hard */
  guint minutes;
  const char *kind; /* token */
  const char *clarify;
  const char *nudge;
} PrepContentPrompt;

typedef struct
{
  const char *key;  /* token */
  const char *area; /* token */
  const char *text;
  const char *const *skills; /* tokens */
  const char *difficulty;    /* token */
  guint minutes;
  const char *clarify;
  const char *nudge;
} PrepContentRolePrompt;

typedef struct
{
  const char *intro;
  const char *const *difficulties; /* tokens */
  const PrepContentTopic *topics;
  guint n_topics;
  const PrepContentPrompt *prompts;
  guint n_prompts;
  const PrepContentGroup *areas;
  guint n_areas;
  const PrepContentRolePrompt *role_prompts;
  guint n_role_prompts;
} PrepContentPractice;

/* preparation.json */

typedef struct
{
  const char *key; /* token */
  const char *summary; /* token */
} PrepContentSeedPoint;

typedef struct
{
  const char *key;   /* token */
  const char *group; /* token */
  const char *title;
  const char *why;
  const char *const *covers; /* tokens: points of the page that the program was made from */
  const char *opens;         /* token: the place that helps with it, or "" */
  const char *const *roles;  /* tokens: all, software, non-software */
  gboolean optional;
} PrepContentStep;

typedef struct
{
  const char *intro;
  const char *source; /* token */
  const PrepContentGroup *groups;
  guint n_groups;
  const char *const *roles; /* tokens */
  const char *const *opens; /* tokens */
  const PrepContentSeedPoint *seed_points;
  guint n_seed_points;
  const PrepContentLine *unstuck;
  guint n_unstuck;
  const PrepContentStep *steps;
  guint n_steps;
} PrepContentPreparation;

/* rubric.json */

typedef struct
{
  guint score;
  const char *text;
} PrepContentLevel;

typedef struct
{
  const char *key; /* token */
  const char *name;
  const char *question;
  const char *const *applies_to; /* tokens: groups of plans */
  const char *seed_tip;          /* token or "" */
  const PrepContentLevel *levels;
  guint n_levels;
  const char *evidence;
  const char *next_time;
} PrepContentDimension;

typedef struct
{
  guint min;
  guint max;
  const char *const *labels; /* from min to max */
  gboolean not_observed;     /* "did not come up" may be chosen */
  const char *scoring;
} PrepContentScale;

typedef struct
{
  const PrepContentScale *scale;
  const PrepContentDimension *dimensions;
  guint n_dimensions;
  const PrepContentLine *closing;
  guint n_closing;
} PrepContentRubric;

/* season.json */

/* A date of the season: month and day of the summer's year plus year_offset, or, where relative_to
 * is not "", offset_days after that anchor. */
typedef struct
{
  const char *key; /* token */
  const char *name;
  int month;
  int day;
  int year_offset;
  const char *relative_to; /* token */
  int offset_days;
  const char *basis; /* token: seed, suggestion, assumption */
  gboolean editable;
  const char *note;
} PrepContentAnchor;

/* length_days 0 is a single day. */
typedef struct
{
  const char *key; /* token */
  const char *title;
  const char *detail;
  const char *anchor; /* token */
  int offset_days;
  int length_days;
  const char *basis; /* token */
  const char *group; /* token */
} PrepContentMilestone;

typedef struct
{
  const char *date; /* token: YYYY-MM-DD */
  const char *role;
  int summer;
} PrepContentSighting;

typedef struct
{
  const char *company; /* token */
  const char *note;
  const PrepContentSighting *sightings;
  guint n_sightings;
} PrepContentObserved;

/* What is usually next: offset_days after the event, or after the day that relative_to names. */
typedef struct
{
  const char *title;
  int offset_days;
  const char *relative_to; /* token: round-date, offer-deadline or "" */
} PrepContentNext;

typedef struct
{
  const char *key; /* token */
  const char *name;
  const PrepContentNext *next;
  const char *const *ask_for;
} PrepContentEvent;

typedef struct
{
  const char *key; /* token */
  const char *term;
  const char *meaning;
} PrepContentTerm;

typedef struct
{
  guint min;
  guint max;
} PrepContentRange;

typedef struct
{
  const char *intro;
  const PrepContentObserved *observed;
  guint summer_weeks;
  const PrepContentRange *rounds_after_assessment;
  const PrepContentAnchor *anchors;
  guint n_anchors;
  const PrepContentGroup *groups;
  guint n_groups;
  const PrepContentMilestone *milestones;
  guint n_milestones;
  const PrepContentEvent *events;
  guint n_events;
  const PrepContentTerm *glossary;
  guint n_glossary;
} PrepContentSeason;

/* star_hints.json */

typedef struct
{
  guint seconds;
  guint seconds_min;
  guint seconds_max;
  guint words;
  guint words_per_minute;
  guint stories_min;
  guint stories_max;
} PrepContentTarget;

/* Shares are percent of the whole telling. */
typedef struct
{
  const char *key; /* token: situation, task, action, result */
  const char *letter;
  const char *name;
  guint share;
  guint share_min;
  guint share_max;
  const char *purpose;
  const char *const *ask;
  const char *const *avoid;
  const char *const *openers;
} PrepContentPart;

typedef struct
{
  const char *letter;
  const char *name;
  guint share;
} PrepContentFrameworkPart;

typedef struct
{
  const char *key; /* token */
  const char *name;
  const PrepContentFrameworkPart *parts;
  guint n_parts;
  const char *when;
} PrepContentFramework;

typedef struct
{
  const char *intro;
  const PrepContentTarget *target;
  const PrepContentPart *parts;
  guint n_parts;
  const PrepContentFramework *frameworks;
  guint n_frameworks;
  const PrepContentLine *checks;
  guint n_checks;
} PrepContentStar;

G_END_DECLS
