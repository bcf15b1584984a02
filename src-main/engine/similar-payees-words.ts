const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The legal form of a company, which tells nothing about who it is. */
export const LEGAL_FORMS = words(
  'gmbh mbh ag kg ohg gbr ug ev eg se kgaa co cie inc incorporated llc llp lp ltd limited plc corp corporation company pvt ' +
    'private opc bv nv vof sa sas sarl sasu eurl snc sl slu srl spa sapa oy oyj ab as asa aps sro kft pty bhd pte gesmbh',
);

/** What a shop adds to its name; it is dropped behind a name, never in front of it. */
export const SHOP_WORDS = words(
  'store stores shop shops outlet branch filiale filialen nr no number markt supermarkt supermarket hypermarket market ' +
    'supermercado supermercati supermarche tienda magasin winkel onlineshop online webshop com net www eu de in uk us fr es nl it at ch ' +
    'vertrieb vertriebs handels handel handelsgesellschaft dienstleistung dienstleistungs services service international ' +
    'europe europa deutschland germany india france espana spain nederland netherlands italia italy austria schweiz usa ' +
    'sagt danke ihr einkauf',
);

/** Words that many payees share and that name none of them. */
export const COMMON_WORDS = words(
  'account acct amt apotheke arzt atm autohaus backerei bakery bank bar berufsschule bistro boutique buchhandlung cafe cash ' +
    'cafeteria card casa centre center cinema city clinic club college company customer dental diner doctor dr drogerie ' +
    'electric energy farmacia fee fees food foods garage gas gasthaus gasthof general grill gym haus hospital hostel hotel house ' +
    'imbiss insurance invoice kaufhaus kindergarten kino kiosk klinik laden library medical metzgerei museum nord office park ' +
    'parken parking parkhaus payment pharmacy pizza pizzeria platform post praxis rechnung restaurant ristorante room ' +
    'royal salon school schule shop sparkasse stadt stadtwerke station store studio sud sushi tankstelle taxi tax the theater ' +
    'theatre transfer trattoria uni university universitat upi van volksbank west world zahnarzt ueberweisung uberweisung ' +
    'lastschrift gutschrift kunde kundennummer dauerauftrag payee user member order ref reference bill emi loan neft imps rtgs',
);

/** Words that tie what follows them to what is before: the city in “City of London” is no branch. */
export const TYING_WORDS = words(
  'of the at am an auf im in zu zum zur bei von vom van der den de la le du des di da del della do y & and und et',
);

/** Large cities, which a bank puts behind the name of a shop. */
export const CITIES = words(
  'berlin hamburg munchen muenchen koln koeln frankfurt stuttgart dusseldorf duesseldorf leipzig dortmund essen bremen ' +
    'dresden hannover nurnberg nuernberg duisburg bochum wuppertal bielefeld bonn munster muenster mannheim karlsruhe augsburg ' +
    'wien vienna graz linz salzburg innsbruck zurich zuerich genf geneva basel bern lausanne amsterdam rotterdam utrecht ' +
    'eindhoven haag groningen antwerpen brussel bruxelles brussels gent paris lyon marseille toulouse nice nantes strasbourg ' +
    'montpellier bordeaux lille madrid barcelona valencia sevilla zaragoza malaga bilbao roma rome milano milan napoli torino ' +
    'london manchester birmingham leeds glasgow liverpool edinburgh bristol sheffield cardiff belfast dublin cork ' +
    'mumbai delhi bengaluru bangalore hyderabad chennai kolkata pune ahmedabad jaipur surat lucknow kanpur nagpur indore thane ' +
    'bhopal noida gurgaon gurugram ghaziabad kochi coimbatore chandigarh mysuru mysore vadodara patna ludhiana agra nashik ' +
    'chicago houston phoenix philadelphia dallas austin seattle denver boston atlanta miami portland detroit nashville ' +
    'memphis baltimore milwaukee sacramento oakland minneapolis cleveland tampa toronto montreal vancouver sydney melbourne',
);
