import type { StatedApproval } from '../../domain/framework/stated-approval.ts';
import { paths } from '../paths.ts';
import { SourcedValue } from './sourced-value.tsx';

interface StatedResolutionProps {
  readonly stated: StatedApproval;
  /** The page that lists the documents; this one unless said otherwise. */
  readonly documentsAt?: string;
}

/** A resolution on the framework that a document of the year states, with its clause. */
export function StatedResolution({ stated, documentsAt }: StatedResolutionProps) {
  const { bodyName, organisationId, words, source } = stated;
  return (
    <p>
      {organisationId === null ? bodyName : <a href={paths.body(organisationId)}>{bodyName}</a>}{' '}
      <SourcedValue source={source} documentsAt={documentsAt}>
        {words}
      </SourcedValue>
    </p>
  );
}
