/** Tax numbers that tell by their shape alone what they are. */
export const TAX_SHAPES: readonly RegExp[] = [
  /\b\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]\b/u,
  /\bDE ?\d{3} ?\d{3} ?\d{3}\b/u,
  /\bATU ?\d{8}\b/u,
  /\bCHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3}\b/u,
  /\bFR ?[A-Z\d]{2} ?\d{3} ?\d{3} ?\d{3}\b/u,
  /\bNL ?\d{4}[. ]?\d{2}[. ]?\d{3}[. ]?B[. ]?\d{2}\b|\bNL ?\d{9}B\d{2}\b/u,
  /\bBE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b/u,
  /\bES ?[A-Z]-?\d{8}\b/u,
  /\bIT ?\d{11}\b/u,
  /\bGB ?\d{3} ?\d{4} ?\d{2}\b/u,
  /\bIE ?\d{7}[A-W][A-I]?\b/u,
  /\b\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}\b/u,
  /\b\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}\b/u,
];
