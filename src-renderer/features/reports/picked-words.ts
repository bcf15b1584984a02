import { useLingui } from '@lingui/react/macro';

type Choice = { readonly value: string; readonly label: string };

/** Says what is picked of some choices: the first by its name, and how many more; null for none. */
export function usePickedWords(picked: readonly string[], choices: readonly Choice[]): string | null {
  const { t } = useLingui();
  const [first] = picked;
  if (first === undefined) return null;
  const name = choices.find(({ value }) => value === first)?.label ?? '…';
  return picked.length === 1 ? name : t`${name} +${picked.length - 1}`;
}
