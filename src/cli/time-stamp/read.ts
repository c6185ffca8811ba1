import {
  Certificate,
  ContentInfo,
  id_ContentType_SignedData,
  id_eContentType_TSTInfo,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
  PKIStatus,
} from 'pkijs';
import { Refused } from './refused.ts';
import { ownBuffer } from './request.ts';

/** A token taken apart, not yet believed. */
export interface Token {
  readonly signed: SignedData;
  readonly info: TSTInfo;
  /** The bytes that are signed. */
  readonly signedBytes: ArrayBuffer;
}

function attempt<T>(work: () => T, fr: string, en: string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(fr, en);
  }
}

/** The words that an authority may give with its refusal. */
function reasonOf({ status }: TimeStampResp): string {
  const words = (status.statusStrings ?? []).map((each) => each.valueBlock.value.slice(0, 200));
  return words.length === 0 ? '' : ` (${words.join(' ; ')})`;
}

function tokenOf(response: Uint8Array): ContentInfo {
  const answer = attempt(
    () => TimeStampResp.fromBER(ownBuffer(response)),
    'la réponse n’est pas celle d’un serveur d’horodatage (RFC 3161)',
    'the answer is not that of a time-stamp server (RFC 3161)',
  );
  const { status } = answer.status;
  if ((status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) || answer.timeStampToken === undefined)
    throw new Refused(
      `l’autorité d’horodatage a refusé, statut ${status}${reasonOf(answer)}`,
      `the time-stamp authority refused, status ${status}${reasonOf(answer)}`,
    );
  return answer.timeStampToken;
}

/** Takes the answer of a time-stamp authority (DER) apart. @throws Refused when it is none, or a refusal. */
export function readToken(response: Uint8Array): Token {
  const content = tokenOf(response);
  return attempt(
    () => {
      if (content.contentType !== id_ContentType_SignedData) throw new Error('no SignedData');
      const signed = new SignedData({ schema: content.content });
      const { eContentType, eContent } = signed.encapContentInfo;
      if (eContentType !== id_eContentType_TSTInfo || eContent === undefined) throw new Error('no TSTInfo');
      const signedBytes = eContent.getValue();
      return { signed, signedBytes, info: TSTInfo.fromBER(signedBytes) };
    },
    'le jeton d’horodatage est illisible',
    'the time-stamp token cannot be read',
  );
}

/** The number of a request (DER). @throws Refused when it is no request. */
export function nonceOf(request: Uint8Array): Uint8Array | undefined {
  const { nonce } = attempt(
    () => TimeStampReq.fromBER(ownBuffer(request)),
    'la demande d’horodatage est illisible',
    'the time-stamp request cannot be read',
  );
  return nonce === undefined ? undefined : nonce.valueBlock.valueHexView;
}

/** Certificates of a token, in its order. */
export function certificatesOf({ signed }: Token): readonly Certificate[] {
  return (signed.certificates ?? []).filter((each): each is Certificate => each instanceof Certificate);
}
