import { foldWords } from '../text/fold-text.ts';

const list = (phrases: string): ReadonlySet<string> => new Set(phrases.split('|').map(foldWords));

/** Columns that are the user's own account whatever stands in them. */
const OWN = list(
  'account name|account nickname|auftragskonto|iban auftragskonto|eigenes konto|eigene iban|own account|own account number|own iban|account iban|my account|numer rachunku wlasnego|moj rachunek|vlastni ucet|sajat szamlaszam|egen konto|eget kontonummer|compte proprietaire|cuenta propia|conto proprio|eigen rekening|tegoedrekening|rekening opdrachtgever',
);

/** Columns that may be the own account or the other side's: what stands in them must tell. */
const LIKELY = list(
  'account|bank account|account number|account no|account id|first bank card|bank card|szamla neve|konto|kontonummer|kontoname|konto nr|kontonr|iban|iban bban|rekening|rekeningnummer|compte|numero de compte|n de compte|nom du compte|cuenta|numero de cuenta|nombre de la cuenta|conto|numero conto|conto corrente|conta|numero da conta|rachunek|numer rachunku|nr rachunku|numer konta|ucet|cislo uctu|nazev uctu|nazov uctu|szamla|szamlaszam|tili|tilinumero|hesap|hesap no|hesap numarasi|счет|номер счета|рахунок|номер рахунку|сметка|card|card number|card no|card last 4|last 4|kartennummer|kreditkartennummer|karte|carte|numero de carte|tarjeta|numero de tarjeta|carta|numero carta|kaart|kaartnummer|kredietkaart|karta|numer karty|cislo karty|номер карты|карта|口座|口座番号|口座名|カード番号|账号|帐号|账户|卡号|帳號|계좌|계좌번호|카드번호|wallet|portfolio|portemonnaie|bezeichnung auftragskonto',
);

const NAMES = list(
  'account name|account nickname|kontoname|bezeichnung auftragskonto|nom du compte|nombre de la cuenta|nazev uctu|nazov uctu|wallet|portfolio|口座名',
);

/** How sure a column's name makes it the own account. */
export type OwnAccountName = 'own' | 'likely' | null;

/** Returns what a column's name says of it. */
export const ownAccountName = (name: string): OwnAccountName => {
  const words = foldWords(name);
  if (OWN.has(words)) return 'own';
  return LIKELY.has(words) ? 'likely' : null;
};

/** Tells whether a column names accounts rather than numbering them. */
export const isAccountNameColumn = (name: string): boolean => NAMES.has(foldWords(name));

const LABEL =
  /^(?:iban|(?:bank )?account(?: (?:number|no|nr|id))?|a c(?: no)?|acct(?: no)?|konto(?: ?nummer| ?nr)?|kontonummer iban|iban kontonummer|auftragskonto|rekening(?: ?nummer)?|rachunek|(?:numer|nr) rachunku|(?:cislo )?uctu|ucet|compte(?: n(?:o|umero)?)?|numero compte|n(?:umero)?(?: de)? compte|cuenta|n(?:umero)?(?: de)? cuenta|conto(?: corrente)?(?: n(?:umero)?)?|n(?:umero)? conto|conta(?: corrente)?|n(?:umero)?(?: da| de)? conta|tili(?:numero)?|szamlaszam|hesap (?:no|numarasi)|номер счета|счет|card(?: (?:number|no))?|credit card(?: (?:number|no))?|karte|kartennummer|kreditkarte(?:nnummer)?|kaart(?:nummer)?|n(?:umero)?(?: de)? carte|口座番号|账号|帐号|卡号|帳號|계좌번호|savings account(?: no)?|current account(?: no)?|for account|account details for|account activity for|account history for|statement for account|statement for account number|account statement for|transactions for account|kontoauszug fur konto|umsatze konto)$/u;

/** Tells whether a text above the table labels the account's number. */
export const labelsAccount = (text: string): boolean => LABEL.test(foldWords(text));

const NAME_LABEL =
  /^(?:account (?:name|nickname|description|type)|kontoname|konto ?bezeichnung|kontomodell|nom du compte|intitule du compte|nombre de la cuenta|nome conto|nazwa (?:rachunku|konta)|nazev uctu|nazov uctu|rekening ?naam|product|produkt)$/u;

/** Tells whether a text above the table labels the account's name. */
export const labelsAccountName = (text: string): boolean => NAME_LABEL.test(foldWords(text));
