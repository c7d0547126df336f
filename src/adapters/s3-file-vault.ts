import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { ReceivedFile, WaitingFile } from '../application/year/file-vault.ts';
import { noFlush } from './disk-flush.ts';
import { localFileVault } from './local-file-vault.ts';
import type { ReceivingVault } from './receiving-vault.ts';
import { verifiedBytes } from './verified-bytes.ts';

export interface S3Place {
  /** Undefined: Amazon's own endpoint for the region. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly key: string;
  readonly secret: string;
}

export interface S3FileVault extends ReceivingVault {
  /** Throws if the bucket cannot be reached with these settings. */
  check(): Promise<void>;
  close(): void;
}

const WAITING = 'waiting/';
const lasting = (sha256: string) => `kept/${sha256.slice(0, 2)}/${sha256}`;

/**
 * Evidence in a bucket: `kept/<sha256[0..2]>/<sha256>`, and `waiting/<sha256>-<number>` before its rows are committed,
 * so that any process using the same bucket finds it. A file first arrives in `folder`, where it is counted and hashed;
 * the store is then told its length and SHA-256 in advance and refuses bytes that changed on the way.
 */
export function s3FileVault(place: S3Place, folder: string): S3FileVault {
  const [Bucket, client] = [place.bucket, clientFor(place)];
  // It is the store's answer that makes a file last.
  const arriving = localFileVault(folder, noFlush);
  const isThere = (Key: string) => found(client.send(new HeadObjectCommand({ Bucket, Key })));
  const forget = (Key: string) => client.send(new DeleteObjectCommand({ Bucket, Key }));
  return {
    async receive(stream, fileName, largest) {
      const file = await arriving.receive(stream, fileName, largest);
      if (file.sizeBytes > largest) return file;
      try {
        const temporaryPath = `${WAITING}${basename(file.temporaryPath)}`;
        await put(client, Bucket, temporaryPath, file);
        return { ...file, temporaryPath };
      } finally {
        await arriving.discard(file);
      }
    },
    async keep({ temporaryPath, sha256 }) {
      const Key = lasting(sha256);
      if ((await isThere(Key)) === null) {
        const CopySource = `${Bucket}/${temporaryPath}`;
        await client.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
      }
      await forget(temporaryPath);
    },
    async discard(file) {
      if (file.temporaryPath.startsWith(WAITING)) await forget(file.temporaryPath);
      else await arriving.discard(file);
    },
    async listWaiting(before) {
      const inBucket = await listWaiting(client, Bucket, WAITING);
      const old = inBucket.filter((one) => one.since < before);
      return [...old, ...(await arriving.listWaiting(before))];
    },
    listKept: () => listKept(client, Bucket),
    async open(sha256) {
      const kept = await found(client.send(new GetObjectCommand({ Bucket, Key: lasting(sha256) })));
      if (kept) return verifiedBytes(kept.Body as Readable, sha256);
      const [waiting] = await listWaiting(client, Bucket, `${WAITING}${sha256}-`);
      if (!waiting) return null;
      const still = await found(client.send(new GetObjectCommand({ Bucket, Key: waiting.temporaryPath })));
      return still ? verifiedBytes(still.Body as Readable, sha256) : null;
    },
    async check() {
      await client.send(new HeadBucketCommand({ Bucket }));
    },
    close: () => client.destroy(),
  };
}

function clientFor({ endpoint, region, key, secret }: S3Place): S3Client {
  return new S3Client({
    region,
    credentials: { accessKeyId: key, secretAccessKey: secret },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // The client's own checksums are sent as trailers of a chunked body, which many S3-compatible stores cannot read.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

/** Sends a file whose length and SHA-256 are known: both are signed with the request. */
async function put(client: S3Client, Bucket: string, Key: string, file: ReceivedFile): Promise<void> {
  const Body = createReadStream(file.temporaryPath);
  const command = new PutObjectCommand({ Bucket, Key, Body, ContentLength: file.sizeBytes });
  command.middlewareStack.add(
    (next) => (sending) => {
      const request = sending.request as { headers: Record<string, string> };
      request.headers['x-amz-content-sha256'] = file.sha256;
      return next(sending);
    },
    { step: 'build', name: 'knownSha256' },
  );
  try {
    await client.send(command);
  } finally {
    Body.destroy();
  }
}

async function listWaiting(client: S3Client, Bucket: string, Prefix: string) {
  const all: (WaitingFile & { readonly since: string })[] = [];
  for await (const { Key = '', LastModified } of objectsOf(client, Bucket, Prefix)) {
    const sha256 = /^waiting\/([0-9a-f]{64})-/.exec(Key)?.[1] ?? '';
    all.push({ temporaryPath: Key, sha256, since: LastModified?.toISOString() ?? '' });
  }
  return all;
}

async function* listKept(client: S3Client, Bucket: string): AsyncIterable<string> {
  for await (const { Key = '' } of objectsOf(client, Bucket, 'kept/')) {
    const sha256 = /^kept\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(Key)?.[1];
    if (sha256 !== undefined) yield sha256;
  }
}

async function* objectsOf(client: S3Client, Bucket: string, Prefix: string) {
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket, Prefix, ...(ContinuationToken ? { ContinuationToken } : {}) }),
    );
    yield* page.Contents ?? [];
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
}

/** The answer, or null if the store says that there is no such object; any other failure is thrown. */
async function found<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NoSuchKey' || name === 'NotFound') return null;
    throw error;
  }
}
