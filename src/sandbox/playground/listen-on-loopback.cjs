// Loaded with --require into the Playground, which listens on every network interface and has no option against it.
const net = require('node:net');

const LOOPBACK = '127.0.0.1';
const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function listenOnLoopback(...args) {
  const callback = typeof args.at(-1) === 'function' ? [args.at(-1)] : [];
  const [first] = args;
  const options = typeof first === 'object' && first !== null ? first : { port: Number(first ?? 0) };
  if (typeof options.port === 'undefined')
    throw new Error('The Playground may listen on a port of 127.0.0.1 only.');
  return listen.call(this, { ...options, host: LOOPBACK }, ...callback);
};
