// The preview: a check in its frame, the way to any screen and to any person of the scenarios and stories, and how rules and findings stand.

import { readSettings, useSettings } from '../settings.js';
import { addressOf, mistakeIn, readAddress } from './address.js';
import { showBar, useBar } from './bar.js';
import { keep, keptOverReload } from './kept.js';
import { showStanding } from './panel.js';
import { open } from './open.js';

const byId = (id) => document.getElementById(id);

const contents = new Map();

/** What `selfcheck preview` wrote of a check: screens, people, and conditions as they are written. `everybody` are those of the
 * scenarios and those of the stories. */
async function contentOf(check) {
  if (!contents.has(check)) {
    const response = await fetch(`packs/${check}.preview.json`);
    const content = await response.json();
    contents.set(check, { ...content, everybody: [...content.people, ...content.retold] });
  }
  return contents.get(check);
}

let checks;
let widget;
/** How everything stands in the check; null where one is still to be chosen. */
let standing = null;
/** With whose answers the check was opened, and which these were. */
let opened = {};
/** How many openings are still to come or under way. While there are any, what the widget shows is nothing that somebody went to. */
let pending = 0;

function say(sentence) {
  byId('preview-message').textContent = sentence ?? '';
}

/** Where the widget is, as it stands in the address. */
function here() {
  const { check, place } = standing ?? {};
  const { check: checkBefore, person } = readAddress(location.search);
  return { check, screen: place, person: check === checkBefore ? person : null };
}

function write(place, change = 'pushState') {
  history[change](null, '', addressOf(place) + location.hash);
}

/** One arrival after the other, and none before the widget has started. */
let arrival;

/** Goes to the place in the address. `kept` are answers to go on with, where they are of the same check and person. */
function arrive(kept) {
  pending += 1;
  arrival = arrival
    .then(() => arriveNow(kept))
    .catch((error) => {
      console.error(error);
      say(`This cannot be opened: ${error.message}`);
    });
}

async function arriveNow(kept) {
  const { search } = location;
  const place = readAddress(search);
  try {
    await openPlace(place, await mistakeIn(search, checks, contentOf), kept);
  } finally {
    pending -= 1;
  }
  await show(checks.includes(place.check) ? place.check : null);
}

async function openPlace(place, mistake, kept) {
  say(mistake);
  if (!mistake && place.check) {
    opened = await open(widget, checks.indexOf(place.check), place, await contentOf(place.check), kept);
    say(opened.complaint);
    if (kept?.scroll && opened.isKept) requestAnimationFrame(() => byId('preview-check').contentWindow.scrollTo(0, kept.scroll));
    keepAll();
  }
}

async function show(check) {
  const content = check && (await contentOf(check));
  showBar(checks, check, content, standing?.place, readAddress(location.search).person);
  const person = content?.everybody.find(({ name }) => name === opened.name);
  byId('preview-person-note').textContent = person ? `Opened with the answers of ${person.name}${person.story ? `: ${person.story}` : '.'}` : '';
  if (content && standing) showStanding(byId('preview-standing'), standing, content);
  document.title = ['Preview', check, standing?.place].filter(Boolean).join(' · ');
}

function keepAll() {
  const { person } = readAddress(location.search);
  keep({ ...standing, ...opened, person, scroll: byId('preview-check').contentWindow.scrollY });
}

/** The widget is at another screen, or something was answered. */
async function follow({ detail }) {
  const before = standing;
  standing = detail.standing;
  if (pending) return;
  if (before?.check !== standing?.check || before?.place !== standing?.place) {
    if (before?.check !== standing?.check) opened = {};
    write(here());
    say();
  }
  keepAll();
  await show(standing?.check);
}

/** Goes to a place that somebody chose in the bar. */
function go(place) {
  write(place);
  arrive();
}

async function showMistakes() {
  const mistakes = await fetch('packs/mistakes.txt').then((response) => response.text());
  byId('preview-mistakes').hidden = !mistakes;
  byId('preview-mistakes-text').textContent = mistakes;
}

export function showPreview() {
  checks = byId('selfcheck').dataset.assessments.split(' ');
  document.body.replaceChildren(byId('preview').content);
  document.documentElement.className = 'preview';
  useSettings(readSettings(location.hash));
  arrival = new Promise((resolve) => addEventListener('selfcheck-started', resolve, { once: true })).then(({ detail }) => {
    widget = detail;
    byId('preview-check').contentWindow.addEventListener('scrollend', keepAll);
    // Trunk loads the frame again as well as the page.
    addEventListener('selfcheck-started', () => location.reload());
  });
  addEventListener('selfcheck-stands', follow);
  addEventListener('popstate', () => arrive({ ...standing, ...opened, person: readAddress(location.search).person }));
  arrive(keptOverReload());
  useBar(go, here);
  showBar(checks, null);
  showMistakes();
  byId('preview-check').src = `./${location.hash}`;
}
