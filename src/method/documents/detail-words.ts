/** Numbers in words, folded (no accent), in the languages read. `un`/`une`/`a` are left out: they are mostly articles. */
export const numberWords: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  trente: 30,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** File formats as pages write them (extension or media type), and the one name under which each is kept. */
export const fileFormats: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  heic: 'heic',
  heif: 'heif',
  webp: 'webp',
  gif: 'gif',
  bmp: 'bmp',
  tif: 'tiff',
  tiff: 'tiff',
  doc: 'doc',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  txt: 'txt',
  xls: 'xls',
  xlsx: 'xlsx',
  ods: 'ods',
  csv: 'csv',
  zip: 'zip',
};

/** Media types that do not end with the name of the format. */
export const mediaTypes: Readonly<Record<string, string>> = {
  'image/*': 'image/*',
  'text/plain': 'txt',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** Formats in which a phone keeps the photos it takes. */
export const phoneFormats: ReadonlySet<string> = new Set(['jpeg', 'heic', 'heif']);

/**
 * Bytes in a unit of size, folded. Decimal prefixes are powers of ten (`Mo`, `MB`: SI and IEC 80000-13), binary ones of two (`Mio`,
 * `MiB`): many sites write the first and mean the second, which a page does not say.
 */
export const byteUnits: Readonly<Record<string, number>> = {
  octet: 1,
  byte: 1,
  ko: 1e3,
  kb: 1e3,
  kilooctet: 1e3,
  kilobyte: 1e3,
  mo: 1e6,
  mb: 1e6,
  mega: 1e6,
  megaoctet: 1e6,
  megabyte: 1e6,
  go: 1e9,
  gb: 1e9,
  gigaoctet: 1e9,
  gigabyte: 1e9,
  kio: 1024,
  kib: 1024,
  mio: 1024 ** 2,
  mib: 1024 ** 2,
  gio: 1024 ** 3,
  gib: 1024 ** 3,
};
