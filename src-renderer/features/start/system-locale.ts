/** Returns the language tag that the system shows dates and numbers in, without extensions; en-IN where it names none. */
export function systemLocale(languages: readonly string[] = navigator.languages): string {
  for (const language of languages) {
    try {
      const { language: code, script, region } = new Intl.Locale(language);
      return [code, script, region].filter((part) => part !== undefined).join('-');
    } catch {
      // A POSIX name such as “en-US@posix” is no language tag; the next one may be.
    }
  }
  return 'en-IN';
}
