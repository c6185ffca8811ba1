import type { Submitted } from './procedure.ts';
import type { ReceivedFile } from './session.ts';

const maxParts = 50;
const headerEnd = Buffer.from('\r\n\r\n');

/** Boundary of a `multipart/form-data` content type, if it is one. */
export function multipartBoundary(contentType: string): string | undefined {
  const found = /^multipart\/form-data;.*?boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** Reads a `multipart/form-data` body (RFC 7578): at most 50 parts, files measured and dropped. */
export function parseMultipart(body: Buffer, boundary: string): Submitted {
  const fields: Record<string, string> = {};
  const files: Record<string, ReceivedFile> = {};
  for (const part of parts(body, Buffer.from(`--${boundary}`))) {
    const split = part.indexOf(headerEnd);
    if (split === -1) continue;
    const header = part.subarray(0, split).toString('utf8');
    const content = part.subarray(split + headerEnd.length);
    const name = parameter(header, 'name');
    if (name === undefined) continue;
    const file = parameter(header, 'filename');
    if (file === undefined) fields[name] = content.toString('utf8');
    else if (file !== '') files[name] = { name: file, type: partType(header), bytes: content.length };
  }
  return { fields, files, tooLarge: false };
}

function parts(body: Buffer, delimiter: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let start = body.indexOf(delimiter);
  while (start !== -1 && found.length < maxParts) {
    const end = body.indexOf(delimiter, start + delimiter.length);
    if (end === -1) break;
    // A part stands between "--boundary CR LF" and "CR LF --boundary".
    found.push(body.subarray(start + delimiter.length + 2, end - 2));
    start = end;
  }
  return found;
}

function parameter(header: string, name: string): string | undefined {
  return new RegExp(`^content-disposition:[^\\r\\n]*[;\\s]${name}="([^"\\r\\n]*)"`, 'im').exec(header)?.[1];
}

function partType(header: string): string {
  return /^content-type:\s*([^\r\n;]+)/im.exec(header)?.[1]?.trim().toLowerCase() ?? 'application/octet-stream';
}
