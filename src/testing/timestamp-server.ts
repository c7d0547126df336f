import { createServer, type IncomingMessage } from 'node:http';
import { Integer, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_ContentType_SignedData,
  id_eContentType_TSTInfo,
  MessageImprint,
  PKIStatusInfo,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { makeTestCertificate } from '../adapters/paper-signature/make-test-certificate.ts';
import { openCertificate, type SigningCertificate } from '../adapters/paper-signature/open-certificate.ts';

const SHA_512 = '2.16.840.1.101.3.4.2.3';
const TEST_POLICY = '1.3.6.1.4.1.99999.1';

/** What a server answers wrongly. */
export const timestampFaults = ['other nonce', 'no nonce', 'other digest', 'other hash', 'broken signature'] as const;
type TimestampFault = (typeof timestampFaults)[number];

/**
 * A timestamp server (RFC 3161) over HTTP on a free port of loopback, with a certificate of its own; with a fault, one
 * whose answers are wrong.
 */
export async function startTimestampServer(
  fault: TimestampFault | null = null,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const signedWith = await openCertificate(await makeTestCertificate('Samrit test timestamps', 'p'), 'p');
  const server = createServer((request, reply) => {
    bytesOf(request)
      .then((bytes) => answerTo(bytes, signedWith, fault))
      .then((answer) => reply.setHeader('content-type', 'application/timestamp-reply').end(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

async function bytesOf(request: IncomingMessage): Promise<ArrayBuffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Uint8Array.from(Buffer.concat(parts)).buffer;
}

async function answerTo(asked: ArrayBuffer, signedWith: SigningCertificate, fault: TimestampFault | null) {
  const { messageImprint, nonce } = TimeStampReq.fromBER(asked);
  const answered = fault === 'other nonce' ? new Integer({ value: 7 }) : nonce;
  const info = new TSTInfo({
    version: 1,
    policy: TEST_POLICY,
    messageImprint: stampedAs(messageImprint, fault),
    serialNumber: new Integer({ value: 1 }),
    genTime: new Date(),
    ...(answered === undefined || fault === 'no nonce' ? {} : { nonce: answered }),
  });
  const token = await tokenOf(info, signedWith, fault);
  const answer = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token });
  return Buffer.from(answer.toSchema().toBER());
}

function stampedAs({ hashAlgorithm, hashedMessage }: MessageImprint, fault: TimestampFault | null): MessageImprint {
  const algorithmId = fault === 'other hash' ? SHA_512 : hashAlgorithm.algorithmId;
  const hash = Buffer.from(hashedMessage.getValue());
  const hashed = fault === 'other digest' ? Buffer.from(hash).fill(1) : hash;
  return new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId }),
    hashedMessage: new OctetString({ valueHex: Uint8Array.from(hashed).buffer }),
  });
}

async function tokenOf(info: TSTInfo, { certificate, key }: SigningCertificate, fault: TimestampFault | null) {
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: id_eContentType_TSTInfo,
      eContent: new OctetString({ valueHex: info.toSchema().toBER() }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(key, 0, 'SHA-256');
  for (const one of fault === 'broken signature' ? signed.signerInfos : [])
    one.signature = new OctetString({ valueHex: new ArrayBuffer(one.signature.getValue().byteLength) });
  return new ContentInfo({ contentType: id_ContentType_SignedData, content: signed.toSchema(true) });
}
