import { fileURLToPath } from 'node:url';

// Sources lie in src-main/<folder>/, bundles in out/main/: two levels below the project's folder in both cases.
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The folder of the built screens. */
export const RENDERER_FOLDER = inProject('out/renderer');

/** The one script that runs in the window before the page, built for the sandbox. */
export const PRELOAD_FILE = inProject('out/preload/preload.cjs');
