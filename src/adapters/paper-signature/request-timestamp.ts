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

/** Timestamps of the server at this address. Throws if it does not answer in ten seconds, or not what it was asked. */
export function timestampsFrom(address: string): Timestamp {
  return async (signature) => {
    const digest = createHash('sha256').update(signature).digest();
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: requestFor(digest),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw new Error(`the timestamp server answered ${answer.status}`);
    const { status, timeStampToken } = TimeStampResp.fromBER(await answer.arrayBuffer());
    if (!granted.includes(status.status) || timeStampToken === undefined)
      throw new Error(`the timestamp server granted nothing (status ${status.status})`);
    if (!stampedOf(timeStampToken).equals(digest)) throw new Error('the timestamp is of something else');
    return new Uint8Array(timeStampToken.toSchema().toBER());
  };
}

function requestFor(digest: Uint8Array): ArrayBuffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(digest).buffer }),
    }),
    nonce: new Integer({ valueHex: Uint8Array.from([1, ...randomBytes(8)]).buffer }),
    certReq: true,
  });
  return request.toSchema().toBER();
}

/** The hash that a token is of. */
export function stampedOf(token: ContentInfo): Buffer {
  const { eContent } = new SignedData({ schema: token.content }).encapContentInfo;
  const info = TSTInfo.fromBER(eContent?.getValue() ?? new ArrayBuffer(0));
  return Buffer.from(info.messageImprint.hashedMessage.getValue());
}
