/**
 * How lists behave among fields that one walks through with Enter: they do not lie over the fields before they are
 * asked for, and Enter takes the first entry that fits what was typed.
 */
export const KEYED_SELECT = { openOnFocus: false, selectFirstOptionOnChange: true } as const;
