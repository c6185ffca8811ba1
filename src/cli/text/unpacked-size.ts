/** Signatures of the records of a ZIP archive (PKWARE APPNOTE 4.3). */
const endOfList = 0x06054b50;
const entry = 0x02014b50;
/** The end of the list of files is in the last letters of the archive: 22 bytes and a comment. */
const longestEnd = 22 + 65_535;

/**
 * Bytes that the XML files of an archive say they take once unpacked; pictures are never unpacked. 0 for what is not an archive. A small
 * archive may unpack into gigabytes: this is looked at before it is read.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  const least = Math.max(0, bytes.byteLength - longestEnd);
  while (end >= least && view.getUint32(end, true) !== endOfList) end -= 1;
  if (end < least) return 0;
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  while (at + 46 <= bytes.byteLength && view.getUint32(at, true) === entry) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    const path = Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('latin1');
    if (/\.(?:xml|rels)$/i.test(path)) sum += view.getUint32(at + 24, true);
    at += 46 + name + extra + comment;
  }
  return sum;
}
