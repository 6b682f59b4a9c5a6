// The npm package as a publisher has it: what it holds, and the programs that come with it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FILES, PACKAGE } from '../release';

/** A folder that is there for one test. */
function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-package-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What npm would put into the package. */
function packed(): string[] {
  const [{ files }] = JSON.parse(String(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: PACKAGE, stdio: ['ignore', 'pipe', 'ignore'] })));
  return files.map(({ path }: { path: string }) => path);
}

test('it holds the sums, and each file that they name, with that sum', () => {
  const sums = readFileSync(join(PACKAGE, 'SHA256SUMS'), 'utf8');
  const names = sums.trim().split('\n').map((line) => line.split('  ')[1]!);
  expect(names).toEqual(expect.arrayContaining(['self-check.js', 'back-pain.en.html', 'heel-pain.en.html', 'selfcheck.en.html']));
  expect(names, 'every file of the release has a sum').toEqual(readdirSync(FILES).filter((name) => name !== 'SHA256SUMS').sort());
  expect(packed()).toEqual(expect.arrayContaining(['SHA256SUMS', ...names]));
  // The way without Rust that docs/verifying.md gives.
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: PACKAGE });
});

test('it holds the pages that it and the console refer to, and their links lead to files', () => {
  const files = packed();
  for (const page of ['README.md', 'docs/publishers.md', 'docs/updating.md', 'docs/verifying.md', 'docs/privacy.md']) {
    expect(files).toContain(page);
    const links = readFileSync(join(PACKAGE, page), 'utf8').matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g);
    for (const [, link] of links) expect(files, `${page} refers to ${link}`).toContain(join(page, '..', link!));
  }
});

test('a page of a bundle can ask for the address of a check', () => {
  inFolder((folder) => {
    cpSync(PACKAGE, join(folder, 'node_modules/self-check-element'), { recursive: true });
    const ask = "console.log(import.meta.resolve('self-check-element/back-pain.en.html'))";
    const told = execFileSync('node', ['--input-type=module', '--eval', ask], { cwd: folder });
    expect(String(told)).toMatch(/node_modules\/self-check-element\/back-pain\.en\.html\n$/);
  });
});

test.describe('compress.js', () => {
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync('node', [join(PACKAGE, 'compress.js'), ...words], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  test('makes copies, and finds each that is missing, stale or damaged', () => {
    inFolder((folder) => {
      const page = join(folder, '0.1.0/check.html');
      cpSync(join(FILES, 'self-check.js'), join(folder, '0.1.0/self-check.js'));
      writeFileSync(page, '<p>One</p>');
      expect(run('--check', folder)).toEqual({ status: 1, said: expect.stringContaining(`${page}.gz is missing.`) });

      expect(run(folder)).toEqual({ status: 0, said: '2 files have new copies: .gz and .br.\n' });
      expect(run('--check', folder)).toEqual({ status: 0, said: '2 files have fresh copies: .gz and .br.\n' });
      expect(existsSync(`${page}.br`)).toBe(true);

      writeFileSync(page, '<p>Two</p>');
      const { status, said } = run('--check', folder);
      expect(status).toBe(1);
      for (const ending of ['.gz', '.br']) expect(said).toContain(`${page}${ending} is of another file`);
      expect(said).not.toContain('self-check.js');

      run(folder);
      writeFileSync(`${page}.br`, 'cut');
      expect(run('--check', folder)).toEqual({ status: 1, said: expect.stringContaining(`${page}.br is damaged.`) });
    });
  });

  test('says what it needs', () => {
    expect(run()).toEqual({ status: 1, said: 'Say which folder: node compress.js [--check] FOLDER\n' });
    expect(run('nowhere').said).toContain('nowhere cannot be read');
    inFolder((folder) => expect(run(folder)).toEqual({ status: 1, said: `${folder} holds no page and no script.\n` }));
  });
});
