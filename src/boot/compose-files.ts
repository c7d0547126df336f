import { join } from 'node:path';
import { Readable } from 'node:stream';
import { lastingFlush } from '../adapters/disk-flush.ts';
import { localFileVault } from '../adapters/local-file-vault.ts';
import { anySize, type ReceivingVault } from '../adapters/receiving-vault.ts';
import type { Config } from './config.ts';

/**
 * Where evidence and papers are stored: the bucket that the configuration names, otherwise a folder beside the
 * database.
 */
export async function composeFiles(
  config: Pick<Config, 's3'> & Partial<Pick<Config, 'waiting'>>,
  dataFolder: string,
): Promise<ReceivingVault> {
  const folder = join(dataFolder, 'evidence');
  if (config.s3 === null) return localFileVault(folder, lastingFlush, config.waiting);
  // Loaded only when it is used: the S3 client is the largest dependency.
  const { s3FileVault } = await import('../adapters/s3-file-vault.ts');
  const vault = s3FileVault(config.s3, folder);
  try {
    await vault.check();
  } catch (error) {
    const { endpoint = 'Amazon S3', bucket } = config.s3;
    const why = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    throw new Error(`เปิดที่เก็บไฟล์ ${bucket} ที่ ${endpoint} ไม่ได้ — ตรวจ SAMRIT_S3_* (object store): ${why}`);
  }
  return vault;
}

/** Keeps the text of a made-up file at once, without a row to wait for: the demonstration names it next. */
export const storeFileIn =
  (vault: Pick<ReceivingVault, 'receive' | 'keep'>) => async (text: string, fileName: string) => {
    const file = await vault.receive(Readable.from([Buffer.from(text)]), fileName, anySize);
    await vault.keep(file);
    return file;
  };
