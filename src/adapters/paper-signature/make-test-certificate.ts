import { Integer, Utf8String } from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthenticatedSafe,
  CertBag,
  Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
/** Before the first year of a demonstration, and after the last. */
const valid = { from: new Date('2005-01-01T00:00:00Z'), until: new Date('2049-01-01T00:00:00Z') };
const COMMON_NAME = '2.5.4.3';
/** PKCS #12 bags (RFC 7292, 4.2). */
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const ITERATIONS = 20_000;

/** A PKCS #12 file with a new key and a certificate that nobody vouches for. Its name says what it is. */
export async function makeTestCertificate(commonName: string, password: string): Promise<Uint8Array> {
  const keys = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 1 }) });
  for (const name of [certificate.issuer, certificate.subject])
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: commonName }) }),
    );
  certificate.notBefore.value = valid.from;
  certificate.notAfter.value = valid.until;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, RSA.hash);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return packed(certificate, PrivateKeyInfo.fromBER(pkcs8), password);
}

async function packed(certificate: Certificate, key: PrivateKeyInfo, text: string): Promise<Uint8Array> {
  const password = Uint8Array.from(Buffer.from(text, 'utf8')).buffer;
  const shrouded = new PKCS8ShroudedKeyBag({ parsedValue: key });
  await shrouded.makeInternalValues({
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256, iv: crypto.getRandomValues(new Uint8Array(16)) },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: ITERATIONS,
  });
  const bags = [
    new SafeBag({ bagId: SHROUDED_KEY_BAG, bagValue: shrouded }),
    new SafeBag({ bagId: CERTIFICATE_BAG, bagValue: new CertBag({ parsedValue: certificate }) }),
  ];
  const safe = new AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 0, value: new SafeContents({ safeBags: bags }) }] },
  });
  await safe.makeInternalValues({ safeContents: [{}] });
  const file = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  const integrity = { iterations: ITERATIONS, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' };
  await file.makeInternalValues({ password, ...integrity });
  return new Uint8Array(file.toSchema().toBER());
}
