import { paths } from '../../paths.ts';
import { homeText } from '../../text/home-text.ts';

export interface FaultPageProps {
  readonly kind: 'not-found' | 'fault';
  readonly signedIn: boolean;
  /** Names the fault in the log; shown so that it can be reported. */
  readonly reference?: string | undefined;
}

/** What a reader sees when there is no such page, or when the system itself failed: what to do, never what broke. */
export function FaultPage({ kind, signedIn, reference }: FaultPageProps) {
  const missing = kind === 'not-found';
  return (
    <>
      <h1>{missing ? homeText.notFoundTitle : homeText.faultTitle}</h1>
      <p>{missing ? homeText.notFoundText : homeText.faultText}</p>
      {reference === undefined ? null : (
        <p>
          {homeText.reference} <code>{reference}</code>
        </p>
      )}
      <p>
        <a href={signedIn ? paths.work() : paths.home()}>{signedIn ? homeText.toWork : homeText.toHome}</a>
      </p>
    </>
  );
}
