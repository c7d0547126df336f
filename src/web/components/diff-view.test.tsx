import { describe, expect, it } from 'vitest';
import { renderFragment } from '../render/render-page.tsx';
import { DiffView } from './diff-view.tsx';

const draw = (before: string, after: string) =>
  String(renderFragment(<DiffView before={before} after={after} />, 'thai')).replace(
    /<span class="govuk[^>]*>[^<]*<\/span>/g,
    '',
  );

describe('what changed, marked', () => {
  it('strikes and adds words, in the reader’s numerals', () => {
    expect(draw('ปี 2567', 'ปี 2568')).toContain('<del>๒๕๖๗</del>');
  });

  it('compares a fingerprint as a whole and leaves its digits as they are', () => {
    const [old, now] = ['a1'.repeat(32), 'a2'.repeat(32)];
    expect(draw(old, now)).toContain(`<del>${old}</del><ins>${now}</ins>`);
  });

  it('shows an address that is new as it leads', () => {
    expect(draw('', 'https://data.go.th/2568')).toContain('<ins>https://data.go.th/2568</ins>');
  });
});
