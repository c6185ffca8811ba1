import type { Masker } from '../../model/replay.ts';
import type { Datum } from '../../model/scenario.ts';

/** Shorter values stand by chance in any picture. */
const shortest = 6;

/** Letters of base64 that do not depend on what stands before and after, for the three places that a value may have among others. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const before = shift === 0 ? 0 : shift + 1;
    return encoded.slice(before, encoded.length - ((shift + bytes.length) % 3 === 0 ? 0 : 1));
  });
}

function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8');
  const base64 = base64Forms(bytes).flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
  const wide = Buffer.from(value, 'utf16le').toString('latin1');
  const swapped = Buffer.from(value, 'utf16le').swap16().toString('latin1');
  return [
    bytes.toString('latin1'),
    Buffer.from(value, 'latin1').toString('latin1'),
    bytes.toString('hex'),
    wide,
    swapped,
    ...base64,
  ];
}

/** Finds the data of the person and the secrets in bytes that cannot be masked, and in what was masked. */
export interface HiddenFinder {
  /** True when a datum stands there in any of its writings: plain, UTF-16, base64 in whatever place, hexadecimal, escaped. */
  isIn(bytes: Uint8Array): boolean;
  /** The same without what the masker alone knows (dates, numbers, short words), which also stand in the frame of an archive. */
  isWrittenIn(bytes: Uint8Array): boolean;
}

/** `data`: what the masker was made of. Values of fewer than six characters are searched by the masker alone, as whole words. */
export function createHiddenFinder(data: readonly Datum[], masker: Masker): HiddenFinder {
  const values = data.filter(({ kind }) => kind !== 'public').map(({ value }) => value.trim());
  const forms = [...new Set(values.filter((value) => value.length >= shortest).flatMap(formsOf))].filter(
    (form) => form.length >= shortest,
  );
  const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const framed = forms.filter((form) => !/^[\d\s./-]{1,10}$/.test(form));
  return {
    isWrittenIn: (bytes) => {
      const text = latin(bytes);
      return framed.some((form) => text.includes(form));
    },
    isIn: (bytes) => {
      const text = latin(bytes);
      if (forms.some((form) => text.includes(form))) return true;
      const words = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
      return masker.text(words) !== words;
    },
  };
}
