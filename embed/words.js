// All that <self-check> itself says, by language, and whom it says to call.

import { make } from './make.js';

export const WORDS = {
  en: {
    'back-pain': 'Back and neck pain check',
    'heel-pain': 'Heel and Achilles pain check',
    selfcheck: 'Pain checks',
    about: 'Questions about your pain. At the end you see how soon to get help, and what you can do.',
    notReviewed: 'Not yet reviewed by a clinician. General information, not medical advice.',
    call: 'Call NUMBER now if you may be in danger.',
    callLocal:
      'Call your local emergency number now if you may be in danger: 999 in the UK, 112 in Europe, 911 in North America.',
    start: 'Start: ',
    back: 'Go back to: ',
    close: 'Close',
    ownPage: 'Open on its own page: ',
    notHere: 'The check could not be shown on this page.',
    please: 'Please open it on its own page.',
    slow: 'The check is slow to load. You can wait, or open it on its own page.',
  },
};

/** The emergency number of each region: those of assessments/common/regions.toml. */
export const NUMBERS = {
  GB: '999', IE: '112', US: '911', CA: '911', AU: '000', NZ: '111', IN: '112', ZA: '10177', CH: '144', DE: '112',
  AT: '112', SE: '112', NO: '113', DK: '112', NL: '112', FR: '112', JP: '119', SG: '995', HK: '999', OTHER: '112',
};

/** When to call, and the number to tap on: the region's, or without one those of several, each with its place. */
export function emergency(words, region) {
  const sentence = make('p', { className: 'emergency' });
  const parts = (region ? words.call.split('NUMBER').join(NUMBERS[region]) : words.callLocal).split(/(\d+)/);
  for (let place = 0; place < parts.length; place += 1) {
    const part = parts[place];
    sentence.append(place % 2 ? make('a', { href: `tel:${part}` }, part) : part);
  }
  return sentence;
}
