import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of French-speaking banks. */
export const FRENCH: HeaderPhrases = {
  booked:
    'date de comptabilisation|date comptable|date de comptabilisation operation|date compta|date d enregistrement|date de traitement|comptabilisation|date op|date de comptabilite',
  date: 'date|date operation|date de l operation|date d operation|date de transaction|date transaction|date de la transaction|date d achat|date de paiement',
  value: 'date de valeur|date valeur|valeur|dt valeur',
  payee:
    'beneficiaire|nom du beneficiaire|tiers|contrepartie|nom de la contrepartie|commercant|nom|emetteur beneficiaire|destinataire|nom de la contrepartie contient|nom du tiers|fournisseur',
  payer: 'donneur d ordre|debiteur|emetteur|nom du donneur d ordre|expediteur',
  text: 'libelle|libelle operation|libelle de l operation|description|intitule|designation|libelle simplifie|detail|details|detail de l operation|libelle complet|objet|nature de l operation|operation|texte comptable|libelle operation simplifie',
  memo: 'informations complementaires|motif|communication|commentaire|communications|communication libre|reference du paiement|type d operation|type operation|libelle court|remarque|notes|nature|information',
  direction: 'sens|debit credit|type de mouvement|sens du mouvement',
  amount:
    'montant|montant eur|montant de l operation|montant operation|montant euros|montant en euros|montant net|somme|montant en eur|montant de la transaction',
  foreign:
    'montant original|montant en devise|montant initial|montant devise|montant dans la devise d origine|montant d origine',
  debit: 'debit|debit euros|montant debit|depenses|depense|retrait|sortie|debits|debit eur',
  credit: 'credit|credit euros|montant credit|recettes|versement|entree|credits|revenus|recette|credit eur',
  balance: 'solde|solde apres operation|solde du compte|nouveau solde|solde eur|solde progressif',
  currency: 'devise|monnaie|devise du compte|code devise',
  id: 'reference|numero de reference|numero operation|numero d operation|identifiant|ref|reference de l operation|id transaction|numero de sequence',
  status: 'statut|etat',
  category: 'categorie|sous categorie|rubrique|categorie operation',
  rate: 'taux de change|cours|taux|cours de change',
  fee: 'frais|commission',
  other:
    'compte|numero de compte|nom du compte|iban|bic|heure|pointage operation|pays|ville|carte|numero de carte|numero du compte|compte contrepartie|devise d origine|type|libelle compte|date du solde|numero de releve|sous compte|pointage',
};

/** Column names of Spanish-speaking banks. */
export const SPANISH: HeaderPhrases = {
  booked:
    'fecha contable|fecha de contabilizacion|f contable|fecha de registro|fecha de asiento|fecha contabilizacion|fecha de procesamiento',
  date: 'fecha|fecha operacion|fecha de operacion|fecha de la operacion|f operacion|fecha movimiento|fecha de transaccion|fecha transaccion|fecha de compra|fecha y hora|dia',
  value: 'fecha valor|f valor|fecha de valor',
  payee:
    'beneficiario|comercio|nombre|contraparte|establecimiento|destinatario|nombre del beneficiario|beneficiario ordenante|ordenante beneficiario|proveedor|nombre del comercio',
  payer: 'ordenante|emisor|remitente',
  text: 'concepto|descripcion|detalle|movimiento|concepto comun|descripcion del movimiento|operacion|detalle de la operacion|glosa|descripcion movimiento',
  memo: 'observaciones|comentario|informacion adicional|mas datos|notas|referencia 2|concepto propio|nota|mensaje|datos adicionales|tipo de operacion|tipo movimiento|tipo de movimiento',
  direction: 'debe haber|d h|signo|cargo abono|tipo de transaccion|naturaleza',
  amount:
    'importe|monto|cantidad|importe eur|importe en euros|valor movimiento|importe operacion|importe euros|monto transaccion|importe neto',
  foreign: 'importe original|importe divisa|importe en divisa|monto original|importe moneda origen',
  debit: 'cargo|cargos|debe|gasto|gastos|retiro|retiros|debito|debitos|salida|pago|egreso|egresos|salidas',
  credit: 'abono|abonos|haber|ingreso|ingresos|deposito|depositos|credito|creditos|entrada|entradas',
  balance: 'saldo|saldo disponible|saldo posterior|saldo contable|saldo final|saldo eur',
  currency: 'divisa|moneda',
  id: 'referencia|numero de referencia|numero de operacion|id transaccion|n operacion|referencia 1|numero operacion|num operacion|codigo de operacion|folio|num documento|documento',
  status: 'estado|situacion',
  category: 'categoria|subcategoria',
  rate: 'tipo de cambio|cambio',
  fee: 'comision|comisiones|impuesto',
  other:
    'cuenta|numero de cuenta|tarjeta|oficina|sucursal|hora|pais|ciudad|codigo|cuenta destino|numero de tarjeta|titular|ofi apunte|tipo|cuota',
};

/** Column names of Italian banks. */
export const ITALIAN: HeaderPhrases = {
  booked:
    'data contabile|data registrazione|data di registrazione|data contabilizzazione|data di contabilizzazione|registrazione|data reg|contabile|data addebito',
  date: 'data|data operazione|data dell operazione|data movimento|data transazione|data acquisto|data op|data esecuzione|data pagamento',
  value: 'data valuta|valuta data|data val|valuta',
  payee:
    'beneficiario|controparte|nome|esercente|beneficiario ordinante|nome controparte|destinatario|ordinante beneficiario|debitore creditore|fornitore|intestatario controparte',
  payer: 'ordinante|mittente|debitore',
  text: 'descrizione|causale|descrizione operazione|dettagli|operazione|descrizione movimento|dettaglio|descrizione estesa|descrizione completa|movimento|causale descrizione',
  memo: 'note|informazioni aggiuntive|causale abi|tipo operazione|messaggio|tipologia|descrizione aggiuntiva|memo|tipo movimento|canale',
  direction: 'segno|dare avere|d a|entrata uscita|segno movimento',
  amount:
    'importo|importo eur|importo in euro|importo euro|ammontare|somma|importo operazione|importo movimento|controvalore',
  foreign: 'importo originale|importo in valuta|importo divisa|importo in divisa originale|importo valuta',
  debit: 'dare|addebiti|addebito|uscite|uscita|importo dare|spese|addebiti euro|pagamenti',
  credit: 'avere|accrediti|accredito|entrate|entrata|importo avere|accrediti euro|incassi',
  balance: 'saldo|saldo contabile|saldo disponibile|saldo progressivo|saldo eur|saldo euro|saldo finale',
  currency: 'divisa|valuta conto|moneta|codice divisa',
  id: 'riferimento|numero operazione|id transazione|codice operazione|cro|trn|id operazione|numero riferimento|codice riferimento|codice identificativo',
  status: 'stato',
  category: 'categoria|sottocategoria',
  rate: 'cambio|tasso di cambio',
  fee: 'commissioni|commissione|imposte',
  other: 'conto|numero conto|carta|numero carta|iban|bic|filiale|ora|paese|citta|conto o carta|causale codice|tipo',
};

/** Column names of banks in Portugal and Brazil. */
export const PORTUGUESE: HeaderPhrases = {
  booked:
    'data do lancamento|data lancamento|data de lancamento|data lanc|data de movimento|data contabilistica|data mov|data de contabilizacao|lancado em',
  date: 'data|data operacao|data da operacao|data da transacao|data transacao|data do movimento|data movimento|data de compra|data hora|data da compra',
  value: 'data valor|data de valor|data val',
  payee:
    'beneficiario|nome|favorecido|destinatario|estabelecimento|ordenante|contraparte|comerciante|nome do favorecido|remetente destinatario|fornecedor|titulo',
  text: 'descricao|historico|descritivo|movimento|lancamento|detalhes|descricao do movimento|transacao|descricao da operacao|detalhe|descricao completa',
  memo: 'observacoes|observacao|complemento|mensagem|notas|informacoes adicionais|tipo de movimento|tipo de transacao|tipo de lancamento|documento descricao',
  direction: 'debito credito|credito debito|sinal|natureza|d c|tipo lancamento|entrada saida',
  amount:
    'valor|montante|quantia|importancia|valor r|valor em reais|valor da transacao|valor eur|montante eur|valor do movimento|valor liquido',
  foreign: 'valor original|montante original|valor em dolar|valor em moeda estrangeira',
  debit: 'debito|debitos|saida|saidas|levantamento|despesa|saques|valor debito|despesas',
  credit: 'credito|creditos|entrada|entradas|deposito|receita|valor credito|receitas',
  balance:
    'saldo|saldo contabilistico|saldo disponivel|saldo apos|saldo r|saldo do dia|saldo final|saldo apos movimento',
  currency: 'moeda|divisa',
  id: 'referencia|numero do documento|n documento|identificador|id da transacao|codigo da transacao|documento|numero documento|id transacao|n doc|docto|num doc',
  status: 'estado|situacao|status',
  category: 'categoria',
  rate: 'cambio|taxa de cambio|cotacao',
  fee: 'comissao|taxa|tarifa|imposto',
  other: 'conta|agencia|numero da conta|cartao|hora|pais|cidade|banco|portador|tipo|final do cartao|parcela',
};
