import { senderTitle } from '../../domain/letters/letter-number.ts';
import type { Recipient } from '../../domain/letters/letter-parts.ts';
import type { RecipientGroup } from '../../domain/letters/recipient-groups.ts';
import { isOpenOn } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { membersOfGroup } from '../year/members-of-group.ts';
import type { LettersTables } from './letter-deps.ts';

/** A line of recipients as typed: `TH-42`, or a name, then after `|` what only they are told. */
export interface TypedRecipient {
  readonly who: string;
  readonly line: string;
}

type RecipientRefusal = 'letter-recipient-unknown' | 'letter-recipient-twice';

const idShape = /^(th-\d{2}(\.[a-z0-9-]+)?|cluster-\d{4}-\d+|central\.[a-z0-9-]+|committee\.[a-z0-9-]+|opdc)$/;

/** A code in the one way in which codes are compared, whichever digits and letters it was typed in. */
const asCode = (text: string) => toArabicDigits(text).trim().toLowerCase();

/** The recipients that the lines name; a name of an open organisation is that organisation, any other a name on paper. */
export async function recipientsOf(
  stores: Pick<LettersTables, 'organisations'>,
  typed: readonly TypedRecipient[],
  today: string,
): Promise<Outcome<readonly Recipient[], RecipientRefusal>> {
  if (typed.length === 0) return accept([]);
  const listed = await stores.organisations.list({ kind: null, provinceId: null });
  const all = listed.filter((one) => isOpenOn(one, today));
  const byId = new Map(all.map((one) => [asCode(one.id), one]));
  const byName = new Map(all.flatMap((one) => [[one.name, one] as const, [senderTitle(one), one] as const]));
  const recipients: Recipient[] = [];
  for (const { who, line } of typed) {
    const found = byId.get(asCode(who)) ?? byName.get(who);
    if (found === undefined && idShape.test(asCode(who)))
      return refuse('letter-recipient-unknown', { code: who }, 'recipients');
    const recipient = { organisationId: found?.id ?? null, name: found ? senderTitle(found) : who, line };
    if (recipients.some((one) => one.name === recipient.name))
      return refuse('letter-recipient-twice', { name: recipient.name }, 'recipients');
    recipients.push(recipient);
  }
  return accept(recipients);
}

/** Adds a group to the recipients, each once; an organisation that is closed by then is written to no more. */
export async function withGroup(
  stores: Pick<LettersTables, 'organisations' | 'agreements' | 'frameworks'>,
  recipients: readonly Recipient[],
  group: RecipientGroup,
  of: { readonly organisationId: string; readonly fiscalYear: number; readonly today: string },
): Promise<readonly Recipient[]> {
  const members = await membersOfGroup(stores, group, of);
  const known = new Set(recipients.flatMap((one) => [one.name, one.organisationId]));
  const lines = group === 'hosts' ? await hostedBy(stores, of) : new Map<string, string>();
  const added = members
    .filter((one) => isOpenOn(one, of.today))
    .map((one) => ({ organisationId: one.id, name: senderTitle(one), line: lines.get(one.id) ?? '' }))
    .filter((one) => !known.has(one.name) && !known.has(one.organisationId));
  return [...recipients, ...added];
}

/** What each host of a year is told alone: the indicators that it leads and supports. */
async function hostedBy(
  stores: Pick<LettersTables, 'agreements'>,
  { organisationId, fiscalYear, today }: { organisationId: string; fiscalYear: number; today: string },
): Promise<ReadonlyMap<string, string>> {
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
  const codes = (agencyId: string, part: 'lead' | 'support') =>
    hosts.filter((one) => one.agencyId === agencyId && one.part === part).map((one) => one.code);
  return new Map(
    hosts.map(({ agencyId }) => {
      const [leads, supports] = [codes(agencyId, 'lead'), codes(agencyId, 'support')];
      const said = [
        ...(leads.length === 0 ? [] : [`เป็นเจ้าภาพหลักตัวชี้วัด ${leads.join(', ')}`]),
        ...(supports.length === 0 ? [] : [`สนับสนุนตัวชี้วัด ${supports.join(', ')}`]),
      ];
      return [agencyId, said.join(' และ')];
    }),
  );
}
