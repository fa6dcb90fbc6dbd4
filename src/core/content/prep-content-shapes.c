/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Which member of which shipped file goes into which struct: one line a member. TEXT and TEXTS are
 * translated and named in build-aux/content-strings; TOKEN and TOKENS are as in the file: slugs,
 * dates, titles of a company's own documents, notes to the authors.
 */

#include "content/prep-content-book.h"

#define TOKEN(T, m, f) { m, PREP_CONTENT_TOKEN, G_STRUCT_OFFSET (T, f) }
#define TEXT(T, m, f) { m, PREP_CONTENT_TEXT, G_STRUCT_OFFSET (T, f) }
#define NUMBER(T, m, f) { m, PREP_CONTENT_NUMBER, G_STRUCT_OFFSET (T, f) }
#define FLAG(T, m, f) { m, PREP_CONTENT_FLAG, G_STRUCT_OFFSET (T, f) }
#define TOKENS(T, m, f) { m, PREP_CONTENT_TOKENS, G_STRUCT_OFFSET (T, f) }
#define TEXTS(T, m, f) { m, PREP_CONTENT_TEXTS, G_STRUCT_OFFSET (T, f) }
#define OBJECT(T, m, f, s) { m, PREP_CONTENT_OBJECT, G_STRUCT_OFFSET (T, f), 0, s }
#define OBJECTS(T, m, f, s) \
  { m, PREP_CONTENT_OBJECTS, G_STRUCT_OFFSET (T, f), G_STRUCT_OFFSET (T, n_##f), s }
#define OPTIONAL(type, T, m, f) \
  { m, PREP_CONTENT_##type, G_STRUCT_OFFSET (T, f), 0, NULL, TRUE }

#define SHAPE(shape, kind, T) \
  static const PrepContentShape shape##_shape = \
    { #shape, PREP_CONTENT_##kind, sizeof (T), shape##_fields, G_N_ELEMENTS (shape##_fields) }

static const PrepContentField group_fields[] = {
  TOKEN (PrepContentGroup, "id", key),
  TEXT (PrepContentGroup, "name", name),
};

static const PrepContentField line_fields[] = {
  TOKEN (PrepContentLine, "id", key),
  TEXT (PrepContentLine, "text", text),
};
SHAPE (line, NONE, PrepContentLine);

static const PrepContentField language_fields[] = {
  TOKEN (PrepContentLanguage, "tag", tag),
  TEXT (PrepContentLanguage, "name", name),
  TOKEN (PrepContentLanguage, "evidence", evidence),
};
SHAPE (language, NONE, PrepContentLanguage);

static const PrepContentField languages_fields[] = {
  NUMBER (PrepContentLanguages, "stated_count", stated_count),
  TOKEN (PrepContentLanguages, "stated_by", stated_by),
  OBJECTS (PrepContentLanguages, "seen", seen, &language_shape),
  TOKEN (PrepContentLanguages, "note", note),
};
SHAPE (languages, NONE, PrepContentLanguages);

static const PrepContentField edition_fields[] = {
  TOKEN (PrepContentEdition, "id", key),
  TOKEN (PrepContentEdition, "title", title),
  TOKEN (PrepContentEdition, "kind", kind),
  TOKEN (PrepContentEdition, "published", published),
  FLAG (PrepContentEdition, "current", current),
  TEXT (PrepContentEdition, "size", size),
  TOKENS (PrepContentEdition, "headings", headings),
  TOKEN (PrepContentEdition, "headings_confidence", headings_confidence),
  TOKENS (PrepContentEdition, "values", values),
  TOKEN (PrepContentEdition, "values_confidence", values_confidence),
};
SHAPE (edition, NONE, PrepContentEdition);

static const PrepContentField memo_item_fields[] = {
  TOKEN (PrepContentMemoItem, "id", key),
  TEXT (PrepContentMemoItem, "title", title),
  TOKEN (PrepContentMemoItem, "kind", kind),
  TOKEN (PrepContentMemoItem, "heading", heading),
  TOKEN (PrepContentMemoItem, "parent", parent),
  TOKENS (PrepContentMemoItem, "editions", editions),
  TEXT (PrepContentMemoItem, "look_for", look_for),
  TEXT (PrepContentMemoItem, "reflect", reflect),
  NUMBER (PrepContentMemoItem, "minutes", minutes),
};
SHAPE (memo_item, MEMO_ITEM, PrepContentMemoItem);

static const PrepContentField memo_fields[] = {
  TOKEN (PrepContentMemo, "id", key),
  TOKEN (PrepContentMemo, "company", company),
  TOKEN (PrepContentMemo, "document", document),
  TOKEN (PrepContentMemo, "where", where),
  TOKEN (PrepContentMemo, "default_edition", default_edition),
  OBJECT (PrepContentMemo, "languages", languages, &languages_shape),
  OBJECTS (PrepContentMemo, "editions", editions, &edition_shape),
  OBJECTS (PrepContentMemo, "items", items, &memo_item_shape),
};
SHAPE (memo, MEMO, PrepContentMemo);

static const PrepContentField document_fields[] = {
  TOKEN (PrepContentDocument, "company", company),
  TOKEN (PrepContentDocument, "document", document),
  NUMBER (PrepContentDocument, "count", count),
  TOKEN (PrepContentDocument, "confidence", confidence),
};
SHAPE (document, NONE, PrepContentDocument);

static const PrepContentField culture_fields[] = {
  TEXT (PrepContentCulture, "disclaimer", disclaimer),
  OBJECTS (PrepContentCulture, "checklists", memos, &memo_shape),
  OBJECTS (PrepContentCulture, "other_documents", documents, &document_shape),
};
SHAPE (culture, NONE, PrepContentCulture);

static const PrepContentField competency_fields[] = {
  TOKEN (PrepContentCompetency, "id", key),
  TEXT (PrepContentCompetency, "name", name),
  TEXT (PrepContentCompetency, "meaning", meaning),
};
SHAPE (competency, COMPETENCY, PrepContentCompetency);

static const PrepContentField question_fields[] = {
  TOKEN (PrepContentQuestion, "id", key),
  TEXT (PrepContentQuestion, "text", text),
  TOKENS (PrepContentQuestion, "competencies", competencies),
  TOKENS (PrepContentQuestion, "values", values),
  TEXT (PrepContentQuestion, "follow_up", follow_up),
};
SHAPE (question, QUESTION, PrepContentQuestion);

static const PrepContentField behavioral_fields[] = {
  TEXT (PrepContentBehavioral, "intro", intro),
  OBJECTS (PrepContentBehavioral, "competencies", competencies, &competency_shape),
  OBJECTS (PrepContentBehavioral, "items", questions, &question_shape),
};
SHAPE (behavioral, NONE, PrepContentBehavioral);

static const PrepContentField culture_question_fields[] = {
  TOKEN (PrepContentCultureQuestion, "id", key),
  TOKEN (PrepContentCultureQuestion, "theme", theme),
  TOKENS (PrepContentCultureQuestion, "related", related),
  TEXT (PrepContentCultureQuestion, "text", text),
  TEXT (PrepContentCultureQuestion, "listen_for", listen_for),
};
SHAPE (culture_question, CULTURE_QUESTION, PrepContentCultureQuestion);

static const PrepContentField culture_questions_fields[] = {
  TEXT (PrepContentCultureQuestions, "intro", intro),
  OBJECTS (PrepContentCultureQuestions, "items", questions, &culture_question_shape),
};
SHAPE (culture_questions, NONE, PrepContentCultureQuestions);

static const PrepContentShape plan_group_shape =
  { "plan_group", PREP_CONTENT_PLAN_GROUP, sizeof (PrepContentGroup), group_fields,
    G_N_ELEMENTS (group_fields) };

static const PrepContentField phase_fields[] = {
  TOKEN (PrepContentPhase, "id", key),
  TEXT (PrepContentPhase, "name", name),
  NUMBER (PrepContentPhase, "minutes", minutes),
  TOKEN (PrepContentPhase, "kind", kind),
  TEXT (PrepContentPhase, "do", advice),
};
SHAPE (phase, NONE, PrepContentPhase);

static const PrepContentField plan_fields[] = {
  TOKEN (PrepContentPlan, "id", key),
  TEXT (PrepContentPlan, "name", name),
  TOKEN (PrepContentPlan, "group", group),
  NUMBER (PrepContentPlan, "total_minutes", total_minutes),
  TEXT (PrepContentPlan, "use_for", use_for),
  TEXT (PrepContentPlan, "tip", tip),
  OBJECTS (PrepContentPlan, "phases", phases, &phase_shape),
  TOKENS (PrepContentPlan, "draw_from", draw_from),
};
SHAPE (plan, PLAN, PrepContentPlan);

static const PrepContentField plans_fields[] = {
  TEXT (PrepContentPlans, "intro", intro),
  OBJECTS (PrepContentPlans, "groups", groups, &plan_group_shape),
  TOKENS (PrepContentPlans, "phase_kinds", phase_kinds),
  OBJECTS (PrepContentPlans, "items", plans, &plan_shape),
};
SHAPE (plans, NONE, PrepContentPlans);

static const PrepContentField topic_fields[] = {
  TOKEN (PrepContentTopic, "id", key),
  TEXT (PrepContentTopic, "name", name),
  TOKEN (PrepContentTopic, "priority", priority),
};
SHAPE (topic, TOPIC, PrepContentTopic);

static const PrepContentField prompt_fields[] = {
  TOKEN (PrepContentPrompt, "id", key),
  TEXT (PrepContentPrompt, "text", text),
  TOKENS (PrepContentPrompt, "topics", topics),
  TOKEN (PrepContentPrompt, "difficulty", difficulty),
  NUMBER (PrepContentPrompt, "minutes", minutes),
  TOKEN (PrepContentPrompt, "kind", kind),
  TEXT (PrepContentPrompt, "clarify", clarify),
  TEXT (PrepContentPrompt, "nudge", nudge),
};
SHAPE (prompt, PROMPT, PrepContentPrompt);

static const PrepContentShape area_shape =
  { "area", PREP_CONTENT_AREA, sizeof (PrepContentGroup), group_fields,
    G_N_ELEMENTS (group_fields) };

static const PrepContentField role_prompt_fields[] = {
  TOKEN (PrepContentRolePrompt, "id", key),
  TOKEN (PrepContentRolePrompt, "area", area),
  TEXT (PrepContentRolePrompt, "text", text),
  TOKENS (PrepContentRolePrompt, "skills", skills),
  TOKEN (PrepContentRolePrompt, "difficulty", difficulty),
  NUMBER (PrepContentRolePrompt, "minutes", minutes),
  TEXT (PrepContentRolePrompt, "clarify", clarify),
  TEXT (PrepContentRolePrompt, "nudge", nudge),
};
SHAPE (role_prompt, ROLE_PROMPT, PrepContentRolePrompt);

static const PrepContentField practice_fields[] = {
  TEXT (PrepContentPractice, "intro", intro),
  TOKENS (PrepContentPractice, "difficulties", difficulties),
  OBJECTS (PrepContentPractice, "topics", topics, &topic_shape),
  OBJECTS (PrepContentPractice, "items", prompts, &prompt_shape),
  OBJECTS (PrepContentPractice, "areas", areas, &area_shape),
  OBJECTS (PrepContentPractice, "role_items", role_prompts, &role_prompt_shape),
};
SHAPE (practice, NONE, PrepContentPractice);

static const PrepContentField seed_point_fields[] = {
  TOKEN (PrepContentSeedPoint, "id", key),
  TOKEN (PrepContentSeedPoint, "summary", summary),
};
SHAPE (seed_point, SEED_POINT, PrepContentSeedPoint);

static const PrepContentShape step_group_shape =
  { "step_group", PREP_CONTENT_STEP_GROUP, sizeof (PrepContentGroup), group_fields,
    G_N_ELEMENTS (group_fields) };

static const PrepContentField step_fields[] = {
  TOKEN (PrepContentStep, "id", key),
  TOKEN (PrepContentStep, "group", group),
  TEXT (PrepContentStep, "title", title),
  TEXT (PrepContentStep, "why", why),
  TOKENS (PrepContentStep, "covers", covers),
  TOKEN (PrepContentStep, "opens", opens),
  TOKENS (PrepContentStep, "roles", roles),
  FLAG (PrepContentStep, "optional", optional),
};
SHAPE (step, STEP, PrepContentStep);

static const PrepContentField preparation_fields[] = {
  TEXT (PrepContentPreparation, "intro", intro),
  TOKEN (PrepContentPreparation, "source", source),
  OBJECTS (PrepContentPreparation, "groups", groups, &step_group_shape),
  TOKENS (PrepContentPreparation, "roles", roles),
  TOKENS (PrepContentPreparation, "opens", opens),
  OBJECTS (PrepContentPreparation, "seed_points", seed_points, &seed_point_shape),
  OBJECTS (PrepContentPreparation, "unstuck_routine", unstuck, &line_shape),
  OBJECTS (PrepContentPreparation, "items", steps, &step_shape),
};
SHAPE (preparation, NONE, PrepContentPreparation);

static const PrepContentField level_fields[] = {
  NUMBER (PrepContentLevel, "score", score),
  TEXT (PrepContentLevel, "text", text),
};
SHAPE (level, NONE, PrepContentLevel);

static const PrepContentField dimension_fields[] = {
  TOKEN (PrepContentDimension, "id", key),
  TEXT (PrepContentDimension, "name", name),
  TEXT (PrepContentDimension, "question", question),
  TOKENS (PrepContentDimension, "applies_to", applies_to),
  TOKEN (PrepContentDimension, "seed_tip", seed_tip),
  OBJECTS (PrepContentDimension, "levels", levels, &level_shape),
  TEXT (PrepContentDimension, "evidence", evidence),
  TEXT (PrepContentDimension, "next_time", next_time),
};
SHAPE (dimension, DIMENSION, PrepContentDimension);

static const PrepContentField scale_fields[] = {
  NUMBER (PrepContentScale, "min", min),
  NUMBER (PrepContentScale, "max", max),
  TEXTS (PrepContentScale, "labels", labels),
  FLAG (PrepContentScale, "not_observed", not_observed),
  TEXT (PrepContentScale, "scoring", scoring),
};
SHAPE (scale, NONE, PrepContentScale);

static const PrepContentField rubric_fields[] = {
  OBJECT (PrepContentRubric, "scale", scale, &scale_shape),
  OBJECTS (PrepContentRubric, "dimensions", dimensions, &dimension_shape),
  OBJECTS (PrepContentRubric, "closing", closing, &line_shape),
};
SHAPE (rubric, NONE, PrepContentRubric);

static const PrepContentField anchor_fields[] = {
  TOKEN (PrepContentAnchor, "id", key),
  TEXT (PrepContentAnchor, "name", name),
  OPTIONAL (NUMBER, PrepContentAnchor, "month", month),
  OPTIONAL (NUMBER, PrepContentAnchor, "day", day),
  OPTIONAL (NUMBER, PrepContentAnchor, "year_offset", year_offset),
  OPTIONAL (TOKEN, PrepContentAnchor, "relative_to", relative_to),
  OPTIONAL (NUMBER, PrepContentAnchor, "offset_days", offset_days),
  TOKEN (PrepContentAnchor, "basis", basis),
  FLAG (PrepContentAnchor, "editable", editable),
  TEXT (PrepContentAnchor, "note", note),
};
SHAPE (anchor, ANCHOR, PrepContentAnchor);

static const PrepContentShape season_group_shape =
  { "season_group", PREP_CONTENT_SEASON_GROUP, sizeof (PrepContentGroup), group_fields,
    G_N_ELEMENTS (group_fields) };

static const PrepContentField milestone_fields[] = {
  TOKEN (PrepContentMilestone, "id", key),
  TEXT (PrepContentMilestone, "title", title),
  TEXT (PrepContentMilestone, "detail", detail),
  TOKEN (PrepContentMilestone, "anchor", anchor),
  NUMBER (PrepContentMilestone, "offset_days", offset_days),
  NUMBER (PrepContentMilestone, "length_days", length_days),
  TOKEN (PrepContentMilestone, "basis", basis),
  TOKEN (PrepContentMilestone, "group", group),
};
SHAPE (milestone, MILESTONE, PrepContentMilestone);

static const PrepContentField sighting_fields[] = {
  TOKEN (PrepContentSighting, "date", date),
  TEXT (PrepContentSighting, "role", role),
  NUMBER (PrepContentSighting, "summer", summer),
};
SHAPE (sighting, NONE, PrepContentSighting);

static const PrepContentField observed_fields[] = {
  TOKEN (PrepContentObserved, "company", company),
  TEXT (PrepContentObserved, "note", note),
  OBJECTS (PrepContentObserved, "items", sightings, &sighting_shape),
};
SHAPE (observed, NONE, PrepContentObserved);

static const PrepContentField next_fields[] = {
  TEXT (PrepContentNext, "title", title),
  NUMBER (PrepContentNext, "offset_days", offset_days),
  OPTIONAL (TOKEN, PrepContentNext, "relative_to", relative_to),
};
SHAPE (next, NONE, PrepContentNext);

static const PrepContentField event_fields[] = {
  TOKEN (PrepContentEvent, "id", key),
  TEXT (PrepContentEvent, "name", name),
  OBJECT (PrepContentEvent, "next", next, &next_shape),
  TEXTS (PrepContentEvent, "ask_for", ask_for),
};
SHAPE (event, EVENT, PrepContentEvent);

static const PrepContentField term_fields[] = {
  TOKEN (PrepContentTerm, "id", key),
  TEXT (PrepContentTerm, "term", term),
  TEXT (PrepContentTerm, "meaning", meaning),
};
SHAPE (term, TERM, PrepContentTerm);

static const PrepContentField range_fields[] = {
  NUMBER (PrepContentRange, "min", min),
  NUMBER (PrepContentRange, "max", max),
};
SHAPE (range, NONE, PrepContentRange);

static const PrepContentField season_fields[] = {
  TEXT (PrepContentSeason, "intro", intro),
  OBJECT (PrepContentSeason, "observed", observed, &observed_shape),
  NUMBER (PrepContentSeason, "summer_weeks", summer_weeks),
  OBJECT (PrepContentSeason, "rounds_after_assessment", rounds_after_assessment, &range_shape),
  OBJECTS (PrepContentSeason, "anchors", anchors, &anchor_shape),
  OBJECTS (PrepContentSeason, "groups", groups, &season_group_shape),
  OBJECTS (PrepContentSeason, "milestones", milestones, &milestone_shape),
  OBJECTS (PrepContentSeason, "application_events", events, &event_shape),
  OBJECTS (PrepContentSeason, "glossary", glossary, &term_shape),
};
SHAPE (season, NONE, PrepContentSeason);

static const PrepContentField target_fields[] = {
  NUMBER (PrepContentTarget, "seconds", seconds),
  NUMBER (PrepContentTarget, "seconds_min", seconds_min),
  NUMBER (PrepContentTarget, "seconds_max", seconds_max),
  NUMBER (PrepContentTarget, "words", words),
  NUMBER (PrepContentTarget, "words_per_minute", words_per_minute),
  NUMBER (PrepContentTarget, "stories_min", stories_min),
  NUMBER (PrepContentTarget, "stories_max", stories_max),
};
SHAPE (target, NONE, PrepContentTarget);

static const PrepContentField part_fields[] = {
  TOKEN (PrepContentPart, "id", key),
  TEXT (PrepContentPart, "letter", letter),
  TEXT (PrepContentPart, "name", name),
  NUMBER (PrepContentPart, "share", share),
  NUMBER (PrepContentPart, "share_min", share_min),
  NUMBER (PrepContentPart, "share_max", share_max),
  TEXT (PrepContentPart, "purpose", purpose),
  TEXTS (PrepContentPart, "ask", ask),
  TEXTS (PrepContentPart, "avoid", avoid),
  TEXTS (PrepContentPart, "openers", openers),
};
SHAPE (part, PART, PrepContentPart);

static const PrepContentField framework_part_fields[] = {
  TEXT (PrepContentFrameworkPart, "letter", letter),
  TEXT (PrepContentFrameworkPart, "name", name),
  NUMBER (PrepContentFrameworkPart, "share", share),
};
SHAPE (framework_part, NONE, PrepContentFrameworkPart);

static const PrepContentField framework_fields[] = {
  TOKEN (PrepContentFramework, "id", key),
  TEXT (PrepContentFramework, "name", name),
  OBJECTS (PrepContentFramework, "parts", parts, &framework_part_shape),
  TEXT (PrepContentFramework, "when", when),
};
SHAPE (framework, FRAMEWORK, PrepContentFramework);

static const PrepContentField star_fields[] = {
  TEXT (PrepContentStar, "intro", intro),
  OBJECT (PrepContentStar, "target", target, &target_shape),
  OBJECTS (PrepContentStar, "parts", parts, &part_shape),
  OBJECTS (PrepContentStar, "frameworks", frameworks, &framework_shape),
  OBJECTS (PrepContentStar, "checks", checks, &line_shape),
};
SHAPE (star, NONE, PrepContentStar);

/* Returns: (transfer none): what the object of @file is read into */
const PrepContentShape *
prep_content_file_get_shape (PrepContentFile file)
{
  static const PrepContentShape *const shapes[PREP_CONTENT_N_FILES] = {
    [PREP_CONTENT_FILE_BEHAVIORAL] = &behavioral_shape,
    [PREP_CONTENT_FILE_CULTURE] = &culture_shape,
    [PREP_CONTENT_FILE_CULTURE_QUESTIONS] = &culture_questions_shape,
    [PREP_CONTENT_FILE_PLANS] = &plans_shape,
    [PREP_CONTENT_FILE_PRACTICE] = &practice_shape,
    [PREP_CONTENT_FILE_PREPARATION] = &preparation_shape,
    [PREP_CONTENT_FILE_RUBRIC] = &rubric_shape,
    [PREP_CONTENT_FILE_SEASON] = &season_shape,
    [PREP_CONTENT_FILE_STAR] = &star_shape,
  };

  return shapes[file];
}
