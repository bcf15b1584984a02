import { squeeze } from '../text/fold-text.ts';
import { child, childrenOf, descend, NONE, textAt, textOf } from './xml-elements.ts';
import type { XmlElements } from './xml-elements.ts';

/** What an entry, or one payment of it, says of its other side. */
export type EntryTexts = { readonly payeeText: string; readonly notes: string };

/** Which payment of which entry is described, and how the money moved. */
export type Described = {
  readonly entry: number;
  /** `NONE` when the entry has no details. */
  readonly payment: number;
  readonly comesIn: boolean;
  readonly isReversal: boolean;
};

const PLACEHOLDER = /^(?:not ?provided|nonref|none|n\/?a|unknown|keine information vorhanden|-+|\.+|0+)$/iu;

const said = (text: string): string => (PLACEHOLDER.test(text) ? '' : text);

/** Versions before 8 write the name itself, later ones the party or its bank around it. */
const partyName = (xml: XmlElements, parties: number, role: string): string => {
  const at = child(xml, parties, role);
  if (at === NONE) return '';
  return said(
    textOf(xml, at, ['Nm']) || textOf(xml, at, ['Pty', 'Nm']) || textOf(xml, at, ['Agt', 'FinInstnId', 'Nm']),
  );
};

/** Who stands on the other side: money comes in from the debtor; a reversal keeps the parties of what it takes back. */
const otherSide = (xml: XmlElements, parties: number, fromDebtor: boolean): readonly string[] =>
  parties === NONE
    ? []
    : [
        partyName(xml, parties, fromDebtor ? 'Dbtr' : 'Cdtr'),
        partyName(xml, parties, fromDebtor ? 'UltmtDbtr' : 'UltmtCdtr'),
      ];

const structured = (xml: XmlElements, remittance: number): readonly string[] =>
  childrenOf(xml, remittance, 'Strd').flatMap((at) => [
    textOf(xml, at, ['CdtrRefInf', 'Ref']) || textOf(xml, at, ['CdtrRefInf', 'CdtrRef']),
    textOf(xml, at, ['RfrdDocInf', 'Nb']) || textOf(xml, at, ['RfrdDocInf', 'RfrdDocNb']),
    ...childrenOf(xml, at, 'AddtlRmtInf').map((line) => textAt(xml, line)),
  ]);

const unstructured = (xml: XmlElements, remittance: number): string =>
  squeeze(
    childrenOf(xml, remittance, 'Ustrd')
      .map((at) => textAt(xml, at))
      .join(' '),
  );

const CODES = [
  ['Prtry', 'Cd'],
  ['Domn', 'Fmly', 'SubFmlyCd'],
] as const;

/** Codes that are numbers of the bank tell a user nothing. */
const NUMBER = /\d{5}|^[\da-f-]{16,}$|^\W*\d+\W*$/iu;

const codeOf = (xml: XmlElements, at: number): string => {
  const code = child(xml, at, 'BkTxCd');
  for (const path of CODES) {
    const text = textOf(xml, code, path);
    if (text !== '' && !NUMBER.test(text)) return text;
  }
  return '';
};

const joined = (payeeText: string, texts: readonly string[]): string => {
  let notes = '';
  for (const text of texts) {
    if (text === '' || text === payeeText || notes.includes(text)) continue;
    notes = notes === '' ? text : `${notes} · ${text}`;
  }
  return notes;
};

/** Reads the other side's name, or the clearest text in its place, and notes of everything else that was said. */
export const readTexts = (xml: XmlElements, { entry, payment, comesIn, isReversal }: Described): EntryTexts => {
  const parties = child(xml, payment, 'RltdPties');
  const [name = '', ultimate = ''] = otherSide(xml, parties, comesIn !== isReversal);
  const remittance = child(xml, payment, 'RmtInf');
  const purpose = unstructured(xml, remittance);
  const texts = [
    purpose,
    ...(remittance === NONE ? [] : structured(xml, remittance)),
    said(textOf(xml, payment, ['AddtlTxInf'])),
    said(textOf(xml, entry, ['AddtlNtryInf'])),
    textAt(xml, descend(xml, payment, ['RtrInf', 'AddtlInf'])),
  ];
  const payeeText = name || ultimate || texts.find((text) => text !== '') || codeOf(xml, payment) || codeOf(xml, entry);
  const reference = said(textOf(xml, payment, ['Refs', 'EndToEndId']));
  return { payeeText, notes: joined(payeeText, [ultimate, ...texts, reference]) };
};
