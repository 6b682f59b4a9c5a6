// What stands in <self-check>: a button until the check is wanted, then the check, or a sentence why it is not there.

import { useLook } from '../page/look.js';
import { openFrame } from './frame.js';
import { describe, make } from './make.js';
import { settingsOf } from './settings.js';
import { dress, LEAST } from './style.js';
import { emergency } from './words.js';

/** What a page is told of, by what is heard of the frame. */
const EVENTS = { ready: 'ready', error: 'error', late: 'error', absent: 'error' };

export function boxOf(element) {
  const root = element.attachShadow({ mode: 'open' });
  const box = make('div');
  let settings, facade, press, ownPage;
  // The frame and what it stands in, from the first press on the button until the element leaves the page.
  let stage, frame;

  function link() {
    const { address, words, title } = settings;
    return make('p', {}, make('a', { href: address, referrerPolicy: 'no-referrer' }, words.ownPage + title));
  }

  // What stands there until the check is wanted. Where even that cannot be, it is what the page put inside the element.
  function draw() {
    try {
      settings = settingsOf(element);
      const { address, words, title, theme, opens, look, lang, region } = settings;
      box.className = `box ${theme ?? ''} ${opens ?? ''}`;
      useLook(box, look);
      box.lang = lang;
      press = make('button', { type: 'button', onclick: open }, words.start + title);
      facade = make(
        'div',
        { className: 'facade' },
        make('p', { className: 'name' }, title),
        make('p', {}, address ? words.about : words.notHere),
        make('p', {}, words.notReviewed),
        emergency(words, region),
        address ? press : make('slot'),
      );
      ownPage = address ? link() : '';
      box.replaceChildren(facade, ownPage);
    } catch (fault) {
      console.error('<self-check>:', fault);
      box.replaceChildren(make('slot'));
    }
  }

  function open() {
    if (!stage) load();
    if (stage.showModal) {
      stage.showModal();
    } else {
      facade.hidden = true;
    }
    // The button is gone or covered; without `preventScroll` the page would jump.
    frame.focus();
  }

  function load() {
    const { words, title, opens, region } = settings;
    const dialog = make('dialog', { className: 'stage' });
    const isSmall = innerWidth < LEAST || innerHeight < LEAST;
    if (dialog.showModal && (opens ? opens === 'window' : isSmall)) {
      stage = describe(dialog, 'ariaLabel', 'aria-label', title);
      stage.append(make('button', { type: 'button', onclick: () => stage.close() }, words.close));
      stage.onclose = closed;
      // The frame stays: who comes back finds the check where it was.
      press.textContent = words.back + title;
    } else {
      stage = make('div', { className: 'stage' });
      box.classList.add('place');
    }
    const sentence = make('p');
    const problem = make('div', { className: 'problem', hidden: true }, sentence, link(), emergency(words, region));
    stage.append(describe(problem, 'role', 'role', 'alert'));
    box.prepend(stage);

    let outcome;
    frame = openFrame(stage, settings, (heard, node) => {
      const isFailure = heard === 'late' || heard === 'absent';
      sentence.textContent = isFailure ? `${words.notHere} ${words.please}` : words.slow;
      problem.hidden = !isFailure && heard !== 'slow';
      // One way to the check's own page is enough.
      if (!stage.showModal) ownPage.hidden = !problem.hidden;
      // A server's error page does not fill the box, and does not keep the focus.
      const isFocused = root.activeElement === node;
      node.hidden = heard === 'absent';
      if (isFocused && node.hidden) problem.querySelector('a').focus({ preventScroll: true });

      const event = EVENTS[heard];
      if (!event || event === outcome) return;
      outcome = event;
      element.dispatchEvent(new Event(event));
    });
  }

  function closed() {
    // What failed begins anew at the next press.
    if (stage.querySelector('iframe').hidden) {
      stop();
      draw();
    }
    press.focus({ preventScroll: true });
    // Chromium gives the focus back to a frame that had it and is hidden now, where nobody can see it.
    press.addEventListener('blur', () => setTimeout(takeBack), { once: true });
  }

  function takeBack() {
    if (stage && !stage.open && root.activeElement?.localName === 'iframe') press.focus({ preventScroll: true });
  }

  function stop() {
    frame?.stop();
    stage?.remove();
    stage = frame = undefined;
  }

  dress(root);
  root.append(box);
  return {
    draw,
    stop,
    // Not while the check runs: answers would be lost. Then it counts from the next start.
    change() {
      if (facade && !stage) draw();
    },
  };
}
