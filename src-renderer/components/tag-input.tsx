import { TagsInput } from '@mantine/core';
import type { TagsInputProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import { orpc } from '../app/api.ts';

const MOST_TAGS = 20;
const LONGEST_TAG = 40;

type TagInputProps = Omit<TagsInputProps, 'value' | 'onChange' | 'data'> & {
  readonly value: readonly string[];
  readonly onChange: (tags: string[]) => void;
};

/** Takes tags, completed from those in use; a `#` before one is only a habit of writing. */
export function TagInput({ value, onChange, ...props }: TagInputProps) {
  const { t } = useLingui();
  const { data: known = [] } = useQuery(orpc.transactions.tags.queryOptions());
  const change = (tags: readonly string[]): void => {
    const clean = tags.map((tag) =>
      tag
        .replace(/^[#\s]+/u, '')
        .trim()
        .slice(0, LONGEST_TAG),
    );
    onChange([...new Set(clean)].filter((tag) => tag !== ''));
  };
  return (
    <TagsInput
      acceptValueOnBlur
      maxTags={MOST_TAGS}
      maxDropdownHeight={180}
      placeholder={value.length === 0 ? t`Such as “holiday”` : ''}
      {...props}
      data={known.map(({ tag }) => tag)}
      value={[...value]}
      onChange={change}
    />
  );
}
