import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of Hungarian banks. */
export const HUNGARIAN: HeaderPhrases = {
  booked: 'konyveles datuma|konyvelesi datum|konyveles napja|konyvelesi nap|konyveles',
  date: 'datum|tranzakcio datuma|tranzakcio idopontja|tranzakcio datum|megbizas datuma|tranzakcio napja|datum es ido|vasarlas datuma',
  value: 'erteknap|ertek nap|erteknapja',
  payee:
    'partner neve|partner|kedvezmenyezett|ellenoldali nev|ellenoldal neve|nev|ellenoldali szamlatulajdonos|kedvezmenyezett neve|kereskedo|ellenoldal|partner nev|elfogado neve',
  text: 'kozlemeny|leiras|megjegyzes|reszletek|jogcim|tranzakcio leirasa|tranzakcio reszletei|megnevezes|tranzakcio megnevezese',
  memo: 'tranzakcio tipusa|tipus|forgalom tipusa|tranzakcio jellege|kozlemeny 2',
  direction: 'bevetel kiadas|terheles jovairas|tartozik kovetel|t k|irany',
  amount:
    'osszeg|tranzakcio osszege|terhelt osszeg|konyvelt osszeg|osszeg huf|tranzakcio osszeg|osszeg szamla devizanemeben',
  foreign: 'eredeti osszeg|tranzakcio eredeti osszege|deviza osszeg',
  debit: 'terheles|kiadas|terhelesek|tartozik|kiadasok',
  credit: 'jovairas|bevetel|jovairasok|kovetel|bevetelek',
  balance: 'egyenleg|szamlaegyenleg|konyvelt egyenleg|uj egyenleg|zaro egyenleg|egyenleg tranzakcio utan',
  currency: 'devizanem|deviza|tranzakcio devizaneme|penznem|szamla devizaneme',
  id: 'tranzakcio azonosito|azonosito|tranzakcioazonosito|hivatkozas|tranzakcio azonositoja|banki referencia|referencia|konyvelesi azonosito',
  status: 'statusz|allapot',
  category: 'kategoria|koltesi kategoria',
  rate: 'arfolyam',
  fee: 'jutalek|dij|koltseg',
  other:
    'szamlaszam|szamla neve|partner szamlaszama|kartyaszam|szamla|ellenoldali szamlaszam|megbizas azonosito|szamlanev|kartya szama',
};

/** Column names of Turkish banks. */
export const TURKISH: HeaderPhrases = {
  booked: 'muhasebe tarihi|kayit tarihi|hesaba gecis tarihi',
  date: 'tarih|islem tarihi|tarih saat|islem tarihi saati|harcama tarihi',
  value: 'valor|valor tarihi',
  payee:
    'alici|karsi taraf|alici adi|gonderen|unvan|alici gonderen|isyeri|isyeri adi|karsi hesap unvani|lehdar|alici unvani|uye isyeri',
  text: 'aciklama|islem aciklamasi|islem|islem detayi|detay|aciklamalar|islem adi',
  memo: 'islem tipi|islem turu|not|etiket|kanal',
  direction: 'borc alacak|b a|borc alacak kodu|a b',
  amount: 'tutar|islem tutari|tutar tl|islem tutari tl|miktar|meblag|tutar try',
  foreign: 'orijinal tutar|doviz tutari|yabanci para tutari',
  debit: 'borc|cikan|gider|borc tutari|cikis|giden',
  credit: 'alacak|giren|gelir|alacak tutari|giris|gelen',
  balance: 'bakiye|kalan bakiye|son bakiye|islem sonrasi bakiye|bakiye tl|hesap bakiyesi',
  currency: 'doviz cinsi|para birimi|doviz|doviz kodu',
  id: 'dekont no|islem no|referans|referans no|fis no|referans numarasi|islem numarasi|sira no|dekont numarasi',
  status: 'durum',
  category: 'kategori',
  rate: 'kur',
  fee: 'komisyon|masraf|ucret',
  other: 'hesap no|hesap|iban|sube|kart no|saat|kart numarasi|sube kodu|karsi hesap|karsi hesap iban',
};

/** Column names of Japanese and Chinese banks. */
export const EAST_ASIAN: HeaderPhrases = {
  date: '日付|取引日|お取引日|年月日|ご利用日|利用日|交易日期|日期|交易时间|交易日|交易時間|时间|交易日期时间',
  booked: '入账日期|入账日|记账日期|记账日|過賬日期|过账日期|記帳日期|記帳日|计息日|取扱日付|起算日',
  payee:
    '交易对方|交易对手|订单标题|交易场所|对手信息|交易对手名称|对手户名|对手名称|对方账户名称|对方单位|收款人|商户|商户名|商户名称|对方户名|お取引先|ご利用先|利用店名|对方名称|利用先',
  payer: '付款人|付款方|付款人名称',
  text: '摘要|お取り扱い内容|入出金内容|お取引内容|取引内容|内容|商品|交易摘要|交易描述|交易说明|適用|ご利用店名|商品说明|备注 摘要|说明|交易类型',
  memo: '備考|备注|メモ|附言|摘要内容|備註',
  direction: '收 支|收支|收入 支出|收支类型|收支方向|借贷|借贷方向|借贷标识|借贷状态|交易方向|借贷标志|借貸|入出金',
  amount: '金額|金额|取引金額|记账金额|入账金额|结算金额|发生额|人民币金额|交易金额|实付金额|成交额|金额 元|交易金額',
  debit:
    '支払い金額|ご利用金額|利用金額|支払総額|交易金额 支出|记账金额 支出|お支払金額|出金|お引出し|支出|出金額|お支払い金額|引出額|支出金额|借方发生额|借方金额|借方|取出金额|取出|支取金额|转出金额|付款金额|付出金额|支払金額|提款|出金金額',
  credit:
    '交易金额 收入|记账金额 收入|お預り金額|預かり金額|預り金額|入金|お預入れ|收入|入金額|お預かり金額|预入额|收入金额|贷方发生额|贷方金额|贷方|存入金额|存入|转入金额|收款金额|預入金額|存款|入金金額',
  balance: '残高|差引残高|余额|账户余额|可用余额|当前余额|交易后余额|账面余额|結餘|餘額|取引後残高|本次余额',
  currency: '通貨|币种|貨幣|币别|幣別|交易币种|结算币种|记账币种|入账币种',
  id: '交易流水号|交易订单号|取引番号|流水号|交易单号',
  status: '交易状态|当前状态',
  category: '交易分类|分類|カテゴリ',
  other:
    '订单金额|卡末四位|卡号末四位|对方账户|交易对手账号|对手账号|对方卡号|对方开户行|交易地点|交易渠道|交易机构|顺序号|序号|交易账号|账号|卡号|店番号|口座番号|对方账号|支付方式|收/付款方式|商家订单号|商户单号',
};
