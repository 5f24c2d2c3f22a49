import { buildPages } from '../../src/sandbox/build-pages';

/** Before all tests: the pages that the bot serves, as the code under test has them. */
export default buildPages;
