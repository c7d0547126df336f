import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_ContentType_Data,
  id_ContentType_SignedData,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { SigningCertificate } from './open-certificate.ts';

/** Attributes of a signature, by the documents that define them. */
const attributes = {
  contentType: '1.2.840.113549.1.9.3', // RFC 5652, 11.1
  messageDigest: '1.2.840.113549.1.9.4', // RFC 5652, 11.2
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47', // RFC 5035, 3
  timestampToken: '1.2.840.113549.1.9.16.2.14', // RFC 3161, appendix A
} as const;
const SIGNED = 0;
const UNSIGNED = 1;

/** A timestamp token (RFC 3161) over these bytes, as DER. */
export type Timestamp = (signature: Uint8Array) => Promise<Uint8Array>;

/**
 * A detached CMS signature as PAdES wants it (EN 319 142-1, baseline B-B): it names the certificate that it was made
 * with, and leaves the time to the file; with a timestamp, B-T.
 */
export async function signContents(contents: Uint8Array, signedWith: SigningCertificate, timestamp: Timestamp | null) {
  const { certificate, issuers, key } = signedWith;
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: SIGNED, attributes: signedAttributes(contents, signedWith) }),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_ContentType_Data }),
    signerInfos: [signer],
    certificates: [certificate, ...issuers],
  });
  await signed.sign(key, 0, 'SHA-256', Uint8Array.from(contents));
  if (timestamp !== null) signer.unsignedAttrs = await timestamped(signer, timestamp);
  const whole = new ContentInfo({ contentType: id_ContentType_SignedData, content: signed.toSchema(true) });
  return Buffer.from(whole.toSchema().toBER());
}

function signedAttributes(contents: Uint8Array, { certificate }: SigningCertificate): Attribute[] {
  const named = new Sequence({ value: [new Sequence({ value: [octets(sha256(certificateBytes(certificate)))] })] });
  return [
    new Attribute({ type: attributes.contentType, values: [new ObjectIdentifier({ value: id_ContentType_Data })] }),
    new Attribute({ type: attributes.messageDigest, values: [octets(sha256(contents))] }),
    new Attribute({ type: attributes.signingCertificateV2, values: [new Sequence({ value: [named] })] }),
  ];
}

async function timestamped({ signature }: SignerInfo, timestamp: Timestamp): Promise<SignedAndUnsignedAttributes> {
  const token = await timestamp(new Uint8Array(signature.valueBlock.valueHexView));
  const { content, contentType } = ContentInfo.fromBER(Uint8Array.from(token).buffer);
  const value = new ContentInfo({ contentType, content }).toSchema();
  const attribute = new Attribute({ type: attributes.timestampToken, values: [value] });
  return new SignedAndUnsignedAttributes({ type: UNSIGNED, attributes: [attribute] });
}

const certificateBytes = (certificate: SigningCertificate['certificate']) =>
  new Uint8Array(certificate.toSchema(true).toBER());
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const octets = (bytes: Uint8Array) => new OctetString({ valueHex: Uint8Array.from(bytes).buffer });
