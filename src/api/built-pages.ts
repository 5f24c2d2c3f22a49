import { join } from 'node:path';

/** Where `npm run build:web` puts them: src/api and dist/api lie equally deep. */
export const BUILT_PAGES = join(__dirname, '../../dist/web/tab');
