import JSZip from 'jszip';

/** MIME type of an OpenDocument spreadsheet: the first file of the archive, not compressed (OpenDocument 1.3, part 2). */
export const spreadsheetType = 'application/vnd.oasis.opendocument.spreadsheet';

/** Packs an OpenDocument file. `at` dates every entry, so that the same run gives the same bytes. */
export async function pack(files: ReadonlyMap<string, string | Uint8Array>, at: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('mimetype', spreadsheetType, { compression: 'STORE', date: at, createFolders: false });
  for (const [name, content] of files)
    if (name !== 'mimetype') zip.file(name, content, { compression: 'DEFLATE', date: at, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS' });
}

/** Packs other files the same way, without the first one that OpenDocument wants. */
export async function packPlain(files: ReadonlyMap<string, string>, at: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of files) zip.file(name, content, { compression: 'DEFLATE', date: at, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS' });
}

/** Unpacks an archive; undefined for what is none. Folders are left out. */
export async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  if (zip === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const [name, entry] of Object.entries(zip.files)) if (!entry.dir) files.set(name, await entry.async('uint8array'));
  return files;
}
