import { letterAbout, type NoticeKind } from '../../domain/letters/letter-about.ts';
import type { LetterFile } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { beginDraft, openUnit } from '../letters/write-letter.ts';
import { type PublishedYear, readPublishedYear } from '../national/read-published-results.ts';
import { indicatorsRecord } from '../papers/indicators-record.ts';
import { storeReceived } from '../year/settle-file.ts';
import { frameworkContent, indicatorsContent, listContent } from './notice-contents.ts';
import type { NoticeDeps, Prepare, PrepareNoticeRefusal } from './notice-deps.ts';
import { preparePack } from './prepare-pack.ts';
import { lettersAbout, noticeSender } from './read-notices.ts';
import { resultsContent } from './results-notices.ts';

export interface PrepareNoticeInput {
  readonly fiscalYear: number;
  readonly kind: NoticeKind;
  readonly unitId: string;
}

/** Prepares the letter that tells of a year as a draft; people check, sign and send it. */
export async function prepareNotice(
  deps: NoticeDeps,
  actor: Actor,
  input: PrepareNoticeInput,
): Promise<Outcome<OfficialLetter, PrepareNoticeRefusal>> {
  if (!mayWithLetters('write-letter', actor, noticeSender)) return refuse('forbidden');
  const { fiscalYear, kind } = input;
  const published = await readPublishedYear(deps, actor, { fiscalYear });
  if (!published.ok) return published;
  if (kind === 'indicators') return prepareIndicators(deps, actor, input, published.value);
  if (kind === 'results-pack')
    return preparePack(deps, actor, published.value, (prepare) => begin(deps, actor, input, prepare));
  const { framework } = published.value;
  const today = deps.clock.today();
  return begin(deps, actor, input, (stores) => {
    if (kind === 'results') return resultsContent(deps, stores, published.value);
    return kind === 'framework' ? frameworkContent(stores, framework, today) : listContent(stores, framework, today);
  });
}

function begin(deps: NoticeDeps, actor: Actor, { fiscalYear, unitId }: PrepareNoticeInput, prepare: Prepare) {
  return deps.transactions.run(async (stores): Promise<Outcome<OfficialLetter, PrepareNoticeRefusal>> => {
    // Two that prepare at once wait here for each other, and the second finds what the first prepared.
    await stores.letterUnits.holdOf(noticeSender);
    const unit = await openUnit(stores, { organisationId: noticeSender, unitId }, deps.clock.today());
    if (!unit.ok) return unit;
    const prepared = await prepare(stores);
    if (!prepared.ok) return prepared;
    return accept(await beginDraft(deps, stores, actor, { fiscalYear, unit: unit.value, ...prepared.value }));
  });
}

/** What is sent stays what it was: the paper of all indicators is made now and enclosed as a file. */
async function prepareIndicators(
  deps: NoticeDeps,
  actor: Actor,
  input: PrepareNoticeInput,
  { framework }: PublishedYear,
): Promise<Outcome<OfficialLetter, PrepareNoticeRefusal>> {
  if (framework.indicatorsTo === undefined) return refuse('notice-not-of-year', { year: framework.fiscalYear });
  const made = await indicatorsRecord(deps, input.fiscalYear);
  if (!made.ok) return made;
  const { title, fileName, bytes, provinces } = made.value;
  const received = await deps.papers.paperFiles.receive(bytes, fileName);
  const { sha256 } = received;
  const file: LetterFile = { sha256, fileName, sizeBytes: bytes.length, mediaType: 'application/pdf' };
  return storeReceived(
    deps.files,
    received,
    () => begin(deps, actor, input, (stores) => indicatorsContent(stores, framework, { title, file, provinces })),
    isSentAlong(deps, input.fiscalYear, sha256),
  );
}

/** Asks whether a letter about the year's indicators names the file. */
const isSentAlong =
  ({ transactions }: Pick<NoticeDeps, 'transactions'>, fiscalYear: number, sha256: string) =>
  async () => {
    const letters = await transactions.read((stores) => lettersAbout(stores, letterAbout.indicators(fiscalYear)));
    return letters.some((one) => one.content.enclosures.some((enclosure) => enclosure.file?.sha256 === sha256));
  };
