const SECTIONS = [
  'general',
  'months',
  'allocation',
  'alerts',
  'categories',
  'rules',
  'payees',
  'import',
  'journal',
  'vault',
  'computer',
] as const;

export type SettingsSection = (typeof SECTIONS)[number];

/** Reads from the address which part of the settings to show. */
export function readSettingsSection(search: Readonly<Record<string, unknown>>): { section?: SettingsSection } {
  const section = SECTIONS.find((known) => known === search['section']);
  return section ? { section } : {};
}
