import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodiesText } from '../text/bodies-text.ts';
import { LinkedSource } from './sourced-value.tsx';
import { StatusTag } from './status-tag.tsx';

interface BodyLevelProps {
  readonly level: NonNullable<NonNullable<Framework['bodies']>[number]['level']>;
  /** The page that lists the documents; this one unless said otherwise. */
  readonly documentsAt?: string;
}

/** At which of the levels of a year a committee stands, with the clause that says so. */
export function BodyLevel({ level: { value, source }, documentsAt }: BodyLevelProps) {
  return (
    <p>
      <StatusTag tone="active" word={bodiesText.level(value)} />{' '}
      <LinkedSource source={source} documentsAt={documentsAt} />
    </p>
  );
}
