import { isAllowed } from '../hosts.ts';
import { limits } from './limits.ts';

/** What a request for a file may say of the person, for one address. */
export type HeadersFor = (url: string) => Promise<Readonly<Record<string, string>>>;

async function bodyOf(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limits.bytes) throw new Error(`the file weighs more than ${limits.bytes / 2 ** 20} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Downloads a file by reading requests only, from allowed hosts only, redirects included.
 * @throws Error with the reason: refused address, answer of the server, too large, too slow.
 */
export async function download(address: string, allow: readonly string[], headersFor: HeadersFor): Promise<Buffer> {
  const signal = AbortSignal.timeout(limits.download);
  let url = address;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    if (!/^https?:/i.test(url) || !isAllowed(allow, url))
      throw new Error('the address leads to a host that the scenario does not allow');
    const response = await fetch(url, { headers: await headersFor(url), redirect: 'manual', signal });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = URL.parse(next, url)?.href ?? '';
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`the server answered with an error (HTTP ${response.status})`);
    }
    return bodyOf(response);
  }
  throw new Error('the address is redirected without end');
}
