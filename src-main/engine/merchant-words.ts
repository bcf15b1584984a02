import type { MerchantNames } from './merchants-category.ts';

/** Words of English, and some of Italian, that tell what a payment was for; other languages have files of their own. */
export const ENGLISH_WORDS: MerchantNames = {
  Rent: 'rent|house rent|rental|landlord|lease|letting|lettings|affitto|canone locazione|apartments|strata|hoa|property management|mortgage|mutuo|home loan',
  Groceries:
    'grocery|groceries|supermarket|supermercato|hypermarket|alimentari|fruits|vegetables|greengrocer|butcher|bakery goods|macelleria|general store|provision store|provisions|dairy|mart|minimarket|market hall|farmers market|fishmonger|foods',
  'Food & Dining':
    'ristorante|trattoria|pizza|sushi|burger|grill|caffe|coffee|kaffee|espresso|bakery|panificio|pasticceria|gelateria|ice cream|falafel|taverna|tavern|pub|canteen|diner|deli|steakhouse|bbq|noodle|ramen|thai food|indian food|takeaway|food court|lunch|dinner|breakfast|brunch|sweets|juice|tea house|catering|bodega|brewery|winery|food',
  Transport:
    'cab|petrol|gasoline|fuel|fuels|gas station|benzina|benzinaio|distributore|diesel|parcheggio|toll|autostrade|tunnel|subway fare|bus pass|train|railway|tram|ferry|bike share|car sharing|carsharing|car repair|auto repair|officina|tyres|tyre|car park|ev charging|tuv|mot test|filling station|service station',
  Travel:
    'hotels|hostel|motel|resort|guest house|guesthouse|inn|airline|airlines|airways|flight|flights|airport|aeroporto|travel|travels|viaggi|tours|cruise|car rental|visa application|passport|albergo|booking|duty free',
  Shopping:
    'shopping|clothing|clothes|fashion|shoes|scarpe|abbigliamento|electronics|jewellery|jewelry|jeweller|bookstore|bookshop|books|toys|department store|mall|outlet|retail|store|shop|sports|optics|computer|fashions|textiles|garments|stationery|gift shop|flea market',
  Utilities:
    'electricity|electric|electricity bill|power bill|energy|gas bill|water bill|acqua|luce|heating|internet|broadband|mobile bill|phone bill|prepaid recharge|postpaid|sewer|trash|garbage|waste|telecom|telecommunications|wireless|utility|utilities|bolletta|cable tv|dth',
  Subscription:
    'subscription|subscriptions|abbonamento|membership|streaming|premium plan|monthly plan|annual plan|software license|saas|cloud storage|hosting|newspaper|domain renewal|vpn',
  Entertainment:
    'movie|movies|concerto|amusement|arcade|billiards|karaoke|nightclub|club entry|disco|lottery|betting|gaming|games|tickets|ticket office|escape|golf|ski lift|event ticket',
  Medical:
    'pharmacy|chemist|chemists|drugstore|clinic|dentist|dental|optician|ottico|physiotherapy|laboratory|pathology|diagnostics|diagnostic centre|x ray|radiology|medical|medicals|medicine|medicos|veterinary|vet clinic|nursing home|ambulance|ospedale',
  Health:
    'gym|fitness|yoga|pilates|sports club|palestra|swimming pool|crossfit box|personal trainer|nutrition|supplements|wellness|health club|meditation|martial arts|vitamins',
  Insurance:
    'insurance|assicurazione|assicurazioni|polizza|policy premium|premium receipt|insurance premium|life cover|reinsurance',
  Education:
    'school fees|scuola|college|university|universita|academy|academie|coaching|coaching centre|course|language school|driving school|exam fee|nursery school|asilo|day care|daycare|childcare|montessori|training|seminar|workshop fee|student loan|library',
  'Gifts & Donation':
    'donation|donations|charity|charitable|donazione|gifts|church|chiesa|temple|mosque|foundation|fondazione|florist|flowers|floreria|fioraio|tithe|ngo|fundraiser',
  'Fees & Charges':
    'bank fee|bank charge|bank charges|service charge|service charges|service fee|monthly fee|account fee|annual fee|overdraft|overdraft fee|late fee|nsf fee|atm fee|foreign transaction fee|intl transaction fee|conversion fee|ccy conversion fee|maintenance fee|wire fee|commissione|commissioni|spese|charges|penalty|parking fine|traffic fine|speeding fine|library fine|court fine|late fine|fine payment|fines|interest charge|finance charge|interest charged|fee|fees|markup fee|processing fee',
  Taxes:
    'tax|income tax|vat payment|imposta|tasse|f24|tari|customs|aduana|stamp duty|gst|revenue service|social security',
  'Personal Care':
    'salon|hair|hairdresser|haircut|barber|barbers|parrucchiere|barbiere|nails|nail studio|beauty|cosmetics|perfume|tattoo|laundry|dry cleaners|dry cleaning|toiletries',
  Household:
    'furniture|mobili|hardware|hardware store|ferramenta|garden|garden centre|plumber|plumbing|idraulico|electrician|painter|cleaning service|cleaner|maid|housekeeping|home improvement|appliances|kitchen|bathroom|carpet|curtains|locksmith|pest control|moving company|storage unit|household|decor',
  Investment:
    'investment|investments|mutual funds|systematic investment|etf|investimento|brokerage|pension contribution|retirement|fondo pensione|pension plan|crypto|bitcoin|gold bond|bonds|treasury bills',
  Stock:
    'stock purchase|shares purchase|share purchase|demat|equity shares|stock broker|share trading|dividend reinvestment',
  Savings:
    'savings|savings transfer|transfer to savings|recurring deposit|fixed deposit|risparmio|round up|rd instalment|fd booking',
  Cash: 'atm|atm withdrawal|cash withdrawal|cash|bancomat|prelievo|cashpoint|cash machine|withdrawal|cash advance',
  Salary: 'salary|salaries|wage|wages|payroll|pay cheque|paycheck|stipendio|pension|bonus|monthly pay|tredicesima',
  Interest:
    'interest|interest earned|interest payment|interessi|dividend|dividends|dividendi|credit interest|coupon payment|cash dividend',
  Refund: 'refund|refunded|return|reversal|reversed|rimborso|cashback|chargeback|tax refund|reimbursement|credit note',
  'Other Income':
    'child benefit|unemployment benefit|assegno unico|universal credit|social security benefit|stimulus|royalty|royalties|freelance income|commission income|scholarship|bourse|research grant|student grant|study grant|housing grant|government grant|grant payment|prize|lottery win|inheritance|subsidy|abono|rental income',
};
