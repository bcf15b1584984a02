import { pairings, payee, payees } from './region.ts';
import type { Channel, Region } from './region.ts';

const bankText = (channel: Channel, printed: string, reference: number): string => {
  switch (channel) {
    case 'card':
      return `POS DEBIT ${printed} #${reference % 10_000} SEATTLE WA`;
    case 'instant':
      return `ZELLE TO ${printed} CONF ${reference}`;
    case 'debit':
      return `ACH DEBIT ${printed} WEB ID ${reference}`;
    case 'salary':
      return `DIRECT DEP ${printed} PAYROLL PPD ${reference}`;
    case 'own':
      return `ONLINE TRANSFER ${printed} REF ${reference}`;
    case 'cash-machine':
      return `ATM WITHDRAWAL ${reference % 1_000_000} PIKE ST SEATTLE WA`;
    case 'refund':
      return `RETURN ${printed} #${reference % 10_000} SEATTLE WA`;
    case 'interest':
      return 'INTEREST PAYMENT';
  }
};

/** A household in Seattle. */
export const america: Region = {
  shops: {
    groceries: payees("Trader Joe's, Safeway, Whole Foods, Costco, QFC, Walmart, Kroger"),
    dining: payees("Starbucks, Chipotle, DoorDash, McDonald's, Panera Bread, Dick's Drive-In, Domino's, Subway"),
    rides: payees('Uber, Lyft, ORCA, Amtrak, ParkMobile'),
    fuel: payees('Chevron, Shell, 76, Exxon'),
    shopping: payees('Amazon, Target, Best Buy, Nordstrom, REI, Macys, Old Navy, Etsy'),
    entertainment: payees('AMC Theatres, Ticketmaster, Barnes & Noble, Steam, Regal Cinemas'),
    household: payees('IKEA, Home Depot, Lowes, Crate & Barrel, Ace Hardware'),
    care: payees('Sephora, Great Clips, Ulta Beauty, Planet Fitness, Supercuts'),
    pharmacy: payees('CVS Pharmacy, Walgreens, Bartell Drugs'),
    clinic: payees('Swedish Medical Center, Quest Diagnostics, Aspen Dental, Kaiser Permanente'),
    giving: payees('Red Cross, GoFundMe, 1-800-Flowers, Goodwill'),
    corner: pairings(
      'Rainier, Pike, Cascade, Emerald, Ballard, Puget, Union, Lake',
      'Deli, Bakery, Coffee, Hardware, Produce, Tacos',
    ),
    travel: payees('Alaska Airlines, Expedia, Marriott, Airbnb, Hertz, Delta Air Lines'),
    person: payees('Maria Lopez, James Carter, Wei Chen, Olivia Brown, Ahmed Hassan'),
  },
  regular: {
    landlord: payee('Evergreen Apartments'),
    employer: payee('Cascade Robotics Inc'),
    'second-employer': payee('King County Library'),
    electricity: payee('Seattle City Light'),
    water: payee('Seattle Public Utilities'),
    internet: payee('Comcast Xfinity'),
    mobile: payee('T-Mobile'),
    video: payee('Netflix'),
    music: payee('Spotify'),
    storage: payee('Apple iCloud'),
    news: payee('New York Times'),
    insurer: payee('State Farm'),
    school: payee('Bright Horizons'),
    fund: payee('Vanguard'),
    broker: payee('Fidelity'),
    gold: payee('APMEX'),
    'tax-office': payee('IRS'),
    bank: payee('Chase'),
  },
  bankText,
  holidayMonth: 7,
  electricity: [1.3, 1.25, 1.1, 0.95, 0.85, 0.9, 1.05, 1.05, 0.9, 0.95, 1.1, 1.25],
  wholePrices: 0.1,
};
