import type { Client } from './vault-client.ts';

type Imported = { readonly imported: number; readonly duplicates: number };

/** Takes a bank file through the whole pipeline: open, preview, commit. Throws when the file leaves a question open. */
export const importFile = async (client: Client, bytes: Uint8Array, accountName: string): Promise<Imported> => {
  const opened = await client.imports.open({ file: new File([bytes.slice()], 'bank.csv'), fileName: 'bank.csv' });
  const token = opened.files[0]?.token;
  if (token === undefined) throw new Error('The file was not opened.');
  const account = (await client.accounts.list()).find(({ name }) => name === accountName);
  const preview = await client.imports.preview({
    token,
    target: account ? { accountId: account.id } : { newAccountName: accountName },
  });
  if (preview.questions.length > 0) throw new Error(`Open question: ${preview.questions[0]?.text}`);
  return client.imports.commit({ token });
};

/** Fails the benchmark when an import did something else than what is measured. */
export const expectImported = ({ imported, duplicates }: Imported, wanted: Imported): void => {
  if (imported === wanted.imported && duplicates === wanted.duplicates) return;
  throw new Error(`Imported ${imported} and found ${duplicates} duplicates instead of ${JSON.stringify(wanted)}.`);
};
