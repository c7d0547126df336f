import { cabinetMembers } from '../../domain/letters/minister-offices.data.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { resultCode } from '../../domain/results/result-code.ts';
import { roundOfNotices } from '../../domain/results/round-of-notices.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PublishedYear } from '../national/read-published-results.ts';
import { signedPaper } from '../papers/make-paper.ts';
import type { PaperRendererRefusal } from '../papers/papers-ports.ts';
import { resultsPackSheet } from '../papers/results-pack-sheet.ts';
import { typesetSheet } from '../papers/typeset-sheet.ts';
import type { ResultsPack } from '../results/pack-ports.ts';
import { type Announced, announcedEditions, readAnnounced } from '../results/read-announced.ts';
import { resultsSubject } from '../results/results-deps.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { storeReceived } from '../year/settle-file.ts';
import type { NoticeTables } from './notice-contents.ts';
import type { NoticeDeps, Prepare, PrepareNoticeRefusal } from './notice-deps.ts';
import { packContent, packFileName } from './results-notices.ts';

type Begin = (prepare: Prepare) => Promise<Outcome<OfficialLetter, PrepareNoticeRefusal>>;

/**
 * The letter that sends the announced results upward, with the paper of them as a file. The paper of an edition is issued once,
 * with its code; a corrected edition has another, and a letter of its own.
 */
export async function preparePack(
  deps: NoticeDeps,
  actor: Actor,
  { framework }: PublishedYear,
  begin: Begin,
): Promise<Outcome<OfficialLetter, PrepareNoticeRefusal>> {
  const { fiscalYear, resultsTo } = framework;
  if (cabinetMembers(resultsTo.value).length === 0) return refuse('notice-not-of-year', { year: fiscalYear });
  const round = roundOfNotices(framework);
  const found = await deps.transactions.read(async (stores) => {
    const last = (await announcedEditions(stores, { fiscalYear, round })).at(-1);
    const announced = last === undefined ? null : await readAnnounced(stores, last);
    return announced && { announced, pack: await stores.resultsPacks.find(announced.summary) };
  });
  if (found === null) return refuse('pack-not-announced');
  const { announced, pack } = found;
  if (pack !== null) return begin((stores) => packContent(deps, stores, announced, pack));
  const made = await makePack(deps, announced);
  if (!made.ok) return made;
  const { bytes, code } = made.value;
  const received = await deps.papers.paperFiles.receive(bytes, packFileName(announced.summary));
  const { edition } = announced.summary;
  const issued: ResultsPack = {
    ...{ fiscalYear, round, edition, code, sha256: received.sha256, sizeBytes: bytes.length },
    ...{ issuedAt: deps.clock.now(), issuedBy: actor.userId, issuedName: actor.name },
  };
  return storeReceived(
    deps.files,
    received,
    () => begin((stores) => issueAndWrite(deps, stores, actor, announced, issued)),
    () => deps.transactions.read(async (stores) => (await stores.resultsPacks.findBySha256(received.sha256)) !== null),
  );
}

/** The row of the pack, unless another request wrote it first: that one is sent. */
async function issueAndWrite(
  deps: NoticeDeps,
  stores: NoticeTables,
  actor: Actor,
  announced: Announced,
  issued: ResultsPack,
) {
  if (!(await stores.resultsPacks.insert(issued))) {
    const first = await stores.resultsPacks.find(issued);
    return packContent(deps, stores, announced, first ?? issued);
  }
  const { code, sha256 } = issued;
  await appendYearJournalRow(stores, actor, {
    ...{ key: resultsSubject(issued), action: 'results.issue-pack', permission: 'write-letter' },
    ...{ before: null, after: { code, sha256 } },
  });
  return packContent(deps, stores, announced, issued);
}

/** The same announced edition gives the same paper. */
async function makePack(
  { papers, secrets }: NoticeDeps,
  announced: Announced,
): Promise<Outcome<{ readonly bytes: Uint8Array; readonly code: string }, PaperRendererRefusal>> {
  const code = resultCode((text) => secrets.sha256(text), announced.summary, null);
  const verifyAddress = papers.verifyAddress(code);
  const set = await typesetSheet(papers, resultsPackSheet({ ...announced, code, verifyAddress }));
  const made = await signedPaper(papers, set, {
    ...{ format: 'pdf', at: announced.announcedAt, isIssued: true, isStored: true },
  });
  return made.ok ? accept({ bytes: made.value, code }) : made;
}
