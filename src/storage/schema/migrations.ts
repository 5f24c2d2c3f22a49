import { firstSchema } from './first-schema';

/** In this order, each once; a released one is never changed again. The schema's version is how many were run. */
export const migrations: readonly string[] = [firstSchema];
