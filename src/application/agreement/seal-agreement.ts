import { agreementContent } from '../../domain/agreement/agreement-content.ts';
import { type AgreementSeal, sealText, verificationCode } from '../../domain/agreement/agreement-seal.ts';
import type { FiledPlan } from '../../domain/agreement/filed-plan.ts';
import type { Agreement, ClusterPlan } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { contentText } from '../../domain/values/content-text.ts';
import { filedPlansOf } from '../plans/filed-plans-of.ts';
import type { Secrets } from '../ports.ts';
import { clusterPlanOf } from '../year/cluster-sharing.ts';
import type { AgreementStores } from './agreement-deps.ts';

type Hash = Pick<Secrets, 'sha256'>;

/** What a signatory reads, and its hash (lower-case hexadecimal SHA-256). */
export function textToSign(
  secrets: Hash,
  agreement: Agreement,
  framework: Framework,
  partyName: string,
  clusterPlan: ClusterPlan | null = agreement.clusterPlan ?? null,
  filedPlans: readonly FiledPlan[] = agreement.filedPlans ?? [],
) {
  const content = contentText(agreementContent(agreement, framework, partyName, clusterPlan, filedPlans));
  return { content, contentHash: secrets.sha256(content) };
}

type TextStores = Pick<AgreementStores, 'agreements' | 'organisations' | 'plans'>;

/** What the text of an agreement takes from elsewhere: the name of its party, its cluster's plan, the plans sent to OPDC. */
export interface TextSources {
  readonly partyName: string;
  readonly clusterPlan: ClusterPlan | null;
  readonly filedPlans: readonly FiledPlan[];
}

/**
 * The sources, read when they are first asked for and never again: others may change each of them meanwhile, and what is
 * checked, hashed, fixed and sealed in one attempt is one text.
 */
export function textSourcesOf(
  stores: TextStores,
  framework: Framework,
  agreement: Agreement,
): () => Promise<TextSources> {
  let sources: Promise<TextSources> | undefined;
  const read = async () => ({
    clusterPlan: await clusterPlanOf(stores, framework, agreement),
    filedPlans: await filedPlansOf(stores, framework, agreement),
    partyName: await partyNameOf(stores, agreement),
  });
  return () => {
    sources ??= read();
    return sources;
  };
}

/** The text of an agreement as it read in this attempt, with the plan of its cluster and the plans sent to OPDC in it. */
export async function textOf({
  tools,
  found: { agreement, framework, textSources },
}: {
  readonly tools: { readonly secrets: Hash };
  readonly found: {
    readonly agreement: Agreement;
    readonly framework: Framework;
    readonly textSources: () => Promise<TextSources>;
  };
}) {
  const { clusterPlan, filedPlans, partyName } = await textSources();
  const text = textToSign(tools.secrets, agreement, framework, partyName, clusterPlan, filedPlans);
  // What is written with the first signature or approval, so that the text stays as it was read.
  const fixed = {
    ...(clusterPlan === null ? {} : { clusterPlan }),
    ...(filedPlans.length === 0 ? {} : { filedPlans }),
  };
  return { ...text, fixed };
}

async function partyNameOf(stores: Pick<TextStores, 'organisations'>, { organisationId }: Agreement): Promise<string> {
  return (await stores.organisations.find(organisationId))?.name ?? '';
}

/** The seal of an agreement that everybody has signed, or whose details every body has approved. */
export function sealOf(secrets: Hash, agreement: Agreement, content: string, sealedAt: string): AgreementSeal {
  const { organisationId, fiscalYear, version, signatures, approvals = [] } = agreement;
  const sealHash = secrets.sha256(sealText(content, signatures, approvals));
  return {
    organisationId,
    fiscalYear,
    version,
    code: verificationCode(fiscalYear, sealHash),
    content,
    contentHash: secrets.sha256(content),
    signatures,
    approvals,
    sealHash,
    sealedAt,
  };
}
