// WebKit: the small browser that comes with WebKitGTK, driven by WebDriver, on an X server that shows nothing.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from '@playwright/test';
import { Builder, type WebDriver } from 'selenium-webdriver';

export type WebKit = {
  /** Acts in one document at a time: that of the window, until it is switched to a frame's. */
  driver: WebDriver;
  close: () => Promise<void>;
};

/** Starts one with a profile of its own, and an empty window. */
export async function openWebKit(): Promise<WebKit> {
  const home = mkdtempSync(join(tmpdir(), 'selfcheck-webkit-'));
  const env: Record<string, string> = {
    PATH: process.env.PATH!,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LANG: 'en_GB.UTF-8',
    // Its sandbox does not start in a container. It meets nothing here but the check.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const programs: ChildProcess[] = [];
  const run = (name: string, ...options: string[]) => {
    const program = spawn(name, options, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    // One that is not there says nothing, which is what is noticed.
    program.on('error', () => undefined);
    programs.unshift(program);
    return program;
  };

  const end = () => {
    for (const program of programs) program.kill();
    rmSync(home, { recursive: true, force: true });
  };

  try {
    env.DISPLAY = `:${await firstLine(run('Xvfb', '-displayfd', '1', '-screen', '0', '1280x1000x24'))}`;
    const address = `http://127.0.0.1:${await freePort()}`;
    run('WebKitWebDriver', `--port=${new URL(address).port}`);
    const message = 'WebKitWebDriver listens; cargo xtask setup installs it';
    await expect.poll(() => listens(address), { message, intervals: [50] }).toBe(true);
    // It knows where its own browser is.
    const driver = await new Builder().usingServer(address).withCapabilities({ browserName: 'MiniBrowser' }).build();
    return { driver, close: () => driver.quit().finally(end) };
  } catch (reason) {
    end();
    throw reason;
  }
}

async function firstLine(program: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: program.stdout! })) return line;
  throw new Error(`${program.spawnfile} ended without a word. Has cargo xtask setup installed it?`);
}

/** The driver takes a port, and does not say which one it would choose. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const listens = (address: string) => fetch(`${address}/status`).then(({ ok }) => ok, () => false);
