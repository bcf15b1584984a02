import { pairings, payee, payees } from './region.ts';
import type { Channel, Region } from './region.ts';

const bankText = (channel: Channel, printed: string, reference: number): string => {
  switch (channel) {
    case 'card':
      return `VISA ${printed} TOKYO ${reference % 10_000}`;
    case 'instant':
      return `FURIKOMI ${printed} ${reference}`;
    case 'debit':
      return `KOZA FURIKAE ${printed} ${reference}`;
    case 'salary':
      return `KYUYO ${printed}`;
    case 'own':
      return `FURIKAE ${printed} ${reference}`;
    case 'cash-machine':
      return `ATM ${reference % 1_000_000} SHIBUYA`;
    case 'refund':
      return `HENKIN ${printed} ${reference}`;
    case 'interest':
      return 'RISOKU';
  }
};

/** A household in Tokyo. */
export const japan: Region = {
  shops: {
    groceries: payees('Aeon, Seiyu, Life Supermarket, Ito-Yokado, Summit, Maruetsu'),
    dining: payees("Sukiya, Yoshinoya, Saizeriya, Doutor Coffee, Starbucks, McDonald's, Ootoya, Uber Eats"),
    rides: payees('JR East, Tokyo Metro, Suica, Toei Bus, GO Taxi'),
    fuel: payees('ENEOS, Idemitsu, Cosmo Oil'),
    shopping: payees('Amazon, Rakuten, Uniqlo, Yodobashi Camera, Muji, Loft, Don Quijote'),
    entertainment: payees('Toho Cinemas, Kinokuniya, Round1, Nintendo eShop'),
    household: payees('Nitori, IKEA, Cainz, Daiso'),
    care: payees('Matsumoto Kiyoshi, QB House, Sundrug, Anytime Fitness'),
    pharmacy: payees('Welcia, Tsuruha, Sugi Pharmacy'),
    clinic: payees('Shibuya Clinic, Sakura Dental, Toranomon Hospital'),
    giving: payees('Japanese Red Cross, Aoyama Flower Market, Takashimaya Gifts'),
    corner: pairings('Sakura, Fuji, Midori, Hoshi, Yama, Kawa, Hana, Aoi', 'Bakery, Ramen, Coffee, Yaoya, Bento, Soba'),
    travel: payees('ANA, JTB, Rakuten Travel, JR Tokai, Airbnb'),
    person: payees('Haruto Sato, Yui Suzuki, Ren Takahashi, Mei Tanaka'),
  },
  regular: {
    landlord: payee('Sumire Housing'),
    employer: payee('Tama Denki KK'),
    'second-employer': payee('Setagaya Hoikuen'),
    electricity: payee('TEPCO'),
    water: payee('Tokyo Waterworks'),
    internet: payee('NTT East'),
    mobile: payee('SoftBank'),
    video: payee('Netflix'),
    music: payee('Spotify'),
    storage: payee('Apple iCloud'),
    news: payee('Asahi Shimbun'),
    insurer: payee('Nippon Life'),
    school: payee('Kumon'),
    fund: payee('Nomura Asset Management'),
    broker: payee('Rakuten Securities'),
    gold: payee('Tanaka Kikinzoku'),
    'tax-office': payee('Setagaya Tax Office'),
    bank: payee('MUFG Bank'),
  },
  bankText,
  holidayMonth: 8,
  electricity: [1.3, 1.3, 1.1, 0.9, 0.8, 0.9, 1.15, 1.3, 1.1, 0.85, 0.85, 1.1],
  wholePrices: 1,
};
