import { pairings, payee, payees } from './region.ts';
import type { Channel, Region } from './region.ts';

const bankText = (channel: Channel, printed: string, reference: number): string => {
  switch (channel) {
    case 'card':
      return `POS 431274XXXXXX1190 ${printed} BENGALURU`;
    case 'instant':
      return `UPI-${printed}-${reference}-PAYMENT`;
    case 'debit':
      return `ACH D- ${printed}-${reference}`;
    case 'salary':
      return `NEFT CR-HDFC0000240-${printed}-SALARY-${reference}`;
    case 'own':
      return `IMPS-${reference}-${printed}-OWN ACCOUNT`;
    case 'cash-machine':
      return `ATM WDL ${reference} MG ROAD BENGALURU`;
    case 'refund':
      return `REFUND ${printed} ${reference}`;
    case 'interest':
      return 'CREDIT INTEREST CAPITALISED';
  }
};

/** A household in Bengaluru. */
export const india: Region = {
  shops: {
    groceries: payees("DMart, BigBasket, Reliance Smart, More Supermarket, Blinkit, Zepto, Nature's Basket, Spencer's"),
    dining: payees(
      "Swiggy, Zomato, Saravana Bhavan, Cafe Coffee Day, Domino's Pizza, Starbucks, Chaayos, MTR, Third Wave Coffee",
    ),
    rides: payees('Uber, Ola, Namma Metro, Rapido, BMTC, FASTag'),
    fuel: payees('Indian Oil, HP Petrol Pump, Bharat Petroleum, Shell'),
    shopping: payees('Amazon, Flipkart, Myntra, Lifestyle, Decathlon, Croma, Reliance Digital, Ajio, Westside'),
    entertainment: payees('BookMyShow, PVR Inox, Crossword, Smaaash, Steam'),
    household: payees('IKEA, Urban Company, Home Centre, Asian Paints, Pepperfry'),
    care: payees('Lakme Salon, Nykaa, Enrich Salon, Bodycraft, Cult Fit'),
    pharmacy: payees('Apollo Pharmacy, MedPlus, PharmEasy, Tata 1mg'),
    clinic: payees('Manipal Hospital, Apollo Clinic, Clove Dental, Practo, Dr Lal PathLabs'),
    giving: payees('GiveIndia, Akshaya Patra, Ferns N Petals, Archies, CRY'),
    corner: pairings(
      'Sri Lakshmi, Ganesh, Balaji, Annapurna, Nandini, Royal, New Bharat, Krishna',
      'Stores, Provisions, Bakery, Juice Centre, Vegetables, Tea Stall',
    ),
    travel: payees('IndiGo, MakeMyTrip, IRCTC, Taj Hotels, OYO, Airbnb, Zoomcar'),
    person: payees('Ramesh Kumar, Asha Rao, Imran Shaikh, Meena Iyer, Vikram Singh'),
  },
  regular: {
    landlord: payee('Green Meadows Housing'),
    employer: payee('Kaveri Software Pvt Ltd'),
    'second-employer': payee('Sunrise Public School'),
    electricity: payee('BESCOM'),
    water: payee('BWSSB'),
    internet: payee('ACT Fibernet'),
    mobile: payee('Airtel'),
    video: payee('Netflix'),
    music: payee('Spotify'),
    storage: payee('Google One'),
    news: payee('The Hindu'),
    insurer: payee('LIC of India'),
    school: payee('Little Oaks Montessori'),
    fund: payee('Nippon India Mutual Fund'),
    broker: payee('Zerodha'),
    gold: payee('Tanishq'),
    'tax-office': payee('Income Tax Department'),
    bank: payee('HDFC Bank'),
  },
  bankText,
  holidayMonth: 5,
  electricity: [0.8, 0.85, 1.1, 1.4, 1.5, 1.2, 1, 1, 0.95, 0.95, 0.85, 0.8],
  wholePrices: 0.8,
};
