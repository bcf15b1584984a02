/** A timer up to midnight would be late by the time that a computer sleeps. */
const LOOK_MS = 60_000;

/** Tells when another day begins; it keeps no app from ending. */
export const followDays = (today: () => string, onDay: () => void): void => {
  let day = today();
  const look = (): void => {
    const now = today();
    if (now === day) return;
    day = now;
    onDay();
  };
  setInterval(look, LOOK_MS).unref();
};
