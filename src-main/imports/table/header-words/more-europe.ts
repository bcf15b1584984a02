import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of Romanian banks. */
export const ROMANIAN: HeaderPhrases = {
  booked: 'data inregistrarii|data contabila|data procesarii|data decontarii',
  date: 'data|data tranzactiei|data operatiunii|data platii',
  value: 'data valutei|data valuta',
  payee: 'beneficiar|nume beneficiar|partener|nume partener|ordonator beneficiar|comerciant|contraparte',
  payer: 'platitor|ordonator|nume ordonator',
  text: 'descriere|detalii|detalii tranzactie|explicatii|descriere tranzactie|detaliile tranzactiei',
  memo: 'tip tranzactie|observatii|mesaj',
  amount: 'suma|valoare|suma tranzactiei|suma in lei',
  debit: 'debit|suma debit|plati|iesiri|cheltuieli|retrageri',
  credit: 'credit|suma credit|incasari|intrari|venituri|depuneri',
  balance: 'sold|sold final|sold disponibil|sold contabil',
  currency: 'moneda|valuta',
  id: 'referinta|numar tranzactie|nr referinta|id tranzactie',
  category: 'categorie',
  other: 'cont|iban|numar cont|comision|curs|nr crt',
};

/** Column names of Croatian, Slovene, Serbian and Bosnian banks. */
export const SOUTH_SLAVIC: HeaderPhrases = {
  booked: 'datum knjizenja|datum obrade|datum knjizbe',
  date: 'datum|datum transakcije|datum izvrsenja|datum placila|datum placanja|datum promjene|datum prometa',
  value: 'datum valute|datum valutacije',
  payee:
    'primatelj|prejemnik|primalac|naziv primatelja|naziv partnera|partner|naziv prejemnika|platitelj primatelj|primatelj platitelj|naziv|ime prejemnika',
  payer: 'platitelj|placnik|uplatitelj|platilac|naziv placnika',
  text: 'opis|opis placanja|opis transakcije|namen|namen placila|svrha|svrha placanja|svrha doznake|opis placila',
  memo: 'vrsta transakcije|napomena|opomba|vrsta prometa',
  amount: 'iznos|znesek|iznos transakcije|promet|znesek v valuti racuna|iznos u valuti racuna',
  debit: 'isplata|isplate|duguje|dugovni promet|teret|zaduzenje|v breme|odliv|odlivi|breme|rashod|na teret',
  credit: 'uplata|uplate|potrazuje|potrazni promet|odobrenje|v dobro|priliv|prilivi|dobro|prihod|u korist',
  balance: 'stanje|saldo|novo stanje|stanje nakon transakcije|novo stanje racuna|koncno stanje',
  currency: 'valuta|oznaka valute',
  id: 'referenca|referencija|broj transakcije|id transakcije|stevilka transakcije|poziv na broj',
  category: 'kategorija',
  other: 'racun|iban|racun primatelja|racun prejemnika|model|rbr|tecaj|banka|sklic|tecaj|provizija',
};

/** Column names of Estonian, Latvian and Lithuanian banks. */
export const BALTIC: HeaderPhrases = {
  booked: 'kande kuupaev|gramatojuma datums|registravimo data',
  date: 'kuupaev|datums|operacijos data|tehingu kuupaev|makse kuupaev|darijuma datums|mokejimo data|maksajuma datums',
  value: 'vaartuspaev|valutesanas datums|valiutavimo data',
  payee:
    'saaja maksja|saaja maksja nimi|saanejs maksatajs|sanemejs maksatajs|gavejas moketojas|moketojas gavejas|saaja|sanemejs|gavejas|saaja nimi|partneris|gavejo pavadinimas|kliendi nimi',
  payer: 'maksja|maksatajs|moketojas',
  text: 'selgitus|apraksts|paskirtis|mokejimo paskirtis|maksajuma merkis|informacija sanemejam|aprasymas|detalas|detales',
  direction: 'deebet kreedit|deebet kreedit d c|debets kredits|debetas kreditas|debeto kredito|d k|deebet kreedit d k',
  amount: 'summa|suma|summa konta valuta|suma ir valiuta',
  debit: 'deebet|debets|debetas|valjaminek|islaidos|izdevumi',
  credit: 'kreedit|kredits|kreditas|sissetulek|pajamos|ienemumi',
  balance: 'saldo|jaak|atlikums|likutis|likutis po operacijos',
  currency: 'valuuta|valuta|valiuta',
  id: 'arhiveerimistunnus|viitenumber|arhiva kods|archyvo kodas|iraso nr|nuoroda',
  memo: 'tehingu tuup|tuup|reatuup|darijuma tips|operacijos tipas|rea tuup',
  other: 'kliendi konto|saaja maksja konto|konts|saskaita|dokumendi number|teenustasu|makseviis',
};

/** Column names of Ukrainian and Bulgarian banks. */
export const UKRAINIAN_BULGARIAN: HeaderPhrases = {
  date: 'дата|дата операції|дата і час операції|дата транзакції|дата на транзакция|дата на операция',
  booked: 'дата проведення|дата на счетоводно записване|дата на осчетоводяване',
  value: 'вальор|дата на вальор|дата валютування',
  payee:
    'контрагент|кореспондент|отримувач|одержувач|получател|наредител получател|наименование на контрагент|найменування контрагента',
  payer: 'платник|наредител|відправник',
  text: 'опис|опис операції|призначення платежу|деталі операції|описание|основание|основание за плащане|пояснения',
  memo: 'тип операції|вид операція|коментар|вид',
  direction: 'дебит кредит|дт кт',
  amount: 'сума|сума в валюті рахунку|сума в валюті картки|сума операції|сума на операцията|сума у валюті рахунку',
  foreign: 'сума в валюті операції|сума у валюті операції',
  debit: 'дебет|дебит|витрати|списання|плащания|изходящи|разход|разходи',
  credit: 'кредит|надходження|зарахування|постъпления|входящи|приход|приходи',
  balance: 'залишок|залишок після операції|баланс|салдо|наличност|салдо след операция',
  currency: 'валюта|валюта рахунку|валута',
  id: 'номер документа|референція|референция|номер операції|референт',
  category: 'категорія|категория',
  fee: 'комісія|такса',
  other: 'рахунок|картка|сметка|час|курс|кешбек|mcc',
};
