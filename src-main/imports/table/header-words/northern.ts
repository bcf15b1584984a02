import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of Swedish banks. */
export const SWEDISH: HeaderPhrases = {
  booked: 'bokforingsdag|bokforingsdatum|bokford|bokford datum|bokfort|clearingdag',
  date: 'datum|transaktionsdag|transaktionsdatum|reskontradatum|kopdatum|inkopsdatum',
  value: 'valutadag|valutadatum|rantedatum',
  payee: 'mottagare|mottagare betalare|namn|motpart|betalningsmottagare|avsandare mottagare|butik',
  payer: 'avsandare|betalare',
  text: 'beskrivning|text|transaktion|specifikation|rubrik|transaktionstext|handelse|forklaring|transaktionsbeskrivning|detaljer',
  memo: 'meddelande|referens text|transaktionstyp|anteckning|typ|kommentar|meddelanden',
  direction: 'in ut|debet kredit',
  amount: 'belopp|transaktionsbelopp|belopp sek|bokfort belopp|belopp i sek|summa|~belopp',
  foreign: 'utlandskt belopp|belopp i utlandsk valuta|originalbelopp|valutabelopp',
  debit: 'uttag|utgift|debet|ut|utgifter|utbetalning|uttag sek',
  credit: 'insattning|inkomst|kredit|inkomster|inbetalning|insattning sek|insattningar',
  balance: 'saldo|bokfort saldo|disponibelt belopp|saldo sek|behallning|saldo efter',
  currency: 'valuta',
  id: 'verifikationsnummer|referens|transaktionsid|radnummer|referensnummer',
  category: 'kategori|underkategori',
  rate: 'kurs|vaxelkurs|valutakurs',
  fee: 'avgift',
  other: 'kontonummer|konto|clearingnummer|produkt|clnr|kortnummer|kortinnehavare|ort|land|stad|kontonamn',
};

/** Column names of Norwegian and Danish banks. */
export const DANISH_NORWEGIAN: HeaderPhrases = {
  booked:
    'bogforingsdato|bogfort|bokforingsdato|bokfort|bokfort dato|posteringsdato|bokforingsdag|bogfort dato|bogforingsdag',
  date: 'dato|transaksjonsdato|transaktionsdato|kjopsdato|utfort dato|kobsdato|dato og tid|betalingsdato|handelsdato|~dato',
  value: 'valordato|rentedato|valor|valutadato|rente dato',
  payee:
    'mottaker|modtager|navn|motpart|modpart|modtagernavn|mottakernavn|avsender mottaker|beloppet gjelder|betaler|afsender|beskrivelse mottaker|butikk|motta ker navn',
  text: 'tekst|beskrivelse|forklaring|transaktion|posteringstekst|spesifikasjon|detaljer|emne|transaksjon|transaksjonstekst|beskrivning|tittel',
  memo: 'melding|besked|besked til modtager|melding kid|notat|type|transaksjonstype|transaktionstype|arkivref|note|undertype|kommentar|meddelelse|undertekst',
  direction: 'inn ut|ind ud',
  amount: 'belop|belob|belob i dkk|belop nok|belop i nok|belob dkk|transaksjonsbelop|~belop|~belob|sum',
  foreign:
    'opprinnelig belop|valutabelop|originalt belob|belop i valuta|oprindeligt belob|utenlandsk belop|belob i valuta',
  debit: 'ut|ut fra konto|ut av konto|haevet|udgift|udgifter|ud|belop ut|ut fra|haevninger|debet|uttak',
  credit: 'inn|inn pa konto|indsat|indtaegt|indtaegter|ind|belop inn|inn til konto|kredit|indbetaling|innskudd',
  balance: 'saldo|bogfort saldo|bokfort saldo|saldo etter|balance|disponibel saldo|saldo efter|saldo dkk',
  currency: 'valuta|valutakode',
  id: 'arkivreferanse|referanse|reference|referencenummer|numref|transaksjonsid|id|referansenummer|bilagsnummer',
  status: 'status|afstemt',
  category: 'kategori|underkategori|hovedkategori|hovedgruppe|undergruppe',
  rate: 'kurs|valutakurs|vekslingskurs',
  fee: 'gebyr',
  other:
    'konto|kontonummer|kortnummer|fra konto|til konto|land|sted|kontonavn|avsenders konto|bankkonto|fra kontonummer|til kontonummer',
};

/** Column names of Finnish banks. */
export const FINNISH: HeaderPhrases = {
  booked: 'kirjauspaiva|kirjauspvm|kirjattu|kirjaus pvm',
  date: 'paivamaara|pvm|tapahtumapaiva|maksupaiva|ostopaiva|tapahtumapvm|paivays|maksupvm',
  value: 'arvopaiva|korkopaiva|arvopvm',
  payee:
    'saaja maksaja|saaja|maksaja|maksajan nimi|saajan nimi|nimi|saaja maksaja nimi|vastaanottaja|saajan maksajan nimi|otsikko|maksaja saaja',
  text: 'selite|selitys|kuvaus|tapahtuma|tapahtumatyyppi|tapahtumalaji|laji',
  memo: 'viesti|viitenumero|muistiinpano|viesti viite|viite|tapahtuman lisatieto',
  direction: 'pano otto',
  amount: 'maara|summa|maara euroa|maara eur|summa eur|maara euroina|rahamaara',
  debit: 'otot|veloitus|menot|otto',
  credit: 'panot|hyvitys|tulot|pano',
  balance: 'saldo|tilin saldo|saldo tapahtuman jalkeen',
  currency: 'valuutta',
  id: 'arkistointitunnus|arkistotunnus|maksutunnus|tunniste',
  category: 'luokka|kategoria',
  rate: 'kurssi|valuuttakurssi',
  other:
    'tili|tilinumero|saajan tilinumero|pankin bic|tilinumero iban|saajan tilinumero ja pankin bic|kortti|bic tunnus|pankki',
};
