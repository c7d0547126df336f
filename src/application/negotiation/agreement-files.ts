import { agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import {
  type FileAbout,
  type ReliedOn,
  reliedOn,
  sessionAbout,
} from '../../domain/negotiation/agreement-file-rules.ts';
import { type Actor, nameInOffice } from '../../domain/people/actor.ts';
import { holdingFor, isPermitted } from '../../domain/people/is-permitted.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { AttachedFile, AttachingSide } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { FileSubject } from '../year/attached-file-ports.ts';
import type { NegotiationTables } from './negotiation-deps.ts';

/** What the papers of a proposal and its negotiation are attached to. */
export const agreementFiles = ({ organisationId, fiscalYear }: PartyYear): FileSubject => ({
  organisationId,
  subject: `${fiscalYear}/agreement`,
});

/** What is asked of the rights to an agreement that is not there: a draft is told to nobody to whom this one is not. */
export const notBegun = (organisationId: string) => ({ organisationId, status: 'draft' }) as const;

/** Who may read the draft, and what is proposed or negotiated, may read its papers; they are never public. */
export function mayReadAgreementFiles(
  actor: Actor,
  { organisationId, status }: Pick<Agreement, 'organisationId' | 'status'>,
): boolean {
  const where = { organisationId, submitted: status !== 'draft' };
  return (['read-drafts', 'read-proposal', 'read-negotiation'] as const).some((name) =>
    isPermitted(name, actor, where),
  );
}

/** As whom somebody attaches now, by which permission. */
export interface Attacher {
  readonly permission: PermissionName;
  readonly side: AttachingSide;
  readonly name: string;
}

/**
 * The party attaches to its draft; while it is negotiated, both sides do, whoever offers other figures or records what is
 * resolved. Otherwise nobody: what was agreed and signed rests on the papers as they are.
 */
export function attacherOf(
  actor: Actor,
  { organisationId, status }: Pick<Agreement, 'organisationId' | 'status'>,
): Outcome<Attacher, 'forbidden' | 'attachments-closed'> {
  const names = attaching[status === 'draft' || status === 'negotiating' ? status : 'ever'];
  for (const permission of names) {
    const holding = holdingFor(permission, actor, { organisationId });
    if (holding === undefined) continue;
    if (status !== 'draft' && status !== 'negotiating')
      return refuse('attachments-closed', { status: agreementStatusNames[status] });
    const side = holding.role === 'opdc-officer' ? 'opdc' : 'province';
    return accept({ permission, side, name: nameInOffice(actor, holding) });
  }
  return refuse('forbidden');
}

/** By which permissions somebody attaches, by the status of the agreement. */
const attaching = {
  draft: ['edit-agreement'],
  negotiating: ['counter-propose', 'record-resolution'],
  ever: ['edit-agreement', 'counter-propose', 'record-resolution'],
} as const;

/** What a paper may be about: the whole, an indicator, a session; `takes` where one may be attached now. */
export async function aboutsOf(stores: NegotiationTables, agreement: Agreement): Promise<readonly FileAbout[]> {
  const { status, indicators } = agreement;
  const negotiating = status === 'negotiating';
  const items = await stores.negotiations.items(agreement);
  const sessions = await stores.negotiations.sessionsOf(agreement);
  const proposed = items.map(({ code, proposed: { name }, resolution }) => ({
    ...{ about: code, label: `${code} ${name}`, takes: negotiating, decided: resolution !== null },
  }));
  const added = indicators.filter(({ code }) => !items.some((item) => item.code === code));
  return [
    { about: '', label: wholeLabel, takes: negotiating || status === 'draft', decided: false },
    ...sessions.map(({ number, day, cancelled, minutes }) => ({
      ...{ about: sessionAbout(number), label: `การเจรจาครั้งที่ ${number} ${formatThaiDate(day)}` },
      ...{ takes: negotiating && cancelled === null, decided: minutes !== '' },
    })),
    ...(status === 'draft' ? [] : proposed),
    ...(status === 'draft' ? indicators : added).map(({ code, name }) => ({
      ...{ about: code, label: `${code} ${name}`, takes: status === 'draft', decided: false },
    })),
  ];
}

const wholeLabel = 'ข้อเสนอทั้งฉบับ';

/** Why a paper has to stay as it is; null while nothing rests on it. */
export function reliedOnNow(
  abouts: readonly FileAbout[],
  { status }: Agreement,
  paper: Pick<AttachedFile, 'about' | 'stage'>,
  act: 'replace' | 'take-back',
): ReliedOn | null {
  const about = abouts.find((one) => one.about === paper.about);
  return reliedOn({ status, decided: about?.decided === true }, paper, act);
}
