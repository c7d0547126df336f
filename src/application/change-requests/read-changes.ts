import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { ChangeMove } from '../../domain/change-requests/change-moves.ts';
import { changeMoves, isOpenChange, isWritable } from '../../domain/change-requests/change-moves.ts';
import {
  asSent,
  type ChangeEvidence,
  type ChangeKey,
  type ChangeRequest,
} from '../../domain/change-requests/change-request.ts';
import { type ChangeWindow, daysLeftIn, windowOn } from '../../domain/change-requests/change-windows.ts';
import type { ChangeRefusal } from '../../domain/change-requests/check-change.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { lacksDelegation } from '../../domain/people/lacks-delegation.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { FileVault } from '../year/file-vault.ts';
import { frameworkFor, frameworkInForce } from '../year/framework-of.ts';
import { contextOf } from './change-context.ts';
import type { ChangeDeps, ChangeTables } from './change-deps.ts';
import { type ChangeEffects, foreseeChange } from './foresee-change.ts';

export interface ChangesReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly framework: Framework;
  /** What is in force; null while nothing is. */
  readonly agreement: Agreement | null;
  /** Those the reader may see, as they were sent; a draft, and what is rewritten of one that came back, is its party's own. */
  readonly requests: readonly ChangeRequest[];
  /** The window of today; null outside all. */
  readonly window: ChangeWindow | null;
  /** Days until the last day of the window, that day being 0; null outside all. */
  readonly daysLeft: number | null;
  readonly mayEdit: boolean;
  /** True for a deputy governor who may send and withdraw requests only once this is delegated. */
  readonly lacksDelegation: boolean;
  readonly today: CivilDate;
}

export interface ChangeReading extends ChangesReading {
  readonly request: ChangeRequest;
  /** What would become of agreement and scores, or why nothing would; null once the request is decided. */
  readonly foreseen: Outcome<ChangeEffects, ChangeRefusal> | null;
  /** What the reader may do with it now. */
  readonly moves: readonly ChangeMove[];
}

type Reason = 'forbidden' | 'not-found';
type YearOfParty = Omit<ChangeKey, 'number'>;

type ReadDeps = Pick<ChangeDeps, 'transactions' | 'clock'>;

/** The requests of a party's year, in the order in which they were begun. */
export async function readChangesOfParty(
  { transactions, clock }: ReadDeps,
  actor: Actor,
  year: YearOfParty,
): Promise<Outcome<ChangesReading, Reason>> {
  if (!mayRead(actor, year)) return refuse('forbidden');
  return transactions.read((stores) => readingOf(stores, clock, actor, year));
}

/** One request, with what would become of it. */
export async function readChange(
  { transactions, clock }: ReadDeps,
  actor: Actor,
  { number, ...year }: ChangeKey,
): Promise<Outcome<ChangeReading, Reason>> {
  if (!mayRead(actor, year)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const reading = await readingOf(stores, clock, actor, year);
    if (!reading.ok) return reading;
    const request = reading.value.requests.find((one) => one.number === number);
    if (request === undefined) return refuse('not-found');
    const { agreement } = reading.value;
    const isDecided = !isOpenChange(request.status) && !isWritable(request.status);
    const foreseen =
      agreement === null || isDecided
        ? null
        : await foreseeChange(stores, actor, await contextOf(stores, agreement), request);
    const moves = movesFrom(changeMoves, request.status).filter(
      (move) =>
        move.partOf === undefined && isPermitted(move.permission, actor, { organisationId: year.organisationId }),
    );
    return accept({ ...reading.value, request, foreseen, moves });
  });
}

async function readingOf(
  stores: ChangeTables,
  clock: ChangeDeps['clock'],
  actor: Actor,
  { organisationId, fiscalYear }: YearOfParty,
): Promise<Outcome<ChangesReading, Reason>> {
  const organisation = await stores.organisations.find(organisationId);
  const found = await stores.agreements.find(organisationId, fiscalYear);
  const framework = await frameworkFor(stores, found, fiscalYear);
  if (organisation === null || framework === null) return refuse('not-found');
  const agreement = found !== null && isInForce(found.status) ? found : null;
  const all = await stores.changeRequests.listOfParty(organisationId, fiscalYear);
  const policy = framework.changePolicy.value;
  const today = clock.today();
  const window = policy === null ? null : windowOn(policy, today);
  return accept({
    organisation: { id: organisation.id, name: organisation.name },
    ...{ fiscalYear, framework, agreement, window },
    requests: all.flatMap((one) => seenBy(actor, one) ?? []),
    today,
    lacksDelegation: policy !== null && lacksDelegation('submit-change-request', actor, { organisationId }),
    daysLeft: window === null ? null : daysLeftIn(window, today),
    mayEdit: agreement !== null && policy !== null && isPermitted('edit-change-request', actor, { organisationId }),
  });
}

function mayRead(actor: Actor, { organisationId }: Pick<ChangeKey, 'organisationId'>): boolean {
  return isPermitted('read-change-requests', actor, { organisationId, submitted: true });
}

/** A request as this reader may read it: its party as it is, others as it was sent; null before it was. */
function seenBy(actor: Actor, request: ChangeRequest): ChangeRequest | null {
  const { organisationId } = request;
  if (isPermitted('read-change-requests', actor, { organisationId, submitted: false })) return request;
  return request.submittedAt === null ? null : asSent(request);
}

export interface ChangesOfYear {
  readonly framework: Framework;
  readonly requests: readonly (ChangeRequest & { readonly partyName: string })[];
}

/** Every request of the year that was ever sent, for whoever considers them. */
export async function readChangesOfYear(
  { transactions }: Pick<ReadDeps, 'transactions'>,
  actor: Actor,
  { fiscalYear }: Pick<ChangeKey, 'fiscalYear'>,
): Promise<Outcome<ChangesOfYear, Reason>> {
  if (!isPermitted('read-change-requests', actor, { organisationId: 'opdc', submitted: true }))
    return refuse('forbidden');
  return transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('not-found');
    const all = await stores.organisations.list({ kind: null, provinceId: null });
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const sent = (await stores.changeRequests.listSent(fiscalYear)).map(asSent);
    const requests = sent.map((one) => ({ ...one, partyName: names.get(one.organisationId) ?? one.organisationId }));
    return accept({ framework, requests });
  });
}

/** A file of a request, for those who may read the request, as far as it was sent to them. */
export async function readChangeFile(
  { transactions, files }: ReadDeps & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  { need, sha256, ...key }: ChangeKey & Pick<ChangeEvidence, 'need' | 'sha256'>,
): Promise<Outcome<{ file: ChangeEvidence; bytes: AsyncIterable<Uint8Array> }, Reason>> {
  if (!mayRead(actor, key)) return refuse('forbidden');
  const found = await transactions.read((stores) => stores.changeRequests.find(key));
  const request = found && seenBy(actor, found);
  const file = request?.files.find((one) => one.need === need && one.sha256 === sha256);
  const bytes = file === undefined ? null : await files.open(file.sha256);
  return file === undefined || bytes === null ? refuse('not-found') : accept({ file, bytes });
}
