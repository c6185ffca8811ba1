/** Pads to two digits. */
function two(text: string): string {
  return text.padStart(2, '0');
}

function isoDate(value: string): string {
  const french = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(value);
  if (french === null) return value.trim();
  return `${french[3]}-${two(french[2] ?? '')}-${two(french[1] ?? '')}`;
}

function isoMonth(value: string): string {
  const french = /^\s*(\d{1,2})[/.\-\s](\d{4})\s*$/.exec(value);
  return french === null ? value.trim().slice(0, 7) : `${french[2]}-${two(french[1] ?? '')}`;
}

function isoTime(value: string): string {
  const french = /^\s*(\d{1,2})\s*(?:h|:)\s*(\d{0,2})\s*$/i.exec(value);
  return french === null ? value.trim() : `${two(french[1] ?? '')}:${two(french[2] ?? '')}`;
}

function decimal(value: string): string {
  return value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
}

/** What the browser wants for that type of field when a French person writes `12/03/1980`, `14h30` or `1 234,5`. */
export function valueFor(type: string, value: string): string {
  if (type === 'date') return isoDate(value);
  if (type === 'month') return isoMonth(value);
  if (type === 'time') return isoTime(value);
  if (type === 'number' || type === 'range') return decimal(value);
  return value;
}
