// Preloaded into CLI for Microsoft 365, which knows Graph by its name alone: leads that name to the sandbox directory, and every other nowhere.
const http = require('node:http');
const https = require('node:https');
const { URL } = require('node:url');

const { hostname, port } = new URL(process.env.GRAPH_BASE_URL);
https.request = (options, ...rest) => {
  const isGraph = [options.host, options.hostname].includes('graph.microsoft.com');
  const headers = { ...options.headers, host: `${hostname}:${port}` };
  const to = isGraph ? { port } : { port: 9 };
  const plain = {
    ...options,
    headers,
    protocol: 'http:',
    host: hostname,
    hostname,
    agent: undefined,
    agents: undefined,
  };
  return http.request({ ...plain, ...to }, ...rest);
};
