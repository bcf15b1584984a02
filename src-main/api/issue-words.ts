import type * as z from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object of fields',
};

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

const sizeWords = ({ origin }: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, limit: string): string =>
  origin in UNITS ? `must have ${limit}${UNITS[origin]}` : `must be ${limit}`;

/** Returns what is wrong with a field, in words that follow its name. Whether it is missing is known only where zod reports the input. */
export const issueWords = (issue: z.core.$ZodIssue): string => {
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined)
    return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return sizeWords(issue, `at most ${issue.maximum}`);
    case 'too_small':
      return issue.minimum === 1 && issue.origin in UNITS
        ? 'must not be empty'
        : sizeWords(issue, `at least ${issue.minimum}`);
    case 'invalid_union':
      return 'is none that Pecunia knows';
    case 'custom':
      return issue.message;
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'cannot be read';
  }
};
