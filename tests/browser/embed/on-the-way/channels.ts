// Ways out of a page that leave it where it is, so that all of them can be tried at once: what a changed file is asked for.
import { CHANNELS, TOOLS } from '../egress/channels';
import { Collector } from '../egress/collector';
import type { Origin } from '../origin';
import type { Visitor } from './outcome';

const TRIED = [
  'fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'image', 'CSS background', 'font', 'script',
  'dynamic import', 'style sheet', 'object', 'embed', 'video', 'prefetch', 'preload', 'frame with its own text',
  'fetch of an empty frame', 'worker', 'worker from a blob',
];

/** Longer than any of them takes where nothing is in the way. */
const WAIT = 1000;

/** Tries them from the app's own document, and gives who heard of it. */
export async function hearsOf(visitor: Visitor, origin: Origin): Promise<string[]> {
  const stranger = await Collector.open();
  const home = `${origin.address}/answers`;
  const before = origin.requests.length;
  for (const to of [stranger.target, { ...stranger.target, http: home, ws: home.replace('http', 'ws') }]) {
    const tries = CHANNELS.filter(({ name }) => TRIED.includes(name))
      .map(({ script }) => `try { (() => { ${script} })() } catch { /* refused */ }`)
      .join(';');
    // From a timer, as in egress/attempt.ts: a debugger is allowed more.
    await visitor.evaluateInApp(`setTimeout(() => { const to = ${JSON.stringify(to)}; ${TOOLS} ${tries} })`);
  }
  await new Promise((resolve) => setTimeout(resolve, WAIT));
  const heard = [
    ...(stranger.told ? ['a stranger'] : []),
    ...(origin.requests.length > before ? ['where the file came from'] : []),
  ];
  stranger.close();
  return heard;
}
