// What a reload of the preview does not lose: the answers, and how far the screen was scrolled. No release stores anything.

const KEY = 'selfcheck-preview';

export function keep(kept) {
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

/** What was kept, when this page was loaded again; null when its address was opened anew. */
export function keptOverReload() {
  const [{ type }] = performance.getEntriesByType('navigation');
  return type === 'reload' ? JSON.parse(sessionStorage.getItem(KEY)) : null;
}
