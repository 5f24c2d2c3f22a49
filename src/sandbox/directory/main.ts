import { GRAPH_LIMITS } from './settings';
import { startDirectory } from './start-directory';

/** The directory in a process of its own, as slow and as strict as the real one; it ends with its parent. */
async function main(): Promise<void> {
  const directory = await startDirectory({
    replicationDelayMs: 2000,
    latencyMs: [40, 120],
    throttle: GRAPH_LIMITS,
  });
  const stop = () => {
    void directory.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdin.once('end', stop).once('close', stop).resume();
  process.stdout.write(`${JSON.stringify({ ready: true, graph: directory.url })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
