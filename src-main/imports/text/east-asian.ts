import iconv from 'iconv-lite';

/** Words that statements in Chinese, Japanese and Korean are full of; they tell the encodings of short files apart. */
const TERMS: readonly string[] = (
  '交易 日期 时间 金额 余额 摘要 收入 支出 账户 账号 帐号 卡号 人民币 对方 户名 备注 类型 币种 币别 借方 贷方 借 贷 转账 转出 转入 消费 工资 利息 手续费 银行 公司 有限 支付 支付宝 微信 财付通 ' +
  '中国 流水 明细 查询 存入 支取 本次 账单 说明 名称 渠道 地点 状态 成功 超市 商店 餐饮 北京 上海 广州 深圳 科技 网络 水费 电费 房租 退款 充值 提现 信用卡 还款 入账 记账 发生额 ' +
  '日付 取引 取引日 金額 残高 摘要 入金 出金 入出金 お支払 お預り 支払 預り 引出 差引 振込 振替 手数料 利息 給与 給料 株式会社 有限会社 銀行 口座 番号 年月日 年 月 日 内容 利用 明細 店名 電気 電力 ガス 水道 料金 家賃 カード コンビニ スーパー ' +
  '普通 預金 引落 現金 円 東京 大阪 備考 メモ 通帳 ご利用 繰越 ' +
  '交易日 入帳 帳號 帳戶 餘額 轉帳 轉入 轉出 支出 存入 提出 備註 說明 銀行 臺灣 台灣 現金 薪資 信用卡 ' +
  '거래 거래일 거래일자 거래일시 일시 일자 적요 출금 입금 출금액 입금액 잔액 내용 금액 계좌 번호 은행 이체 급여 월급 카드 결제 수수료 이자 메모 지급 예금주 기재 취급점 받는 보낸 분 원 승인 가맹점 이용 구분 한국 국민 신한 하나 우리 농협 ' +
  '편의점 마트 커피 서점 약국 병원 전기 요금 주식회사 관리비 통신 보험 송금 환불'
).split(' ');

const TERM = new RegExp(TERMS.toSorted((a, b) => b.length - a.length).join('|'), 'gu');
const COMMON_HANGUL = new Set(
  '가각간감강개거건결경계고공과관교구국군권금급기김나남내년노농다단대도동등디라래로료리마만매메면명무문물미민박반방배백병보본부분비사산상생서석선설성세소송수스승시식신아안양어여연영예오온외용우운원월위유은음의이인일입자장재저전점정제조주중지직진차처천청체초출충카코크타터테토통트파페편포표품프피하학한항해현호화환회후',
);

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\uff65-\uff9fー]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const WIDE = /[\u3000-\u303f\uff01-\uff60\uffe0-\uffee・]/u;

/** Tells whether a letter or sign belongs to Chinese, Japanese or Korean writing. */
export const isEastAsian = (letter: string): boolean =>
  letter >= '\u3000' && (HAN.test(letter) || KANA.test(letter) || HANGUL.test(letter) || WIDE.test(letter));

/** The lead bytes of the characters in everyday use. */
const FIRST_LEVEL: Readonly<Record<string, readonly [number, number]>> = {
  gb18030: [0xb0, 0xd7],
  shift_jis: [0x88, 0x97],
  'euc-jp': [0xb0, 0xcf],
  big5: [0xa4, 0xc6],
};

const costs = new Map<string, number>();

const hanCost = (letter: string, encoding: string): number => {
  const level = FIRST_LEVEL[encoding];
  if (!level) return 11;
  const key = encoding + letter;
  const cost = costs.get(key);
  if (cost !== undefined) return cost;
  const bytes = iconv.encode(letter, encoding);
  const lead = bytes[0] ?? 0;
  const found = bytes.length > 2 ? 14 : lead >= level[0] && lead <= level[1] ? 7 : 10.5;
  costs.set(key, found);
  return found;
};

/** The standard has 2350 syllables; the thousands that were added to it later are hardly ever written. */
const hangulCost = (letter: string, encoding: string): number => {
  if (encoding !== 'euc-kr') return 14;
  const [lead = 0, trail = 0] = iconv.encode(letter, encoding);
  return lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1 ? 7.5 : 13;
};

const letterCost = (letter: string, encoding: string): number => {
  if (KANA.test(letter)) return encoding === 'shift_jis' || encoding === 'euc-jp' ? 4 : 9;
  if (HANGUL.test(letter)) return COMMON_HANGUL.has(letter) && encoding === 'euc-kr' ? 5 : hangulCost(letter, encoding);
  return WIDE.test(letter) ? 5.5 : hanCost(letter, encoding);
};

/** What a known word saves for each of its letters. */
const TERM_SAVING = 3.5;
const LONE = 2;

/** Returns the cost in nats of a run of East Asian letters that were read in an encoding. */
export const eastAsianCost = (run: string, encoding: string): number => {
  const known = run.match(TERM)?.join('').length ?? 0;
  let cost = run.length === 1 && known === 0 ? LONE : 0;
  for (const letter of run) cost += letterCost(letter, encoding);
  return cost - known * TERM_SAVING;
};
