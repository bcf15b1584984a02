import { change } from './change.ts';
import { os } from './router-base.ts';
import { fillVault } from './sample-fill.ts';

export const sample = {
  load: os.sample.load.handler(async ({ context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'sample.load',
      label: 'Load sample data',
      body: (writer) => fillVault(writer, session.host.today()),
    });
    return { ...done, transactions: result };
  }),
};
