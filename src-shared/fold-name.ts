const MARKS = /\p{M}+/gu;

/** Returns a name without letter case and accents, so that “CAFÉ” and “café” are found as one. */
export const foldName = (name: string): string => name.trim().normalize('NFD').replaceAll(MARKS, '').toLowerCase();
