import type { MerchantNames } from './merchants-category.ts';

/** Words of Dutch that tell what a payment was for. */
export const DUTCH_WORDS: MerchantNames = {
  Rent: 'huur|huurbetaling|maandhuur|huurwoning|verhuurder|woningcorporatie|woningstichting|woningbouw|woonstichting|servicekosten woning|vve|vve bijdrage|vereniging van eigenaren|hypotheek|hypotheeklasten|hypotheekrente|kamerhuur|garagehuur|vastgoed|woonbron|vastgoedbeheer|rente en aflossing',
  Groceries:
    'boodschappen|supermarkt|buurtsuper|kruidenier|slagerij|slager|keurslager|groenteboer|groentewinkel|groenten en fruit|groente en fruit|kaasboer|kaashandel|kaaswinkel|viswinkel|vishandel|visboer|poelier|weekmarkt|marktkraam|natuurwinkel|biologische winkel|reformwinkel|slijterij|wijnhandel|toko|melkboer|boerderijwinkel|landwinkel|notenbar|levensmiddelen|dagwinkel|avondwinkel|versmarkt|streekproducten|zuivel',
  'Food & Dining':
    'restaurant|eetcafe|eethuis|eetcafe bar|lunchroom|snackbar|cafetaria|frituur|frietkot|friet|patat|frites|bakkerij|bakker|banketbakker|banketbakkerij|patisserie bakkerij|broodjeszaak|broodjes|koffiehuis|koffiebar|koffie|koffiebranderij|theehuis|ijssalon|ijswinkel|pannenkoekenhuis|pannenkoeken|pizzeria|grillroom|shoarma|kebab|afhaal|afhaalchinees|bezorgmaaltijd|bistro|brasserie|grand cafe|kroeg|bierlokaal|brouwerij|proeflokaal|kantine|bedrijfsrestaurant|cateraar|strandpaviljoen|strandtent|wokrestaurant|oliebollen|stroopwafels|horeca',
  Transport:
    'tankstation|tanken|benzine|benzinestation|brandstof|autobedrijf|garagebedrijf|autogarage|apk|apk keuring|banden|bandenservice|parkeren|parkeergarage|parkeerautomaat|parkeergeld|parkeervergunning|tolweg|tolheffing|trein|treinkaartje|treinreizen|openbaar vervoer|ov chip|ov fiets|buskaart|tramkaart|veerpont|veerdienst|veerboot|fietsenwinkel|fietsenmaker|rijwielhandel|fietsenstalling|laadpaal|laadpas|wasstraat|autowasserij|autowas|deelauto|deelscooter|taxi|taxibedrijf|wegenwacht|pechhulp|autoschade|vervoer',
  Travel:
    'reizen|reisbureau|reis|vakantie|vakantiehuis|vakantiepark|vakantiewoning|hotel|pension overnachting|jeugdherberg|camping|luchthaven|vliegticket|vliegtickets|vliegreis|luchtvaartmaatschappij|autoverhuur|huurauto|bungalowpark|rondreis|stedentrip|toeristenbelasting|overnachting|busreis|skivakantie|kampeerterrein|bed en breakfast|wintersport',
  Shopping:
    'kleding|kledingwinkel|mode|modehuis|damesmode|herenmode|kinderkleding|schoenen|schoenwinkel|juwelier|boekhandel|boekwinkel|speelgoed|speelgoedwinkel|warenhuis|winkel|winkelcentrum|webwinkel|elektronica|telefoonwinkel|kantoorartikelen|kantoorboekhandel|cadeauwinkel|kringloop|kringloopwinkel|sportwinkel|sportzaak|lederwaren|tassen|horloges|hobbywinkel|stoffen|stoffenwinkel|tabakszaak|sigarenwinkel|tijdschriften winkel|muziekwinkel|dierenwinkel|dierenspeciaalzaak|babywinkel|woonaccessoires|tweedehands',
  Utilities:
    'energie|energiebedrijf|energierekening|elektriciteit|stroom|gas en licht|stadsverwarming|warmtenet|water|waterbedrijf|waterleiding|drinkwater|waterleidingbedrijf|internet en tv|internet en bellen|glasvezel|telefoon|telefoonabonnement|mobiel abonnement|beltegoed|opwaarderen|simkaart|kabel tv|afvalstoffen|afvalinzameling|huisvuil|riool|netbeheerder|nutsbedrijf|voorschot energie|nutsvoorzieningen',
  Subscription:
    'abonnement|abonnementen|maandabonnement|jaarabonnement|lidmaatschap|contributie|krant|dagblad|tijdschrift|weekblad|webhosting|domeinnaam|softwarelicentie|streamingdienst|omroepgids|donateurslidmaatschap',
  Entertainment:
    'bioscoop|filmhuis|theater|schouwburg|concert|concertgebouw|concertzaal|poppodium|opera|museum|musea|dierentuin|dierenpark|pretpark|attractiepark|speeltuin|zwembad|schaatsbaan|ijsbaan|bowlingbaan|kermis|loterij|staatsloterij|krasloten|speelhal|casino|toegangskaart|toegangskaarten|kaartverkoop|voorstelling|klimhal|escaperoom|sauna entree|evenement|evenementen|circus|binnenspeeltuin|trampolinepark|skibaan',
  Medical:
    'apotheek|apotheken|dienstapotheek|huisarts|huisartsenpraktijk|huisartsenpost|tandarts|tandartspraktijk|mondhygienist|mondzorg|orthodontist|ziekenhuis|polikliniek|medisch centrum|specialist|fysiotherapeut|fysiotherapie|fysio|manuele therapie|opticien|brillenwinkel|gehoorapparaat|audicien|dierenarts|dierenkliniek|psycholoog|psychologenpraktijk|verloskundige|thuiszorg|eigen risico|eigen bijdrage zorg|medicijnen|podotherapie|logopedie|laboratoriumonderzoek|infomedics|famed',
  Health:
    'sportschool|fitnesscentrum|fitness club|sportclub|sportvereniging|voetbalvereniging|hockeyclub|tennisvereniging|zwemles|zwemlessen|yogastudio|yogales|turnvereniging|sportcentrum|dansschool|gymvereniging|dieetadvies',
  Insurance:
    'verzekering|verzekeringen|zorgverzekering|zorgpremie|zorgverzekeraar|autoverzekering|inboedelverzekering|opstalverzekering|woonverzekering|aansprakelijkheidsverzekering|reisverzekering|rechtsbijstand|levensverzekering|uitvaartverzekering|premie verzekering|verzekeraar|overlijdensrisicoverzekering|bromfietsverzekering|schadeverzekering',
  Education:
    'school|basisschool|middelbare school|hogeschool|universiteit|collegegeld|schoolgeld|ouderbijdrage|kinderopvang|kinderdagverblijf|buitenschoolse opvang|bso|gastouder|gastouderbureau|peuterspeelzaal|rijschool|rijles|rijlessen|bijles|huiswerkbegeleiding|cursus|cursusgeld|opleiding|studieboeken|lesgeld|muziekschool|muziekles|bibliotheek|volksuniversiteit|overblijven|tussenschoolse opvang|schoolreis|studiekosten|leermiddelen',
  'Gifts & Donation':
    'donatie|donaties|gift|giften|goede doelen|goed doel|cadeau|cadeaus|bloemen|bloemist|bloemenwinkel|bloemenkiosk|kerk|kerkgenootschap|kerkbijdrage|kerkbalans|parochie|stichting|collecte|hulporganisatie|voedselbank|dierenbescherming|sponsoring|rode kruis|leger des heils',
  'Fees & Charges':
    'kosten|bankkosten|rentekosten|debetrente|rood staan|kosten betaalpakket|betaalpakket|kosten betaalpas|transactiekosten|administratiekosten|aanmaningskosten|incassokosten|boete|boetes|verkeersboete|cjib|notaris|notariskosten|provisie|wisselkosten|koersopslag|postzegels|kosten creditcard|pakketkosten|basispakket kosten',
  Taxes:
    'belasting|belastingen|belastingdienst|inkomstenbelasting|omzetbelasting|btw|loonbelasting|motorrijtuigenbelasting|wegenbelasting|gemeentebelasting|gemeentebelastingen|gemeentelijke belastingen|onroerendezaakbelasting|ozb|waterschap|waterschapsbelasting|waterschapslasten|rioolheffing|afvalstoffenheffing|hondenbelasting|erfbelasting|gemeente|douane|leges|zuiveringsheffing|belastingaanslag|premie volksverzekeringen',
  'Personal Care':
    'kapper|kapsalon|kapperszaak|haarstudio|herenkapper|dameskapper|barbier|schoonheidssalon|schoonheidsspecialiste|nagelstudio|pedicure|manicure|drogist|drogisterij|parfumerie|cosmetica|stomerij|wasserette|wasserij|massagesalon|zonnestudio|huidverzorging|huidtherapie|beautysalon|sauna en wellness|tatoeage',
  Household:
    'meubels|meubelen|meubelzaak|woonwinkel|bouwmarkt|doe het zelf|tuincentrum|kwekerij|hovenier|tuinman|loodgieter|installatiebedrijf|installateur|elektricien|schilder|schildersbedrijf|timmerman|timmerbedrijf|aannemer|bouwbedrijf|glaszetter|glazenwasser|schoonmaak|schoonmaakbedrijf|schoonmaakster|huishoudelijke hulp|hulp in de huishouding|verhuisbedrijf|verhuizing|opslagruimte|slotenmaker|huishouden|huishoudelijk|witgoed|witgoedwinkel|keukens|keukenzaak|badkamers|sanitair|gordijnen|behang|verf|verfwinkel|vloeren|tapijt|bedden|beddenwinkel|matrassen|ijzerhandel|gereedschap|dakdekker|cv ketel|ongediertebestrijding',
  Investment:
    'beleggen|belegging|beleggingen|beleggingsfonds|beleggingsrekening|effecten|pensioenpremie|pensioenopbouw|pensioensparen|lijfrente|obligaties|indexfonds|inleg beleggen|periodiek beleggen|bankspaarrekening',
  Stock: 'aandelen|aandelenkoop|aankoop effecten|aankoop aandelen|effectenrekening',
  Savings:
    'sparen|spaargeld|spaarrekening|spaaropdracht|spaardoel|spaarpot|naar spaarrekening|deposito|termijndeposito|kinderspaarrekening|prive spaar|buffer sparen',
  Cash: 'geldopname|geldopnames|geldmaat|geldautomaat|pinautomaat|contant geld|contanten|opname geldautomaat|kasopname|contante opname',
  Salary:
    'salaris|salarisbetaling|loon|loonbetaling|netto loon|vakantiegeld|vakantiebijslag|eindejaarsuitkering|dertiende maand|pensioenuitkering|pensioen|bezoldiging|wedde|weekloon|stagevergoeding',
  Interest:
    'rente ontvangen|spaarrente|creditrente|rentebijschrijving|rente spaarrekening|rentevergoeding|dividenduitkering|dividend ontvangen',
  Refund:
    'terugbetaling|terugstorting|terugboeking|retour|retourbetaling|restitutie|teruggave|teruggaaf|creditnota|vergoeding onkosten|onkostenvergoeding|declaratie vergoeding|storting terug|belastingteruggave|reiskostenvergoeding',
  'Other Income':
    'toeslag|zorgtoeslag|huurtoeslag|kinderopvangtoeslag|kindgebonden budget|kinderbijslag|uitkering|bijstandsuitkering|ww uitkering|aow|studiefinanciering|duo|subsidie|alimentatie ontvangen|huuropbrengst|prijzengeld|erfenis|voorlopige teruggaaf|uwv|svb',
};
