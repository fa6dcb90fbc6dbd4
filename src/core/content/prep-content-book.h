/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * One file of shipped texts, read into structs by a table of its members. Private to this room;
 * everyone else uses PrepContent.
 */

#pragma once

#include "content/prep-content.h"

G_BEGIN_DECLS

typedef enum
{
  PREP_CONTENT_TOKEN,   /* const char *, as in the file */
  PREP_CONTENT_TEXT,    /* const char *, translated */
  PREP_CONTENT_NUMBER,  /* int or guint */
  PREP_CONTENT_FLAG,    /* gboolean */
  PREP_CONTENT_TOKENS,  /* const char *const *, as in the file */
  PREP_CONTENT_TEXTS,   /* const char *const *, translated */
  PREP_CONTENT_OBJECT,  /* pointer to one struct of shape */
  PREP_CONTENT_OBJECTS, /* pointer to count structs of shape */
} PrepContentType;

typedef struct _PrepContentShape PrepContentShape;

/* One member of a JSON object and the place of the struct where it goes. */
typedef struct
{
  const char *member;
  PrepContentType type;
  gsize offset;
  gsize count_offset;
  const PrepContentShape *shape;
  gboolean optional; /* may be left out; null is allowed everywhere */
} PrepContentField;

/* A struct and the members it is read from. When kind is not PREP_CONTENT_NONE its first field is
 * the key, and the struct can be looked up by it. */
struct _PrepContentShape
{
  const char *name;
  PrepContentKind kind;
  gsize size;
  const PrepContentField *fields;
  guint n_fields;
};

typedef struct _PrepContentBook PrepContentBook;

PrepContentBook *prep_content_book_new (const char             *name,
                                        const PrepContentShape *shape,
                                        GBytes                 *json,
                                        GError                **error);
void prep_content_book_free (PrepContentBook *self);
gconstpointer prep_content_book_get_root (PrepContentBook *self);
gconstpointer prep_content_book_lookup (PrepContentBook *self,
                                        PrepContentKind  kind,
                                        const char      *key);

const PrepContentShape *prep_content_file_get_shape (PrepContentFile file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrepContentBook, prep_content_book_free)

G_END_DECLS
