import type { MerchantNames } from './merchants-category.ts';

/** Words of Hindi in Latin letters that tell what a payment was for. */
export const HINDI_WORDS: MerchantNames = {
  Rent: 'kiraya|kiraya bhada|makaan kiraya|makan kiraya|ghar kiraya|ghar ka kiraya|makaan malik|makan malik|kamra kiraya|dukaan kiraya|dukan kiraya|makaan bhada|ghar bhada|society maintenance|bhadekaru',
  Groceries:
    'kirana|kirana store|kirana dukan|kirana dukaan|kiryana|kiryana store|kirane ka saman|rashan|ration dukan|ration shop|sabzi|sabji|sabziwala|sabzi wala|sabjiwala|sabzi mandi|bhaji|bhajiwala|doodh|doodhwala|doodh wala|dudh|dudhwala|dudh dairy|phal|phalwala|phal wala|fal wala|anaaj|anaj mandi|atta chakki|aata chakki|chawal|dal chawal|masala store|masale|ghee|dahi|paneer|tel ghani|mandi|machli|machhli|machhiwala|murga|murgi|gosht|maas|anda|ande wala|paani bottle|gehu|cheeni|namak|supari store|mewa|meva|sukha mewa|kirana merchant|bhandar|gruh udyog',
  'Food & Dining':
    'chai|chaiwala|chai wala|chai ki dukan|chai tapri|tapri|dhaba|bhojanalaya|bhojnalaya|bhojan|khana|khanawal|nashta|naashta|mithai|mithaiwala|halwai|mishthan|misthan bhandar|sweets mart|samosa|kachori|chaat|chat bhandar|chaatwala|pani puri|panipuri|golgappa|vada pav|wada pav|pav bhaji|dosa|idli|uttapam|chole bhature|paratha|parathe wali|biryani|lassi|lassiwala|juice wala|kulfi|jalebi|tiffin|tiffin service|dabba service|dabbawala|tandoor|tandoori|rasoi|bhatura|paan|paan shop|paanwala|thali|momos|falooda|thandai|sharbat|misal|poha|udupi',
  Transport:
    'rickshaw|auto rickshaw|autowala|auto wala|riksha|rickshawala|bhada|gaadi bhada|gadi bhada|taxi bhada|gaadi kiraya|gaadi service|gadi repair|petrol pump|petrol bhara|diesel bhara|tempo|e rickshaw|ghoda gaadi|puncture|puncture wala|panchar|mechanic gaadi|rail yatra bhada|bus bhada|bus kiraya|tanga',
  Utilities:
    'bijli|bijli bill|bijli ka bill|bijlee|vidyut|vidyut vibhag|vidyut vitran|paani|paani bill|pani ka bill|pani bill|jal board|jal nigam|jal vibhag|jal sansthan|gas cylinder|gas silinder|rasoi gas|gas agency|gas ka bill|phone ka bill|mobile recharge|recharge|cable wala|cable bill|kachra|kachrawala|net ka bill|urja|nagar nigam jal',
  Medical:
    'dawai|dawa|dawaai|dawai ki dukan|dawakhana|davakhana|dawa khana|aushadhi|aushadhalaya|jan aushadhi|chikitsa|chikitsalaya|aspatal|aspataal|haspatal|vaidya|vaidh|hakim|ayurvedic|ayurveda|daant|dant chikitsa|netra|netralaya|aankh|jaanch|khoon jaanch|ilaj|arogya|arogyam|swasthya|sanjeevani',
  Health: 'akhada|vyayam|vyayamshala|yog|yogashala|yog kendra|kasrat|vyayamsala',
  Education:
    'vidyalaya|vidyalay|vidya mandir|vidyapeeth|vidya bhavan|pathshala|patshala|shiksha|shikshan|shala|gurukul|mahavidyalaya|vishwavidyalaya|school ki fees|fees school|kitab|kitaab|pustak|pustakalaya|tuition|tuitions|tuition fees|tuition wale|coaching fees|balwadi|anganwadi|padhai',
  'Gifts & Donation':
    'daan|dakshina|daan peti|mandir|mandir daan|masjid|gurudwara|gurdwara|dargah|ashram|seva|sewa|seva samiti|langar|bhandara|chadhava|chanda|puja|pooja|pooja samagri|puja samagri|phool|phoolwala|phool wala|shagun|shagan|tohfa|uphar|uphaar|rakhi|zakat|sadqa|gaushala|goshala|trust daan',
  'Personal Care':
    'nai|nai ki dukan|naai|baal katai|hajam|hajamat|dhobi|dhobi ghat|istri|istri wala|press wala|mehendi|mehndi|parlour|beauty parlour|maalish|malish|ubtan|shringar|shringaar',
  Household:
    'bartan|bartan bhandar|bartanwala|naukar|naukrani|kaamwali|kaamwali bai|kamwali|bai ka pagar|maid pagar|jhadu|pocha|safai|safaiwala|safai wala|mistri|raj mistri|bijli mistri|nal mistri|plumber wala|lakdi|lakdi furniture|parde|gadda|gadde|rui gadda|chowkidar|chaukidar|maali|saman|ghar ka saman|taala chabi|rang rogan',
  Shopping:
    'kapda|kapde|kapda bazaar|kapde ki dukan|vastra|vastralaya|vastra bhandar|saree|sarees|saree center|sari|sadi bhandar|joote|jute chappal|chappal|juti|kapada|darzi|darji|silai|sunar|sona|sona chandi|chandi|zewar|jewar|abhushan|chudi|choodi|chudiyan|khilona|khilone|bazaar|bazar|ghadi|chashma|thaila|khadi|khadi bhandar',
  Entertainment: 'natak|natakghar|mela|sangeet|tamasha|chalchitra|kathputli|nautanki|khel',
  Travel: 'yatra|tirth yatra|teerth|dharamshala|dharmshala|musafirkhana|yatri niwas|safar|char dham',
  Insurance: 'beema|bima|jeevan bima|jeevan beema|fasal bima|bima kist|beema kist',
  Investment: 'nivesh|sona nivesh|niveshak|sukanya samriddhi|kisan vikas patra',
  Savings: 'bachat|bachat gat|bachat khata|jama yojana|kishore bachat|gullak',
  'Fees & Charges': 'shulk|bank shulk|jurmana|vilamb shulk|byaj vasuli|dand shulk',
  Taxes:
    'kar bhugtan|aaykar|aay kar|ghar patti|gharpatti|ghar tax|nagar nigam|nagar palika|nagarpalika|mahanagar palika|mahanagarpalika|gram panchayat|chungi|lagaan',
  Cash: 'nakad|nakad nikasi|paisa nikala|cash nikala',
  Salary: 'vetan|tankhwah|tankhaah|tankha|pagar|mazdoori|majdoori|dihadi|vetan jama',
  Interest: 'byaj|byaaj|byaj jama',
  Refund: 'wapsi|paisa wapas|paise wapas|vapasi|rakam wapsi',
  'Other Income': 'inaam|inam|puraskar|kiraya prapt|sahayata rashi|anudan|chhatravritti|kisan samman',
};
