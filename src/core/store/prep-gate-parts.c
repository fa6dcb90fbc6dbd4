/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 *
 * Takes a checked text of any kind apart, one level deep: for files that others wrote, and for
 * those of ours that hold several collections.
 */

#include "store/prep-gate.h"
#include "store/prep-gate-private.h"

static gboolean
split (PrepGate *gate,
       GArray   *parts)
{
  PrepGateMember part = { { 0, 0 }, { 0, 0 } };
  PrepGateStep step;

  if (!prep_gate_begin_value (gate))
    return FALSE;
  if (gate->depth == 0)
    return TRUE;

  while ((step = prep_gate_step (gate, &part.name)) == PREP_GATE_MORE)
    {
      const char *start = gate->at;

      if (parts->len == PREP_GATE_MAX_RECORDS)
        return prep_gate_fail (gate, PREP_GATE_REASON_TOO_MANY_ITEMS, start);
      if (!prep_gate_walk_value (gate))
        return FALSE;
      part.value.offset = (gsize) (start - gate->text);
      part.value.length = (gsize) (gate->at - start);
      g_array_append_val (parts, part);
    }

  return step == PREP_GATE_END;
}

/**
 * prep_gate_split_parts:
 * @text: JSON; need not end with a zero byte
 * @length: its bytes
 *
 * Checks @text as prep_gate_check() does and finds, in the same pass, the members of the outermost
 * object, or the elements of the outermost array (whose names are empty spans). A text that is
 * neither has no parts.
 *
 * Returns: (transfer full) (element-type PrepGateMember) (nullable): spans in @text, or %NULL with
 *   @error (PREP_GATE_ERROR) set
 */
GArray *
prep_gate_split_parts (const char  *text,
                       gsize        length,
                       GError     **error)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (PrepGateMember));
  g_auto (PrepGate) gate = { 0 };

  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  prep_gate_init (&gate, text, length);
  if (!prep_gate_start (&gate) || !split (&gate, parts) || !prep_gate_finish (&gate))
    {
      prep_gate_set_error (&gate, error);
      return NULL;
    }

  return g_steal_pointer (&parts);
}
