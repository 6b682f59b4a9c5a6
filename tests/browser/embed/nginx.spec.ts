// The files behind a real nginx, set up as deploy/nginx.conf says.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test as base } from '@playwright/test';
import { Console } from '../console';
import { answer, newNumbness, pointer } from '../person';
import { NGINX, recommendedHeaders } from './headers';
import { appOf, pageWith } from './modes';
import { Origin, SITE } from './origin';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const test = base.extend<object, { nginx: string }>({
  /** The address of an nginx that serves the site. */
  nginx: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'selfcheck-nginx-'));
      const port = await freePort();
      const server = await serve(folder, port);
      const address = `http://localhost:${port}`;
      await expect.poll(() => fetch(address).then(() => true, () => false), { timeout: 20_000 }).toBe(true);
      await use(address);
      server.kill();
      await new Promise((ended) => server.once('exit', ended));
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** Starts nginx with the recommended file, its name, port and folder filled in as a publisher would. */
async function serve(folder: string, port: number): Promise<ChildProcess> {
  // nginx answers as an ordinary user where root started it, so the files must be open to that user.
  await chmod(folder, 0o755);
  const files = join(folder, 'files');
  await mkdir(files);
  for (const name of await readdir(SITE)) {
    if (!/\.html$|^self-check\.js$/.test(name)) continue;
    await copyFile(join(SITE, name), join(files, name));
    if (existsSync(BROTLI)) await writeFile(join(files, `${name}.br`), brotliCompressSync(await readFile(join(SITE, name))));
  }
  const recommended = (await readFile(NGINX, 'utf8'))
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/selfcheck', files)
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
    const response = await request.get(`${nginx}/${file}`, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(response.status()).toBe(200);
    for (const [name, value] of Object.entries(recommendedHeaders())) {
      expect(response.headers()[name.toLowerCase()], `${name} of ${file}`).toBe(value);
    }
    expect(response.headers()['content-encoding']).toBe(existsSync(BROTLI) ? 'br' : 'gzip');
    expect(response.headers()['content-type']).toMatch(file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
  }
});

test('the file works on its own, with nothing in the console but its proof', async ({ nginx, page }) => {
  const { besides } = new Console(true).listen(page);
  await page.goto(`${nginx}/back-pain.en.html#region=GB`);
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
    const file = ['/back-pain.en.html', '/heel-pain.en.html'][place];
    expect(requests.filter((path) => path.startsWith('/')), 'to the first question').toEqual(['/', '/self-check.js', file]);
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
    const content = `<script type="module" src="${nginx}/self-check.js"></script>
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
