import { cards } from './nl/cards';
import { endings } from './nl/endings';
import { help } from './nl/help';
import { labels } from './nl/labels';
import { lists } from './nl/lists';
import { messages } from './nl/messages';
import { noteForIt } from './nl/note-for-it';
import { plans } from './nl/plans';
import { checks, fixers, warnings } from './nl/reason-notes';
import { reasons } from './nl/reasons';
import { tab } from './nl/tab';
import { trouble } from './nl/trouble';
import { tabPage } from './nl/tab-page';
import type { Sentences } from './sentences';

export const nl: Sentences = {
  locale: 'nl',
  reasons,
  fixers,
  checks,
  warnings,
  plans,
  endings,
  labels,
  cards,
  messages,
  help,
  lists,
  tab,
  trouble,
  tabPage,
  noteForIt,
};
