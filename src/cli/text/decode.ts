const boms: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text holds. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function inUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Letters of a text: UTF-8, UTF-16 that says so, else the encoding of old French files (windows-1252). Undefined for what is not text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const bom = boms.find(([mark]) => begins(bytes, mark));
  const text =
    bom === undefined || bom[1] === 'utf-8'
      ? (inUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes))
      : new TextDecoder(bom[1]).decode(bytes);
  return controls.test(text) ? undefined : text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}
