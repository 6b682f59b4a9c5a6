// A desktop with a screen reader on it: an X server that shows nothing, a session bus, Orca, and a voice that writes.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Desktop = {
  /** The environment of programs that run on it. */
  env: Record<string, string>;
  /** What has been said so far, a line each time. */
  said: () => string[];
  /** Acts as a person at it does. */
  xdotool: (...options: string[]) => void;
  close: () => void;
};

/** The first line that a program writes. */
async function firstLine(program: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: program.stdout! })) return line;
  throw new Error(`${program.spawnfile} ended without a word. Has cargo xtask listen installed it?`);
}

export async function openDesktop(): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'selfcheck-desktop-'));
  cpSync(join(__dirname, 'home'), home, { recursive: true });
  const heard = join(home, 'heard.txt');
  writeFileSync(heard, '');
  mkdirSync(join(home, 'run'), { mode: 0o700 });

  const env: Record<string, string> = {
    PATH: process.env.PATH!,
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    HEARD: heard,
  };
  const programs: ChildProcess[] = [];
  const run = (name: string, ...options: string[]) => {
    const program = spawn(name, options, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    programs.unshift(program);
    return program;
  };
  env.DISPLAY = `:${await firstLine(run('Xvfb', '-displayfd', '1', '-screen', '0', '1280x1000x24'))}`;
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(run('dbus-daemon', '--session', '--nofork', '--print-address'));
  run('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1');
  run('orca', '--replace');

  return {
    env,
    said: () => readFileSync(heard, 'utf8').split('\n').slice(0, -1),
    xdotool: (...options) => void execFileSync('xdotool', options, { env }),
    close() {
      for (const program of programs) program.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
