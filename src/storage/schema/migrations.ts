import { accountSchema } from './account-schema';
import { engineSchema } from './engine-schema';
import { evidenceSchema } from './evidence-schema';
import { firstSchema } from './first-schema';
import { keptSchema } from './kept-schema';
import { listSchema } from './list-schema';
import { mailSchema } from './mail-schema';
import { openedSchema } from './opened-schema';
import { restSchema } from './rest-schema';
import { sharedSchema } from './shared-schema';
import { signInSchema } from './sign-in-schema';
import { tabSchema } from './tab-schema';
import { watchSchema } from './watch-schema';

/** In this order, each once; a released one is never changed again. The schema's version is how many were run. */
export const migrations: readonly string[] = [
  firstSchema,
  signInSchema,
  evidenceSchema,
  watchSchema,
  sharedSchema,
  restSchema,
  tabSchema,
  accountSchema,
  keptSchema,
  engineSchema,
  openedSchema,
  mailSchema,
  listSchema,
];
