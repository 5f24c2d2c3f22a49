// Loaded with --require into the Playground: its channel to the process that started it closes even when that one is killed.
const { rmSync } = require('node:fs');
const { basename } = require('node:path');

process.on('disconnect', () => {
  const folder = process.cwd(); // holds its log, with people's data in it
  if (basename(folder).startsWith('guestlist-playground-')) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
