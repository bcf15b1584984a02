import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of banks in Germany, Austria and Switzerland. */
export const GERMAN: HeaderPhrases = {
  booked:
    'buchungstag|buchungsdatum|buchung|gebucht|gebucht am|datum der buchung|buch tag|buch datum|verbuchung|buchungszeit|~buchungsdatum|~buchungstag',
  date: 'datum|belegdatum|umsatzdatum|transaktionsdatum|auftragsdatum|kaufdatum|ausfuhrungsdatum|ausfuehrungsdatum|datum uhrzeit|einkaufsdatum|zahlungsdatum|umsatztag|umsatz am|~datum',
  value: 'valuta|valutadatum|wertstellung|wertstellungsdatum|wertstellungstag|valutatag|wert|wertstellung valuta',
  payee:
    'empfanger|empfaenger|zahlungsempfanger|zahlungsempfaenger|beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|auftraggeber empfanger|auftraggeber empfaenger|auftraggeber begunstigter|auftraggeber beguenstigter|empfanger auftraggeber|empfanger zahlungspflichtiger|zahlungsbeteiligter|name zahlungsbeteiligter|name|partner|gegenpartei|name des partners|partnername|zahlungsempfanger in|zahlungsempfaenger in|handler|haendler|begunstigter|beguenstigter|zahlungspflichtiger empfanger|gegenkonto name|name gegenkonto|kontoinhaber gegenkonto|beguenstigter auftraggeber|begunstigter auftraggeber|empfangername|partner name|handlername|zahlungspartner|auftraggeber zahlungsempfanger|empfanger name',
  payer:
    'auftraggeber|zahlungspflichtiger|zahlungspflichtige r|zahler|absender|einzahler|auftraggeber name|name auftraggeber',
  text: 'beschreibung|verwendungszweck|umsatztext|text|transaktionsbeschreibung|buchungsdetails|bezeichnung|vorgang verwendungszweck|avisierungstext|buchungsinformationen|zahlungszweck|buchungsinformation|umsatzbeschreibung|details|zahlungsdetails',
  memo: 'verwendungszweck 2|notiz|bemerkung|mitteilung|zahlungsreferenz|transaktionsbeschreibung zusatz|zusatz|hinweis|kommentar|buchungstext|vorgang|transaktionstyp|umsatzart|buchungsart|auftragsart|art|umsatztyp|zahlungsart|mitteilungen|referenztext',
  direction:
    'soll haben|debit kredit|kredit debit|s h|sh|soll haben kennzeichen|vorzeichen|soll h haben|haben soll|kennzeichen s h|umsatz soll haben|buchungskennzeichen',
  amount:
    'betrag|umsatz|buchungsbetrag|betrag in eur|summe|abrechnungsbetrag|betrag eur|umsatzbetrag|gesamtbetrag|rechnungsbetrag|betrag in kontowahrung|nettobetrag|netto|~betrag',
  foreign:
    'originalbetrag|betrag fremdwahrung|fremdwahrungsbetrag|ursprungsbetrag|betrag in fremdwahrung|ursprunglicher betrag|lastschrift ursprungsbetrag|auslagenersatz rucklastschrift|auslagenersatz ruecklastschrift|originalumsatz|einzelbetrag|brutto|betrag in originalwahrung',
  debit:
    'soll|belastung|lastschrift|ausgang|ausgaben|ausgabe|abgang|auszahlung|belastungen|belastungsbetrag|sollbetrag|debit|belastung chf|zahlungsausgang',
  credit:
    'haben|gutschrift|eingang|einnahmen|einnahme|zugang|einzahlung|gutschriften|gutschriftsbetrag|habenbetrag|kredit|gutschrift chf|zahlungseingang',
  balance: 'saldo|kontostand|saldo nach buchung|neuer saldo|guthaben|saldo in eur|~saldo|~kontostand',
  currency: 'wahrung|waehrung|whg|buchungswahrung|kontowahrung|~wahrung|~waehrung',
  id: 'referenz|buchungsreferenz|transaktions id|transaktionsnummer|umsatz id|referenznummer|buchungsnummer|transaktionsreferenz|belegnummer|vorgangsnummer|transaktionscode',
  status: 'status|buchungsstatus|info|umsatzstatus',
  category: 'kategorie|hauptkategorie|unterkategorie|branche',
  rate: 'wechselkurs|umrechnungskurs|kurs|devisenkurs',
  fee: 'gebuhr|gebuehr|entgelt|spesen|provision|gebuhren',
  other:
    'auftragskonto|kontonummer|konto|kontoname|iban|bic|blz|bankleitzahl|glaubiger id|glaeubiger id|mandatsreferenz|kundenreferenz|sammlerreferenz|fremdwahrung|originalwahrung|kartennummer|karteninhaber|umsatz getatigt von|iban auftragskonto|iban zahlungsbeteiligter|landerkennzeichen|gebuhrenschlussel|bar entgelt buchungsreferenz|kontonummer iban|bic swift code|gegen iban|gegenkonto|ort|land|monat|jahr|uhrzeit|zeit|steuerrelevant|kundenreferenz end to end|bic zahlungsbeteiligter|bankname auftragskonto|bezeichnung auftragskonto|primanota|saldodatum|auszugsnummer|bank',
};

/** Column names of banks in the Netherlands and Flanders. */
export const DUTCH: HeaderPhrases = {
  booked: 'boekdatum|boekingsdatum|datum verrekening|verwerkingsdatum|datum boeking|geboekt op',
  date: 'datum|transactiedatum|datum verrichting|uitvoeringsdatum|datum transactie|verrichtingsdatum|datum en tijd|~datum',
  value: 'rentedatum|valutadatum|valuta datum|renteboeking',
  payee:
    'naam tegenpartij|tegenpartij|tegenrekeninghouder|naam tegenrekening|begunstigde|handelaar|ontvanger|naam|naam omschrijving|tegenpartij naam|naam tegenpartij bevat|naam van de tegenpartij|opdrachtgever|betaler ontvanger|tegenpartij bevat|rekeninghouder tegenpartij|naam begunstigde',
  text: 'omschrijving|mededelingen|mededeling|omschrijving 1|transactie|beschrijving|detail|details|verrichting|detail van de verrichting|vrije mededeling|omschrijving van de verrichting|toelichting',
  memo: 'omschrijving 2|omschrijving 3|betalingskenmerk|gestructureerde mededeling|notitie|soort|mutatiesoort|transactiesoort|type verrichting|soort betaling',
  direction: 'af bij|bij af|debet credit|credit debet|af of bij|d c',
  amount: 'bedrag|transactiebedrag|bedrag eur|bedrag in eur|bedrag in euro|mutatie|~bedrag',
  foreign: 'oorspronkelijk bedrag|bedrag vreemde valuta|origineel bedrag|oorspr bedrag|bedrag in vreemde valuta',
  debit: 'debet|af|uitgaven|uitgave|uit|bedrag af',
  credit: 'credit|bij|inkomsten|ontvangsten|bedrag bij',
  balance: 'saldo|saldo na mutatie|saldo na boeking|saldo na trn|eindsaldo|saldo na transactie|~saldo',
  currency: 'munt|valuta|muntsoort|munteenheid|devies|valutacode',
  id: 'volgnummer|transactiereferentie|referentie|transactie id|volgnr|kenmerk|referentienummer|uittrekselnummer|verrichtingsnummer',
  status: 'status|reden van weigering',
  category: 'categorie|rubriek',
  rate: 'koers|wisselkoers',
  fee: 'kosten|kosten op verrichting|provisie',
  other:
    'rekening|rekeningnummer|rekening tegenpartij|tegenrekening|tegenrekening iban bban|iban bban|iban|bic|code|kredietkaart|kaarthouder|uitgavenstaat|locatie|land|machtigingskenmerk|incassant id|startsaldo|beginsaldo|tag|rekening begunstigde|oorspr valuta',
};
