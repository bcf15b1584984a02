/** What lies between a dialog and the page. Without blur: a blurred page costs whole seconds a frame where there is no GPU. */
export const PLAIN_OVERLAY = { backgroundOpacity: 0.45, blur: 0 } as const;
