import * as fc from 'fast-check';
import { camtAccount, camtBalance, camtDocument, camtEntry, camtPayment } from '../fixtures/camt-message.ts';
import { escaped, movements, unsigned } from './movements.ts';
import type { Movement } from './movements.ts';
import { plainFile } from './valid-file.ts';
import type { ValidFile } from './valid-file.ts';

const entry = (row: Movement): string => {
  const isDebit = row.amount < 0;
  const other = isDebit ? 'Cdtr' : 'Dbtr';
  return camtEntry({
    amount: unsigned(row),
    direction: isDebit ? 'DBIT' : 'CRDT',
    booked: row.date,
    valued: row.date,
    more: `<AcctSvcrRef>${row.id}</AcctSvcrRef>`,
    details: camtPayment(`<RltdPties><${other}><Nm>${escaped(row.payee)}</Nm></${other}></RltdPties>`),
  });
};

/** Statements as CAMT.052, .053 and .054, some with a prefix before each name. */
export const camtFiles: fc.Arbitrary<ValidFile> = fc
  .record({
    rows: movements,
    kind: fc.constantFrom('052', '053', '054'),
    version: fc.constantFrom('02', '08'),
    prefix: fc.boolean(),
  })
  .map(({ rows, kind, version, prefix }) => {
    const plain = camtDocument(
      [camtAccount('DE02100100100006820101'), camtBalance('CLBD', '50.00', '2024-12-31'), ...rows.map(entry)],
      kind,
      version,
    );
    const text = prefix ? plain.replaceAll(/<(\/?)(?=[A-Z])/gu, '<$1n:').replace('xmlns=', 'xmlns:n=') : plain;
    return plainFile({ format: 'camt', fileName: 'statement.xml', rows: rows.length }, text);
  });
