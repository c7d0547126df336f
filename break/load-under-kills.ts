import { performance } from 'node:perf_hooks';
import { type Seat, seatsOfOneProvince, takeSeatsOn } from '../bench/save-seats.ts';
import { visit } from '../bench/visitor.ts';
import { findSaves, type SaveLoad, startSaveLoad } from '../src/testing/save-load.ts';
import { paths } from '../src/web/paths.ts';
import { type BrokenProduct, patiently } from './broken-product.ts';
import { type EvidenceLoad, startEvidenceLoad, unreadableOf } from './evidence-load.ts';
import { halfApplied, type StoredBefore, storedResults } from './half-applied.ts';
import { type PageSaver, pageSaver, type ServedAgain, servedAgain } from './page-savers.ts';

/** Savers that wait for one another, savers of other provinces, and one province more that attaches evidence. */
const SAVERS = { ofOneProvince: 3, ofOthers: 5 };
const PROVINCES = SAVERS.ofOthers + 2;
/** What is saved and attached between two kills. */
const BETWEEN_MS = 1500;

/** One kill, and what was acknowledged from the end of the one before it until everybody was served again. */
export interface Kill {
  readonly kind: string;
  readonly saves: { readonly from: number; readonly to: number };
  readonly files: { readonly from: number; readonly to: number };
  readonly served: ServedAgain;
  readonly halfApplied: readonly string[];
}

/** Officers who save and attach through the pages of one installation while it is broken. */
export interface LoadUnderKills {
  readonly kills: readonly Kill[];
  /** Does it once and waits until everybody is served again; false if somebody no longer is. */
  kill(kind: string, work: () => Promise<void> | void): Promise<boolean>;
  /** Ends the load and compares what was acknowledged with what is stored. */
  finish(): Promise<FoundAfterKills>;
  /** Ends the load when nothing can be compared any more. */
  abandon(): void;
}

export interface FoundAfterKills {
  /** Positions of acknowledged saves that are not in the journal. */
  readonly lost: readonly number[];
  readonly doubled: readonly string[];
  readonly storedThoughRefused: readonly string[];
  readonly halfApplied: readonly string[];
  /** Positions of files that were acknowledged and cannot be read. */
  readonly unreadable: readonly number[];
  readonly answers: Readonly<Record<'acknowledged' | 'refused' | 'unknown', number>>;
  /** Answers that are neither, with how often. */
  readonly others: ReadonlyMap<string, number>;
  /** The commands that prove the stored data, each with its exit code and last line. */
  readonly proofs: readonly { readonly command: string; readonly status: number | null; readonly said: string }[];
}

interface Parts {
  readonly product: BrokenProduct;
  readonly seats: readonly Seat[];
  readonly before: StoredBefore;
  readonly savers: readonly PageSaver[];
  readonly load: SaveLoad;
  readonly files: EvidenceLoad;
}

/** Signs the officers in and begins. */
export async function loadUnderKills(product: BrokenProduct): Promise<LoadUnderKills> {
  const all = await product.withPool((pool) => takeSeatsOn(pool, product.address, PROVINCES));
  const own = seatsOfOneProvince(all).slice(0, SAVERS.ofOneProvince);
  const byProvince = Map.groupBy(all, (seat) => seat.organisationId);
  if (own[0] !== undefined) byProvince.delete(own[0].organisationId);
  const [evidence = [], ...others] = byProvince.values();
  const seats = [...own, ...others.flatMap((ofOne) => ofOne.slice(0, 1))];
  // An officer's form token comes with the first page: one page before several at once.
  for (const { officer } of seats) await visit(officer, paths.work());
  const before = await product.withPool((pool) => storedResults(pool, seats));
  const savers = seats.map((seat) => pageSaver(seat));
  const load = startSaveLoad(savers.map(({ save }) => save));
  const parts = { product, seats, before, savers, load, files: startEvidenceLoad(evidence) };
  if ((await servedAgain(savers, performance.now())) === null) throw new Error('the savers were not served at all');
  const kills: Kill[] = [];
  return {
    kills,
    async kill(kind, work) {
      const done = await killOnce(parts, kinds(kind, kills), work);
      if (done !== null) kills.push(done);
      return done !== null;
    },
    finish: () => finish(parts),
    abandon: () => void Promise.all([load.stop(), parts.files.stop()]).catch(() => {}),
  };
}

/** Where the windows of the next kill begin. */
function kinds(kind: string, kills: readonly Kill[]) {
  return { kind, saves: kills.at(-1)?.saves.to ?? 0, files: kills.at(-1)?.files.to ?? 0 };
}

async function killOnce(
  { product, seats, before, savers, load, files }: Parts,
  begins: ReturnType<typeof kinds>,
  work: () => Promise<void> | void,
): Promise<Kill | null> {
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  const moment = performance.now();
  await work();
  const served = await servedAgain(savers, moment);
  if (served === null) return null;
  const now = await patiently(() => product.withPool((pool) => storedResults(pool, seats)));
  return {
    kind: begins.kind,
    served,
    saves: { from: begins.saves, to: load.textsOf('acknowledged').length },
    files: { from: begins.files, to: files.attached.length },
    halfApplied: halfApplied(before, now),
  };
}

async function finish({ product, seats, before, load, files }: Parts): Promise<FoundAfterKills> {
  await Promise.all([load.stop(), files.stop()]);
  const found = await patiently(() => product.withPool((pool) => findSaves(pool, load)));
  const now = await patiently(() => product.withPool((pool) => storedResults(pool, seats)));
  const position = new Map(load.textsOf('acknowledged').map((text, index) => [text, index]));
  const unreadable = await unreadableOf(files.attached);
  const others = new Map<string, number>();
  for (const fault of load.faults) others.set(String(fault), (others.get(String(fault)) ?? 0) + 1);
  return {
    ...found,
    lost: found.lost.map((text) => position.get(text) ?? 0),
    halfApplied: halfApplied(before, now),
    unreadable: unreadable.map((one) => files.attached.indexOf(one)),
    answers: {
      acknowledged: load.textsOf('acknowledged').length,
      refused: load.textsOf('refused').length,
      unknown: load.textsOf('unknown').length,
    },
    others,
    proofs: await proofsOf(product),
  };
}

async function proofsOf(product: BrokenProduct) {
  const proofs = [];
  for (const words of [
    ['verify', 'journal'],
    ['verify', 'scores'],
    ['verify', 'files'],
  ] as const) {
    const { status, said } = await product.cli(...words);
    proofs.push({ command: words.join(' '), status, said: said.split('\n').at(-1) ?? '' });
  }
  return proofs;
}
