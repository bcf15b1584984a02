/** How reports look on paper: ink on white, one accent, thin rules. */
export const COLOURS = {
  ink: '#1f1d1a',
  quiet: '#625d55',
  accent: '#146b5a',
  bad: '#a4442c',
  rule: '#e4e0d8',
  field: '#f5f6f3',
} as const;

export const RULES = { thin: 0.5, strong: 0.8 } as const;

/** Font sizes in points. */
export const SIZES = { title: 21, heading: 12.5, figure: 15, text: 9, small: 8 } as const;
