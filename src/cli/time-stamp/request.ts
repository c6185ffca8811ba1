import { createHash, randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, id_sha256, MessageImprint, TimeStampReq } from 'pkijs';

/** Bytes of their own buffer, as the ASN.1 library wants them. */
export const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** SHA-256 of what is time-stamped. */
export const sha256 = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** A request of RFC 3161 (DER) for some content: its SHA-256, a number never used before, and the certificate asked for. */
export function timeStampRequest(content: Uint8Array): Uint8Array {
  // Positive, whatever its first bit: DER would otherwise want another byte.
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: id_sha256 }),
      hashedMessage: new OctetString({ valueHex: ownBuffer(sha256(content)) }),
    }),
    nonce: new Integer({ valueHex: ownBuffer(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER(false));
}
