const base = require('./jest.config.js');

/** The tests that need Chromium and the Microsoft 365 Agents Playground. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
