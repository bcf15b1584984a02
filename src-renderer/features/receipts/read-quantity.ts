/** Reads how many there are of an item, such as `2` or `1,25`; null where the text is no such number. */
export function readQuantity(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,4})?$/u.test(plain) ? Number(plain) : null;
}
