import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { paths } from '../../paths.ts';
import { sharingText } from '../../text/sharing-text.ts';
import type { StartedProps } from './agreement-state.ts';

/** In a province's draft: the indicators of its cluster, each already counted or to be counted. */
export function SharedIndicators({ reading, agreement }: StartedProps) {
  const { sharing, organisation, framework } = reading;
  if (sharing === null) return null;
  const { fiscalYear } = framework;
  return (
    <>
      <h3>
        {sharingText.title} <a href={paths.agreement(fiscalYear, sharing.cluster.id)}>{sharing.cluster.name}</a>
      </h3>
      <p>{sharing.indicators.length === 0 ? sharingText.none : sharingText.lead}</p>
      <ul>
        {sharing.indicators.map((one) => {
          const counted = agreement.indicators.some((own) => isShareOf(own, sharing.cluster.id, one));
          return (
            <li key={one.code}>
              <a href={paths.agreementShared(fiscalYear, organisation.id, one.code)}>
                {counted ? sharingText.edit : sharingText.add} <span data-arabic="">{one.code}</span> {one.name}
              </a>
              {counted ? <span class="muted"> ({sharingText.counted})</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** True if a province's indicator is this one of the cluster. */
export function isShareOf({ sharedFrom }: Indicator, clusterId: string, original: Indicator): boolean {
  return sharedFrom?.organisationId === clusterId && sharedFrom.code === original.code;
}
