import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of banks, cards and wallets that write English, also in India, Singapore and Hong Kong. */
export const ENGLISH: HeaderPhrases = {
  booked:
    'booking date|booked date|booked on|booked|posting date|posted date|post date|posted|date posted|date processed|processed date|processing date|entry date|settlement date|settled date|date settled|booked at|completed date|date completed|accounting date|posted on|bookkeeping date|clearing date|cleared date|posting dt|ledger date',
  date: 'date|transaction date|trans date|txn date|tran date|trade date|date of transaction|transaction date time|transaction time|datetime|date time|date and time|authorized date|authorised date|purchase date|payment date|dated|created|created on|created at|started date|timestamp|activity date|date utc|time completed|date of operation|operation date|effective date|trn date|transaction timestamp|execution date|date of payment|transfer date',
  value: 'value date|value dt|value|valuta|val date|date valuta|interest date',
  payee:
    'payee|payee name|name|merchant|merchant name|counterparty|counterparty name|counter party|counter party name|beneficiary|beneficiary name|beneficiary or remitter|recipient|recipient name|partner name|partner|name of counterparty|vendor|vendor name|paid to|to from|from to|sender recipient|payer payee|to|other party|other party name|supplier|customer name|name of payee|contact|third party|transaction party|store name',
  payer: 'payer|payer name|sender|sender name|from|remitter|remitter name|ordering party|debtor name|debtor',
  text: 'description|transaction description|transaction details|details|transaction detail|narration|narrative|particulars|booking text|transaction particulars|remarks|transaction remarks|transaction narrative|desc|transaction text|activity|item|statement description|extended description|transaction description 1|description 1|text|payment details|transaction name|original description|title|entry details',
  memo: 'memo|transaction|action|notes|note|message|additional description|additional information|additional info|payment purpose|purpose|payment reference|reference text|comment|comments|description 2|supplementary details|more details|purpose of payment|remittance information|remittance info|extra information|info',
  direction:
    '+|billing amount sign|amount sign|transaction type|type|debit credit|credit debit|dr cr|cr dr|d c|c d|debit or credit|credit or debit|credit debit indicator|cdi|indicator|sign|direction|in out|inflow outflow|money in out|dr or cr|cr or dr|flow|credit debit flag|transaction direction|drcr|crdr',
  amount:
    'amount|amount total|amount in rs|amount rs|amount in inr|transaction amount|amt|transaction amt|billing amount|billed amount|booked amount|amount booked|net amount|total amount|total|net|account amount|amount in account currency|settlement amount|payment amount|charge amount|posted amount|sum|purchase amount|amount charged',
  foreign:
    'original amount|intl amount|international amount|foreign amount|amount in foreign currency|foreign currency amount|local amount|transaction currency amount|transfer amount|amount in original currency|instructed amount|source amount|target amount|gross|gross amount|foreign spend amount|original transaction amount|amount in transaction currency',
  debit:
    'debit|debits|debit amount|debit amt|dr|dr amount|withdrawal|withdrawals|withdrawal amt|withdrawal amount|withdrawal dr|withdrawal amount inr|paid out|money out|payments out|out|outflow|amount debited|spent|charge|charges debit|funds out|debit transaction amount|amount out|expense|expenses|outgoing|payment out|debit value|money sent|payments',
  credit:
    'credit|credits|credit amount|credit amt|cr|cr amount|deposit|deposits|deposit amt|deposit amount|deposit cr|deposit amount inr|paid in|money in|payments in|in|inflow|amount credited|funds in|credit transaction amount|amount in|income|incoming|payment in|receipt|receipts|credit value|money received|received',
  balance:
    'balance|running balance|account balance|closing balance|available balance|ledger balance|balance amount|balance after|balance after transaction|balance inr|book balance|current balance|new balance|running bal|bal|resulting balance|end balance|balance after booking|closing bal|cumulative balance',
  currency:
    'currency|ccy|curr|currency code|account currency|billing currency|iso currency code|transaction currency|amount currency|booking currency|cur',
  id: 'transaction id|transaction reference|id|ref|reference|reference number|reference no|ref no|ref number|reference id|bank reference|transaction number|transaction no|txn id|txn ref|trans id|fitid|chq ref no|chq no ref no|ref no cheque no|cheque ref no|unique id|external id|entry reference|transaction code id|end to end id|transaction ref|ref cheque no|utr|tran id|journal no|sequence number|transaction ref no|operation id|activity id|chq ref number',
  status: 'status|transaction status|state|payment status|booking status',
  pending: 'pending',
  category:
    'category|categories|category name|transaction category|spending category|merchant category|expense category|budget category',
  rate: 'exchange rate|rate|fx rate|conversion rate|rate of exchange',
  fee: 'fee|fees|commission|charges|fee amount|transaction fee|vat|tax|tax amount',
  other:
    'from email address|to email address|exchange from|exchange to|from account|to account|from account number|to account number|category group|category group category|account|account number|account name|account no|account id|iban|bic|swift|sort code|card number|card no|card|card member|cardholder|account owner|check number|cheque number|cheque no|chq no|check no|chq|balance date|due date|statement date|time|time zone|timezone|country|country region|city|location|address|branch|branch code|serial no|s no|sr no|sl no|no|number|product|labels|tags|website|logo url|mcc|merchant category code|original currency|transfer amount currency|foreign currency|partner iban|account type|category id|pending transaction id|transaction code|bank code|init br|source|target|image|row number|payment channel|posted by|check|cheque|month|year|points|miles|reward points|merchant entity id|target currency|source currency',
};
