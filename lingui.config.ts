import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src-renderer/locales/{locale}/messages', include: ['src-renderer'] }],
  format: formatter({ lineNumbers: false }),
});
