import { beforeAll } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { contentHashOf } from '../application/letters/content-hash-of.ts';
import { copyEnclosures } from '../application/letters/copy-enclosures.ts';
import type { LetterDeps } from '../application/letters/letter-deps.ts';
import { moveLetter } from '../application/letters/letter-lifecycle.ts';
import type { AddressesDeps } from '../application/letters/missing-enclosures.ts';
import { saveLetterUnit } from '../application/letters/save-unit.ts';
import { type SaveLetterInput, saveLetter, startLetter } from '../application/letters/write-letter.ts';
import type { IdentityDeps } from '../application/people/prove-identity.ts';
import { openTransactions } from '../boot/open-stores.ts';
import { blankMark, type LetterTemplateName } from '../domain/letters/letter-templates.data.ts';
import type { OfficialLetter } from '../domain/letters/official-letter.ts';
import type { Actor } from '../domain/people/actor.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import type { SuiteDatabase } from './database.ts';
import { accepted, peopleSetting, settingPassword } from './people-setting.ts';

type AllDeps = LetterDeps & IdentityDeps & AddressesDeps;

/** An office of Loei and its people: an officer who writes, a colleague who checks, the governor, who sign and issue. */
export function lettersSetting(database: SuiteDatabase, startAt = '2025-04-25T02:00:00.000Z') {
  let now = startAt;
  let parts: {
    deps: AllDeps;
    people: Record<'officer' | 'colleague' | 'governor' | 'opdc' | 'host', Actor>;
    unitId: string;
  } | null = null;
  const given = () => {
    if (parts === null) throw new Error('the suite has not begun');
    return parts;
  };
  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    setting.at('2024-11-01T02:00:00.000Z');
    const people = {
      officer: await setting.person('officer@loei.th', 'ผู้ร่าง', 'provincial-officer', 'TH-42'),
      colleague: await setting.person('colleague@loei.th', 'ผู้ตรวจ', 'provincial-officer', 'TH-42'),
      governor: await setting.person('governor@loei.th', 'ผู้ว่าฯ สาธิต', 'governor', 'TH-42'),
      opdc: await setting.person('opdc@opdc.th', 'เจ้าหน้าที่', 'opdc-officer', 'opdc'),
      host: await setting.person('host@loei.th', 'เจ้าภาพ', 'kpi-host', 'TH-42.cd'),
    };
    const clock = { now: () => now, today: () => civilDateOf(now) };
    const deps: AllDeps = {
      ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
      // Nothing is served here: whatever is enclosed is there.
      addresses: { mayEnclose: () => true, isThere: async () => true, make: async () => null },
      ...{ machine: setting.deps.machine, passwords: setting.deps.passwords, factors: setting.deps.factors },
    };
    const unit = accepted(await saveLetterUnit(deps, people.officer, loeiUnit));
    parts = { deps, people, unitId: unit.id };
  });
  const proof = { password: settingPassword };
  return {
    deps: () => given().deps,
    people: () => given().people,
    unitId: () => given().unitId,
    at(instant: string) {
      now = instant;
    },
    /** A draft with these changes to an ordinary circular to the agencies of Loei. */
    async draft(template: LetterTemplateName = 'invitation', changes: Partial<SaveLetterInput> = {}) {
      const { deps, people, unitId } = given();
      const start = { organisationId: 'TH-42', unitId, template, fiscalYear: 2568 };
      const begun = accepted(await startLetter(deps, people.officer, start));
      return accepted(await saveLetter(deps, people.officer, { ...typed(filled(begun)), ...changes }));
    },
    /** Checked by the colleague and signed by the governor. */
    async signed(template: LetterTemplateName = 'invitation', changes: Partial<SaveLetterInput> = {}) {
      return this.signedFrom(await this.draft(template, changes));
    },
    /** The same of a draft as it stands now. */
    async signedFrom(draft: Pick<OfficialLetter, 'organisationId' | 'id'>) {
      const { deps, people } = given();
      const input = { organisationId: draft.organisationId, letterId: draft.id, rowVersion: null };
      const letter = await deps.transactions.read((stores) => stores.letters.find(input));
      if (letter === null) throw new Error('no letter');
      accepted(await moveLetter(deps, people.officer, input, { action: 'submit-letter' }));
      accepted(await moveLetter(deps, people.colleague, input, { action: 'check-letter' }));
      const readHash = contentHashOf(deps.secrets, letter);
      return accepted(
        await moveLetter(deps, people.governor, { ...input, readHash }, { action: 'sign-letter', proof }),
      );
    },
    /** Nothing is served here, so there is nothing to copy of what an issued letter encloses by addresses. */
    async copyNothing({ organisationId, id }: Pick<OfficialLetter, 'organisationId' | 'id'>) {
      const { deps } = given();
      const received = () => Promise.reject(new Error('nothing is received'));
      const nothing = { files: { keep: received, discard: received }, papers: { paperFiles: { receive: received } } };
      await copyEnclosures({ ...deps, ...nothing }, { organisationId, letterId: id });
    },
    async issue(letter: Pick<OfficialLetter, 'organisationId' | 'id'>) {
      const { deps, people } = given();
      const input = { organisationId: letter.organisationId, letterId: letter.id, rowVersion: null };
      return accepted(await moveLetter(deps, people.officer, input, { action: 'issue-letter', proof }));
    },
  };
}

export const loeiUnit = {
  ...{ organisationId: 'TH-42', unitId: null, rowVersion: null, code: 'ลย 0017.5', office: 'สำนักงานจังหวัด' },
  ...{ group: 'กลุ่มงานบริหารทรัพยากรบุคคล', site: '', endsOn: null },
  address: ['ศาลากลางจังหวัดเลย', 'ถนนมลิวรรณ ลย 42000'],
  telephones: ['โทร 0-4281-1746', 'โทรสาร 0-4286-1614'],
};

/** The draft with something written wherever its template leaves a blank. */
export function filled(letter: OfficialLetter): OfficialLetter {
  const { subject, to, paragraphs } = letter.content;
  const fill = (text: string) => text.replaceAll(blankMark, 'ก.พ.ร.');
  return {
    ...letter,
    content: { ...letter.content, subject: fill(subject), to: fill(to), paragraphs: paragraphs.map(fill) },
  };
}

/** What a form sends of a draft as it stands. */
export function typed({ content, organisationId, id, rowVersion, unitId }: OfficialLetter): SaveLetterInput {
  const { references, enclosures: _e, recipients, days: _d, ...written } = content;
  return {
    ...{ organisationId, letterId: id, rowVersion, unitId, written },
    registered: [],
    outside: references.map((one) => one.text),
    recipients: recipients.map((one) => ({ who: one.organisationId ?? one.name, line: one.line })),
    addGroup: recipients.length === 0 ? 'agencies' : null,
  };
}
