/** Holds the layers of CONTRIBUTING.md: channel → flows → domain; flows → ports → domain; only composition sees everything. */
const only = (name, packagePattern, allowed) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed },
  to: { path: packagePattern },
});
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/state\\.ts$', '^src/(operate|web)/', '\\.d\\.ts$'] },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    layer('domain-is-pure', '^src/domain/', '^src/domain/'),
    {
      name: 'domain-has-no-io',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    layer('ports-know-the-domain', '^src/ports/', '^src/(ports|domain)/'),
    layer('flows-know-ports-and-domain', '^src/flows/', '^src/(flows|ports|domain)/'),
    layer('graph-implements-ports', '^src/graph/', '^src/(graph|ports|domain)/'),
    layer('storage-implements-ports', '^src/storage/', '^src/(storage|ports|domain)/'),
    layer('files-implement-ports', '^src/files/', '^src/(files|ports|domain)/'),
    layer('identity-implements-ports', '^src/identity/', '^src/(identity|ports|domain)/'),
    layer('language-knows-the-domain', '^src/language/', '^src/(language|domain)/'),
    layer('telemetry-implements-ports', '^src/telemetry/', '^src/(telemetry|ports|domain)/'),
    layer('channel-calls-flows', '^src/channel/', '^src/(channel|flows|ports|domain|language)/'),
    layer('web-knows-domain-types', '^src/web/', '^src/(web|domain)/'),
    {
      name: 'web-imports-types-alone',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    layer('api-calls-flows', '^src/api/', '^src/(api|flows|ports|domain|language)/'),
    layer('directory-stands-alone', '^src/sandbox/directory/', '^src/sandbox/directory/'),
    {
      name: 'production-never-imports-the-sandbox',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sandbox/' },
      to: { path: '^src/sandbox/' },
    },
    only(
      'botbuilder-stays-in-channel',
      'node_modules/(botbuilder|botframework)',
      '^src/(channel/|server\\.ts)',
    ),
    only('graph-client-stays-in-graph', 'node_modules/@microsoft/microsoft-graph-client', '^src/graph/'),
    only('azure-identity-stays-in-identity', 'node_modules/@azure/', '^src/identity/'),
    only(
      'restify-stays-in-server',
      'node_modules/restify',
      '^src/(server\\.ts|operator-server\\.ts|operate/desk/desk-server\\.ts|sandbox/directory/)',
    ),
    only('file-formats-stay-in-files', 'node_modules/(papaparse|read-excel-file|fflate)/', '^src/files/'),
    only('teams-js-stays-in-web', 'node_modules/@microsoft/teams-js', '^src/web/'),
    only('react-stays-in-web', 'node_modules/(react|react-dom|@fluentui|@tanstack)/', '^src/web/'),
    only('sql-stays-in-storage', 'node_modules/(pg|pg-boss|@electric-sql)/', '^src/storage/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'types'],
    },
  },
};
