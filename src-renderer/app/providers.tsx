import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';

import { i18n } from './i18n.ts';
import { queryClient } from './query-client.ts';
import { router } from './routes.tsx';
import { cssVariables, makeTheme } from './theme.ts';
import { styleNonce } from './transport/style-nonce.ts';
import { usePrinting } from './use-printing.ts';

const theme = makeTheme(i18n);

/** Everything that the screens stand on. */
export function Providers() {
  const isPrinting = usePrinting();
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
          {...(isPrinting && { forceColorScheme: 'light' })}
        >
          <ModalsProvider>
            <RouterProvider router={router} />
          </ModalsProvider>
          <Notifications position="bottom-right" limit={4} />
        </MantineProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
