export interface LinkTab {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  /** A number beside the label: how much is still open there. */
  readonly count?: number;
}

/** Views of one object, each with its own address. */
export function LinkTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly LinkTab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span class="tabs__count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
