import type { Settings } from '../../../src-shared/contract/settings.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';

/** Saves a part of the settings at once, as one change with its undo. */
export function useSaveSettings(): (part: Partial<Settings>) => void {
  const { mutate } = useChange(orpc.settings.set.mutationOptions());
  return mutate;
}
