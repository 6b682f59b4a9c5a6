// Every way that a page has to send something away, as a few lines of script for the page itself.
//
// They run in the check's own document, with the rights of its own script and right after a press by the person: the
// worst case. `to` is where they try to reach; `documents` are those that the script can get hold of, its own and, where
// no sandbox is in the way, the page's.

export type Channel = { name: string; script: string };

const channels: Record<string, string> = {
  // Requests by script
  'fetch': `quietly(fetch(to.http, { mode: 'no-cors' }))`,
  'fetch that outlives the page': `quietly(fetch(to.http, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }))`,
  'fetchLater': `fetchLater(to.http, { activateAfter: 0 })`,
  'XMLHttpRequest': `const request = new XMLHttpRequest(); request.open('GET', to.http); request.send()`,
  'sendBeacon': `navigator.sendBeacon(to.http, 'x')`,
  'WebSocket': `new WebSocket(to.ws)`,
  'EventSource': `new EventSource(to.http)`,
  'WebTransport': `const transport = new WebTransport(to.quic); quietly(transport.ready); quietly(transport.closed)`,
  'WebRTC': webRtc('window'),

  // Things that a page shows or loads
  'image': `new Image().src = to.http`,
  'image in an SVG': `
    const make = (name) => document.createElementNS('http://www.w3.org/2000/svg', name);
    const image = document.body.appendChild(make('svg')).appendChild(make('image'));
    image.setAttribute('href', to.http)`,
  'CSS background': `styles('body { background-image: url(' + to.http + ') }')`,
  'CSS import': `styles('@import url(' + to.http + ');')`,
  'constructed style sheet': `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { background-image: url(' + to.http + ') }');
    document.adoptedStyleSheets = [sheet]`,
  'style attribute set by script': `document.body.style.backgroundImage = 'url(' + to.http + ')'`,
  'font': `quietly(new FontFace('x', 'url(' + to.http + ')').load())`,
  'script': `add('script', { src: to.http })`,
  'dynamic import': `quietly(import(to.http))`,
  'style sheet': `add('link', { rel: 'stylesheet', href: to.http })`,
  'object': `add('object', { data: to.http })`,
  'embed': `add('embed', { src: to.http })`,
  'video': `add('video', { src: to.http, preload: 'auto' })`,
  'video track': `
    const video = add('video', { crossOrigin: 'anonymous' });
    const track = video.appendChild(document.createElement('track'));
    track.default = true;
    track.src = to.http;
    track.track.mode = 'showing'`,

  // Hints to the browser
  'prefetch': `add('link', { rel: 'prefetch', href: to.http })`,
  'preload': `add('link', { rel: 'preload', as: 'image', href: to.http })`,
  'modulepreload': `add('link', { rel: 'modulepreload', href: to.http })`,
  'preconnect': `add('link', { rel: 'preconnect', href: to.http })`,
  'icon': `for (const page of documents) add('link', { rel: 'icon', href: to.http }, page)`,
  'manifest': `for (const page of documents) add('link', { rel: 'manifest', href: to.http }, page)`,
  'speculation rules': `
    const text = JSON.stringify({ prefetch: [{ source: 'list', urls: [to.http], eagerness: 'immediate' }] });
    for (const page of documents) add('script', { type: 'speculationrules', text }, page)`,

  // Other documents and threads
  'frame': `add('iframe', { src: to.http })`,
  'frame with its own text': `add('iframe', { srcdoc: '<img src="' + to.http + '">' })`,
  'fetch of an empty frame': `quietly(fresh().fetch(to.http, { mode: 'no-cors' }))`,
  'sendBeacon of an empty frame': `fresh().navigator.sendBeacon(to.http, 'x')`,
  'WebRTC of an empty frame': webRtc('fresh()'),
  'frame from a blob': `
    add('iframe', { src: URL.createObjectURL(new Blob(['<img src="' + to.http + '">'], { type: 'text/html' })) })`,
  'worker': `new Worker(to.http)`,
  'worker from a blob': `
    const text = 'fetch(' + JSON.stringify(to.http) + ', { mode: "no-cors" })';
    new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))`,
  'shared worker': `new SharedWorker(to.http)`,
  'service worker': `quietly(navigator.serviceWorker.register(to.http))`,

  // Going elsewhere
  'form': `add('form', { action: to.http }).submit()`,
  'form into a new window': `add('form', { action: to.http, target: '_blank' }).submit()`,
  'form into the whole page': `add('form', { action: to.http, target: '_top' }).submit()`,
  'ping of a link': `add('a', { href: 'javascript:void 0', ping: to.http }).click()`,
  'link': `add('a', { href: to.http }).click()`,
  'link into a new window': `add('a', { href: to.http, target: '_blank' }).click()`,
  'link into the whole page': `add('a', { href: to.http, target: '_top' }).click()`,
  'window.open': `window.open(to.http)`,
  'location': `location = to.http`,
  'navigation.navigate': `Object.values(navigation.navigate(to.http)).forEach(quietly)`,
  'location of the parent': `parent.location = to.http`,
  'location of the whole page': `top.location = to.http`,
  'refresh': `add('meta', { httpEquiv: 'refresh', content: '0; url=' + to.http }, document)`,
};

/**
 * The script's own tools: adding an element, adding styles, and the window of an empty frame, as the browser made it.
 *
 * The check stops at a fault of a script that nobody catches. One that wants to go on trying would catch its own.
 */
export const TOOLS = `
  const quietly = (promise) => promise.catch(() => {});
  const documents = [document];
  try { if (top.document !== document) documents.push(top.document) } catch { /* the sandbox */ }
  const add = (name, properties, page = document) => {
    const home = ['link', 'meta', 'script', 'style'].includes(name) ? page.head : page.body;
    return home.appendChild(Object.assign(page.createElement(name), properties));
  };
  const styles = (text) => add('style', { textContent: text });
  const fresh = () => add('iframe', {}).contentWindow;
`;

function webRtc(window: string): string {
  return `
    const { RTCPeerConnection } = ${window};
    const call = new RTCPeerConnection({ iceServers: [{ urls: to.stun }] });
    call.createDataChannel('x');
    quietly(call.createOffer().then((offer) => call.setLocalDescription(offer)))`;
}

export const CHANNELS: Channel[] = Object.entries(channels).map(([name, script]) => ({ name, script }));
