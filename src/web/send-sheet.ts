import type { FastifyReply } from 'fastify';
import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import type { SheetFormat } from '../application/papers/papers-ports.ts';
import { typesetSheet } from '../application/papers/typeset-sheet.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import type { Outcome } from '../domain/values/result.ts';

/** What a sheet can be refused for, after its reading. */
export const sheetRefusals = ['paper-not-made', 'paper-service-stopped'] as const;

/** Sets what was read as a sheet; a refusal of the reading passes through. `now` is the instant of the setting. */
export async function setInType<Reading, Code extends RefusalCode>(
  papers: PapersDeps,
  reading: Outcome<Reading, Code>,
  sheetOf: (reading: Reading, now: string) => PaperSheet,
  format: SheetFormat = 'pdf',
) {
  return reading.ok ? typesetSheet(papers, sheetOf(reading.value, papers.clock.now()), format) : reading;
}

const mediaTypes: Readonly<Record<SheetFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A PDF is shown in the browser, from where it is printed or saved under its own name; what is edited is saved at once. */
export function sendSheet(reply: FastifyReply, name: string, bytes: Uint8Array, format: SheetFormat = 'pdf') {
  return reply
    .header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .type(mediaTypes[format])
    .send(Buffer.from(bytes));
}
