import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const inProject = (path: string): string => resolve(import.meta.dirname, path);

/** Each kind of report is found by its file beside the built app as it is beside the sources. */
const reportKinds = Object.fromEntries(
  globSync('src-main/api/report-kinds/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] }).map((file) => [
    `report-kinds/${basename(file, '.ts')}`,
    inProject(file),
  ]),
);

export default defineConfig({
  main: {
    build: {
      // Pure JavaScript of hundreds of small files starts several times faster as part of the bundle.
      externalizeDeps: {
        exclude: ['drizzle-orm', 'zod', '@orpc/client', '@orpc/contract', '@orpc/server', 'commander', 'papaparse'],
      },
      rolldownOptions: {
        input: {
          desktop: inProject('src-main/desktop/main.ts'),
          cli: inProject('src-main/cli/main.ts'),
          'import-worker': inProject('src-main/api/import-worker.ts'),
          'report-worker': inProject('src-main/api/report-worker.ts'),
          'receipt-drawing-process': inProject('src-main/api/receipt-drawing-process.ts'),
          'reader-process': inProject('src-main/receipts/pool/reader-process.ts'),
          'tesseract-thread': inProject('src-main/receipts/readers/tesseract/tesseract-thread.ts'),
          ...reportKinds,
        },
        // Chunks lie beside the entries, so that code may find its worker next to itself from either.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can neither import nor require from node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: inProject('src-main/desktop/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inProject('src-renderer'),
    // The hosts put a fresh nonce in the place of this word in each index.html they serve.
    html: { cspNonce: 'PECUNIA_CSP_NONCE' },
    build: {
      minify: true,
      // A data: URL would need a wider content security policy than files of our own.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: inProject('src-renderer/index.html') },
    },
    server: { strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    plugins: [babel({ presets: [linguiTransformerBabelPreset()] }), react(), lingui()],
  },
});
