import { shellText } from '../text/shell-text.ts';

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** Only links that the reader may open are passed in; nothing is rendered if there are none. */
export function SiteNavigation({ items }: { readonly items: readonly NavigationItem[] }) {
  if (items.length === 0) return null;
  return (
    <nav class="site-nav" aria-label={shellText.mainNavigation}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
