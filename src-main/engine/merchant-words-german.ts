import type { MerchantNames } from './merchants-category.ts';

/** Words of German that tell what a payment was for. */
export const GERMAN_WORDS: MerchantNames = {
  Rent: 'miete|kaltmiete|warmmiete|nebenkosten|nebenkostenabrechnung|hausgeld|mietzahlung|wohnungsmiete|hausverwaltung|vermieter|wohnungsgenossenschaft|wohnungsbau|wohnbau|wohnungsbaugesellschaft|immobilien|pacht|garagenmiete|stellplatzmiete|hypothek|baufinanzierung|grundstuck',
  Groceries:
    'lebensmittel|lebensmittelmarkt|supermarkt|verbrauchermarkt|discounter|metzgerei|fleischerei|schlachterei|wursthaus|getrankemarkt|getraenkemarkt|getranke|bioladen|biomarkt|reformhaus|wochenmarkt|markthalle|hofladen|obst|obststand|gemuse|gemuse laden|obst und gemuse|kaseladen|fischhandel|feinkost|weinhandlung|naturkost|unverpackt|dorfladen|nahkauf|bauernmarkt|teeladen|kiosk|spatkauf|spaetkauf|spati|trinkhalle',
  'Food & Dining':
    'backerei|baeckerei|konditorei|backstube|backshop|backhaus|imbiss|imbissstube|doner|doener|gasthaus|gasthof|gaststatte|gaststaette|wirtshaus|brauhaus|biergarten|weinstube|kneipe|eiscafe|eis cafe|eisdiele|eissalon|kantine|mensa|restaurant|lokal|pizzeria|schnellrestaurant|lieferdienst|partyservice|currywurst|kaffeehaus|kaffeerosterei|teestube|speisekammer|schnitzelhaus|cafe|bistro|betriebsrestaurant|ratskeller|suppenkuche',
  Transport:
    'tankstelle|tanken|autohof|parkhaus|parken|parkplatz|parkgebuhr|parkschein|tiefgarage|maut|vignette|bahn|bahnhof|zug|fahrkarte|fahrschein|monatskarte|deutschlandticket|deutschland ticket|jobticket|straßenbahn|verkehrsbetriebe|verkehrsverbund|stadtverkehr|nahverkehr|autowerkstatt|werkstatt|kfz|kfz werkstatt|kfz meisterbetrieb|reifen|reifenservice|ladestation|ladesaule|fahrradladen|fahrradwerkstatt|taxi|autowasche|waschanlage|waschstrasse|hauptuntersuchung|autohaus|abschleppdienst|fahre|mitfahrgelegenheit',
  Travel:
    'reiseburo|reisebuero|reisen|urlaub|ferienwohnung|ferienhaus|jugendherberge|flughafen|fluggesellschaft|flug|flugbuchung|autovermietung|mietwagen|campingplatz|kreuzfahrt|gastehaus|pension zimmer|kurtaxe|bergbahn|unterkunft|pauschalreise|reiseveranstalter|wohnmobil',
  Shopping:
    'bekleidung|kleidung|mode|modehaus|schuhe|schuhhaus|elektronik|juwelier|buchhandlung|buchladen|spielwaren|sportgeschaft|sporthaus|kaufhaus|warenhaus|einkauf|einkaufszentrum|einkaufscenter|handyshop|schreibwaren|papeterie|flohmarkt|versandhaus|onlineshop|fotogeschaft|musikhaus|lederwaren|schmuck|uhren|trachten|wolle|stoffe|handarbeiten|antiquariat',
  Utilities:
    'strom|stromabschlag|stromrechnung|stadtwerke|energie|energieversorgung|gasabschlag|gasrechnung|wasser|wasserwerke|wasserbetriebe|abwasser|heizung|heizol|heizkosten|fernwarme|glasfaser|telefon|telefonrechnung|mobilfunk|handyrechnung|handyvertrag|prepaid aufladung|rundfunkbeitrag|rundfunk ard|mullabfuhr|abfall|abfallwirtschaft|stadtreinigung|schornsteinfeger|grundversorgung|netzbetreiber|kabelanschluss',
  Subscription:
    'abonnement|abo|jahresabo|monatsabo|mitgliedschaft|mitgliedsbeitrag|zeitung|zeitschrift|zeitungsabo|verlag abo|webhosting|vereinsbeitrag|probeabo',
  Entertainment:
    'kino|filmtheater|theater|schauspielhaus|oper|konzert|museum|tierpark|freizeitpark|spielhalle|schwimmbad|hallenbad|freibad|therme|skipass|skilift|lotterie|lotto|eintritt|eintrittskarte|kletterhalle|kegelbahn|konzerthaus|stadthalle|volksfest|jahrmarkt|minigolf|eishalle|kabarett|vorverkauf',
  Medical:
    'apotheke|apotheken|arzt|arztpraxis|arztrechnung|hausarzt|facharzt|kinderarzt|frauenarzt|augenarzt|hautarzt|zahnarzt|zahnarztpraxis|zahnmedizin|kieferorthopade|praxis|gemeinschaftspraxis|klinik|klinikum|krankenhaus|universitatsklinik|physiotherapie|krankengymnastik|heilpraktiker|psychotherapie|optiker|horgerate|labor|radiologie|tierarzt|tierklinik|sanitatshaus|pflegedienst|rezeptgebuhr|dr med',
  Health:
    'fitnessstudio|sportverein|turnverein|sportstudio|yogaschule|tanzschule|schwimmverein|tennisverein|golfclub beitrag|heilbad',
  Insurance:
    'versicherung|versicherungen|versicherungsbeitrag|haftpflicht|haftpflichtversicherung|krankenversicherung|krankenkasse|lebensversicherung|hausratversicherung|kfz versicherung|rechtsschutz|rechtsschutzversicherung|berufsunfahigkeit|unfallversicherung|pflegeversicherung|gebaudeversicherung|zahnzusatzversicherung',
  Education:
    'schule|hochschule|universitat|volkshochschule|sprachschule|fahrschule|musikschule|nachhilfe|kita|kindergarten|kinderkrippe|kindertagesstatte|kinderbetreuung|tagesmutter|semesterbeitrag|studiengebuhr|schulgeld|kurs|kursgebuhr|akademie|weiterbildung|bafog|studentenwerk|studierendenwerk|schulessen|hort',
  'Gifts & Donation':
    'spende|spenden|geschenk|geschenke|blumen|blumenladen|floristik|kirche|kirchengemeinde|stiftung|hilfswerk|verein e v|e v|forderverein|tafel e v|patenschaft|kollekte',
  'Fees & Charges':
    'kontofuhrung|kontofuehrung|kontofuhrungsgebuhr|entgelt|entgeltabschluss|gebuhr|gebuhren|gebuehr|gebuehren|bankgebuhren|jahresgebuhr|auslandseinsatzentgelt|sollzinsen|zinsbelastung|abschluss|rechnungsabschluss|mahngebuhr|bussgeld|strafzettel|verwarnungsgeld|provision|inkasso',
  Taxes:
    'steuer|steuern|finanzamt|finanzkasse|einkommensteuer|umsatzsteuer|gewerbesteuer|grundsteuer|kfz steuer|kraftfahrzeugsteuer|kirchensteuer|hundesteuer|bundeskasse|hauptzollamt|stadtkasse|gemeindekasse|kreiskasse|landeskasse|steuerberater|zoll',
  'Personal Care':
    'friseur|frisor|frisoer|friseursalon|barbier|haarstudio|haarschnitt|nagelstudio|kosmetik|kosmetikstudio|kosmetikinstitut|drogerie|parfumerie|sonnenstudio|reinigung|textilreinigung|wascherei|waschsalon|fusspflege|massagepraxis',
  Household:
    'mobel|moebel|mobelhaus|baumarkt|gartencenter|gartnerei|gaertnerei|haushalt|haushaltswaren|haushaltsgerate|handwerker|klempner|installateur|sanitar|elektriker|elektro meister|maler|malerbetrieb|schreinerei|tischlerei|schlusseldienst|putzfrau|reinigungskraft|gebaudereinigung|umzug|umzugsunternehmen|kuchen|kuchenstudio|raumausstatter|dachdecker|fliesen|schadlingsbekampfung|baustoffe|eisenwaren|matratzen',
  Investment:
    'sparplan|fondssparplan|etf sparplan|wertpapier|wertpapierkauf|fonds|fondsanteile|rentenversicherung|altersvorsorge|riester|rurup|bausparvertrag|vermogenswirksame leistungen|goldkauf|kapitalanlage',
  Stock: 'aktienkauf|aktien|depotkauf|wertpapierdepot',
  Savings: 'sparen|sparkonto|tagesgeld|festgeld|bausparen|bausparkasse|sparbuch|sparvertrag|rucklage|notgroschen',
  Cash: 'geldautomat|bargeld|bargeldauszahlung|barauszahlung|auszahlung|abhebung|bargeldabhebung|ga nr|bargeldverfugung',
  Salary:
    'lohn|gehalt|lohn gehalt|gehaltszahlung|gehaltsabrechnung|besoldung|bezuge|rente|ruhegehalt|weihnachtsgeld|urlaubsgeld|ausbildungsvergutung|verdienst',
  Interest: 'zinsen|habenzinsen|zinsgutschrift|guthabenzinsen|dividende|ausschuttung|ertragsgutschrift',
  Refund:
    'erstattung|ruckerstattung|rueckerstattung|ruckzahlung|rueckzahlung|retoure|gutschrift retoure|storno|stornierung|auslagenerstattung|steuererstattung|rucküberweisung',
  'Other Income':
    'kindergeld|elterngeld|wohngeld|arbeitslosengeld|burgergeld|krankengeld|unterhaltsvorschuss|honorar|stipendium|zuschuss|mieteinnahme|pflegegeld',
};
