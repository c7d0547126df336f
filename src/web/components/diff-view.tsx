import { componentText } from '../text/component-text.ts';
import { type DiffPart, diffWords } from './diff-words.ts';

export interface DiffViewProps {
  readonly before: string;
  readonly after: string;
}

/** A text as a marked-up page: struck words, added words, the rest untouched. */
export function DiffView({ before, after }: DiffViewProps) {
  if (before === after) return <span class="muted">{componentText.noChange}</span>;
  return (
    <span class="diff">
      {diffWords(before, after).map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </span>
  );
}

function Part({ part }: { readonly part: DiffPart }) {
  if (part.kind === 'same') return <>{part.text}</>;
  const word = part.kind === 'removed' ? componentText.removed : componentText.added;
  const marked = (
    <>
      <span class="govuk-visually-hidden"> {word}: </span>
      {part.text}
      <span class="govuk-visually-hidden"> ({componentText.endOfChange}) </span>
    </>
  );
  return part.kind === 'removed' ? <del>{marked}</del> : <ins>{marked}</ins>;
}
