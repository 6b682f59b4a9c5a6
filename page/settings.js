// What a publisher may set in the part of the address behind the `#`, which no browser sends: a region, light or dark,
// and a look. `file.html#region=GB&theme=dark&accent=7a1f3d`. What cannot be had is named in the console, and left out.

import { readLook, useLook } from './look.js';

const REGION = /^([A-Z]{2}|OTHER)$/;
const THEME = /^(light|dark)$/;

function complain(name, given, allowed) {
  console.error(`#${name}=${given}: ${name} must be ${allowed}. Going on without it.`);
}

export function readSettings(fragment) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  function choice(name, allowed, described) {
    const value = given.get(name);
    if (value === null || allowed.test(value)) return value;
    complain(name, value, described);
    return null;
  }
  return {
    region: choice('region', REGION, 'a country such as GB, or OTHER'),
    theme: choice('theme', THEME, 'light or dark'),
    look: readLook((name) => given.get(name), complain),
  };
}

/** Makes this document look as was set. */
export function useSettings({ theme, look }) {
  useLook(document.documentElement, look);
  useTheme(theme);
}

/** Light or dark, whatever the device prefers: the styles for the dark then always hold, or never. */
function useTheme(theme) {
  if (!theme) return;
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    for (const { media } of sheet.cssRules) {
      if (media?.mediaText.includes('prefers-color-scheme')) media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
  }
}
