const readEntries = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  // A reader hands out a folder in helpings until it gives an empty one.
  const next = (sofar: readonly FileSystemEntry[]): Promise<readonly FileSystemEntry[]> =>
    new Promise((resolve, reject) => {
      reader.readEntries((more) => resolve(more.length === 0 ? sofar : next([...sofar, ...more])), reject);
    });
  return next([]);
};

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const filesOf = async (entry: FileSystemEntry): Promise<readonly File[]> => {
  if (entry.name.startsWith('.')) return [];
  if (!isFolder(entry)) return [await fileOf(entry as FileSystemFileEntry)];
  const inside = await Promise.all((await readEntries(entry)).map(filesOf));
  return inside.flat();
};

/** Returns what was dropped as files, folders opened to their files, in the order of their names. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  // Entries must be asked for before the first wait: the list is emptied after the event.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...files];
  const found = await Promise.all(entries.map(filesOf));
  return found.flat().toSorted((a, b) => a.name.localeCompare(b.name));
}
