// First, so that the answers are under way while the rest of the code starts.
import './first-reads.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './global.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Providers } from './providers.tsx';

const container = document.querySelector('#root');
if (container) {
  createRoot(container).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  );
}
