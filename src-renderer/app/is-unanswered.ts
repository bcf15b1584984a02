/** Tells whether a call failed because nobody listens at the other end; each browser says so in words of its own. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof TypeError && /fetch|network|load failed/iu.test(error.message);
