/** Says to electron-builder that a feed of our own needs nothing looked up; it uploads nothing, see docs/installing.md. */
export const checkAndResolveOptions = () => Promise.resolve();
