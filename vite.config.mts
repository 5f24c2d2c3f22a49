import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, 'src/web');
const OUT = join(import.meta.dirname, 'dist/web');

/** A copy beside each asset that the server can send as it is. */
function gzipAssets(): Plugin {
  return {
    name: 'gzip-assets',
    closeBundle() {
      const folder = join(OUT, 'tab/assets');
      for (const name of readdirSync(folder)) {
        writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
      }
    },
  };
}

/** The pages inside Teams: src/web to dist/web, one page of HTML each. */
export default defineConfig({
  root: ROOT,
  publicDir: false,
  plugins: [gzipAssets()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    assetsDir: 'tab/assets',
    assetsInlineLimit: 0, // the pages' content security policy knows files of this host alone
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog: (level, log, report) => {
        // React's directive for servers, of which there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      input: ['guests', 'bulk', 'team', 'team-config'].map((name) => join(ROOT, 'tab', `${name}.html`)),
    },
  },
});
