import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { round, type Seat, year } from '../bench/save-seats.ts';
import { cookieHeader, formWith, visit } from '../bench/visitor.ts';
import { paths } from '../src/web/paths.ts';

/** An evidence file whose attaching was acknowledged. */
interface Attached {
  readonly seat: Seat;
  readonly sha256: string;
}

export interface EvidenceLoad {
  readonly attached: readonly Attached[];
  stop(): Promise<void>;
}

/** About two a second of different sizes, below the limit of uploads of one person. */
const REST_MS = 600;
const LONGEST_FILE = 300_000;

/** Attaches one file after another to the results of these seats until it is stopped. */
export function startEvidenceLoad(seats: readonly Seat[]): EvidenceLoad {
  const attached: Attached[] = [];
  let stopping = false;
  const attachOn = async () => {
    for (let number = 0; !stopping; number += 1) {
      const seat = seats[number % seats.length];
      const sha256 = seat === undefined ? null : await attach(seat, number).catch(() => null);
      if (seat !== undefined && sha256 !== null) attached.push({ seat, sha256 });
      await pause(REST_MS);
    }
  };
  const all = attachOn();
  return {
    attached,
    async stop() {
      stopping = true;
      await all;
    },
  };
}

/** The hash of the file if it was acknowledged. */
async function attach(seat: Seat, number: number): Promise<string | null> {
  const fields = await evidenceFormOf(seat);
  if (fields === null) return null;
  const filling = 'x'.repeat(((number * 7919) % LONGEST_FILE) + 1);
  const bytes = Buffer.from(`%PDF-1.7\n${randomUUID()}\n${filling}\n%%EOF\n`);
  const form = new FormData();
  for (const [name, value] of fields) if (name !== 'evidence') form.append(name, value);
  form.append('evidence', new Blob([bytes], { type: 'application/pdf' }), `${number}.pdf`);
  const answer = await visit(seat.officer, evidencePath(seat), form);
  return answer.status === 303 ? createHash('sha256').update(bytes).digest('hex') : null;
}

/** The form for a file as the page of a result has it now; null if that result takes none. */
export async function evidenceFormOf(seat: Seat): Promise<URLSearchParams | null> {
  const page = await visit(seat.officer, seat.path);
  return formWith(page.html, 'evidence');
}

export function evidencePath({ organisationId, code }: Seat): string {
  return paths.evidence(year, organisationId, round, code);
}

/** Those that cannot be downloaded again, or are not what was sent. */
export async function unreadableOf(attached: readonly Attached[]): Promise<Attached[]> {
  const unreadable: Attached[] = [];
  for (const one of attached) {
    const { officer, organisationId, code } = one.seat;
    const path = paths.evidenceFile(year, organisationId, round, code, one.sha256);
    const answer = await fetch(`${officer.address}${path}`, { headers: { cookie: cookieHeader(officer) } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== one.sha256) unreadable.push(one);
  }
  return unreadable;
}
