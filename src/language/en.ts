import { cards } from './en/cards';
import { endings } from './en/endings';
import { help } from './en/help';
import { labels } from './en/labels';
import { lists } from './en/lists';
import { messages } from './en/messages';
import { noteForIt } from './en/note-for-it';
import { plans } from './en/plans';
import { checks, fixers, warnings } from './en/reason-notes';
import { reasons } from './en/reasons';
import { tab } from './en/tab';
import { trouble } from './en/trouble';
import { tabPage } from './en/tab-page';
import type { Sentences } from './sentences';

export const en: Sentences = {
  locale: 'en',
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
