import type { SavedReport } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Tools } from './run.ts';

/** Finds a saved report by name. Throws `not_found` with the names that there are. */
export const savedNamed = async ({ api }: Tools, name: string): Promise<SavedReport> => {
  const saved = await api.reports.saved();
  const found = saved.find((each) => foldName(each.name) === foldName(name));
  if (found) return found;
  const known = saved.map((each) => each.name);
  const hint = known.length === 0 ? 'None is saved yet.' : `There is: ${known.join(', ')}.`;
  throw new PecuniaError('not_found', `There is no saved report called “${name.trim()}”. ${hint}`, { name, known });
};
