import type { MerchantNames } from './merchants-category.ts';

/** Words of French that tell what a payment was for. */
export const FRENCH_WORDS: MerchantNames = {
  Rent: 'loyer|loyers|quittance loyer|bailleur|agence immobiliere|syndic|charges copropriete|copropriete|residence etudiante|foncia|habitat social|hlm|hypotheque|pret immobilier|echeance pret immobilier|gestion locative|charges locatives|location appartement',
  Groceries:
    'supermarche|hypermarche|epicerie|epicerie fine|alimentation|alimentation generale|boucherie|boucherie charcuterie|charcuterie|poissonnerie|fromagerie|cremerie|primeur|primeurs|fruits et legumes|marche|marche couvert|halles|maraicher|superette|magasin bio|produits bio|caviste|cave a vin|vins et spiritueux|ferme|vrac|surgeles|traiteur|torrefacteur|confiserie',
  'Food & Dining':
    'restaurant|brasserie|boulangerie|boulangerie patisserie|patisserie|creperie|bistrot|bistro|cafe|cafe bar|salon de the|restauration|restauration rapide|rotisserie|glacier|sandwicherie|viennoiserie|pizzeria|cantine|cantine entreprise|auberge restaurant|buvette|friterie|guinguette|chocolatier|chocolaterie|table d hotes|bar a vin|bar tabac|estaminet|wok|buffet|self service|restaurant universitaire|crous',
  Transport:
    'essence|carburant|gazole|station service|station essence|stationnement|parking|peage|autoroute|autoroutes|garage|garagiste|carrosserie|controle technique|pneus|pneumatiques|vidange|lavage auto|borne recharge|metro|tramway|billet train|carnet tickets|abonnement transport|navette|velo|velos|location velo|transports en commun|gare|covoiturage|bus ticket|taxi|horodateur|depannage auto|auto ecole vehicule',
  Travel:
    'voyage|voyages|agence de voyage|sejour|vacances|hotel|hotellerie|auberge|chambre d hotes|gite|gites|camping|aeroport|billet avion|compagnie aerienne|location voiture|location vehicule|croisiere|auberge de jeunesse|village vacances|taxe de sejour|office de tourisme|remontees mecaniques|location saisonniere',
  Shopping:
    'vetements|vetement|chaussures|chausseur|bijouterie|bijoutier|horlogerie|librairie|papeterie|jouets|magasin|boutique|mode|maroquinerie|pret a porter|grand magasin|centre commercial|electromenager|informatique|telephonie boutique|maison de la presse|presse tabac|tabac presse|tabac|mercerie|friperie|brocante|depot vente|articles de sport|puericulture|instruments de musique|photographe|cadeaux boutique|lingerie',
  Utilities:
    'electricite|facture electricite|gaz|facture gaz|eau|facture eau|eaux|compagnie des eaux|regie des eaux|chauffage|chauffage urbain|fibre|fibre optique|telephone|forfait mobile|forfait telephone|recharge mobile|assainissement|ordures menageres|redevance|dechets|energie|energies|box internet|fournisseur energie|fioul|bois de chauffage',
  Subscription:
    'abonnement|abonnements|abonnement mensuel|abonnement annuel|adhesion|cotisation annuelle|cotisation association|presse en ligne|journal|magazine|hebergement web|nom de domaine|licence logiciel',
  Entertainment:
    'cinema|cinemas|theatre|opera|concert|spectacle|spectacles|musee|billetterie|parc attractions|parc d attractions|piscine|piscine municipale|patinoire|loterie|jeux|francaise des jeux|pari mutuel|casino jeux|bowling|festival|zoo|aquarium|exposition|fete foraine|salle de spectacle|karting|escalade|laser game|ludotheque|mediatheque',
  Medical:
    'pharmacie|pharmacies|medecin|medecin generaliste|docteur|dentiste|cabinet dentaire|cabinet medical|cabinet infirmier|infirmier|infirmiere|clinique|hopital|centre hospitalier|laboratoire|laboratoire analyses|radiologie|imagerie medicale|opticien|optique|lunettes|kinesitherapeute|kine|osteopathe|orthophoniste|psychologue|sage femme|veterinaire|clinique veterinaire|orthodontiste|podologue|parapharmacie|audioprothesiste|maison de sante',
  Health:
    'salle de sport|club de sport|gymnastique|musculation|association sportive|club sportif|cours de yoga|licence sportive|centre aquatique|natation|bien etre',
  Insurance:
    'assurance|assurances|assurance auto|assurance habitation|assurance vie prime|mutuelle|mutuelle sante|cotisation mutuelle|complementaire sante|prevoyance|assureur|responsabilite civile|cotisation assurance|garantie accidents',
  Education:
    'ecole|ecoles|lycee|college prive|universite|faculte|creche|halte garderie|garderie|cantine scolaire|periscolaire|frais de scolarite|scolarite|inscription universite|auto ecole|cours particuliers|soutien scolaire|formation|assistante maternelle|nounou|centre de loisirs|conservatoire|ecole de musique|fournitures scolaires|centre aere|bibliotheque',
  'Gifts & Donation':
    'dons|don association|cadeau|cadeaux|fleuriste|fleurs|eglise|paroisse|denier du culte|fondation|oeuvre|secours populaire|collecte|parrainage|cagnotte|association caritative|diocese',
  'Fees & Charges':
    'frais|frais bancaires|frais de tenue de compte|tenue de compte|cotisation carte|cotisation carte bancaire|agios|interets debiteurs|commission|commission intervention|commissions|penalite|amende|amendes|contravention|frais de dossier|timbre fiscal|frais de rejet|majoration|affranchissement|la poste|recommande|arrete de compte',
  Taxes:
    'impot|impots|impot revenu|dgfip|direction generale des finances publiques|tresor public|taxe|taxes|taxe fonciere|taxe habitation|prelevement a la source|centre des impots|urssaf|cotisations sociales|douanes|redevance audiovisuelle|regie municipale|cfe|csg|finances publiques',
  'Personal Care':
    'coiffeur|coiffure|salon de coiffure|barbier|institut de beaute|esthetique|estheticienne|onglerie|manucure|parfumerie|cosmetiques|cosmetique|epilation|massage|massages|pressing|blanchisserie|laverie|droguerie|hammam|soins beaute|thermes',
  Household:
    'meubles|meuble|ameublement|bricolage|quincaillerie|jardinerie|jardin|pepiniere|plombier|plomberie|electricien|serrurier|menuiserie|menuisier|peintre|peinture batiment|vitrier|chauffagiste|ramonage|menage|femme de menage|aide a domicile|demenagement|garde meuble|decoration|linge de maison|literie|cuisines|cuisiniste|articles menagers|arts de la table|carrelage|materiaux|paysagiste|couvreur',
  Investment:
    'placement|placements|assurance vie|plan epargne retraite|plan epargne entreprise|epargne salariale|investissement|investissements|achat titres|souscription parts|scpi|compte titres|retraite complementaire|perp',
  Stock: 'actions achat|achat actions|ordre bourse|bourse',
  Savings:
    'epargne|livret|livret a|livret jeune|plan epargne logement|compte epargne|virement epargne|ldds|pel|tirelire',
  Cash: 'retrait|retraits|retrait dab|retrait especes|retrait distributeur|distributeur|distributeur billets|especes|gab',
  Salary:
    'salaire|salaires|paie|paye|virement salaire|traitement mensuel|remuneration|prime annuelle|treizieme mois|bulletin de paie|pension de retraite|solde militaire',
  Interest: 'interets|interets crediteurs|interets livret|dividendes|coupons|interets acquis',
  Refund:
    'remboursement|remboursements|rembourst|avoir|annulation achat|cpam|remboursement soins|ristourne|trop percu|note de frais',
  'Other Income':
    'allocations familiales|caf|allocation|allocations|pole emploi|france travail|indemnites journalieres|indemnites|bourse etudiante|prime activite|aide au logement|apl|loyer percu|honoraires|subvention',
};
