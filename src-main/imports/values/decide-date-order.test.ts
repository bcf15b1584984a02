import { describe, expect, it } from 'vitest';
import { readCsv } from '../table/read-csv.ts';
import { decideDateOrder } from './decide-date-order.ts';
import type { DateColumn } from './decide-date-order.ts';

const decide = (texts: readonly string[], clues: Partial<DateColumn> = {}) => {
  const nothing = { otherColumns: [], neighbours: [], preamble: [], languages: [], chain: null, statementDays: [] };
  const { decision, question } = decideDateOrder({ texts, ...nothing, ...clues }, {});
  return decision ? decision.value : question?.choices.map(({ value }) => value);
};

describe('the order of day and month', () => {
  it.each([
    ['a year of two digits that could stand first, the others agree', ['03/03/10'], 'dmy'],
    ['several such days', ['03/03/10', '04/04/10'], 'dmy'],
    ['one that differs', ['03/03/10', '03/04/10'], ['dmy', 'mdy']],
    ['a full year', ['03/03/2010'], 'dmy'],
    ['a full year that differs', ['03/04/2010'], ['dmy', 'mdy']],
    ['nothing to tell', ['01/02/03'], ['dmy', 'mdy']],
  ])('%s', (_name, texts, expected) => {
    expect(decide(texts)).toEqual(expected);
  });

  it('leaves a table of such days without a question', () => {
    const { questions, statements } = readCsv(
      { text: 'Date,Payee,Amount\n03/03/10,Bakery,-4.50\n', encoding: 'utf-8', encodingReason: '' },
      { fileName: 'a.csv', fallbackCurrency: 'USD', answers: {} },
    );
    expect(questions).toEqual([]);
    expect(statements[0]?.rows.map(({ date, amount }) => [date, amount])).toEqual([['2010-03-03', -450]]);
  });
});
