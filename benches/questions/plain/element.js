/** An element with its attributes and what stands in it; what is not there is left out. */
export function element(tag, attributes = {}, ...parts) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...parts.flat().filter(Boolean));
  return made;
}

/** A button. Some people double-click everything; the second click would meet the next screen. */
export function button(className, words, press) {
  return element('button', { type: 'button', class: className, click: (event) => event.detail < 2 && press() }, words);
}
