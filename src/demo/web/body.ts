import type { IncomingMessage } from 'node:http';
import { multipartBoundary, parseMultipart } from './multipart.ts';
import type { Submitted } from './procedure.ts';

/** Largest body accepted, in bytes. */
export const maxBody = 16 * 1024 * 1024;

const nothing: Submitted = { fields: {}, files: {}, tooLarge: false };

/** Reads what a form sent. A body over the limit is drained and thrown away, so that the browser still gets an answer. */
export async function readForm(request: IncomingMessage): Promise<Submitted> {
  if (request.method !== 'POST') return nothing;
  const body = await readBounded(request);
  if (body === undefined) return { ...nothing, tooLarge: true };
  const boundary = multipartBoundary(request.headers['content-type'] ?? '');
  if (boundary !== undefined) return parseMultipart(body, boundary);
  return { ...nothing, fields: Object.fromEntries(new URLSearchParams(body.toString('utf8'))) };
}

async function readBounded(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBody) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > maxBody ? undefined : Buffer.concat(chunks);
}
