import type { LetterStores } from '../application/letters/letter-ports.ts';
import { appendPeopleJournalRow } from '../application/people/append-people-journal-row.ts';
import type { PeopleStores } from '../application/people/people-ports.ts';
import type { Clock, Ids, Transactions } from '../application/ports.ts';
import type { YearStores } from '../application/year/year-ports.ts';
import { letterAbout } from '../domain/letters/letter-about.ts';
import { composeFace } from '../domain/letters/letter-face.ts';
import { beforeNumber, registerYearOf, senderTitle } from '../domain/letters/letter-number.ts';
import type { LetterUnit, Recipient } from '../domain/letters/letter-parts.ts';
import type { OfficialLetter } from '../domain/letters/official-letter.ts';
import { emptyContent } from '../domain/letters/start-letter.ts';
import { systemActor } from '../domain/people/actor.ts';
import { fiscalYearOf } from '../domain/values/fiscal-year.ts';
import { type DemoLetter, demoLetters } from './demo-letters.data.ts';
import { demoLabel } from './demo-year.data.ts';
import { publishedFramework } from './published-framework.ts';

type Stores = LetterStores & Pick<PeopleStores, 'organisations' | 'journal'> & Pick<YearStores, 'frameworks'>;

/** What loading the letters needs from outside. */
interface LetterParts {
  readonly transactions: Transactions<Stores>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Letters of OPDC and two provinces after the forms of the sources; what is there already is not made again. */
export async function loadDemoLetters(deps: LetterParts, provinces: readonly string[]): Promise<void> {
  for (const letter of demoLetters)
    await deps.transactions.run((stores) => loadLetter(stores, deps, letter, provinces));
}

async function loadLetter(stores: Stores, deps: LetterParts, demo: DemoLetter, provinces: readonly string[]) {
  const { organisationId } = demo.unit;
  const { ofMeeting } = demo;
  if (ofMeeting !== undefined && !provinces.includes(ofMeeting.province)) return;
  const organisation = await stores.organisations.find(organisationId);
  if (organisation === null) return;
  const unit = await unitOf(stores, deps, demo);
  const recipients = await recipientsOf(stores, demo, provinces);
  const content = { ...emptyContent, ...demo.content, recipients, fiscalYears: [demo.fiscalYear] };
  const day = demo.issued?.day ?? deps.clock.today();
  const begun = fiscalYearOf(day);
  const id = `${begun}-${deps.ids.next().replaceAll('-', '').slice(-10)}`;
  const made = await stores.letters.list({
    ...{ organisationId, statuses: null, series: null, year: null, text: content.subject, limit: 1 },
  });
  if (made.length > 0) return;
  const at = `${day}T02:00:00.000Z`;
  const draft: OfficialLetter = {
    ...{ organisationId, id, fiscalYear: begun, unitId: unit.id, kind: demo.kind, rowVersion: 1, content },
    ...{ status: demo.issued === null ? 'to-check' : 'issued', writtenBy: systemActor.userId, writtenName: demoLabel },
    ...{ changedAt: at, checkedName: demoLabel, signature: null, number: null, issuedOn: null, issuedName: null },
    ...{ face: null, cancelledReason: null, about: await aboutOf(stores, demo) },
  };
  await stores.letters.insert(draft);
  await appendPeopleJournalRow(stores, systemActor, {
    ...{ organisationId, action: 'demo.load', subject: `${begun}/letters/${id}`, reason: demoLabel },
  });
  if (demo.issued === null) return;
  const year = registerYearOf(day);
  await stores.letters.beginRegister(unit, demo.kind, year, demo.issued.number - 1);
  const register = { series: demo.kind, year, before: beforeNumber(unit.code, demo.kind) };
  const taken = await stores.letters.takeNumber(draft, register, day, demoLabel);
  const number = { series: demo.kind, year, number: taken };
  const signer = { name: `(${demo.signer.name})`, office: demo.signer.office };
  const face = composeFace({
    kind: demo.kind,
    content,
    unit,
    organisation,
    signer,
    number,
    issuedOn: day,
    emblem: null,
  });
  await stores.letters.update({ ...draft, face });
  await deliver(stores, draft, at);
}

/** The demonstration's circular of the framework tells of the version in force, as one that was prepared would. */
async function aboutOf(stores: Stores, { tells, ofMeeting, fiscalYear }: DemoLetter): Promise<string | null> {
  if (tells === undefined) return ofMeeting?.about ?? null;
  const { version } = await publishedFramework(stores, fiscalYear);
  return letterAbout.framework(fiscalYear, version);
}

async function unitOf(stores: Stores, { ids }: LetterParts, { unit }: DemoLetter): Promise<LetterUnit> {
  const known = (await stores.letterUnits.listOf(unit.organisationId)).find((one) => one.code === unit.code);
  if (known !== undefined) return known;
  const fresh = { ...unit, id: ids.next().replaceAll('-', '').slice(-10), endsOn: null, rowVersion: 1 };
  await stores.letterUnits.insert(fresh);
  return fresh;
}

async function recipientsOf(
  stores: Stores,
  { to, unit }: DemoLetter,
  provinces: readonly string[],
): Promise<Recipient[]> {
  if (to === 'nobody') return [];
  if (to === 'opdc') return [{ organisationId: 'opdc', name: 'เลขาธิการ ก.พ.ร.', line: '' }];
  const kind = to === 'provinces' ? 'province' : 'agency';
  const all = await stores.organisations.list({ kind, provinceId: to === 'provinces' ? null : unit.organisationId });
  return all
    .filter((one) => to === 'agencies' || provinces.includes(one.id))
    .map((one) => ({ organisationId: one.id, name: senderTitle(one), line: '' }));
}

async function deliver(stores: Stores, { organisationId, id, content }: OfficialLetter, at: string) {
  const { recipients } = content;
  for (const [position, recipient] of recipients.entries())
    await stores.letterDeliveries.insert({
      ...{ organisationId: recipient.organisationId ?? '', senderId: organisationId, letterId: id, position },
      positions: [position],
      ...{ deliveredAt: at, openedAt: null, openedName: null, acknowledgedAt: null, acknowledgedName: null },
      ...{ replies: [], repliedAt: null, repliedName: null },
    });
  if (recipients.length === 0) return;
  const sending = { organisationId, letterId: id, total: recipients.length, done: recipients.length, startedAt: at };
  const whole = { ...sending, startedBy: systemActor.userId, startedName: demoLabel, changedAt: at, finishedAt: at };
  await stores.letterSendings.insert(whole);
  await stores.letterSendings.update(whole);
}
