import { bytesOf } from '../../../application/year/bytes-of.ts';
import type { ReceivedFile } from '../../../application/year/file-vault.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import type { TypedValueRow } from '../../../domain/development-indicators/read-value-rows.ts';
import { atField, type Outcome, refuse, refuseAll } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { rowsOfBytes, type ValuesTableRefusal } from './rows-of-bytes.ts';

const FIELD = 'evidence';
const { bytes: LARGEST } = databaseSettings.import;

/** The rows of an uploaded table of values. The file itself is not kept. */
export async function readValuesFile(
  { files }: Pick<WebDeps, 'files'>,
  received: ReceivedFile,
): Promise<Outcome<readonly TypedValueRow[], ValuesTableRefusal | 'file-too-large'>> {
  const { sizeBytes, fileName } = received;
  const bytes = sizeBytes > LARGEST ? null : await bytesOf(await files.open(received.sha256));
  await files.discard(received);
  if (bytes === null)
    return refuse('file-too-large', { file: fileName, largest: `${LARGEST / 1024 / 1024} เมกะไบต์` }, FIELD);
  const rows = await rowsOfBytes(bytes, fileName);
  return rows.ok ? rows : refuseAll(rows.refusals.map((one) => atField(one, FIELD)));
}
