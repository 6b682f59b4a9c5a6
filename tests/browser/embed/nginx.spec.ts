// The files behind a real nginx, set up as deploy/nginx.conf says.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { Console } from '../console';
import { answer, newNumbness, pointer } from '../person';
import { FILES, PACKAGE, SITE, VERSIONED } from '../release';
import { BLOCK, KEPT, NGINX, recommendedHeaders } from './headers';
import { appOf, pageWith } from './modes';
import { Origin } from './origin';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const RECOMMENDED = readFileSync(NGINX, 'utf8');

/** The block that docs/updating.md gives, for an earlier version than this one. */
const SENDS_ON = readFileSync(join(__dirname, '../../../docs/updating.md'), 'utf8')
  .match(/```nginx\n([^]*?)```/)![1]!
  .replaceAll('0.1.0', '0.0.9')
  .replace('0\\.1\\.0', '0\\.0\\.9')
  .replace('/self-check/0.2.0', VERSIONED);

/** A server whose policy goes out with every page, and the blocks that it has copied. */
const STRICT = `server {
    listen 8080;
    server_name localhost;
    root /var/www/site;
    add_header Content-Security-Policy "default-src 'self'" always;
    add_header X-Frame-Options DENY always;
${BLOCK}${SENDS_ON}}`;

const PAGE = 'back-pain.en.html';

const test = base.extend<object, { nginx: string; strict: string }>({
  /** The address of an nginx that serves the site. */
  nginx: [({}, use) => serving(RECOMMENDED, use), { scope: 'worker', timeout: 120_000 }],
  /** The address of one with a strict policy for all its pages. */
  strict: [({}, use) => serving(STRICT, use), { scope: 'worker', timeout: 120_000 }],
});

/** Runs nginx while its address is used. */
async function serving(server: string, use: (address: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'selfcheck-nginx-'));
  const port = await freePort();
  const nginx = await serve(server, folder, port);
  const address = `http://localhost:${port}`;
  await expect.poll(() => fetch(address).then(() => true, () => false), { timeout: 20_000 }).toBe(true);
  await use(address);
  nginx.kill();
  await new Promise((ended) => nginx.once('exit', ended));
  await rm(folder, { recursive: true });
}

/** Starts nginx with this server, its port and folder filled in as a publisher would. */
async function serve(server: string, folder: string, port: number): Promise<ChildProcess> {
  // nginx answers as an ordinary user where root started it, so the files must be open to that user.
  await chmod(folder, 0o755);
  const files = join(folder, 'files');
  await cp(SITE, files, { recursive: true });
  if (server === RECOMMENDED) execFileSync('node', [join(PACKAGE, 'compress.js'), files]);
  // Once more where an address has no version.
  await cp(join(FILES, PAGE), join(files, 'self-check/newest', PAGE));
  const recommended = server
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/site', files)
    .replace('# brotli_static on;', existsSync(BROTLI) ? 'brotli_static on;' : '');
  await writeFile(
    join(folder, 'nginx.conf'),
    `${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
    daemon off; master_process off; pid ${folder}/pid; error_log stderr;
    events {}
    http {
      types { text/html html; text/javascript js; }
      default_type application/octet-stream; charset utf-8; access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${recommended}
    }`,
  );
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

test('each file comes with every recommended header, compressed, and to be kept', async ({ nginx, request }) => {
  for (const file of ['back-pain.en.html', 'self-check.js']) {
    const response = await request.get(`${nginx}${VERSIONED}/${file}`, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(response.status()).toBe(200);
    for (const [name, value] of Object.entries(recommendedHeaders())) {
      expect(response.headers()[name.toLowerCase()], `${name} of ${file}`).toBe(value);
    }
    expect(response.headers()['cache-control']).toBe(KEPT);
    expect(response.headers()['content-encoding']).toBe(existsSync(BROTLI) ? 'br' : 'gzip');
    expect(response.headers()['content-type']).toMatch(file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
  }
});

test('docs/publishers.md has the same headers, for other servers', () => {
  const [, lines] = readFileSync(join(__dirname, '../../../docs/publishers.md'), 'utf8').match(/```\n(Connection-Allowlist: [^`]*)\n```/)!;
  expect(Object.fromEntries(lines!.split('\n').map((line) => line.split(/: (.*)/).slice(0, 2)))).toEqual(recommendedHeaders());
});

test('what has no version in its address is asked for again each time, and that a file is missing is not kept', async ({
  nginx,
  request,
}) => {
  const newest = await request.get(`${nginx}/self-check/newest/${PAGE}`);
  expect(newest.headers()['cache-control']).toBe('no-cache');
  const again = await request.get(`${nginx}/self-check/newest/${PAGE}`, {
    headers: { 'if-none-match': newest.headers().etag! },
  });
  expect(again.status()).toBe(304);
  const missing = await request.get(`${nginx}/self-check/9.9.9/${PAGE}`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()['cache-control']).toBeUndefined();
});

test('what stands beside index.html without the number of a version is not served', async ({ nginx, request }) => {
  expect(existsSync(join(SITE, PAGE))).toBe(true);
  for (const path of [`/${PAGE}`, '/self-check', '/elsewhere/']) {
    expect((await request.get(`${nginx}${path}`)).status(), path).toBe(404);
  }
});

test('on a site whose policy goes out with every page, a check in the block that was copied starts', async ({ strict, page }) => {
  const home = await page.goto(strict);
  expect(home!.headers()['content-security-policy']).toBe("default-src 'self'");
  await page.getByRole('button', { name: /^Start: Back/ }).click();
  await expect((await appOf(page)).getByRole('textbox', { name: 'Age in years' })).toBeVisible();
});

test('who asks for a version that was taken away is sent on to the new one, with the settings', async ({ strict, page }) => {
  await page.goto(strict);
  await page.evaluate(() => {
    document.body.innerHTML = '<self-check assessment="heel-pain" region="IE" src="/self-check/0.0.9/heel-pain.en.html"></self-check>';
  });
  await page.getByRole('button', { name: /^Start: Heel/ }).click();
  const app = await appOf(page);
  expect(app.parentFrame()!.url()).toBe(`${strict}${VERSIONED}/heel-pain.en.html#region=IE`);
});

test('the file works on its own, with nothing in the console but its proof', async ({ nginx, page }) => {
  const { besides } = new Console(true).listen(page);
  await page.goto(`${nginx}${VERSIONED}/back-pain.en.html#region=GB`);
  const app = await appOf(page);
  await answer(app, pointer(), newNumbness);
  await app.getByRole('link', { name: '999' }).first().click();
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
  expect(besides).toEqual([]);
});

test('its page shows both checks, and starts either', async ({ nginx, page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  for (const [place, title] of ['Back and neck', 'Heel and Achilles'].entries()) {
    requests.length = 0;
    await page.goto(nginx);
    await page.getByRole('button', { name: `Start: ${title} pain check` }).click();
    const app = await appOf(page);
    await expect(app.getByRole('textbox', { name: 'Age in years' })).toBeVisible();
    const file = ['back-pain.en.html', 'heel-pain.en.html'][place];
    expect(requests.filter((path) => path.startsWith('/')), 'to the first question').toEqual([
      '/',
      `${VERSIONED}/self-check.js`,
      `${VERSIONED}/${file}`,
    ]);
  }
});

const HOSTS = {
  'a page of another site': {},
  'a page of another site that isolates itself': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
};
for (const [name, headers] of Object.entries(HOSTS)) {
  test(`<self-check> works on ${name}`, async ({ nginx, page }) => {
    const content = `<script type="module" src="${nginx}${VERSIONED}/self-check.js"></script>
      <self-check assessment="back-pain"></self-check>`;
    const host = await Origin.open((path) => (path === '/' ? { body: pageWith(content), headers } : undefined));
    await page.goto(host.address);
    await page.getByRole('button', { name: /^Start:/ }).click();
    const app = await appOf(page);
    await answer(app, pointer(), newNumbness);
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
    await host.close();
  });
}
