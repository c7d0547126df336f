import { setTimeout as pause } from 'node:timers/promises';
import { entryFormOf, round, type Seat, year } from '../bench/save-seats.ts';
import { cookieHeader, formWith, newVisitor, visit } from '../bench/visitor.ts';
import { startSaveLoad } from '../src/testing/save-load.ts';
import { paths } from '../src/web/paths.ts';
import type { BrokenProduct } from './broken-product.ts';
import { evidenceFormOf, evidencePath } from './evidence-load.ts';
import { pageSaver } from './page-savers.ts';
import { aroundFile, beginPost, multipart, type RawRequest } from './raw-requests.ts';

/** What others do to a neighbour, and how it went for them. */
export interface Disturbance {
  readonly what: string;
  /** Runs the work in the middle of it and says what became of what was sent. */
  readonly around: (work: () => Promise<void>) => Promise<string>;
}

const SLOW_BODIES = 20;
const WAITERS = 25;
const UPLOADS = 60;
const POSTERS = 60;
const LARGE = 19_000_000;
const WHOLE = 20_000_000;
/** Posters go on at once; whoever is told when to try again does so then. */
const REST_MS = 20;
const AS_TOLD_MS = 3000;

/** `seats`: of several provinces, none of them the neighbour's. */
export function disturbances(product: BrokenProduct, seats: readonly Seat[]): readonly Disturbance[] {
  const oneOfEach = [...new Map(seats.map((seat) => [seat.organisationId, seat])).values()];
  const [first] = oneOfEach;
  if (first === undefined) throw new Error('no open result of another province');
  const own = seats.filter(({ organisationId }) => organisationId === first.organisationId);
  return [
    {
      what: `${SLOW_BODIES} slow bodies (19 MB, then silence)`,
      around: (work) => slowBodies(product.address, seats, work),
    },
    { what: `${WAITERS} waiters on one locked row`, around: (work) => waiters(product, own, work) },
    {
      what: `${UPLOADS} hostile uploads (20 MB of codes)`,
      around: (work) => repeated({ times: UPLOADS, restMs: AS_TOLD_MS }, work, hostileUpload(product.address)),
    },
    {
      what: `${POSTERS} anonymous posters`,
      around: (work) =>
        repeated({ times: POSTERS, restMs: REST_MS }, work, () => anonymousPost(product.address, first.path)),
    },
  ];
}

/** Officers attach files that never end. */
async function slowBodies(address: string, seats: readonly Seat[], work: () => Promise<void>): Promise<string> {
  const filling = Buffer.alloc(LARGE, 'x');
  const begun: RawRequest[] = [];
  const forms = await oneFormOfEach(seats);
  for (let number = 0; number < SLOW_BODIES; number += 1) {
    const form = forms[number % forms.length];
    if (form === undefined) continue;
    const { seat, fields } = form;
    const { before } = aroundFile(fields, `${number}.pdf`);
    const parts = [before, '%PDF-1.7\n', filling];
    const cookie = cookieHeader(seat.officer);
    begun.push(beginPost(address, { path: evidencePath(seat), cookie, type: multipart, length: WHOLE, parts }));
  }
  await Promise.all(begun.map(({ sent }) => sent));
  await work();
  const open = begun.filter(({ socket }) => !socket.closed).length;
  for (const { socket } of begun) socket.destroy();
  return `${open} still open at the end; answers: ${counted(await Promise.all(begun.map(({ status }) => status)))}`;
}

/** Those at whose page the officer may enter something. */
async function seatsWithForm(seats: readonly Seat[]): Promise<readonly Seat[]> {
  const ready: Seat[] = [];
  for (const seat of seats) if ((await entryFormOf(seat)) !== null) ready.push(seat);
  return ready;
}

/** For each province, a result that takes files, and the form for them. */
async function oneFormOfEach(seats: readonly Seat[]) {
  const forms = new Map<string, { readonly seat: Seat; readonly fields: URLSearchParams }>();
  for (const seat of seats) {
    const fields = forms.has(seat.organisationId) ? null : await evidenceFormOf(seat);
    if (fields !== null) forms.set(seat.organisationId, { seat, fields });
  }
  return [...forms.values()];
}

/** Somebody outside holds the row of a province's report, and its officers go on saving. */
async function waiters(product: BrokenProduct, seats: readonly Seat[], work: () => Promise<void>): Promise<string> {
  return product.withPool(async (pool) => {
    const holder = await pool.connect();
    try {
      await holder.query('BEGIN');
      await holder.query(
        'SELECT 1 FROM report WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 FOR UPDATE',
        [seats[0]?.organisationId, year, round],
      );
      const ready = await seatsWithForm(seats);
      const savers = Array.from({ length: WAITERS }, (_, number) => ready[number % ready.length]);
      const load = startSaveLoad(savers.flatMap((seat) => (seat ? [pageSaver(seat, AS_TOLD_MS).save] : [])));
      await pause(AS_TOLD_MS + 1000);
      await work();
      const count = (answer: 'acknowledged' | 'refused' | 'unknown') => load.textsOf(answer).length;
      const note = `${count('acknowledged')} saved, ${count('refused')} told to try again, ${count('unknown')} unknown`;
      await holder.query('ROLLBACK');
      await load.stop();
      return note;
    } finally {
      holder.release(true);
    }
  });
}

/** Strangers check a file that is as large as allowed and full of what looks like codes. */
function hostileUpload(address: string): () => Promise<number> {
  const codes = Buffer.from('2568-ABCD-2345 '.repeat(Math.floor(LARGE / 15)));
  return async () => {
    const stranger = newVisitor(address);
    const page = await visit(stranger, paths.verify());
    const { before, after } = aroundFile(formWith(page.html, 'evidence') ?? new URLSearchParams(), 'codes.pdf');
    const length = before.length + codes.length + after.length;
    const parts = [before, codes, after];
    const cookie = cookieHeader(stranger);
    const sent = beginPost(address, { path: paths.verifyFile(), cookie, type: multipart, length, parts });
    const status = await sent.status;
    sent.socket.destroy();
    return status;
  };
}

/** A stranger sends the form of an officer. */
async function anonymousPost(address: string, path: string): Promise<number> {
  const answer = await visit(newVisitor(address), path, new URLSearchParams({ narrative: 'x', rowVersion: '1' }));
  return answer.status;
}

/** So many at once, each again after a rest until the work is done. */
async function repeated(
  { times, restMs }: { readonly times: number; readonly restMs: number },
  work: () => Promise<void>,
  send: () => Promise<number>,
): Promise<string> {
  const statuses: number[] = [];
  let stopping = false;
  const sendOn = async () => {
    while (!stopping) {
      statuses.push(await send().catch(() => 0));
      await pause(restMs);
    }
  };
  const all = Array.from({ length: times }, sendOn);
  await pause(1000);
  await work();
  stopping = true;
  await Promise.all(all);
  return `answers: ${counted(statuses)}`;
}

/** `3 × 200, 57 × 429`. */
function counted(statuses: readonly number[]): string {
  const groups = Map.groupBy(statuses, (status) => status);
  const named = [...groups].sort(([one], [other]) => one - other);
  return named.map(([status, all]) => `${all.length} × ${status === 0 ? 'none' : status}`).join(', ');
}
