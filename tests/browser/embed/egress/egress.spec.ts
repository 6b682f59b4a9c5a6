// Whether anything can leave a check. Each channel is tried from the check's own document.
//
// Without the protection it must be heard, or it does not count as tested. With it nothing may arrive: at the collector,
// at the site that the check came from, or at the page's own.
import { expect } from '@playwright/test';
import { Meeting, MODES } from '../modes';
import { Attempt, test, type Heard } from './attempt';
import { CHANNELS } from './channels';
import { note } from './measured';
import { withoutProtection } from './unprotected';

// The slowest channel without protection, speculation rules, is heard after half a second on a machine at rest.
const LONGEST = 20_000;
const WAIT = 2000;

// Chromium opens a connection ahead of a frame's navigation and for a hint, before any Content-Security-Policy is asked.
// Only the server's Connection-Allowlist closes that: a file without a server has none.
const KNOWN_CONNECTIONS = ['preconnect', 'frame', 'link', 'location', 'navigation.navigate', 'refresh'];

for (const channel of CHANNELS) {
  test(`without the protection, ${channel.name} is heard`, async ({ profile }) => {
    const meeting = await Meeting.of(await profile.newPage(), 'without headers', withoutProtection);
    const attempt = await Attempt.of(channel, meeting);
    await expect.poll(() => attempt.heard(), { timeout: LONGEST, intervals: [50] }).not.toBe('nothing');
    // What follows a connection at once is content.
    await expect.poll(() => attempt.heard(), { timeout: 500, intervals: [50] }).toBe('content').catch(() => undefined);
    await note('unprotected', { [channel.name]: attempt.heard() });
    attempt.close();
    await meeting.close();
  });
}

for (const mode of MODES) {
  test(`${mode}: nothing is heard of a check, whatever it tries`, async ({ profile }) => {
    test.setTimeout(180_000);
    let meeting = await Meeting.of(await profile.newPage(), mode);
    const meetings = [meeting];
    const attempts: [string, Attempt][] = [];
    for (const channel of CHANNELS) {
      // A refused navigation leaves an error page in the check's place: the next channel needs another check.
      if (!(await meeting.isThere())) {
        meeting = await Meeting.of(await profile.newPage(), mode);
        meetings.push(meeting);
      }
      attempts.push([channel.name, await Attempt.of(channel, meeting)]);
    }
    // Silence can only be waited for: four times as long as the slowest channel needs.
    await meeting.page.waitForTimeout(WAIT);

    const heard = Object.fromEntries(attempts.map(([name, attempt]) => [name, attempt.heard()]));
    await note(mode, heard);
    const allowed = (name: string): Heard =>
      mode === 'without headers' && KNOWN_CONNECTIONS.includes(name) ? 'a connection' : 'nothing';
    expect(heard).toEqual(Object.fromEntries(CHANNELS.map(({ name }) => [name, allowed(name)])));

    attempts.forEach(([, attempt]) => attempt.close());
    await Promise.all(meetings.map((each) => each.close()));
  });
}
