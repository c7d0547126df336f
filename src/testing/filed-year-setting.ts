import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { paperFilesIn } from '../adapters/paper-files.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import type { ReceivingVault } from '../adapters/receiving-vault.ts';
import { movedClock } from '../adapters/system-clock.ts';
import { attachEvidence } from '../application/reporting/attach-evidence.ts';
import { removeEvidence } from '../application/reporting/remove-evidence.ts';
import { openTransactions } from '../boot/open-stores.ts';
import { demoDate } from '../demo/demo-dates.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { accepted } from './people-setting.ts';
import { actorOf } from './reporting-sample.ts';

const place = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;
const host = actorOf('kpi-host', 'TH-42.cd');
const clock = movedClock(() => demoDate);

/** Two provinces of the demonstration year, one of which has files: evidence that stands, was replaced, was removed. */
export async function loadFiledYear(pool: Pool, vault: ReceivingVault): Promise<FiledYear> {
  const transactions = openTransactions(pool, clock.now);
  const parts = { ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
  await loadDemo({ transactions, clock, ...parts }, { provinces: ['TH-42', 'TH-50'] });
  const deps = { transactions, clock, files: vault };
  const receive = (text: string) => vault.receive(Readable.from([Buffer.from(text)]), `${text}.pdf`, 1_000_000);
  const attach = async (title: string) => {
    const file = await receive(`%PDF-1.7 ${title} ${randomUUID()}\n%%EOF\n`);
    accepted(await attachEvidence(deps, host, { ...place, title, file: { ...file, mediaType: 'application/pdf' } }));
    return file.sha256;
  };
  const [stands, replaced, removed] = [await attach('ก'), await attach('ข'), await attach('ค')];
  await attach('ข');
  accepted(await removeEvidence(deps, host, { ...place, sha256: removed }));
  const paper = await paperFilesIn(vault).put(Buffer.from('%PDF-1.7 คำรับรอง'));
  await addPaper(pool, paper);
  return { stands, replaced, removed, paper };
}

export interface FiledYear {
  readonly stands: string;
  readonly replaced: string;
  readonly removed: string;
  readonly paper: string;
}

async function addPaper(pool: Pool, sha256: string): Promise<void> {
  const size = Buffer.byteLength('%PDF-1.7 คำรับรอง');
  await pool.query(
    `INSERT INTO issued_paper (organisation_id, fiscal_year, version, format, code, edition, sha256, size_bytes,
       issued_at, issued_name)
     SELECT organisation_id, fiscal_year, version, 'pdf', code, 'agreement/v1', $1, $2, sealed_at, 'ระบบ'
     FROM agreement_seal WHERE organisation_id = 'TH-42' ORDER BY fiscal_year DESC LIMIT 1`,
    [sha256, size],
  );
}
