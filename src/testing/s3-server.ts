import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

/** A server of the S3 protocol on loopback, a process of its own. */
export interface S3Server {
  readonly endpoint: string;
  readonly account: { readonly key: string; readonly secret: string };
  makeBucket(bucket: string): Promise<void>;
  keys(bucket: string, prefix: string): Promise<string[]>;
  /** Writes an object behind the product's back. */
  put(bucket: string, key: string, bytes: Buffer): Promise<void>;
  remove(bucket: string, key: string): Promise<void>;
  /** Ends the process, as in a failure; what it stored remains. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);
const program = join(dirname(require.resolve('s3rver/package.json')), 'bin', 's3rver.js');
/** The only account of the server. */
const account = { key: 'S3RVER', secret: 'S3RVER' };

export async function startS3Server(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'samrit-s3-'));
  let running = await start(folder, 0);
  const { port } = running;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({
    endpoint,
    region: 'th-1',
    forcePathStyle: true,
    credentials: { accessKeyId: account.key, secretAccessKey: account.secret },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    endpoint,
    account,
    async makeBucket(Bucket) {
      await client.send(new CreateBucketCommand({ Bucket }));
    },
    async keys(Bucket, Prefix) {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket, Prefix }));
      return Contents.map((one) => one.Key ?? '');
    },
    async put(Bucket, Key, Body) {
      await client.send(new PutObjectCommand({ Bucket, Key, Body }));
    },
    async remove(Bucket, Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    pause: () => end(running.child),
    async resume() {
      running = await start(folder, port);
    },
    async stop() {
      client.destroy();
      await end(running.child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, port: number): Promise<{ child: ChildProcess; port: number }> {
  const words = [program, '-d', folder, '-a', '127.0.0.1', '-p', String(port), '-s'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const listening = new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the S3 server ended with ${code}: ${said}`)));
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const found = /listening on \S+?:(\d+)/.exec(said);
      if (found) resolve(Number(found[1]));
    });
  });
  return { child, port: await listening };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
