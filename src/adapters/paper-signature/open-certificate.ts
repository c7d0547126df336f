import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import {
  AuthenticatedSafe,
  CertBag,
  Certificate,
  EncryptedContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  type SafeContents,
} from 'pkijs';

/** The organisation's certificate with its key. */
export interface SigningCertificate {
  readonly certificate: Certificate;
  /** Those that issued it, as far as the file holds them. */
  readonly issuers: readonly Certificate[];
  readonly key: CryptoKey;
}

/** How a certificate's key signs: RSA as most readers know it (PKCS #1 1.5), or ECDSA on the curve P-256. */
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };

/**
 * The key and certificates of a PKCS #12 file. Throws if it is none, if the password is not its own, or if it is
 * encrypted in a way that is no longer safe (RC2, triple DES): such a file is written anew with `openssl pkcs12`.
 */
export async function openCertificate(file: Uint8Array, password: string): Promise<SigningCertificate> {
  const secret = Uint8Array.from(Buffer.from(password, 'utf8')).buffer;
  const bags = (await contentsOf(file, secret)).flatMap((one) => one.safeBags.map(({ bagValue }) => bagValue));
  const shrouded = bags.find((bag) => bag instanceof PKCS8ShroudedKeyBag);
  if (shrouded === undefined) throw new Error('the file holds no private key');
  const pkcs8 = Buffer.from(await decrypted(shrouded, secret));
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const certificates = bags.flatMap((bag): Certificate[] => {
    if (!(bag instanceof CertBag)) return [];
    return bag.parsedValue instanceof Certificate ? [bag.parsedValue] : [];
  });
  const certificate = certificates.find((one) => belongsTo(one, key));
  if (certificate === undefined) throw new Error('the file holds no certificate of its key');
  const algorithm = key.asymmetricKeyType === 'rsa' ? RSA : ECDSA;
  const issuers = certificates.filter((one) => one !== certificate);
  return { certificate, issuers, key: await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']) };
}

function belongsTo({ subjectPublicKeyInfo }: Certificate, key: KeyObject): boolean {
  const own = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return own.equals(Buffer.from(subjectPublicKeyInfo.toSchema().toBER()));
}

async function contentsOf(file: Uint8Array, password: ArrayBuffer): Promise<readonly SafeContents[]> {
  const pfx = PFX.fromBER(Uint8Array.from(file).buffer);
  await pfx.parseInternalValues({ password, checkIntegrity: true });
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!(safe instanceof AuthenticatedSafe)) throw new Error('the file holds no certificates');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  const parsed: readonly { readonly value: SafeContents }[] = safe.parsedValue.safeContents;
  return parsed.map(({ value }) => value);
}

async function decrypted(bag: PKCS8ShroudedKeyBag, password: ArrayBuffer): Promise<ArrayBuffer> {
  const encryptedContentInfo = new EncryptedContentInfo({
    contentEncryptionAlgorithm: bag.encryptionAlgorithm,
    encryptedContent: bag.encryptedData,
  });
  return new EncryptedData({ encryptedContentInfo }).decrypt({ password });
}
