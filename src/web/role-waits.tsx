import type { SessionStrength } from '../application/people/resolve-session.ts';
import { Notice } from './components/notice.tsx';
import { paths } from './paths.ts';
import { factorText } from './text/factor-text.ts';

/** On every page of an administrator whose role waits for a second factor: the way to it, and back to this page. */
export function RoleWaits({ strength, path }: { readonly strength: SessionStrength; readonly path: string }) {
  if (path.startsWith(paths.secondFactor())) return null;
  return (
    <Notice tone="attention" title={factorText.roleWaitsTitle}>
      <p>
        <a href={paths.secondFactor(path)}>
          {strength.app || strength.passkeys ? factorText.roleWaitsShow : factorText.roleWaitsSetUp}
        </a>
      </p>
    </Notice>
  );
}
