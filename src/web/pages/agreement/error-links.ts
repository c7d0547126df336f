import type { FormError } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { paths } from '../../paths.ts';

/**
 * Errors of a whole agreement, each with the way to where it is mended: `indicators.<code>.<field>` in the form of that
 * indicator, `mandatory.<code>` in the form that adds it. On the page of the agreement itself there are no such fields.
 */
export function withErrorLinks(
  errors: readonly FormError[],
  fiscalYear: number,
  organisationId: string,
): readonly FormError[] {
  const add = paths.agreementNewIndicator(fiscalYear, organisationId);
  return errors.map((error) => {
    // The plan of the cluster is written in the cluster's own agreement; here it is read.
    if (error.field?.startsWith('clusterPlan')) return { ...error, field: undefined, href: '#plan' };
    const [, kind, rest] = /^(indicators|mandatory)\.(.+)$/.exec(error.field ?? '') ?? [];
    if (kind === undefined || rest === undefined) return error;
    if (kind === 'mandatory') return { ...error, field: undefined, href: `${add}?slot=${encodeURIComponent(rest)}` };
    const dot = rest.lastIndexOf('.');
    const code = rest.slice(0, dot);
    const form = paths.agreementIndicator(fiscalYear, organisationId, code);
    return { ...error, field: undefined, href: `${form}#${fieldId(rest.slice(dot + 1))}` };
  });
}
