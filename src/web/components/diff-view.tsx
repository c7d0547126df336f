import { componentText } from '../text/component-text.ts';
import { type DiffPart, diffWords } from './diff-words.ts';

export interface DiffViewProps {
  readonly before: string;
  readonly after: string;
}

/** A text with marked changes: deleted words, inserted words, the rest unchanged. */
export function DiffView({ before, after }: DiffViewProps) {
  if (before === after) return <span class="muted">{componentText.noChange}</span>;
  const machine = [before, after].every((text) => text === '' || isMachineText(text));
  const parts = machine ? wholes(before, after) : diffWords(before, after);
  return (
    <span class="diff" data-arabic={machine ? true : undefined}>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </span>
  );
}

/** A hash or an address: compared as a whole, with its digits unchanged. */
function isMachineText(text: string): boolean {
  return /^([0-9a-f]{32,}|https?:\/\/\S+)$/.test(text);
}

function wholes(before: string, after: string): readonly DiffPart[] {
  const parts: readonly DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter((part) => part.text !== '');
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
