import type { UnreadableWorkbook } from '../../../application/workbook/workbook-ports.ts';
import { bytesOf } from '../../../application/year/bytes-of.ts';
import type { ReceivedFile } from '../../../application/year/file-vault.ts';
import { decodeFile } from '../../../documents/table/decode-text.ts';
import { readXlsxLines } from '../../../documents/table/read-xlsx-lines.ts';
import { parseDecimal } from '../../../domain/values/decimal.ts';
import { accept, atField, type Outcome, refuse, refuseAll } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { rowsOfText } from './central-state.ts';
import { LARGEST_TABLE_FILE } from './central-upload.tsx';

const FIELD = 'evidence';

type TableFileRefusal = UnreadableWorkbook | 'file-too-large' | 'file-not-utf8' | 'central-table-unreadable';

/**
 * The text of an uploaded table, one line for each of its rows, as it would be pasted. The file is not kept: what it says is
 * in the form, to be read before it is saved.
 */
export async function readTableFile(
  { files }: Pick<WebDeps, 'files'>,
  received: ReceivedFile,
): Promise<Outcome<string, TableFileRefusal>> {
  const { sizeBytes, fileName } = received;
  const bytes = sizeBytes > LARGEST_TABLE_FILE ? null : await bytesOf(await files.open(received.sha256));
  await files.discard(received);
  const largest = `${LARGEST_TABLE_FILE / 1024 / 1024} เมกะไบต์`;
  if (bytes === null) return refuse('file-too-large', { file: fileName, largest }, FIELD);
  return isPackage(bytes) ? textOfWorkbook(bytes) : textOfCsv(bytes, fileName);
}

const isPackage = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function textOfWorkbook(bytes: Uint8Array): Promise<Outcome<string, TableFileRefusal>> {
  const lines = await readXlsxLines(bytes);
  if (!lines.ok) return refuseAll(lines.refusals.map((one) => atField(one, FIELD)));
  return tableIn(lines.value.map((cells) => cells.map(inOneLine).join('\t').trimEnd()).join('\n'));
}

const inOneLine = (cell: string) => cell.replaceAll(/\s+/g, ' ');

function textOfCsv(bytes: Uint8Array, file: string): Outcome<string, TableFileRefusal> {
  const text = decodeFile(bytes, (read) => read.includes('จังหวัด'));
  return text === null ? refuse('file-not-utf8', { file }, FIELD) : tableIn(text);
}

/** The text, if one of its lines has a name and a figure where those of a table stand: a paper has numbers, too. */
function tableIn(text: string): Outcome<string, 'central-table-unreadable'> {
  const rows = rowsOfText(text);
  const isTable =
    rows.ok &&
    rows.value.some(({ province, value }) => /\p{L}/u.test(province) && parseDecimal(value.replace(/%$/, '')).ok);
  return isTable ? accept(text) : refuse('central-table-unreadable', undefined, FIELD);
}
