/** The forms of question, in the order in which they are preferred where a question fits several. */
import type { Form } from './form.ts';
import { LIFE_FORM } from './life-form.ts';
import { OVERVIEW_FORM, SOURCES_FORM } from './overview-form.ts';
import { OWNER_FORM } from './owner-form.ts';
import { AROUND_FORM, CONNECTIONS_FORM, DIFFERENCE_FORM } from './pair-forms.ts';
import { PRICE_FORM } from './price-form.ts';
import { RELATION_FORM } from './relation-form.ts';
import { ROLE_FORM } from './role-form.ts';
import { CARD_FORM, CHANGES_FORM, FATE_FORM, LIST_FORM, MAKERS_FORM, ORIGINS_FORM, SAYS_FORM } from './other-forms.ts';
import { CONFLICTS_FORM, REFUTED_FORM, UNSOURCED_FORM } from './standing-forms.ts';

export const FORMS: readonly Form[] = [
  OWNER_FORM,
  ORIGINS_FORM,
  MAKERS_FORM,
  FATE_FORM,
  LIFE_FORM,
  PRICE_FORM,
  CONNECTIONS_FORM,
  AROUND_FORM,
  DIFFERENCE_FORM,
  CHANGES_FORM,
  CONFLICTS_FORM,
  REFUTED_FORM,
  UNSOURCED_FORM,
  SAYS_FORM,
  OVERVIEW_FORM,
  SOURCES_FORM,
  RELATION_FORM,
  ROLE_FORM,
  LIST_FORM,
  CARD_FORM,
];
