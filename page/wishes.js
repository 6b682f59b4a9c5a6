// What a publisher may ask for in the part of the address behind the `#`, which no browser sends: a region, and light or
// dark. `file.html#region=GB&theme=dark`. Whatever is not exactly that is ignored.

export function readWishes(fragment) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const region = given.get('region');
  const theme = given.get('theme');
  return {
    region: /^([A-Z]{2}|OTHER)$/.test(region) ? region : null,
    theme: /^(light|dark)$/.test(theme) ? theme : null,
  };
}

/** Light or dark, whatever the device prefers: the styles for the dark then always hold, or never. */
export function useTheme(theme) {
  if (!theme) return;
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    for (const { media } of sheet.cssRules) {
      if (media?.mediaText.includes('prefers-color-scheme')) media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
  }
}
