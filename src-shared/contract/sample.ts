import * as z from 'zod';

import { changed, procedure } from './base.ts';

export const sample = {
  /** Fills an empty vault with a believable household's last fourteen months. */
  load: procedure.output(changed.extend({ transactions: z.int() })),
};
