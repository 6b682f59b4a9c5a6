// A browser's translator, as far as a page meets it.
import type { Frame } from '@playwright/test';

/**
 * Takes every text node out of a document and puts two elements in its place, around a new node. The words stay the same, so
 * that two pages can be compared of which one is translated.
 */
export const translate = (document: Frame): Promise<void> =>
  document.evaluate(() => {
    const walker = globalThis.document.createTreeWalker(globalThis.document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement!.closest('font, script, style, template')) texts.push(node as Text);
    }
    for (const text of texts) {
      const outer = globalThis.document.createElement('font');
      outer.appendChild(globalThis.document.createElement('font')).textContent = text.data;
      text.replaceWith(outer);
    }
  });

/**
 * Notes from now on what must not happen to a text, as a translator may have taken it away: it is changed, it goes without
 * its element, or something comes or goes beside it.
 */
export const watchTexts = (document: Frame): Promise<void> =>
  document.evaluate(() => {
    const told: string[] = [];
    const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;
    const tell = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
      if (type === 'characterData') told.push(`changed: ${target.textContent}`);
      for (const node of removedNodes) {
        if (isText(node)) told.push(`gone from its element: ${node.textContent}`);
        else if ([...target.childNodes].some(isText)) told.push(`gone beside a text: ${node.textContent}`);
      }
      for (const node of addedNodes) {
        if (!known.has(target)) continue;
        if ([node, ...target.childNodes].some(isText)) told.push(`come beside a text: ${node.textContent}`);
      }
    };
    const known = new WeakSet<Node>();
    const meet = () => {
      for (const element of globalThis.document.querySelectorAll('*')) known.add(element);
    };
    meet();
    const observer = new MutationObserver((records) => {
      // All records of a change are told before its elements are known: a new element is filled after it came.
      records.forEach(tell);
      meet();
    });
    observer.observe(globalThis.document.body, { subtree: true, childList: true, characterData: true });
    (globalThis as unknown as { texts: string[] }).texts = told;
  });

/** What was noted. */
export const textsTold = (document: Frame): Promise<string[]> =>
  document.evaluate(() => (globalThis as unknown as { texts: string[] }).texts);
