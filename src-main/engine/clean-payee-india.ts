const CHANNEL =
  /^(?:by transfer-|to transfer-|transfer (?:to|from) |wdl tfr |dep tfr )?(?:upi(?:out|in|ar|ab)?|neft|imps|rtgs|mmt|inb|nach|bil|ecs|p2[am]|ift|ach(?=[-/]| [dc]r?[- ])|(?:ecom pur|vps|ips|mps|vin|vsi|pcd)(?=\/))(?=[-/ :]|\d)/iu;
const BANK_WORD =
  /^(?:upi|neft|imps|rtgs|mmt|inb|nach|ach(?: [dc]r?)?|bil|bpay|ecom pur|vps|ips|mps|vin|vsi|pcd|ecs|p2[am]|p2p|ift|dr|cr|d|c|pay(?:ment)?|payments?|bank|collect|ref|txn|na|null|sent|paid|via|using|onl|onpay|inft|vps|mob|no|remarks|transfer|to|from|by|tpt|wdl|dep|tfr|phone ?pe|paytm(?: payments)?|gpay|google ?pay|bhim|amazon ?pay|ybl|axl|ibl|okicici|okhdfcbank|oksbi|okaxis|apl|upi\w*)$/iu;
const BANK_CODE =
  /^(?:[a-z]{4}0[a-z0-9]{6}|hdfc|icic|icici|sbin|sbi|utib|axis|kkbk|kotak|yesb|yes|punb|pnb|barb|bob|cnrb|canara|ubin|union|idib|indb|indus|fdrl|federal|idfb|idfc|rbl|ratn|paytm|airp|jaka|bkid|ioba|maha|psib|ucba|cbin|stan|citi|hsbc|dbss)(?: bank(?: l(?:td|imited)?)?)?$/iu;

const isName = (part: string): boolean =>
  /\p{L}{3}/u.test(part) &&
  !BANK_WORD.test(part) &&
  !BANK_CODE.test(part) &&
  !part.includes('@') &&
  !/\d{5,}/u.test(part) &&
  !/^[a-z]+\d+[a-z\d]*$/iu.test(part);

const fromAddress = (parts: readonly string[]): string | null => {
  const address = parts.find((part) => part.includes('@'));
  const local =
    address
      ?.split('@')[0]
      ?.replace(/[._-]+/gu, ' ')
      .replace(/\d+/gu, ' ')
      .trim() ?? '';
  return /\p{L}{3}/u.test(local) ? local : null;
};

/** `MMT/IMPS/number/remark/name/bank`: what the sender wrote comes before the name. */
const beforeBank = (text: string, parts: readonly string[]): string | null => {
  if (!/^mmt/iu.test(text)) return null;
  const name = parts[parts.findIndex((part, at) => at > 0 && BANK_CODE.test(part)) - 1];
  return name !== undefined && isName(name) ? name : null;
};

/**
 * Returns the name inside the texts of Indian transfers such as `UPI/DR/412345/SWIGGY/YESB/swiggy@ybl/Payment` or
 * `NEFT-HDFC0001234-ACME LTD-N123`; null when the text is no such transfer or names nobody.
 */
export const payeeOfIndianTransfer = (text: string): string | null => {
  if (!CHANNEL.test(text)) return null;
  const parts = text
    .replace(/^(?:by|to) transfer-/iu, '')
    .split(text.includes('/') ? /[/\\]|--/u : /[-*:]/u)
    .map((part) => part.replace(/^(?:upi|neft|imps|rtgs|p2a|p2m)[ -]+(?:cr|dr)?[ -]*/iu, '').trim())
    .filter((part) => part !== '');
  return beforeBank(text, parts) ?? parts.find(isName) ?? fromAddress(parts);
};
