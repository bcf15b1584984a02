import type { MerchantNames } from './merchants-category.ts';

/** Merchants, apps and offices known in India. */
export const INDIAN_MERCHANTS: MerchantNames = {
  Groceries:
    'bigbasket|big basket|blinkit|grofers|zepto|dmart|d mart|avenue supermarts|reliance fresh|reliance smart|jiomart|natures basket|spencers|more supermarket|more retail|star bazaar|big bazaar|swiggy instamart|instamart|dunzo|licious|freshtohome|milkbasket|country delight|heritage fresh|ratnadeep|nilgiris|easyday|vishal mega mart|metro cash and carry|safal|mother dairy|amul|bb daily|bbnow|kirana|supr daily|lulu hypermarket|hypercity|spar hypermarket|namdharis',
  'Food & Dining':
    'swiggy|zomato|dominos|jubilant foodworks|haldirams|haldiram|barbeque nation|cafe coffee day|ccd|chaayos|faasos|behrouz|eatfit|eatsure|box8|wow momo|bikanervala|saravana bhavan|paradise biryani|theobroma|third wave coffee|blue tokai|social offline|mainland china|biryani blues|naturals ice cream|keventers|goli vada pav|eatclub|magicpin|dineout|chai point|truffles|adyar ananda bhavan|a2b|rebel foods|freshmenu|mad over donuts|udupi',
  Transport:
    'ola|ola cabs|olacabs|ani technologies|uber india|rapido|roppen|namma yatri|bluesmart|meru cabs|fastag|netc fastag|iocl|indian oil|indianoil|bpcl|bharat petroleum|hpcl|hindustan petroleum|hp petrol|nayara|reliance petroleum|jio bp|delhi metro|dmrc|bmtc|bmrcl|namma metro|mumbai metro|chennai metro|best undertaking|ksrtc|tsrtc|apsrtc|msrtc|yulu|bounce|vogo|quick ride|park plus|toll plaza|nhai|ather energy|tata power ev',
  Travel:
    'irctc|indian railways|makemytrip|goibibo|yatra|cleartrip|easemytrip|ixigo|redbus|abhibus|indigo|interglobe aviation|air india|vistara|spicejet|akasa air|go first|oyo|oyo rooms|treebo|fabhotels|taj hotels|itc hotels|lemon tree|zostel|zoomcar|club mahindra|sterling holidays|thomas cook|confirmtkt|mmt flights|savaari|intrcity',
  Shopping:
    'flipkart|amazon india|amazon seller services|myntra|ajio|meesho|nykaa|snapdeal|tata cliq|tatacliq|lifestyle stores|shoppers stop|pantaloons|westside|trent limited|reliance trends|reliance digital|croma|infiniti retail|vijay sales|max fashion|fabindia|bata india|titan|tanishq|lenskart|firstcry|decathlon india|manyavar|biba|zudio|purplle|bewakoof|boat lifestyle|caratlane|kalyan jewellers|poorvika|sangeetha mobiles|mi store|limeroad|souled store|khadims|bluestone',
  Utilities:
    'bescom|mseb|msedcl|mahavitaran|tata power|adani electricity|bses rajdhani|bses yamuna|torrent power|tangedco|tneb|tsspdcl|cesc|uppcl|pspcl|kseb|airtel|bharti airtel|jio|reliance jio|vodafone idea|vi postpaid|bsnl|mtnl|act fibernet|atria convergence|hathway|tikona|indane|bharat gas|hp gas|mahanagar gas|igl|indraprastha gas|bwssb|delhi jal board|tata sky|tata play|dish tv|sun direct|d2h|billdesk|excitel|you broadband|gujarat gas|bbps',
  Subscription:
    'hotstar|disney hotstar|jiohotstar|sonyliv|zee5|jiosaavn|gaana|wynk|voot|jiocinema|altbalaji|sun nxt|aha video|eros now|cult fit|swiggy one|zomato gold|amazon prime india|times prime|kuku fm|pratilipi|scribd india|hoichoi',
  Entertainment:
    'bookmyshow|pvr|inox|pvr inox|cinepolis|carnival cinemas|paytm insider|wonderla|imagicaa|dream11|mpl|smaaash|timezone|fun city|miraj cinemas|district by zomato|essel world',
  Medical:
    'apollo pharmacy|apollo hospitals|medplus|netmeds|pharmeasy|1mg|tata 1mg|fortis|max healthcare|manipal hospital|narayana health|dr lal pathlabs|lal pathlabs|thyrocare|metropolis healthcare|wellness forever|practo|columbia asia|aster|medanta|srl diagnostics|aiims|kims hospital|cloudnine|jan aushadhi|redcliffe labs|healthians|clove dental|sankara nethralaya',
  Health: 'cult|curefit|cure fit|golds gym|anytime fitness india|fitpass|healthifyme|talwalkars|snap fitness',
  Insurance:
    'lic|lic of india|life insurance corporation|hdfc life|icici prudential|sbi life|max life|bajaj allianz|star health|niva bupa|care health|policybazaar|acko|digit insurance|go digit|new india assurance|tata aia|tata aig|icici lombard|hdfc ergo|kotak life|aditya birla health|reliance general|united india insurance|pnb metlife',
  Education:
    'byjus|unacademy|vedantu|upgrad|physics wallah|simplilearn|allen career|aakash|whitehat jr|kumon|toppr|scaler|great learning|ignou|vidyamandir|kendriya vidyalaya|cuemath|edureka',
  Investment:
    'zerodha coin|kuvera|groww mutual|camsonline|kfintech|hdfc mutual fund|sbi mutual fund|icici pru mf|axis mutual fund|nippon india mf|mirae asset|parag parikh|ppfas|nps trust|ppf|indian clearing corp|iccl|bse star mf|sip|mutual fund|et money|scripbox|paytm money|smallcase|wint wealth|uti mutual fund|dsp mutual fund',
  Stock:
    'zerodha|zerodha broking|groww|nextbillion technology|upstox|rksv|angel one|angel broking|icicidirect|hdfc securities|kotak securities|5paisa|sharekhan|motilal oswal|dhan|indmoney',
  'Personal Care':
    'urban company|urbanclap|lakme salon|naturals salon|jawed habib|looks salon|enrich salon|bblunt|vlcc|green trends',
  Household:
    'pepperfry|urban ladder|livspace|home centre|hometown|nilkamal|godrej interio|asian paints|nobroker|wakefit|sleepwell|duroflex|home town',
  Rent: 'nobroker rent|cred rent|housing rent|nestaway|stanza living|zolo stays|colive|rentomojo|magicbricks rent',
  Taxes:
    'income tax dept|cbdt|gst payment|gstn|tin nsdl|advance tax|self assessment tax|municipal corporation|bbmp|property tax|tds',
  'Fees & Charges':
    'sms charges|amc charges|annual maintenance charge|min bal chg|cgst|sgst|igst|gst on charges|chrg|dcardfee|debit card fee|neft charges|imps charges|cash handling chg|late payment fee',
  'Gifts & Donation':
    'give india|giveindia|ketto|milaap|akshaya patra|cry india|pm cares|tirupati|ttd|ferns n petals|igp|iskcon|goonj|shirdi sai',
  Cash: 'atw|nwd|eaw|awb|atm wdl|atm cash|cash wdl|nfs cash|self cheque',
  Salary: 'salary|sal credit|salary credit|sal|payroll|stipend|neft salary',
  Interest:
    'int pd|int credit|interest paid|sb interest|int coll|credit interest|fd interest|int on deposit|interest credit',
};
