// Answers the questions of a page, one screen after the other: the same for every page. It runs in the page, and asks
// nothing there for which the browser would have to lay the page out.

/** Presses Start, then answers `count` screens. Gives what `look`, an expression, is on each of them. */
async function answer({ count, look }) {
  const frame = () => new Promise(requestAnimationFrame);
  const see = new Function(`return ${look}`);
  const seen = [];
  let before = document.querySelector('.selfcheck h1');
  for (let place = 1; place <= count; place += 1) {
    // Start, and then Continue.
    document.querySelector('.screen > .button').click();
    // The focus may come a moment after the screen.
    for (let frames = 0; frames < 4; frames += 1) await frame();
    const heading = document.querySelector('.selfcheck h1');
    const here = `Screen ${place}, "${heading.textContent}"`;
    if (heading === before) throw new Error(`${here}: no other screen came.`);
    if (document.activeElement !== heading) throw new Error(`${here}: the focus is not on its heading.`);
    if (!document.title.startsWith(heading.textContent)) throw new Error(`${here}: the title is "${document.title}".`);
    before = heading;

    const control = document.querySelector('.question input');
    if (control.type === 'text') {
      // As if it was typed: React looks at what the field held before.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(control, '3');
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else {
      control.click();
    }
    await frame();
    const isKept = control.type === 'text' ? control.value === '3' : control.checked;
    if (!isKept) throw new Error(`${here}: the answer is not kept.`);
    seen.push(see());
  }
  return seen;
}

module.exports = answer;
