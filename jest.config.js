/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/test/bench/node_modules/'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/soak/'],
  // jose is an ES module; Node 20.19 requires those by itself, jest on Node 20 does not.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  transform: {
    'node_modules/jose/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' }, jsc: { target: 'es2022' } }],
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  globalSetup: '<rootDir>/test/support/pages-are-built.ts',
  testTimeout: 30_000,
  // Most tests wait for real HTTP, stores and processes, so that a worker for every processor pays.
  maxWorkers: '100%',
};
