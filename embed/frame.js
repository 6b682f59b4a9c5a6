// The frame with the check's file, and what becomes of it. The file says *here* as soon as its script runs; then, before
// the first answer, once *ready* or *error*. It says nothing else, ever.

import { make } from './make.js';

// How much later than its load event a file's first word may arrive: the two come by different ways.
const GRACE = 500;
// How long a frame that has no load event may show something before it says who it is. The file's script stands early.
const UNKNOWN = 1500;
// After which time without anything the person is told that it is slow.
const SLOW = 4000;
// How long until the questions of a file that is here are there, or until one that is slow is given up.
const PATIENCE = 20000;

const DOCS = 'See docs/publishers.md, "Serving the files".';

/** Why there is no check, and what to change; `page` is what there is, where this page may look at it. */
function reason(page) {
  if (page?.getElementById('selfcheck-static')) {
    return (
      "It is there, but its script does not run: the server sends a policy with it, such as default-src 'self'. Send the " +
      'policy of deploy/nginx.conf with the files of this folder, or none.'
    );
  }
  if (page) return 'Another page is there: one of this server for addresses that it does not know. Is the address right?';
  return (
    'Is it there? Then a header keeps its script from running, or keeps it out of this frame. With the files of this folder ' +
    "send the headers of deploy/nginx.conf, and neither a policy such as default-src 'self' nor X-Frame-Options. Where this " +
    'page sends Cross-Origin-Embedder-Policy, they have to send it too.'
  );
}

/**
 * Puts a frame at the end of `stage`, and tells `hear` of it: *here*, *ready* and *error* as the file says them; *slow*
 * while it does not load; *late* when it is here but the questions are not; *absent* when there is something else.
 */
export function openFrame(stage, { title, address }, hear) {
  const [file] = address.split('#');
  let frame, timer, looking, isHere, isSettled, isSecondTry;

  function wait(time, then) {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  }

  function settle(word) {
    quiet();
    isSettled = true;
    hear(word, frame);
  }

  function quiet() {
    clearTimeout(timer);
    clearInterval(looking);
  }

  const late = () => settle('late');

  function giveUp(reason) {
    console.error(`<self-check>: ${reason}`);
    settle('absent');
  }

  const absent = () => giveUp(`${file} did not answer as a check. ${reason(frame.contentDocument)} ${DOCS}`);

  const slow = () => {
    hear('slow', frame);
    wait(PATIENCE, absent);
  };

  // A frame also loads when a server, or the browser, shows an error page in it.
  function loaded() {
    clearInterval(looking);
    // Once the file has spoken this counts no more: a tap on a telephone number must not take a result away.
    if (!isSettled) wait(isHere ? PATIENCE : GRACE, isHere ? late : absent);
  }

  // Firefox and Safari do not say that they load an error page of their own, but nobody may look into it.
  function look() {
    if (frame.contentDocument) return;
    clearInterval(looking);
    if (!isHere) wait(UNKNOWN, absent);
  }

  function load() {
    // The sizes are for where the page forbids styles.
    const properties = { title, src: address, referrerPolicy: 'no-referrer', width: '100%', height: '600', onload: loaded };
    const isFocused = frame && frame.getRootNode().activeElement === frame;
    quiet();
    frame?.remove();
    frame = make('iframe', properties);
    if (isSecondTry) frame.credentialless = true;
    stage.append(frame);
    if (isFocused) frame.focus({ preventScroll: true });
    wait(SLOW, slow);
    looking = setInterval(look, 250);
  }

  function listen({ source, data }) {
    if (source !== frame.contentWindow) return;
    const said = data?.selfcheck;
    if (said === 'ready' || said === 'error') {
      settle(said);
    } else if (said === 'here') {
      isHere = true;
      hear(said, frame);
      wait(PATIENCE, late);
    }
  }

  function refused({ effectiveDirective, blockedURI, disposition }) {
    if (disposition !== 'enforce' || effectiveDirective !== 'frame-src') return;
    if (!blockedURI || !frame.src.startsWith(blockedURI)) return;
    giveUp(`frame-src in this page's Content-Security-Policy has to allow ${new URL(file).origin}.`);
  }

  // A page that isolates itself refuses a file that does not; but not in a frame without credentials, which the file does
  // not need. Firefox has neither the report nor such frames.
  const observer =
    globalThis.ReportingObserver &&
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports) {
          // Chromium's body has no such properties of its own.
          const { disposition, blockedURL } = body.toJSON();
          if (disposition === 'enforce' && blockedURL?.split('#')[0] === file) isolated();
        }
      },
      { types: ['coep'] },
    );

  function isolated() {
    const reason = `this page sends Cross-Origin-Embedder-Policy, and ${file} does not. ${DOCS}`;
    if (isSettled) return;
    if (isSecondTry || !('credentialless' in frame)) {
      giveUp(reason);
      return;
    }
    console.warn(`<self-check>: not all browsers show the check here: ${reason}`);
    isSecondTry = true;
    load();
  }

  addEventListener('message', listen);
  document.addEventListener('securitypolicyviolation', refused);
  observer?.observe();
  load();

  return {
    focus: () => frame.focus({ preventScroll: true }),
    stop() {
      quiet();
      removeEventListener('message', listen);
      document.removeEventListener('securitypolicyviolation', refused);
      observer?.disconnect();
    },
  };
}
