import type { MerchantNames } from './merchants-category.ts';

/** Merchants and providers known in North America, and a few of Australia and Singapore. */
export const AMERICAN_MERCHANTS: MerchantNames = {
  Groceries:
    'walmart grocery|kroger|safeway|whole foods|wholefds|trader joes|trader joe|publix|heb|h e b|wegmans|food lion|giant eagle|stop shop|stop & shop|albertsons|vons|ralphs|meijer|winn dixie|sprouts|harris teeter|shoprite|hannaford|hy vee|hyvee|winco|fred meyer|instacart|freshdirect|fresh market|piggly wiggly|food 4 less|smart final|ingles|acme markets|jewel osco|market basket|99 ranch|h mart|hmart|t t supermarket|loblaws|no frills|real canadian superstore|sobeys|metro inc|freshco|food basics|save on foods|costco|costco whse|sams club|bjs wholesale|woolworths|coles|fairprice|cold storage|sheng siong|giant supermarket|7 eleven|imperfect foods|misfits market',
  'Food & Dining':
    'doordash|dd doordash|grubhub|postmates|seamless|chipotle|chick fil a|chickfila|taco bell|wendys|panera|panera bread|dunkin|dunkin donuts|panda express|popeyes|arbys|sonic drive|jack in the box|in n out|shake shack|sweetgreen|olive garden|applebees|chilis|ihop|dennys|cracker barrel|outback|red lobster|buffalo wild wings|papa johns|papa john|little caesars|jimmy johns|jersey mikes|qdoba|wingstop|raising canes|whataburger|culvers|dairy queen|krispy kreme|peets coffee|peets|blue bottle|dutch bros|tim hortons|harveys|swiss chalet|a&w|cheesecake factory|texas roadhouse|cava|noodles company|el pollo loco|white castle|waffle house|auntie annes|cinnabon|baskin robbins|jamba|tst|skip the dishes|skipthedishes|foodpanda|grabfood|menulog|toast inc|pf changs|bojangles',
  Transport:
    'uber|uber trip|lyft|chevron|exxon|exxonmobil|mobil|sunoco|marathon petro|speedway|quiktrip|wawa|sheetz|valero|conoco|phillips 66|76 gas|arco|citgo|sinclair|racetrac|kwik trip|caseys|loves travel|pilot travel|petro canada|husky|ultramar|bart clipper|clipper card|mta|metrocard|omny|nj transit|njt|wmata|septa|cta ventra|caltrain|mbta|amtrak|metrolink|ttc|presto|translink|compass card|e zpass|ezpass|sunpass|fastrak|parkmobile usa|spothero|bird rides|citi bike|zipcar|turo|aaa|jiffy lube|valvoline|pep boys|autozone|oreilly auto|advance auto|discount tire|firestone|car wash|chargepoint|tesla supercharger|electrify america|grab|gojek|comfortdelgro|ez link|opal card|dmv',
  Travel:
    'delta air|delta airlines|united airlines|american airlines|southwest airlines|southwest air|jetblue|alaska airlines|spirit airlines|frontier airlines|air canada|westjet|hawaiian airlines|qantas|singapore airlines|emirates|etihad|qatar airways|cathay pacific|turkish airlines|marriott|hilton|hyatt|hampton inn|courtyard|sheraton|westin|best western|motel 6|super 8|la quinta|vrbo|priceline|kayak|orbitz|travelocity|tripadvisor|agoda|trip com|national car|budget rent|alamo|dollar rent|carnival cruise|royal caribbean|greyhound|megabus|tsa precheck|hopper|jetstar|scoot|airasia',
  Shopping:
    'walmart|wal mart|target|best buy|bestbuy|macys|nordstrom|kohls|jcpenney|marshalls|tj maxx|tjmaxx|ross stores|ross dress|burlington|old navy|gap|banana republic|j crew|american eagle|abercrombie|hollister|forever 21|urban outfitters|anthropologie|lululemon|bath body works|victorias secret|dillards|saks|neiman marcus|bloomingdales|dollar tree|dollar general|family dollar|five below|dollarama|canadian tire|winners|hudsons bay|the bay|big lots|michaels|hobby lobby|joann|barnes noble|gamestop|apple store|newegg|b&h photo|micro center|staples|office depot|officemax|dicks sporting|rei|academy sports|bass pro|cabelas|chewy|petco|petsmart|poshmark|mercari|wish com|shopify|qvc|zappos|overstock|kmart|big w|jb hi fi|officeworks|lazada|shopee|qoo10|stitch fix|warby parker|sparkfun|adafruit',
  Utilities:
    'comcast|xfinity|verizon|vzwrlss|at&t|att bill|tmobile|sprint|spectrum|charter comm|cox comm|centurylink|frontier comm|optimum|google fiber|mint mobile|cricket wireless|us cellular|pg&e|pgande|pacific gas|con edison|coned|duke energy|dominion energy|southern california edison|sce|sdge|national grid|eversource|xcel energy|pseg|fpl|florida power|georgia power|comed|dte energy|consumers energy|entergy|ameren|socalgas|peoples gas|waste management|republic services|ladwp|bell canada|rogers|telus|telus mob|shaw cable|fido|koodo|freedom mobile|hydro one|hydro quebec|bc hydro|enbridge gas|toronto hydro|fortisbc|telstra|optus|agl|origin energy|energyaustralia|singtel|starhub|m1 limited|sp group',
  Subscription:
    'hulu|hbomax|peacock|paramount plus|espn plus|sling tv|fubo|philo|siriusxm|pandora|apple music|apple tv|google youtube|youtube tv|wsj|wall street journal|washington post|washingtonpost|nytimes|dashlane|lastpass|evernote|squarespace|wix com|godaddy|namecheap|mailchimp|slack|zoom com|grammarly|peloton membership|noom|calm com|ancestry|amazon kids|costco membership|crave|stan australia|binge|midjourney|aws|digitalocean|cloudflare|heroku|google workspace|google gsuite|intuit|quickbooks|turbotax',
  Entertainment:
    'amc theatres|amc theaters|regal cinemas|cinemark|fandango|stubhub|seatgeek|live nation|axs tickets|vivid seats|dave busters|topgolf|six flags|universal studios|walt disney world|seaworld|cedar fair|bowlero|cineplex|golden village|hoyts|event cinemas|draftkings|fanduel|powerball|roblox|epic games|riot games|blizzard|playstation|escape room|bowling',
  Medical:
    'cvs|cvs pharmacy|walgreens|rite aid|duane reade|shoppers drug mart|rexall|quest diagnostics|labcorp|kaiser|kaiser permanente|mayo clinic|zocdoc|teladoc|goodrx|express scripts|optum|aspen dental|lenscrafters|1800contacts|chemist warehouse|priceline pharmacy|guardian pharmacy|watsons|minuteclinic|one medical|medibank|urgent care',
  Health:
    'planet fitness|la fitness|equinox|orangetheory|crossfit|24 hour fitness|ymca|lifetime fitness|soulcycle|gnc|vitamin shoppe|peloton|goodlife fitness|crunch fitness|barrys',
  Insurance:
    'geico|state farm|allstate|progressive|liberty mutual|farmers ins|nationwide|usaa|travelers|metlife|aflac|blue cross|blue shield|anthem|cigna|aetna|humana|unitedhealthcare|icbc|icbc agent|intact insurance|manulife|sun life|desjardins|great west life|nrma|aami|racv|great eastern|esurance|root insurance|mutual of omaha|new york life|northwestern mutual|delta dental',
  Education:
    'navient|nelnet|sallie mae|great lakes|mohela|fedloan|chegg|college board|edx|khan academy|udacity|pluralsight|codecademy|datacamp|osap|barnes noble college|rosetta stone|brilliant org|tuition|bursar',
  Household:
    'home depot|homedepot|the home depot|lowes|ace hardware|menards|true value|harbor freight|bed bath|homegoods|crate barrel|pottery barn|williams sonoma|west elm|ashley furniture|rooms to go|mattress firm|casper sleep|container store|tractor supply|sherwin williams|rona|home hardware|bunnings|harvey norman|fantastic furniture|at home store|world market|rh restoration',
  'Personal Care':
    'ulta|ulta beauty|sally beauty|great clips|sport clips|supercuts usa|massage envy|european wax|drybar|mecca brands|fantastic sams|hair cuttery|nail salon|barbershop',
  'Gifts & Donation':
    'salvation army|goodwill|united way|st jude|american red cross|aspca|habitat for humanity|planned parenthood|1800flowers|ftd|hallmark|party city|patreon donation|doctors without borders|actblue|winred|givebutter|donorbox',
  Taxes:
    'irs|irs usataxpymt|usataxpymt|us treasury tax|franchise tax|franchise tax bd|state tax|cra payment|canada revenue|ato payment|iras|property tax county|comptroller|dept of revenue',
  Stock:
    'robinhood|webull|e trade|etrade|td ameritrade|charles schwab|schwab|schwab brokerage|fid bkg svc|questrade|wealthsimple trade|commsec|tiger brokers|moomoo|tastytrade|merrill edge|firstrade',
  Investment:
    'betterment|wealthfront|acorns|stash|m1 finance|wealthsimple|coinbase|kraken|binance|gemini trust|crypto com|blackrock|t rowe price|principal financial|tiaa|401k|roth ira|endowus|stashaway|raiz|spaceship voyager|fundrise|treasury direct|treasurydirect',
  Rent: 'greystar|equity residential|avalonbay|bilt rewards|rentcafe|apartments com|zillow rent|avail rent|domuso|yardi|invitation homes|camden living|essex property',
  Salary: 'adp payroll|gusto pay|paychex|intuit payroll|dir dep|direct deposit|deel payroll|rippling|workday payroll',
};
