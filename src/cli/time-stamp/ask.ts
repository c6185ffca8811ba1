import { CannotRun } from '../errors.ts';
import { checkTimeStamp, type TimeStamp } from './check.ts';
import { Refused } from './refused.ts';
import { timeStampRequest } from './request.ts';

/** What was asked, what was answered, as files keep them (DER), and what the answer says. */
export interface Obtained {
  readonly request: Uint8Array;
  readonly response: Uint8Array;
  readonly stamp: TimeStamp;
}

const patience = 30_000;
const longest = 1 << 20;

/** The address of an authority. @throws CannotRun when it is not one. */
export function authorityAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new CannotRun({
    fr: `« ${text} » n’est pas l’adresse d’une autorité d’horodatage : donnez à --tsa (ou à USAGER_TSA) une adresse http ou https complète.`,
    en: `“${text}” is not the address of a time-stamp authority: give --tsa (or USAGER_TSA) a whole http or https address.`,
  });
}

/** A password that is part of the address is sent as one, and never printed. */
function credentials({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

async function bounded(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > longest) throw new Refused('la réponse dépasse 1 Mo', 'the answer is over 1 MB');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function post(url: URL, request: Uint8Array): Promise<Uint8Array> {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  const response = await fetch(bare, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply', ...credentials(url) },
    body: new Uint8Array(request),
    // The person named one address, and no other is asked.
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Refused(`elle a répondu ${response.status}`, `it answered ${response.status}`);
  return bounded(response);
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Has a content time-stamped by an authority, and checks its answer. @throws CannotRun when it cannot be had or proves nothing. */
export async function askTimeStamp(url: URL, content: Uint8Array): Promise<Obtained> {
  const request = timeStampRequest(content);
  try {
    const response = await post(url, request);
    return { request, response, stamp: await checkTimeStamp(response, content, { request }) };
  } catch (error) {
    const why = error instanceof Refused ? error.why : { fr: causeOf(error), en: causeOf(error) };
    throw new CannotRun({
      fr: `L’autorité d’horodatage ${url.host} n’a pas donné de jeton valable : ${why.fr}. Corrigez --tsa, ou faites le dossier sans horodatage.`,
      en: `The time-stamp authority ${url.host} gave no valid token: ${why.en}. Correct --tsa, or make the case file without a time stamp.`,
    });
  }
}
