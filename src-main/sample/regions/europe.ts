import { pairings, payee, payees } from './region.ts';
import type { Channel, Region } from './region.ts';

const bankText = (channel: Channel, printed: string, reference: number): string => {
  switch (channel) {
    case 'card':
      return `KARTENZAHLUNG ${printed} BERLIN ${reference % 10_000}`;
    case 'instant':
      return `ECHTZEIT-UEBERWEISUNG ${printed} REF ${reference}`;
    case 'debit':
      return `SEPA-LASTSCHRIFT ${printed} MANDAT ${reference}`;
    case 'salary':
      return `GUTSCHRIFT ${printed} LOHN/GEHALT ${reference}`;
    case 'own':
      return `UMBUCHUNG ${printed} REF ${reference}`;
    case 'cash-machine':
      return `BARGELDAUSZAHLUNG GA ${reference % 1_000_000} BERLIN`;
    case 'refund':
      return `GUTSCHRIFT ${printed} RETOURE ${reference}`;
    case 'interest':
      return 'ZINSGUTSCHRIFT';
  }
};

/** A household in Berlin. */
export const europe: Region = {
  shops: {
    groceries: payees('REWE, Edeka, Lidl, Aldi, Kaufland, Penny, Alnatura, Netto'),
    dining: payees("Lieferando, Vapiano, Cafe Einstein, Dean & David, L'Osteria, Backwerk, Nordsee, Block House"),
    rides: payees('BVG, Deutsche Bahn, Uber, Bolt, Flixbus, Nextbike'),
    fuel: payees('Aral, Shell, Esso, Total Energies'),
    shopping: payees('Amazon, Zalando, MediaMarkt, H&M, Decathlon, Galeria, Otto, C&A'),
    entertainment: payees('CineStar, Eventim, Thalia, Steam, Urania'),
    household: payees('IKEA, OBI, Bauhaus, Depot, Hornbach'),
    care: payees('dm-drogerie markt, Rossmann, Douglas, Klier, Urban Sports Club'),
    pharmacy: payees('Stern Apotheke, Shop Apotheke, DocMorris'),
    clinic: payees('Zahnarztpraxis Vogel, MVZ Mitte, Charite, Augenarzt Lang'),
    giving: payees('UNICEF, Aerzte ohne Grenzen, Fleurop, Betterplace'),
    corner: pairings(
      'Yildiz, Sonne, Kastanien, Linden, Nordlicht, Gruene, Alte, Kleine',
      'Baeckerei, Spaetkauf, Imbiss, Obststand, Metzgerei, Eisdiele',
    ),
    travel: payees('Lufthansa, Booking.com, Airbnb, Ryanair, DB Fernverkehr, Sixt'),
    person: payees('Jonas Weber, Lena Schulz, Murat Kaya, Sofia Rossi, Pieter de Vries'),
  },
  regular: {
    landlord: payee('Spree Wohnen GmbH'),
    employer: payee('Havel Maschinenbau AG'),
    'second-employer': payee('Stadtbibliothek Mitte'),
    electricity: payee('Vattenfall'),
    water: payee('Berliner Wasserbetriebe'),
    internet: payee('Telekom'),
    mobile: payee('Vodafone'),
    video: payee('Netflix'),
    music: payee('Spotify'),
    storage: payee('Google One'),
    news: payee('Tagesspiegel'),
    insurer: payee('Allianz'),
    school: payee('Kita Regenbogen'),
    fund: payee('DWS Fonds'),
    broker: payee('Trade Republic'),
    gold: payee('Degussa Goldhandel'),
    'tax-office': payee('Finanzamt Mitte'),
    bank: payee('Sparkasse'),
  },
  bankText,
  holidayMonth: 7,
  electricity: [1.4, 1.35, 1.2, 1, 0.85, 0.75, 0.7, 0.75, 0.85, 1, 1.2, 1.35],
  wholePrices: 0.1,
};
