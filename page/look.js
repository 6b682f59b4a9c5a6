// How a publisher may make the check look like the pages around it: the closed list of what can be set, each read strictly,
// and colours only where they can be read. docs/publishers.md is its documentation.

// Against what a colour stands: --page by day, --paper in the dark (styles/tokens.css). Of the two grounds of each scheme
// these are the ones nearer to the text's own lightness.
const GROUNDS = { accent: 'f4f6f7', 'accent-dark': '18232a' };

/** WCAG asks for 4.5. Under the pointer a ground takes a tenth of the colour: at worst 4.7 is left of this. */
const LEAST_CONTRAST = 5.5;

const FONTS = {
  arial: 'Arial, Helvetica, sans-serif',
  georgia: 'Georgia, serif',
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", sans-serif',
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, serif',
  verdana: 'Verdana, "DejaVu Sans", sans-serif',
};

function luminance(colour) {
  const [red, green, blue] = [0, 2, 4].map((place) => {
    const part = parseInt(colour.slice(place, place + 2), 16) / 255;
    return part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function colour(name) {
  const ground = GROUNDS[name];
  const scheme = name === 'accent' ? 'dark' : 'light';
  return {
    allowed: `a colour such as #0a5a63, ${scheme} enough for a contrast of ${LEAST_CONTRAST} with #${ground}`,
    value(given) {
      const [, digits] = /^#?([\da-f]{6})$/i.exec(given) ?? [];
      return digits && contrast(digits, ground) >= LEAST_CONTRAST && `#${digits}`;
    },
  };
}

const TOKENS = {
  accent: colour('accent'),
  'accent-dark': colour('accent-dark'),
  radius: {
    allowed: 'a whole number of pixels from 0 to 24',
    value: (given) => /^(1?\d|2[0-4])$/.test(given) && `${given}px`,
  },
  font: {
    allowed: `one of: ${Object.keys(FONTS).join(', ')}`,
    value: (given) => Object.keys(FONTS).includes(given) && FONTS[given],
  },
};

/** The names of all that can be set. */
export const LOOK = Object.keys(TOKENS);

/**
 * What of a look can be had: by name, its value in CSS. `get` gives what was wished for, or null; `complain` hears of each
 * wish that cannot be met, and what could.
 */
export function readLook(get, complain) {
  const look = {};
  for (const name of LOOK) {
    const given = get(name);
    if (given === null) continue;
    const value = TOKENS[name].value(given);
    if (value) look[name] = value;
    else complain(name, given, TOKENS[name].allowed);
  }
  return look;
}

/**
 * Gives an element a look. Set by script one by one, which the strictest `style-src` allows; what is not in the look is
 * kept from being inherited.
 */
export function useLook({ style }, look) {
  for (const name of LOOK) style.setProperty(`--own-${name}`, look[name] ?? 'initial');
}
