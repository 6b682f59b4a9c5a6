// Where `cargo xtask build` puts the release.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** What is published: a page with both checks, and the files in a folder of their version. */
export const SITE = join(ROOT, 'target/site');

const { version } = JSON.parse(readFileSync(join(ROOT, 'embed/package.json'), 'utf8')) as { version: string };

/** That folder, as it stands in addresses. */
export const VERSIONED = `/self-check/${version}`;

/** The single files and the script. */
export const FILES = join(SITE, VERSIONED);

/** The npm package. */
export const PACKAGE = join(ROOT, 'target/npm');
