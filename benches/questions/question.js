// A question, read from the screen of the widget: so a page that draws it by hand has the same words. It runs in the page.

function question() {
  const find = (selector) => document.querySelector(selector);
  const words = (selector, within = document) => within.querySelector(selector)?.textContent;
  const control = find('.question input');
  const kind = { text: 'number', checkbox: 'multi', radio: find('.scale') ? 'scale' : 'single' }[control.type];
  const options = [...document.querySelectorAll('.choice, .pick')].map((row) => ({
    id: row.querySelector('input').id,
    words: words('label', row),
    hint: words('.hint', row),
    standsAlone: row.previousElementSibling?.className === 'or',
  }));
  return {
    id: control.id,
    kind,
    words: words('.question h1'),
    hint: words('.question > .hint'),
    why: words('.why p'),
    options,
    low: words('.scale-ends :first-child'),
    high: words('.scale-ends :last-child'),
  };
}

module.exports = question;
