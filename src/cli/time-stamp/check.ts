import { createHash } from 'node:crypto';
import { Sequence, type ObjectIdentifier, type OctetString } from 'asn1js';
import { Certificate, CertificateChainValidationEngine, ExtKeyUsage, id_sha256, type SignerInfo } from 'pkijs';
import { nameOf } from './names.ts';
import { certificatesOf, nonceOf, readToken, type Token } from './read.ts';
import { Refused } from './refused.ts';
import { ownBuffer, sha256 } from './request.ts';

/** What a time stamp that holds says. */
export interface TimeStamp {
  /** ISO 8601, UTC: the content existed at that moment. */
  readonly at: string;
  /** Who signed, as its certificate names it. */
  readonly authority: string;
  readonly issuer: string;
  readonly policy: string;
  readonly serial: string;
  /** True when the certificate leads to one that the person trusts (`--tsa-ca`). */
  readonly trusted: boolean;
}

const timeStamping = '1.3.6.1.5.5.7.3.8';
const signingCertificate = '1.2.840.113549.1.9.16.2.12';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';
const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const hex = (bytes: Uint8Array | ArrayBuffer): string => Buffer.from(bytes as Uint8Array).toString('hex');
const derOf = (certificate: Certificate): Buffer => Buffer.from(certificate.toSchema(true).toBER(false));

function checkImprint({ info }: Token, content: Uint8Array): void {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithmId !== id_sha256 || hex(hashedMessage.valueBlock.valueHexView) !== sha256(content).toString('hex'))
    throw new Refused('le jeton porte sur un autre contenu', 'the token is about another content');
}

function checkNonce({ info }: Token, request: Uint8Array | undefined): void {
  if (request === undefined) return;
  const asked = nonceOf(request);
  const given = info.nonce?.valueBlock.valueHexView;
  if (asked !== undefined && (given === undefined || hex(given) !== hex(asked)))
    throw new Refused('le jeton répond à une autre demande', 'the token answers another request');
}

/** The certificate must be for time-stamping and nothing else, said as critical (RFC 3161, 2.3). */
function checkUsage(certificate: Certificate, at: Date): void {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.37');
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  if (usage?.critical !== true || purposes.length !== 1 || purposes[0] !== timeStamping)
    throw new Refused(
      'le certificat du signataire n’est pas fait pour horodater',
      'the signer’s certificate is not for time-stamping',
    );
  if (at < certificate.notBefore.value || at > certificate.notAfter.value)
    throw new Refused(
      'le certificat n’était pas valable à la date du jeton',
      'the certificate was not valid at the time of the token',
    );
}

/** Hash of the signer's certificate among the signed attributes (RFC 5035): another certificate of the same key is not the signer. */
function checkNamed(signer: SignerInfo | undefined, certificate: Certificate): void {
  const attributes = signer?.signedAttrs?.attributes ?? [];
  const second = attributes.find(({ type }) => type === signingCertificateV2);
  const found = second ?? attributes.find(({ type }) => type === signingCertificate);
  const first = ((found?.values[0] as Sequence | undefined)?.valueBlock.value[0] as Sequence | undefined)?.valueBlock.value[0];
  const parts = first instanceof Sequence ? first.valueBlock.value : [];
  const algorithm =
    parts[0] instanceof Sequence ? (parts[0].valueBlock.value[0] as ObjectIdentifier).valueBlock.toString() : undefined;
  const named = (algorithm === undefined ? parts[0] : parts[1]) as OctetString | undefined;
  const digest = second === undefined ? 'sha1' : algorithm === undefined ? 'sha256' : digests[algorithm];
  if (
    named === undefined ||
    digest === undefined ||
    hex(named.valueBlock.valueHexView) !== createHash(digest).update(derOf(certificate)).digest('hex')
  )
    throw new Refused(
      'le jeton ne désigne pas le certificat de son signataire',
      'the token does not name the certificate of its signer',
    );
}

async function signerOf(token: Token, content: Uint8Array): Promise<Certificate> {
  const bad = new Refused('la signature du jeton n’est pas valable', 'the signature of the token is not valid');
  if (token.signed.signerInfos.length !== 1) throw bad;
  const verified = await token.signed
    .verify({ signer: 0, data: ownBuffer(content), checkChain: false, extendedMode: true })
    .catch(() => undefined);
  const certificate = verified?.signerCertificate;
  if (verified?.signatureVerified !== true || !(certificate instanceof Certificate)) throw bad;
  return certificate;
}

/** True when the certificate leads, at that date, to one of those trusted. Whether it was revoked since is not asked: that needs the network. */
async function isTrusted(token: Token, certificate: Certificate, at: Date, trusted: readonly Certificate[]): Promise<boolean> {
  if (trusted.some((one) => derOf(one).equals(derOf(certificate)))) return true;
  const others = certificatesOf(token).filter((one) => one !== certificate);
  // The engine judges the last certificate.
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...trusted],
    certs: [...others, certificate],
    checkDate: at,
  });
  return (await engine.verify()).result;
}

/**
 * Checks the answer of a time-stamp authority about a content: status, imprint, number, signature, purpose and dates of the certificate,
 * and its issuer when some are trusted. `request` is what was asked, when it is known.
 * @throws Refused with the reason, when it proves nothing.
 */
export async function checkTimeStamp(
  response: Uint8Array,
  content: Uint8Array,
  { request, trusted }: { readonly request?: Uint8Array | undefined; readonly trusted?: readonly Certificate[] | undefined },
): Promise<TimeStamp> {
  const token = readToken(response);
  checkImprint(token, content);
  checkNonce(token, request);
  const certificate = await signerOf(token, content);
  const { genTime, policy, serialNumber } = token.info;
  checkUsage(certificate, genTime);
  checkNamed(token.signed.signerInfos[0], certificate);
  const isKnown = trusted !== undefined && (await isTrusted(token, certificate, genTime, trusted));
  if (trusted !== undefined && !isKnown)
    throw new Refused(
      'le certificat du jeton ne mène pas à ceux de --tsa-ca',
      'the certificate of the token does not lead to those of --tsa-ca',
    );
  return {
    at: genTime.toISOString(),
    authority: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    policy,
    serial: hex(serialNumber.valueBlock.valueHexView),
    trusted: isKnown,
  };
}
