import { createHash, randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  type ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import type { Timestamp } from './sign-contents.ts';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
/** PKIStatus granted, and granted with changes (RFC 3161, 2.4.2). */
const granted: readonly number[] = [0, 1];
const PATIENCE_MS = 10_000;

/** What was sent to be stamped. */
interface Asked {
  readonly signature: Uint8Array;
  readonly digest: Buffer;
  /** A number that no other request has: an answer to another request does not hold it. */
  readonly nonce: Integer;
}

/**
 * Timestamps of the server at this address. Throws if it does not answer in ten seconds, or with anything but a signed
 * timestamp of what it was asked.
 */
export function timestampsFrom(address: string): Timestamp {
  return async (signature) => {
    const nonce = new Integer({ valueHex: Uint8Array.from([1, ...randomBytes(8)]).buffer });
    const asked = { signature, digest: createHash('sha256').update(signature).digest(), nonce };
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: requestFor(asked),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw new Error(`the timestamp server answered ${answer.status}`);
    const { status, timeStampToken } = TimeStampResp.fromBER(await answer.arrayBuffer());
    if (!granted.includes(status.status) || timeStampToken === undefined)
      throw new Error(`the timestamp server granted nothing (status ${status.status})`);
    await checkToken(timeStampToken, asked);
    return new Uint8Array(timeStampToken.toSchema().toBER());
  };
}

function requestFor({ digest, nonce }: Asked): ArrayBuffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(digest).buffer }),
    }),
    nonce,
    certReq: true,
  });
  return request.toSchema().toBER();
}

/** Once a token is in a file it stays there: one that no reader of the file would accept is not put in. */
async function checkToken(token: ContentInfo, { signature, digest, nonce }: Asked): Promise<void> {
  const { nonce: answered, messageImprint } = stampOf(token);
  const { algorithmId } = messageImprint.hashAlgorithm;
  if (algorithmId !== SHA_256 || !stampedOf(token).equals(digest))
    throw new Error('the timestamp is of something else');
  if (answered === undefined || !bytesOf(answered).equals(bytesOf(nonce)))
    throw new Error('the timestamp answers another request');
  const signed = new SignedData({ schema: token.content });
  // The library reads a stamp that is written in one piece alone.
  signed.encapContentInfo.eContent = new OctetString({ valueHex: contentOf(signed) });
  const data = Uint8Array.from(signature).buffer;
  if (!(await signed.verify({ signer: 0, data }).catch(() => false)))
    throw new Error('the timestamp is not signed by the certificate in it');
}

const stampOf = (token: ContentInfo) => TSTInfo.fromBER(contentOf(new SignedData({ schema: token.content })));
const contentOf = ({ encapContentInfo }: SignedData) => encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0);

const bytesOf = (number: Integer) => Buffer.from(number.valueBlock.valueHexView);

/** The hash that a token is of. */
export function stampedOf(token: ContentInfo): Buffer {
  return Buffer.from(stampOf(token).messageImprint.hashedMessage.getValue());
}
