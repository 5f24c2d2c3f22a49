/** Bots killed and frozen on one store: `npm run soak:ci`. */
module.exports = {
  ...require('./jest.config'),
  roots: ['<rootDir>/test/soak'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Each test has processes of its own, which mostly wait: for a lease, for the quiet period.
  maxWorkers: 2,
};
