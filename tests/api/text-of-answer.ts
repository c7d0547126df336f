import type { LightMyRequestResponse } from 'fastify';
import { parquetReadObjects } from 'hyparquet';
import yauzl from 'yauzl';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { readPdf } from '../../src/testing/read-pdf.ts';

/** Everything that is told by an answer: what is written in its files too, as text, with Arabic digits. */
export async function textOfAnswer(answer: LightMyRequestResponse): Promise<string> {
  const type = String(answer.headers['content-type'] ?? '');
  const headers = Object.entries(answer.headers).filter(([name]) => !leftHeaders.has(name));
  const text = toArabicDigits(`${JSON.stringify(headers)}\n${await bodyText(answer.rawPayload, type)}`);
  return text.replaceAll(momentOfMaking, '');
}

/** At which minute a paper was made of what is stored. */
const momentOfMaking = /เวลา\s*\d{1,2}\.\d\d\s*น\./g;

/** Different for every answer, whatever it tells. */
const leftHeaders = new Set(['set-cookie', 'date', 'etag', 'content-length', 'x-request-id']);

async function bodyText(bytes: Buffer, type: string): Promise<string> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    const pages = await readPdf(bytes);
    return pages.flatMap(({ lines }) => lines).join('\n');
  }
  if (bytes.subarray(0, 4).toString('latin1') === 'PAR1')
    return JSON.stringify(await parquetReadObjects({ file: new Uint8Array(bytes).buffer }));
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return archiveText(bytes);
  return withoutChance(bytes.toString('utf8'), type);
}

/** Without the tokens of forms and the moments at which something was made. */
const withoutChance = (text: string, type: string) =>
  type.startsWith('text/html') || type.startsWith('text/calendar') || type.includes('json')
    ? text
        .replaceAll(/name="_csrf" value="[^"]*"|^DTSTAMP.*$/gm, '')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '')
    : text;

/** The texts of an archive, with those of its files; workbooks and documents are archives too. */
function archiveText(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (fault, archive) => {
      if (fault) return reject(fault);
      const texts: string[] = [];
      archive.on('error', reject);
      archive.on('end', () => resolve(texts.join('\n')));
      archive.on('entry', (entry) => {
        archive.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault);
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(Buffer.from(part));
          const name = String(entry.fileName);
          const isRecent = /^docProps\//.test(name);
          texts.push(isRecent ? '' : `${name}\n${await bodyText(Buffer.concat(parts), '').catch(reject)}`);
          archive.readEntry();
        });
      });
      archive.readEntry();
    });
  });
}
