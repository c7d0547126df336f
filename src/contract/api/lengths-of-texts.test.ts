import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { LONGEST_ABOUT_PERSON } from '../../domain/agreement/host-person.ts';
import { LONGEST_OFFICE } from '../../domain/bodies/check-seats.ts';
import { longestIncentiveName } from '../../domain/incentives/incentive-rules.ts';
import { meetingLimits } from '../../domain/meetings/meeting-limits.data.ts';
import { planLimits } from '../../domain/plans/check-plan-details.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { LONGEST_REPLY } from '../../domain/reporting/result-thread.ts';
import {
  LONGEST_HOLDER_NAME,
  LONGEST_HOLIDAY_NAME,
  LONGEST_ORGANISATION_NAME,
  LONGEST_TOKEN_NAME,
  longestOf,
  textLimits,
} from '../../domain/values/text-limits.data.ts';

/** Texts whose acts say how long they may be, by route and name; their fields of pages take the same number. */
const judged: Readonly<Record<string, number>> = {
  'addOrganisation name': LONGEST_ORGANISATION_NAME,
  'renameOrganisation name': LONGEST_ORGANISATION_NAME,
  'nameHolder name': LONGEST_HOLDER_NAME,
  'keepIncentiveAllocation name': longestIncentiveName,
  'createAccessToken name': LONGEST_TOKEN_NAME,
  'appointBody office': LONGEST_OFFICE,
  'startAppointingOrder office': LONGEST_OFFICE,
  'startPlan title': planLimits.title,
  'startPlan approvedBy': planLimits.approvedBy,
  'savePlan title': planLimits.title,
  'savePlan approvedBy': planLimits.approvedBy,
  'linkEvidence url': evidenceLimits.longestLink,
  'linkEvidence title': evidenceLimits.longestTitle,
  'replyToResult text': LONGEST_REPLY,
  ...Object.fromEntries(
    ['name', 'position', 'phone', 'email'].map((name) => [`nameHostPerson ${name}`, LONGEST_ABOUT_PERSON]),
  ),
  ...Object.fromEntries(
    ['draftMeeting', 'saveMeeting', 'moveMeeting', 'saveAgenda'].flatMap((route) => [
      [`${route} title`, meetingLimits.title],
      [`${route} items.title`, meetingLimits.itemTitle],
      [`${route} papers.title`, meetingLimits.itemTitle],
    ]),
  ),
  'recordAttendance name': meetingLimits.reply,
  'recordHolidays holidays.name': LONGEST_HOLIDAY_NAME,
  'withdrawHoliday holiday.name': LONGEST_HOLIDAY_NAME,
  'withdrawHoliday corrected.name': LONGEST_HOLIDAY_NAME,
  // A report is returned for one reason of each indicator.
  'moveReport reasons': textLimits.reason,
  'replyMeeting note': meetingLimits.reply,
  'recordMeetingMinutes text': meetingLimits.minutes,
};
/** Entries of a list that a page takes as the lines of one field. */
const entries = new Set([
  'members',
  'present',
  'attendees',
  'others',
  'addLetterUnit address',
  'changeLetterUnit address',
]);
/** Parts of addresses and names in a formula, which have a shape of their own. */
const shaped = /^saveAgreement .*(?:\bcode|variables\.name)$/;

interface Limited {
  readonly route: string;
  readonly path: readonly string[];
  readonly longest: number;
}

const shapes = /^(?:properties|items|anyOf|allOf|oneOf|prefixItems|\$defs|additionalProperties)$/;

function textsOf(route: string, value: unknown, path: readonly string[] = []): Limited[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(route, one, path));
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'maxLength' in value && typeof value.maxLength === 'number' ? [{ route, path, longest: value.maxLength }] : [];
  const inner = Object.entries(value).flatMap(([name, one]) =>
    textsOf(route, one, shapes.test(name) ? path : [...path, name]),
  );
  return [...own, ...inner];
}

async function textsOfBodies(): Promise<readonly Limited[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z-]+\.ts$/.test(name));
  const modules: object[] = await Promise.all(files.map((name) => import(join(import.meta.dirname, name))));
  return modules
    .flatMap((module): unknown[] => Object.values(module))
    .flatMap((one) => {
      if (typeof one !== 'object' || one === null || !('id' in one) || !('body' in one)) return [];
      if (!(one.body instanceof z.ZodType)) return [];
      return textsOf(String(one.id), z.toJSONSchema(one.body, { io: 'input', unrepresentable: 'any' }));
    });
}

it('a text of the API may be as long as the field of the pages that has its name, or as its act says', async () => {
  const all = await textsOfBodies();
  const wrong = all.flatMap(({ route, path, longest }) => {
    const name = path.at(-1) ?? '';
    if (name === 'propertyNames' || shaped.test(`${route} ${path.join('.')}`)) return [];
    if (entries.has(name) || entries.has(`${route} ${name}`)) return [];
    const own = judged[`${route} ${path.slice(-2).join('.')}`] ?? judged[`${route} ${name}`];
    const said = own ?? longestOf(path.join('.')) ?? longestOf(name);
    return said === undefined || said === longest ? [] : [`${route} ${path.join('.')}: ${longest}, not ${said}`];
  });
  expect([...new Set(wrong)]).toEqual([]);
  expect(all.length).toBeGreaterThan(150);
});
