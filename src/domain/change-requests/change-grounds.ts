import { evidenceLimits } from '../reporting/evidence-limits.ts';
import { isNameIn } from '../values/known-names.ts';
import { accept, type Outcome, type Refusal, refusal, refuse } from '../values/result.ts';
import { commonNeeds, type EvidenceNeed, evidenceNeeds } from './change-evidence.data.ts';
import type { ChangeDetails, ChangeEvidence, ChangePolicy, ChangeRequest } from './change-request.ts';

export type GroundRefusal =
  | 'change-ground-missing'
  | 'change-other-factor-missing'
  | 'change-cause-missing'
  | 'change-cause-internal'
  | 'change-explanation-missing'
  | 'change-evidence-missing';

/** What the files of the request have to show by its ground. */
export function needsOf({ ground, example }: Pick<ChangeDetails, 'ground' | 'example'>): readonly EvidenceNeed[] {
  const code = example === '' ? ground : `${ground}/${example}`;
  return isNameIn(evidenceNeeds, code) ? (evidenceNeeds[code] ?? commonNeeds) : commonNeeds;
}

/** What a file shows, by its code: also of a ground that is no longer chosen. */
export function needNamed(code: string): EvidenceNeed | null {
  const all = [...commonNeeds, ...Object.values(evidenceNeeds).flat()];
  return all.find((one) => one.code === code) ?? null;
}

/** Whether a file counts for the ground that is chosen; one of a former ground stays, and counts for nothing. */
export function countsFor(request: Pick<ChangeDetails, 'ground' | 'example'>, { need }: Pick<ChangeEvidence, 'need'>) {
  return needsOf(request).some(({ code }) => code === need);
}

/** Whether a body has been sent the file: it stays with the request then. */
export function wasSent(
  { sent }: Pick<ChangeRequest, 'sent'>,
  { need, sha256 }: Pick<ChangeEvidence, 'need' | 'sha256'>,
) {
  return sent?.files.some((one) => one.need === need && one.sha256 === sha256) ?? false;
}

/**
 * As many files for the ground as elsewhere of evidence, and as many altogether. What was sent cannot be taken off, so that it
 * does not count against what a body asks for besides.
 */
export function checkRoom(
  request: Pick<ChangeRequest, 'ground' | 'example' | 'files' | 'sent'>,
): Outcome<true, 'attachments-full' | 'change-files-at-end'> {
  const { mostFiles, mostWithVersions } = evidenceLimits;
  if (request.files.length >= mostWithVersions)
    return refuse('change-files-at-end', { most: mostWithVersions }, 'evidence');
  const counting = request.files.filter((one) => countsFor(request, one) && !wasSent(request, one)).length;
  return counting >= mostFiles ? refuse('attachments-full', { most: mostFiles }, 'evidence') : accept(true);
}

/** The ground in the words of the year's policy, with the example or the words in its place. */
export function groundWords(policy: ChangePolicy, { ground, example, otherFactor }: ChangeDetails): string {
  const found = policy.grounds.find(({ code }) => code === ground);
  if (found === undefined) return '';
  const chosen = found.examples?.find(({ code }) => code === example)?.name ?? otherFactor;
  return chosen === '' ? found.name : `${found.name}: ${chosen}`;
}

/** Every reason why the ground of a request does not carry it. */
export function checkGround(policy: ChangePolicy, request: ChangeRequest): readonly Refusal<GroundRefusal>[] {
  return [...checkChosenGround(policy, request), ...checkCause(policy, request), ...checkShown(request)];
}

function checkChosenGround(policy: ChangePolicy, { ground, example, otherFactor }: ChangeRequest) {
  const found = policy.grounds.find(({ code }) => code === ground);
  if (found === undefined) return [refusal('change-ground-missing', undefined, 'ground')];
  const { examples = [] } = found;
  if (examples.length === 0) return [];
  if (example === '')
    return otherFactor.trim() === '' ? [refusal('change-other-factor-missing', undefined, 'otherFactor')] : [];
  return examples.some(({ code }) => code === example) ? [] : [refusal('change-ground-missing', undefined, 'example')];
}

/** A cause inside the office is no ground (S4 ข้อ ๔ แนวทาง (๔)); the person says which it is. */
function checkCause(policy: ChangePolicy, { cause }: ChangeRequest) {
  if (cause === null) return [refusal('change-cause-missing', undefined, 'cause')];
  if (cause === 'outside') return [];
  const clause = policy.guards.find(({ code }) => code === 'no-internal-ground');
  return [refusal('change-cause-internal', { clause: clause?.name ?? '' }, 'cause')];
}

function checkShown(request: ChangeRequest) {
  const unsaid =
    request.explanation.trim() === '' ? [refusal('change-explanation-missing', undefined, 'explanation')] : [];
  const lacking = needsOf(request).filter(({ code }) => !request.files.some(({ need }) => need === code));
  const [first] = lacking.map(({ code }) => code);
  if (first === undefined) return unsaid;
  return [
    ...unsaid,
    refusal('change-evidence-missing', { needs: lacking.map(({ name }) => name).join(' และ ') }, `evidence.${first}`),
  ];
}
