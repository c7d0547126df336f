import { Notice } from '../../components/notice.tsx';
import { linkText } from '../../text/people-text.ts';

/** A link to set a password, shown once to whoever made it, because no mail is sent. */
export function ShownLink({ href }: { readonly href: string }) {
  return (
    <Notice tone="attention" title={linkText.shownTitle} announce>
      <p>{linkText.shownText}</p>
      <p>
        <code class="token">{href}</code>
      </p>
    </Notice>
  );
}
