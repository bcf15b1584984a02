/** Words of addresses. */
export const ADDRESS_WORDS =
  /\b(?:jalan|jln|jin|ja1an|lorong|taman|tmn|bandar|kampung|kg|kawasan|persiaran|seksyen|batu|lebuh|wisma|menara|desa|lot|street|st|road|rd|avenue|ave|av|blvd|boulevard|lane|ln|drive|dr|highway|hwy|pkwy|parkway|suite|ste|unit|floor|level|block|blk|building|bldg|shop no|plot|nagar|marg|sector|cross|main road|opp|near|po box|postfach|strasse|platz|weg|gasse|allee|ring|ufer|damm|markt \d|rue|quai|chemin|route|impasse|cedex|calle|c\/|avda|avenida|paseo|plaza|carretera|pol ind|via|piazza|corso|viale|largo|vicolo|straat|laan|plein|kade|singel|rua|travessa|rodovia|bairro|jl|kel|kec|kota|kab|ruko|city|town|malaysia|singapore|selangor|kuala lumpur|johor|penang|perak|usa|united kingdom)\b|(?:strasse|straße|str\.|platz|gasse|weg|allee|straat|laan|plein|weg|gracht|kade)\s?\d/iu;

/** Rows that begin so are addresses even without a number. */
export const ADDRESS_OPENERS =
  /^c\/ ?\p{L}|^(?:off |opp\.? |near |behind )?(?:jalan|jln|ja1an|lorong|taman|tmn|bandar|bdr|kampung|kawasan|persiaran|seksyen|lebuh|wisma|menara|ground floor|first floor|shop no|po box|rue|avenue|boulevard|calle|avda|piazza|via|corso|viale|rua|avenida)\b|^(?:malaysia|singapore|selangor|kuala lumpur|johor(?: bahru)?|india|deutschland|france|españa|italia|australia|canada|usa|indonesia|brasil)\.?$/iu;
