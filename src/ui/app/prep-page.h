/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

#pragma once

#include <adwaita.h>

#include "content/prep-content.h"
#include "model/prep-library.h"
#include "model/prep-today.h"

G_BEGIN_DECLS

#define PREP_TYPE_PAGE (prep_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (PrepPage, prep_page, PREP, PAGE, AdwBin)

/**
 * PrepPageClass:
 * @new_label: what Ctrl+N makes here ("New story"), marked with N_(); NULL: nothing can be made
 * @new_item: makes it
 * @search: opens the page's search; NULL: the page has none
 * @go_back: goes back one step; called only while "can-go-back" is set
 * @open: shows what @target names ("story/UUID", "page/stories"); FALSE when it is not there
 *
 * What a tab tells the window about itself. The actions page.new, page.search and page.back call
 * these, and are enabled by them.
 */
struct _PrepPageClass
{
  AdwBinClass parent_class;

  const char *new_label;
  void     (*new_item) (PrepPage   *self);
  void     (*search)   (PrepPage   *self);
  void     (*go_back)  (PrepPage   *self);
  gboolean (*open)     (PrepPage   *self,
                        const char *target);
};

PrepLibrary *prep_page_get_library     (PrepPage   *self);
PrepContent *prep_page_get_content     (PrepPage   *self);
PrepToday   *prep_page_get_today       (PrepPage   *self);
const char  *prep_page_get_title       (PrepPage   *self);
void         prep_page_set_title       (PrepPage   *self,
                                        const char *title);
gboolean     prep_page_get_can_go_back (PrepPage   *self);
void         prep_page_set_can_go_back (PrepPage   *self,
                                        gboolean    can_go_back);
gboolean     prep_page_get_can_new     (PrepPage   *self);
void         prep_page_set_can_new     (PrepPage   *self,
                                        gboolean    can_new);
gboolean     prep_page_get_narrow      (PrepPage   *self);
void         prep_page_set_narrow      (PrepPage   *self,
                                        gboolean    narrow);
gboolean     prep_page_get_immersive   (PrepPage   *self);
void         prep_page_set_immersive   (PrepPage   *self,
                                        gboolean    immersive);
gboolean     prep_page_get_needs_attention (PrepPage *self);
void         prep_page_set_needs_attention (PrepPage *self,
                                            gboolean  needs_attention);
const char  *prep_page_get_new_label   (PrepPage   *self);
gboolean     prep_page_can_search      (PrepPage   *self);
void         prep_page_new_item        (PrepPage   *self);
void         prep_page_search          (PrepPage   *self);
void         prep_page_go_back         (PrepPage   *self);
gboolean     prep_page_open            (PrepPage   *self,
                                        const char *target);
void         prep_page_add_toast       (PrepPage   *self,
                                        AdwToast   *toast);

G_END_DECLS
