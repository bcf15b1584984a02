import { ipcRenderer } from 'electron';

// All that crosses from the page to the main process is one port; the page's own script makes it.
window.addEventListener('message', ({ source, origin, data, ports }) => {
  const isOurPage = source === window && origin === 'app://pecunia';
  if (isOurPage && data === 'pecunia:port') ipcRenderer.postMessage('pecunia:port', null, [...ports]);
});
