import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const TYPING_MS = 50;

export type SearchText = {
  /** What stands in the box, which is ahead of what is searched. */
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  /** Searches once the typing pauses. */
  readonly search: ((text: string) => void) & { readonly cancel: () => void };
};

/** Keeps what is typed into a search box beside the `value` that is searched, and follows it when that changes from outside. */
export function useSearchText(value: string, onChange: (search: string | undefined) => void): SearchText {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const search = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), TYPING_MS);
  if (known !== value) {
    // The address changed: by a link or “Clear”, or by what was typed here.
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  return { typed, setTyped, search };
}
