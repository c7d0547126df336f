import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import { meetingYear } from '../../domain/meetings/meeting.ts';
import type { Decision } from '../../domain/meetings/resolution.ts';
import { subjectKindNames } from '../../domain/meetings/subject-kinds.data.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { bindingActs } from '../../domain/people/binding-acts.data.ts';
import { accept, type Outcome, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { speakableId } from '../../domain/values/speakable-id.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import { appendMeetingJournalRow } from '../meetings/meeting-deps.ts';
import { refuseMeeting, refuseOfNoBody } from '../meetings/unseen-meeting.ts';
import { type ProofRefusal, proveFor } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { type AbleRefusal, checkHeld, checkSittingOf, type MeetingOfBody } from './able-to-resolve.ts';
import { editionsLaid } from './edition-laid.ts';
import { checkOnAgenda } from './on-agenda.ts';
import type { ActRefusal } from './resolution-act.ts';
import { resolutionActs } from './resolution-acts.ts';
import type { ResolutionDeps, ResolutionTables } from './resolution-deps.ts';
import type { RecordedResolution, SubjectTargets } from './resolution-ports.ts';
import { checkNotResolved } from './resolved-before.ts';
import { subjectTitle } from './subject-names.ts';

export interface RecordResolutionInput {
  /** The meeting. */
  readonly id: string;
  /** The item of its agenda, from 1. */
  readonly item: number;
  /** Null where nothing was chosen: refused. */
  readonly decided: Decision | null;
  readonly text: string;
  readonly kind: DecisionSubject;
  /** Many parties may be decided on at once. */
  readonly keys: readonly string[];
}

/** A subject refuses with codes of its own area. */
export type RecordResolutionRefusal =
  | ActRefusal
  | AbleRefusal
  | 'forbidden'
  | 'not-found'
  | 'meeting-of-no-body'
  | 'agenda-item-unknown'
  | 'resolution-subject-differs'
  | 'resolution-subject-not-on-agenda'
  | 'resolution-subject-resolved'
  | 'resolution-subjects-required'
  | 'resolution-decision-required'
  | 'resolution-text-required'
  | 'resolution-not-carried-out';

/** The same as `recordResolution`, once the actor has proved who they are: what pages and API call. */
export async function proveAndRecordResolution(
  deps: ResolutionDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: RecordResolutionInput & { readonly proof: Proof },
): Promise<Outcome<RecordedResolution, RecordResolutionRefusal | ProofRefusal>> {
  const admitted = await deps.transactions.read((stores) => admit(stores, deps, actor, input.id));
  if (!admitted.ok) return admitted;
  const proven = await proveFor(deps, actor, bindingActs['resolution.record'].button, proof);
  return proven.ok ? recordResolution(deps, actor, input) : proven;
}

/**
 * Records what a body decided at a meeting of its own, and carries it out on each subject in the same transaction. The
 * meeting has been held, its day has come, and the body was able to decide: quorum, required representatives, terms. If one
 * subject refuses nothing is recorded.
 */
export async function recordResolution(
  deps: ResolutionDeps,
  actor: Actor,
  input: RecordResolutionInput,
): Promise<Outcome<RecordedResolution, RecordResolutionRefusal>> {
  return deps.transactions.run(async (stores) => {
    const admitted = await admitAlone(stores, deps, actor, input.id);
    if (!admitted.ok) return admitted;
    const meeting = admitted.value;
    const sat = await checkSittingOf(stores, meeting);
    if (!sat.ok) return sat;
    const asked = await subjectAsked(stores, meeting, input);
    if (!asked.ok) return asked;
    const { decided } = asked.value;
    const resolution = await resolutionOf(stores, deps, { actor, meeting, input: { ...input, decided } });
    await stores.reach.widened([meeting.bodyId], () => stores.resolutions.insert(resolution, actor.userId));
    for (const key of resolution.subjectKeys) {
      const done = await asked.value.act(stores, deps, { actor, key, resolution, laid: asked.value.laid });
      if (done.ok) continue;
      const subject = await subjectTitle(stores, resolution.subjectKind, key);
      return refuseAll([refusal('resolution-not-carried-out', { subject }), ...done.refusals]);
    }
    const { subjectKind, subjectKeys, number, text } = resolution;
    await stores.reach.widened([meeting.organisationId], () =>
      appendMeetingJournalRow(stores, actor, {
        ...{ meeting, action: 'resolution.record', permission: 'record-body-resolution', before: null },
        after: { number, decided, text, subjectKind, subjectKeys },
      }),
    );
    return accept(resolution);
  });
}

/** One resolution of a body after the other, its meeting held meanwhile; who has no right to it holds nobody up. */
async function admitAlone(
  stores: ResolutionTables,
  deps: Pick<ResolutionDeps, 'clock'>,
  actor: Actor,
  id: string,
): Promise<Outcome<MeetingOfBody, RecordResolutionRefusal>> {
  const seen = await admit(stores, deps, actor, id);
  if (!seen.ok) return seen;
  const { organisationId, bodyId } = seen.value;
  await stores.reach.widened([organisationId], () => stores.meetings.find(id, { lock: true }));
  await stores.meetings.hold(bodyId);
  return admit(stores, deps, actor, id);
}

/** A meeting of a body, whose record the actor keeps today; held, and not before its day. */
async function admit(
  stores: ResolutionTables,
  { clock }: Pick<ResolutionDeps, 'clock'>,
  actor: Actor,
  id: string,
): Promise<Outcome<MeetingOfBody, RecordResolutionRefusal>> {
  const meeting = await stores.meetings.find(id);
  if (meeting === null) return refuseMeeting(actor, null);
  const { bodyId } = meeting;
  if (bodyId === null) return refuseOfNoBody(actor, meeting);
  const { writes } = await mayActInBody(stores, actor, { bodyId, day: clock.today() });
  if (!writes) return refuseMeeting(actor, meeting);
  const held = checkHeld(meeting, clock.today());
  if (!held.ok) return held;
  return accept({ ...meeting, bodyId });
}

/** The act of the kind that the item of the agenda is about. */
async function subjectAsked(stores: ResolutionTables, meeting: MeetingOfBody, input: RecordResolutionInput) {
  const { item, kind, keys } = input;
  const items = await stores.meetings.items(meeting);
  const found = items.find((one) => one.position === item);
  if (found === undefined) return refuse('agenda-item-unknown', { item });
  const asked = Object.entries(subjectKindNames).find(([name]) => name === found.subject?.kind);
  if (asked !== undefined && asked[0] !== kind) return refuse('resolution-subject-differs', { asked: asked[1] });
  const said = decidedOf(input);
  if (!said.ok) return said;
  const laid = await checkOnAgenda(stores, found, { kind, keys });
  if (!laid.ok) return laid;
  const isNew = await checkNotResolved(stores, { bodyId: meeting.bodyId, meetingId: meeting.id, item, kind, keys });
  if (!isNew.ok) return isNew;
  return accept({ act: resolutionActs[kind].act, decided: said.value, laid: editionsLaid(items, found) });
}

/** What was chosen, where nothing is missing of what has to be said. */
function decidedOf({
  keys,
  decided,
  text,
}: Pick<RecordResolutionInput, 'keys' | 'decided' | 'text'>): Outcome<
  Decision,
  'resolution-subjects-required' | 'resolution-decision-required' | 'resolution-text-required'
> {
  const missing = [
    ...(keys.length === 0 ? [refusal('resolution-subjects-required', undefined, 'keys')] : []),
    ...(decided === null ? [refusal('resolution-decision-required', undefined, 'decided')] : []),
    ...(text.trim() === '' ? [refusal('resolution-text-required', undefined, 'text')] : []),
  ];
  return decided === null || missing.length > 0 ? refuseAll(missing) : accept(decided);
}

interface Recording {
  readonly actor: Actor;
  readonly meeting: MeetingOfBody;
  readonly input: RecordResolutionInput & { readonly decided: Decision };
}

/** Its number is the item's, counted on where an item has several. */
async function resolutionOf(
  stores: ResolutionTables,
  { clock, ids, secrets }: ResolutionDeps,
  { actor, meeting, input }: Recording,
): Promise<RecordedResolution> {
  const { item, decided, text, kind, keys } = input;
  const before = (await stores.resolutions.ofMeeting(meeting.id)).filter((one) => one.item === item).length;
  return {
    ...{
      id: speakableId(secrets.sha256(ids.next())),
      bodyId: meeting.bodyId,
      bodyName: meeting.bodyName ?? meeting.bodyId,
    },
    ...{ meetingId: meeting.id, meetingNumber: `${meeting.number ?? '–'}/${meetingYear(meeting.day)}`, item },
    number: before === 0 ? `ระเบียบวาระที่ ${item}` : `ระเบียบวาระที่ ${item} มติที่ ${before + 1}`,
    ...{ heldOn: meeting.day, decided, text: text.trim(), subjectKind: kind, subjectKeys: [...new Set(keys)] },
    ...{ targets: await targetsOf(stores, input), recordedName: actor.name, recordedAt: clock.now() },
  };
}

/** The targets on which it decides, before anything is carried out. */
async function targetsOf(stores: ResolutionTables, { kind, keys }: RecordResolutionInput) {
  const found: SubjectTargets[] = [];
  for (const key of new Set(keys)) {
    const lines = (await resolutionActs[kind].targets?.(stores, key)) ?? [];
    if (lines.length > 0) found.push({ key, lines });
  }
  return found;
}
