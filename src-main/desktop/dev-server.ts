import { app } from 'electron';

/** The address of the dev server that `npm run dev` started; null in every built app. */
export const devServer: string | null = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
