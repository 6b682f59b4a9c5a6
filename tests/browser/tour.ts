// People from the scenarios who together see every question and every care level of a check.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Screen } from './person';

export type Person = { scenario: string; care: string; screens: Screen[] };

/** `selfcheck tour`: a few people who together see everything that the scenarios lead to. */
export function tour(assessment: string): Person[] {
  const root = join(__dirname, '../..');
  return JSON.parse(execFileSync('cargo', ['--quiet', 'selfcheck', 'tour', assessment], { cwd: root, encoding: 'utf8' }));
}
