import type { Parts } from '../parts.ts';

export const IS_MAC = process.platform === 'darwin';

/** What the menus set going. */
export type MenuActions = Pick<Parts, 'client' | 'goTo' | 'opener' | 'quickEntry' | 'updates'>;
