/** What a look for a newer version does, one after the other. */
export type UpdateSteps<T> = {
  /** Null while this is the newest. */
  readonly find: () => Promise<T | null>;
  readonly wantsDownload: (update: T) => Promise<boolean>;
  readonly download: () => Promise<void>;
  readonly wantsRestart: (update: T) => Promise<boolean>;
  readonly install: () => Promise<void>;
  readonly sayNewest: () => Promise<void>;
  /** Writes it down, and tells it to a user who waits for an answer. */
  readonly sayProblem: (error: unknown, isTold: boolean) => Promise<void>;
};

/**
 * Makes the look for a newer version: one at a time, and asking for it joins the one under way. Whether there is none, or what went
 * wrong, is told only to users who asked, as those do who want the download.
 */
export const createLook = <T>(steps: UpdateSteps<T>): ((isAsked: boolean) => Promise<void>) => {
  let running: Promise<void> | null = null;
  let isTold = false;
  const update = async (): Promise<void> => {
    const found = await steps.find();
    if (found === null) return isTold ? steps.sayNewest() : undefined;
    if (!(await steps.wantsDownload(found))) return;
    isTold = true;
    await steps.download();
    if (await steps.wantsRestart(found)) await steps.install();
  };
  const run = async (): Promise<void> => {
    try {
      await update();
    } catch (error) {
      await steps.sayProblem(error, isTold);
    } finally {
      running = null;
      isTold = false;
    }
  };
  return (isAsked) => {
    isTold ||= isAsked;
    running ??= run();
    return running;
  };
};
