import type { Actor } from '../../domain/people/actor.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import { type LinkRefusal, readLink, readTitle, type TitleRefusal } from '../../domain/reporting/evidence-link.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { Secrets } from '../ports.ts';
import { openForEvidence, type PlaceRefusal, placeEvidence } from './place-evidence.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface LinkEvidenceDeps extends SaveResultDeps {
  readonly secrets: Pick<Secrets, 'sha256'>;
}
export interface LinkEvidenceInput extends ResultKey {
  readonly url: string;
  readonly title: string;
  readonly claims: readonly string[];
}
export type LinkEvidenceRefusal = PlaceRefusal | LinkRefusal | TitleRefusal;

/** Adds a page's address to a result as evidence. The page itself is not fetched: its content may change. */
export async function linkEvidence(
  deps: LinkEvidenceDeps,
  actor: Actor,
  input: LinkEvidenceInput,
): Promise<Outcome<Evidence, LinkEvidenceRefusal>> {
  return deps.transactions.run(async (stores) => {
    const open = await openForEvidence(stores, actor, input, deps.clock.today());
    if (!open.ok) return open;
    const url = readLink(input.url);
    const title = readTitle(input.title);
    if (!url.ok) return title.ok ? url : { ok: false, refusals: [...url.refusals, ...title.refusals] };
    if (!title.ok) return title;
    return placeEvidence(deps, stores, actor, open.value, {
      sha256: deps.secrets.sha256(url.value),
      title: title.value,
      url: url.value,
      fileName: '',
      mediaType: '',
      sizeBytes: '0',
      claims: input.claims,
    });
  });
}
