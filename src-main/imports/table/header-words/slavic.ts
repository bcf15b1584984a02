import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of Polish banks. */
export const POLISH: HeaderPhrases = {
  booked: 'data ksiegowania|data zaksiegowania|data ksiegowania operacji|data rozliczenia|data ksiegowa',
  date: 'data|data operacji|data transakcji|data zlecenia|data zlecenia operacji|data realizacji|data wykonania|data platnosci',
  value: 'data waluty|data waluty operacji',
  payee:
    'nadawca odbiorca|odbiorca|kontrahent|nazwa kontrahenta|odbiorca nadawca|dane kontrahenta|nazwa odbiorcy|odbiorca zleceniodawca|nadawca zleceniodawca|nazwa nadawcy odbiorcy|beneficjent',
  payer: 'nadawca|zleceniodawca|nazwa nadawcy|platnik',
  text: 'opis|opis operacji|tytul|opis transakcji|tytul operacji|szczegoly|tytulem|tytul przelewu|szczegoly transakcji|opis zlecenia',
  memo: 'typ transakcji|rodzaj transakcji|rodzaj operacji|typ operacji|komentarz|uwagi|notatka|rodzaj',
  direction: 'strona|wn ma|znak|obciazenie uznanie',
  amount:
    'kwota|kwota operacji|kwota transakcji|kwota w walucie rachunku|kwota transakcji waluta rachunku|kwota pln|wartosc|kwota rozliczenia|kwota w pln',
  foreign:
    'kwota w walucie|kwota oryginalna|kwota w walucie operacji|kwota w walucie transakcji|oryginalna kwota|kwota blokady zwolnienie blokady|kwota platnosci w walucie',
  debit: 'obciazenia|obciazenie|wydatki|wyplaty|kwota obciazenia|winien|wn|rozchod|wydatek|wychodzace',
  credit: 'uznania|uznanie|wplywy|wplaty|kwota uznania|ma|przychod|wplyw|przychodzace',
  balance: 'saldo|saldo po operacji|saldo po transakcji|saldo koncowe|saldo ksiegowe|saldo rachunku',
  currency: 'waluta|waluta rachunku|waluta operacji|waluta transakcji',
  id: 'numer transakcji|nr transakcji|referencje|numer referencyjny|identyfikator|nr referencyjny|id transakcji|identyfikator transakcji|lp',
  status: 'status|stan',
  category: 'kategoria|podkategoria',
  rate: 'kurs|kurs wymiany|kurs walutowy',
  fee: 'prowizja|oplata|oplaty',
  other:
    'rachunek|numer rachunku|nr rachunku|konto|numer konta|karta|numer karty|rachunek kontrahenta|bank|nazwa banku|produkt|nr rachunku nadawcy odbiorcy|saldo poczatkowe',
};

/** Column names of Czech and Slovak banks. */
export const CZECH: HeaderPhrases = {
  booked:
    'datum zauctovani|zauctovano|datum zauctovania|datum uctovani|zauctovani|datum zuctovania|datum zuctovani|datum uctovania',
  date: 'datum|datum provedeni|datum transakce|datum operace|datum platby|datum a cas|datum transakcie|datum pohybu|datum realizacie|datum splatnosti|datum vykonania|datum obchodu',
  value: 'valuta|datum valuty|datum valuta',
  payee:
    'nazev protiuctu|nazev protistrany|protistrana|prijemce|nazov protiuctu|nazev protiuctu obchodnika|nazev prijemce|jmeno protistrany|obchodnik|nazev obchodnika|nazov partnera|nazov protistrany|partner|nazev partnera|prijemca|platce prijemce|nazov prijemcu|nazev uctu protistrany',
  text: 'popis|zprava|zprava pro prijemce|poznamka|popis transakce|popis operace|sprava pre prijemcu|popis transakcie|detail|informacie pre prijemcu|nazev transakce|popis pohybu|ucel platby|sprava',
  memo: 'poznamka pro mne|vlastni poznamka|typ transakce|typ pohybu|typ operace|uzivatelska identifikace|doplnujici informace|komentar|typ transakcie|zprava pro mne|typ platby',
  direction: 'smer platby|smer|debet kredit|md d|kredit debet',
  amount:
    'castka|objem|zauctovana castka|castka v mene uctu|suma|castka transakce|ciastka|objem platby|suma v mene uctu|castka czk|vyska platby|castka v czk',
  foreign:
    'puvodni castka|puvodni castka a mena|castka v mene|castka v mene obchodu|puvodni castka obratu|povodna suma|castka v cizi mene',
  debit: 'vydaj|vydaje|debet|odchozi|na vrub|ma dati|odpis|odchozi castka|na tarchu',
  credit: 'prijem|prijmy|kredit|prichozi|ve prospech|dal|pripis|prichozi castka|v prospech',
  balance: 'zustatek|zustatek po transakci|zostatok|zostatok po transakcii|konecny zustatek|stav uctu|ucetni zustatek',
  currency: 'mena|mena uctu|mena zauctovani',
  id: 'id transakce|id pohybu|cislo transakce|identifikace transakce|id operace|id pokynu|referencni cislo|reference|id transakcie|referencia platby|identifikator',
  status: 'stav|stav platby',
  category: 'kategorie|kategoria|kategorie transakce',
  rate: 'kurz|smenny kurz',
  fee: 'poplatek|poplatky|poplatok',
  other:
    'cislo uctu|nazev uctu|cislo protiuctu|protiucet|kod banky|nazev banky|vs|ks|ss|variabilni symbol|konstantni symbol|specificky symbol|bic|iban|cislo karty|misto|provedl|protiucet a kod banky|mena obchodu|bic kod|cas|variabilny symbol|konstantny symbol|specificky symbol|nazov uctu',
};

/** Column names of Russian banks. */
export const RUSSIAN: HeaderPhrases = {
  booked: 'дата проводки|дата обработки|дата платежа|дата списания|дата зачисления|дата проведения',
  date: 'дата|дата операции|дата транзакции|дата и время|дата совершения операции|дата документа',
  value: 'дата валютирования',
  payee:
    'контрагент|получатель|наименование контрагента|плательщик|отправитель получатель|имя получателя|наименование получателя|торговая точка|наименование плательщика|корреспондент',
  text: 'описание|описание операции|основание|назначение платежа|назначение|детали операции|наименование операции|содержание операции|операция|детали',
  memo: 'комментарий|примечание|тип операции|вид операции|заметки|сообщение',
  direction: 'дебет кредит|приход расход|знак|дт кт|тип движения',
  amount:
    'сумма|сумма операции|сумма в валюте счета|сумма пересчитанная в валюту счета|сумма платежа|сумма в рублях|сумма руб|сумма транзакции|итого',
  foreign: 'сумма в валюте операции|сумма в валюте транзакции|сумма операции в валюте карты|сумма в иностранной валюте',
  debit: 'расход|дебет|списание|расходы|сумма списания|сумма по дебету',
  credit: 'приход|кредит|зачисление|доходы|поступление|сумма зачисления|сумма по кредиту|доход',
  balance: 'остаток|баланс|остаток по счету|остаток средств|исходящий остаток|остаток после операции',
  currency: 'валюта|валюта счета|валюта операции|валюта платежа',
  id: 'номер документа|номер операции|референс|код операции|идентификатор|ид операции|референс проводки|код авторизации',
  status: 'статус|состояние',
  category: 'категория',
  rate: 'курс',
  fee: 'комиссия',
  other:
    'счет|номер счета|номер карты|карта|инн|бик|кпп|банк|время|кэшбэк|mcc|округление на инвесткопилку|бонусы включая кэшбэк|сумма операции с округлением',
};
