import type { Logger } from '../../src/ports/logger';

/** Says nothing; a test that fails shows the chat instead. */
export const quietLogger: Logger = { info: () => {}, warn: () => {}, error: () => {} };
