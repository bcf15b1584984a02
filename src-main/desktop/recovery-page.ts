import { freshNonce } from '../host/content-security-policy.ts';
import { securityHeaders } from '../host/renderer-page.ts';

/** Why the window shows the ways out instead of the app. */
export type RecoveryReason = 'crashed' | 'unresponsive' | 'failed-starts';

/** What the user may choose there. */
export type RecoveryAction = 'again' | 'safe-start' | 'reset' | 'log' | 'quit';

export const RECOVERY_PATH = '/recovery';

const WORDS: Readonly<Record<RecoveryReason, { readonly title: string; readonly text: string }>> = {
  crashed: {
    title: 'The window stopped working',
    text: 'Its page ended by itself. Your vault is as it was after your last change; what was typed and not saved yet is gone.',
  },
  unresponsive: {
    title: 'The window did not answer',
    text: 'Its page was ended because it did not answer any more. Your vault is as it was after your last change.',
  },
  'failed-starts': {
    title: 'Pecunia did not start',
    text: 'The last three starts ended before anything could be seen. Your vault was left as it is.',
  },
};

type Choice = { readonly action: RecoveryAction; readonly label: string; readonly text: string };

const CHOICES: readonly Choice[] = [
  { action: 'again', label: 'Start again', text: 'Mostly this is all that it takes.' },
  {
    action: 'safe-start',
    label: 'Safe start',
    text: 'Without the graphics processor, tray, shortcut, watched folders and schedules. No vault is opened before you choose one.',
  },
  {
    action: 'reset',
    label: 'Reset this computer’s settings…',
    text: 'Forgets the place of the window, the settings of this computer and that the camera is allowed. Vaults are left alone.',
  },
  {
    action: 'log',
    label: 'Show the log',
    text: 'The file that tells what happened, for a report. Nothing is ever sent by itself.',
  },
  { action: 'quit', label: 'Quit', text: '' },
];

/** Answers with the page of ways out. It stands on no file and no script, so that it shows when either is broken. */
export const recoveryAnswer = (reason: string | null): Response => {
  const nonce = freshNonce();
  const headers = {
    ...securityHeaders(nonce),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  return new Response(pageOf(WORDS[isReason(reason) ? reason : 'crashed'], nonce), { headers });
};

/** Returns what a click on the page asks for, by where the window is and where it would go; null for anything else. */
export const recoveryAction = (shown: string, target: string, origin: string): RecoveryAction | null => {
  if (!URL.canParse(shown) || !shown.startsWith(`${origin}${RECOVERY_PATH}?`)) return null;
  return CHOICES.find(({ action }) => target === `${origin}${RECOVERY_PATH}/${action}`)?.action ?? null;
};

const isReason = (reason: string | null): reason is RecoveryReason => reason !== null && Object.hasOwn(WORDS, reason);

const pageOf = (
  { title, text }: { readonly title: string; readonly text: string },
  nonce: string,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Pecunia</title>
<style nonce="${nonce}">${STYLES}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${text}</p>
<ul>
${CHOICES.map(itemOf).join('\n')}
</ul>
</main>
</body>
</html>
`;

const itemOf = ({ action, label, text }: Choice): string =>
  `<li><a class="${action}" href="${RECOVERY_PATH}/${action}" draggable="false"><b>${label}</b>${
    text === '' ? '' : `<span>${text}</span>`
  }</a></li>`;

const STYLES = `
:root { color-scheme: light dark; --ground: #faf9f7; --card: #fff; --text: #22201c; --dim: #625d55; --line: #dad6ce; --accent: #146b5a; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #161514; --card: #1d1c1a; --text: #ebe9e6; --dim: #aeaaa3; --line: #45423e; --accent: #7cc5b0; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 32px; background: var(--ground); color: var(--text);
  font: 15px/1.55 "Inter Variable", Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { width: 100%; max-width: 560px; }
h1 { margin: 0 0 8px; font-size: 26px; font-weight: 620; line-height: 1.25; }
.lead { margin: 0 0 24px; color: var(--dim); }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 8px; }
a { display: block; padding: 12px 16px; border: 1px solid var(--line); border-radius: 12px; background: var(--card);
  color: var(--text); text-decoration: none; user-select: none; }
a:hover { border-color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
a.again { border-color: var(--accent); }
a.again b { color: var(--accent); }
b { font-weight: 620; }
span { display: block; color: var(--dim); font-size: 13.5px; }
`;
