import log from 'electron-log/main.js';

/** Writes the log to the system's log folder for apps; nothing is ever sent. */
export const startLog = (): void => {
  log.transports.file.level = 'info';
  log.transports.console.level = 'warn';
  log.errorHandler.startCatching({ showDialog: false });
};

/** Writes one line, with the stack of an error where there is one. */
export const logger = (level: 'info' | 'warn' | 'error', message: string, error?: unknown): void => {
  if (error === undefined) log[level](message);
  else log[level](message, error);
};

/** The file that the log is written to. */
export const logFile = (): string => log.transports.file.getFile().path;
